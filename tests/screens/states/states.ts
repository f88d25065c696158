import { account } from './account.ts';
import { closing } from './closing.ts';
import { deals } from './deal.ts';
import { deeper } from './deeper.ts';
import { firstRun } from './first-run.ts';
import { keeping } from './keeping.ts';
import { passingOn } from './passing-on.ts';
import { situations } from './situations.ts';
import type { State } from './state.ts';
import { subjects } from './subject.ts';
import { workspace } from './workspace.ts';

/** The states by what they are about. */
export const lists: readonly Readonly<Record<string, State>>[] = [
  situations,
  firstRun,
  subjects,
  account,
  deals,
  deeper,
  passingOn,
  closing,
  keeping,
  workspace,
];

/**
 * Every named state of the interface. One entry in one of the lists gives a state its test; `npm run pictures` draws its
 * picture. A situation without an entry does not type-check.
 */
export const states: Readonly<Record<string, State>> = Object.assign({}, ...lists);
