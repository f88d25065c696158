import { isWitnessed } from '../name/witness.ts';
import type { ReadablePage } from '../page.ts';
import { pageKind } from '../page-kind.ts';
import { personName } from '../people/name.ts';
import type { TextAddress } from './address-text.ts';
import { lineAt, type PageText } from './page-text.ts';

/** "President: Ada Brook": a post before the name. */
const post = /^\p{L}[^:]{2,40}:\s?/u;
const leastGiven = 0.5;

/** The person whose name stands right before an address, on its line or alone on the line above. */
const nameBefore = ({ text, starts, lines }: PageText, start: number): string | undefined => {
  const at = lineAt({ text, starts, lines }, start);
  const inLine = text.slice(starts[at] ?? 0, start).replace(/[\s,;|·–-]{1,4}$/u, '');
  const said = inLine === '' ? (lines[at - 1]?.text ?? '') : inLine;
  if (said.length > 90) return undefined;
  const person = personName(said.replace(post, ''));
  return person !== undefined && person.given >= leastGiven ? person.name : undefined;
};

/** Members of a board or of a club listed with where each of them lives: those addresses are no firm's. */
export const homesAmong = (
  page: ReadablePage,
  text: PageText,
  all: readonly TextAddress[],
): ReadonlySet<TextAddress> => {
  const named = all.flatMap((one) => {
    const name = nameBefore(text, one.start);
    return name === undefined || isWitnessed(page, name) ? [] : [{ one, name }];
  });
  const people = new Set(named.map(({ name }) => name));
  const places = new Set(named.map(({ one: { address } }) => `${address.street} ${address.postalCode}`));
  const least = pageKind(page) === 'team' ? 2 : 3;
  return new Set(Math.min(people.size, places.size) >= least ? named.map(({ one }) => one) : []);
};
