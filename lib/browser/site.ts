/** A site by the address of one of its pages, with the account it belongs to. */
export type Site = { url: string; account: string };

/** True when all of the registrable domain is this account's, and not only a part of a host that many share. */
function isDomain({ url, account }: Site): boolean {
  const { hostname } = new URL(url);
  return /\.[a-z][a-z0-9-]*$/.test(account) && (hostname === account || hostname.endsWith(`.${account}`));
}

/** What a site is called where leave to read it is asked: its domain, or the host where many share one. */
export const siteName = (site: Site): string => (isDomain(site) ? site.account : new URL(site.url).hostname);

/** The scheme of a page and its registrable domain with all below it; on hosts that many share, the host alone. */
export const patternOf = (site: Site): string =>
  `${new URL(site.url).protocol}//${isDomain(site) ? '*.' : ''}${siteName(site)}/*`;
