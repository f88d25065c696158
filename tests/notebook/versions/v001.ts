/**
 * Version 1 of the store as it was first released: tables and rows written out, using none of today's code.
 * Frozen: never edit it; a new version gets a file of its own.
 */

const evidence = {
  url: 'https://northgate.example/about',
  page: 'About Northgate',
  readAt: '2026-03-16T09:30:00.000Z',
  reader: 'json-ld',
  excerpt: 'Northgate IT, a managed service provider in Austin',
  mark: [0, 12],
  locator: 'json-ld:0',
};
const seen = { confidence: 0.9, evidence, firstSeenAt: '2026-03-16T09:30:00.000Z' };
const address = { street: '1 Main St', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' };

const page = {
  account: 'northgate.example',
  url: 'https://northgate.example/about',
  title: 'About Northgate',
  kind: 'about',
  readAt: '2026-03-16T09:30:00.000Z',
  facts: [
    { field: 'name', value: 'Northgate IT', ...seen },
    { field: 'legalName', value: 'Northgate IT LLC', ...seen },
    { field: 'domain', value: 'northgate.example', ...seen },
    { field: 'description', value: 'Managed IT for clinics', ...seen },
    { field: 'service', value: 'managed service provider', ...seen },
    { field: 'industry', value: 'IT services', ...seen },
    { field: 'address', value: address, ...seen },
    { field: 'country', value: 'US', ...seen },
    { field: 'phone', value: '+15125550142', ...seen },
    { field: 'fax', value: '+15125550143', ...seen },
    { field: 'email', value: 'hello@northgate.example', ...seen },
    { field: 'social', value: 'https://social.example/northgate', ...seen },
    { field: 'foundedYear', value: 1998, ...seen },
    { field: 'headcount', value: { min: 51, max: 200 }, ...seen },
    { field: 'technology', value: 'ConnectWise', ...seen },
    { field: 'registration', value: { kind: 'register', number: 'TX 555-0142' }, ...seen },
    { field: 'signal', value: { kind: 'hiring_sales', on: '2026-03' }, ...seen, goneAt: '2026-03-17T09:30:00.000Z' },
  ],
  people: [
    {
      name: 'Jane Doe',
      title: 'Chief Executive Officer',
      email: 'jane@northgate.example',
      phone: '+15125550144',
      linkedin: 'https://www.linkedin.com/in/jane-doe-555',
      ...seen,
    },
    { name: 'Bob Roe', ...seen, goneAt: '2026-03-17T09:30:00.000Z' },
  ],
  words: 'Northgate IT, a managed service provider in Austin\nOur team',
  nextPages: [{ kind: 'contact', url: 'https://northgate.example/contact', label: 'Contact' }],
  truncated: false,
};

const said = (id: string, minute: number) => ({ id, at: `2026-03-16T10:${String(minute).padStart(2, '0')}:00.000Z` });

const account = {
  account: 'northgate.example',
  createdAt: '2026-03-16T09:30:00.000Z',
  updatedAt: '2026-03-17T09:30:00.000Z',
  name: 'Northgate IT',
  changes: [
    { ...said('a1', 1), kind: 'answered', question: 'budget.status', value: 'earmarked' },
    { ...said('a2', 2), kind: 'answered', question: 'criterion:niche', value: 'unknown' },
    { ...said('a3', 3), kind: 'answered', question: 'company.seats', value: 42 },
    { ...said('a4', 4), kind: 'answered', question: 'company.tools', value: ['one', 'two'] },
    { ...said('a5', 5), kind: 'corrected', field: 'headcount', value: { min: 40, max: 40 } },
    { ...said('a6', 6), kind: 'corrected', field: 'foundedYear', value: null },
    {
      ...said('a7', 7),
      kind: 'contact-set',
      contact: 'added-1',
      name: 'Ann Poe',
      title: 'Owner',
      email: 'ann@northgate.example',
      phone: '+15125550145',
      linkedin: 'https://www.linkedin.com/in/ann-poe-555',
    },
    { ...said('a8', 8), kind: 'chosen', contact: 'added-1' },
    {
      ...said('a9', 9),
      kind: 'tagged',
      tag: 'Sweet spot',
      on: true,
      reason: 'fits',
      definition: { id: 'msp_toolkit', version: 1 },
    },
    { ...said('b1', 10), kind: 'noted', note: 'n1', text: 'Met at the fair' },
    { ...said('b2', 11), kind: 'noted', note: 'n1', text: 'Met at the fair in May', base: 'b1' },
    { ...said('b3', 12), kind: 'happened', event: 'talked', on: '2026-03-16', what: 'called' },
    { ...said('b4', 13), kind: 'answered', question: 'budget.status', value: 'none' },
    { ...said('b5', 14), kind: 'retracted', change: 'b4' },
    { ...said('b6', 15), kind: 'chosen', contact: null },
    { ...said('b7', 16), kind: 'retracted', change: 'b6' },
  ],
};

const definition = {
  format: 'sweetspot-definition/1',
  id: 'msp_toolkit',
  version: 2,
  name: 'Ours',
  sells: 'marketing programme for IT service firms',
  template: 'msp_toolkit',
  signatures: [{ team: 'sales', by: 'Sam', at: '2026-03-10T09:30:00.000Z' }],
  profiles: [
    {
      id: 'main',
      name: 'MSP',
      niche: { target: [{ label: 'MSP', words: ['managed service provider'] }], adjacent: [], outside: [] },
      serviceArea: ['US'],
      criteria: [
        {
          id: 'niche',
          label: 'An MSP',
          kind: 'must',
          weight: 100,
          test: { test: 'any', of: [{ test: 'niche' }, { test: 'text', any: null }] },
          phase: 'page',
          gate: 'niche',
          whereToLook: 'Home page',
          question: 'criterion:niche',
        },
      ],
      knockOuts: [
        {
          id: 'small',
          label: 'Under five people',
          test: { test: 'headcount', max: 4 },
          soft: true,
          callBeforeDisqualify: true,
        },
      ],
    },
  ],
  authority: [{ from: 0, to: 50, who: 'top', mustJoin: ['ceo'], origin: 'team' }],
  buyingDivision: ['managed services'],
  notPursuedTitles: ['intern'],
  readyActions: [{ id: 'demo', label: 'Asked for a demo', approvedBy: ['sales', 'marketing'] }],
  thresholds: {
    tierA: 80,
    tierB: 50,
    enterpriseFromHeadcount: 1000,
    largerFromHeadcount: 51,
    intentValidDays: 90,
    minAskGapDays: 7,
    opportunityMin: 3,
    opportunityRequired: ['decision_maker'],
    closingLevel: 4,
  },
  tagAllows: ['sales_process'],
  withoutTag: ['nurture'],
};

/** The number of this version. */
export const version = 1;

/** The rows of each table, and the loose ends by key. */
export const rows = {
  prospects: [account],
  pages: [page],
  definitions: [definition],
  meta: {
    tally: { generation: 7, rows: 1 },
    inForce: { id: 'msp_toolkit', version: 2, at: '2026-03-10T09:30:00.000Z' },
    restored: [{ id: 'r1', accounts: 1, changes: 2 }],
  },
};

/** Makes a store of this version under a name, as the release of the time did. */
export function make(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const store = opening.result;
      const prospects = store.createObjectStore('prospects', { keyPath: 'account' });
      prospects.createIndex('updatedAt', 'updatedAt');
      const pages = store.createObjectStore('pages', { keyPath: ['account', 'url'] });
      const definitions = store.createObjectStore('definitions', { keyPath: ['id', 'version'] });
      const meta = store.createObjectStore('meta');
      for (const row of rows.prospects) prospects.put(row);
      for (const row of rows.pages) pages.put(row);
      for (const row of rows.definitions) definitions.put(row);
      for (const [key, value] of Object.entries(rows.meta)) meta.put(value, key);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
