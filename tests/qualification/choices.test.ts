import { expect, test } from 'vitest';
import type { Profile } from '../../lib/definition/definition.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { fact, person, prospectFrom, today } from './made.ts';
import { situationWith } from './situations.ts';

test.each(['__proto__', '3', 'Something else'])(
  'a kind of business the team calls “%s” is offered, and first',
  (label) => {
    const [profile] = mspToolkit.profiles;
    if (profile === undefined) throw new Error('The toolkit has a profile.');
    const niche = { ...profile.niche, target: [{ label, words: ['casting'] }] };
    const definition = { ...mspToolkit, profiles: [{ ...profile, niche }] };
    const { nextQuestion } = assess(prospectFrom([{}]), definition, today);
    expect(nextQuestion?.answers.map((answer) => answer.says[0])).toMatchObject([
      { value: 'target' },
      { value: 'adjacent' },
      { value: 'outside' },
    ]);
    expect(nextQuestion?.answers[0]?.label).toBe(label);
  },
);

const withNiche = (niche: Partial<Profile['niche']>) => {
  const profiles = mspToolkit.profiles.map((one) => ({ ...one, niche: { ...one.niche, ...niche } }));
  return situationWith({ definition: { ...mspToolkit, profiles } });
};
const kinds = (...labels: string[]) => labels.map((label) => ({ label, words: [label] }));
const labels = (niche: Partial<Profile['niche']>) =>
  choicesOf(withNiche(niche), 'q.niche.confirm').map(({ label }) => label);

test.each<[string, Partial<Profile['niche']>, string[]]>([
  [
    'three of them at most, in one line',
    { target: kinds('Foundry', 'Forge', 'Press', 'Mill'), adjacent: kinds('Moulding', 'Printing') },
    ['Foundry, Forge, Press', 'Near it: Moulding, Printing', 'Something else'],
  ],
  ['still to be filled in', { target: null, adjacent: [] }, ['Our kind', 'Something else']],
  ['none', { target: [], adjacent: [] }, ['Our kind', 'Something else']],
])('kinds of business to choose from: %s', (...[, niche, told]) => {
  expect(labels(niche)).toEqual(told);
});

test('who decides is one of the first three still there, nobody of another firm', () => {
  const staff = ['Ana Cruz', 'Ben Ode', 'Cem Kaya', 'Dana Whitfield'].map((name) => person(name, 'Owner'));
  const partner = person('Paul Frey', 'CEO at Hillside Capital');
  const named = (...pages: Parameters<typeof person>[0][][]) =>
    choicesOf(
      situationWith({
        pages: pages.map((names) => ({
          facts: [fact('name', 'Northgate')],
          people: [...staff, partner].filter(({ name }) => names.includes(name)),
        })),
      }),
      'q.people.name_decision_makers',
    );
  const all = staff.map(({ name }) => name);
  expect(named(all).map(({ label }) => label)).toHaveLength(3);
  expect(named(['Ana Cruz', 'Paul Frey'], ['Paul Frey'])).toEqual([]);
  expect(named(['Ana Cruz', 'Ben Ode'], ['Ben Ode'])).toEqual([
    {
      label: 'Ben Ode',
      says: [{ kind: 'answered', question: `contact.is_decision_maker@${personId('Ben Ode')}`, value: 'yes' }],
    },
  ]);
});
