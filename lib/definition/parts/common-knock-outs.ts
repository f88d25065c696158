import type { KnockOut } from '../definition.ts';

/** What is asked for is nothing the team sells or delivers. */
export const notOffered = (label: string): KnockOut => ({
  id: 'not_offered',
  label,
  test: { test: 'answer', question: 'request.is_offered', is: ['no'], not: ['yes'] },
  soft: false,
  callBeforeDisqualify: true,
  gate: 'scope',
});

/** They leave whom they have only to pay less. */
export const cheaperOnly = (label: string): KnockOut => ({
  id: 'cheaper_only',
  label,
  test: { test: 'answer', question: 'money.replace_reason', is: ['cheaper'], not: ['poor_service'] },
  soft: true,
  callBeforeDisqualify: true,
  gate: 'money',
});

/** Outside the countries served, which the team fills in. */
export const outOfArea = (label: string): KnockOut => ({
  id: 'out_of_area',
  label,
  test: { test: 'not', of: { test: 'country', in: null } },
  soft: false,
  callBeforeDisqualify: true,
  gate: 'geography',
});
