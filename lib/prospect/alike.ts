import * as z from 'zod/mini';
import { sameness } from './same.ts';
import { textUpTo } from './text.ts';
import type { AccountView } from './view.ts';

/** Why two accounts may be one company; `what` is the value that both have. */
export const Likeness = z.object({
  by: z.enum(['registration', 'name-and-phone', 'name-and-postcode', 'address-of-page']),
  what: textUpTo(200),
});
export type Likeness = z.infer<typeof Likeness>;

const most = 40;

/** What tells a company from all others, in short forms that can be compared: kept beside an account. */
export function marksOf(view: AccountView): string[] {
  const marks = [
    ...view.all('registration').map(({ value }) => `registration ${sameness.registration.key(value)}`),
    ...view.all('legalName').map(({ value }) => `name ${sameness.name.key(value)}`),
    ...view.all('phone').map(({ value }) => `phone ${value}`),
    ...view.all('address').flatMap(({ value: { postalCode } }) => (postalCode ? [`postcode ${postalCode}`] : [])),
  ];
  return [...new Set(marks)].slice(0, most).map((mark) => mark.slice(0, 200));
}

/** The first mark of a kind that both have, without its kind. */
const shared = (kind: string, ours: readonly string[], theirs: ReadonlySet<string>): string | undefined =>
  ours.find((mark) => mark.startsWith(`${kind} `) && theirs.has(mark))?.slice(kind.length + 1);

/**
 * Why two accounts look like one company: the same number in a register, or the same full name together with a telephone or
 * postcode. A name alone, or a telephone alone, is shared by too many.
 */
export function likenessOf(ours: readonly string[], theirs: readonly string[]): Likeness[] {
  const their = new Set(theirs);
  const found = (by: Likeness['by'], what: string | undefined): Likeness[] =>
    what === undefined ? [] : [{ by, what }];
  const number = shared('registration', ours, their)?.replace(/^[a-z]+:/, '');
  const name = shared('name', ours, their);
  return [
    ...found('registration', number?.toUpperCase()),
    ...(name === undefined
      ? []
      : [
          ...found('name-and-phone', shared('phone', ours, their)),
          ...found('name-and-postcode', shared('postcode', ours, their)),
        ]),
  ];
}
