import { expect, test } from 'vitest';
import { mailboxRank } from '../../lib/prospect/mailbox.ts';
import { viewOf } from '../../lib/prospect/merge.ts';
import { emptyProspect } from '../../lib/prospect/prospect.ts';
import { day, fact, page } from './made.ts';

test.each([
  ['info@northgate.example', 0],
  ['Hello@northgate.example', 0],
  ['kontakt-berlin@northgate.example', 0],
  ['ada@northgate.example', 1],
  ['sales@northgate.example', 1],
  ['informatics@northgate.example', 1],
  ['careers@northgate.example', 2],
  ['no-reply@northgate.example', 2],
  ['press.office@northgate.example', 2],
  ['supplier_diversity@northgate.example', 2],
])('%s has rank %i', (email, rank) => {
  expect(mailboxRank(email)).toBe(rank);
});

const kept = (...facts: ReturnType<typeof fact>[]) =>
  viewOf({ ...emptyProspect('northgate.example', day(0)), pages: [page({ facts })] });

test('of several mailboxes the one for everybody is told first, those of one purpose last', () => {
  const emails = ['careers', 'ada', 'hello', 'press'].map((name) => fact('email', `${name}@northgate.example`));
  const view = kept(...emails);
  expect(view.one('email')?.value).toBe('hello@northgate.example');
  expect(view.all('email').map(({ value }) => value.split('@')[0])).toEqual(['hello', 'ada', 'careers', 'press']);
});

const at = (locator: string, phone: string) => {
  const told = fact('phone', phone);
  return { ...told, evidence: { ...told.evidence, locator } };
};

test('of numbers told alike the one a page says first is told first, its data before its text', () => {
  const header = at('outline:4', '+15125550190');
  const footer = at('outline:210@href', '+15125550104');
  expect(kept(footer, header).one('phone')?.value).toBe('+15125550190');
  expect(kept(footer, header, at('json-ld:0', '+15125550199')).one('phone')?.value).toBe('+15125550199');
});
