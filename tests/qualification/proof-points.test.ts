import { describe, expect, test } from 'vitest';
import type { Story } from '../../lib/definition/agreement.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { storiesFor } from '../../lib/qualification/proof-points.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, choose, fact, judge, person } from './made.ts';
import { situationWith } from './situations.ts';

const story = (title: string, about: Partial<Story>): Story => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  text: '',
  industry: '',
  problem: '',
  role: '',
  ...about,
});
const stories = [
  story('Bakery', { industry: 'bakery' }),
  story('Clinic', { industry: 'managed services', problem: 'empty calendar', role: 'CEO' }),
  story('Law', { industry: 'law firm', problem: 'empty calendar' }),
];
const definition = { ...mspToolkit, stories };
const pages = [
  {
    facts: [fact('service', 'managed service provider'), fact('sector', 'healthcare')],
    people: [person('Luis Ortega', 'Founder & CEO')],
  },
];
const luis = choose('Luis Ortega');
const told = answers({ 'problem.in_their_words': 'Our sales calendar is empty' });
const matched = (...said: Saying[]) =>
  storiesFor(situationWith({ pages, said, definition })).map(({ story, matches }) => [story.title, ...matches]);

describe('reference stories', () => {
  test('S3.19: by industry, problem and role, what fits best first', () => {
    expect(matched()).toEqual([['Clinic', 'industry'], ['Bakery'], ['Law']]);
    expect(matched(luis)).toEqual([['Clinic', 'industry', 'role'], ['Bakery'], ['Law']]);
    expect(matched(...told)).toEqual([['Clinic', 'industry', 'problem'], ['Law', 'problem'], ['Bakery']]);
  });

  test('S3.9: who does not see the problem is told of it, first by a story of the same industry', () => {
    const unaware = answers({ 'problem.exists': 'yes', 'problem.aware': 'no' });
    expect(judge(pages, unaware).treatments).toContain('problem_conversation');
    expect(judge(pages, answers({ 'problem.exists': 'yes', 'problem.aware': 'yes' })).treatments).not.toContain(
      'problem_conversation',
    );
    expect(matched(...unaware)[0]).toEqual(['Clinic', 'industry']);
  });

  test('S3.19: a note may tell the problem, and what brought it up', () => {
    const note: Saying = { kind: 'noted', note: 'one', text: 'They say the calendar is empty again' };
    expect(matched(note)[0]).toEqual(['Clinic', 'industry', 'problem']);
    const incident = [story('Breach', { problem: 'incident' })];
    const s = situationWith({
      said: answers({ 'need.trigger': 'incident' }),
      definition: { ...definition, stories: incident },
    });
    expect(storiesFor(s)[0]?.matches).toEqual(['problem']);
  });

  test('S3.19: it says on which days it was shown, to the contact and to anybody', () => {
    const said = [
      luis,
      happened('shown', '2026-03-01', { what: 'Clinic', contact: personId('Luis Ortega') }),
      happened('shown', '2026-03-05', { what: 'Clinic' }),
    ];
    const [clinic] = storiesFor(situationWith({ pages, said, definition }));
    expect(clinic).toMatchObject({ shown: ['2026-03-01', '2026-03-05'], shownHere: ['2026-03-01'] });
  });

  test('S3.19: of two that fit as well, the one not shown yet comes first', () => {
    const said = [luis, happened('shown', '2026-03-01', { what: 'Bakery', contact: personId('Luis Ortega') })];
    expect(matched(...said).map(([title]) => title)).toEqual(['Clinic', 'Law', 'Bakery']);
    const better = [luis, happened('shown', '2026-03-01', { what: 'Clinic', contact: personId('Luis Ortega') })];
    expect(matched(...better)[0]?.[0]).toBe('Clinic');
  });

  test('every word of a field must be known, in whatever order; words joined by a line are words of their own', () => {
    const several = [
      story('Hosting', { industry: 'managed hosting' }),
      story('Services', { industry: 'providers of managed services', problem: 'calendar, empty' }),
    ];
    const s = situationWith({
      pages: [{ facts: [fact('service', 'managed service provider of things')] }],
      said: answers({ 'problem.in_their_words': 'empty_calendar' }),
      definition: { ...definition, stories: several },
    });
    expect(storiesFor(s).map(({ story, matches }) => [story.title, ...matches])).toEqual([
      ['Services', 'industry', 'problem'],
      ['Hosting'],
    ]);
  });

  test('while nobody is chosen nothing was shown to the contact', () => {
    const said = [happened('shown', '2026-03-05', { what: 'Clinic' })];
    const [clinic] = storiesFor(situationWith({ pages, said, definition }));
    expect(clinic).toMatchObject({ shown: ['2026-03-05'], shownHere: [] });
  });

  test('words of two things told apart are not joined into one', () => {
    const notes = ['It is about leads', 'Calendars are empty'].map(
      (text, at): Saying => ({ kind: 'noted', note: `${at}`, text }),
    );
    const about = [story('Leads', { industry: 'bakery', problem: 'leads calendars empty' })];
    const facts = [fact('service', 'bakery'), fact('service', 'clinic')];
    const s = situationWith({ pages: [{ facts }], said: notes, definition: { ...definition, stories: about } });
    expect(storiesFor(s)[0]?.matches).toEqual(['industry', 'problem']);
  });

  test('an empty field fits nobody', () => {
    const s = situationWith({ pages, said: [luis], definition: { ...definition, stories: [story('Anything', {})] } });
    expect(storiesFor(s)[0]?.matches).toEqual([]);
  });
});
