import { fold } from '../../titles/fold.ts';
import { legalFormOf } from '../name/legal-forms.ts';
import { type PersonName, personName } from './name.ts';
import { type TitleText, titleText } from './title-text.ts';

/** Where contact data begins on a line: "City Clerk Ann Brook (ext. 214) clerk@…". */
export const contactData =
  /[\s(]{1,2}(?:ext\b|x\.?\s?\d{2,5}\b|tel\b|tél\b|tlf\b|puh\b|gsm\b|mob\b|mobil\b|dw\b|durchwahl\b|app\.|int\.\s?\d|phone\b|fax\b|cell\b|mobile?\b|e-?mail\b|\(\d{3}\)\s?\d{3}|\+?\d{2,5}[\s./-]\d{2,}|[\w.-]{1,40}@)/iu;

/** Credits of a page and of a project name no people of the firm. */
const credit =
  /(?:design|gestaltung|layout|grafi[ck]|graphi|photo|foto|bild|konzept|umsetzung|realis|program|hosting|web|texte?\b|illustra|übersetz|translat|traduc|traduz|bauherr|archite[ckt]|client|customer|kunde|client|agen[ctz]|credit)/iu;

const mostWords = 4;
const fits = (words: string): boolean =>
  /^(?:\d{1,2}(?=[.\p{Ll}]))?[\p{L}\s&/.-]+$/u.test(words) &&
  words.split(' ').length <= mostWords &&
  !credit.test(words) &&
  legalFormOf(words) === undefined &&
  (personName(words)?.given ?? 0) < 0.4;

const behindLabel = /^(?<words>(?:\d{1,2}(?:\.|\p{Ll}{1,3})\s)?\p{L}[^:]{2,38}?)\s?:\s(?<name>[^:]{5,60})$/u;
const beforeBrackets = /^(?<name>[^():]{5,60}?)\s?\((?<words>\p{L}[^():]{2,38})\)$/u;

/** "ann.brook@…" behind "Ann Brook": whatever the given name, somebody is called so. */
const isSpelledIn = (reach: string, { name }: PersonName): boolean => {
  const [first = '', ...rest] = name.split(' ').map((word) => fold(word).replace(/[^a-z]/g, ''));
  const family = rest.at(-1) ?? '';
  const local = /[\w.-]{4,60}(?=@)/.exec(reach.slice(0, 200))?.[0].toLowerCase() ?? '';
  return first.length > 2 && family.length > 2 && local.startsWith(first) && local.includes(family);
};

/** "Quotations: Ann Brook ann@…", "Ann Brook (Workshop) 0141 555 0142": words beside a name with its way of contact, whatever they say. */
export const withContact = (text: string, reach = ''): { person: PersonName; title: TitleText }[] => {
  const { name = '', words = '' } = (behindLabel.exec(text) ?? beforeBrackets.exec(text))?.groups ?? {};
  const person = personName(name);
  const title = titleText(words)?.work === 'post' ? 'post' : 'field';
  return person === undefined || (person.given < 0.6 && !isSpelledIn(reach, person)) || !fits(words)
    ? []
    : [{ person, title: { title: words, work: title } }];
};
