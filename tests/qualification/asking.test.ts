import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { fillIn, fillIns } from '../../lib/definition/fill-in.ts';
import { questions } from '../../lib/definition/questions.ts';
import { templates } from '../../lib/definition/templates.ts';
import type { Saying } from '../../lib/prospect/change.ts';
import { askedRows } from '../../lib/qualification/asked-rows.ts';
import { assess } from '../../lib/qualification/assess.ts';
import type { Assessment } from '../../lib/qualification/assessment.ts';
import { answers, choose, fact, type Page, person, prospectFrom, today } from './made.ts';

const example = { countries: ['US'], words: ['casting'], functions: ['it'], technologies: ['Jira'] };
const filled = (definition: Definition): Definition =>
  fillIns(definition).reduce((one, { id, kind }) => fillIn(one, id, example[kind]), definition);
const definitions = [...templates.values()].map((one): [string, Definition] => [one.id, filled(one)]);

const people = [
  person('Luis Ortega', 'CEO'),
  person('Ines Duarte', 'IT Director'),
  person('Hanna Sorel', 'Head of Marketing'),
  person('Pia Moreno', 'Purchasing Manager'),
  person('Cem Aydin', 'Category Manager'),
  person('Egon Falk', 'Design Engineer'),
];
/** Who they are is known, so that one answer does not end it. */
const known = answers({ 'company.niche': 'target', 'company.in_service_area': 'yes' });
const sizes = [30, 180, 400, 1500];
const lead = answers({ 'engagement.requested_response': 'yes' });
const starts = sizes.flatMap((size) =>
  people.map(({ name }): [Page, Saying[]] => [
    { facts: [fact('headcount', { min: size, max: size })], people },
    [choose(name), ...lead],
  ]),
);

/** Follows every answer two questions deep and says where one leads to its own question again. */
function repeatsOf(judge: (said: Saying[]) => Assessment, start: Saying[]): string[] {
  const repeats: string[] = [];
  const follow = (said: Saying[], depth: number): void => {
    const { nextQuestion } = judge(said);
    if (nextQuestion === undefined || depth === 0) return;
    for (const { label, says } of nextQuestion.answers) {
      const after = [...said, ...says];
      if (judge(after).nextQuestion?.id === nextQuestion.id) repeats.push(`${nextQuestion.id}: ${label}`);
      else follow(after, depth - 1);
    }
  };
  follow(start, 2);
  return repeats;
}

describe.each(definitions)('%s', (_id, definition) => {
  test('no answer leads to the same question again', () => {
    const repeats = starts.flatMap(([page, said]) =>
      repeatsOf((more) => assess(prospectFrom([page], more), definition, today), said),
    );
    expect([...new Set(repeats)]).toEqual([]);
  });

  const isOpen = ([page, said]: [Page, Saying[]]) =>
    assess(prospectFrom([page], said), definition, today).companyFit.value !== 'poor';

  test.each([0, -1])('asking goes on until nothing is left, and then it stops, by answer %d of each', (nth) => {
    const open = starts.filter(isOpen);
    expect(open.length).toBeGreaterThan(people.length);
    for (const [page, start] of open) {
      const asked: string[] = [];
      let said = [...start, ...known];
      for (;;) {
        const { nextQuestion } = assess(prospectFrom([page], said), definition, today);
        const answer = nextQuestion?.answers.at(nth);
        if (nextQuestion === undefined || answer === undefined) break;
        const isRepeated = asked.includes(nextQuestion.id);
        asked.push(nextQuestion.id);
        if (isRepeated) break;
        said = [...said, ...answer.says];
      }
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((id, at) => asked.indexOf(id) !== at)).toEqual([]);
    }
  });
});

const assessed = (id: string, size = 180) => {
  const definition = definitions.find(([one]) => one === id)?.[1];
  if (definition === undefined) throw new Error(`There is no template ${id}.`);
  const page = { facts: [fact('headcount', { min: size, max: size })], people };
  return assess(prospectFrom([page], [choose('Luis Ortega'), ...lead]), definition, today);
};

describe('lines of the sheet', () => {
  const own = (id: string) => assessed(id).sheet.flatMap(({ key }) => (key in askedRows ? [key] : []));

  test.each([
    ['msp_toolkit', []],
    [
      'saas_midmarket',
      ['decider.can_join', 'ceo.aware', 'cfo.aware', 'others.named', 'contract.renewal', 'company.is_competitor'],
    ],
    ['cyber_services', ['decider.can_join', 'cfo.aware', 'need.trigger', 'regulated', 'remote']],
    [
      'mfg_supplier',
      [
        ...['decider.can_join', 'engineer.can_join', 'purchasing.can_join', 'others.named', 'volume'],
        ...['certificates.required', 'make_or_buy', 'export_blocked'],
      ],
    ],
    [
      'agency',
      [
        ...['decider.can_join', 'ceo.aware', 'others.named', 'outsourcing_policy', 'wants_spec_work'],
        'client_conflict',
      ],
    ],
  ])('%s draws of its own: only what it asks for', (id, keys) => {
    expect(own(id)).toEqual(keys);
  });

  test('each key that only some definitions ask for is drawn by one of them', () => {
    const drawn = new Set([...templates.values()].flatMap(({ id }) => own(id)));
    expect(Object.keys(askedRows).filter((key) => !drawn.has(key))).toEqual([]);
  });
});

test('what the toolkit asks for is not asked where a template has no use for it', () => {
  expect(assessed('saas_midmarket').nextQuestion?.id).not.toBe('q.niche.confirm');
  expect(Object.keys(questions).filter((id) => id.startsWith('q.check.'))).toHaveLength(13);
});
