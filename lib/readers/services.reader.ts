import { madeOnce } from '../prospect/made-once.ts';
import { trades } from './lexicon/lexicon.ts';
import type { Trade } from './lexicon/trade.ts';
import { bestName } from './name/best-name.ts';
import { domainLabel, nameKey } from './name/witness.ts';
import type { ReadablePage } from './page.ts';
import { fact, type Reader, type Seen, seen } from './reader.ts';
import { mentionsIn } from './services/find.ts';
import { type Stance, stanceOf } from './services/stance.ts';
import { type Place, type Said, statementsOf } from './services/statements.ts';
import { tokensOf } from './services/tokens.ts';

/** Less than this is a mention, not what the company does. */
const leastSure = 0.55;
const mostServices = 12;

/** A trade the company says it does, with how surely and where. */
export type Service = { trade: Trade; sure: number; at: Seen };

/** What the company does, surest first. */
export const servicesOf = madeOnce((page: ReadablePage): readonly Service[] => {
  const names = namesOf(page);
  const claims = statementsOf(page).flatMap((said) => claimsIn(said, names));
  return trades
    .flatMap(({ phrase }) => together(claims.filter(({ trade }) => trade.phrase === phrase)) ?? [])
    .filter(({ sure }) => sure >= leastSure)
    .sort((one, other) => other.sure - one.sure)
    .slice(0, mostServices)
    .map(({ claim, sure }) => ({ trade: claim.trade, sure, at: seen(claim.said.source, claim.piece, sure) }));
});

/** What the company does, in its own title, headings, description and prose; never by a menu entry or a word in a list. */
export const reader: Reader = {
  id: 'services',
  read: (page) => ({ facts: servicesOf(page).map(({ trade, at }) => fact('service', trade.phrase, at)) }),
};

type Claim = { trade: Trade; said: Said; piece: readonly [number, number]; weight: number };

const namesOf = (page: ReadablePage): string[] => {
  const name = bestName(page)?.name;
  const key = name === undefined ? '' : nameKey(name);
  return [key, key.replace(/(?:inc|llc|ltd|gmbh|group|it)$/, ''), domainLabel(page)].filter((one) => one.length > 2);
};

const claimsIn = (said: Said, names: readonly string[]): Claim[] => {
  const { text } = said.source;
  const tokens = tokensOf(text);
  const mentions = mentionsIn(tokens);
  return mentions.flatMap((mention) => {
    const stance = stanceOf(mention, { text, tokens, mentions, names, isProse: said.place === 'prose' });
    const weight =
      said.trust *
      weightOf({
        place: said.place,
        stance,
        words: mention.to - mention.from,
        isAcronym: /^\p{Lu}{2,5}s?$/u.test(tokens[mention.from]?.raw ?? ''),
        goesOn: tokens[mention.to]?.clause === tokens[mention.from]?.clause,
      });
    const piece = [tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0] as const;
    return weight > 0 ? [{ trade: mention.trade, said, piece, weight }] : [];
  });
};

/** How often such a place and stance mean that the company does it: our estimate, from pages of the field. */
const weights: Readonly<Record<Place, Readonly<Record<Stance, number>>>> = {
  title: { identity: 0.85, offering: 0.8, headline: 0.72, fragment: 0.38, none: 0 },
  description: { identity: 0.88, offering: 0.78, headline: 0.7, fragment: 0.4, none: 0 },
  h1: { identity: 0.85, offering: 0.78, headline: 0.66, fragment: 0.35, none: 0 },
  heading: { identity: 0.75, offering: 0.65, headline: 0.4, fragment: 0.15, none: 0 },
  prose: { identity: 0.82, offering: 0.6, headline: 0.2, fragment: 0.1, none: 0 },
};

/** A single word at the head of a statement says little ("Hotel"), more where it goes on about a place ("Dentist in Leeds"); three tell. */
const weightOf = ({ place, stance, words, isAcronym, goesOn }: Weighed): number => {
  const weight = weights[place][stance];
  if (stance === 'fragment' && words > 2) return weight * 1.5;
  if (words > 1 || (stance !== 'headline' && stance !== 'fragment')) return weight;
  if (isAcronym || (goesOn && place !== 'heading' && place !== 'prose')) return weight * 0.85;
  return weight * (place === 'title' || place === 'h1' ? 0.5 : 0.3);
};

type Weighed = { place: Place; stance: Stance; words: number; isAcronym: boolean; goesOn: boolean };

/** Different places that say the same add up; the best of each place counts, and the best of all is the evidence. */
const together = (claims: readonly Claim[]): { claim: Claim; sure: number } | undefined => {
  const [first] = claims;
  if (first === undefined) return undefined;
  const byPlace = new Map<Place, number>();
  for (const { said, weight } of claims) byPlace.set(said.place, Math.max(weight, byPlace.get(said.place) ?? 0));
  const doubt = [...byPlace.values()].reduce((product, weight) => product * (1 - weight), 1);
  const claim = claims.reduce((best, one) => (one.weight > best.weight ? one : best), first);
  return { claim, sure: Math.min(0.95, 1 - doubt) };
};
