import { madeOnce } from '../../prospect/made-once.ts';
import { fold } from '../../titles/fold.ts';
import { bestName } from '../name/best-name.ts';
import { domainLabel, labelAgreement, nameKey } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import type { PersonName } from './name.ts';

const article = /^(?:the|das|die|der|dem|des|la|le|il|el|lo|de|het)\s/iu;
/** "our company", "the firm", "die Gesellschaft". */
const itself =
  /^(?:(?:our|this|unser\p{L}{0,2}|notre|nostr[oa]|nuestr[oa]|onze)\s|(?:firm|firma|company|business|practice|agency|group|unternehmens?|gesellschaft|betriebs?|hauses|entreprise|société|cabinet|azienda|società|empresa|compañía|bedrijf)(?!\p{L}))/iu;

/** "Northgate Energy Association (NEA)": letters the page prints behind its own name. */
const shortForms = madeOnce((page: ReadablePage): string[] => {
  const name = bestName(page)?.name ?? '';
  const lines = name.length < 4 ? [] : page.lines.filter(({ text }) => text.length < 300 && text.includes(name));
  return lines.slice(0, 20).flatMap(({ text }) => {
    const behind = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 20);
    return /^[^()]{0,8}\((?<short>\p{Lu}{2,8})\)/u.exec(behind)?.groups?.['short'] ?? [];
  });
});

/** "northgatellc" is the domain of Northgate. */
const formInLabel = /(?<=^.{4,40})(?:llc|inc|ltd|gmbh|corp|sarl|srl)$/;

/** What the page's owner is called, for comparing. */
const ownNames = madeOnce((page: ReadablePage): ReadonlySet<string> => {
  const name = bestName(page)?.name ?? '';
  const label = domainLabel(page);
  const all = [
    label,
    label.replace(formInLabel, ''),
    nameKey(name),
    nameKey(name.replace(article, '')),
    ...shortForms(page).map(fold),
  ];
  return new Set(all.filter((name) => name.length > 2));
});

/** True unless the firm is somebody else's: a sentence about a customer's director is no fact about the company. */
export const isOwnFirm = (page: ReadablePage, firm: string | undefined): boolean => {
  const bare = firm?.replace(article, '') ?? '';
  if (bare === '' || itself.test(bare)) return true;
  const [label, key] = [domainLabel(page), nameKey(bare)];
  if (ownNames(page).has(key)) return true;
  if (label === '') return key.length > 3 && nameKey(page.title.text).includes(key);
  return labelAgreement(bare, label) > 0.3 || key.includes(label);
};

/** True where the site bears the family name: whatever its Ann Brook does, she does it there. */
export const isNamesake = (page: ReadablePage, { name, given }: PersonName): boolean => {
  if (given < 0.4 && !/^\p{Lu}\./u.test(name)) return false;
  const family = nameKey(name.split(' ').at(-1) ?? '');
  const called = [domainLabel(page), nameKey(bestName(page)?.name ?? '')];
  return family.length > 3 && called.some((own) => own.includes(family));
};

const longestName = 6;

/** The words [first, after) of a text that are the owner's own name, as whole words. */
export const ownNameIn = (page: ReadablePage, text: string): [first: number, after: number] | undefined => {
  const words = text.slice(0, 200).split(/[^\p{L}\p{N}&.]+/u);
  for (const first of words.keys()) {
    for (let after = first + 1; after <= Math.min(words.length, first + longestName); after++) {
      if (ownNames(page).has(nameKey(words.slice(first, after).join(' ')))) return [first, after];
    }
  }
  return undefined;
};
