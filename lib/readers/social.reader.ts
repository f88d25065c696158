import { plainAddress } from './clean.ts';
import { isOfOthers } from './contact/others.ts';
import { domainLabel, labelAgreement, labelOf, nameKey } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import type { PageLink } from './page-links.ts';
import { pageLinks } from './page-links.ts';
import { personName } from './people/name.ts';
import { isOwnFirm } from './people/own-firm.ts';
import { fact, type Reader, seen } from './reader.ts';
import { isPersonProfile, isProfile, isSampleHandle, meantAddress } from './social/networks.ts';

/** Profiles of the company itself: linked from the frame of its pages, or named like it. */
export const reader: Reader = {
  id: 'social',
  read: (page) => {
    const links = pageLinks(page)
      .map((link) => ({ ...link, href: meantAddress(link.href, link.written.text) }))
      .filter((link) => isProfile(link.href) || isOwnInPersonsPlace(page, link.href) || isOnOwnServer(link))
      .slice(0, mostLinks);
    const handles = handlesByNetwork(links);
    const rivals = (link: PageLink): number => handles.get(networkOf(link))?.size ?? 1;
    const others = new Set(
      links.filter((link) => rivals(link) > 1 && isNamedForAnother(page, link)).map(({ href }) => handleOf(href)),
    );
    return {
      facts: links.flatMap((link) => {
        const { href, written } = link;
        const sure = sureness(page, link, rivals(link));
        const value = href.includes('/#!/') ? href : plainAddress(href);
        return sure < 0.5 || others.has(handleOf(href))
          ? []
          : [fact('social', value, seen(written, written.text, sure))];
      }),
    };
  },
};

/** A profile on one of the many servers of a network without a centre: the link says that it is the company's, or of which network. */
const isOnOwnServer = ({ href, element, text }: PageLink): boolean =>
  /^https:\/\/[^/]{4,60}\/@[\w.]{2,40}\/?$/.test(href) &&
  (/(?:^|\s)me(?:\s|$)/.test(element.attributes.rel ?? '') ||
    /mastodon|fediverse/i.test(`${text} ${element.attributes.class ?? ''}`)) &&
  !isProfile(href);

/** Some firms keep an account made for a person: "/in/northgate-it-5550142" on northgateit.example. */
const isOwnInPersonsPlace = (page: ReadablePage, href: string): boolean =>
  isPersonProfile(href) &&
  /\/in\//.test(href) &&
  labelAgreement(handleOf(href).replace(/-\d[\da-z]{5,}$/, ''), domainLabel(page)) >= 0.6 &&
  domainLabel(page).length > 5;

const mostLinks = 500;
const networkOf = ({ href }: PageLink): string => labelOf(new URL(href).hostname);

/** The handles the page links to, by network. */
const handlesByNetwork = (links: readonly PageLink[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const handles = new Map<string, Set<string>>();
  for (const link of links) {
    const known = handles.get(networkOf(link)) ?? new Set();
    handles.set(networkOf(link), known.add(handleOf(link.href).toLowerCase()));
  }
  return handles;
};
/** More profiles on one network than one company has: lists of people, members, customers. */
const crowd = 4;

/** Header, footer and icon links are the company's own; a link within running text may be anybody's unless it is named like the site. */
const sureness = (page: ReadablePage, link: PageLink, rivals: number): number => {
  if (labelAgreement(handleOf(link.href), domainLabel(page)) >= 0.6) return 0.95;
  if (rivals >= crowd || isSampleHandle(handleOf(link.href)) || isCredited(page, link)) return 0.3;
  const isMain = link.element.region === 'main';
  if (isMain && (isNamedForAnother(page, link) || isBesidePerson(page, link))) return 0.3;
  return isMain ? 0.6 : 0.85;
};

/** The line that shows a link's words; none for a picture. */
const lineWith = ({ lines }: ReadablePage, { element, text }: PageLink) => {
  const line = lines.findLast(({ index }) => index <= element.index + 1);
  return text === '' || !line?.text.includes(text) ? undefined : line;
};

/** In the line of who made the site; icons below that line are the company's own again. */
const isCredited = (page: ReadablePage, link: PageLink): boolean =>
  lineWith(page, link) !== undefined && isOfOthers(page, link.element.index);

/** "Ann Brook @annbrook": the account of whom the line names. */
const isBesidePerson = (page: ReadablePage, link: PageLink): boolean => {
  const line = lineWith(page, link);
  if (line === undefined) return false;
  const beside = line.text.replace(link.text, '').replace(/[\s:|–-]+$/u, '');
  return beside.length < 40 && beside.includes(' ') && personName(beside) !== undefined;
};

/** Words that spell the profile but not the site, or a person's name; "Follow" and "on Twitter" left out. */
const isNamedForAnother = (page: ReadablePage, { text, href }: PageLink): boolean => {
  const named = text
    .slice(0, 80)
    .replace(/^follow\s/i, '')
    .replace(/\son\s\S+$/i, '');
  if (!named.includes(' ')) return false;
  if (/^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){1,3}$/u.test(named) && personName(named) !== undefined) return true;
  return labelAgreement(named, nameKey(handleOf(href).replace(/-?\d+$/, ''))) >= 0.5 && !isOwnFirm(page, named);
};

const handleOf = (href: string): string =>
  new URL(href).pathname.split('/').filter(Boolean).at(-1)?.replace('@', '') ?? '';
