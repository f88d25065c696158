import type { Definition } from '../definition/definition.ts';
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
  /** Who owns each cell, as both teams agreed. */
  routes: Definition['routes'];
};

type Owner = Assessment['route']['value'];
type Determined = Exclude<Cell, 'undetermined'>;

/** The cells a prospect may still be in. */
function cellsOpen({ cell, fit, readiness }: Routed): Determined[] {
  if (cell !== 'undetermined') return [cell];
  if (fit === 'poor') return ['poor_ready', 'poor_not_ready'];
  return readiness === 'not_ready' ? ['good_not_ready', 'poor_not_ready'] : [];
}

/** Why, where a route is the one a team starts with; another one is what the teams agreed. */
function whyOf(owner: Owner, [cell]: readonly (Determined | undefined)[]): string {
  if (cell === 'good_ready' && owner === 'sales') return phrase('good fit and sales-ready');
  if (owner !== 'marketing' || cell === 'good_ready') return phrase('this is the route both teams agreed on');
  return cell === 'good_not_ready'
    ? phrase('not ready: marketing keeps in touch')
    : phrase('poor fit stays with marketing until it is a good one');
}

/** What keeps the cell open. */
function openWhy({ fit, readiness }: Routed): string {
  if (fit !== 'unknown') return phrase('readiness is not known yet');
  return readiness === 'unknown' ? phrase('fit and readiness are not known yet') : phrase('fit is not known yet');
}

/** Who owns the prospect now: sales, marketing, or somebody who qualifies it first. */
export function routeOf(routed: Routed): Assessment['route'] {
  const { stage, disqualified, isTalkedTo, routes } = routed;
  const to = (value: Owner, why: string) => ({ value, reasons: [byRule(why)] });
  if (stage === 'closed') return to('marketing', phrase('the deal is closed'));
  if (stage === 'list')
    return to('marketing', phrase('a list entry stays with marketing until they ask for a response'));
  if (disqualified === 'provisional' && !isTalkedTo)
    return to('qualify', phrase('a knock-out is provisional until somebody has talked to them'));
  if (disqualified !== 'no') return to('marketing', phrase('a knock-out stands against them'));
  const open = cellsOpen(routed);
  const [owner, ...others] = [...new Set(open.map((cell) => routes[cell]))];
  if (owner === undefined || others.length > 0) return to('qualify', openWhy(routed));
  return to(owner, whyOf(owner, open));
}
