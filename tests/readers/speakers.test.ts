import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/readers/index.ts';
import { reader } from '../../lib/readers/people-cards.reader.ts';
import { paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const peopleOn = (...lines: string[]) => {
  const page = {
    ...paragraphs('Northgate opens in Leeds', ...lines, '© Northgate Energy Union (NEU)'),
    url: 'https://northgate.example/news/2026/03/leeds',
    title: 'Northgate opens in Leeds | Northgate',
  };
  const { people, failed } = understand(page, { readAt, readers: [reader] });
  expect(failed).toEqual([]);
  return people.map(({ name, title }) => (title === undefined ? name : `${name} | ${title}`));
};

describe('whose words an article quotes', () => {
  it.each([
    ['“We are glad,” said Ada Whitlock, CEO of Northgate, on Monday.', 'Ada Whitlock | CEO'],
    ['“We are glad,” says Northgate CEO Ada Whitlock.', 'Ada Whitlock | CEO'],
    ['Ada Whitlock, Head of Sales at Northgate, said: “We are glad to be here.”', 'Ada Whitlock | Head of Sales'],
    [
      'Eva Linde, Vorsitzende der Northgate-Geschäftsführung, zum neuen Gesetz:',
      'Eva Linde | Vorsitzende der Northgate-Geschäftsführung',
    ],
    ['Northgate-Präsident Jonas Ahorn: „Wir freuen uns.“', 'Jonas Ahorn | Northgate-Präsident'],
    ['“At Northgate, we care for those who work here and those who call.” – Ada Whitlock, CEO', 'Ada Whitlock | CEO'],
    ['– Vi er glade, sier salgssjef i Northgate, Ingrid Dale.', 'Ingrid Dale | salgssjef'],
  ])('%s', (line, person) => expect(peopleOn(line)).toEqual([person]));

  it.each([
    '“We are glad,” said Ada Whitlock, CEO of Stone Mills, on Monday.',
    '“We are glad,” says Stone Mills CEO Ada Whitlock.',
    '“We are glad,” said Ada Whitlock, a customer of Northgate.',
    '“We are glad,” said Ada Whitlock, former CEO of Northgate.',
    '“We are glad,” said Ada Whitlock.',
    'Ada Whitlock, CEO of Stone Mills, about Northgate: “They always answer.”',
    '“Northgate has cared for our servers since 2004, and always answers.” – Ada Whitlock, CEO, Stone Mills',
    '“They have cared for our servers since 2004, and always answer.” – Ada Whitlock, CEO',
    'Ada Whitlock, Head of IT at Stone Mills, said Northgate always answers.',
  ])('nobody of the company: %s', (line) => expect(peopleOn(line)).toEqual([]));

  it.each(['said Ada Whitlock, ', '“', '„“', ' said ', 'Northgate ', ': '])(
    'reads 100 kB of "%s" to the end',
    (piece) => {
      const lines = piece.repeat(Math.ceil(100_000 / piece.length)).match(/.{1,4000}/gs) ?? [];
      expect(peopleOn(...lines)).toEqual([]);
    },
  );
});
