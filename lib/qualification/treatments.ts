import type { Treatment } from '../definition/vocabulary.ts';
import { treatments } from '../definition/vocabulary.ts';
import type { Assessment } from './assessment.ts';
import { joiningOf } from './joining.ts';
import { valueAt } from './known.ts';
import type { Situation } from './situation.ts';
import { weedOutOf } from './weed-out.ts';

type Judged = Pick<Assessment, 'route' | 'cell' | 'authority' | 'stage' | 'disqualified' | 'tag' | 'fit' | 'peopleGap'>;

/** Beyond a list entry, a contact who cannot decide is helped, and the CEO is asked for unless ruled out. */
function withoutAuthority(s: Situation, { authority, stage }: Judged): Treatment[] {
  const needsCeo = authority.mustJoin.includes('ceo');
  if (stage.value === 'list') return [];
  if (authority.value === 'sufficient') return needsCeo ? ['book_with_ceo'] : [];
  if (authority.value === 'unknown') return [];
  if (joiningOf(s, authority.mustJoin).value === 'no') return ['send_information', 'drip', 'remove_from_followup'];
  return needsCeo
    ? ['send_information', 'bring_in_authority', 'book_with_ceo']
    : ['send_information', 'bring_in_authority'];
}

/** What the tag opens, and what is left without it. */
function spending(s: Situation, { tag }: Judged): Treatment[] {
  const isTagged = valueAt(s, 'tag.applied') === 'yes' && tag.value !== 'not_allowed';
  return isTagged ? s.definition.tagAllows : s.definition.withoutTag;
}

function byStage(s: Situation, { stage, fit, disqualified, cell, route }: Judged): Treatment[] {
  const toCall = disqualified.value === 'provisional' && valueAt(s, 'talked_to') !== 'yes' && stage.value !== 'list';
  return [
    ...(route.value === 'sales' ? (['sales_process'] as const) : []),
    ...(cell === 'good_not_ready' ? (['nurture'] as const) : []),
    ...(toCall ? (['call_before_disqualify'] as const) : []),
    ...(route.value === 'qualify' ? (['qualify_by_phone'] as const) : []),
    ...(stage.value === 'list' && fit.value !== 'poor' ? (['build_permission'] as const) : []),
  ];
}

function byProblem(s: Situation, { peopleGap }: Judged): Treatment[] {
  const seesProblem = valueAt(s, 'dm.recognized_problem') === 'yes';
  const isUnaware = valueAt(s, 'problem.exists') === 'yes' && valueAt(s, 'problem.aware') === 'no';
  return [
    ...(valueAt(s, 'need.motive') === 'gathering_information' ? (['send_information', 'drip'] as const) : []),
    ...(isUnaware ? (['problem_conversation'] as const) : []),
    ...(seesProblem && valueAt(s, 'dm.recognized_solution') !== 'yes' ? (['reference_story'] as const) : []),
    ...(peopleGap.length > 0 ? (['ask_referral_to_power'] as const) : []),
  ];
}

/** Everything that should or may be done with the prospect now, in the order of the vocabulary; nothing where they asked for that. */
export function treatmentsOf(s: Situation, judged: Judged): Treatment[] {
  if (weedOutOf(s) === 'asked_not_to_contact') return [];
  const found = new Set([
    ...byStage(s, judged),
    ...withoutAuthority(s, judged),
    ...spending(s, judged),
    ...byProblem(s, judged),
  ]);
  return treatments.filter((treatment) => found.has(treatment));
}
