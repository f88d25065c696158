import { madeOnce } from '../../prospect/made-once.ts';
import { ownerOf } from '../contact/email.ts';
import { isOfOthers } from '../contact/others.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { isQuoted } from '../quoted.ts';
import type { PersonDraft } from '../reader.ts';
import { seen } from '../reader.ts';
import { isGeneral } from './contacts.ts';
import { withoutArticles } from './employed.ts';
import { isPast, namesAt } from './founders.ts';
import type { PersonName } from './name.ts';
import { sectionOf } from './sections.ts';
import { titleText } from './title-text.ts';
import { emailsOn, isOne, phonesOn } from './ways.ts';

/** What a sentence asks its reader to do with whom it names next: "please contact", "wenden Sie sich an", "rivolgersi a". */
const ask =
  /(?<!\p{L})(?:contact op(?:nemen)? met|neem contact op met|contact (?:op)?nemen met|wenden sie sich(?: (?:bitte|gerne?|direkt|jederzeit|vertrauensvoll)){0,2} an|meld(?:et|en|e) (?:euch|sie sich|dich)(?: (?:bitte|gerne?|direkt)){0,2} bei|kontaktieren sie(?: bitte| gerne)?|(?:bewerbung|unterlagen)(?:\s\p{L}{2,12}){0,4}\san|send (?:your|a|us)(?:\s\p{L}{2,14}){1,6}\sto|stuur(?:\s\p{L}{2,14}){1,6}\snaar|envoye[rz](?:\s\p{L}{1,14}){1,6}\sà|inviare(?:\s\p{L}{1,14}){1,6}\sa|anmeldung(?:en)? (?:bei|an)|rückfragen an|(?:auskunft|infos?|informationen) (?:bei|erteilt|gibt)|contact(?:ez|er)|(?:s['’]|vous )?adresser à|adressez-vous à|rivolger(?:si|tevi) a|rivolgiti a|contattare|scrivere a|contact(?:ar|e|a) (?:con|a)|ponerse en contacto con|dirigirse a|entre em contato com|ta kontakt med|kontakta?|kontaktujte|(?:please |or |also |can |directly ){0,2}(?:contact(?:ing)?|call(?:ing)?|phone|ring|e-?mail(?:ing)?|write to|reach out to|get in touch with|speak (?:to|with)|talk to))[:,]?\s(?=\p{L})/giu;

const [longestLine, mostAsked, mostTitleWords, reach] = [1_200, 4, 6, 160];

type Asked = { person: PersonName; title: string; after: number };

/** The name at the beginning of a text, or behind a post of at most six words: "the Club President, Ann Brook". */
const askedIn = (text: string): Asked | undefined => {
  const words = text.slice(0, reach).split(' ');
  for (let at = 0; at <= mostTitleWords && at < words.length; at++) {
    const person = namesAt(words.slice(at, at + 6).join(' '))[0];
    if (person === undefined) continue;
    const start = text.indexOf(person.printed);
    const before = withoutArticles(text.slice(0, Math.max(0, start))).replace(/[\s,:]{1,3}$/u, '');
    const title = at === 0 ? undefined : titleText(before);
    const isForm =
      /^(?:(?:frau|herrn?|mrs?|ms|dr|prof|mme|m|madame|monsieur|dhr|mevr|signora?|sig)\.?\s?){1,2}$/iu.test(before);
    const isLonger = /^\s\p{Lu}\p{Ll}/u.test(text.slice(start + person.printed.length));
    if (isLonger || start < 0 || (before !== '' && title?.work !== 'post' && !isForm)) return undefined;
    return { person, title: title?.work === 'post' ? title.title : '', after: start + person.printed.length };
  }
  return undefined;
};

const on = <Thing extends { index: number }>(page: ReadablePage, line: Line, all: readonly Thing[]): Thing[] => {
  const next = page.lines[line.order + 1]?.index ?? Number.POSITIVE_INFINITY;
  return all.filter(({ index }) => index >= line.index && index < next);
};

/** The ways to reach somebody that the line of a sentence shows; of several asked, nobody knows whose. */
const waysOf = (page: ReadablePage, line: Line): { email?: string; phone?: string } => {
  const emails = on(page, line, emailsOn(page)).flatMap(({ email }) => (isGeneral(email) ? [] : email));
  const phones = on(page, line, phonesOn(page)).map(({ number }) => number);
  return {
    ...(isOne(emails) && emails[0] !== undefined && { email: emails[0] }),
    ...(isOne(phones) && phones[0] !== undefined && { phone: phones[0] }),
  };
};

const kinds: ReadonlySet<string> = new Set(['product', 'directory', 'login']);
const way = /\d{3}|@|e-?mail|(?<!\p{L})(?:tel|phone|telefon|mobil)/iu;

/** Another firm's address says that the sentence is about its people; news have to show the own. */
const isOurs = (page: ReadablePage, line: Line): boolean => {
  const owners = on(page, line, emailsOn(page)).map(({ email }) => ownerOf(email, page));
  const isNews = pageKind(page) === 'article' || sectionOf(page, line) === 'others';
  return isNews ? owners.includes('own') : !owners.includes('other');
};

const inLine = (page: ReadablePage, line: Line): PersonDraft[] => {
  const all = [...line.text.matchAll(ask)].slice(0, mostAsked).flatMap((match) => {
    const rest = line.text.slice(match.index + match[0].length);
    const found = askedIn(rest);
    return found !== undefined && way.test(rest.slice(found.after, found.after + reach)) ? [found] : [];
  });
  if (all.length === 0 || !isOurs(page, line)) return [];
  const ways = all.length === 1 ? waysOf(page, line) : {};
  return all.map(({ person, title }) => ({
    name: person.name,
    ...(title === '' ? {} : { title }),
    ...ways,
    seen: seen(line, person.printed, 0.65),
  }));
};

/** Those whom sentences ask to call or to write to, with a way to do so: "Please contact Ann Brook at 0141 555 0142". */
export const askedOf = madeOnce((page: ReadablePage): PersonDraft[] =>
  kinds.has(pageKind(page))
    ? []
    : page.lines
        .filter(({ region, text }) => region === 'main' && text.length > 20 && text.length < longestLine)
        .filter((line) => !isPast(line.text) && !isQuoted(line) && !isOfOthers(page, line.index))
        .flatMap((line) => inLine(page, line)),
);
