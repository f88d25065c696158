import type { Evidence } from './evidence.ts';

/** One thing a page says, as far as merging needs it. */
export type Said<Value> = {
  value: Value;
  confidence: number;
  evidence: Evidence;
  firstSeenAt: string;
  gone: boolean;
};

/** All that pages say for one value: the same thing in any spelling. */
export type Claim<Value> = {
  key: string;
  /** The spelling trusted most. */
  value: Value;
  /** Probability that it holds, agreement of pages counted in. */
  confidence: number;
  /** Confidence, less for old readings: what choosing goes by. */
  weight: number;
  evidence: Evidence[];
  firstSeenAt: string;
  gone: boolean;
};

const dayLength = 86_400_000;
/** Days in which a reading loses half its weight against the newest one: our default. */
const halfLife = 540;
/** A further source of the same site counts for this share of its confidence, since pages of a site repeat each other. */
const furtherSource = 0.3;

/** Text order by code unit, the same everywhere. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const freshness = (readAt: string, newest: string): number => {
  if (readAt === newest) return 1;
  const days = (Date.parse(newest) - Date.parse(readAt)) / dayLength;
  return days > 0 ? 0.5 ** (days / halfLife) : 1;
};

type Source = { confidence: number; evidence: Evidence };

/** The first source of each page and reader. */
function firstOfEach(sources: readonly Source[]): Source[] {
  const readers = new Map<string, string[]>();
  return sources.filter(({ evidence: { url, reader } }) => {
    const known = readers.get(url);
    if (known === undefined) readers.set(url, [reader]);
    else if (known.includes(reader)) return false;
    else known.push(reader);
    return true;
  });
}

/** Probability from several sources, the surest first; each (page, reader) counts once. Never quite certain. */
function agreement(sources: readonly Source[]): number {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only.confidence;
  const [first = 0, ...more] = firstOfEach(sources).map(({ confidence }) => confidence);
  const doubt = more.reduce((left, confidence) => left * (1 - furtherSource * confidence), 1 - first);
  return Math.max(first, Math.min(0.99, 1 - doubt));
}

/** Trusted most first; the same for any order of pages. */
const byTrust = <Value>(a: Said<Value>, b: Said<Value>) =>
  b.confidence - a.confidence ||
  byText(b.evidence.readAt, a.evidence.readAt) ||
  byText(JSON.stringify(a.value), JSON.stringify(b.value)) ||
  byText(a.evidence.url, b.evidence.url) ||
  byText(JSON.stringify(a.evidence), JSON.stringify(b.evidence));

/** Evidence newest first. */
export const newestFirst = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted((a, b) => byText(b.readAt, a.readAt) || byText(JSON.stringify(a), JSON.stringify(b)));

/** The claim that one source makes. */
const claimOfOne = <Value>(key: string, said: Said<Value>, newest: string): Claim<Value> => {
  const { value, confidence, evidence, firstSeenAt, gone } = said;
  const weight = confidence * freshness(evidence.readAt, newest);
  return { key, value, confidence, weight, evidence: [evidence], firstSeenAt, gone };
};

/** One claim from what pages say for it; current sources outrank gone ones. Undefined for no sources. */
export function claimOf<Value>(key: string, said: readonly Said<Value>[], newest: string): Claim<Value> | undefined {
  const [only] = said;
  if (only !== undefined && said.length === 1) return claimOfOne(key, only, newest);
  const current = said.filter(({ gone }) => !gone);
  const counted = (current.length > 0 ? current : said).toSorted(byTrust);
  const [best] = counted;
  if (best === undefined) return undefined;
  const confidence = agreement(counted);
  const evidence = newestFirst(counted.map((source) => source.evidence));
  const firstSeenAt = said.reduce(
    (first, source) => (source.firstSeenAt < first ? source.firstSeenAt : first),
    best.firstSeenAt,
  );
  const weight = confidence * freshness(evidence[0]?.readAt ?? newest, newest);
  return { key, value: best.value, confidence, weight, evidence, firstSeenAt, gone: current.length === 0 };
}

const placed = /^outline:(?<at>\d{1,9})/;

/** How far down its page the foremost source stands; what the page's data and head say stands before its text. */
const placeOf = ({ evidence }: { evidence: readonly Evidence[] }): number =>
  Math.min(...evidence.map(({ locator }) => Number(placed.exec(locator)?.groups?.['at'] ?? -1)));

/** Sources put together by key, then claims, trusted most first; of equals the one of smaller `width`, then the one a page says first. */
export function claimsOf<Value>(
  said: readonly Said<Value>[],
  by: { key: (value: Value) => string; width: (value: Value) => number },
  newest: string,
): Claim<Value>[] {
  if (said.length === 0) return [];
  const groups = Map.groupBy(said, ({ value }) => by.key(value));
  const claims = [...groups].map(([key, group]) => claimOf(key, group, newest)).filter((claim) => claim !== undefined);
  const width = ({ value }: Claim<Value>) => Math.floor(by.width(value)); // less than a step is told by the order of the page
  return claims.sort(
    (a, b) => b.weight - a.weight || width(a) - width(b) || placeOf(a) - placeOf(b) || byText(a.key, b.key),
  );
}
