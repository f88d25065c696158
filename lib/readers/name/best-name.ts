import { madeOnce } from '../../prospect/made-once.ts';
import type { ReadablePage } from '../page.ts';
import { type Seen, seen } from '../reader.ts';
import { titleParts } from '../title-parts.ts';
import type { NameCandidate } from './candidate.ts';
import { nameCandidates } from './candidates.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { legalNames } from './legal-name.ts';
import { spelledOn } from './spelled.ts';
import { tidyName } from './tidy.ts';
import { domainLabel, furtherLabels, labelAgreement, nameKey } from './witness.ts';

/** What the company is called, with its evidence. */
export type BestName = { name: string; seen: Seen };

/** Below this the sources do not agree enough to say who it is. */
const leastSure = 0.5;

/** The company's name by agreement of site name, title, logo, rights line and domain; undefined when they do not agree. */
export const bestName = madeOnce((page: ReadablePage): BestName | undefined => {
  const groups = groupsOf(page).sort((one, other) => other.sure - one.sure);
  const best = groups[0] && wholeName(groups[0], groups);
  if (best === undefined || best.sure < leastSure) return spelledName(page);
  const barred = legalNames(page).find(({ name }) => name.includes(' | ') && nameKey(name).startsWith(best.key));
  if (barred !== undefined) return barred;
  const shown = best.candidates.reduce((one, other) => (look(other) > look(one) ? other : one));
  return { name: shown.name, seen: seen(shown.source, shown.name, Math.min(0.95, best.sure)) };
});

const sureOfSpelled = 0.6;

/** Where no place names the company, its words elsewhere that spell the domain do. */
const spelledName = (page: ReadablePage): BestName | undefined => {
  const spelled = spelledOn(page);
  const name = tidyName(spelled?.name ?? '');
  if (spelled === undefined || name === undefined) return undefined;
  const whole = inTitle(page, name);
  return whole === undefined
    ? { name, seen: seen(spelled.source, name, sureOfSpelled) }
    : { name: whole.name, seen: seen(whole.source, whole.name, sureOfSpelled) };
};

/** A title that is nothing but the name, longer than the domain spells it: "Northgate High" of "Northgate High School". */
const inTitle = (page: ReadablePage, name: string): NameCandidate | undefined =>
  titleParts(page.title.text).length > 1
    ? undefined
    : nameCandidates(page).find(
        (one) => one.place === 'title' && nameKey(one.name).startsWith(nameKey(name)) && nameness(one.name) > 0.5,
      );

/** "Museum" beside "Museum of Ashford" on museumashford.example is that name cut short: the domain tells. */
const wholeName = (best: Group, groups: readonly Group[]): Group => {
  const longer = groups.find(
    ({ key, agreement, sure }) =>
      key !== best.key && key.startsWith(best.key) && agreement > best.agreement && sure >= leastSure,
  );
  return longer === undefined ? best : { ...longer, sure: Math.min(best.sure, longer.sure) };
};

type Group = { key: string; candidates: NameCandidate[]; sure: number; agreement: number };

/** The same name from several places: candidates grouped by how they compare. */
const groupsOf = (page: ReadablePage): Group[] => {
  const byKey = new Map<string, NameCandidate[]>();
  for (const candidate of nameCandidates(page)) {
    const key = nameKey(candidate.name);
    if (key.length < 2) continue;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [candidate]);
    else same.push(candidate);
  }
  return [...byKey].map(([key, candidates]) => {
    const agreement = agreementOf(page, candidates[0]?.name ?? '');
    return { key, candidates, agreement, sure: sureness({ key, candidates, byKey, agreement }) };
  });
};

/** With the domain; or, nearly as a whole, with what else the address is called by. */
const agreementOf = (page: ReadablePage, name: string): number => {
  const further = furtherLabels(page).map((label) => labelAgreement(name, label));
  return Math.max(labelAgreement(name, domainLabel(page)), ...further.map((one) => (one < 0.8 ? 0 : one)));
};

type Judged = {
  key: string;
  candidates: NameCandidate[];
  byKey: ReadonlyMap<string, NameCandidate[]>;
  agreement: number;
};

/** Independent places that agree add up; a longer or shorter form of the name helps a little, the domain a lot, a sentence is no name. */
const sureness = ({ key, candidates, byKey, agreement }: Judged): number => {
  const kin = [...byKey].filter(
    ([other]) =>
      other !== key && (other.startsWith(key) || key.startsWith(other)) && Math.min(other.length, key.length) > 3,
  );
  const doubt = [
    ...distinctPlaces(candidates).map(({ weight }) => 1 - weight),
    ...kin.flatMap(([, others]) => distinctPlaces(others).map(({ weight }) => 1 - weight * 0.35)),
  ].reduce((product, one) => product * one, 1);
  const name = candidates[0]?.name ?? '';
  return (1 - doubt * (1 - 0.7 * agreement)) * nameness(name) ** (1 / distinctPlaces(candidates).length);
};

/** One candidate for each place: the title says a name once, however often. */
const distinctPlaces = (candidates: readonly NameCandidate[]): NameCandidate[] => {
  const byPlace = new Map<string, NameCandidate>();
  for (const candidate of candidates) {
    if ((byPlace.get(candidate.place)?.weight ?? 0) < candidate.weight) byPlace.set(candidate.place, candidate);
  }
  return [...byPlace.values()];
};

const sentence =
  /[!?]|(?<=\p{Ll}{4})\.\s|\b(?:your|you|our|we|the best|leading|ihr|ihre|wir|unser|votre|notre|nous|tu|su|il tuo|for|in|with|für|mit|pour|avec)\b/iu;

/** "Scopri come raggiungere la nostra sede": who speaks of what is theirs speaks in a sentence. */
const ofOwn =
  /\s(?:nostr[aeio]|nuestr[ao]s?|noss[ao]s?|notre|nos|unser(?:e[mnrs]?)?|onze|våra?|vårt|vores|nasz(?:a|e|ego|ej)?|naše|naší|our)\s/u;

const hostLike = /^\S+\.[a-z]{2,4}$/i;

/** Nouns of bodies whose names are long. */
const institution =
  /(?:universit|college|school|institut|department|ministr|association|council|foundation|federation|society|museum|hospital|verband|verein|hochschule|stiftung|fondazione|fundaci|associa|asociaci|istituto|instituto|ayuntamiento|\bcent(?:er|re)\b|library|church|\bclub\b|clinic|school|gemeinde|zentrum|praxis|schule|kirche|parish|trust|cooperativ|federaci|fédération|comité|biblio|klub|škola|szkoła|forening|förening|университет|институт|министерство)/iu;

/** How much a text is like a name rather than a slogan or a sentence: 0 to 1. Several places that agree make up for it. */
const nameness = (name: string): number => {
  const bare = withoutLegalForm(name);
  const words = bare.split(' ').length;
  const long = institution.test(bare) ? 0.85 : 0.55;
  const short = words <= 4 || (words <= 6 && bare !== name) ? 1 : words <= 6 ? 0.85 : words <= 9 ? long : 0.3;
  if (words > 4 && ofOwn.test(bare)) return 0.3;
  return short * (sentence.test(bare) ? 0.7 : 1) * (hostLike.test(name) ? 0.5 : 1);
};

/** Which spelling to show: from a good place, not all capitals, not all small, without the legal form. */
const look = ({ name, weight }: NameCandidate): number => {
  const isShouted = name.length > 5 && name === name.toUpperCase();
  const isSmall = name === name.toLowerCase();
  return weight - (isShouted ? 0.3 : 0) - (isSmall ? 0.3 : 0) + (withoutLegalForm(name) === name ? 0.35 : 0);
};
