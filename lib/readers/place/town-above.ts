import { type Read, regionOf } from './english.ts';
import type { Postal } from './postal.ts';
import { regionNamed } from './regions.ts';
import type { Segment } from './segments.ts';
import { streetness } from './street.ts';
import { streetBefore } from './street-line.ts';

/** A town read before a code that ends its line, and where the code ends. */
export type ReadAbove = Read & { codeEnd: number };

const label = /^\p{L}{2,15}\s?:\s?/u;
const codeLabel =
  /^(?:PSČ|PLZ|CAP|CEP|C\.?P|Kod pocztowy|Postnr|Postnummer|Code postal|Código postal|Postcode)\.?\s?:?$/iu;
const town = /^\p{Lu}\p{L}[\p{L} .'’-]{0,28}(?: \d{1,2})?$/u;

/** "Lipová 5 // Nitra // 949 01", "12 rue du Port // Nantes 44000": behind the code another line begins, and its town stands before it. */
export const townAbove = (before: readonly Segment[], postal: Postal, text: string): ReadAbove | undefined => {
  const own = codeLabel.test(before.at(-1)?.text ?? '') ? before.slice(0, -1) : before;
  const last = own.at(-1);
  const locality = last?.text.replace(label, '') ?? '';
  if (last === undefined || !town.test(locality) || streetness(locality) > 0) return undefined;
  const street = streetBefore(own.slice(0, -1), text);
  if (street === undefined || street.sure < 0.6 || !/\d/.test(street.text)) return undefined;
  const line = text.indexOf('\n', postal.start);
  const isOneLine = line < 0 || line >= postal.end;
  const region = isOneLine ? regionNamed(postal.locality ?? '', postal.countries) : undefined;
  const codeEnd = isOneLine ? postal.end : line;
  return { street: street.text, locality, start: street.start, sure: street.sure, codeEnd, ...regionOf(region) };
};
