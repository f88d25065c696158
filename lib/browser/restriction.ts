/** Why a page cannot be read at all, whatever the user grants. */
export const restrictions = [
  'browser-page',
  'store',
  'pdf',
  'view-source',
  'file',
  'error-page',
  'policy',
  'withheld',
] as const;
export type Restriction = (typeof restrictions)[number];

const stores = new Set(['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

/** Why the page at this address cannot be read; undefined when its address is no hindrance. */
export function restrictionOf(address: string): Restriction | undefined {
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (url.protocol === 'view-source:') return 'view-source';
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  const isOldStore = url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore');
  return stores.has(url.hostname) || isOldStore ? 'store' : undefined;
}

/** The browser's own words for refusing a script, where the address itself is hidden from us. */
const refusals: readonly [words: string, Restriction][] = [
  ['extensions gallery', 'store'],
  ['showing error page', 'error-page'],
  ['policy', 'policy'],
  ['view-source:', 'view-source'],
  ['file://', 'file'],
  ['Cannot access a', 'browser-page'],
];

/** Reads a restriction out of the message of a refused script; undefined when it only lacks permission. */
export const restrictionIn = (message: string): Restriction | undefined =>
  refusals.find(([words]) => message.includes(words))?.[1];

/** Why a page is refused that we have leave to read, where the browser says no more (Firefox does not). */
export const withheldAt = (address: string): Restriction =>
  /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') ? 'pdf' : 'withheld';

/** True for linkedin.com and all below it: such pages are never read, whatever the user grants. */
export function isLinkedIn(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === 'linkedin.com' || host.endsWith('.linkedin.com') || host === 'lnkd.in';
}
