/** Large invented pages of different build, the same in every run; each keeps about the size of a heavy real page. */
export type BenchPage = { name: string; html: string };

const first = ['Ada', 'Boris', 'Chiara', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kira', 'Leon'];
const last = ['Almond', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gumtree', 'Hazel', 'Ironwood', 'Juniper', 'Kapok'];
const roles = [
  'Founder & CEO',
  'IT Director',
  'Marketing Manager',
  'Help Desk Technician',
  'VP Sales',
  'Office Manager',
];
const words =
  'we are a managed service provider for small firms in austin with help desk backup security planning cloud networks people clients support every day one flat fee per user since early years team office phone'.split(
    ' ',
  );

const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');
const person = (at: number) => `${pick(first, at)} ${pick(last, at * 7)}`;
const phone = (at: number) => `+1 512 555 ${String(at % 10_000).padStart(4, '0')}`;
/** A sentence of `length` words, different for each `at`. */
const sentence = (at: number, length = 16) =>
  `${times(length, (word) => pick(words, at * 31 + word * 17)).replaceAll('\n', ' ')}.`;
const paragraph = (at: number) =>
  `<p>${sentence(at)} <em>${sentence(at + 1, 4)}</em> <a href="/topics/${at}">${sentence(at + 2, 5)}</a></p>`;

const organization = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Northgate IT Partners',
  telephone: '+1-512-555-0100',
  address: {
    '@type': 'PostalAddress',
    addressLocality: 'Austin',
    addressRegion: 'TX',
    postalCode: '78701',
    addressCountry: 'US',
  },
})}</script>`;

const navigation = `<nav><ul>${times(60, (at) => `<li><a href="/menu/${at}">${sentence(at, 2)}</a></li>`)}</ul></nav>`;
const footer =
  '<footer><address>Northgate IT Partners, LLC<br>410 Brazos Street<br>Austin, TX 78701</address><a href="tel:+15125550100">(512) 555-0100</a> <a href="mailto:hello@northgate.example">hello@northgate.example</a></footer>';

const style =
  'body{font:16px/1.5 sans-serif;margin:0 auto;max-width:1100px}nav ul{display:flex;flex-wrap:wrap;gap:8px}.hidden{display:none}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.card{border:1px solid #ccc;padding:12px}.faint{opacity:.8}table{border-collapse:collapse}td{border:1px solid #ccc}';

const page = (name: string, body: string, head = ''): BenchPage => ({
  name,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northgate IT Partners: ${name}</title><meta property="og:site_name" content="Northgate IT Partners"><link rel="icon" href="data:,"><style>${style}</style>${organization}${head}</head><body><header><a href="/">Northgate</a>${navigation}</header><main><h1>Managed IT services in Austin: ${name}</h1>${body}</main>${footer}</body></html>`,
});

const card = (at: number) =>
  `<div class="card" id="p${at}"><img src="data:," alt="${person(at)}"><h3>${person(at)}</h3><p class="role">${pick(roles, at)}</p><p><a href="tel:${phone(at).replaceAll(' ', '')}">${phone(at)}</a> <a href="mailto:p${at}@northgate.example">p${at}@northgate.example</a></p></div>`;

const row = (at: number) =>
  `<tr><td>${person(at)}</td><td>${pick(roles, at)}</td><td>${phone(at)}</td><td><a href="mailto:t${at}@northgate.example">write</a></td><td>${sentence(at, 4)}</td></tr>`;

const nested = (depth: number): string =>
  depth === 0 ? paragraph(depth) : `<div class="level"><span>${sentence(depth, 3)}</span>${nested(depth - 1)}</div>`;

const product = (at: number) =>
  `<li class="card" itemscope itemtype="https://schema.org/Product"><a href="/shop/${at}"><span itemprop="name">${sentence(at, 4)}</span></a><span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="${at}">$${at}</span></span><button type="button">Add</button></li>`;

const menu = (at: number) =>
  `<div class="hidden"><ul>${times(20, (item) => `<li><a href="/hidden/${at}/${item}">${sentence(item, 3)}</a></li>`)}</ul></div>${paragraph(at)}`;

const soup = (at: number) =>
  `<span><b><i class="faint">${sentence(at, 2)}</i></b><span><u>${sentence(at, 1)}</u></span></span> `;

const graph = (count: number) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': Array.from({ length: count }, (_, at) => ({
      '@type': 'Person',
      '@id': `#p${at}`,
      name: person(at),
      jobTitle: pick(roles, at),
      telephone: phone(at),
    })),
  });

/** Ten pages: prose, tables, cards, depth, links, shop, hidden menus, inline soup, structured data, forms. */
export const benchPages = (): BenchPage[] => [
  page('article', times(1_500, paragraph)),
  page('table', `<table>${times(1_500, row)}</table>`),
  page('team cards', `<div class="grid">${times(900, card)}</div>`),
  page(
    'deep nesting',
    times(30, () => nested(120)),
  ),
  page('link farm', `<ul>${times(4_000, (at) => `<li><a href="/link/${at}">${sentence(at, 3)}</a></li>`)}</ul>`),
  page('shop', `<ul class="grid">${times(1_200, product)}</ul>`),
  page('hidden menus', times(220, menu)),
  page(
    'inline soup',
    times(300, (at) => `<p>${times(8, (part) => soup(at + part))}</p>`),
  ),
  page(
    'structured data',
    times(800, paragraph),
    times(8, () => `<script type="application/ld+json">${graph(300)}</script>`),
  ),
  page(
    'forms',
    times(
      700,
      (at) =>
        `<form><label>${sentence(at, 3)} <input name="f${at}"></label><select><option>one<option>two</select></form>`,
    ),
  ),
];
