import { fold } from '../../titles/fold.ts';
import { remembered } from '../../titles/remembered.ts';
import { titleOf, workIn } from '../../titles/title.ts';
import { withoutOrnaments } from '../clean.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import { givenName } from './given-names.ts';
import { inSpokenOrder } from './name-order.ts';
import { isAlsoName, isNoName } from './no-names.ts';

/** A person's name: as one would write it, and the piece of the page it was printed as. */
export type PersonName = {
  name: string;
  printed: string /** 0 to 1: how far the given name is known. */;
  given: number;
};

const address =
  /^(?:\([A-Z]{2,5}\)\s?|(?:mr|mrs|ms|miss|mx|dr|prof|professor|herrn?|frau|hr|fr|mag|magistra|ing|sir|dame|rev|reverend|hon|pastor|father|m|mme|mlle|monsieur|madame|sig|sig\.?ra|signora?|dott|dott\.?ssa|avv|arch|geom|rag|sr|sra|srta|don|doña|d|dña|lic|eng|engº|dhr|mevr|mw|drs|ir|mgr|phdr|judr|rndr|mudr|bc|h\.?c|ra|stb|wp|med|dent|jur|rer|nat|pol|oec|habil|phil|kfm|kffr|soz|päd|wirt|inf|psych|phys|chem|biol|math|geol|verw|bw|vw|betriebsw|betriebswirt|dipl\p{L}{0,12}(?:-\p{L}{1,12}){0,3}|univ|priv|doz|pd)\b(?!ª)[.:]{0,2}(?:-(?=\p{Lu}))?(?:\([a-z]{1,6}\))?\s{0,2})/iu;

const degree =
  /^(?:ph\.?\s?d|m\.?d|d\.?d\.?s|d\.?m\.?d|j\.?d|m\.?b\.?a|emba|cpa|cfa|cfp|p\.?e|esq|jr|sr|ii|iii|iv|m\.?\s?sc?|b\.?\s?sc?|m\.?\s?a|b\.?\s?a|ll\.?\s?[mb]|r\.?n|r\.?d|c\.?d|ckd|cmfo|pmp|cissp|fca|aca|acca|frics|mrics|riba|aia|leed ap|mbe|obe|cbe|d\.?o|d\.?c|o\.?d|np|pa-?c|lcsw|phr|sphr|shrm-?cp|m\.?\s?eng|b\.?\s?eng|b\.?\s?ed|m\.?\s?ed|ed\.?\s?d|d\.?\s?min|mph|msw|mfa|bfa|bba|csm|cae|cfre|cisa|ceh|itil|fh|usa|ba|mba|cmp|gri|crs|abr|mcse|ccie)\.?$/i;

const particles: ReadonlySet<string> = new Set(
  'von van de der den del della di da dos das do du la le el al bin ibn ter ten te zu zum zur vom af av des d st mac san ben ap'.split(
    ' ',
  ),
);

/** "MensahSVP" is a name and a title whose parting is not in the text. */
const word = /^(?!.{0,24}\p{Ll}\p{Lu}{2})\p{Lu}[\p{L}'’´`-]{1,24}$/u;
const initial = /^(?:(?:\p{Lu}\.?-?){1,3}|Mª|M\.ª)$/u;
const nick = /^[("'“‘«„][\p{L}.' -]{2,20}[)"'”’»“]$/u;

const withoutAddress = (text: string): string => {
  let bare = text;
  for (let round = 0; round < 6; round++) {
    const shorter = bare.replace(address, '');
    if (shorter === bare || !shorter.trim().includes(' ')) break;
    bare = shorter;
  }
  return bare;
};

/** Letters behind a comma, and degrees without one. */
const withoutDegrees = (text: string): string => {
  const [first = '', ...rest] = text.split(/\s{0,2},\s{0,2}/);
  const isDegrees = rest.every((part) =>
    part.split(' ').every((one) => degree.test(one) || (/^[A-Z][A-Z.()/|-]{1,7}$/.test(one) && workIn(one) !== 'post')),
  );
  if (!isDegrees) return text;
  const words = first.split(' ');
  while (words.length > 2 && degree.test((words.at(-1) ?? '').replace(/[()]/g, ''))) words.pop();
  return words.join(' ');
};

const isWord = (text: string): boolean =>
  word.test(text) || initial.test(text) || nick.test(text) || particles.has(text);

/** "FISCHER" as "Fischer"; short words and initials stay. */
const readable = (text: string): string =>
  text.length > 2 && text === text.toUpperCase() && /^\p{Lu}+(?:[-'’]\p{Lu}+)*$/u.test(text)
    ? text.replace(/\p{Lu}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
    : text;

/** "Ann Brook Max Stein": two people whose parting was lost. */
const isTwo = (words: readonly string[]): boolean =>
  words.length === 4 &&
  givenName(words[0] ?? '') > 0.8 &&
  givenName(words[1] ?? '') === 0 &&
  givenName(words[2] ?? '') > 0.8;

/** "Mayor Ada Brook", "Ada Brook Directeur": the first or the last word is her post. */
const isTitled = (words: readonly string[]): boolean =>
  words.length > 2 &&
  ((givenName(words[0] ?? '') === 0 && workIn(words[0] ?? '') === 'post') || isRank(words.at(-1) ?? ''));

const isRank = (word: string): boolean =>
  !isAlsoName(fold(word)) &&
  givenName(word) === 0 &&
  ['owner', 'c-suite', 'director', 'head', 'manager'].includes(titleOf(word).seniority ?? '') &&
  workIn(word) === 'post';

const han = /^[\p{Script=Han}]{1,3}[\s・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;

/** "Brook Sports AG" is a firm; "Rosa SA" may be a name in capitals. */
const isFirm = (words: readonly string[]): boolean =>
  /^[A-Z]{2,4}$/.test(words.at(-1) ?? '') &&
  words.slice(0, -1).some((one) => /\p{Ll}{2}/u.test(one)) &&
  legalFormOf(words.join(' ')) !== undefined;

const mostWords = 5;
const longest = 70;

/** The text as a person's name, when it is one and nothing else: degrees and forms of address are left out. */
export const personName = remembered((text): PersonName | undefined => {
  const whole = withoutOrnaments(text)
    .trim()
    .replace(/(?:[,:;–-]|\s(?:u\.?|und|and|&|et|y|e))$/, '')
    .trim();
  if (whole.length > longest || /[\d@/\\?!#&+=_<>{}[\]]/.test(whole)) return undefined;
  const printed = withoutDegrees(withoutAddress(whole));
  const turned = inSpokenOrder(printed);
  if (turned !== undefined) return nameOf(turned, printed);
  return nameOf(printed, printed);
}, 4_000);

const nameOf = (said: string, printed: string): PersonName | undefined => {
  if (han.test(said)) return { name: printed, printed, given: 0.95 };
  const words = said.split(' ');
  if (
    !hasShape(words) ||
    isTwo(words) ||
    isTitled(words) ||
    isFirm(words) ||
    isNoName(words.filter((one) => word.test(one)).map(fold))
  )
    return undefined;
  const given = givenIn(words);
  if (given < 0.4 && workIn(words.filter((one) => !initial.test(one)).join(' ')) !== undefined) return undefined;
  return { name: words.map(readable).join(' '), printed, given };
};

/** A given name in second place, after another or after the family name, is known a little less surely. */
const givenIn = ([first = '', second = '', third]: readonly string[]): number =>
  Math.max(givenName(first), givenName(second) * (third === undefined ? 0.3 : 0.8));

const hasShape = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > mostWords || !words.every(isWord)) return false;
  const full = words.filter((one) => word.test(one));
  const last = words.at(-1) ?? '';
  if (full.length < 1 || !word.test(last) || particles.has(words[0] ?? '')) return false;
  return full.length > 1 || initial.test(words[0] ?? '');
};
