import type { NicheLists } from '../definition.ts';
import { nonItBusinesses } from './non-it-businesses.ts';
import { kind, wordsAbroad } from './words-abroad.ts';

const target = [
  {
    ...kind(
      'Manufacturer',
      'manufacturer, manufacturing company, contract manufacturer, original equipment manufacturer, oem, machine builder, electronics manufacturer, semiconductor company, medical device manufacturer, furniture manufacturer, machine shop, metal fabricator, foundry, steel mill, chemical company, pharmaceutical company, food producer, printing company, distillery, coffee roaster, brewery, winery',
    ),
    codes: ['31', '32', '33'],
  },
  { label: 'Manufacturer, in other languages', words: wordsAbroad('Making') },
  kind('Contract manufacturing', 'contract manufacturing, precision machining, metal fabrication, injection molding'),
];

/** Who may well make things beside what they are called: none of these is plainly no manufacturer. */
const undecided = ['engineering firm', 'joinery', 'kitchen company', 'bakery', 'butcher', 'fashion brand'];
const left = new Set([...undecided, ...target.flatMap(({ words }) => words)]);
const elsewhere = nonItBusinesses
  .filter(({ label }) => label !== 'Making')
  .map(({ label, words }) => ({ label, words: words.filter((word) => !left.has(word)) }));

/** Who makes things (NAICS 31 to 33), and who plainly does not; what is not found leaves it unknown. */
export const mfgNiche: NicheLists = {
  target,
  adjacent: [],
  outside: [
    ...elsewhere,
    { label: 'Software and IT', words: ['MSP', 'IT services', 'Software development'].flatMap(wordsAbroad) },
    kind(
      'Software and IT',
      'software development company, saas company, game studio, managed service provider, it services company, web design agency, hosting provider, internet service provider',
    ),
  ],
};
