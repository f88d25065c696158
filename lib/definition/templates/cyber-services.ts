import { emptyAgreement } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import { cyberCriteria, cyberKnockOuts } from '../parts/cyber-checklist.ts';
import { defaultThresholds } from '../parts/default-thresholds.ts';

/** The definition a team that sells managed security from 5,000 a month starts from. */
export const cyberServices: Definition = {
  ...emptyAgreement,
  format: 'sweetspot-definition/1',
  id: 'cyber_services',
  version: 1,
  name: 'Cybersecurity / managed security services (minimum 5,000 a month)',
  sells: 'managed security and compliance services',
  template: 'cyber_services',
  signatures: [],
  profiles: [
    {
      id: 'cyber_services',
      name: 'Company that can carry 5,000 a month for its security',
      niche: { target: [], adjacent: [], outside: [] },
      serviceArea: null,
      criteria: cyberCriteria,
      knockOuts: cyberKnockOuts,
    },
  ],
  authority: [
    {
      from: 0,
      to: 50,
      who: 'deciders',
      deciders: [{ role: 'top', needs: [] }],
      mustJoin: ['ceo'],
      origin: 'Owner or CEO',
    },
    {
      from: 51,
      to: 250,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'cfo', needs: [] },
        { role: 'leads_buying', needs: ['controls_budget', 'can_spend'] },
      ],
      mustJoin: ['ceo', 'cfo'],
      origin: 'CEO or CFO; IT director only with budget and spending authority',
    },
    {
      from: 251,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'leads_buying', needs: ['budget_earmarked', 'cfo_aware'] },
      ],
      mustJoin: ['budget_holder'],
      origin: 'CISO, CIO or IT director with budget set aside, CFO aware',
    },
  ],
  buyingDivision: ['information technology', 'information security', 'it security', 'cybersecurity'],
  buyingFunctions: ['it'],
  notPursuedTitles: ['help desk technician', 'marketing'],
  readyActions: [
    { id: 'assessment', label: 'Asked for an assessment', approvedBy: [] },
    { id: 'audit_date', label: 'Told the date of an audit or an insurance renewal', approvedBy: [] },
    { id: 'references', label: 'Asked for references', approvedBy: [] },
    { id: 'incident_call', label: 'Called about an incident', approvedBy: [] },
  ],
  thresholds: { ...defaultThresholds, enterpriseFromHeadcount: 500, largerFromHeadcount: 51 },
  tagAllows: ['direct_mail', 'telemarketing'],
  withoutTag: ['general_email'],
};
