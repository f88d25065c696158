import { madeOnce } from '../../prospect/made-once.ts';
import { tellsOfCustomers } from '../of-others.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { isQuoted } from '../quoted.ts';
import { dayAround, dayOfArticle } from './when.ts';
import { isInQuotation } from './whose.ts';
import { dateIn } from './written-date.ts';

const longest = 2_000;
const mostLines = 1_500;

/** The lines in which a company may tell its news; none of pages about others. */
export const newsLines = madeOnce((page: ReadablePage): readonly Line[] => {
  if (tellsOfCustomers(page.url) || ['directory', 'login', 'person'].includes(pageKind(page))) return [];
  return page.lines
    .slice(0, mostLines)
    .filter(
      (line) => line.region !== 'nav' && line.text.length <= longest && line.text.includes(' ') && !isQuoted(line),
    );
});

/** Something said at a place of a line. */
export type Place = { line: Line; start: number; end: number };

const supposed =
  /(?<!\p{L})(?:if|whether|would|could|might|hoping to|plans? to|why|how|when|falls|wenn|sollte|ob|könnte|si|se|als je|wenn sie|rumou?rs?)(?!\p{L})/iu;
const past =
  /(?<!\p{L})(?:last (?:year|month|decade)|years? ago|previously|formerly|since then|back then|in the past|letztes jahr|vor \p{L}{2,12} jahren|damals|früher|l’an dernier|il y a|el año pasado|hace \p{L}{2,12} años|l’anno scorso|anni fa|vorig jaar|jaar geleden)(?!\p{L})/iu;

/** The sentence around a place, with its ends in the line. */
const sentenceAt = ({ line, start, end }: Place): string => {
  const head =
    line.text
      .slice(0, start)
      .split(/(?<!\d)[.!?]\s(?=\p{Lu})/u)
      .at(-1) ?? '';
  const tail = line.text.slice(end).split(/(?<!\d)[.!?](?:\s|$)/, 1)[0] ?? '';
  const mark = line.text.slice(end).charAt(tail.length);
  return `${head.slice(-300)}${line.text.slice(start, end)}${tail.slice(0, 300)}${mark}`;
};

/** True where something is neither quoted, asked nor only supposed. */
export const isToldOutright = (place: Place): boolean => {
  const sentence = sentenceAt(place);
  const head = sentence.slice(0, Math.max(0, sentence.indexOf(place.line.text.slice(place.start, place.end))));
  return !isInQuotation(place.line.text, place.start) && !sentence.endsWith('?') && !supposed.test(head.slice(-80));
};

/** "News" is the head of a list, not of an article. */
const fewestWords = 4;

/** True for the headline of an article and the first sentences under it. */
const isLead = (page: ReadablePage, line: Line): boolean => {
  const headline = page.lines.find(({ heading }) => heading === 1);
  if (headline === undefined || headline.text.split(' ').length < fewestWords) return false;
  const isProse = ({ order, text, heading, linkShare }: Line) =>
    order > headline.order && heading === 0 && linkShare < 0.5 && text.split(' ').length > 5;
  return line === headline || page.lines.filter(isProse).slice(0, 2).includes(line);
};

/** The day of the part of the page that tells it, or of the article whose head it is. */
const dayByPage = (page: ReadablePage, line: Line): string | undefined => {
  const isArticle = pageKind(page) === 'article';
  if (isArticle && isLead(page, line)) return dayOfArticle(page) ?? dayAround(page, line);
  return isArticle && line.heading === 0 && line.linkShare < 0.5 ? undefined : dayAround(page, line);
};

/** When it was, as far as the sentence or the page around it tells; undefined where neither does, or both tell something else. */
export const whenTold = (page: ReadablePage, place: Place): string | undefined => {
  const sentence = sentenceAt(place);
  const said = dateIn(sentence);
  if (said === 'several') return undefined;
  if (said === undefined) return past.test(sentence) ? undefined : dayByPage(page, place.line);
  const day = said.on.length < 10 ? dayByPage(page, place.line) : undefined;
  return day?.startsWith(said.on) ? day : said.on;
};
