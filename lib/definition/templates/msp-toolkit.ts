import { emptyAgreement } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import { defaultThresholds } from '../parts/default-thresholds.ts';
import { area, criteria, knockOuts } from '../parts/msp-checklist.ts';
import { mspNiche } from '../parts/msp-niche.ts';
import { nonItBusinesses } from '../parts/non-it-businesses.ts';

/** The definition a team that sells a marketing programme to IT service firms starts from: a draft until both teams sign it. */
export const mspToolkit: Definition = {
  ...emptyAgreement,
  format: 'sweetspot-definition/1',
  id: 'msp_toolkit',
  version: 1,
  name: 'MSP / VAR marketing toolkit',
  sells: 'marketing programme for IT service firms',
  template: 'msp_toolkit',
  signatures: [],
  profiles: [
    {
      id: 'msp_toolkit',
      name: 'VAR, MSP or IT services company',
      niche: { ...mspNiche, outside: nonItBusinesses },
      serviceArea: area,
      criteria,
      knockOuts,
    },
  ],
  authority: [
    { from: 0, to: 50, who: 'top', mustJoin: ['ceo'], origin: 'CEO or owner is on the call' },
    {
      from: 51,
      who: 'division',
      mustJoin: ['ceo'],
      origin: 'also who leads managed services with budget and spending power',
    },
  ],
  buyingDivision: ['managed services', 'managed it', 'managed it services', 'msp'],
  notPursuedTitles: [
    'marketing manager',
    'marketing coordinator',
    'sales rep',
    'sales representative',
    'account executive',
  ],
  readyActions: [
    { id: 'consultation', label: 'Asked for a consultation', approvedBy: [] },
    { id: 'demo_or_call_back', label: 'Asked for a demo or a call back', approvedBy: [] },
    { id: 'webinar_question', label: 'Attended the live webinar and asked a question', approvedBy: [] },
    { id: 'package_question', label: 'Replied to a package with a question', approvedBy: [] },
  ],
  thresholds: { ...defaultThresholds, enterpriseFromHeadcount: 250, largerFromHeadcount: 51 },
  tagAllows: ['direct_mail', 'telemarketing'],
  withoutTag: ['general_email'],
};
