import { phrase } from '../words/phrase.ts';
import type { Assessment, Cell, Good } from './assessment.ts';
import { byRule } from './reasons.ts';

/** What decides the owner. */
type Routed = {
  stage: Assessment['stage']['value'];
  disqualified: Assessment['disqualified']['value'];
  isTalkedTo: boolean;
  cell: Cell;
  fit: Good;
  readiness: Assessment['readiness']['value'];
};

/** Who owns the prospect now: sales, marketing, or somebody who qualifies it first. */
export function routeOf({ stage, disqualified, isTalkedTo, cell, fit, readiness }: Routed): Assessment['route'] {
  const to = (value: Assessment['route']['value'], why: string) => ({ value, reasons: [byRule(why)] });
  if (stage === 'closed') return to('marketing', phrase('the deal is closed'));
  if (stage === 'list')
    return to('marketing', phrase('a list entry stays with marketing until they ask for a response'));
  if (disqualified === 'provisional' && !isTalkedTo)
    return to('qualify', phrase('a knock-out is provisional until somebody has talked to them'));
  if (disqualified !== 'no') return to('marketing', phrase('a knock-out stands against them'));
  if (cell === 'good_ready') return to('sales', phrase('good fit and sales-ready'));
  if (fit === 'poor') return to('marketing', phrase('poor fit stays with marketing until it is a good one'));
  if (readiness === 'not_ready') return to('marketing', phrase('not ready: marketing keeps in touch'));
  return to('qualify', phrase('fit or readiness is not known yet'));
}
