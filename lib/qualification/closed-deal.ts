import type { Definition } from '../definition/definition.ts';
import { isPastDeal } from '../prospect/past-deal.ts';
import type { Prospect } from '../prospect/prospect.ts';
import type { Day } from '../prospect/text.ts';
import type { ClosedDeal } from './calibrate.ts';
import { type Event, eventsOf } from './history.ts';
import { meaningsOf } from './niche.ts';
import { type PostMortem, postMortemOf } from './post-mortem.ts';
import { type Held, heldProfiles } from './profiles.ts';
import type { Situation } from './situation.ts';
import { beforeNextDeal } from './this-deal.ts';
import { valueLabel } from './value-words.ts';

/** A deal that ended: when, what its post-mortem says, and what it teaches. `isPast`: taken in from a list. */
export type Ending = { on: Day; isPast: boolean; postMortem: PostMortem; deal: ClosedDeal };

/** What the buyer did up to a day, each once, by its own words or by what was asked for. */
function actionsOf(s: Situation, until: Day): Set<string> {
  const labelOf = ({ what, askedFor }: Event): string =>
    what ?? (askedFor === undefined ? '' : valueLabel('engagement.asked_for', askedFor));
  const done = eventsOf(s, 'engaged').filter(({ on }) => on <= until);
  return new Set(done.map(labelOf).filter((label) => label !== ''));
}

/** The kind of business, by the definition's own name for it where it has one. */
function nicheOf({ view, profile }: Situation): string {
  const words = view.one('service')?.value ?? view.one('industry')?.value ?? '';
  return meaningsOf(words, profile.niche)[0]?.label ?? words;
}

function dealOf({ situation, side }: Held, { icpLabel }: PostMortem, on: Day): ClosedDeal {
  return {
    label: icpLabel,
    profile: situation.profile.id,
    criteria: new Map(side.criteria.map(({ id, value }) => [id, value])),
    actions: actionsOf(situation, on),
    niche: nicheOf(situation),
  };
}

/** How the account's last deal ended, judged as on that day: what was fresh then counts. Undefined while it is open. */
export function endingOf(prospect: Prospect, definition: Definition, s: Situation): Ending | undefined {
  const last = eventsOf(s, 'outcome').at(-1);
  const found = postMortemOf(s);
  if (last === undefined || found === undefined) return undefined;
  const { best } = heldProfiles(prospect, definition, last.on);
  return { on: last.on, isPast: isPastDeal(last), postMortem: found, deal: dealOf(best, found, last.on) };
}

/** How the account's deals before the one in hand ended, oldest first, each judged as on the day it ended. */
export function earlierEndings({ prospect, view, ended, definition }: Situation): Ending[] {
  if (ended === undefined) return [];
  const { best } = heldProfiles(beforeNextDeal(prospect, view, ended), definition, ended.on);
  const ending = endingOf(best.situation.prospect, definition, best.situation);
  return [...earlierEndings(best.situation), ...(ending ? [ending] : [])];
}
