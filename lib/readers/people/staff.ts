import { madeOnce } from '../../prospect/made-once.ts';
import type { PageKind } from '../../prospect/reading.ts';
import { isOfOthers } from '../contact/others.ts';
import { domainLabel, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import type { PageElement } from '../page-tree.ts';
import { addressesOf } from '../place/addresses.ts';
import type { PersonDraft } from '../reader.ts';
import { withoutBearer } from './bare-title.ts';
import { cardOf } from './cards.ts';
import { isUnderPosts, overColumn } from './columns.ts';
import { isContactLabel } from './contact-label.ts';
import { type Reach, reachIn } from './contacts.ts';
import { labelled } from './labelled.ts';
import { type Mention, mentions } from './mentions.ts';
import { titleFor } from './neighbours.ts';
import { isNotStaff } from './not-staff.ts';
import { isNamesake } from './own-firm.ts';
import { ownTitle } from './own-title.ts';
import { pagePerson, titleInHead } from './page-person.ts';
import { isPraising } from './praise.ts';
import { type Section, sectionOf } from './sections.ts';
import { inSeries, seriesOf } from './series.ts';
import { shownWithTitle } from './shown-with-title.ts';
import { isToldOf } from './story.ts';
import type { TitleText } from './title-text.ts';

/** A person set apart on the page, with all that speaks for and against the company. */
type Sighting = {
  mention: Mention;
  title: TitleText | undefined;
  reach: Reach;
  section: Section;
  isRepeated: boolean;
  isLabelled: boolean;
  /** True beside the firm's own name: "Ann Brook, Brook Law Offices". */
  isBesideFirm: boolean;
  /** What holds this card and others. */
  list: PageElement | undefined;
};

const forTitle = { post: 0.5, field: 0.25, none: 0.1 };
const forSection = { own: 0.15, unknown: 0, others: -1 };
const forKind: Readonly<Partial<Record<PageKind, number>>> = {
  team: 0.2,
  about: 0.1,
  contact: 0.1,
  imprint: 0.1,
  person: 0.1,
  article: -0.3,
  product: -0.3,
  careers: -0.3,
  directory: -0.3,
  login: -0.3,
};

/** A profession behind or before the name: doctors and lawyers print no other title. */
const hasDegree =
  /,\s(?:M\.?D|D\.?D\.?S|D\.?M\.?D|D\.?O|R\.?N|R\.?D\.?H|J\.?D|C\.?P\.?A|D\.?V\.?M|O\.?D|Esq|P\.?E|Ph\.?D)\b|^(?:Prof\. )?Dr\.\s/u;

/** A name of its own right above the firm's address in an imprint: a sole trader. */
const isOverAddress = (page: ReadablePage, { isAlone, person, line }: Mention): boolean => {
  const order = addressesOf(page)[0]?.line?.order ?? -1;
  return isAlone && person.given > 0.8 && order > line.order && order - line.order < 4;
};

/** What the kind of page says of a name at its place. */
const ofKind = (page: ReadablePage, { mention, isLabelled }: Sighting): number => {
  const kind = pageKind(page);
  if (isLabelled && (forKind[kind] ?? 0) < 0) return 0;
  if (mention.line.region === 'footer' && kind === 'team') return 0;
  return (forKind[kind] ?? 0) + (kind === 'imprint' && isOverAddress(page, mention) ? 0.4 : 0);
};

/** "Your contact:" over a name, the more with a way to reach them. */
const forLabel = ({ email, phone }: Reach): number => ((email ?? phone) === undefined ? 0.4 : 0.55);

const forWork = (page: ReadablePage, { line }: Mention, title: TitleText | undefined): number =>
  title === undefined ? (isUnderPosts(page, line) ? forTitle.post : 0) : forTitle[title.work];

/** Whoever bears the firm's name and has a post, or stands beside that name, is of the firm. */
const forNamesake = (page: ReadablePage, { title, mention, isBesideFirm }: Sighting): number => {
  if (!isNamesake(page, mention.person)) return 0;
  return title?.work === 'post' ? 0.2 : isBesideFirm ? 0.25 : 0;
};

/** How much speaks for a person of the company. */
const weight = (page: ReadablePage, sighting: Sighting): number => {
  const { mention, title, reach, section, isRepeated, isLabelled } = sighting;
  const kind = pageKind(page);
  const ofPage = mention === pagePerson(page);
  return [
    forWork(page, mention, title),
    mention.person.given * 0.3,
    forSection[section],
    ofKind(page, sighting),
    isLabelled && title?.work !== 'post' ? forLabel(reach) : 0,
    isRepeated && section === 'own' && title?.work === 'post' ? 0.1 : 0,
    kind === 'team' && isRepeated && mention.line.region !== 'footer' ? 0.2 : 0,
    ofPage ? 0.3 : 0,
    reach.isNamed ? 0.4 : 0,
    mention.isBacked === true && title?.work !== 'post' && kind !== 'other' ? 0.15 : 0,
    hasDegree.test(mention.line.text) ? 0.25 : 0,
    title === undefined && isToldOf(page, mention) ? 0.3 : 0,
    forNamesake(page, sighting),
    reach.linkedin === undefined ? 0 : 0.15,
  ].reduce((sum, part) => sum + part, 0);
};

const enough = 0.69;
const employer =
  /(?:\s(?:at|bei|chez|presso|hos)\s|\s?@\s?|\b(?:founder|owner|ceo|president|chairman|partner|gründer|inhaber|fondateur|fondatore)\sof\s)(?<firm>\p{Lu}.{2,60})$/iu;

/** True when the title names another employer and nothing says that the page shows its own people. */
const worksElsewhere = (page: ReadablePage, { title, section }: Sighting): boolean => {
  const firm = title === undefined ? undefined : employer.exec(title.title)?.groups?.['firm'];
  if (firm === undefined || section === 'own') return false;
  const [key, own] = [nameKey(firm), domainLabel(page)];
  return own === '' || !(key.includes(own) || own.includes(key));
};

/** A title that names nothing we know is kept only in a card of the company's own people. */
const kept = ({ title, section, isRepeated, isLabelled }: Sighting): string | undefined => {
  if (title === undefined) return undefined;
  return title.work !== 'none' || (section === 'own' && isRepeated && !isLabelled) ? title.title : undefined;
};

const draftOf = (page: ReadablePage, sighting: Sighting, sure: number): PersonDraft => {
  const { mention, reach } = sighting;
  const { isNamed: _, ...ways } = reach;
  const said = kept(sighting);
  return {
    name: mention.person.name,
    ...(said === undefined ? {} : { title: said }),
    ...ways,
    seen: shownWithTitle(page, mention, said)(Math.min(0.95, 0.2 + sure * 0.7)),
  };
};

const maker = /\b(?:agency|agentur|agence|agenzia|agencia|pr firm)\b.{0,20}:$/iu;

/** "Agency contact:" right above the name: whoever works for the company, not in it. */
const isUnderMaker = (page: ReadablePage, { order }: Line): boolean => maker.test(page.lines[order - 1]?.text ?? '');

const sightingOf = (page: ReadablePage, mention: Mention): Sighting | undefined => {
  const section = sectionOf(page, mention.line);
  if (section === 'others' || isOfOthers(page, mention.line.index)) return undefined;
  if (isUnderMaker(page, mention.line)) return undefined;
  const card = cardOf(page, mention);
  if (section === 'unknown' && isPraising(page, mention.line, card)) return undefined;
  const beside = titleFor(page, mention, card) ?? titleInHead(page, mention);
  const title = ownTitle(page, beside && { ...beside, title: withoutBearer(beside.title, mention.person.name) });
  if (title?.work !== 'post' && isNotStaff(page, mention)) return undefined;
  return {
    mention,
    section,
    title,
    isBesideFirm: beside !== undefined && title === undefined,
    reach: reachIn(page, card, mention),
    isRepeated: card?.isRepeated ?? false,
    list: card?.isRepeated === true ? card.element.parent : undefined,
    isLabelled:
      isContactLabel(overColumn(page, mention.line)) ||
      labelled(page)
        .get(mention.line.order)
        ?.some(({ person }) => person.name === mention.person.name) === true,
  };
};

/** The people a page shows as the company's own, one draft a place. */
export const staffOf = madeOnce((page: ReadablePage): PersonDraft[] => {
  const weighed = mentions(page)
    .flatMap((mention) => sightingOf(page, mention) ?? [])
    .filter((sighting) => !worksElsewhere(page, sighting))
    .map((sighting) => ({ ...sighting, line: sighting.mention.line, sure: weight(page, sighting) }));
  const series = seriesOf(weighed.filter(({ sure }) => sure >= enough));
  return weighed.flatMap((sighting) => {
    const { sure, title, more } = inSeries(page, sighting, series);
    return sure + more >= enough ? [draftOf(page, { ...sighting, title }, sure + more)] : [];
  });
});
