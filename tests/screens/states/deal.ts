import { answered, happened } from '../../prospect/sayings.ts';
import { opened } from './opened.ts';
import type { State } from './state.ts';
import { contactIsChosen, kept, northgate } from './worlds.ts';

const deal = [
  contactIsChosen,
  answered('company.segment', 'smb'),
  answered('permission.level', 3),
  answered('opp.timeline_agreed', 'yes'),
  answered('opp.urgency_driver', 'no'),
  happened('engaged', '2026-03-02', { askedFor: 'demo', wantsResponse: true }),
  happened('talked', '2026-03-04'),
  happened('stage', '2026-03-04', { what: 'demo' }),
  happened('verified', '2026-03-04', { what: 'demo', did: 'brought in a colleague' }),
  happened('seller', '2026-03-10', { what: 'sent the proposal' }),
  happened('asked', '2026-03-14'),
] as const;

/** What opens under the rows of a deal. */
export const deals = {
  'deal-log': { world: { kept: kept(...deal) }, says: northgate, go: opened(/Readiness/, 'Log the talk') },
  'deal-intent': { world: { kept: kept(...deal) }, says: northgate, go: opened(/Truly qualified/, 'again from') },
  'deal-opportunity': { world: { kept: kept(...deal) }, says: northgate, go: opened(/Opportunity/, 'Agreed timeline') },
  'deal-permission': {
    world: { kept: kept(...deal) },
    says: northgate,
    go: opened(/Permission/, 'The closing question'),
  },
  'deal-deciders': {
    world: { kept: kept(...deal) },
    says: northgate,
    go: opened('Who decides, by name', 'Expected in the decision'),
  },
  'note-proposal': {
    world: { kept: kept({ kind: 'noted', note: 'one', text: 'Luis Ortega signs off. Need to speak with Max Berg.' }) },
    says: 'Max Berg is whom to speak with: add them?',
    go: () => document.querySelector('[data-notes]')?.scrollIntoView({ block: 'center' }),
  },
} satisfies Record<string, State>;
