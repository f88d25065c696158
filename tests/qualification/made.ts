import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Change, Saying } from '../../lib/prospect/change.ts';
import type { Evidence } from '../../lib/prospect/evidence.ts';
import type { CompanyField, CompanyValue, Fact } from '../../lib/prospect/fact.ts';
import { amend, meet } from '../../lib/prospect/meet.ts';
import type { Person } from '../../lib/prospect/person.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { emptyProspect, type Prospect } from '../../lib/prospect/prospect.ts';
import type { Reading } from '../../lib/prospect/reading.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { signedByBoth } from '../definition/made.ts';
import { run } from '../lab/qualify.command.ts';

/** The day all these tests play on. */
export const today = '2026-03-16';
const at = `${today}T09:00:00.000Z`;
const account = 'northgate.example';

const evidence = (excerpt: string): Evidence => ({
  url: `https://${account}/`,
  page: 'Northgate',
  readAt: at,
  reader: 'made',
  excerpt,
  locator: 'outline:1',
});

/** A fact of an invented page. */
export const fact = <F extends CompanyField>(field: F, value: CompanyValue<F>, confidence = 0.9): Fact =>
  ({ field, value, confidence, evidence: evidence(`${JSON.stringify(value)}`.slice(0, 200)) }) as unknown as Fact; // the field names its value's type

/** A person of an invented page. */
export const person = (name: string, title?: string, rest: Partial<Person> = {}): Person => ({
  name,
  ...(title === undefined ? {} : { title }),
  confidence: 0.9,
  evidence: evidence([name, title].filter(Boolean).join(', ')),
  ...rest,
});

/** One page of an invented company. */
export type Page = {
  facts?: Fact[];
  people?: Person[];
  words?: string;
  url?: string;
  kind?: Reading['kind'];
  truncated?: boolean;
  nextPages?: Reading['nextPages'];
};

const blank: Reading = {
  account,
  url: `https://${account}/`,
  title: 'Northgate',
  readAt: at,
  kind: 'home',
  lang: 'en',
  facts: [],
  people: [],
  words: '',
  nextPages: [],
  truncated: false,
  failed: [],
};
const reading = (page: Page): Reading => ({ ...blank, ...page });

/** A prospect whose pages were read and of whom these things were said, in this order. */
export function prospectFrom(pages: readonly Page[], sayings: readonly Saying[] = []): Prospect {
  const read = pages.reduce((kept, page) => meet(kept, reading(page)), emptyProspect(account, at));
  const after = (milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();
  const changes = sayings.map((saying, index): Change => ({ ...saying, id: `said-${index}`, at: after(index) }));
  return amend(read, changes, after(sayings.length));
}

/** Answers as sayings. */
export const answers = (said: Record<string, string | number>): Saying[] =>
  Object.entries(said).map(([question, value]) => ({ kind: 'answered', question, value }));

/** Chooses somebody by name. */
export const choose = (name: string): Saying => ({ kind: 'chosen', contact: personId(name) });

/** The toolkit signed by both teams. */
export const signed: Definition = signedByBoth(mspToolkit, at);

/** Assesses what pages and the rep say, under the toolkit. */
export const judge = (pages: readonly Page[], sayings: readonly Saying[] = []): Assessment =>
  assess(prospectFrom(pages, sayings), mspToolkit, today);

/** A fact every IT firm of these tests shows. */
export const msp: Fact[] = [fact('service', 'managed service provider'), fact('country', 'US')];

/** Facts of a scenario's vocabulary. */
export type Facts = Record<string, unknown>;

/** What the batch command says to facts in the words of the scenarios. */
export const qualify = (facts: Facts, line: object = {}): Promise<object> => run({ id: 'made', today, facts, ...line });

/** A lead: somebody asked for a response. */
export const lead: Facts = { 'engagement.origin': 'inbound', 'engagement.requested_response': 'yes' };
/** A company in the niche and the area. */
export const goodCompany: Facts = { 'company.niche': 'target', 'company.in_service_area': 'yes' };
/** A lead of a company known to be good, from somebody known to decide. */
export const goodLead: Facts = { ...lead, 'icp.checklist': 'good', 'contact.authority': 'sufficient' };
/** A lead from the head of a good small company. */
export const ceoLead: Facts = { ...lead, ...goodCompany, 'company.size': 'small', 'contact.level': 'ceo' };
/** All five characteristics and near-term talk. */
export const allFive = {
  'opp.near_term_talk': 'yes',
  'opp.timeline_agreed': 'yes',
  'opp.dm_involved': 'yes',
  'opp.budget_available': 'yes',
  'opp.buyer_next_steps_agreed': 'yes',
  'opp.buyer_next_steps_working': 'yes',
  'opp.urgency_driver': 'yes',
};
