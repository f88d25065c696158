import type { ReadablePage } from '../page.ts';
import { emailOf, ownerOf } from './email.ts';

/** An e-mail address in a text and where it stands there, as [start, end). */
export type EmailInText = { email: string; start: number; end: number };

/** "At" in the languages whose sites hide addresses so. */
const at =
  'at|ät|ätt|æt|@|＠|a|ad|et|at-?sign|arroba(?:se)?|arobase?|chiocciola|chiocciolina|klammeraffe|affe|snabel-?a|alfa-?kr(?:ø|ö)ll|kr(?:ø|ö)ll-?alfa|ma(?:ł|l)pa|zavin(?:áč|ac)|kukac|apen?staart(?:je)?|собака|miuku?mauku?|アット(?:マーク)?';
/**
 * What stands for "@": the sign itself, or "at" in brackets, or "at" between spaces, dashes or quotes. The looser the sign,
 * the more must speak for an address, as "meet us at acme.com" is none.
 */
const sign = new RegExp(
  String.raw`[@＠]|\s?[[({<|]{1,2}\s?(?:${at})\s?[\])}>|]{1,2}\s?|\s(?:at|ät|arroba|chiocciola|arobase|zavináč|snabel-a|malpa|małpa|kukac)\s|\s?(?:["'„“‚‘*_-]|\/)(?:at|ät)(?:["'“”‘’*_-]|\/)\s?`,
  'giu',
);
const dot =
  /\s?[[({<]\s?(?:dot|punkt|point|punto|ponto|punt|kropka|tečka|pont|piste|\.)\s?[\])}>]\s?|\s(?:dot|punkt|punto|ponto|tečka)\s|\/dot\//giu;
const mailWord =
  /(?:e-?mail|mail|courriel|correo|e-?post|electr[oó]nico|メール)\p{L}{0,8}\s?(?:address|adresse|us)?\s?[:.\-–]?\s?$/iu;

const longestLocal = 64;
const longestDomain = 120;
const mostSigns = 200;

/** Characters of the local part at the end of a text. */
const localBefore = (text: string): string => /[a-z0-9._%+'&-]{1,64}$/i.exec(text)?.[0].replace(dialled, '') ?? '';
/** A whole number that the page's styles part from the address behind it: "512-555-0142sales@". */
const dialled = /^(?:\+?1[.-])?\d{3}[.-]\d{3}[.-]\d{4}(?=[a-z]{2})/i;
const domainAfter = (text: string): string =>
  (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/i.exec(text)?.[0] ?? '').replace(glued, '');
/** What the page's styles part from a domain: "northgate.examplewww.northgate.example", "northgate.exampleTelefon". */
const glued = /(?<=\.[a-z]{2,12})(?:www\.[\s\S]*|[A-Z][a-z]{2,20})$/;

/** How far into the original the first `length` letters of its undotted form reach. */
const reach = (original: string, undotted: number): number => {
  let read = 0;
  let written = 0;
  dot.lastIndex = 0;
  for (const match of original.matchAll(dot)) {
    if (written + (match.index - read) >= undotted) break;
    written += match.index - read + 1;
    read = match.index + match[0].length;
  }
  return read + Math.max(0, undotted - written);
};

type Sides = { local: string; domain: string; start: number; end: number; isDotted: boolean };

/** The words on both sides of a sign, with "dot" read as a dot and spaces beside a bare sign left out. */
const sidesOf = (text: string, at: number, length: number): Sides => {
  const before = text.slice(Math.max(0, at - longestLocal), at);
  const after = text.slice(at + length, at + length + longestDomain);
  const spaceBefore = /\s?$/.exec(before)?.[0].length ?? 0;
  const spaceAfter = /^\s?/.exec(after)?.[0].length ?? 0;
  const left = before.slice(0, before.length - spaceBefore).replace(dot, '.');
  const rest = after.slice(spaceAfter);
  const local = localBefore(left);
  const domain = domainAfter(rest.replace(dot, '.'));
  return {
    local,
    domain,
    start: at - spaceBefore - local.length,
    end: at + length + spaceAfter + reach(rest, domain.length),
    isDotted: new RegExp(dot.source, 'iu').test(rest.slice(0, domain.length + 10)),
  };
};

/** True when the sign is written so that it can only mean an address. */
const isPlainSign = (text: string, at: number, found: string): boolean =>
  found === '@' || found === '＠'
    ? !/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at + 1))
    : /[[({<|]/.test(found);

/** Locals that nobody is called: "info @northgate.example", where "Follow @northgate" names an account. */
const general =
  /^(?:info|contact\w{0,2}|kontakt|office|mail|e-?mail|hello|hallo|sales|support|service|post|admin|team|reception|enquiries|inquiries|shop|biuro|studio|verwaltung|sekretariat|secretariat|direction|accueil|segreteria|amministrazione|vendite|ventas|comercial|administracion|geral|contato|poczta|myynti|toimisto)$/i;

/** Signs that part words as well as they stand for "@". */
const isLoose = (found: string): boolean => /^\s?["'„“‚‘*_/-]/u.test(found);

const isCredible = (
  text: string,
  email: string,
  { sides, isPlain, page }: { sides: Sides; isPlain: boolean; page: ReadablePage },
): boolean => {
  if (isPlain) return true;
  if (mailWord.test(text.slice(Math.max(0, sides.start - 40), sides.start))) return true;
  if (
    /^(?:us|me|it|we|you|i|find|visit|here|in|up|are|is|and|or|look|online|store|shop|meet|live|now)$/i.test(
      sides.local,
    )
  )
    return false;
  if (isLoose(text.slice(sides.start + sides.local.length))) return ownerOf(email, page) === 'own';
  if (/\s@\S/.test(text.slice(sides.start, sides.end)) && !general.test(sides.local)) return false;
  return sides.isDotted || (text.slice(sides.start, sides.end).includes('@') && ownerOf(email, page) !== 'other');
};

/** "info★… (replace ★ by @)": a sign that stands for "@" in the text that says so. */
const replaced =
  /([★☆●◎■◆#*%＃＊])[」』"'”»)）]?\s?(?:を|は|durch(?: ein)?|by|with|par|por|con|door|med)\s?[「『"'“«(（]?(?:半角)?[「『"'“«(（]?[@＠]/u;

/** Backwards, as the page's styles turn it around: the company's own, or one of a mail service. */
const backwards = (text: string, page: ReadablePage): EmailInText[] =>
  [...text.matchAll(/[a-z]{2,12}\.[\w.-]{1,80}@[\w.+-]{1,64}/g)].flatMap(({ 0: found, index }) => {
    const email = emailOf([...found].reverse().join(''), page);
    const isForward = emailOf(found, page) !== undefined;
    if (email === undefined || isForward || ownerOf(email, page) === 'other') return [];
    return [{ email, start: index, end: index + found.length }];
  });

/** The e-mail addresses of a text, written plainly or so that machines should not see them. */
export const emailsIn = (text: string, page: ReadablePage): EmailInText[] => {
  const stand = replaced.exec(text)?.[1];
  const found = forwards(stand === undefined ? text : text.replaceAll(stand, '@'), page);
  return found.length > 0 || !text.includes('@') ? found : backwards(text, page);
};

const forwards = (text: string, page: ReadablePage): EmailInText[] => {
  const found: EmailInText[] = [];
  let signs = 0;
  for (const match of text.matchAll(sign)) {
    if (++signs > mostSigns) break;
    const sides = sidesOf(text, match.index, match[0].length);
    const email = sides.local === '' ? undefined : emailOf(`${sides.local}@${sides.domain}`, page);
    const isPlain = isPlainSign(text, match.index, match[0]);
    if (email !== undefined && isCredible(text, email, { sides, isPlain, page }))
      found.push({ email, start: Math.max(0, sides.start), end: Math.min(text.length, sides.end) });
  }
  return found;
};
