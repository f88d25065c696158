import { madeOnce } from '../../prospect/made-once.ts';
import { isWitnessed } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';

/** "Exploitant :", "Betreiber der Seite:": who runs the business a site is for. */
const operator =
  /^(?:exploitante?|(?:le )?site exploité par|betreiber(?:in)?|operator|operated by|gestore|gestor|exploitatie door)(?: (?:du site|der (?:web)?seite|of (?:the|this) (?:web)?site|del sito|del sitio))?\s?(?::|$)/iu;
/** "Propriétaire et éditeur du site :": who makes and keeps it, where the operator is told beside. */
const publisher =
  /^(?:propriétaire(?: et |, )|owner and )?(?:éditeur|editeur|concepteur|herausgeber|publisher|editore|editor|uitgever)(?:in)?(?: (?:du site|der (?:web)?seite|of (?:the|this) (?:web)?site|del sito|del sitio))?\s?(?::|$)/iu;

/** True for a line that begins what a legal notice says of the firm the site is for. */
export const isOperatorLabel = ({ text }: Pick<Line, 'text'>): boolean => operator.test(text);

const namesOperator = madeOnce((page: ReadablePage): boolean => page.lines.some(isOperatorLabel));

const longestBlock = 4;
const longestName = 60;

/** The words a line opens with, behind its label: where a firm's name stands. */
const opening = (text: string): string =>
  text
    .replace(/^[^:]{1,50}:\s?/u, '')
    .split(/[,(–]/u, 1)[0]
    ?.slice(0, longestName) ?? '';

/** True for the label of a publisher where a legal notice names an operator beside it, and another firm stands under it than the page's own. */
export const isPublisherBeside = (page: ReadablePage, line: Line): boolean => {
  if (!publisher.test(line.text) || !namesOperator(page)) return false;
  const below = page.lines.slice(line.order, line.order + longestBlock);
  const end = below.findIndex(isOperatorLabel);
  return below.slice(0, end < 0 ? longestBlock : end).every(({ text }) => !isWitnessed(page, opening(text)));
};
