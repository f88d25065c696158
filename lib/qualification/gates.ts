import { phrase } from '../words/phrase.ts';
import type { Assessment, Pass, Verdict } from './assessment.ts';
import { know, valueAt } from './known.ts';
import { byRule, type Known } from './reasons.ts';
import type { Situation } from './situation.ts';

type Gates = Assessment['gates'];
const verdict = <V extends string>(value: V, ...known: Known<string>[]): Verdict<V> => ({
  value,
  reasons: known.flatMap(({ reasons }) => reasons),
});

const passes: Record<'yes' | 'no' | 'unknown', Pass> = { yes: 'pass', no: 'fail', unknown: 'unknown' };

/** Target passes, outside fails, adjacent goes by whether general principles are enough for them. */
function niche(s: Situation): Gates['niche'] {
  const kind = know(s, 'company.niche');
  if (kind.value === 'target') return verdict('pass', kind);
  if (kind.value === 'outside') return verdict('fail', kind);
  if (kind.value === 'unknown') return verdict('unknown', kind);
  const general = know(s, 'niche.accepts_general');
  return verdict(passes[general.value], kind, general);
}

const threeWay = (s: Situation, key: 'company.in_service_area' | 'request.is_offered' | 'problem.exists') => {
  const known = know(s, key);
  return verdict(passes[known.value], known);
};

const spendingSigns = [
  'money.willing_to_spend',
  'money.vc_backed',
  'money.meets_minimum',
  'money.outsources_now',
] as const;

/** Money waits for the first conversation; once there was one it is a thing left open. */
const notAsked = (s: Situation): string =>
  valueAt(s, 'talked_to') === 'yes'
    ? phrase('whether they can pay is still not known: ask when you talk again')
    : phrase('whether they can pay is asked on the first conversation');

/** Leaving a provider only to pay less fails; any sign of spending passes, whatever the size; below the minimum fails. */
function money(s: Situation): Gates['money'] {
  const reason = know(s, 'money.replace_reason');
  if (reason.value === 'cheaper') return verdict('fail', reason);
  const signs = spendingSigns.map((key) => know(s, key)).filter(({ value }) => value === 'yes');
  if (signs.length > 0) return verdict('pass', ...signs);
  const minimum = know(s, 'money.meets_minimum');
  if (minimum.value === 'no') return verdict('fail', minimum);
  return { value: 'unknown', reasons: [byRule(notAsked(s))] };
}

/** A genuine need now passes; price shopping and required tenders fail; curiosity and lower priorities are not now. */
function need(s: Situation): Gates['need'] {
  const motive = know(s, 'need.motive');
  if (motive.value === 'price_shopping' || motive.value === 'rfp_required') return verdict('fail', motive);
  if (motive.value === 'gathering_information') return verdict('not_now', motive);
  const timing = know(s, 'need.timing');
  if (timing.value === 'mildly_curious') return verdict('not_now', timing);
  const priority = know(s, 'problem.priority');
  if (priority.value === 'not_top') return verdict('not_now', priority);
  if (timing.value === 'now') return verdict('pass', timing);
  return { value: 'unknown', reasons: [byRule(phrase('whether they need it now is not known'))] };
}

/** The five gates of company fit, and need beside them. */
export const gatesOf = (s: Situation): Gates => ({
  niche: niche(s),
  geography: threeWay(s, 'company.in_service_area'),
  scope: threeWay(s, 'request.is_offered'),
  problem: threeWay(s, 'problem.exists'),
  money: money(s),
  need: need(s),
});

/** True once a criterion of this phase should be known: a page at once, the others after a talk or an appointment. */
export const isDue = (s: Situation, phase: 'page' | 'first_conversation' | 'first_appointment'): boolean =>
  phase === 'page' ||
  (phase === 'first_conversation' && valueAt(s, 'talked_to') === 'yes') ||
  valueAt(s, 'first_appointment.held') === 'yes';
