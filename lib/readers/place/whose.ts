import { legalNamesIn } from '../name/legal-text.ts';
import { domainLabel, isWitnessed } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { Line } from '../page-lines.ts';
import { lineAt, type PageText } from './page-text.ts';

/** Those whose address stands beside a company's because the law wants it so. */
const authorities =
  /(?<!\p{L})(?:information commissioner|privacy commissioner|data protection (?:authority|commission)|regulated by|licensed by|complaints? to|commission nationale|cnil|agencia española|garante|autoriteit|advokatsamfund\p{L}{0,3}|advokatforening\p{L}{0,3}|klachten|datatilsynet|médiat(?:eur|ion)|création du site|delegado de protección|litígios?|arbitra(?:gem|je)|verkrijgbaar (?:bij|in)|erhältlich bei|en vente chez|points de vente|rivenditori|dónde comprar|onde comprar|återförsäljare|forhandlere|jälleenmyyjät|stockists)(?!\p{L})/iu;

/** Where a firm's invoices are scanned, under the firm's own name. */
const scanners =
  /(?<!\p{L})(?:laskutusosoite|(?:paperi|verkko)laskut?|fakturaadresse?n?|fakturamottak|fakturaskanning|skannings?(?:adress|central)|scanning(?:adresse)?)(?!\p{L})/iu;

const others =
  /(?<!\p{L})(?:web\s?design|webdesign|umsetzung|realisier\w*|realisation|réalisation|konzept\w*|programmierung|hosting|hoster|servern? (?:von|der|bei)|serveurs? de|server di|hosted (?:by|on|with)|website[- ](?:verantwortliche?r?|betreuung|erstellung|gestaltung)|hébergeur|hébergement|hebergement|powered by|website by|site by|\p{L}*agentur|design by|chamber|\p{L}*kammer|aufsichtsbehörden?|\p{L}*landesgerichts?|landgerichts?|bezirksregierung|regierungspräsidium|webmaster|supervisory|\p{L}*versicherung\p{L}*|insurer|insurance cover|\p{L}*haftpflicht\p{L}*|verbraucherschlichtung\w*|schlichtungsstelle|dispute resolution|ombuds\w*|datenschutzbeauftragte\w*|data protection officer|dpo|register ?gericht|amtsgericht|handelsregister|registergericht|finanzamt|customers?(?! service| support| care)|clients?|kunden?|referenz\w*|case study|testimonial\w*|sponsor\w*|partners|venue|veranstaltungsort|sample address)(?!\p{L})/iu;

/** Where goods go back to, which is a shop's warehouse or its supplier. */
const returns =
  /(?<!\p{L})(?:returns?|retouren?\p{L}*|rücksend\p{L}*|retours?|devoluci\p{L}*|reclamaci\p{L}*|resi|reso|zwrot\p{L}*|vráten\p{L}*|vrácen\p{L}*|reklamac\p{L}*)(?!\p{L})/iu;

/** True when the lines right above, or the words before it, speak of somebody else. */
export const isOfOthers = (page: ReadablePage, text: PageText, start: number): boolean => {
  const at = lineAt(text, start);
  const inLine = text.text.slice(text.starts[at] ?? 0, start);
  return (
    (inLine.length < 200 && speaksOfOthers(page, inLine)) ||
    isBelowOthers(page, text, at) ||
    isInSectionOfOffices(text, at)
  );
};

/** Such words in the name of the page's own organisation say nothing: a chamber is at home on its own site. */
const speaksOfOthers = (page: ReadablePage, said: string): boolean =>
  scanners.test(said) || ((others.test(said) || authorities.test(said)) && !isWitnessed(page, nameIn(said)));

/** What may be a name: of the words before an address the last sentence, without addresses of mail and of the web. */
const nameIn = (said: string): string =>
  (
    said
      .replace(/\S{1,80}@\S{1,80}|(?:https?:|www\.)\S{1,80}/gu, '')
      .split(/[.:;] /)
      .at(-1) ?? ''
  ).replace(/[\s,|·•–-]+$/u, '');

/** Headings whose whole section is of those that supervise a firm, settle its disputes or insure it. */
const ofOffices =
  /^(?:zuständige )?(?:(?:berufs)?aufsicht(?:sbehörden?)?|(?:\p{L}{3,20})?kammern?|supervisory authorit(?:y|ies)|(?:verbraucher|streit)schlichtung(?:sstellen?)?|berufshaftpflichtversicherung(?:en)?|hosting|hoster|webhosting|hébergement|hébergeur|médiation|autorité de contrôle|toezichthouders?|tilsynsmyndighed(?:er)?|tillsynsmyndighet(?:er)?|organi(?:smo)? di vigilanza|autoridad de control)\P{L}{0,3}$/iu;
const longestSection = 24;

const isInSectionOfOffices = ({ lines }: PageText, at: number): boolean => {
  for (let back = 1; back <= longestSection; back++) {
    const above = lines[at - back];
    if (above === undefined) return false;
    if (above.heading > 0) return ofOffices.test(above.text);
  }
  return false;
};

const isBelowOthers = (page: ReadablePage, { lines }: PageText, at: number): boolean => {
  const line = lines[at];
  for (let back = 1; back <= 4; back++) {
    const above = lines[at - back];
    if (above === undefined || line === undefined || line.index - above.index > 60) return false;
    if (line.region === 'footer' && above.region !== 'footer') return false;
    if (isLabel(above) && speaksOfOthers(page, above.text)) return true;
    if (above.text.endsWith(':') && returns.test(above.text)) return true;
    if (above.heading > 0) return false;
  }
  return false;
};

/** A heading or a few words: what names the block below it. Sentences name nothing. */
const isLabel = ({ heading, text, linkShare }: Line): boolean =>
  linkShare < 0.5 && (heading > 0 || text.split(' ').length <= 6);

const listingLines = 3;
const listing =
  /(?<!\p{L})mls ?[#n:]|\d ?(?:sq\.? ?ft|sqft|acres|beds?|bd|bdrms?|bedrooms?|baths?|ba)(?!\p{L})|(?<!capital.{0,20})\$ ?\d{1,3}(?:,\d{3}){1,2}(?!\d)/iu;

/** True for a house on sale or to let, with its price or its rooms right behind and before the next address: no address of a firm. */
export const isListing = (text: PageText, end: number, next = text.text.length): boolean => {
  const at = lineAt(text, end);
  const last = text.starts[at + listingLines] ?? text.text.length;
  return listing.test(text.text.slice(end, Math.min(next, last, end + 160)));
};

/** "Northgate, Inc., 12 Mill Street" where Northgate is not who the page is of. */
export const isUnderFirm = (page: ReadablePage, text: PageText, start: number): boolean => {
  const at = lineAt(text, start);
  const before = text.text.slice(text.starts[at] ?? 0, start);
  if (before.length < 4 || before.length > 90) return false;
  const [first] = legalNamesIn(before, domainLabel(page));
  return first !== undefined && first.start === 0 && !isWitnessed(page, first.name);
};
