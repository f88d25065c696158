import type { Source } from '../reader.ts';

/** One thing of structured data (JSON-LD, microdata, RDFa): types and properties without their schema.org address. */
export type Thing = {
  readonly types: readonly string[];
  /** Its @id or itemid; empty when it has none. */
  readonly id: string;
  readonly properties: Map<string, Value[]>;
  /** The thing it is a value of, and as what; absent on top. */
  readonly holder?: { thing: Thing; property: string };
  readonly locator: string;
};

/** A literal or another thing. Literals are clean text. */
export type Value = string | Thing;

/** All things of a page, and the things by id (first one with content). */
export type Things = { readonly all: readonly Thing[]; readonly byId: ReadonlyMap<string, Thing> };

/** "http://schema.org/PostalAddress", "schema:PostalAddress" and "PostalAddress" are the same name. */
export const bareName = (name: string): string =>
  name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '').trim();

/** Finds things by id; what several places say of the same thing is put together. */
export const collected = (all: readonly Thing[]): Things => {
  const byId = new Map<string, Thing>();
  for (const thing of all) {
    if (thing.id === '') continue;
    const earlier = byId.get(thing.id);
    byId.set(thing.id, earlier === undefined ? thing : together(earlier, thing));
  }
  return { all, byId };
};

/** Two descriptions of one thing; two kinds of things that share an id by mistake stay apart. */
const together = (one: Thing, other: Thing): Thing => {
  if (one.properties.size === 0) return other;
  const isOneKind = other.types.length === 0 || other.types.some((type) => one.types.includes(type));
  if (other.properties.size === 0 || !isOneKind) return one;
  return { ...one, properties: new Map([...other.properties, ...one.properties]) };
};

/** The thing with all that is said of it anywhere, where it has an id. One step, so circles do no harm. */
export const followed = (thing: Thing, things: Things): Thing => {
  const known = thing.id === '' ? undefined : things.byId.get(thing.id);
  if (known === undefined) return thing;
  const isSame = thing.types.length === 0 || thing.types.some((type) => known.types.includes(type));
  return thing.properties.size === 0 || isSame ? known : thing;
};

/** The things a property holds, references followed; a bare id is a reference too. */
export const thingsIn = (thing: Thing, property: string, things: Things): Thing[] =>
  (thing.properties.get(property) ?? []).flatMap((value) =>
    typeof value === 'string' ? (things.byId.get(value) ?? []) : [followed(value, things)],
  );

/** The literals a property holds, as sources for evidence. */
export const textsIn = (thing: Thing, property: string): Source[] =>
  (thing.properties.get(property) ?? []).flatMap((value) =>
    typeof value === 'string' && value !== '' ? [{ text: value, locator: thing.locator }] : [],
  );

/** The first literal of the first property that has one. */
export const textIn = (thing: Thing, ...properties: string[]): Source | undefined => {
  for (const property of properties) {
    const [first] = textsIn(thing, property);
    if (first !== undefined) return first;
  }
  return undefined;
};
