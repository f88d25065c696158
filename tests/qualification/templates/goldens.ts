import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../lib/definition/definition.ts';
import { fillIn, fillIns } from '../../../lib/definition/fill-in.ts';
import type { Saying } from '../../../lib/prospect/change.ts';
import { personId } from '../../../lib/prospect/person-id.ts';
import { assess } from '../../../lib/qualification/assess.ts';
import { ofContact } from '../../../lib/qualification/people.ts';
import { signedByBoth } from '../../definition/made.ts';
import { answers, type Page, prospectFrom, today } from '../made.ts';

/** One way from pages to a verdict. `tier` is absent where none may be claimed; `about` names what the case is there for. */
export type Golden = {
  /** One sentence: why the verdict is this one. */
  why: string;
  about?: 'unknown' | 'conflict' | 'knock-out';
  pages: Page[];
  said?: Saying[];
  tier?: 'A' | 'B' | 'C';
  expected: object;
};

const at = `${today}T09:00:00.000Z`;

/** A definition signed by both teams, its open sets filled in by id. */
export function agreed(template: Definition, sets: Record<string, string[]> = {}): Definition {
  const whole = Object.entries(sets).reduce((definition, [id, set]) => fillIn(definition, id, set), template);
  return signedByBoth(whole, at);
}

/** What the rep says of one person. */
export const saysOf = (name: string, said: Record<string, string>): Saying[] =>
  answers(Object.fromEntries(Object.entries(said).map(([key, value]) => [ofContact(key, personId(name)), value])));

/** Somebody has talked to them. */
export const talked: Saying = { kind: 'happened', event: 'talked', on: '2026-03-15' };

/** They asked for something, by an action both teams agreed on. */
export const lead = answers({ 'engagement.requested_response': 'yes', 'readiness.agreed_action': 'yes' });

/** The checklist or the knock-outs with one line judged so. */
export const judged = (id: string, value: 'yes' | 'no' | 'unknown') =>
  expect.arrayContaining([expect.objectContaining({ id, value })]);

/** Holds a template to its goldens: ten at least, among them something unknown, a conflict and a knock-out. */
export function holdTo(definition: Definition, goldens: readonly Golden[]): void {
  describe(`${definition.name}: from pages to a tier`, () => {
    test.each(goldens.map((golden): [string, Golden] => [golden.why, golden]))('%s', (_why, golden) => {
      const assessment = assess(prospectFrom(golden.pages, golden.said), definition, today);
      expect(assessment).toMatchObject(golden.expected);
      expect(assessment.band.tier).toBe(golden.tier);
    });

    test('ten cases at least, each for a reason of its own, with something unknown, a conflict and a knock-out', () => {
      expect(new Set(goldens.map(({ why }) => why)).size).toBeGreaterThanOrEqual(10);
      const about = new Set(goldens.map((golden) => golden.about));
      expect([about.has('unknown'), about.has('conflict'), about.has('knock-out')]).toEqual([true, true, true]);
    });

    test('what it needs is filled in', () => {
      expect(fillIns(definition)).toEqual([]);
    });
  });
}
