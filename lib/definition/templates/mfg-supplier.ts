import { emptyAgreement } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import { defaultThresholds } from '../parts/default-thresholds.ts';
import { mfgCriteria, mfgKnockOuts } from '../parts/mfg-checklist.ts';
import { mfgNiche } from '../parts/mfg-niche.ts';

/** The definition a team that supplies manufacturers with parts, materials or contract work starts from. */
export const mfgSupplier: Definition = {
  ...emptyAgreement,
  format: 'sweetspot-definition/1',
  id: 'mfg_supplier',
  version: 1,
  name: 'Manufacturing supplier (parts, materials, contract manufacturing)',
  sells: 'components for manufacturers',
  template: 'mfg_supplier',
  signatures: [],
  profiles: [
    {
      id: 'mfg_supplier',
      name: 'Manufacturer or OEM',
      niche: mfgNiche,
      serviceArea: null,
      criteria: mfgCriteria,
      knockOuts: mfgKnockOuts,
    },
  ],
  authority: [
    {
      from: 0,
      to: 100,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'general_manager', needs: [] },
      ],
      mustJoin: ['owner'],
      origin: 'Owner, president or general manager',
    },
    {
      from: 101,
      to: 500,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        {
          role: 'purchasing',
          seniorities: ['c-suite', 'vp', 'director', 'head', 'manager'],
          needs: ['engineer_joins'],
        },
        { role: 'engineering', needs: ['purchasing_joins'] },
      ],
      mustJoin: ['engineering'],
      origin: 'Purchasing manager and the engineer who specifies',
    },
    {
      from: 501,
      who: 'deciders',
      deciders: [
        { role: 'top', needs: [] },
        { role: 'category_manager', needs: ['budget_earmarked'], named: ['quality', 'engineering'] },
      ],
      mustJoin: ['category_manager'],
      origin: 'category manager with approved budget; quality and engineering known',
    },
  ],
  buyingDivision: ['purchasing', 'procurement', 'sourcing', 'supply chain'],
  notPursuedTitles: ['sales', 'marketing', 'hr'],
  readyActions: [
    { id: 'drawings', label: 'Sent drawings or a request for quotation with the yearly volume', approvedBy: [] },
    { id: 'samples', label: 'Asked for samples or for approval of first parts', approvedBy: [] },
    { id: 'plant_visit', label: 'Asked for a visit of the plant', approvedBy: [] },
  ],
  thresholds: { ...defaultThresholds, enterpriseFromHeadcount: 500, largerFromHeadcount: 101 },
  tagAllows: ['direct_mail', 'telemarketing', 'sample_kit'],
  withoutTag: ['general_email'],
};
