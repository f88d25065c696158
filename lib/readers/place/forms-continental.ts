import { lazily } from '../lazily.ts';
import type { Form } from './forms-english.ts';

const townWord = String.raw`(?:['’]?[stn]-)?\p{Lu}[\p{L}.'’]{0,30}`;
const linkWord = String.raw`(?:am|an|der|den|dem|im|in|bei|ob|vor|zu|auf|unter|sur|sous|les|lès|la|le|l['’]|aux?|à|a|alla?|allo|all['’]|ai|de|del|delle|della|dell['’]|dei|degli|di|da|do|du|des|d['’]|nell['’]|nella|nel|sul|sulla|sull['’]|en|op|aan|['’]t|el|al|las|los|s\/|[abdiouv]\.\s?|y|e|i|u|na|nad|pod|při|pri)`;
/** "Ort: Kiel" under "PLZ: 24103": a label before the town, with its sign or on a line of its own. */
const townLabel = String.raw`(?:(?:Ort|Wohnort|Stadt|Mesto|Město|Obec|Ville|Commune|Città|Comune|Localidad|Población|Poblacion|Ciudad|Municipio|Localidade|Cidade|Concelho|Sted|Poststed|By|Postort|Stad|Woonplaats|Plaats|Miasto|Miejscowość|Paikkakunta|Postitoimipaikka|Helység|Város|Grad|Town|City)(?:[ ]?:[ \n]{0,2}|\n))`;
const inBrackets = String.raw`(?:[ ]?\([ ]?[\p{L} ./-]{2,30}\))?`;
const town = String.raw`(?<town>${townWord}(?:[ /-](?:${linkWord}[ -]?){0,3}${townWord}){0,4}(?:-(?:město|střed|jih|sever|východ|západ|venkov)(?!\p{L}))?${inBrackets}(?:[ ]\d{1,2}(?:e|er|ème)?(?![\p{L}\d.])|[ ](?:cedex|Cedex|CEDEX)(?:[ ]\d{1,2})?)?)`;
const form = (prefix: string, code: string, hint: string): Pick<Form, 'town' | 'hint' | 'pattern'> => ({
  town: 'after',
  hint: new RegExp(hint),
  pattern: lazily(
    () =>
      new RegExp(
        String.raw`(?<![\p{L}\d./+-]|\d,|\p{L}[-–]\d{0,5}|(?:[Bb]oks|[Bb]o[x\u00d7]|[Ff]ach|\bB\.?P\.?|\bPB|\bCS|[Bb]us|[Aa]partado|[Pp]ostale?|[Ss]ala|[Ss]uite|[Rr]oom|[Oo]ffice|[Ll]oja|[Cc]onj\.|[Uu]nit|lgh) )(?:(?:${prefix})[ ]?[-– ][ ]?)?(?<code>${code})(?!\d)(?:[ \u00a0\n,]{1,3}|[ ][-–|·•/][ ])${townLabel}?${town}`,
        'gu',
      ),
  ),
});
const continental = (prefix: string, code: string) => form(prefix, code, code);
/** A code that its country's letters announce: "D-10115". */
const announced = (letters: string, code: string) => {
  const before = String.raw`\b(?:${letters})[ ]?[-– ][ ]?`;
  return form(letters, `(?<=${before})${code}`, `${before}${code}`);
};

/** Countries that write the town after the code; those whose form or letters tell first. */
export const continentalForms: readonly Form[] = [
  {
    ...continental('NL', String.raw`[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?: te(?= \p{Lu}))?`),
    countries: ['NL'],
    wants: 'proof',
  },
  { ...continental('PL', String.raw`\d{2}-\d{3}`), countries: ['PL'], wants: 'proof' },
  { ...continental('P|PT', String.raw`\d{4}[ ]?-[ ]?\d{3}`), countries: ['PT'], wants: 'proof' },
  { ...continental('BR', String.raw`\d{2}\.?\d{3}-\d{3}`), countries: ['BR'], wants: 'proof' },
  { ...announced('D|DE', String.raw`\d{5}`), countries: ['DE'] },
  { ...announced('F|FR', String.raw`\d{5}`), countries: ['FR'] },
  { ...continental('F|FR', String.raw`\d{2}[ ]\d{3}`), countries: ['FR'], wants: 'home' },
  { ...announced('I|IT', String.raw`\d{5}`), countries: ['IT'] },
  { ...announced('E|ES', String.raw`\d{5}`), countries: ['ES'] },
  { ...announced('FIN?', String.raw`\d{5}`), countries: ['FI'] },
  { ...announced('A|AT', String.raw`\d{4}`), countries: ['AT'] },
  { ...announced('CH|FL', String.raw`\d{4}`), countries: ['CH'] },
  { ...announced('B|BE', String.raw`\d{4}`), countries: ['BE'] },
  { ...announced('L|LU', String.raw`\d{4}`), countries: ['LU'] },
  { ...announced('DK', String.raw`\d{4}`), countries: ['DK'] },
  { ...announced('N|NO', String.raw`\d{4}`), countries: ['NO'] },
  { ...announced('SE?', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['SE'] },
  { ...announced('CZ', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['CZ'] },
  { ...announced('SK', String.raw`\d{3}[ \u00a0]?\d{2}`), countries: ['SK'] },
  { ...announced('LT', String.raw`\d{5}`), countries: ['LT'] },
  { ...announced('LV', String.raw`\d{4}`), countries: ['LV'] },
  { ...announced('IS', String.raw`\d{3}`), countries: ['IS'] },
  { ...continental('AR', String.raw`(?<=[\s(,])[A-HJ-NP-Z]\d{4}[A-Z]{3}`), countries: ['AR'] },
  {
    town: 'after',
    hint: /\d{3} [RKHAGMS]/,
    pattern: () =>
      /(?<![\p{L}\d.,/+-])(?<code>\d{3})[ ](?<town>Reykjav[ií]k|Kópavogur|Hafnarfj[oö]r[dð]ur|Akureyri|Gar[dð]abær|Mosfellsbær|Reykjanesbær|Selfoss)(?!\p{L})/gu,
    countries: ['IS'],
  },
  {
    town: 'after',
    hint: /(?:Mah|Cad|Sok|Bulv)\.|Mahalle|Cadde|Soka[kğ]|Bulvar|T[uü]rkiye|Turkey/iu,
    pattern: lazily(
      () =>
        /(?<![\d.,/+-])(?<code>\d{5})[ ,]{1,2}(?<town>\p{Lu}\p{L}{2,20}) ?\/ ?(?<region>\p{Lu}[\p{L}]{2,20})(?:[ ]?[/,-][ ]?(?:T[ÜU]RK[İI]YE|Türkiye|Turkey))?(?!\p{L})/gu,
    ),
    countries: ['TR'],
    wants: 'proof',
  },
  {
    ...continental('GR|HR|SI|EE|LT|LV|TR', String.raw`\d{3}[ \u00a0]\d{2}`),
    countries: ['SE', 'CZ', 'SK', 'GR'],
  },
  {
    ...continental('HR|TR|EE|UA|RS|MX|C\\.?P\\.?|CAP', String.raw`\d{5}(?:\.(?= \p{Lu}\p{Ll}{2}))?`),
    countries: 'DE FR IT ES FI HR EE TR UA RS MX TH MY MA SM MC SE CZ SK GR LT'.split(' '),
  },
  {
    ...continental('SI|LV|H|HU', String.raw`[1-9]\d{3}|0\d{3}`),
    countries: 'CH AT BE DK NO HU LU BG SI ZA NL AU NZ LI'.split(' '),
  },
  {
    ...continental('CN|RO|SG', String.raw`\d{6}`),
    countries: ['RO', 'CN', 'SG'],
    wants: 'proof',
  },
];
