import { emptyAgreement } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import { agencyCriteria, agencyKnockOuts } from '../parts/agency-checklist.ts';
import { defaultThresholds } from '../parts/default-thresholds.ts';

/** The definition a marketing or creative agency that sells a retainer from 4,000 a month starts from. */
export const agency: Definition = {
  ...emptyAgreement,
  format: 'sweetspot-definition/1',
  id: 'agency',
  version: 1,
  name: 'Marketing / creative agency retainer',
  sells: 'marketing retainer',
  template: 'agency',
  signatures: [],
  profiles: [
    {
      id: 'agency',
      name: 'Company in one of our niches that can carry 4,000 a month',
      niche: { target: null, adjacent: [], outside: [] },
      serviceArea: null,
      criteria: agencyCriteria,
      knockOuts: agencyKnockOuts,
    },
  ],
  authority: [
    {
      from: 0,
      to: 50,
      who: 'deciders',
      deciders: [{ role: 'top', needs: [] }],
      mustJoin: ['ceo'],
      origin: 'Founder or CEO',
    },
    {
      from: 51,
      to: 250,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'leads_buying', needs: ['controls_budget', 'ceo_aware'] },
      ],
      mustJoin: ['ceo'],
      origin: 'Head of marketing with budget, CEO aware',
    },
    {
      from: 251,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'leads_buying', seniorities: ['c-suite', 'vp'], needs: ['budget_earmarked'], named: ['purchasing'] },
      ],
      mustJoin: ['budget_holder'],
      origin: 'CMO or VP marketing with budget set aside; procurement known by name',
    },
  ],
  buyingDivision: ['marketing', 'communications', 'brand'],
  buyingFunctions: ['marketing'],
  notPursuedTitles: ['marketing intern', 'social media assistant'],
  readyActions: [
    { id: 'proposal', label: 'Asked for a proposal with a date', approvedBy: [] },
    { id: 'analytics', label: 'Gave access to their analytics', approvedBy: [] },
    { id: 'introduced', label: 'Introduced who holds the budget', approvedBy: [] },
  ],
  thresholds: { ...defaultThresholds, enterpriseFromHeadcount: 500, largerFromHeadcount: 51 },
  tagAllows: ['direct_mail', 'telemarketing'],
  withoutTag: ['general_email'],
};
