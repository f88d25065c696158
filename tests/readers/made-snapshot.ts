import fc from 'fast-check';
import { keptAttributes, type OutlineEntry, type Snapshot } from '../../lib/prospect/snapshot.ts';

/** A snapshot with nothing on it, to be filled. */
export const emptySnapshot: Snapshot = {
  url: 'https://northgate.example/',
  canonical: '',
  title: '',
  lang: 'en',
  contentType: 'text/html',
  metas: [],
  links: [],
  jsonLd: [],
  scripts: [],
  outline: [],
  truncated: false,
  ms: 1,
};

/** A page of paragraphs. */
export const paragraphs = (...texts: string[]): Snapshot => ({
  ...emptySnapshot,
  outline: texts.flatMap((x): OutlineEntry[] => [
    { d: 0, t: 'p', b: 1 },
    { d: 1, x },
  ]),
});

const tellingWords = fc.constantFrom(
  'Northgate IT GmbH',
  'We are a managed service provider',
  'for dentists',
  '51–200 employees',
  'team of 28',
  'Austin, TX 78701',
  '1400 Pecan Street',
  '80331 München',
  'SW1A 1AA',
  'Tel. +49 89 5550142',
  '(512) 555-0142',
  'info@northgate.example',
  '© 2026 Northgate',
  'Founded in 1999',
  'CEO',
  'Ada Whitlock',
  'Impressum',
  '\u202e',
  '\u200b',
  '\ud800',
  '<img src=x>',
  '\n',
  ' ',
  ', ',
  ' | ',
);

/** Text as pages have it: words that readers look for, and anything. */
const someWords = fc
  .array(fc.oneof(tellingWords, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    ' JaVa\tScRiPt:alert(1)',
    'mailto:a@b.example',
    'tel:+15125550142',
    '//x',
    '/contact',
    'data:text/html,x',
    'https://www.facebook.com/x',
    'http://[',
    '',
  ),
  fc.string({ maxLength: 30 }),
);

const element: fc.Arbitrary<OutlineEntry> = fc.record(
  {
    d: fc.nat(12),
    t: fc.constantFrom(
      'div',
      'p',
      'a',
      'h1',
      'h2',
      'li',
      'ul',
      'table',
      'tr',
      'td',
      'th',
      'br',
      'nav',
      'footer',
      'header',
      'img',
      'span',
      'address',
      'blockquote',
      'x-y',
    ),
    a: fc.dictionary(fc.constantFrom(...keptAttributes), fc.oneof(address, someWords), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    h: fc.constant(1 as const),
    b: fc.constant(1 as const),
  },
  { requiredKeys: ['d', 't'] },
);
const text: fc.Arbitrary<OutlineEntry> = fc.record({ d: fc.nat(12), x: someWords });

const thing = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    someWords,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'name',
      'address',
      'telephone',
      'email',
      'url',
      'founder',
      'employee',
      'numberOfEmployees',
      'sameAs',
      'publisher',
      '__proto__',
      'constructor',
      'minValue',
      'foundingDate',
    ),
    fc.oneof(tie('value'), fc.constantFrom('Organization', 'Person', 'WebSite', 'PostalAddress', '#a', '#b')),
    { maxKeys: 8 },
  ),
}));

/** JSON-LD that is often about an organisation, and often nonsense. */
const jsonLd = fc.oneof(
  thing.object.map((json) => JSON.stringify(json) ?? ''),
  someWords,
  fc.constantFrom('{', '[[[[', '{"@type":"Organization","name":"A",}'),
);

/** Any snapshot that passes the parser at the door. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  url: fc.oneof(
    fc.webUrl(),
    fc.constantFrom(
      'file:///x',
      'about:blank',
      'http://127.0.0.1:8080/',
      'https://sites.google.com/view/x/y',
      '',
      'https://x.example/contact',
    ),
  ),
  canonical: address,
  title: someWords,
  lang: fc.constantFrom('', 'en', 'en-US', 'de', 'fr-CH', 'xx'),
  contentType: fc.constant('text/html'),
  metas: fc.array(
    fc.record({ name: fc.constantFrom('og:site_name', 'description', 'author', 'og:type', 'x'), content: someWords }),
    { maxLength: 5 },
  ),
  links: fc.constant([]),
  jsonLd: fc.array(jsonLd, { maxLength: 3 }),
  scripts: fc.array(address, { maxLength: 3 }),
  outline: fc.array(fc.oneof(element, text), { maxLength: 60 }),
  truncated: fc.boolean(),
  ms: fc.constant(1),
});
