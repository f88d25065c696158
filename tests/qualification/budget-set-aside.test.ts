import { expect, test } from 'vitest';
import { budgetSetAside } from '../../lib/qualification/segment.ts';
import { answers } from './made.ts';
import { situationWith } from './situations.ts';

const judged = (said: Record<string, string>) => budgetSetAside(situationWith({ said: answers(said) }));
const earmarked = { 'budget.status': 'earmarked' };

test('a budget set aside for nobody knows what is open, and says what is not known', () => {
  const { value, reasons } = judged(earmarked);
  expect(value).toBe('unknown');
  expect(reasons.map(({ text }) => text)).toEqual(['what the budget is set aside for is not known']);
});

test('a budget set aside for this tells both: that it is, and for what', () => {
  const { value, reasons } = judged({ ...earmarked, 'budget.for': 'this_product' });
  expect(value).toBe('yes');
  expect(reasons.map(({ by }) => by)).toEqual(['you', 'you']);
});
