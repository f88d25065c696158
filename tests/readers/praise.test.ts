import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const peopleOn = (...lines: string[]) =>
  understand(paragraphs(...lines), { readAt: '2026-03-16T09:30:00.000Z', readers: [reader] }).people.map(
    ({ name, title }) => `${name} | ${title ?? ''}`,
  );

describe('who praises the company', () => {
  it('is none of its people, though no mark says that they are quoted', () => {
    const lines = [
      'The new boiler has never failed us, and we would recommend them to every school.',
      'Ada Whitlock, Caretaker',
      'Thanks again for coming on a Sunday.',
      'Karl Ashby, Architect',
      'Thank you all for the patience with our old pipes.',
      'Tess Dale, Manager',
    ];
    expect(peopleOn(...lines)).toEqual([]);
  });

  it('is another than who thanks the readers', () => {
    const lines = ['Thank you all for the trust you place in us.', 'Ada Whitlock, President', 'Call us.'];
    expect(peopleOn(...lines)).toEqual(['Ada Whitlock | President']);
  });
});
