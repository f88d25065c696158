import { plainAddress } from './clean.ts';
import { domainLabel, labelAgreement, labelOf, nameKey } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import type { PageLink } from './page-links.ts';
import { pageLinks } from './page-links.ts';
import { personName } from './people/name.ts';
import { isOwnFirm } from './people/own-firm.ts';
import { fact, type Reader, seen } from './reader.ts';
import { isPersonProfile, isProfile } from './social/networks.ts';

/** Profiles of the company itself: linked from the frame of its pages, or named like it. */
export const reader: Reader = {
  id: 'social',
  read: (page) => {
    const links = pageLinks(page)
      .filter(({ href }) => isProfile(href) || isOwnInPersonsPlace(page, href))
      .slice(0, mostLinks);
    const crowded = crowdedNetworks(links);
    return {
      facts: links.flatMap((link) => {
        const sure = sureness(page, link, crowded);
        return sure < 0.5 ? [] : [fact('social', plainAddress(link.href), seen(link.written, link.written.text, sure))];
      }),
    };
  },
};

/** Some firms keep an account made for a person: "/in/northgate-it-5550142" on northgateit.example. */
const isOwnInPersonsPlace = (page: ReadablePage, href: string): boolean =>
  isPersonProfile(href) &&
  /\/in\//.test(href) &&
  labelAgreement(handleOf(href).replace(/-\d[\da-z]{5,}$/, ''), domainLabel(page)) >= 0.6 &&
  domainLabel(page).length > 5;

const mostLinks = 500;
const networkOf = ({ href }: PageLink): string => labelOf(new URL(href).hostname);

/** Networks on which the page links to more profiles than one company has: lists of people, members, customers. */
const crowdedNetworks = (links: readonly PageLink[]): ReadonlySet<string> => {
  const handles = new Map<string, Set<string>>();
  for (const link of links) {
    const known = handles.get(networkOf(link)) ?? new Set();
    handles.set(networkOf(link), known.add(handleOf(link.href)));
  }
  return new Set([...handles].flatMap(([network, { size }]) => (size > 3 ? [network] : [])));
};

/** Header, footer and icon links are the company's own; a link within running text may be anybody's unless it is named like the site. */
const sureness = (page: ReadablePage, link: PageLink, crowded: ReadonlySet<string>): number => {
  if (labelAgreement(handleOf(link.href), domainLabel(page)) >= 0.6) return 0.95;
  if (crowded.has(networkOf(link)) || isNamedForAnother(page, link)) return 0.3;
  return link.element.region === 'main' ? 0.6 : 0.85;
};

/** In running text: words that spell the profile but not the site, or a person's name; "Follow" and "on Twitter" left out. */
const isNamedForAnother = (page: ReadablePage, { element, text, href }: PageLink): boolean => {
  const named = text
    .slice(0, 80)
    .replace(/^follow\s/i, '')
    .replace(/\son\s\S+$/i, '');
  if (element.region !== 'main' || !named.includes(' ')) return false;
  if (/^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){1,3}$/u.test(named) && personName(named) !== undefined) return true;
  return labelAgreement(named, nameKey(handleOf(href).replace(/-?\d+$/, ''))) >= 0.5 && !isOwnFirm(page, named);
};

const handleOf = (href: string): string =>
  new URL(href).pathname.split('/').filter(Boolean).at(-1)?.replace('@', '') ?? '';
