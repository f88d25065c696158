import { fold } from '../../titles/fold.ts';
import { remembered } from '../../titles/remembered.ts';
import { titleOf, workIn } from '../../titles/title.ts';
import { withoutOrnaments } from '../clean.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import { givenName } from './given-names.ts';
import { bareName, withSpaces } from './name-forms.ts';
import { inSpokenOrder } from './name-order.ts';
import { isAlsoName, isNoName } from './no-names.ts';

/** A person's name: as one would write it, and the piece of the page it was printed as. */
export type PersonName = {
  name: string;
  printed: string /** 0 to 1: how far the given name is known. */;
  given: number;
};

const address =
  /^(?!m\.?ª)(?:\([A-Z]{2,5}\)\s?|(?:lion|rotarian)\s(?=\p{Lu})|(?:(?:dr|mag|ing|prof)\.\s?(?:in|a)|mr|mrs|ms|miss|mx|smt|shri|shrimati|kum|cllr|capt|datuk|dato|engr|atty|dr|prof|professor|herrn?|frau|hr|fr|mag|magistra|ing|sir|dame|rev|reverend|hon|pastor|father|m|mme|mlle|monsieur|madame|sig\.?\s?(?:ra|na)|sig|signora?|dott\.?\s?ssa|dott|avv|arch|geom|rag|per\.\s?(?:agr|ind|chim)|sra|sr|srta|don|doña|dña|dra|d|lic|lcda|lcdo|abg|mtro|mtra|ph\.?d|arq|enga|eng|dhr|mevr|mw|drs|ir|mgr|inż|hab|ddr|dddr|lic|iur|phdr|mddr|pharmdr|mvdr|thdr|ddipl|judr|rndr|mudr|bc|h\.?c|ra|stb|wp|med|dent|jur|rer|nat|pol|oec|habil|phil|kfm|kffr|soz|päd|wirt|inf|psych|phys|chem|biol|math|geol|verw|bw|vw|betriebsw|betriebswirt|dipl\p{L}{0,12}(?:-\p{L}{1,12}){0,3}|univ|priv|doz|pd|ostr|ostd|std|bmstr|lek)(?!(?![ªº])[\p{L}\d])[.:]{0,2}[ªº]?\.?(?:-(?=\p{Lu}))?(?:\([a-z]{1,6}\))?\s{0,2})/iu;

/** Austrian titles, and the French advocate's, that are words of other languages unless in capitals. */
const capitalAddress = /^(?:C[AS](?=\s\p{Lu}\p{Ll})|DI|Dkfm|KommR|Me)(?:in)?\.?\s?(?:\(FH\))?\s(?=\p{Lu})/u;

const degree =
  /^(?:dipl\.?-?\p{L}{0,14}|stb|vbp|ph\.?\s?d|m\.?d|d\.?d\.?s|d\.?m\.?d|j\.?d|m\.?b\.?a|emba|cpa|cfa|cfp|p\.?e|esq|jr|sr|ii|iii|iv|m\.?\s?sc?|b\.?\s?sc?|m\.?\s?a|b\.?\s?a|ll\.?\s?[mb]|r\.?n|r\.?d|c\.?d|ckd|cmfo|pmp|cissp|fca|aca|acca|frics|mrics|riba|aia|leed ap|mbe|obe|cbe|d\.?o|d\.?c|o\.?d|np|pa-?c|dip\p{L}{0,8}|hons|mrcvs|b\.?v\.?sc|bvetmed|rvn|mb\s?chb|mbbs|bds|mcipd|fcipd|dvm|lvt|rvt|dpt|ea|lcsw|phr|sphr|shrm-?cp|m\.?\s?eng|b\.?\s?eng|b\.?\s?ed|m\.?\s?ed|ed\.?\s?d|d\.?\s?min|mph|msw|mfa|bfa|bba|csm|cae|cfre|cisa|ceh|itil|rc|rb|fh|usa|ba|mba|cmp|gri|crs|abr|mcse|ccie)\.?$/iu;

const particles: ReadonlySet<string> = new Set(
  "von van de der den del della di da dos das do du la le el los las al bin ibn ter ten te zu zum zur vom af av des d st mac san ben ap op 't ’t 's ’s".split(
    ' ',
  ),
);

/** "MensahSVP" is a name and a title whose parting is not in the text. */
const word = /^(?!.{0,24}\p{Ll}\p{Lu}{2})\p{Lu}[\p{L}'’´`-]{1,24}$/u;
/** Letters for a name, and the names that Spain, Germany and the Netherlands shorten. */
const initial =
  /^(?:(?:\p{Lu}\.?-?){1,3}|Mª|M\.ª|(?:Th|Chr?|Ph|Fr|Wm|Jos|Joh|Fco|Fca|Fdez|Hdez|Glez|Mtnez|Mtez|Rguez|Dguez|Gcía|St|Ste)\.)$/u;
const nick = /^[("'“‘«„][\p{L}.' -]{2,20}[)"'”’»“]$/u;

/** Forms of address that only people have: whoever is called so is one, whatever the given name. */
const formOfAddress =
  /^(?:mrs?|ms|miss|smt|shri|shrimati|cllr|herrn?|frau|madame|mme|mlle|monsieur|srta|dhr|mevr|mw)\.?\s\p{Lu}/iu;
const sureOfAddressed = 0.7;

/** "B.Arch (Hons)", "M.Sc. Physics": what somebody studied begins no name. */
const qualification = /^(?:[BMD]\.?\s?(?:Arch|Eng|Sc|Com|Ed|Des|Pharm|Tech|Plan|Bus|Surv)|Hons)(?![\p{L}])/u;

/** "M. J. Brook", "M.J.A. (Marloes) van Dam": letters of given names, though some are short for a form of address too. */
const initials = /^(?:(?:\p{Lu}\.\s?){2,4}(?:\p{Lu}\p{L}|\(|v[ao]n\s)|\p{Lu}\.\s?\(\p{Lu}\p{Ll})/u;

const withoutAddress = (text: string): string => {
  if (initials.test(text)) return text;
  let bare = text;
  for (let round = 0; round < 6; round++) {
    const shorter = bare.replace(capitalAddress, '').replace(address, '');
    if (shorter === bare || !shorter.trim().includes(' ') || initials.test(bare)) break;
    bare = shorter;
  }
  return bare;
};

/** "RVN" of "Ada Brook RVN": no family is called so. */
const isDegree = (last: string, words: readonly string[]): boolean =>
  degree.test(last) || (/^[B-DF-HJ-NP-TV-XZ]{3,6}$/.test(last) && /\p{Ll}/u.test(words[1] ?? ''));

/** Letters behind a comma, and degrees without one. */
const withoutDegrees = (text: string): string => {
  const [first = '', ...rest] = text.split(/\s{0,2},\s{0,2}/);
  const isDegrees = rest.every((part) =>
    part.split(' ').every((one) => degree.test(one) || (/^[A-Z][A-Z.()/|-]{1,7}$/.test(one) && workIn(one) !== 'post')),
  );
  if (!isDegrees) return text;
  const words = first.split(' ');
  while (words.length > 2 && isDegree((words.at(-1) ?? '').replace(/[()]/g, ''), words)) words.pop();
  return words.join(' ');
};

const isWord = (text: string): boolean =>
  word.test(text) || initial.test(text) || nick.test(text) || particles.has(text);

/** "FISCHER" as "Fischer"; short words and initials stay. */
const readable = (text: string): string =>
  text.length > 2 && text === text.toUpperCase() && /^\p{Lu}+(?:[-'’]\p{Lu}+)*$/u.test(text)
    ? text.replace(/\p{Lu}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
    : text;

/** "Van Der" of "Kobus Van Der Linde". */
const isParticle = (one: string, nth: number): boolean =>
  nth > 0 && /^(?:Van|Von|De|Den|Der|Del|La|Le|Las|Los|Dos|Da)$/.test(one);

/** "LE" of "Yann LE GOFF", "VAN" of "Ann VAN DELFT". */
const inCapitals = (text: string, next = ''): string | undefined => {
  const isOne = text.length > 1 && text === text.toUpperCase() && particles.has(text.toLowerCase());
  if (!isOne || next.length < 2 || next !== next.toUpperCase()) return undefined;
  return /^(?:LE|LA|EL|MAC|SAN|BEN|AP)$/.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text.toLowerCase();
};

/** "Ann Brook Max Stein": two people whose parting was lost. */
const isTwo = (words: readonly string[]): boolean =>
  words.length === 4 &&
  givenName(words[0] ?? '') > 0.8 &&
  givenName(words[1] ?? '') === 0 &&
  givenName(words[2] ?? '') > 0.8;

/** "Mayor Ada Brook", "Ada Brook Directeur": the first or the last word is her post. */
const isTitled = (words: readonly string[]): boolean =>
  words.length > 2 &&
  ((leads.test(words.at(-2) ?? '') && workIn(words.slice(-2).join(' ')) === 'post') ||
    (givenName(words[0] ?? '') === 0 && workIn(words[0] ?? '') === 'post') ||
    isRank(words.at(-1) ?? ''));

/** "Paul Ashby Managing Partner": nobody is called so by their last two words. */
const leads =
  /^(?:managing|senior|junior|founding|general|executive|deputy|assistant|associate|vice|chief|co-founding|equity|regional|national|commercial|technical)$/iu;

const isRank = (word: string): boolean =>
  !isAlsoName(fold(word)) &&
  givenName(word) === 0 &&
  ['owner', 'c-suite', 'director', 'head', 'manager'].includes(titleOf(word).seniority ?? '') &&
  workIn(word) === 'post';

const han = /^[\p{Script=Han}]{1,3}[\s・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;

/** "Brook Sports AG" is a firm; "Rosa SA" may be a name in capitals. */
const isFirm = (words: readonly string[]): boolean =>
  noSurname.test(words.at(-1) ?? '') ||
  (/^[A-Z]{2,4}$/.test(words.at(-1) ?? '') &&
    words.slice(0, -1).some((one) => /\p{Ll}{2}/u.test(one)) &&
    legalFormOf(words.join(' ')) !== undefined);

/** Legal forms that nobody is called by. */
const noSurname = /^(?:ApS|GmbH|mbH|PartG|Oyj?|Ltda?|Lda|Srl|SpA|Sarl|Kft|Zrt|Vzw|vzw)\.?$/;

const mostWords = 5;
const longest = 70;
/** The text as a person's name, when it is one and nothing else: degrees and forms of address are left out. */
export const personName = remembered((text): PersonName | undefined => {
  const whole = bareName(withoutOrnaments(text));
  if (whole.length > longest || /[\d@/\\?!#&+=_<>{}[\]]/.test(whole) || qualification.test(whole)) return undefined;
  const printed = withoutDegrees(withoutAddress(whole));
  const turned = inSpokenOrder(printed) ?? withSpaces(printed);
  const found = nameOf(turned ?? printed, printed);
  return found !== undefined && formOfAddress.test(whole)
    ? { ...found, given: Math.max(found.given, sureOfAddressed) }
    : found;
}, 4_000);

const nameOf = (said: string, printed: string): PersonName | undefined => {
  if (han.test(said)) return { name: printed, printed, given: 0.95 };
  const words = said.split(' ').map((one, nth, all) => inCapitals(one, all[nth + 1]) ?? one);
  if (
    !hasShape(words) ||
    isTwo(words) ||
    isTitled(words) ||
    isFirm(words) ||
    isNoName(words.filter((one, nth) => word.test(one) && !isParticle(one, nth)).map(fold))
  )
    return undefined;
  const given = givenIn(words);
  if (given < 0.4 && !isShortened(words) && workIn(words.filter((one) => !initial.test(one)).join(' ')) !== undefined)
    return undefined;
  return { name: words.map(readable).join(' '), printed, given };
};

/** "A. Baker", "H. Schneider": no trade begins with an initial. */
const isShortened = (words: readonly string[]): boolean =>
  words.length === 2 && /^(?:\p{Lu}\.-?){1,3}$/u.test(words[0] ?? '') && !isRank(words[1] ?? '');

/** Initials stand for a given name, though not only for that. */
const ofInitials = 0.35;

/** A given name in second place, after another or after the family name, is known a little less surely. */
const givenIn = ([first = '', second = '', third]: readonly string[]): number =>
  Math.max(
    first.startsWith('M') && first.endsWith('ª')
      ? 1
      : /^(?:\p{Lu}\.-?){1,3}$/u.test(first)
        ? ofInitials
        : givenName(first),
    givenName(second) * (third === undefined ? 0.75 : 0.8),
  );

const hasShape = (words: readonly string[]): boolean => {
  const said = words.filter((one) => !particles.has(one));
  if (words.length < 2 || said.length > mostWords || !words.every(isWord)) return false;
  const full = words.filter((one) => word.test(one));
  const last = words.at(-1) ?? '';
  if (full.length < 1 || !word.test(last) || particles.has(words[0] ?? '')) return false;
  return full.length > 1 || initial.test(words[0] ?? '');
};
