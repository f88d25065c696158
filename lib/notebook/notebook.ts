import type { News } from '../bridge/protocol.ts';
import type { Handlers } from '../bridge/wire.ts';
import type { Definition } from '../definition/definition.ts';
import type { Prospect } from '../prospect/prospect.ts';
import { alikeIn, knownIn } from './alike.ts';
import { batchIn } from './batch.ts';
import { commandsOf } from './commands.ts';
import { besideIn, currentIn, enforceIn, keepIn, versionOf } from './definitions.ts';
import { type OpenerWorld, opener } from './opener.ts';
import { amendIn, find, list, meetIn } from './prospects.ts';
import { removeIn } from './removal.ts';
import { keepReviewIn, lastReviewIn } from './reviews.ts';
import { rollerOf } from './roller.ts';
import { safekeepingOf } from './safekeeping.ts';
import { consentIn, finishIn, keepSetUpIn, setUpIn } from './set-up.ts';
import { steadierOf } from './steadier.ts';
import { type Scratch, steady } from './vault.ts';
import { readingOf, writingOf } from './writing.ts';

/** What the notebook lives with: places and the clock, the other store, the first definition, and who hears of news. */
export type NotebookWorld = OpenerWorld & {
  scratch: Scratch;
  template: Definition;
  tell: (news: News) => void;
  /** Asks for `backUp` to be called soon. */
  plan: () => void;
};

/** The notebook as the background runs it: everything it answers, and the making of a backup when its turn has come. */
export type RunningNotebook = { handlers: Handlers; backUp: () => Promise<void> };

const changed = ({ account, updatedAt, changes }: Prospect): News[] => [
  { news: 'prospect.changed', account, updatedAt, changes: changes.length },
];
const removed = (): News[] => [{ news: 'notebook.changed' }];
const redefined = (): News[] => [{ news: 'definition.changed' }];
const untold = (): News[] => [];
const wentOn = (): News[] => [{ news: 'setup.changed' }];
const reviewed = (): News[] => [{ news: 'review.kept' }];
const finished = (): News[] => [...redefined(), ...wentOn()];

/** The running notebook: each command is one transaction, and news is told when it is on the disk. */
export function notebookOf(given: NotebookWorld): RunningNotebook {
  const world = { ...given, vault: steady(given.vault, given.scratch) };
  const { template, now } = world;
  const open = opener(world);
  const command = commandsOf(world, { opener: open, steadier: steadierOf(world) });
  const roller = rollerOf(world, command);
  const reading = readingOf(command);
  const writing = writingOf(command, { ...world, noticed: roller.noticed });
  const handlers: Handlers = {
    'prospect.find': ({ account }) => reading(async (at) => (await find(at, account)) ?? null),
    'prospect.list': (ask) => reading((at) => list(at, ask)),
    'prospect.known': (ask) => reading((at) => knownIn(at, ask)),
    'prospect.alike': (ask) => reading((at) => alikeIn(at, ask)),
    'prospect.batch': (ask) => reading((at) => batchIn(at, ask)),
    'prospect.meet': (ask) => writing((at) => meetIn(at, ask, now()), changed),
    'prospect.amend': (ask) => writing((at) => amendIn(at, ask, now()), changed),
    'prospect.remove': (ask) => writing((at) => removeIn(at, ask), removed),
    'definition.current': () => writing((at) => currentIn(at, template), untold),
    'definition.find': ({ id, version }) => reading(async (at) => (await versionOf(at, id, version)) ?? null),
    'definition.keep': (ask) => writing((at) => keepIn(at, ask, now()), redefined),
    'definition.beside': () => reading(besideIn),
    'definition.enforce': (ask) => writing((at) => enforceIn(at, ask, now()), redefined),
    'setup.current': () => reading(setUpIn),
    'setup.consent': () => writing((at) => consentIn(at, now()), wentOn),
    'setup.keep': (ask) => writing((at) => keepSetUpIn(at, ask, now()), wentOn),
    'setup.finish': (ask) => writing((at) => finishIn(at, ask, now()), finished),
    'review.last': () => reading(lastReviewIn),
    'review.keep': () => writing((at) => keepReviewIn(at, now()), reviewed),
    ...safekeepingOf(world, { reading, writing, roller, open }),
  };
  return { handlers, backUp: async () => void (await roller.backUp()) };
}
