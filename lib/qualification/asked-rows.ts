const trilean = ['yes', 'no', 'unknown'] as const;
/** Drawn only where a definition asks for it. */
const asked = { stored: 'answer', whenAsked: true } as const;
const yesNo = (label: string) => ({ label, values: trilean, ...asked }) as const;

/** Keys that only some definitions ask for: in a criterion, a knock-out, or a rule of who decides. */
export const askedRows = {
  'ceo.aware': yesNo('The CEO knows of it'),
  'cfo.aware': yesNo('The CFO knows of it'),
  'engineer.can_join': yesNo('The engineer who specifies can join'),
  'purchasing.can_join': yesNo('The purchasing manager can join'),
  'decider.can_join': yesNo('Somebody who decides can join'),
  'others.named': yesNo('Everybody else with a say is known by name'),

  regulated: yesNo('Regulated or audited'),
  remote: yesNo('Several sites, or people who work from home'),
  'company.is_competitor': yesNo('Sells what we sell'),
  client_conflict: yesNo('Competes directly with a client of ours'),
  export_blocked: yesNo('Export control or sanctions forbid it'),
  wants_spec_work: yesNo('Wants work for free before deciding'),
  'contract.renewal': {
    label: 'Renewal of what they use now',
    values: ['no_contract', 'within_six_months', 'later', 'unknown'],
    ...asked,
  },
  'need.trigger': {
    label: 'What brought it up',
    values: ['insurance_or_audit', 'incident', 'customer_demand', 'none', 'unknown'],
    ...asked,
  },
  volume: {
    label: 'Yearly volume against our minimum',
    values: ['above_minimum', 'below_minimum', 'unknown'],
    ...asked,
  },
  'certificates.required': {
    label: 'Certificates they require',
    values: ['held', 'not_held', 'none', 'unknown'],
    ...asked,
  },
  make_or_buy: { label: 'Make the part, or buy it', values: ['buy', 'make', 'unknown'], ...asked },
  outsourcing_policy: { label: 'Outsourcing by policy', values: ['open', 'none', 'unknown'], ...asked },
} as const;
