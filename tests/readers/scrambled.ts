import { type OutlineEntry, Snapshot } from '../../lib/prospect/snapshot.ts';

/** Words that say what a thing is: they stay when a company is given another name. */
const ordinary = new Set([
  'atelier',
  'brasserie',
  'office',
  'software',
  'systemhaus',
  'dental',
  'dentistry',
  'business',
  'directory',
  'logistics',
  'robotics',
]);
const invented = [
  'velmorandsten',
  'quistelbrandow',
  'brindowmerrick',
  'tarveckolinde',
  'ostrellamiten',
  'fennimardusko',
];

/** A word nobody uses, as long as another, so that what is marked stays where it is. */
const inventedLike = (word: string, seed: number): string =>
  (invented[seed % invented.length] ?? '').slice(0, word.length).padEnd(word.length, 'o');

/** The word by which a company is told from all others: of its names, the longest that its host holds too. */
export const tellingWord = (names: readonly string[], host: string): string | undefined =>
  names
    .flatMap((name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => host.includes(word) && !ordinary.has(word))
    .sort((one, other) => other.length - one.length)[0];

const cased = (like: string, word: string): string => {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
};

/** Gives every text of a page another telling word, in host names, e-mail addresses and prose alike. */
export const renaming = (word: string, seed: number) => (text: string) =>
  text.replace(new RegExp(word, 'gi'), (found) => cased(found, inventedLike(word, seed)));

/** Vocabularies that sites share: icons, microformats, guarded e-mails. */
const shared =
  /^(?:fa|fa-.{1,40}|vcard|hcard|hentry|adr|fn|n|org|url|email|tel|title|role|type|value|note|photo|(?:given|family|country)-name|street-address|extended-address|postal-code|post-office-box|locality|region|h-.{1,40}|p-.{1,40}|u-.{1,40}|__cf_email__)$/;
const spoken =
  /footer|header|nav|menu|logo|testimonial|review|quote|customer|client|author|byline|comment|phone|tel|fax|mail|icon|team|staff|member|people|person|employee|contact/i;

/** A class as another site's designer would have named the same thing: the word that says what it is within other letters. */
const otherClass = (token: string, at: number): string =>
  shared.test(token) ? token : spoken.test(token) ? `zq-${token}-b${at}` : `zq${at}x`;

const otherClasses = (entry: OutlineEntry, tokens: Map<string, string>): OutlineEntry => {
  const classes = entry.a?.class;
  if (classes === undefined) return entry;
  const renamed = classes.split(/\s+/).map((token) => {
    const known = tokens.get(token) ?? otherClass(token, tokens.size);
    tokens.set(token, known);
    return known;
  });
  return { ...entry, a: { ...entry.a, class: renamed.join(' ') } };
};

/** The same page as another company's site would show it. */
export const scrambled = (snapshot: Snapshot, rename: (text: string) => string): Snapshot => {
  const tokens = new Map<string, string>();
  const dressed = { ...snapshot, outline: snapshot.outline.map((entry) => otherClasses(entry, tokens)) };
  return Snapshot.parse(JSON.parse(rename(JSON.stringify(dressed))));
};
