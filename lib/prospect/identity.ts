import { parse } from 'tldts';
import { AccountKey } from './account.ts';

/** Hosts where many companies live side by side, with the number of path segments that tell them apart. */
const sharedHosts: ReadonlyMap<string, number> = new Map([
  ['sites.google.com', 2],
  ['linktr.ee', 1],
  ['facebook.com', 1],
  ['instagram.com', 1],
  ['x.com', 1],
  ['twitter.com', 1],
  ['youtube.com', 1],
  ['linkedin.com', 2],
  ['xing.com', 2],
  ['about.me', 1],
  ['medium.com', 1],
  ['notion.site', 1],
  ['carrd.co', 0],
  ['github.com', 1],
  ['bitbucket.org', 1],
  ['gitlab.com', 1],
  ['yelp.com', 2],
  ['clutch.co', 2],
  ['crunchbase.com', 2],
  ['g.page', 1],
  ['business.site', 0],
  ['beacons.ai', 1],
  ['tumblr.com', 1],
  ['pinterest.com', 1],
  ['tiktok.com', 1],
]);

/** Registrable domains whose subdomains belong to different people though the public suffix list may not say so. */
const sharedDomains: ReadonlySet<string> = new Set([
  'wordpress.com',
  'blogspot.com',
  'weebly.com',
  'squarespace.com',
  'webflow.io',
  'jimdofree.com',
  'jimdosite.com',
  'godaddysites.com',
  'business.site',
  'carrd.co',
  'notion.site',
  'tumblr.com',
  'strikingly.com',
  'mystrikingly.com',
  'ueniweb.com',
  'site123.me',
  'yolasite.com',
  'webnode.com',
  'webnode.page',
  'hpage.com',
  'narod.ru',
  'square.site',
  'myshopify.com',
  'hubspotpagebuilder.com',
  'canva.site',
  'framer.website',
  'framer.app',
]);

/** The account a page belongs to, by its address; undefined for addresses that are no company's (files, browser pages). */
export const accountOf = (url: string): AccountKey | undefined => {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
  const key = keyOf(address);
  return AccountKey.safeParse(key).success ? key : undefined;
};

const keyOf = (address: URL): string => {
  const host = address.hostname.replace(/\.$/, '');
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  if (domain === null || isIp) return address.host.replace(/\.$/, '');
  const bare = host.replace(/^(?:www|m|mobile|[a-z]{2}|[a-z]{2}-[a-z]{2})\./, '');
  const segments = sharedHosts.get(host) ?? sharedHosts.get(bare);
  if (segments !== undefined && segments > 0) return withPath(bare, address.pathname, segments);
  if (domain.endsWith('.wixsite.com')) return withPath(domain, address.pathname, 1);
  return sharedDomains.has(domain) ? bare : domain;
};

const withPath = (host: string, path: string, segments: number): string => {
  const parts = path.split('/').filter(Boolean).slice(0, segments);
  return [host, ...parts].join('/').toLowerCase();
};

/** The host that many companies share, where an account lives on one: "sites.google.com", "github.io"; undefined elsewhere. */
export const sharedHostOf = (account: AccountKey): string | undefined => {
  const [host = ''] = account.split('/', 1);
  if (sharedHosts.has(host)) return host;
  const { domain, publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (host.endsWith('.wixsite.com')) return 'wixsite.com';
  if (isPrivate) return publicSuffix ?? undefined;
  return domain !== null && sharedDomains.has(domain) ? domain : undefined;
};
