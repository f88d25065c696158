import type { Change, Saying } from '../../../lib/prospect/change.ts';
import type { Prospect } from '../../../lib/prospect/prospect.ts';
import { luis } from '../sample-assessments.ts';
import { prospectOf } from '../samples.ts';

/** What the invented company of the samples is called. */
export const northgate = 'Northgate IT Partners';

/** The invented company as kept, after these things were said. */
export const kept = (...said: Saying[]): Map<string, Prospect> => new Map([['northgate.example', prospectOf(...said)]]);

/** The invented company as kept, with these changes as they are. */
export const keptWith = (changes: Change[]): Map<string, Prospect> =>
  new Map([['northgate.example', { ...prospectOf(), changes }]]);

/** The founder was chosen to talk to. */
export const contactIsChosen: Saying = { kind: 'chosen', contact: luis.id };
