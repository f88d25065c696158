import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../lab/qualify.command.ts';
import { root } from '../tools/run.ts';

const file = join(root, '..', 'shared', 'scenarios.open.jsonl');
type Scenario = { id: string; title: string; expect: Record<string, unknown>; next_question_any?: string[] };

const scenarios: Scenario[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  : [];

const sorted = (list: unknown[]) => JSON.stringify([...new Set(list)].sort());

/** What the answer must match: lists as sets, "…_includes" and "…_excludes" against the list they speak of. */
function expectation(key: string, wanted: unknown): [string, unknown] {
  const [, base = key, kind] = /^(\w+)_(includes|excludes)$/.exec(key) ?? [];
  const list = Array.isArray(wanted) ? wanted : [wanted];
  if (kind === 'includes') return [base, expect.arrayContaining(list)];
  if (kind === 'excludes')
    return [base, expect.toSatisfy((have: unknown[]) => !list.some((one) => have.includes(one)))];
  const isSet = Array.isArray(wanted) || key === 'people_gap';
  return [base, isSet ? expect.toSatisfy((have: unknown[]) => sorted(have) === sorted(list)) : wanted];
}

describe('the open scenarios', () => {
  if (scenarios.length === 0)
    test('are all right', ({ skip }) => skip('the open scenarios are not in ../shared/scenarios.open.jsonl'));

  for (const scenario of scenarios)
    test(`${scenario.id} ${scenario.title}`, async () => {
      const answer = await run(scenario);
      for (const [key, wanted] of Object.entries(scenario.expect)) {
        const [base, expected] = expectation(key, wanted);
        expect(answer, key).toMatchObject({ [base]: expected });
      }
      const asked = scenario.next_question_any;
      if (asked) expect(asked).toContain(Object.entries(answer).find(([key]) => key === 'next_question')?.[1]);
    });
});
