import { describe, expect, test } from 'vitest';
import type { Saying } from '../../lib/prospect/change.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { proposalsFor } from '../../lib/qualification/note-proposals.ts';
import { happened } from '../prospect/sayings.ts';
import { answers, person, today } from './made.ts';
import { situationWith } from './situations.ts';

const pages = [{ people: [person('Renee Holt', 'Buyer'), person('Anna Weiss', 'Clerk')] }];
const renee = personId('Renee Holt');
const anna = personId('Anna Weiss');
const key = (id: string) => `contact.is_decision_maker@${id}`;
const proposed = (note: string, ...said: Saying[]) =>
  proposalsFor(situationWith({ pages, said }), note).map(({ text, says }) => [text, says]);

describe('what a note proposes', () => {
  test('S4.14: who decides is proposed, never written by itself', () => {
    const decides = answers({ [key(renee)]: 'yes' });
    expect(proposed('Renee signs off')).toEqual([['Renee Holt decides: keep?', decides]]);
    expect(proposed('Renee signs off', ...decides)).toEqual([]);
    expect(proposed('Renee signs off', ...answers({ [key(renee)]: 'no' }))).toHaveLength(1);
  });

  test('who does not', () => {
    const refuses = answers({ [key(anna)]: 'no' });
    expect(proposed('Anna does not decide')).toEqual([['Anna Weiss does not decide: keep?', refuses]]);
    expect(proposed('Anna does not decide', ...refuses)).toEqual([]);
  });

  test('somebody nobody knew is added with the title the note tells', () => {
    const max = personId('Max Berg');
    expect(proposed('Max Berg, our CFO, signs off')).toEqual([
      [
        'Max Berg decides: keep?',
        [
          { kind: 'contact-set', contact: max, name: 'Max Berg', title: 'CFO' },
          { kind: 'answered', question: key(max), value: 'yes' },
        ],
      ],
    ]);
    expect(proposed('Need to speak with Max Berg')).toEqual([
      ['Max Berg is whom to speak with: add them?', [{ kind: 'contact-set', contact: max, name: 'Max Berg' }]],
    ]);
    expect(proposed('Max Berg, head of purchasing, decides')[0]?.[1]).toContainEqual(
      expect.objectContaining({ title: 'Head of purchasing' }),
    );
    expect(proposed('Need to speak with Renee')).toEqual([]);
  });

  test('having spoken with somebody known is a talk, and no word of what they decide', () => {
    const talked = happened('talked', today, { contact: anna });
    expect(proposed('Spoke with Anna')).toEqual([['You talked with Anna Weiss: log it?', [talked]]]);
    expect(proposed('Spoke with Anna', talked)).toEqual([]);
    expect(proposed('Spoke with Anna', happened('talked', today, { contact: renee }))).toHaveLength(1);
    expect(proposed('Spoke with Tom Reed')).toEqual([]);
  });

  test('at most four, each with the sentence that says it', () => {
    const note = ['Ada', 'Bea', 'Cleo', 'Dora', 'Ella'].map((name) => `${name} decides.`).join(' ');
    expect(proposed(note)).toHaveLength(4);
    const [first] = proposalsFor(situationWith({ pages }), 'Fine. Renee signs off.');
    expect(first).toMatchObject({ id: `${renee} yes`, words: 'Renee signs off.' });
  });
});
