import { remembered } from '../../titles/remembered.ts';
import { workIn } from '../../titles/title.ts';
import { cut } from '../clean.ts';
import { bareTitle } from './bare-title.ts';
import { isContactLabel } from './contact-label.ts';
import { isNoTitle, isSentence, isSomethingElse } from './no-title.ts';
import { withoutTrades } from './title-pieces.ts';

/** How much a text looks like a job title: it names a post, only a field of work, or it merely stands where titles stand. */
export type TitleText = { title: string; work: 'post' | 'field' | 'none' };

const longestTitle = 120;
const mostWords = 14;
const mostWordsOfPost = 20;

/** An extension or a number in a register of a profession ends a title: "Einkauf, DW 11", "Directora. Nº colegiada 47". */
const desk =
  /[\s.,(–-]{1,3}(?:(?:DW|Durchwahl|App\.|Apparat|ext\.|extension|Kl\.|toestel|poste|int\.)\s?-?\d{1,4}\)?|(?:nº|n\.º|núm\.)\s(?:de\s)?col[^,]{0,30})$/iu;

const department =
  /^(?:service|département|ufficio|reparto|abteilung|departamento|dept\.?|department|afdeling|avdelning)\s\p{L}/iu;

/** "Director (DIN: 00055501)", "Loan Officer, NMLS #555014": what stands in a register beside the post. */
const registered =
  /[\s,|–-]{0,3}\(?(?:DIN|NMLS|(?:Cal)?(?:DRE|BRE)|lic(?:en[sc]e)?|reg|CREA|CAU|CR[MOCP]|OAB|CRECI|OMD|RPPS|ADELI|BIG|INAMI|RIZIV)\.?(?:\s?(?:ID|no))?\.?[\s:#]{0,3}[\w.-]{0,8}\d{4,12}\)?$/iu;

/** "Valuer (licence no. 3412)", "Sales manager, PLZ 6, 7, 8": the number of a licence, and a territory by its postcodes. */
const numbered =
  /(?:\s\((?:\p{L}{2,12}\.?\s){0,2}(?:nr|no|num|núm|n)\.?[º°]?\s?[\d/-]{2,12}\)|\s?,?\s\(?(?:PLZ|CAP|postcodes?|codes? posta(?:l|ux)|dépts?\.?|départements?)[\s:]\d[\d\s,/–-]{0,40}\)?)$/iu;

/** "Treasurer – Bramble & Lee CPAs", "President - Harbor Credit Union": whom a member of a board works for, behind a dash. */
const employerBehind =
  /(?<=\p{Ll})\s[–—-]\s(?=\p{Lu})(?:retired(?:\s.{0,40})?|.{0,60}(?<!\p{L})(?:union|church|bank|university|college|schools?|hospital|foundation|inc\.?|llc|llp|ltd\.?|corp\.?|company|co\.|associates|cpas|partners|attorneys|realty|insurance agency|gmbh|ag|county|city of .{2,20})\.?)$/iu;

/** "北門協会 会長", "株式会社北門 代表取締役": the body in front of the post. */
const bodyBefore =
  /^[^\s　]{0,20}(?:会社[^\s　]{0,20}|会|法人[^\s　]{0,20}|組合)[\s　](?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** A post may tell at length what it is in charge of. */
const isTooLong = (title: string): boolean => {
  const words = title.split(' ');
  return words.length > (workIn(words.slice(0, 2).join(' ')) === 'post' ? mostWordsOfPost : mostWords);
};

/** The text as a title without the words and signs around it; undefined when it is none. */
export const titleText = remembered((text): TitleText | undefined => {
  const said = bareTitle(text);
  const title = said
    .replace(desk, '')
    .replace(numbered, '')
    .replace(/^[\s,:;–—|/•·-]+|[\s,:;–—|•·-]+$/gu, '')
    .replace(/^\((.{2,80})\)$/u, '$1')
    .replace(registered, '')
    .replace(employerBehind, '')
    .replace(bodyBefore, '')
    .trim();
  if (title.length < 2 || title.length > longestTitle || isTooLong(title)) return undefined;
  if (isContactLabel(title) || isSentence(said) || isNoTitle(title)) return undefined;
  const work = workIn(title);
  if (work !== 'post' && isSomethingElse(title, work)) return undefined;
  return {
    title: cut(withoutTrades(title), 300),
    work: work ?? (department.test(title) && title.length < 40 ? 'field' : 'none'),
  };
}, 4_000);

/** "Managing Directors" over several names is what each of them is: "Managing Director". */
export const ofOne = (several: TitleText): TitleText => {
  const [, whole = '', last = ''] = /^((?:.{1,100}\s)?(\p{L}{3,30}[^s\P{L}]))s$/u.exec(several.title) ?? [];
  return last !== '' && workIn(last) === 'post' ? { ...several, title: whole } : several;
};
