import { expect } from 'vitest';
import { Reading } from '../../lib/prospect/reading.ts';
import type { Expected } from './page-files.ts';

const factsIn = (reading: Reading, field: string) => reading.facts.filter((fact) => fact.field === field);

const checkFacts = (reading: Reading, { facts = [], complete = [] }: Expected) => {
  for (const { field, value, atLeast = 0, atMost = 1 } of facts) {
    const same = factsIn(reading, field).map((fact) => fact.value);
    expect(same).toContainEqual(typeof value === 'object' ? expect.objectContaining(value) : value);
    const fact = factsIn(reading, field).find((one) => {
      try {
        expect(one.value).toEqual(typeof value === 'object' ? expect.objectContaining(value) : value);
        return true;
      } catch {
        return false;
      }
    });
    expect(fact?.confidence).toBeGreaterThanOrEqual(atLeast);
    expect(fact?.confidence).toBeLessThanOrEqual(atMost);
  }
  for (const field of complete.filter((one) => one !== 'people')) {
    const wanted = facts.filter((fact) => fact.field === field).map(({ value }) => value);
    const found = factsIn(reading, field).map(({ value }) => value);
    expect(found, `${field}: ${JSON.stringify(found)}`).toHaveLength(wanted.length);
  }
};

const checkPeople = (reading: Reading, { people, complete = [] }: Expected) => {
  for (const person of people ?? []) expect(reading.people).toContainEqual(expect.objectContaining(person));
  if (!complete.includes('people')) return;
  const names = new Set(reading.people.map(({ name }) => name));
  expect([...names]).toHaveLength(new Set((people ?? []).map(({ name }) => name)).size);
};

const checkRest = (reading: Reading, { never = [], nextPages, words }: Expected) => {
  const told = reading.facts.filter(({ field }) => field !== 'description');
  const values = JSON.stringify([told.map(({ value }) => value), reading.people.map(({ evidence, ...who }) => who)]);
  for (const wrong of never) expect(values).not.toContain(wrong);
  if (nextPages) expect(reading.nextPages.map(({ kind }) => kind).sort()).toEqual([...nextPages].sort());
  for (const piece of words?.has ?? []) expect(reading.words).toContain(piece);
  for (const piece of words?.lacks ?? []) expect(reading.words).not.toContain(piece);
};

const checkOthers = ({ subject, others = [], facts }: Reading, expected: Expected) => {
  expect(subject).toBe(expected.subject);
  expect(others.map(({ name }) => name)).toEqual((expected.others ?? []).map(({ name }) => name));
  for (const [nth, { facts: wanted = [], lacks = [], ...rest }] of (expected.others ?? []).entries()) {
    const told = others[nth]?.facts ?? [];
    expect(others[nth]).toMatchObject(rest);
    expect(others[nth]?.account).toBe(rest.account);
    for (const { field, value } of wanted)
      expect(told).toContainEqual(
        expect.objectContaining({ field, value: typeof value === 'object' ? expect.objectContaining(value) : value }),
      );
    for (const field of lacks) expect(told.map((fact) => fact.field)).not.toContain(field);
    const apart = told.filter(({ field }) => ['phone', 'registration', 'headcount'].includes(field));
    for (const { field, value } of apart) expect(facts).not.toContainEqual(expect.objectContaining({ field, value }));
  }
};

/** Holds a reading to what is expected of its page. */
export const expectReading = (reading: Reading, expected: Expected): void => {
  expect(reading.failed).toEqual([]);
  expect(Reading.safeParse(reading).success).toBe(true);
  expect(reading.account).toBe(expected.account);
  expect(reading.kind).toBe(expected.kind);
  checkFacts(reading, expected);
  checkPeople(reading, expected);
  checkRest(reading, expected);
  checkOthers(reading, expected);
};
