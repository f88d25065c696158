import type { AlikeAccount } from '../../../lib/bridge/protocol.ts';
import type { OtherCompany } from '../../../lib/prospect/other-company.ts';
import type { Knobs } from '../../sidepanel/made-world.ts';
import { now, prospectOf, reading } from '../samples.ts';
import type { State } from './state.ts';

const [name, , , headcount, phone] = reading.facts;
const facts = [name, headcount, phone].filter((fact) => fact !== undefined);
const company = (called: string, rest: Partial<OtherCompany> = {}): OtherCompany => ({
  name: called,
  says: 'Managed IT · Waco, TX · 11–50 employees',
  facts,
  ...rest,
});
/** A company whose site the page states. */
export const ambleworks = company('Ambleworks', { account: 'ambleworks.example', link: 'https://ambleworks.example/' });
/** A company without a site on the page. */
export const brockhill = company('Brockhill Systems');
/** A page that says nothing of its owner but the name. */
export const bare = { ...reading, facts: facts.slice(0, 1), people: [], words: '' };
/** Rows of a long list. */
export const rows = Array.from({ length: 15 }, (_, nth) =>
  company(`Firm ${nth}`, { link: `https://firm${nth}.example/` }),
);
/** A saved account that looks like this one in every way there is. */
export const twin: AlikeAccount = {
  account: 'northgate-it.example',
  name: 'Northgate',
  createdAt: now,
  why: [
    { by: 'registration', what: 'DE333333333' },
    { by: 'name-and-phone', what: '+15125550142' },
    { by: 'name-and-postcode', what: '78701' },
    { by: 'address-of-page', what: 'northgate-it.example' },
  ],
};
/** The notebook with that account in it. */
export const keptTwin = (): Knobs['kept'] =>
  new Map([['northgate-it.example', { ...prospectOf(), account: 'northgate-it.example' }]]);

/** Whose page it is, where it is not its owner's alone. */
export const subjects = {
  'list-of-companies': {
    world: { reading: { ...bare, subject: 'list', others: [ambleworks, ...rows] } },
    says: 'A list of 16 companies',
  },
  'article-about-a-company': {
    world: { reading: { ...bare, subject: 'article', others: [ambleworks] } },
    says: 'An article about Ambleworks',
  },
  'article-of-several': {
    world: { reading: { ...bare, subject: 'article', others: [ambleworks, brockhill] } },
    says: 'An article that names companies',
  },
  'article-of-nobody': { world: { reading: { ...reading, subject: 'article' } }, says: 'An article' },
  'page-about-a-company': {
    world: { reading: { ...bare, subject: 'other', others: [ambleworks] } },
    says: 'A page about Ambleworks',
  },
  'two-companies': {
    world: { reading: { ...bare, subject: 'several', others: [ambleworks, brockhill] } },
    says: 'Several companies on this page: choose',
  },
  'company-beside': { world: { reading: { ...reading, others: [brockhill] } }, says: 'Also on this page' },
  duplicate: { world: { alike: [twin], kept: keptTwin() }, says: 'Looks like Northgate' },
  'duplicate-joined': {
    world: {
      alike: [twin],
      kept: new Map([
        ...keptTwin(),
        ['northgate.example', prospectOf({ kind: 'joined', other: twin.account, isSame: true })],
      ]),
    },
    says: 'Same company as northgate-it.example: shown as one',
  },
} satisfies Record<string, State>;
