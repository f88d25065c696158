import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { emptySeats, referralLine, seatsOf } from '../../lib/qualification/committee.ts';
import { answers, fact, judge, type Page, person } from './made.ts';
import { situationWith } from './situations.ts';

const sized = (count: number, ...people: NonNullable<Page['people']>): Page[] => [
  { facts: [fact('headcount', { min: count, max: count })], people },
];
const deciders = (...rule: NonNullable<Definition['authority'][number]['deciders']>): Definition => ({
  ...mspToolkit,
  authority: [{ from: 1, who: 'deciders', deciders: rule, mustJoin: ['ceo'], origin: 'made' }],
});
const luis = person('Luis Ortega', 'CEO');
const ines = person('Ines Duarte', 'VP Managed Services');
const noah = person('Noah Berg', 'Sales Director');
const clerk = person('Dana Whitfield', 'Clerk');
const seats = (pages: Page[], definition: Definition = mspToolkit, said: Saying[] = []) =>
  seatsOf(situationWith({ pages, definition, said })).map(({ role, part, people }) => [
    role,
    part,
    ...people.map(({ name }) => name),
  ]);

describe('seats of the buying committee', () => {
  test.each<[string, Page[], unknown]>([
    ['a small firm: who runs it', sized(20, luis, clerk), [['top', 'decides', 'Luis Ortega']]],
    ['a small firm where nobody is named', sized(20, clerk), [['top', 'decides']]],
    [
      'a larger firm: also who leads the division that buys',
      sized(80, luis, ines),
      [
        ['top', 'decides', 'Luis Ortega'],
        ['leads_buying', 'decides', 'Ines Duarte'],
      ],
    ],
    [
      'who leads another division sits on no seat',
      sized(80, noah),
      [
        ['top', 'decides'],
        ['leads_buying', 'decides'],
      ],
    ],
    [
      'size not known: whatever may be expected, once',
      [{ people: [luis] }],
      [
        ['top', 'decides', 'Luis Ortega'],
        ['leads_buying', 'decides'],
      ],
    ],
  ])('S3.10: %s', (...[, pages, expected]) => {
    expect(seats(pages)).toEqual(expected);
  });

  test('S3.10: who was said to lead the division sits on its seat, who was said not to does not', () => {
    const leads = (name: string, value: string) =>
      answers({ [`contact.leads_relevant_division@${personId(name)}`]: value });
    const pages = sized(80, noah, ines);
    const [, , ...both] = seats(pages, mspToolkit, leads('Noah Berg', 'yes'))[1] ?? [];
    expect(both.toSorted()).toEqual(['Ines Duarte', 'Noah Berg']);
    expect(seats(pages, mspToolkit, leads('Ines Duarte', 'no'))[1]).toEqual(['leads_buying', 'decides']);
  });

  test('S3.10: a rule brings who must know, who must join and who must be known by name', () => {
    const definition = deciders({
      role: 'purchasing',
      needs: ['engineer_joins', 'cfo_aware', 'ceo_aware', 'purchasing_joins', 'can_spend'],
      named: ['legal'],
    });
    const pages = [{ people: [luis, person('Rosa Marten', 'Purchasing Manager')] }];
    expect(seats(pages, definition)).toEqual([
      ['purchasing', 'decides', 'Rosa Marten'],
      ['engineering', 'joins'],
      ['cfo', 'joins'],
      ['top', 'joins', 'Luis Ortega'],
      ['legal', 'joins'],
    ]);
  });

  test('S3.10: where anybody may decide, the seat is for who was said to', () => {
    const definition = deciders({ role: 'anybody', needs: [] });
    const pages = [{ people: [clerk] }];
    expect(seats(pages, definition)).toEqual([['anybody', 'decides']]);
    const said = answers({ [`contact.is_decision_maker@${personId('Dana Whitfield')}`]: 'yes' });
    expect(seats(pages, definition, said)).toEqual([['anybody', 'decides', 'Dana Whitfield']]);
  });

  test('nobody sits on a seat whom no page shows any more', () => {
    const gone = situationWith({ pages: sized(20, luis) });
    const [seat] = seatsOf({ ...gone, people: gone.people.map((one) => ({ ...one, gone: true })) });
    expect(seat?.people).toEqual([]);
  });
});

describe('the way to power', () => {
  const line = (pages: Page[], definition: Definition = mspToolkit, said: Saying[] = []) =>
    referralLine(situationWith({ pages, definition, said }));

  test('S3.14: a junior contact is asked for who is missing, by their part', () => {
    expect(line(sized(20, clerk))).toBe('Who else feels this problem? Could you introduce me to the owner or CEO?');
    expect(line(sized(80, clerk))).toBe(
      'Who else feels this problem? Could you introduce me to the owner or CEO or who leads the function that buys?',
    );
  });

  test('S3.14: nobody is missing once one who decides is named', () => {
    expect(line(sized(80, luis))).toBeUndefined();
    expect(emptySeats(situationWith({ pages: sized(80, luis) }))).toEqual([]);
  });

  test('S3.14: everybody who must join is missed, though one decides', () => {
    const definition = deciders({ role: 'top', needs: ['cfo_aware'], named: ['legal'] });
    expect(line([{ people: [luis] }], definition)).toBe(
      'Who else feels this problem? Could you introduce me to the CFO and legal?',
    );
    const said = answers({ [`contact.is_decision_maker@${personId('Luis Ortega')}`]: 'no' });
    expect(
      emptySeats(situationWith({ pages: [{ people: [luis] }], definition, said })).map(({ role }) => role),
    ).toEqual(['cfo', 'legal']);
  });

  test('S3.14: with nobody who decides known, the play is to ask the contact for them', () => {
    expect(judge(sized(20, clerk)).treatments).toContain('ask_referral_to_power');
    expect(judge(sized(20, luis)).treatments).not.toContain('ask_referral_to_power');
  });
});
