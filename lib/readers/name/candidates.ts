import { kindNamed, kindSpoken } from '../kind-words.ts';
import { meta, type ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { pageLinks, pagePictures } from '../page-links.ts';
import { isWithin, type PageElement } from '../page-tree.ts';
import type { Source } from '../reader.ts';
import { ownOrganisation } from '../structured/own-organisation.ts';
import { textIn } from '../structured/thing.ts';
import { jsonLd } from '../structured-data.ts';
import { titleParts } from '../title-parts.ts';
import { legalFormOf } from './legal-forms.ts';
import { legalNames } from './legal-name.ts';

/** A text that may be the company's name, where it stands, and how often such a place holds the name (0 to 1). */
export type NameCandidate = { name: string; source: Source; weight: number };

/** All places of a page where a company puts its name. */
export const nameCandidates = (page: ReadablePage): NameCandidate[] =>
  [
    ...metas(page),
    ...titles(page),
    ...pictures(page),
    ...homeLinks(page),
    ...rights(page),
    ...headings(page),
    ...data(page),
    ...legal(page),
  ].flatMap((candidate) => {
    const name = tidy(candidate.name);
    return name.length > 1 && name.length <= 80 && kindNamed(name) === undefined && /\p{L}/u.test(name)
      ? [{ ...candidate, name }]
      : [];
  });

const welcome =
  /^(?:welcome to|welcome at|willkommen (?:bei|auf|beim|in)(?: der| dem)?|herzlich willkommen (?:bei|beim)(?: der| dem)?|bienvenue (?:chez|à|sur)|benvenuti (?:in|da|su)|bienvenidos a|welkom bij|the official (?:web)?site of|official (?:web)?site of|home of)\s+/iu;
const aboutOf =
  /^(?:about|contact|contacting|über|ueber|kontakt(?: zu)?|à propos de|team|impressum(?: der)?)\s+(?=\p{Lu})/iu;
const logo =
  /^(?:logo(?:type)?(?: (?:of|von|der|de|du|di))?|home(?:page)?(?: of)?|zur startseite(?: von)?|back to|return to|go to)\s+|\s+(?:logo(?:type)?|home(?:page)?|logo [\p{L}\d]{1,10}|startseite)$/giu;

const tidy = (text: string): string =>
  text
    .replace(welcome, '')
    .replace(logo, '')
    .replace(aboutOf, '')
    .replace(/[®™©]/g, '')
    .replace(/^[\s"'„“»«-]+|[\s"'“”»«!,:–-]+$/g, '')
    .replace(/\.$/, (dot, _at, whole: string) => (legalFormOf(whole) === undefined ? '' : dot))
    .trim();

const metas = (page: ReadablePage): NameCandidate[] =>
  [
    { source: meta(page, 'og:site_name'), weight: 0.55 },
    { source: meta(page, 'application-name'), weight: 0.45 },
    { source: meta(page, 'apple-mobile-web-app-title'), weight: 0.4 },
    { source: meta(page, 'copyright', 'publisher', 'dc.publisher', 'dcterms.publisher'), weight: 0.3 },
    { source: meta(page, 'author', 'dc.creator', 'owner'), weight: 0.2 },
  ].flatMap(({ source, weight }) =>
    source === undefined
      ? []
      : titleParts(source.text).map((name, nth) => ({ name, source, weight: nth === 0 ? weight : weight / 2 })),
  );

const titles = (page: ReadablePage): NameCandidate[] => {
  const isHome = pageKind(page) === 'home';
  const parts = titleParts(page.title.text);
  const outer = new Set([0, parts.length - 1]);
  return parts.map((name, nth) => ({
    name,
    source: page.title,
    weight: parts.length === 1 ? 0.25 : outer.has(nth) ? (isHome || nth > 0 ? 0.32 : 0.2) : 0.15,
  }));
};

/** A picture near the top that links home, or is called a logo, names its owner. */
const pictures = (page: ReadablePage): NameCandidate[] =>
  pagePictures(page)
    .slice(0, 40)
    .flatMap((picture) => {
      const { element } = picture;
      const isLogo = /logo/i.test(
        `${element.attributes.class ?? ''} ${element.attributes.id ?? ''} ${element.attributes.src ?? ''} ${picture.text}`,
      );
      const isAbove = element.region === 'header' || element.index < page.snapshot.outline.length * 0.15;
      if (!isAbove || (!isLogo && !isInHomeLink(page, element))) return [];
      return [{ name: picture.text, source: picture, weight: isLogo ? 0.4 : 0.3 }];
    });

const isHomeLink = (page: ReadablePage, href: string): boolean => {
  const { pathname, host } = new URL(href);
  return (
    host === (URL.canParse(page.url) ? new URL(page.url).host : '') &&
    /^\/(?:index\.\w+|[a-z]{2}\/?|home\/?)?$/.test(pathname)
  );
};

const isInHomeLink = (page: ReadablePage, element: PageElement): boolean =>
  homeAnchors(page).some((anchor) => isWithin(element, anchor));

const homeAnchors = (page: ReadablePage): PageElement[] =>
  pageLinks(page)
    .filter(({ href }) => /^https?:/.test(href) && isHomeLink(page, href))
    .slice(0, 8)
    .map(({ element }) => element);

const homeLinks = (page: ReadablePage): NameCandidate[] =>
  pageLinks(page)
    .filter(({ href, text }) => text !== '' && /^https?:/.test(href) && isHomeLink(page, href))
    .slice(0, 6)
    .map((link) => ({ name: link.text, source: link, weight: link.element.region === 'header' ? 0.35 : 0.25 }));

const rightsLine =
  /(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)|copyright|by|\d{4}|[-–,&]|present|heute|today)){0,7}\s?(?<name>[\p{L}\d][^|·•©,;(]{1,60}?)(?=\s?(?:[|·•©,;(]|[-–—]\s|\.\s|\.?$|all rights|alle rechte|tous droits|tutti i diritti|todos los derechos|\d{4}|website|design|powered))/iu;

const rights = (page: ReadablePage): NameCandidate[] =>
  page.lines
    .filter(({ text }) => text.length < 400)
    .flatMap((line) => {
      const name = rightsLine.exec(line.text)?.groups?.['name'];
      return name === undefined || /\b(?:rights|reserved|rechte|design|website|template|theme|by)\b/i.test(name)
        ? []
        : [{ name, source: line, weight: 0.4 }];
    })
    .slice(0, 4);

/** First headings name the company when they greet or present it. */
const headings = (page: ReadablePage): NameCandidate[] =>
  page.lines
    .filter(({ heading }) => heading === 1)
    .slice(0, 2)
    .map((line) => ({
      name: line.text,
      source: line,
      weight: welcome.test(line.text) || (aboutOf.test(line.text) && kindSpoken(line.text)) ? 0.35 : 0.12,
    }));

const data = (page: ReadablePage): NameCandidate[] => {
  const things = jsonLd(page);
  const own = ownOrganisation(things, page);
  const source = own?.things.flatMap((thing) => textIn(thing, 'name') ?? [])[0];
  return source === undefined || own === undefined ? [] : [{ name: source.text, source, weight: 0.85 * own.sure }];
};

const legal = (page: ReadablePage): NameCandidate[] =>
  legalNames(page)
    .slice(0, 2)
    .map(({ name, seen: { confidence, sighting } }) => ({
      name,
      source: { text: sighting.excerpt, locator: sighting.locator },
      weight: confidence * 0.5,
    }));
