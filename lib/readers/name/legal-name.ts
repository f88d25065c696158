import { madeOnce } from '../../prospect/made-once.ts';
import { isOfOthers } from '../contact/others.ts';
import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { pagePictures } from '../page-links.ts';
import { addressesOf } from '../place/addresses.ts';
import { type Seen, type Source, seen } from '../reader.ts';
import { titleParts } from '../title-parts.ts';
import { isLabelledName, labelledAs } from './labelled-name.ts';
import { type LegalMatch, legalNamesIn } from './legal-text.ts';
import { domainLabel, isWitnessed, labelAgreement, nameKey } from './witness.ts';

/** A name with its legal form as printed, with evidence that it is the company's own. */
export type LegalName = { name: string; seen: Seen };

const longestLine = 1_500;
const leastSure = 0.5;

/** The company's own legal names, the surest first; names of insurers, chambers and agencies are left out. */
export const legalNames = madeOnce((page: ReadablePage): LegalName[] => {
  const shown = sureOnes([...inLines(page), ...labelledNames(page)]);
  const known = new Set(shown.map(({ name }) => nameKey(name)));
  const further = [...inHead(page), ...inHidden(page)].filter(({ name }) => !known.has(nameKey(name)));
  return withoutLeads(sureOnes([...shown, ...further]));
});

/** "Web Shop for Northgate Ltd" beside "Northgate Ltd": words before a name that is known, the last of them a small one. */
const withoutLeads = (all: readonly LegalName[]): LegalName[] =>
  all.filter(({ name }) =>
    all.every(
      ({ name: other }) =>
        other === name || !name.endsWith(` ${other}`) || !/\s\p{Ll}{1,4}$/u.test(name.slice(0, -other.length - 1)),
    ),
  );

const sureOnes = (all: readonly LegalName[]): LegalName[] =>
  all
    .filter(({ seen: { confidence } }) => confidence >= leastSure)
    .sort((one, other) => other.seen.confidence - one.seen.confidence);

const inLines = (page: ReadablePage): LegalName[] =>
  page.lines
    .filter(
      ({ region, text, linkShare, heading }) =>
        region !== 'nav' && text.length < longestLine && (linkShare < 0.9 || region === 'footer' || heading === 1),
    )
    .flatMap((line) => legalNamesIn(line.text, domainLabel(page)).map((match) => ({ page, line, match })))
    .map((found, nth) => ({
      name: found.match.name,
      seen: seen(found.line, found.match.name, sureness({ ...found, isFirst: nth === 0 })),
    }));

const toldBy: ReadonlySet<string> = new Set(['imprint', 'contact', 'about', 'home']);

/** A name without its form behind the label of the full one. */
const labelledNames = (page: ReadablePage): LegalName[] =>
  toldBy.has(pageKind(page))
    ? labelledAs(page)
        .filter(({ line, start }) => !isOfOthers(page, line.index, start))
        .slice(0, 1)
        .map(({ line, name }) => ({ name, seen: seen(line, name, isWitnessed(page, name) ? 0.85 : 0.65) }))
    : [];

const mostPictures = 40;
const ownKinds: ReadonlySet<string> = new Set(['home', 'about', 'contact', 'imprint', 'team']);

/** In the title, the meta elements and the pictures at the top a name is the company's where the page says it elsewhere or the domain does. */
const inHead = (page: ReadablePage): LegalName[] => {
  const isOfItself = ownKinds.has(pageKind(page));
  const isAgreed = (name: string, source: Source): boolean =>
    labelAgreement(name, domainLabel(page)) >= 0.6 ||
    endsAsDomain(name, domainLabel(page)) ||
    (isOfItself && source.locator === page.title.locator && source.text === name);
  const metas = ['og:site_name', 'application-name', 'copyright', 'author', 'publisher', 'dc.publisher', 'description'];
  const sources: Source[] = [
    ...titleParts(page.title.text).map((text) => ({ ...page.title, text })),
    ...metas.flatMap((name) => meta(page, name) ?? []),
    ...pagePictures(page).slice(0, mostPictures),
  ];
  return sources.flatMap((source) =>
    legalNamesIn(source.text, domainLabel(page))
      .filter(({ name }) => isAgreed(name, source))
      .map(({ name }) => ({ name, seen: seen(source, name, 0.7) })),
  );
};

const longestCommon = 5;

/** "Groupe Northgate inc" on northgate.example. */
const endsAsDomain = (name: string, label: string): boolean =>
  label.length > longestCommon && nameKey(name).endsWith(label);

const mostHidden = 300;

/** A privacy notice behind a button names its owner as the domain does. */
const inHidden = (page: ReadablePage): LegalName[] =>
  page.hiddenLines.slice(0, mostHidden).flatMap((line) =>
    legalNamesIn(line.text.slice(0, longestLine), domainLabel(page))
      .filter(({ name }) => labelAgreement(name, domainLabel(page)) >= 0.6)
      .map(({ name }) => ({ name, seen: seen(line, name, 0.55) })),
  );

type Found = { page: ReadablePage; line: Line; match: LegalMatch; isFirst: boolean };

const others =
  /\b(?:website by|site by|designed by|design by|powered by|built by|created by|made by|developed by|hosted by|webdesign|umsetzung|realisierung|agentur|hosting|versicher\w*|insur\w*|kammer|chamber|customer|client|partner|trademarks? of|registered trademarks?|google|facebook|meta|twitter|microsoft|linkedin|youtube|datenschutzbeauftragte\w*|bank)\b/iu;

/** How sure it is the company's own name, 0 to 1. */
const sureness = (found: Found): number => {
  const { page, line, match } = found;
  const isKnown = isWitnessed(page, match.bare ?? match.name);
  if (others.test(line.text.replace(match.name, '')) || isOfOthers(page, line.index, match.start))
    return isKnown ? 0.55 : 0;
  const kind = pageKind(page);
  if (isKnown && isLabelledName(page, line, match.start)) return 0.92;
  if (isKnown && isRights(line)) return 0.91;
  if (isKnown) return kind === 'imprint' || kind === 'contact' || line.region === 'footer' ? 0.9 : 0.7;
  return match.isDoubtful && !isRightsHolder(line, match) && !isOwner(page, line, match) ? 0 : unwitnessed(found);
};

/** The full name stands alone at the top of the page, before every other. */
const isHeading = ({ line, match, isFirst }: Found): boolean =>
  isFirst && line.region === 'header' && line.text === match.name;

/** Named as the owner, or behind the label of the full name on a page about the firm. */
const isTold = ({ page, line, match }: Found): boolean =>
  isOwner(page, line, match) || (toldBy.has(pageKind(page)) && isLabelledName(page, line, match.start));

const ofRights = ({ region, text }: Line): number => (region === 'footer' || /\b(?:19|20)\d{2}\b/.test(text) ? 0.6 : 0);

/** Without a witness: the owner by the page's own words, the holder of the rights, the name on the address or beside the tax number. */
const unwitnessed = (found: Found): number => {
  const { page, line, match, isFirst } = found;
  const kind = pageKind(page);
  if (isTold(found)) return 0.7;
  if (isHeading(found)) return 0.65;
  if (isRights(line)) return ofRights(line);
  const isShort = line.text.length < match.name.length + 20;
  if (isShort && (kind === 'imprint' || kind === 'contact') && isAboveAddress(page, line)) return 0.6;
  const isPlace = line.region === 'footer' || kind === 'imprint' || (isShort && kind === 'contact');
  if (isPlace && isBesideTaxNumber(page, line)) return 0.6;
  if (isFootOfKin(found)) return 0.55;
  return isFirst && kind === 'imprint' && line.text.length < 120 ? 0.6 : 0;
};

/** Alone on its line at the foot, with a long word of the title. */
const isFootOfKin = ({ page, line, match }: Found): boolean =>
  line.region === 'footer' && line.text === match.name && sharesWord(page, match.name);

/** "Tierschutzverein Nordtor e.V." below "Tierheim Nordtor": a word of the title, long enough to be no chance. */
const sharesWord = (page: ReadablePage, name: string): boolean => {
  const titled = nameKey(page.title.text);
  return name
    .split(/[\s-]+/)
    .some((word) => word.length > 4 && /^\p{Lu}/u.test(word) && titled.includes(nameKey(word)));
};

/** "© 2022 Northgate Point AB": two words and more right behind the year leave no doubt that the form is one. */
const isRightsHolder = ({ text, region }: Line, { name, start }: LegalMatch): boolean =>
  region === 'footer' &&
  name.split(' ').length > 2 &&
  /(?:©|\(c\)|copyright)[\s©]{0,3}(?:19|20)\d{2} $/iu.test(text.slice(0, start));

const isRights = ({ text }: Line): boolean => /©|\(c\)|copyright/i.test(text);

const ownerBefore =
  /(?<!\p{L})(?:(?:operated|owned|published|run) by|owner of this|(?:trading|business|brand) name of|trades? as|betreiber(?:in)?|anbieter(?:in)?|diensteanbieter|seitenbetreiber|verantwortliche(?:r| stelle)?|angaben gemäß|[ée]diteur|édité par|propriété de|raison sociale|dénomination sociale|titular|razón social|denominación social|titolare(?: del trattamento)?|ragione sociale|denominazione|eigenaar|statutaire naam|handelsnaam van|data controller|drivs av|drives (?:af|av)|ägs av|eies av|ejes af|provozovatel(?:em)?|prevádzkovateľ(?:om)?|właściciel(?:em)?|propriétaire|medieninhaber(?:in)?|herausgeber(?:in)?|träger|gestito da|proprietario|propietario|operado por|exploité par|運営会社|運営者|販売業者|事業者名|владелец|оператор|administrator danych|administratorem)(?!\p{L})[^.;]{0,60}$/iu;
const ownerAfter =
  /^[\s,(]{0,3}(?:is|are|ist|trading as|t\/a|d\/b\/a|dba|incorporated|registered)?\s?(?:a company\s)?(?:registered (?:in|office|company|number)|company (?:no|number|registration)|incorporated in|trading as|t\/a|d\/b\/a|dba)\b/iu;

/** "This site is operated by …", "… is registered in England", "Betreiber:" above it. */
const isOwner = (page: ReadablePage, { text, order }: Line, { name, start }: LegalMatch): boolean => {
  if (ownerBefore.test(text.slice(Math.max(0, start - 120), start))) return true;
  if (ownerAfter.test(text.slice(start + name.length, start + name.length + 80))) return true;
  const above = page.lines[order - 1]?.text ?? '';
  return start === 0 && above.length < 70 && ownerBefore.test(above.replace(/[\s:]+$/, ''));
};

const taxNumber =
  /(?<!\p{L})(?:ust-?id|umsatzsteuer|vat|p\.?\s?iva|partita iva|tva|siret|siren|rcs|cif|nif|nipc|btw|kvk|cvr|org\.?\s?n[ro]|nip|regon|krs|i[čc]o|di[čc]|cnpj|abn|acn|y-tunnus|инн|огрн|унп|handelsregister|hrb|company (?:no|number)|registered)(?!\p{L})/iu;

const isBesideTaxNumber = (page: ReadablePage, { order }: Line): boolean =>
  page.lines.slice(Math.max(0, order - 1), order + 5).some(({ text }) => text.length < 400 && taxNumber.test(text));

const isAboveAddress = (page: ReadablePage, { order }: Line): boolean =>
  addressesOf(page)
    .slice(0, 1)
    .some(({ line }) => line !== undefined && line.order >= order && line.order - order < 3);
