import Papa from 'papaparse';
import type { AccountView } from '../prospect/view.ts';
import type { Assessment } from '../qualification/assessment.ts';
import { spendingOf } from '../qualification/follow-up.ts';

/** One prospect of a list, judged. */
export type Listed = { view: AccountView; assessment: Assessment };

/** The columns of a follow-up file, in order, and what each says; empty where it is not known. */
const columns: Record<string, (listed: Listed) => string | undefined> = {
  domain: ({ view }) => view.account,
  company: ({ view }) => view.one('name')?.value,
  contact: ({ assessment: a }) => a.contact?.name,
  title: ({ assessment: a }) => a.contact?.title,
  email: ({ view, assessment: a }) => a.contact?.email ?? view.one('email')?.value,
  phone: ({ view, assessment: a }) => a.contact?.phone ?? view.one('phone')?.value,
  street: ({ view }) => view.one('address')?.value.street,
  postal_code: ({ view }) => view.one('address')?.value.postalCode,
  city: ({ view }) => view.one('address')?.value.locality,
  region: ({ view }) => view.one('address')?.value.region,
  country: ({ view }) => view.one('address')?.value.country ?? view.one('country')?.value,
  stage: ({ assessment: a }) => a.stage.value,
  cell: ({ assessment: a }) => a.cell,
  tier: ({ assessment: a }) => a.band.tier,
  owner: ({ assessment: a }) => a.route.value,
  follow_up_allowed: ({ assessment: a }) => spendingOf(a).allowed.join(' '),
  follow_up_forbidden: ({ assessment: a }) => spendingOf(a).forbidden.join(' '),
  next_question: ({ assessment: a }) => a.nextQuestion?.text,
  definition: ({ assessment: a }) => `${a.definition.id} v${a.definition.version} ${a.definition.status}`,
};

/** Names of the columns. */
export const followUpColumns: readonly string[] = Object.keys(columns);

/** One prospect as the cells of a row. */
export const followUpCells = (listed: Listed): string[] => Object.values(columns).map((cell) => cell(listed) ?? '');

/** Rows as a CSV file (RFC 4180, CRLF, a header): what a spreadsheet would take for a formula gets a quote before it (CWE-1236). */
export const followUpFile = (rows: readonly string[][]): string =>
  `${Papa.unparse({ fields: [...followUpColumns], data: [...rows] }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
