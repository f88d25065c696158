import type { Definition } from '../../lib/definition/definition.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import { type Contest, contestsIn } from '../../lib/prospect/contested.ts';
import { amend } from '../../lib/prospect/meet.ts';
import type { Prospect } from '../../lib/prospect/prospect.ts';
import type { AccountView } from '../../lib/prospect/view.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { sweetSpot } from '../../lib/qualification/history.ts';
import { wholeView } from '../../lib/qualification/situation.ts';
import type { Shown } from './situation.ts';
import type { Join } from './use-joined.ts';

/** All that is drawn of an account, what is not saved yet included. */
export type Drawn = {
  /** All that is judged. */
  whole: Prospect;
  view: AccountView;
  assessment: Assessment;
  contests: Contest[];
  /** All that was said about it, and about accounts joined to it. */
  changes: readonly Change[];
  savedAt: string;
  isTagged: boolean;
};

/** What is judged: the account on screen, together with those said to be the same company. */
type Judged = Pick<Shown, 'prospect' | 'unsaved'> & { join: Join };

/** When an account is drawn: the instant, and the user's day. */
type Time = { now: string; today: string };

/** Judges an account as it stands, together with what was said and is still on its way. */
export function derive({ prospect, unsaved, join }: Judged, definition: Definition, { now, today }: Time): Drawn {
  const whole = join(amend(prospect, unsaved, now));
  const view = wholeView(whole);
  const isTagged = view.standing.tags.some(({ tag, on }) => tag === sweetSpot && on);
  const contests = contestsIn(whole.changes);
  return {
    whole,
    view,
    assessment: assess(whole, definition, today),
    contests,
    changes: whole.changes,
    savedAt: prospect.updatedAt,
    isTagged,
  };
}

/** Puts the sweet-spot tag on or takes it off, with the definition it was judged by; undefined while it is blocked. */
export function tagging({ assessment, isTagged }: Drawn): Saying | undefined {
  const { definition, tag } = assessment;
  if (!isTagged && tag.value !== 'allowed') return undefined;
  const reason = tag.reasons
    .map(({ text }) => text)
    .join('; ')
    .slice(0, 300);
  const { id, version } = definition;
  return { kind: 'tagged', tag: sweetSpot, on: !isTagged, reason, definition: { id, version } };
}
