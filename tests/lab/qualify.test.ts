import { describe, expect, test } from 'vitest';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { answer } from './lines.ts';
import { run } from './qualify.command.ts';

const line = (facts: object, more: object = {}) => ({ id: 7, today: '2026-03-16', facts, ...more });
const said = async (input: object) => answer(JSON.stringify(input), run);

describe('lab qualify', () => {
  test.each<[string, object, string]>([
    [
      'a value of no enumeration',
      line({ 'company.niche': 'perhaps' }),
      '"company.niche" must be one of target, adjacent',
    ],
    [
      'a truth value where words are meant',
      line({ talked_to: true }),
      '"talked_to" must be one of yes, no, unknown, not true.',
    ],
    ['a fraction of a person', line({ 'people.contacts': 1.5 }), '"people.contacts" must be a whole number'],
    ['a day that is none', line({ 'intent.last_asked_on': '2026-02-30' }), '"intent.last_asked_on" must be a day'],
    ['a list of numbers', line({ 'deal.stages_so_far': [1] }), '"deal.stages_so_far" must be a list of texts'],
    ['a title of a megabyte', line({ 'contact.title': 'x'.repeat(1_000_000) }), 'too long'],
    ['no facts', { id: 7, today: '2026-03-16' }, '"facts" is wrong'],
    ['a today that is no day', line({}, { today: '2026-13-01' }), 'not a day of the calendar'],
    ['an unknown kind', line({}, { kind: 'guess' }), '"kind" is wrong'],
    ['a policy out of range', line({}, { policy: { opportunity_min: 9 } }), '"policy.opportunity_min" is wrong'],
    ['a definition that is none', line({}, { definition: { name: 'x' } }), '"definition" is neither'],
    ['a funnel without counts', line({}, { kind: 'funnel' }), '"funnel" must be an object'],
    ['profiles that are none', line({ icps: [{}] }, { kind: 'multi_icp' }), '"icps" must be a list'],
  ])('%s is refused in one sentence', async (...[, input, sentence]) => {
    expect(await said(input)).toMatchObject({
      id: 7,
      error: { code: 'bad-input', message: expect.stringContaining(sentence) },
    });
  });

  test('unknown keys are ignored, of lines, facts and policies', async () => {
    const facts = { 'icp.checklist': 'good', 'contact.shoe_size': 44, __proto__: 'x' };
    const odd = line(facts, { title: 'x', expect: {}, policy: { mood: 'fine' } });
    expect(await run(odd)).toEqual(await run(line({ 'icp.checklist': 'good' })));
  });

  test('every listed value may be left unknown, and that is as good as absent', async () => {
    const facts = {
      'deal.outcome': 'unknown',
      'engagement.asked_for': 'unknown',
      'company.niche': 'unknown',
      talked_to: 'unknown',
    };
    expect(await run(line(facts))).toEqual(await run(line({})));
  });

  test('a definition of its own is judged as it is: unsigned unless the policy says who signed', async () => {
    const own = { definition: mspToolkit };
    expect(await run(line({}, own))).toMatchObject({ definition_status: 'draft' });
    expect(await run(line({}, { ...own, policy: { actions_approved_by: ['sales', 'marketing'] } }))).toMatchObject({
      definition_status: 'agreed',
    });
    expect(await run(line({}, { definition: 'msp_toolkit' }))).toMatchObject({ definition_status: 'agreed' });
  });

  test('any template may be named by its id', async () => {
    const head = { 'company.users': 60, 'contact.level': 'division_head', 'contact.controls_budget': 'yes' };
    const unaware = { ...head, 'contact.leads_relevant_division': 'yes', 'ceo.aware': 'no' };
    expect(await run(line(unaware, { definition: 'agency' }))).toMatchObject({
      definition_status: 'agreed',
      authority: 'insufficient',
      must_join: ['ceo'],
    });
  });
});
