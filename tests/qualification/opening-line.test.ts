import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import type { Person } from '../../lib/prospect/person.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { choose, fact, judge, msp, type Page, person, today } from './made.ts';

const luis = person('Luis Ortega', 'Founder & CEO', { phone: '+15125550142' });
const dana = person('Dana Whitfield', 'Marketing Manager', { email: 'dana@northgate.example' });
const site: Page = { facts: [...msp, fact('headcount', { min: 28, max: 28 })], people: [luis, dana] };
const talk = (whom?: Person, on = '2026-03-12'): Saying & { kind: 'happened' } => ({
  kind: 'happened',
  event: 'talked',
  on,
  ...(whom ? { contact: personId(whom.name) } : {}),
});

describe('what to say on the phone', () => {
  test.each<[string, Saying[], string]>([
    ['nobody talked to them', [], 'Hello Luis. This is'],
    ['with them', [talk(luis)], 'Hello Luis. We talked on 12 Mar 2026. This is'],
    ['with them today', [talk(luis, today)], 'Hello Luis. We talked earlier today. This is'],
    ['with somebody else', [talk(dana)], 'Hello Luis. We talked with Dana Whitfield on 12 Mar 2026. This is'],
    ['with both, of whom the one called counts', [talk(luis), talk(dana, today)], 'Hello Luis. We talked on 12 Mar'],
    ['with nobody named', [talk()], 'Hello Luis. We talked with your company on 12 Mar 2026. This is'],
    ['an appointment', [{ ...talk(luis), event: 'appointment' }], 'Hello Luis. We talked on 12 Mar 2026. This is'],
    ['planned for a day to come', [talk(luis, '2026-03-20')], 'Hello Luis. This is'],
    ['what we sent is no talk', [{ ...talk(luis), event: 'seller' }], 'Hello Luis. This is'],
  ])('after a talk nobody is greeted as if for the first time: %s', (...[, said, opening]) => {
    expect(judge([site], [choose('Luis Ortega'), ...said]).act.line?.slice(0, opening.length)).toBe(opening);
  });

  test('after a talk with nobody known, the company is told of it', () => {
    const untold: Page = { facts: [...msp, fact('phone', '+15125550100')] };
    expect(judge([untold], [talk()]).act.line).toMatch(/^Hello\. We talked with your company on 12 Mar 2026\. This is/);
  });
});
