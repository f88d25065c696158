import { plainAddress } from './clean.ts';
import { domainLabel, labelAgreement, labelOf } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import type { PageLink } from './page-links.ts';
import { pageLinks } from './page-links.ts';
import { fact, type Reader, seen } from './reader.ts';
import { isProfile } from './social/networks.ts';

/** Profiles of the company itself: linked from the frame of its pages, or named like it. */
export const reader: Reader = {
  id: 'social',
  read: (page) => {
    const links = pageLinks(page).filter(({ href }) => isProfile(href));
    return {
      facts: links.flatMap((link) => {
        const sure = sureness(page, link, links);
        return sure < 0.5 ? [] : [fact('social', plainAddress(link.href), seen(link.written, link.written.text, sure))];
      }),
    };
  },
};

/** Header, footer and icon links are the company's own; a link within running text may be anybody's unless it is named like the site. */
const sureness = (page: ReadablePage, link: PageLink, all: readonly PageLink[]): number => {
  const named = labelAgreement(handleOf(link.href), domainLabel(page)) >= 0.6;
  if (named) return 0.95;
  const sameNetwork = all.filter(
    ({ href }) => labelOf(new URL(href).hostname) === labelOf(new URL(link.href).hostname),
  );
  if (new Set(sameNetwork.map(({ href }) => handleOf(href))).size > 3) return 0.3;
  return link.element.region === 'main' ? 0.6 : 0.85;
};

const handleOf = (href: string): string =>
  new URL(href).pathname.split('/').filter(Boolean).at(-1)?.replace('@', '') ?? '';
