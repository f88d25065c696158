import type { ReadablePage } from '../page.ts';
import type { PageElement } from '../page-tree.ts';
import { emailOf, ownerOf } from './email.ts';
import { emailsIn } from './email-text.ts';
import { reversed, turned, unpacked } from './mail-code.ts';
import { unshiftedText } from './mail-guards.ts';

type Attributes = PageElement['attributes'];
type Found = { name: keyof Attributes; found: readonly string[] };

/** The first reading of a value that is an address: as it stands, with "(at)", in base64, backwards, thirteen letters on. */
const addressIn = (value: string, page: ReadablePage): string | undefined => {
  const plain = value.replace(/\s?[[(]at[\])]\s?/i, '@');
  const readings = [plain, unpacked(value), reversed(plain), turned(plain)];
  for (const [nth, reading] of readings.entries()) {
    const [found] = reading === undefined ? [] : emailsIn(`mail: ${reading}`, page);
    if (found !== undefined && (nth < 2 || ownerOf(found.email, page) !== 'other')) return found.email;
  }
  return undefined;
};

/** Parts of an address in attributes of their own, plain or in base64. */
const inParts = (attributes: Attributes, page: ReadablePage): Found | undefined => {
  const { 'data-user': user, 'data-name': named, first, 'data-tld': ending } = attributes;
  const local = user ?? first ?? (attributes['data-domain'] === undefined ? undefined : named);
  const domain = attributes['data-domain'] ?? attributes.last;
  if (local === undefined || domain === undefined) return undefined;
  const whole = (part: string): string => (first === undefined ? part : (unpacked(part) ?? part));
  const email = emailOf(`${whole(local)}@${whole(domain)}${ending === undefined ? '' : `.${ending}`}`, page);
  return email === undefined ? undefined : { name: user ? 'data-user' : first ? 'first' : 'data-name', found: [email] };
};

const whole = ['data-email', 'data-mail', 'data-enc-email'] as const;
/** What an element is called may be an address. */
const spoken = ['title', 'aria-label', 'alt'] as const;

/** The address that an element's data hold for the page's own code to put together, or that it is labelled with. */
export const emailInData = (attributes: Attributes, page: ReadablePage): Found | undefined => {
  const { 'data-mailto-token': token } = attributes;
  if (token !== undefined) return { name: 'data-mailto-token', found: [unshiftedText(token) ?? ''] };
  for (const name of whole) {
    const email = addressIn(attributes[name] ?? '', page);
    if (email !== undefined) return { name, found: [email] };
  }
  for (const name of spoken) {
    const said = attributes[name] ?? '';
    const found = /@|\(at\)|\[at\]/i.test(said) ? emailsIn(said, page).map(({ email }) => email) : [];
    if (found.length > 0) return { name, found };
  }
  return inParts(attributes, page);
};
