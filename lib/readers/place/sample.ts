import type { Address } from '../../prospect/fact.ts';
import { isSampleEmail } from '../contact/email.ts';
import { isSampleNumber } from '../contact/phone-parse.ts';
import type { ReadablePage } from '../page.ts';
import type { PageText } from './page-text.ts';

/** Streets that the documented examples of style sheets and of forms come with. */
const sampleStreets =
  /^(?:795 folsom ave|1355 market st|123 (?:main|street|fake|any|your|example)|203 fake st|1234 street|your (?:street|address)|musterstra(?:ß|ss)e|musterweg)/iu;

const mostLines = 8;
const furthest = 40;
const email = /(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}/giu;

/** "info@yourdomain.com", "+44 1234 567 890": what nobody can be reached by. */
const isSampleReach = (text: string, page: ReadablePage): boolean =>
  text.length < 200 &&
  ((text.match(email) ?? []).some((one) => isSampleEmail(one, page)) ||
    (/^[\d\s()+./-]{9,24}$/.test(text) && isSampleNumber(text.replace(/\D/g, ''))));

type Told = { text: PageText; at: number; address: Address };

/** True for the address a theme or a form's example came with: by its street, or by the made-up reach it stands over in its block. */
export const isSampleAddress = (page: ReadablePage, { text, at, address }: Told): boolean => {
  if (sampleStreets.test(address.street ?? '')) return true;
  const from = text.lines[at]?.index ?? 0;
  for (const line of text.lines.slice(at + 1, at + 1 + mostLines)) {
    if (line.heading > 0 || line.index - from > furthest) return false;
    if (isSampleReach(line.text, page)) return true;
  }
  return false;
};
