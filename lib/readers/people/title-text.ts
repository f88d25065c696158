import { remembered } from '../../titles/remembered.ts';
import { workIn } from '../../titles/title.ts';
import { cut } from '../clean.ts';
import { isContactLabel } from './contact-label.ts';

/** How much a text looks like a job title: it names a post, only a field of work, or it merely stands where titles stand. */
export type TitleText = { title: string; work: 'post' | 'field' | 'none' };

const longestTitle = 120;
const mostWords = 14;

/** Sentences, calls and data are no titles. */
const noTitle =
  /[@?!{}<>=]|https?:|www\.|\d{4,}|^(?:©|\d)|\b(?:is|are|was|were|has|have|had|will|joined|joins|(?<!public )works(?! (?:manager|director|superintendent|supervisor|engineer|foreman))|worked|working|brings|holds|lives|loves|enjoys|graduated|specializes|specialises|ist|sind|wurde|hat|arbeitet|est|sont|travaille|our|we|you|your|unser|unsere|wir|sie|read more|learn more|click|view|profile|more about|contact us|kontaktieren|mehr|weiterlesen|lire|download|vcard|vcf|foto|photo|image|bild|apply|hiring|wanted|gesucht|join)\b/iu;

/** Headings over people, and sentences. */
const heading =
  /^(?:the |our |unser |das )?(?:(?:[\p{L}'’&-]{1,20} ){0,2}(?:team|staff|members|attorneys|employees|people|management|leadership|directory|committee|board|office)|(?:board of |senior |company |executive )?(?:directors|officers|executives|partners|owners|founders))$/iu;
const isSentence = (text: string): boolean =>
  /^(?:the|this|we|our|in|as|with|for|für|pour|voor|&|and|und)\s/i.test(text) ||
  (/(?<!\b(?:inc|ltd|co|corp|dept|univ|assoc))\.$/i.test(text) && text.split(' ').length > 6);

/** An extension or a number in a register of a profession ends a title: "Einkauf, DW 11", "Directora. Nº colegiada 47". */
const desk =
  /[\s.,(–-]{1,3}(?:(?:DW|Durchwahl|App\.|Apparat|ext\.|extension|Kl\.|toestel|poste|int\.)\s?-?\d{1,4}\)?|(?:nº|n\.º|núm\.)\s(?:de\s)?col[^,]{0,30})$/iu;

/** "Tel.: +49 89 5550142" stands where titles stand. */
const isReach = (title: string): boolean =>
  /^(?:tel|telefon|téléphone|telefono|phone|mobile?|handy|cell|fax|direct|e-?mail|mail)\b[^\p{L}]{0,3}(?:$|[\d+(:.])/iu.test(
    title,
  ) || title.replace(/\D/g, '').length > 5;

/** "Datenwacht GmbH" beside a name is whom they work for. */
const isFirm = (title: string): boolean =>
  /^(?:GmbH|LLC|Ltd\.?|Inc\.?|S\.r\.l\.|B\.V\.|AG|KG|SARL|Corp\.?)$/i.test(title.split(' ').at(-1) ?? '');

/** "Hilltop Baptist Church", "University of Northgate" under a name on a board: where the person comes from, not what they do. */
const employer =
  /^(?:university|college|city|county|town|bank) of (?:the )?\p{L}|\s(?:church|bancorp|bank|credit union|university|college|hospital|foundation|ministries|high school|school district)$/iu;

const department =
  /^(?:service|département|ufficio|reparto|abteilung|departamento|dept\.?|department|afdeling|avdelning)\s\p{L}/iu;

/** "Director (DIN: 00055501)", "Loan Officer, NMLS #555014": what stands in a register beside the post. */
const registered =
  /[\s,|–-]{0,3}\(?(?:DIN|NMLS|(?:Cal)?(?:DRE|BRE)|lic(?:en[sc]e)?|reg)\.?(?:\s?(?:ID|no))?\.?[\s:#]{0,3}[\w.-]{0,8}\d{4,12}\)?$/iu;

/** "Valuer (licence no. 3412)", "Sales manager, PLZ 6, 7, 8": the number of a licence, and a territory by its postcodes. */
const numbered =
  /(?:\s\((?:\p{L}{2,12}\.?\s){0,2}(?:nr|no|num|núm|n)\.?[º°]?\s?[\d/-]{2,12}\)|\s?,?\s\(?(?:PLZ|CAP|postcodes?|codes? posta(?:l|ux)|dépts?\.?|départements?)[\s:]\d[\d\s,/–-]{0,40}\)?)$/iu;

/** "Treasurer – Bramble & Lee CPAs", "President - Harbor Credit Union": whom a member of a board works for, behind a dash. */
const employerBehind =
  /(?<=\p{Ll})\s[–—-]\s(?=\p{Lu})(?:retired(?:\s.{0,40})?|.{0,60}(?<!\p{L})(?:union|church|bank|university|college|schools?|hospital|foundation|inc\.?|llc|llp|ltd\.?|corp\.?|company|co\.|associates|cpas|partners|attorneys|realty|insurance agency|gmbh|ag|county|city of .{2,20})\.?)$/iu;

/** The text as a title without the words and signs around it; undefined when it is none. */
export const titleText = remembered((text): TitleText | undefined => {
  const title = text
    .replace(desk, '')
    .replace(numbered, '')
    .replace(/^[\s,:;–—|/•·-]+|[\s,:;–—|•·-]+$/gu, '')
    .replace(/^\((.{2,80})\)$/u, '$1')
    .replace(registered, '')
    .replace(employerBehind, '')
    .trim();
  if (title.length < 2 || title.length > longestTitle || title.split(' ').length > mostWords) return undefined;
  if (
    isContactLabel(title) ||
    heading.test(title) ||
    isSentence(text) ||
    noTitle.test(title) ||
    /[.]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(title)
  )
    return undefined;
  if (!/\p{L}{2}/u.test(title) || /\s\d{1,4}\p{L}?$/u.test(title)) return undefined;
  if (isReach(title) || (isFirm(title) && workIn(title) !== 'post')) return undefined;
  const work = workIn(title);
  if (work === undefined && employer.test(title)) return undefined;
  return {
    title: cut(title, 300),
    work: work ?? (department.test(title) && title.length < 40 ? 'field' : 'none'),
  };
}, 4_000);

/** "Managing Directors" over several names is what each of them is: "Managing Director". */
export const ofOne = (several: TitleText): TitleText => {
  const [, whole = '', last = ''] = /^((?:.{1,100}\s)?(\p{L}{3,30}[^s\P{L}]))s$/u.exec(several.title) ?? [];
  return last !== '' && workIn(last) === 'post' ? { ...several, title: whole } : several;
};
