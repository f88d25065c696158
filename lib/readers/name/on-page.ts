import { kindSpoken } from '../kind-words.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import type { Line } from '../page-lines.ts';
import { pageLinks, pagePictures } from '../page-links.ts';
import { isWithin, type PageElement } from '../page-tree.ts';
import { addressesOf } from '../place/addresses.ts';
import type { NameCandidate } from './candidate.ts';
import { legalNames } from './legal-name.ts';
import { isPageName } from './page-words.ts';
import { partnersIn } from './partners.ts';
import { aboutOf, welcome } from './tidy.ts';

/** Names where pages show them: logo, link home, rights line, greeting, address block. */
export const namesOnPage = (page: ReadablePage): NameCandidate[] => [
  ...pictures(page),
  ...homeLinks(page),
  ...rights(page),
  ...headings(page),
  ...legal(page),
  ...blocks(page),
];

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
      return [{ name: picture.text, source: picture, weight: isLogo ? 0.4 : 0.3, place: 'logo' }];
    });

const isHomeLink = (page: ReadablePage, href: string): boolean => {
  const { pathname, host, hash } = new URL(href);
  return (
    hash === '' &&
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
    .map((link) => ({
      name: link.text,
      source: link,
      weight: link.element.region === 'header' ? 0.35 : 0.25,
      place: 'home link',
    }));

const rightsLine =
  /(?<!Ã)(?:©|\(c\)|copyrights?)(?:\s?(?:©|\(c\)|copyrights?|by|\d{4}|[-–,&]|present|heute|today|all rights reserved|alle rechte vorbehalten|[|.:])){0,9}\s?[«"“„]?(?!\d{4}\s?[«"“„])(?<name>[\p{L}\d][^|·•©,;(]{1,60}?)(?=\s?(?:[|·•©,;(]|[-–—]\s|(?<!(?:^|[\s.])(?:\p{L}|St|Ste|Dr|Mt|Fr|Gebr|Wm|Chr))\.\s(?!z\s?o)|\.?$|all rights|alle rechte|tous droits|tutti i diritti|todos los derechos|\d{4}|(?:web ?)?(?:site|design(?:ed)?|powered) (?:by|von|par|:)))/iu;

/** "Northgate Tile & Brick, Copyright 2012". */
const holderFirst =
  /^(?!(?:cop\p{L}{1,4}ri\p{L}{1,4}|all|alle|tous|todos|tutti|wszelkie|všechna|website|web|site|design|powered|content|terms|privacy|impressum|datenschutz)(?!\p{L}))(?<name>\p{Lu}[^|·•©,;:()\d]{2,60}?)[\s,.|–-]{1,3}(?:©|\(c\)|copyright)[\s©,]{0,3}(?:\d{4}|all rights)/iu;

/** Who a line says has the rights; partners are named with commas. */
const holderIn = (text: string): string | undefined => {
  const first = holderFirst.exec(text)?.groups?.['name'];
  if (first !== undefined) return first;
  const found = rightsLine.exec(text);
  const name = found?.groups?.['name'];
  if (found === null || name === undefined) return undefined;
  return partnersIn(text.slice(found.index + found[0].lastIndexOf(name))) ?? name;
};

const rights = (page: ReadablePage): NameCandidate[] =>
  [...page.lines.filter(({ text }) => text.length < 400), ...(page.metas.get('copyright') ?? [])]
    .flatMap((line) => {
      const name = holderIn(line.text);
      return name === undefined ||
        /\b(?:rights|reserved|rechte|template|theme|by|statement|notice|policy|information|infringement|derechos|diritti|droits|direitos|rettigheder|rettigheter|prawa|práva)\b|права/i.test(
          name,
        )
        ? []
        : [{ name, source: line, weight: 0.5, place: 'rights' }];
    })
    .slice(0, 4);

/** A greeting, a title said again on the front page, or what the capitals of the title stand for: "NEIC Contact" above "Northgate Earthquake Information Center". */
const weightOfHeading = (page: ReadablePage, text: string): number => {
  if (welcome.test(text) || (aboutOf.test(text) && kindSpoken(text))) return 0.35;
  const isTopic = text.split(' ').some(isPageName);
  if (pageKind(page) === 'home' && text === page.title.text && !isTopic) return 0.4;
  const capitals = /^\p{Lu}{3,8}(?=$|[\s|:–-])/u.exec(page.title.text)?.[0];
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const isSpelled = capitals !== undefined && words.map((word) => word.charAt(0)).join('') === capitals;
  return isSpelled ? 0.55 : 0.12;
};

/** First headings name the company when they greet or present it. */
const headings = (page: ReadablePage): NameCandidate[] =>
  page.lines
    .filter(({ heading }) => heading === 1)
    .slice(0, 2)
    .map((line) => ({
      name: line.text,
      source: line,
      weight: weightOfHeading(page, line.text),
      place: 'heading',
    }));

/** "Northgate Tile | 12 Main Street | Austin": the name stands on the line of the address. */
const beforeStreet = (line: Line, street: string | undefined): NameCandidate | undefined => {
  const at = street === undefined ? -1 : line.text.indexOf(street);
  const name = /^(?<name>\p{Lu}[^|·•,;:()\d@]{2,50}?)\s?(?:[|·•,]|\s[-–—]\s)\s?$/u.exec(
    line.text.slice(0, Math.max(0, at)),
  );
  return name?.groups?.['name'] === undefined
    ? undefined
    : { name: name.groups['name'], source: line, weight: 0.3, place: 'block' };
};

/** The line right above the company's address is often its name. */
const blocks = (page: ReadablePage): NameCandidate[] =>
  addressesOf(page)
    .slice(0, 3)
    .flatMap(({ line, address }) => {
      const before = line === undefined ? undefined : beforeStreet(line, address.street ?? address.postalCode);
      if (before !== undefined) return [before];
      const above = line === undefined ? undefined : page.lines[line.order - 1];
      if (above === undefined || line === undefined || line.index - above.index > 8 || above.linkShare > 0.5) return [];
      return /[\d@:]/.test(above.text) || above.text.length > 60
        ? []
        : [{ name: above.text, source: above, weight: 0.3, place: 'block' }];
    });

const legal = (page: ReadablePage): NameCandidate[] =>
  legalNames(page)
    .slice(0, 2)
    .map(({ name, seen: { confidence, sighting } }) => ({
      name,
      source: { text: sighting.excerpt, locator: sighting.locator },
      weight: confidence * 0.55,
      place: 'rights',
    }));
