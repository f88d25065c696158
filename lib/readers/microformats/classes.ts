/** A card of a person or organisation, an address, an entry (themes make one of every page), or another root: an event, a review. */
export type Root = { kind: 'card' | 'organisation' | 'address' | 'entry' | 'other'; isOld: boolean };

const oldRoots = new Map<string, Root['kind']>([
  ['vcard', 'card'],
  ['adr', 'address'],
  ['hentry', 'entry'],
  ['hfeed', 'entry'],
  ...'vevent hreview hreview-aggregate hproduct hrecipe hresume hlisting hnews'
    .split(' ')
    .map((name): [string, Root['kind']] => [name, 'other']),
]);
const newRoots = new Map<string, Root['kind']>([
  ['h-card', 'card'],
  ['h-org', 'organisation'],
  ['h-adr', 'address'],
  ['h-entry', 'entry'],
  ['h-feed', 'entry'],
]);

/** The class names of an element; few, as long lists are lists of styles. */
export const tokensOf = (classes: string | undefined): string[] =>
  classes === undefined || classes === '' ? [] : classes.split(' ', 40).filter(Boolean);

/** Says nothing of whom it is about. */
const isAround = (kind: Root['kind']): boolean => kind === 'other' || kind === 'entry';

/** What an element with these classes is the root of; names of the newer form win over those of the older. */
export const rootOf = (tokens: readonly string[]): Root | undefined => {
  const fresh = tokens.filter((token) => /^h-[a-z]/.test(token));
  const kinds = fresh.map((token) => newRoots.get(token) ?? 'other');
  const [kind] = [...kinds].sort((one, other) => Number(isAround(one)) - Number(isAround(other)));
  if (kind !== undefined) return { kind: kinds.includes('organisation') ? 'organisation' : kind, isOld: false };
  const old = tokens.flatMap((token) => oldRoots.get(token) ?? []);
  return old[0] === undefined ? undefined : { kind: old[0], isOld: true };
};

/** What a card or an address may say, by its older name; the newer one has "p-" or "u-" before it. */
const properties = new Map([
  ['fn', 'name'],
  ['given-name', 'givenName'],
  ['family-name', 'familyName'],
  ['org', 'org'],
  ['organization-name', 'orgName'],
  ['title', 'jobTitle'],
  ['job-title', 'jobTitle'],
  ['role', 'role'],
  ['tel', 'telephone'],
  ['email', 'email'],
  ['url', 'url'],
  ['note', 'note'],
  ['street-address', 'streetAddress'],
  ['extended-address', 'extendedAddress'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['country-name', 'addressCountry'],
]);

/** The properties of an element within a root; parts of addresses are known by both names. */
export const propertiesOf = (tokens: readonly string[], { isOld, kind }: Root): string[] =>
  tokens.flatMap((token) => {
    const old = isOld || kind === 'address' ? properties.get(token) : undefined;
    if (old !== undefined || isOld) return old ?? [];
    const [, name = ''] = /^[pu]-([a-z-]{2,30})$/.exec(token) ?? [];
    return name === 'name' ? ['name'] : name === 'fn' ? [] : (properties.get(name) ?? []);
  });

/** Parts of a postal address. */
export const addressParts: ReadonlySet<string> = new Set(
  'streetAddress extendedAddress addressLocality addressRegion postalCode addressCountry'.split(' '),
);
