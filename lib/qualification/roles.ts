import type { Role } from '../definition/vocabulary.ts';
import type { JobFunction, Seniority } from '../prospect/person.ts';
import { phrases } from '../words/phrase.ts';
import type { JudgedContact } from './assessment.ts';
import { isTop, says } from './people.ts';

/** What shows that somebody plays a part: rank, function and words of the title, all that are given. */
type Sign = {
  seniorities?: readonly Seniority[];
  functions?: readonly JobFunction[];
  titles?: readonly string[];
  /** Words that make it another part: "assistant general manager". */
  unless?: readonly string[];
};

const leading: readonly Seniority[] = ['owner', 'c-suite', 'vp', 'director', 'head', 'manager'];
const buying = [
  ...['purchasing', 'procurement', 'sourcing', 'supply chain', 'einkauf', 'einkaufsleiter', 'einkaufsleiterin'],
  ...['leiter einkauf', 'achats', 'acquisti', 'compras', 'inkoop'],
];
const categories = ['category', 'categories', 'commodity', 'commodities', 'warengruppen', 'warengruppenmanager'];

/** Parts told by a title alone; the others are told by rank, or by what the definition says buys. */
const signs: Record<Exclude<Role, 'top' | 'leads_buying' | 'leads_department' | 'anybody'>, readonly Sign[]> = {
  coo: [{ seniorities: ['c-suite'], functions: ['operations'] }],
  cfo: [{ seniorities: ['c-suite'], functions: ['finance'] }],
  general_manager: [{ titles: ['general manager'], unless: ['assistant', 'deputy', 'associate'] }],
  purchasing: [{ titles: buying }],
  engineering: [
    { functions: ['engineering'] },
    { functions: ['operations'], titles: ['engineer', 'engineering', 'ingenieur', 'konstruktion'] },
  ],
  category_manager: [{ seniorities: leading, titles: categories }],
  quality: [{ titles: ['quality', 'qualität', 'qualitätsmanagement', 'qualité', 'qualità', 'calidad', 'kwaliteit'] }],
  security: [{ functions: ['it'], titles: ['security', 'ciso', 'infosec', 'cybersecurity', 'informationssicherheit'] }],
  legal: [{ functions: ['legal'] }],
};

/** What a part is called in a sentence. */
export const rolesInWords: Readonly<Record<Role, string>> = phrases({
  top: 'the owner or CEO',
  coo: 'the COO',
  cfo: 'the CFO',
  general_manager: 'the general manager',
  leads_buying: 'who leads the function that buys',
  leads_department: 'who leads a department',
  purchasing: 'purchasing',
  engineering: 'the engineer who specifies',
  category_manager: 'the category manager',
  quality: 'quality',
  security: 'security',
  legal: 'legal',
  anybody: 'the economic buyer',
});

const shows = ({ seniority, function: field, title = '' }: JudgedContact, sign: Sign): boolean =>
  (sign.seniorities === undefined || (seniority !== undefined && sign.seniorities.includes(seniority))) &&
  (sign.functions === undefined || (field !== undefined && sign.functions.includes(field))) &&
  (sign.titles === undefined || says(title, sign.titles)) &&
  !says(title, sign.unless ?? []);

/** True when rank and title show that somebody plays this part; who leads the function that buys is told elsewhere. */
export function playsRole(person: JudgedContact, role: Role): boolean {
  switch (role) {
    case 'top':
      return isTop(person);
    case 'leads_department':
    case 'leads_buying':
      return person.level === 'division_head';
    case 'anybody':
      return true;
    default:
      return signs[role].some((sign) => shows(person, sign));
  }
}
