import { type Form, stateOnly } from './forms-english.ts';

const townWord = String.raw`(?:['’]?[stn]-)?\p{Lu}[\p{L}.'’]{0,30}`;
const linkWord = String.raw`(?:am|an|der|den|dem|im|in|bei|ob|vor|zu|auf|unter|sur|sous|les|lès|la|le|aux?|de|del|della|dei|degli|di|da|do|du|des|d['’]|en|op|aan|el|al|las|los|s\/|a\.\s?|i\.\s?|v\.\s?|y|e|nad|pod)`;
const inBrackets = String.raw`(?:[ ]?\([ ]?[\p{L} ./-]{2,30}\))?`;
const town = String.raw`(?<town>${townWord}(?:[ /-](?:${linkWord}[ -]?){0,3}${townWord}){0,4}${inBrackets}(?:[ ]\d{1,2}(?:e|er|ème)?(?![\p{L}\d.])|[ ](?:cedex|Cedex|CEDEX)(?:[ ]\d{1,2})?)?)`;
const continental = (prefix: string, code: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d./+-]|\d,|\p{L}[-–]\d{0,5})(?:(?:${prefix})[ ]?[-– ][ ]?)?(?<code>${code})(?!\d)(?:[ \u00a0\n,]{1,3}|[ ][-–][ ])${town}`,
    'gu',
  );
/** A code that its country's letters announce: "D-10115". */
const announced = (letters: string, code: string): RegExp =>
  continental(letters, String.raw`(?<=\b(?:${letters})[ ]?[-– ][ ]?)${code}`);

const after = { town: 'after' } as const;

/** Countries that write the town after the code; those whose form or letters tell first. */
export const continentalForms: readonly Form[] = [
  { ...after, pattern: continental('NL', String.raw`[1-9]\d{3}[ \u00a0]?[A-Z]{2}`), countries: ['NL'], wants: 'proof' },
  { ...after, pattern: continental('PL', String.raw`\d{2}-\d{3}`), countries: ['PL'], wants: 'proof' },
  { ...after, pattern: continental('P|PT', String.raw`\d{4}-\d{3}`), countries: ['PT'], wants: 'proof' },
  { ...after, pattern: continental('BR', String.raw`\d{5}-\d{3}`), countries: ['BR'], wants: 'proof' },
  { ...after, pattern: announced('D|DE', String.raw`\d{5}`), countries: ['DE'] },
  { ...after, pattern: announced('F|FR', String.raw`\d{5}`), countries: ['FR'] },
  { ...after, pattern: announced('I|IT', String.raw`\d{5}`), countries: ['IT'] },
  { ...after, pattern: announced('E|ES', String.raw`\d{5}`), countries: ['ES'] },
  { ...after, pattern: announced('FIN?', String.raw`\d{5}`), countries: ['FI'] },
  { ...after, pattern: announced('A|AT', String.raw`\d{4}`), countries: ['AT'] },
  { ...after, pattern: announced('CH|FL', String.raw`\d{4}`), countries: ['CH'] },
  { ...after, pattern: announced('B|BE', String.raw`\d{4}`), countries: ['BE'] },
  { ...after, pattern: announced('L|LU', String.raw`\d{4}`), countries: ['LU'] },
  { ...after, pattern: announced('DK', String.raw`\d{4}`), countries: ['DK'] },
  { ...after, pattern: announced('N|NO', String.raw`\d{4}`), countries: ['NO'] },
  { ...after, pattern: announced('SE?', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['SE'] },
  { ...after, pattern: announced('CZ', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['CZ'] },
  { ...after, pattern: announced('SK', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['SK'] },
  { ...after, pattern: announced('IS', String.raw`\d{3}`), countries: ['IS'] },
  {
    ...after,
    pattern:
      /(?<![\p{L}\d.,/+-])(?<code>\d{3})[ ](?<town>Reykjav[ií]k|Kópavogur|Hafnarfj[oö]r[dð]ur|Akureyri|Gar[dð]abær|Mosfellsbær|Reykjanesbær|Selfoss)(?!\p{L})/gu,
    countries: ['IS'],
  },
  {
    ...after,
    pattern: continental('GR|HR|SI|EE|LT|LV|TR', String.raw`\d{3}[ \u00a0]\d{2}`),
    countries: ['SE', 'CZ', 'SK', 'GR'],
  },
  {
    ...after,
    pattern: continental('HR|TR|EE|UA|RS|MX|C\\.?P\\.?|CAP', String.raw`\d{5}`),
    countries: 'DE FR IT ES FI HR EE TR UA RS MX TH MY MA SM MC SE CZ SK GR LT'.split(' '),
  },
  {
    ...after,
    pattern: continental('SI|LV|H|HU', String.raw`[1-9]\d{3}|0\d{3}`),
    countries: 'CH AT BE DK NO HU LU BG SI ZA NL AU NZ LI'.split(' '),
  },
  {
    ...after,
    pattern: continental('CN|RO|SG', String.raw`\d{6}`),
    countries: ['RO', 'CN', 'SG'],
  },
  stateOnly,
];
