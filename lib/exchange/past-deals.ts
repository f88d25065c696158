import type { AccountKey } from '../prospect/account.ts';
import type { Saying } from '../prospect/change.ts';
import type { Headcount } from '../prospect/fact.ts';
import { numberOfPeople } from '../prospect/headcount.ts';
import { accountOf } from '../prospect/identity.ts';
import { pastDeal } from '../prospect/past-deal.ts';
import type { CountryCode, Day } from '../prospect/text.ts';
import { causeKey, type NoDecisionCode } from '../qualification/no-decision.ts';
import type { Column, Mapping } from './past-deal-columns.ts';
import {
  causeIn,
  countryIn,
  dayIn,
  folded,
  type OutcomeCode,
  outcomeIn,
  segmentIn,
  yesNoIn,
} from './past-deal-words.ts';

/** A deal that ended before, as one row says it; what the row does not say is undefined. */
export type PastDeal = {
  account: AccountKey;
  outcome: OutcomeCode;
  name: string | undefined;
  on: Day | undefined;
  cause: NoDecisionCode | undefined;
  budgeted: 'yes' | 'no' | undefined;
  segment: 'smb' | 'enterprise' | undefined;
  headcount: Headcount | undefined;
  country: CountryCode | undefined;
  industry: string | undefined;
  actions: string[];
  criteria: [id: string, answer: 'yes' | 'no'][];
};

/** What came of a row: a deal with the cells that say nothing we understand, or why it is none. */
export type ReadRow = { deal: PastDeal; puzzling: string[] } | { why: 'no-account' | 'no-outcome' };

/** How a table is read: what its columns are, and what the user says that outcomes in it mean (by folded words). */
export type Reading = { mapping: Mapping; meant: ReadonlyMap<string, OutcomeCode> };

/** The account a cell names: a domain or an address, or, without one, a place of its own under the company's name. */
function accountIn(domain: string, name: string): AccountKey | undefined {
  const site = domain.trim();
  if (/^[^\s@]{1,200}\.[^\s@]{2,}$/.test(site)) return accountOf(/^https?:\/\//i.test(site) ? site : `https://${site}`);
  const slug = encodeURIComponent(folded(name).replaceAll(' ', '-').toWellFormed()).toLowerCase().slice(0, 200);
  return slug === '' ? undefined : `${pastDeal.replace(' ', '-')}/${slug}`;
}

/** Actions in a cell, several parted by ";" or "|". */
const actionsIn = (cell: string): string[] =>
  cell
    .split(/[;|]/)
    .map((action) => action.trim().slice(0, 300))
    .filter((action) => action !== '')
    .slice(0, 20);

const isCriterion = (column: Column | undefined): column is `criterion:${string}` =>
  column?.startsWith('criterion:') === true;

type Cells = (column: Column) => string;

function criteriaIn(mapping: Mapping, cells: Cells): PastDeal['criteria'] {
  return mapping.filter(isCriterion).flatMap((column): PastDeal['criteria'] => {
    const answer = yesNoIn(cells(column));
    return answer === 'yes' || answer === 'no' ? [[column.slice('criterion:'.length), answer]] : [];
  });
}

/** How the cell of a field is read, where not every text is a value of it. */
const readable: Partial<Record<Column, (cell: string) => unknown>> = {
  on: dayIn,
  cause: causeIn,
  budgeted: yesNoIn,
  segment: segmentIn,
  headcount: numberOfPeople,
  country: countryIn,
};

/** Cells that say something of which nothing was understood. */
const puzzlingIn = (mapping: Mapping, cells: Cells): string[] =>
  mapping.flatMap((column) => {
    const read = column && (isCriterion(column) ? yesNoIn : readable[column]);
    const cell = column ? cells(column).trim() : '';
    return read && cell !== '' && read(cell) === undefined ? [cell.slice(0, 60)] : [];
  });

/** The deal one row says. Cells are texts: what looks like a formula is one more text. */
export function dealIn(row: readonly string[], { mapping, meant }: Reading): ReadRow {
  const cells: Cells = (column) => row[mapping.indexOf(column)] ?? '';
  const name = cells('name').trim().slice(0, 200);
  const account = accountIn(cells('domain'), name);
  if (account === undefined) return { why: 'no-account' };
  const outcome = outcomeIn(cells('outcome')) ?? meant.get(folded(cells('outcome')));
  if (outcome === undefined) return { why: 'no-outcome' };
  const budgeted = yesNoIn(cells('budgeted'));
  const deal: PastDeal = {
    account,
    outcome,
    name: name || undefined,
    on: dayIn(cells('on')),
    cause: causeIn(cells('cause')),
    budgeted: budgeted === 'unknown' ? undefined : budgeted,
    segment: segmentIn(cells('segment')),
    headcount: numberOfPeople(cells('headcount')),
    country: countryIn(cells('country')),
    industry: cells('industry').trim().slice(0, 120) || undefined,
    actions: actionsIn(cells('actions')),
    criteria: criteriaIn(mapping, cells),
  };
  return { deal, puzzling: puzzlingIn(mapping, cells) };
}

/** Facts of the company, in the form they are kept: only for one no page was read of, for a page knows more than an old list. */
const factsOf = ({ name, headcount, country, industry }: PastDeal): Saying[] => [
  ...(name === undefined ? [] : [{ kind: 'corrected', field: 'name', value: name } as const]),
  ...(headcount === undefined ? [] : [{ kind: 'corrected', field: 'headcount', value: headcount } as const]),
  ...(country === undefined ? [] : [{ kind: 'corrected', field: 'country', value: country } as const]),
  ...(industry === undefined ? [] : [{ kind: 'corrected', field: 'industry', value: industry } as const]),
];

const answered = (question: string, value: string): Saying => ({ kind: 'answered', question, value });

/** Everything a past deal says, in the form it is kept; one without a day ended `today`. */
export function sayingsOf(deal: PastDeal, today: Day, isRead: boolean): Saying[] {
  const { outcome, on = today, cause, budgeted, segment, actions, criteria } = deal;
  return [
    ...(isRead ? [] : factsOf(deal)),
    ...(segment === undefined ? [] : [answered('company.segment', segment)]),
    ...(budgeted === undefined ? [] : [answered('budget.ever_earmarked', budgeted)]),
    ...(cause === undefined ? [] : [answered(causeKey, cause)]),
    ...criteria.map(([id, answer]) => answered(`criterion:${id}`, answer)),
    ...actions.map((what): Saying => ({ kind: 'happened', event: 'engaged', on, what })),
    { kind: 'happened', event: 'outcome', on, what: outcome, where: pastDeal },
  ];
}
