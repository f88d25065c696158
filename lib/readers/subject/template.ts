import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';

/** What parked domains say in their title or first headings; a firm that sells domains says more than this beside. */
const forSale =
  /^(?:the |this |la |le |ce |il |questo |este |dit |deze |die |diese )?(?:domain(?: name)?|website|domäne|domaine|nom de domaine|dominio|nome a dominio|domeinnaam|domein|[a-z0-9-]{1,60}\.[a-z]{2,10})(?: [a-z0-9-]{1,60}\.[a-z]{2,10})? (?:is |may be |might be |could be |ist |steht |est |è |está |is te )?(?:now |currently |aktuell |derzeit )?(?:for sale|available for (?:sale|purchase)|zu verkaufen|zum verkauf|à vendre|in vendita|en venta|te koop|koop|parked|geparkt|parkiert|parcheggiato|aparcado|geparkeerd)(?! by)(?:[.!|].{0,60})?$/iu;
/** What every match of it holds: cheap to make ready and to look for. */
const isOffered = /sale|purchase|verkauf|vendre|vendita|venta|koop|park|parche|aparcado/iu;
const longestParked = 1_500;

const lengthOf = (page: ReadablePage): number => page.lines.reduce((sum, { text }) => sum + text.length, 0);

const isParked = (page: ReadablePage): boolean => {
  const heads = page.lines.filter(({ heading, order }) => heading > 0 || order < 3).slice(0, 5);
  const isForSale = (text: string) => isOffered.test(text) && forSale.test(text);
  return (
    [page.title, ...heads].some(({ text }) => isForSale(text.slice(0, 200).trim())) && lengthOf(page) < longestParked
  );
};

const filler = /(?<!\p{L})(?:lorem ipsum|dolor sit amet|consectetur adipisc?ing|sed do eiusmod)(?!\p{L})/iu;
const mostLines = 400;

/** So much of the page in filler: a firm may have forgotten a line of it. */
const fillerShare = 0.25;

/** Text of a template where the page's own would stand. */
const isFilled = (page: ReadablePage): boolean => {
  const body = page.lines.filter(({ text }) => text.length > 20).slice(0, mostLines);
  const filled = body.filter(({ text }) => filler.test(text.slice(0, 1_000))).length;
  return filled > 0 && filled >= body.length * fillerShare;
};

/** True of a page that is no company's yet or any more: a parked domain, or a template with its filler in place. */
export const isNobodys = madeOnce((page: ReadablePage): boolean => isParked(page) || isFilled(page));
