import { emptyAgreement } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import { defaultThresholds } from '../parts/default-thresholds.ts';
import { saasCriteria, saasKnockOuts, saasRegion } from '../parts/saas-checklist.ts';

/** The definition a team that sells software by subscription to mid-market firms starts from: 15k to 60k a year. */
export const saasMidmarket: Definition = {
  ...emptyAgreement,
  format: 'sweetspot-definition/1',
  id: 'saas_midmarket',
  version: 1,
  name: 'B2B SaaS, mid-market buyer',
  sells: 'software for mid-sized companies',
  template: 'saas_midmarket',
  signatures: [],
  profiles: [
    {
      id: 'saas_midmarket',
      name: 'Mid-market company that buys software, 15k to 60k a year',
      niche: { target: [], adjacent: [], outside: [] },
      serviceArea: saasRegion,
      criteria: saasCriteria,
      knockOuts: saasKnockOuts,
    },
  ],
  authority: [
    {
      from: 0,
      to: 100,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'coo', needs: [] },
      ],
      mustJoin: ['ceo'],
      origin: 'Founder, CEO or COO',
    },
    {
      from: 101,
      to: 250,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'leads_buying', needs: ['ceo_or_cfo_aware'] },
      ],
      mustJoin: ['ceo', 'cfo'],
      origin: 'VP or head of the function that buys, CEO or CFO aware',
    },
    {
      from: 251,
      to: 1000,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'leads_department', needs: ['controls_budget', 'can_spend'] },
      ],
      mustJoin: ['budget_holder'],
      origin: 'VP or department head who controls and may spend the budget',
    },
    {
      from: 1001,
      who: 'deciders',
      deciders: [
        {
          role: 'anybody',
          needs: ['controls_budget', 'can_spend', 'budget_earmarked'],
          named: ['purchasing', 'security', 'legal'],
        },
      ],
      mustJoin: ['economic_buyer'],
      origin: 'economic buyer with budget set aside; the others known by name',
    },
  ],
  buyingDivision: [],
  buyingFunctions: null,
  notPursuedTitles: ['intern', 'student', 'recruiter'],
  readyActions: [
    { id: 'demo', label: 'Asked for a demo', approvedBy: [] },
    { id: 'pricing', label: 'Asked about the price', approvedBy: [] },
    { id: 'trial', label: 'Started a trial and invited a second user', approvedBy: [] },
    { id: 'security_questionnaire', label: 'Asked for the security questionnaire', approvedBy: [] },
  ],
  thresholds: { ...defaultThresholds, enterpriseFromHeadcount: 1000, largerFromHeadcount: 101 },
  tagAllows: ['direct_mail', 'telemarketing', 'sdr_sequence'],
  withoutTag: ['general_email'],
};
