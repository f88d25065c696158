import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { isQuoted } from '../quoted.ts';
import { type Card, isIn } from './cards.ts';

const quotation = /["“„«][^"“”«»]{25,}/u;

/** What customers write to a company, and no company to its own: thanks for its work, a recommendation of it. */
const praise =
  /(?<!\p{L})(?:thanks? (?:again|so much|for (?:everything|all|the|a)(?!\p{L}))|thank you (?:again|all|both|so much|very much|for (?:everything|all|the|a))(?!\p{L})|(?:(?:highly|would|will|can only|definitely) ){1,2}recommend|working with you|my sincere (?:thanks|appreciation)|express my|sehr zu empfehlen|(?:kann|können) (?:ich|wir) (?:\p{L}{2,10} ){0,3}(?:weiter)?empfehlen|vielen dank für (?:die|den|das|alles|ihre|eure)|merci (?:pour|à toute)|je recommande|nous recommandons|grazie (?:mille|per)|lo consiglio|gracias por|lo recomiendo)(?!\p{L})/iu;
const fewest = 3;

/** Orders of the lines of praise, on a page that prints several: one may be the company's own thanks to its readers. */
const praises = madeOnce((page: ReadablePage): ReadonlySet<number> => {
  const found = page.lines.filter(({ region, text }) => region === 'main' && praise.test(text.slice(0, 1_000)));
  return new Set(found.length < fewest ? [] : found.map(({ order }) => order));
});

/** True when a quotation or praise stands beside the name: a customer's, unless the page shows its own people. */
export const isPraising = (page: ReadablePage, { order }: Line, card: Card | undefined): boolean => {
  const [before, after, ...more] = [order - 1, order + 1, order - 2, order + 2].map((at) => page.lines[at]);
  const [beside, near] = [[before, after].flatMap((one) => one ?? []), more.flatMap((one) => one ?? [])];
  if (beside.some((one) => praises(page).has(one.order))) return true;
  if (card === undefined) return beside.some(isQuoted);
  return [...beside, ...near].some((one) => isIn(card, one) && (quotation.test(one.text) || isQuoted(one)));
};
