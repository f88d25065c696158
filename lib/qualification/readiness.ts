import { statusOf } from '../definition/status.ts';
import { phrase } from '../words/phrase.ts';
import type { Assessment } from './assessment.ts';
import { know } from './known.ts';
import { byRule } from './reasons.ts';
import type { Situation } from './situation.ts';

/** Ready when need is not against it and an action both teams agreed on was taken, or they need it now and want to meet. */
export function readinessOf(s: Situation, need: Assessment['gates']['need']): Assessment['readiness'] {
  if (need.value === 'not_now' || need.value === 'fail') return { value: 'not_ready', reasons: need.reasons };
  const action = know(s, 'readiness.agreed_action');
  const counts = statusOf(s.definition) === 'agreed';
  if (counts && action.value === 'yes') return { value: 'ready', reasons: action.reasons };
  if (counts && action.value === 'no') return { value: 'not_ready', reasons: action.reasons };
  const wanted = know(s, 'appointment.wanted');
  if (need.value === 'pass' && wanted.value === 'yes')
    return { value: 'ready', reasons: [...need.reasons, ...wanted.reasons] };
  const draft = byRule(phrase('the definition is a draft: actions count once sales and marketing have both signed'));
  return {
    value: 'unknown',
    reasons: [action.value === 'unknown' ? byRule(phrase('no sales-ready action known')) : draft],
  };
}
