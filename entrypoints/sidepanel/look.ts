import { refusal } from '../../lib/bridge/outcome.ts';
import type { Refusal } from '../../lib/bridge/protocol.ts';
import type { Unread } from '../../lib/browser/read-tab.ts';
import type { CompanyField } from '../../lib/prospect/fact.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { phrase } from '../../lib/words/phrase.ts';
import type { Look, ReadPage } from './situation.ts';
import type { Answered, World } from './world.ts';

type Errand = {
  tabId: number;
  /** The button was pressed on this very tab just now: a page that is closed to us all the same is closed to every press. */
  isPressed: boolean;
  /** The page on screen: finding it again needs no reading. Absent when the user pressed, for then it is read anew. */
  known: ReadPage | undefined;
  /** Called once it is certain that another page will be read. */
  onReading: () => void;
  /** True once another look counts instead: then the page need not be read twice. */
  isOvertaken: () => boolean;
};

const notUnderstood: Look = {
  found: 'refused',
  refusal: refusal('failed', () => phrase('This page gave an answer that could not be understood.')),
};

async function lookOf(unread: Unread, world: World): Promise<Look> {
  switch (unread.unread) {
    case 'no-permission':
    case 'frozen':
      return { found: unread.unread };
    case 'restricted':
      return { found: 'restricted', reason: unread.reason };
    case 'malformed':
      return notUnderstood;
    case 'linkedin': {
      const answer = await world.ask('prospect.list', { limit: 8 });
      return { found: 'linkedin', recent: answer.ok ? answer.reply : [] };
    }
    case 'moved':
    case 'gone':
      return { found: 'nothing' };
  }
}

/** Address without its fragment, unless the fragment is how the site names its pages. */
const addressOf = (url: string) => url.replace(/#(?![!/]).*$/s, '');

const callings: ReadonlySet<CompanyField> = new Set(['name', 'legalName', 'domain']);

/** True when a reading says nothing about the company but what it is called. */
const isBare = ({ facts, people, subject, others }: Reading) =>
  subject === undefined &&
  others === undefined &&
  people.length === 0 &&
  facts.every(({ field }) => callings.has(field));

/** Has the notebook keep what a page says; one that says nothing makes no account of a site that has none. */
async function kept(world: World, reading: Reading): Promise<Answered<'prospect.meet'>> {
  const { others: _others, ...own } = reading; // what is held apart is not kept, and may be long
  if (!isBare(reading)) return world.ask('prospect.meet', { reading: own });
  const found = await world.ask('prospect.find', { account: reading.account });
  if (!found.ok) return found;
  if (found.reply === null) return { ok: true, reply: emptyProspect(reading.account, reading.readAt) };
  return world.ask('prospect.meet', { reading: own });
}

/** Looks at a tab once: finds its document, reads it unless it is known, has the notebook keep what it says. */
export async function look(world: World, { tabId, isPressed, known, onReading, isOvertaken }: Errand): Promise<Look> {
  const page = await world.pageAt(tabId);
  if ('unread' in page && page.unread === 'no-permission' && isPressed)
    return { found: 'restricted', reason: 'withheld' };
  if ('unread' in page) return lookOf(page, world);
  const isSame = known?.documentId === page.documentId && known?.tabId === tabId;
  if (isSame && addressOf(known.url) === addressOf(page.url)) return { found: 'same' };
  if (isOvertaken()) return { found: 'nothing' };
  onReading();
  const capture = await world.readTab(page);
  if ('unread' in capture) return lookOf(capture, world);
  const reading = await world.understand(capture, world.now());
  const answer = await kept(world, reading);
  if (!answer.ok) return { found: 'refused', refusal: answer.refusal };
  const { title, readAt, nextPages, truncated, url: address } = reading;
  const unsaved = world.unsent.all().filter(({ account }) => account === reading.account);
  return {
    found: 'page',
    shown: {
      prospect: answer.reply,
      unsaved: unsaved.map(({ change }) => change),
      page: {
        ...page,
        ...{ address, title, readAt, nextPages, truncated, isBare: isBare(reading), about: reading },
      },
    },
  };
}

/** Said where a look fails by something that nobody has thought of. */
export const unexpected = (error: unknown): Refusal => ({
  code: 'failed',
  message: phrase('Something failed that should not: {what}', {
    what: error instanceof Error ? error.message : String(error),
  }).slice(0, 300),
});
