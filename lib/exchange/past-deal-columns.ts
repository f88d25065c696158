import type { Definition } from '../definition/definition.ts';
import { folded } from './past-deal-words.ts';

/** What a column of past deals may be about, beside the criteria of the definition. */
export const dealFields = [
  'domain',
  'name',
  'outcome',
  'on',
  'cause',
  'budgeted',
  'segment',
  'headcount',
  'country',
  'industry',
  'actions',
] as const;
export type DealField = (typeof dealFields)[number];
/** A field, or a criterion by its id. */
export type Column = DealField | `criterion:${string}`;

/** What each column of a table is taken for, by its place; undefined where it is ignored. */
export type Mapping = readonly (Column | undefined)[];

/** How files call their columns. */
const headings: Record<DealField, readonly string[]> = {
  domain: ['domain', 'website', 'web site', 'url', 'company domain name', 'webseite', 'homepage'],
  name: ['name', 'company', 'company name', 'account', 'account name', 'organization', 'firma', 'unternehmen'],
  outcome: ['outcome', 'result', 'status', 'stage', 'deal stage', 'ergebnis', 'ausgang'],
  on: ['on', 'closed', 'closed on', 'close date', 'closed date', 'date', 'datum', 'abschlussdatum'],
  cause: ['cause', 'reason', 'loss reason', 'lost reason', 'closed lost reason', 'grund'],
  budgeted: ['budgeted', 'ever budgeted', 'was it budgeted', 'budgetiert'],
  segment: ['segment', 'market', 'markt'],
  headcount: ['headcount', 'employees', 'number of employees', 'numberofemployees', 'people', 'mitarbeiter'],
  country: ['country', 'land'],
  industry: ['industry', 'sector', 'kind of business', 'branche'],
  actions: ['actions', 'action', 'what they did', 'aktionen'],
};

/** The criteria a column may be about: id and label, each id once. */
export function criteriaFor({ profiles }: Definition): Map<string, string> {
  return new Map(profiles.flatMap(({ criteria }) => criteria.map(({ id, label }): [string, string] => [id, label])));
}

/** What a heading is likely to mean. */
function columnOf(heading: string, criteria: ReadonlyMap<string, string>): Column | undefined {
  const words = folded(heading);
  if (words === '') return undefined;
  const field = dealFields.find((one) => headings[one].includes(words));
  if (field) return field;
  const [id] = [...criteria].find((criterion) => criterion.some((name) => folded(name) === words)) ?? [];
  return id === undefined ? undefined : `criterion:${id}`;
}

/** What the columns of a table are likely to be about; of two that say the same the first one is. */
export function guessedMapping(header: readonly string[], definition: Definition): Mapping {
  const criteria = criteriaFor(definition);
  const found = header.map((heading) => columnOf(heading, criteria));
  return found.map((column, at) => (found.indexOf(column) === at ? column : undefined));
}
