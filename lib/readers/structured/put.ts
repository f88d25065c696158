import type { Thing, Value } from './thing.ts';

const mostValues = 200;

/** Adds a value to a property of a thing; an empty one says nothing, and of a property 200 are kept. */
export const put = (thing: Thing, property: string, value: Value): void => {
  if (value === '') return;
  const earlier = thing.properties.get(property);
  if (earlier === undefined) thing.properties.set(property, [value]);
  else if (earlier.length < mostValues) earlier.push(value);
};

/** True when a thing has as many values of a property as are kept: reading more of them is in vain. */
export const isFull = (thing: Thing, property: string): boolean =>
  (thing.properties.get(property)?.length ?? 0) >= mostValues;
