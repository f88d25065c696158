import { expect, test } from 'vitest';
import type { OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';
import { reader } from '../../lib/readers/headcount.reader.ts';
import { understand } from '../../lib/readers/index.ts';
import { emptySnapshot, paragraphs } from './made-snapshot.ts';

const readAt = '2026-03-16T09:30:00.000Z';
const counted = (page: Snapshot): unknown[] =>
  understand({ ...page, title: 'Northgate' }, { readAt, readers: [reader] }).facts.map(({ value }) => value);

test.each([
  ['We’re 17 people in two offices.', { min: 17, max: 17 }],
  ['Wir sind 16 Leute und ein Hund.', { min: 16, max: 16 }],
  ['Siamo in 24, tra soci e collaboratori.', { min: 24, max: 24 }],
  ['Our 45-person team is here for you.', { min: 45, max: 45 }],
  ['Northgate has grown from a boat shed into a 1,200-employee company.', { min: 1200, max: 1200 }],
  ['Das Team umfasst 34 Kolleginnen und Kollegen.', { min: 34, max: 34 }],
  ['Nasz zespół liczy 25 osób.', { min: 25, max: 25 }],
  ['Contamos con una plantilla de 18 profesionales.', { min: 18, max: 18 }],
  ['Somos uma equipa de 30 pessoas.', { min: 30, max: 30 }],
  ['Zatrudniamy ponad 130 osób.', { min: 131 }],
  ['Zaměstnáváme 85 lidí.', { min: 85, max: 85 }],
  ['Työllistämme 42 henkilöä.', { min: 42, max: 42 }],
  ['Bij Northgate werken ruim 130 specialisten.', { min: 130, max: 130 }],
  ['Oggi lavorano con noi 24 persone.', { min: 24, max: 24 }],
  ["Met 34 collega's staan we voor u klaar.", { min: 34, max: 34 }],
  ['With 120 employees, we serve the whole of Ohio.', { min: 120, max: 120 }],
  ["L'entreprise emploie 45 personnes.", { min: 45, max: 45 }],
  [
    'We moved to our 9,000 sq. ft. hall on the quay, and now 120 employees fill its two floors.',
    { min: 120, max: 120 },
  ],
  ['Das Unternehmen begann mit drei Mitarbeitern und beschäftigt heute 80 Mitarbeiter.', { min: 80, max: 80 }],
])('%s', (sentence, people) => {
  expect(counted(paragraphs(sentence))).toEqual([people]);
});

test.each([
  'Bramble employs 640 people in Ohio.',
  'Bramble has 640 employees in Ohio.',
  'Northgate was bought by Bramble, which employs 640 people.',
  'A 500-employee manufacturer in Akron asked us for help.',
  'Bij Braam werken ruim 130 specialisten.',
  'We worked with 120 colleagues of Bramble.',
  'We have grown from 3 to 45 employees.',
  'Started with 3 employees in 1998.',
  '1998 mit 3 Mitarbeitern gegründet.',
  'Siamo in 24 paesi.',
  'Wir sind 20.',
  'We are 45 minutes from town.',
])('nothing in "%s"', (sentence) => {
  expect(counted(paragraphs(sentence))).toEqual([]);
});

test('news that end with words about the company itself say how many it employs', () => {
  const line = (t: string, x: string): OutlineEntry[] => [
    { d: 1, t, b: 1 },
    { d: 2, x },
  ];
  const news = (firm: string): Snapshot => ({
    ...emptySnapshot,
    url: 'https://northgate.example/news/2026/03/new-hall',
    metas: [{ name: 'og:type', content: 'article' }],
    outline: [
      { d: 0, t: 'article', b: 1 },
      ...line('h1', 'A new hall in Akron'),
      ...line('p', 'Akron, 12 March 2026. The new hall holds four presses and opens in May.'),
      ...line('h2', `About ${firm}`),
      ...line('p', 'The company employs 640 people at three sites.'),
    ],
  });
  expect(counted(news('Northgate'))).toEqual([{ min: 640, max: 640 }]);
  expect(counted(news('Bramble'))).toEqual([]);
});

test.each([
  [['従業員数 65名（男42・女23'], { min: 65, max: 65 }],
  [['従業員数', '約65名'], { min: 65, max: 65 }],
  [['社員数：１２０名（2024年4月現在）'], { min: 120, max: 120 }],
  [['従業員：連結 1,200名'], { min: 1200, max: 1200 }],
  [['Wir sind ein mittelständisches Unternehmen mit nur 300 Mitarbeitern.'], { min: 300, max: 300 }],
  [['Da wir ein Familienbetrieb mit 45 Mitarbeitenden sind, kennt jeder jeden.'], { min: 45, max: 45 }],
  [['We are a family company with just 40 employees.'], { min: 40, max: 40 }],
  [['Dirige un equipo, altamente cualificado, de más de 12 personas.'], { min: 13 }],
  [['Vi är idag 35 medarbetare.'], { min: 35, max: 35 }],
  [['Il nostro team è composto da 15 professionisti.'], { min: 15, max: 15 }],
  [['Fundada em 1998, a Northgate conta hoje com mais de 350 colaboradores e uma frota própria.'], { min: 351 }],
  [['Mitarbeiteranzahl: ca. 45'], { min: 45, max: 45 }],
])('%j', (lines, people) => {
  expect(counted(paragraphs(...lines))).toEqual([people]);
});

test.each([
  '従業員 募集 3名',
  '社員旅行 20人',
  'Fundada em 1998 em Joinville, a Tidewell conta hoje com mais de 350 colaboradores e uma frota.',
  'We sell pumps to a company with 300 employees.',
  'Wir beraten jedes Unternehmen mit über 300 Mitarbeitern.',
  'We are the partner for a company of 50 employees.',
])('nothing in "%s"', (line) => {
  expect(counted(paragraphs(line))).toEqual([]);
});
