import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { type Situation, situationsOf } from '../../lib/qualification/situation.ts';
import { type Page, prospectFrom, today } from './made.ts';

/** What a situation is made of. */
type Made = { pages?: readonly Page[]; said?: readonly Saying[]; definition?: Definition; on?: string };

/** The situation of an invented prospect under the first profile of a definition. */
export function situationWith({ pages = [], said = [], definition = mspToolkit, on = today }: Made = {}): Situation {
  const [first] = situationsOf(prospectFrom(pages, said), definition, on);
  if (first === undefined) throw new Error('A definition has a profile.');
  return first;
}
