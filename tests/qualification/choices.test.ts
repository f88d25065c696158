import { expect, test } from 'vitest';
import type { Profile } from '../../lib/definition/definition.ts';
import type { QuestionId } from '../../lib/definition/questions.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { personId } from '../../lib/prospect/person-id.ts';
import { assess } from '../../lib/qualification/assess.ts';
import { choicesOf } from '../../lib/qualification/choices.ts';
import { choose, fact, person, prospectFrom, today } from './made.ts';
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

test.each<[string, Profile['serviceArea'], string]>([
  ['three of them at most', ['US', 'CA', 'DE', 'FR'], 'United States, Canada, Germany'],
  ['still to be filled in', null, 'In our market'],
  ['none', [], 'In our market'],
])('places to choose from: %s', (_what, serviceArea, label) => {
  const profiles = mspToolkit.profiles.map((one) => ({ ...one, serviceArea }));
  const asked = situationWith({ definition: { ...mspToolkit, profiles } });
  expect(choicesOf(asked, 'q.geo.in_service_area').map((one) => one.label)).toEqual([label, 'Elsewhere']);
});

test.each<[QuestionId, string[]]>([
  ['q.segment.smb_or_enterprise', ['company.segment=smb', 'company.segment=enterprise']],
  ['q.niche.general_principles_ok', ['niche.accepts_general=yes', 'niche.accepts_general=no']],
  ['q.geo.in_service_area', ['company.in_service_area=yes', 'company.in_service_area=no']],
  ['q.people.reach_power', ['people.introduction=yes', 'people.introduction=no']],
  [
    'q.need.why_now',
    [
      'need.timing=now',
      'need.timing=mildly_curious',
      'need.motive=gathering_information',
      'need.motive=price_shopping',
    ],
  ],
  ['q.problem.priority', ['problem.priority=top', 'problem.priority=not_top']],
  ['q.need.appointment', ['appointment.wanted=yes', 'appointment.wanted=no']],
  ['q.readiness.action', ['readiness.agreed_action=yes', 'readiness.agreed_action=no']],
  ['q.money.outsourcing_today', ['money.outsources_now=yes', 'money.outsources_now=no']],
  ['q.money.why_replace', ['money.replace_reason=poor_service', 'money.replace_reason=cheaper']],
  [
    'q.budget.earmarked',
    [
      'budget.status=earmarked budget.for=this_product',
      'budget.status=earmarked budget.for=other',
      'budget.status=identified',
      'budget.status=none',
    ],
  ],
  [
    'q.budget.when_appropriated',
    [
      'budget.status=earmarked budget.for=this_product',
      'budget.when_appropriated=known',
      'budget.when_appropriated=open',
    ],
  ],
  ['q.opp.timeline', ['opp.timeline_agreed=yes', 'opp.timeline_agreed=no']],
  ['q.opp.decision_maker', ['opp.dm_involved=yes', 'opp.dm_aware=yes', 'opp.dm_involved=no opp.dm_aware=no']],
  [
    'q.opp.budget',
    ['opp.budget_available=yes', 'opp.budget_identified=yes', 'opp.budget_available=no opp.budget_identified=no'],
  ],
  [
    'q.opp.buyer_next_steps',
    [
      'opp.buyer_next_steps_agreed=yes opp.buyer_next_steps_working=yes',
      'opp.buyer_next_steps_agreed=yes opp.buyer_next_steps_working=no',
      'opp.buyer_next_steps_agreed=no',
    ],
  ],
  ['q.opp.urgency_driver', ['opp.urgency_driver=yes', 'opp.urgency_driver=no']],
  ['q.postmortem.was_it_budgeted', ['budget.ever_earmarked=yes', 'budget.ever_earmarked=no']],
  [
    'q.postmortem.intent_last_verified',
    ['intent.last_shown=recently', 'intent.last_shown=long_ago', 'intent.last_shown=never'],
  ],
  ['q.postmortem.bought_something_else', ['outcome=bought_different_category', 'deal.bought_something_else=no']],
])('%s: what each answer says', (question, expected) => {
  const asked = situationWith({ pages: [{ people: [person('Luis Ortega', 'CEO')] }], said: [choose('Luis Ortega')] });
  const told = choicesOf(asked, question).map(({ says }) =>
    says.map((one) =>
      one.kind === 'answered' ? `${one.question}=${one.value}` : one.kind === 'happened' && `${one.event}=${one.what}`,
    ),
  );
  expect(told.map((one) => one.join(' '))).toEqual(expected);
});
