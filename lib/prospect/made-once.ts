/** Remembers what is made of a thing for as long as the thing is held; for what is never changed in place, as pages, definitions and prospects. */
export function madeOnce<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { made: Made }>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known.made;
    const made = make(thing);
    kept.set(thing, { made });
    return made;
  };
}
