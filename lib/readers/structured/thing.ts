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

/** Finds things by id; a thing with content wins over a mere reference to it. */
export const collected = (all: readonly Thing[]): Things => {
  const byId = new Map<string, Thing>();
  for (const thing of all) {
    if (thing.id === '') continue;
    const earlier = byId.get(thing.id);
    if (earlier === undefined || earlier.properties.size < thing.properties.size) byId.set(thing.id, thing);
  }
  return { all, byId };
};

/** The thing itself, or what it refers to when it is only an id. One step, so circles do no harm. */
export const followed = (thing: Thing, things: Things): Thing =>
  thing.properties.size === 0 ? (things.byId.get(thing.id) ?? thing) : thing;

/** The things a property holds, references followed. */
export const thingsIn = (thing: Thing, property: string, things: Things): Thing[] =>
  (thing.properties.get(property) ?? []).flatMap((value) =>
    typeof value === 'string' ? [] : [followed(value, things)],
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
