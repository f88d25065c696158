import { mspToolkit } from '../../../lib/definition/templates/msp-toolkit.ts';
import { opened } from './opened.ts';
import type { State } from './state.ts';
import { contactIsChosen, kept, northgate } from './worlds.ts';

const enterprise = mspToolkit.profiles.map((profile) => ({
  ...profile,
  id: 'enterprise',
  name: 'Enterprise accounts only',
  criteria: profile.criteria.map((one) =>
    one.id === 'size' ? { ...one, kind: 'must' as const, test: { test: 'headcount' as const, min: 1000 } } : one,
  ),
}));

/** What may be looked into under the verdict. */
export const deeper = {
  'what-it-takes': {
    world: { kept: kept(contactIsChosen) },
    says: northgate,
    go: opened('What would it take?', 'What to ask, in this order'),
  },
  'nothing-helps': {
    world: { kept: kept({ kind: 'answered', question: 'company.in_service_area', value: 'no' }) },
    says: northgate,
    go: opened('What would it take?', 'Nothing can'),
  },
  'also-judged-as': {
    world: { definition: { ...mspToolkit, profiles: [...mspToolkit.profiles, ...enterprise] } },
    says: northgate,
    go: opened(/Also judged as/, 'Enterprise accounts only'),
  },
  'seen-as': {
    world: { kept: kept(contactIsChosen) },
    says: northgate,
    go: async (opening) => {
      await opened('Seen as', 'MEDDPICC')(opening);
      await opening.screen.getByRole('button', { name: 'MEDDPICC' }).click();
      await opening.stands('Identify pain');
      localStorage.clear();
    },
  },
} satisfies Record<string, State>;
