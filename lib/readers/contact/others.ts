import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { perPage } from '../per-page.ts';

/** Words above or beside the contact data of those who made the site, supervise the firm or insure it. */
const makers =
  /\b(?:web ?design|website design|web ?development|webseite|webauftritt|internetauftritt|design by|designed by|developed by|development by|created by|built by|made by|website by|site by|site design|powered by|hosted by|hosting|hoster|webhosting|umsetzung|umgesetzt|realisier\w*|realisation|réalisation|réalisé par|conception|création du site|hébergeur|hébergement|gestaltung|konzept\w*|programmierung|technische betreuung|webmaster|agentur|agence web|sviluppato da|realizzato da|sito realizzato|realizzazione|diseño web|desarrollado por|desarrollo web|desenvolvido por|vormgeving|webbureau|webbyrå|fotonachweis\w*|bildnachweis\w*|image credits?|photo credits?)(?![\p{L}\d])/iu;
const authorities =
  /(?:\w*kammer\b|aufsichtsbehörde|aufsichtsbehörden|zuständige behörde|supervisory authority|regulatory authority|regulated by|\w*schlichtung\w*|streitbeilegung|dispute resolution|ombuds\w*|haftpflicht\w*|\bversicherer\b|\bversicherungsgeber\b|\binsurer\b|professional indemnity|chambre de|ordre des|médiat\w*|landesbeauftragte\w*|information commissioner|datenschutzbehörde|externe\w* datenschutzbeauftragte\w*|bankverbindung|bank details)/iu;

const longestLabel = 110;
const longestStretch = 14;

const isLabel = (line: Line): boolean =>
  line.text.length <= longestLabel && (makers.test(line.text) || authorities.test(line.text)) && line.region !== 'nav';

/** True on a line that names the thing and holds the rest itself: "Website by Bright Pixel, 555 0142". */
const isWhole = (line: Line): boolean => /\b(?:by|par|da|por|von)\s+\p{Lu}/u.test(line.text) || line.text.length > 60;

/** [first, after) orders of visible lines that speak of another organisation. */
export const stretches = perPage((page): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (const line of page.lines) {
    if (!isLabel(line)) continue;
    found.push([line.order, isWhole(line) && line.heading === 0 ? line.order + 1 : endAfter(page, line)]);
  }
  return found;
});

/** The lines under a label reach to the next heading, to a line that begins the firm's own part, or fourteen lines on. */
const endAfter = (page: ReadablePage, label: Line): number => {
  for (let at = label.order + 1; at < Math.min(page.lines.length, label.order + longestStretch); at++) {
    const line = page.lines[at];
    if (line === undefined || line.region !== label.region) return at;
    if (line.heading > 0 && !isLabel(line)) return at;
    if (
      /^(?:contact|kontakt|telefon|address|adresse|impressum|angaben|opening|öffnungszeiten)\b[^\d@]{0,30}:?$/iu.test(
        line.text,
      ) &&
      label.heading === 0
    )
      return at;
  }
  return label.order + longestStretch;
};

/** Order of the visible line an outline index stands in or before. */
const lineOrder = (page: ReadablePage, index: number): number => {
  let low = 0;
  let high = page.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.lines[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** True where the page speaks of another organisation: the agency that built it, a chamber, an insurer. */
export const isOfOthers = (page: ReadablePage, index: number): boolean => {
  const order = lineOrder(page, index);
  return stretches(page).some(([first, after]) => order >= first && order < after);
};
