import { kindNamed } from '../kind-words.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import type { NameCandidate } from './candidate.ts';

const weight = 0.35;
const mostAsked = 6;
const mostLines = 1_500;
/** Old pages have no header element: their first lines are it. */
const atTop = 6;

/** "Latest news" is what a page is for. */
const saysKind = (name: string): boolean => name.split(' ').some((word) => kindNamed(word) !== undefined);

const likely = ({ place, weight: sure, name }: NameCandidate): boolean =>
  (place === 'title' && sure >= 0.4) ||
  (name.includes(' ') && !saysKind(name) && (place === 'home link' || (place === 'title' && sure >= 0.2)));

const verb =
  /^ (?:is|are|was|has|offers|provides|ist|sind|wurde|bietet|est|sont|propose|è|sono|offre|es|son|ofrece|é|oferece|is ontstaan|biedt|är|er|to|jest|je)\s/u;

/** A name that stands alone at the head or the foot of a page, or that a sentence begins with to say what it is. */
const isTold = (line: Line, name: string): boolean => {
  if (!line.text.startsWith(name)) return false;
  if (line.text.length === name.length)
    return line.region === 'header' || line.region === 'footer' || line.order < atTop;
  return line.heading === 0 && verb.test(line.text.slice(name.length));
};

/** Names of the title and of links home that the page's own text tells once more: a witness of their own. */
export const saidAgain = (page: ReadablePage, found: readonly NameCandidate[]): NameCandidate[] => {
  const lines = page.lines.slice(0, mostLines);
  const asked = new Map(found.filter(likely).map((one) => [one.name, one]));
  return [...asked.keys()].slice(0, mostAsked).flatMap((name) => {
    const line = lines.find((candidate) => isTold(candidate, name));
    return line === undefined ? [] : [{ name, source: line, weight, place: 'text' }];
  });
};
