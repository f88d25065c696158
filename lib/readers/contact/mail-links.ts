import type { ReadablePage } from '../page.ts';
import { attribute } from '../page-links.ts';
import type { PageElement } from '../page-tree.ts';
import type { Source } from '../reader.ts';
import { emailOf, ownerOf } from './email.ts';
import { emailsIn } from './email-text.ts';
import { speltIn } from './mail-code.ts';
import { emailInData } from './mail-data.ts';
import { decoded, guarded, unshifted } from './mail-guards.ts';

/** An e-mail address that an element of the page carries in an attribute. */
export type CarriedEmail = {
  email: string;
  element: PageElement;
  /** Its place in the outline. */
  index: number;
  source: Source;
  piece: string | undefined;
};

/** The addresses of a mailto link's first part: no subject, no copy, no name around it; "ann(at)northgate.example" too. */
const addresses = (written: string, page: ReadablePage): string[] =>
  decoded((written.replace(/^\s*mailto:\/{0,2}/i, '').split('?', 1)[0] ?? '').slice(0, 500))
    .split(/[,;]/)
    .slice(0, 5)
    .map((part) => part.replace(/[\r\n].*$/s, ''))
    .flatMap((part) => {
      const plain = /[^\s<>"'()]{1,64}@[^\s<>"'()]{3,190}/.exec(part)?.[0];
      return plain ?? emailsIn(`mail: ${part.trim()}`, page).map(({ email }) => email);
    });

/** An address in a link whose scheme was mistyped or forgotten: "maito:…", "http://ann@northgate.example", "ann@northgate.example". */
const schemeless =
  /^(?:https?:\/{2})?(?:(?:mail|mailto|e-?mail|maito|mialto|mailo|mailtto):)?\/{0,2}([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})\/?(?:\?.{0,300})?$/i;
/** "/ann|northgate:example?subject=…", which the page's own code turns into a mail link. */
const scripted = /^\/?([\w.+-]{1,64})[|*#~]([\w-]{2,63})[:;,]([a-z]{2,12})(?:\?.{0,300})?$/i;

const inHref = (href: string, page: ReadablePage): readonly string[] => {
  if (/^\s*mailto:/i.test(href)) return addresses(href, page);
  if (/^javascript:/i.test(href)) {
    const isMail = /mail|location|href/i.test(href);
    return [unshifted(href) ?? '', ...(isMail ? emailsInCode(decoded(href.slice(11)), page) : [])];
  }
  const code = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{10,400})/i.exec(href)?.[1];
  if (code !== undefined) return [guarded(code) ?? ''];
  const forgotten = schemeless.exec(href)?.[1];
  if (forgotten !== undefined) return [forgotten];
  const [, local, name, ending] = scripted.exec(href) ?? [];
  const made = `${local}@${name}.${ending}`;
  return local !== undefined && ownerOf(made, page) === 'own' ? [made] : [];
};

type Written = { name: keyof PageElement['attributes']; found: readonly string[] };

/** What is printed counts, where a link's own address is mistyped. */
const printsOne = ({ children }: PageElement): boolean =>
  children.some((child) => child.kind === 'text' && child.text.includes('@'));

const writtenIn = (element: PageElement, page: ReadablePage): Written | undefined => {
  const { attributes } = element;
  const { href = '', 'data-cfemail': code } = attributes;
  if (code !== undefined) return { name: 'data-cfemail', found: [guarded(code) ?? ''] };
  const found =
    href === '' || (!/^(?:mailto|javascript):|email-protection/i.test(href) && printsOne(element))
      ? []
      : inHref(href, page);
  return found.some((text) => emailOf(text, page) !== undefined)
    ? { name: 'href', found }
    : emailInData(attributes, page);
};

/** The e-mail addresses that links, guarded spans and code carry, in page order. */
export const carriedEmails = (page: ReadablePage): CarriedEmail[] =>
  [...linked(page), ...spelt(page)].sort((one, other) => one.index - other.index);

/** The addresses some code writes, in the first of its readings that holds any; of another's domain only where it writes a link or a text. */
const emailsInCode = (code: string, page: ReadablePage): string[] => {
  const writes = /mailto|document\.write|innerHTML/.test(code);
  for (const reading of speltIn(code)) {
    const found = new Set(reading.flatMap((text) => emailOf(text, page) ?? []));
    const whole = [...found].filter((one) => ![...found].some((other) => other !== one && other.startsWith(one)));
    const credible = whole.filter((email) => writes || ownerOf(email, page) !== 'other');
    if (credible.length > 0) return credible.slice(0, 3);
  }
  return [];
};

const spelt = (page: ReadablePage): CarriedEmail[] =>
  page.tree.texts
    .filter(({ parent }) => parent.tag === 'script')
    .flatMap(({ text, parent: { parent: element }, index }) =>
      element === undefined
        ? []
        : emailsInCode(text, page).map((email) => ({
            ...{ email, element, index, source: { text, locator: `outline:${index}` } },
            piece: text.includes('&#64;') ? '&#64;' : undefined,
          })),
    );

const linked = (page: ReadablePage): CarriedEmail[] =>
  page.tree.elements.flatMap((element) => {
    const written = writtenIn(element, page);
    if (written === undefined) return [];
    const source = attribute(element, written.name);
    return written.found.flatMap((text) => {
      const email = emailOf(text, page);
      if (email === undefined) return [];
      const at = source.text.toLowerCase().indexOf(email);
      return [
        {
          email,
          element,
          index: element.index,
          source,
          piece: at < 0 ? undefined : source.text.slice(at, at + email.length),
        },
      ];
    });
  });
