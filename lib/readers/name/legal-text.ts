import { fold } from '../../titles/fold.ts';
import { formFirstIn } from './form-first.ts';
import { formPattern, formSaid } from './form-pattern.ts';
import { japaneseNamesIn } from './japanese-name.ts';

/** A name with its legal form as a text prints it: `start` is its place. */
export type LegalMatch = {
  name: string;
  start: number;
  form: string;
  /** The name without a form that stands before it. */
  bare?: string;
  /** True for forms that are common words or abbreviations too: believed where other places speak of the name. */
  isDoubtful: boolean;
};

/** Round brackets within a name, "Northgate (UK) Ltd", must not end it. */
const shortBrackets = /\((\p{L}[\p{L}.& ]{0,14})\)/gu;
const boundary =
  /[,;|·•:()[\]©®™"„“”»«]|(?<!(?:^|[\s.&])\p{Lu}|(?:^|[\s-])(?:St|Ste|Dr|Prof|Dipl|Ing|Mag|Gebr|Mt|Th|Ph|Chr|Joh|Jos|Wm|Geo|Ev|ev|[Ll]uth|[Kk]ath|[Rr]ef|[Ee]vang|Städt|Bayer|Dt|Int|Soc|Coop|Az|Agr|Ass|Dott|Avv|Fa|Cia|Hnos|Bros))\.(?=\s\p{Lu})|\s[-–—/]\s/gu;
const connector =
  /^(?:&|\+|\||and|und|et|e|y|ve|of|de|la|le|der|die|das|für|for|the|van|von|-|–|del|della|di|du|des|am|im|i|på|zum|zur|sur|gemeinnützige)$/iu;
/** What stands before a name in a line; small words only where they are small: "La Nord S.A." is called so. */
const leading =
  /^(?:(?:[Cc]opyright|COPYRIGHT|\([Cc]\)|©|[Aa]ll [Rr]ights|\d{4}(?:\s?[-–]\s?(?:\d{4}|\d{2})?)?|[Bb]y|[Aa]t|[Tt]he [Oo]wner|[Ff]irma|FIRMA|[Cc]ompany|[Ww]elcome|[Aa]bout|[Üü]ber|[Cc]ontact|[Mm]eet|[Jj]oin|[Ss]poločnosť|[Ss]polečnost|[Ss]półka|[Dd]itta|[Ll]a société|[Ww]hy|[Cc]hoose|[Vv]isit|[Ff]ollow|[Cc]all|[Ii]mpressum|IMPRESSUM|[Kk]ontakt|KONTAKT|[Aa]nbieter|[Bb]etreiber|[Ii]nhaber|[Tt]he|THE|[Dd]ie|[Dd]er|[Dd]as|and|und|of|for|für|von|van|de|del|della|dello|di|da|do|du|des|la|le|[Aa]m|[Ii]m|i|på|[Zz]um|[Zz]ur|sur|[Ee]n|[Cc]hez|[Bb]ei|[Ee]m)\s)+/u;
/** "Eine Dienstleistung der Northgate GmbH", "a brand of Northgate Ltd": whose it is comes behind. */
const offer =
  /^(?:(?:eine?|an?|une?|una|uno|een|et|ett|en) [\p{L}-]{4,18} (?:of|der|des|von|by|de|du|della|di|van|af|av)|(?:[\p{L}-]{0,12}dienstleistung|angebot|marke|produkt|projekt|service|brand|product|project|division|website|web ?shop|online-?shop) (?:of|der|des|von|by)|[\p{L}-]{0,20}(?:versammlung|sitzung|feier|fest|wahl|vorstand|mitglied|mitglieder|satzung|webseite|homepage|internetseite|impressum|geschäftsstelle|vorsitzender?|jubiläum|turnier|ausflug|newsletter|mitarbeiter|eigentum|tochter|stand) (?:des|der|vom|von|beim|im)) (?:the |la )?(?=\p{Lu}|\d)/iu;
const mostWords = 7;

const isNameWord = (word: string, label: string): boolean => {
  if (/^[\p{Lu}\d&+⦅]|^\p{Ll}{1,2}\p{Lu}/u.test(word) || connector.test(word)) return true;
  const bare = fold(word).replace(/[^\p{L}\p{N}]+/gu, '');
  return label.length > 2 && bare.length > 2 && (bare.startsWith(label) || label.startsWith(bare));
};

/** "Bordo - Comércio de Tintas": in Portuguese the trade stands in the name, behind a dash. */
const trade =
  /^(?:©[\s\d–-]{0,12})?\p{Lu}[\p{L}\d&.]{1,20}(?: [\p{Lu}&][\p{L}\d&.]{0,20}){0,3} [-–] (?:Comércio|Indústria|Sociedade|Serviços|Consultoria|Gestão|Construç|Transportes|Engenharia|Soluções|Importação|Produtos|Investimentos|Sistemas|Equipamentos|Materiais|Máquinas)/u;

/** "BROOK | STEIN Beratung mbH": partners in capitals at both sides of a bar, where no menu says "HOME | …". */
const barred =
  /^(?:[^:|]{2,30}: )?(?!(?:HOME|START|MENU|KONTAKT|CONTACT|IMPRESSUM|ABOUT|TEAM|NEWS|JOBS)\s)\p{Lu}{3,20} \| (?=\p{Lu}{3})/u;

const listed = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]{1,20}, ){0,4}\p{Lu}[\p{L}’'-]{1,20}$/u;

/** An acronym before a dash belongs to the name: "NGV - Northgate Verband e.V."; so do partners before a comma: "Brook, Stein & Lang GmbH". */
const openingOf = (before: string, cut: number): number => {
  const acronym = /^[\s©]{0,3}\p{Lu}{2,8} [-–] $/u.test(before.slice(0, cut));
  if (acronym || trade.test(before)) return 0;
  const partners = barred.exec(before);
  if (partners !== null && partners[0].length === cut + 1) return before.lastIndexOf(' ', cut - 3) + 1;
  const isListed = before.charAt(cut - 1) === ',' && /^ \p{Lu}[\p{L}-]+ (?:&|and|und) \p{Lu}/u.test(before.slice(cut));
  const first = isListed ? listed.exec(before.slice(0, cut - 1)) : null;
  return first === null ? cut : first.index;
};

const firstOfName = (words: readonly string[], most: number, label: string): number => {
  let nth = words.length;
  while (nth > 0 && nth > words.length - most && isNameWord(words[nth - 1] ?? '', label)) nth--;
  return nth;
};

const mostOfSociety = 10;
/** Words of sentences and what stands before a society that is spoken of. */
const phrase =
  /(?<!\p{L})(?:ist|sind|hat|wir|wird|wurde|unser\p{Ll}*|mitglied|mitglieder|spende\p{Ll}*|konto|bei|beim|vom|dem)(?!\p{L})/iu;
const mostSmall = 4;

/** "© northgate pumps, inc.": a name all in small letters that begins as the domain does. */
const isSmall = (words: readonly string[], label: string): boolean =>
  words.length <= mostSmall &&
  words.every((word) => /^[\p{Ll}\d]+,?$/u.test(word)) &&
  isNameWord(words[0] ?? '', label) &&
  !connector.test(words[0] ?? '');

/** "ABC technik s.r.o." alone on its line: small words are part of it. */
const isWhole = (text: string, words: readonly string[], end: number): boolean =>
  text.length - end < 2 &&
  text.startsWith(words[0] ?? ' ') &&
  words.length > 1 &&
  words.length <= mostSmall &&
  /^\p{Lu}[\p{L}\d&]*$/u.test(words[0] ?? '') &&
  words.every((word) => /^[\p{L}\d&-]+$/u.test(word) && !connector.test(word)) &&
  !/ \p{Ll}{3,} \p{Lu}/u.test(words.join(' '));

/** "Freunde und Förderer der Schule in Nordtor e.V." alone on its line: a society's name may be a phrase. */
const isSociety = (text: string, words: readonly string[], [start, end]: readonly [number, number]): boolean =>
  /^(?:e\.\s?V|eingetr)/.test(text.slice(start)) &&
  text.length - end < 2 &&
  text.startsWith(words[0] ?? ' ') &&
  words.length <= mostOfSociety &&
  /^\p{Lu}/u.test(words[0] ?? '') &&
  !phrase.test(words.join(' '));

/** "DOSTAŇ SE K JÁDRU": a short form in capitals amid words in capitals is one of them. */
const isShouted = (text: string, [start, end]: readonly [number, number]): boolean =>
  /^\p{Lu}{2}$/u.test(text.slice(start, end)) &&
  /\p{Lu}{3,} $/u.test(text.slice(0, start)) &&
  /^ \p{Lu}+(?: \p{Lu}|$)/u.test(text.slice(end));

/** "Scranton, PA 18503", "Home PC": these two letters are a form behind a comma and some words alone. */
const isState = (text: string, [start, end]: readonly [number, number], said: string): boolean =>
  /^P[AC]$/.test(text.slice(start, end)) &&
  (!text.slice(0, start).endsWith(', ') ||
    said.split(' ').length < (text.startsWith('PA', start) ? 3 : 2) ||
    /^,?\s\d{5}/.test(text.slice(end)));

/** The name that ends in the legal form at [start, end): going back while the words can be part of a name. */
const nameEnding = (text: string, [start, end]: readonly [number, number], label: string): LegalMatch | undefined => {
  const from = Math.max(0, start - 90);
  const before = text
    .slice(from, start)
    .replace(shortBrackets, '⦅$1⦆')
    .replace(/(?:,| [-–]) $/, (gap) => ' '.repeat(gap.length));
  const cuts = [...before.matchAll(boundary)].map((cutAt) => cutAt.index + cutAt[0].length);
  const opening = openingOf(before, cuts.at(-1) ?? 0);
  const words = before.slice(opening).trim().split(' ');
  const most = opening === (cuts.at(-1) ?? 0) ? mostWords : mostWords + 4;
  const isOne = isSmall(words, label) || isWhole(text, words, end) || isSociety(text, words, [start, end]);
  const nth = isOne ? 0 : firstOfName(words, most, label);
  const said = words.slice(nth).join(' ').replace(leading, '').replace(offer, '');
  const at = said === '' ? -1 : before.lastIndexOf(said);
  const name = text.slice(from + at, end);
  const isName = /^[\p{Lu}\d]|^\p{Ll}\p{Lu}/u.test(said) || isNameWord(said.split(' ')[0] ?? '', label);
  if (at < 0 || !isName || connector.test(said) || name.length > 100 || !/\p{L}{2}/u.test(said)) return undefined;
  const printed = text.slice(start, end);
  if (isState(text, [start, end], said) || isShouted(text, [start, end])) return undefined;
  return { name, start: from + at, ...formSaid(printed) };
};

/** "ООО «Северные ворота»": the form comes first, the name in marks. */
const quoted =
  /(?<![\p{L}\d])(?<form>ООО|ЗАО|ОАО|ПАО|АО|ТОВ|АНО|ГУП|МУП|ФГУП|(?:О|о)бщество с ограниченной ответственностью|(?:(?:П|п)убличное |(?:З|з)акрытое )?(?:А|а)кционерное общество)\s?[«"“„][^«»"“”„]{2,60}[»"“”]/gu;

const mostNames = 4;

/** The names with a legal form in a text, at most four. `label` is the site's domain: a name may begin small when the domain does. */
export const legalNamesIn = (text: string, label: string): LegalMatch[] => {
  const west = [...text.matchAll(formPattern)].flatMap(
    ({ 0: form, index }) => nameEnding(text, [index, index + form.length], label) ?? [],
  );
  const east = [...text.matchAll(quoted)].map(({ 0: name, index, groups }) => ({
    name,
    start: index,
    form: groups?.['form'] ?? '',
    isDoubtful: false,
  }));
  const ending = [...west, ...east, ...japaneseNamesIn(text)];
  const beginning = formFirstIn(text).filter((one) => !ending.some((other) => isWithin(one, other)));
  return [...ending, ...beginning].slice(0, mostNames);
};

/** "Menuiserie Dubois SARL Angers": the form ends one name and begins none. */
const isWithin = ({ start }: LegalMatch, { start: first, name }: LegalMatch): boolean =>
  start >= first && start < first + name.length;
