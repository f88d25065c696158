import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../lib/prospect/change.ts';
import { definitionOf, factsOf, lineOf, prospectOf } from '../lab/scenario.ts';
import { root } from '../tools/run.ts';
import { type Case, saving, taken } from './question-order.ts';

const file = join(root, '..', 'shared', 'scenarios.open.jsonl');

/** What a rep says of the company as a whole, as the two answers it stands for. */
const inParts = (change: Change): Change[] =>
  change.kind === 'answered' && change.question === 'icp.checklist' && change.value === 'good'
    ? [
        { ...change, id: `${change.id}-kind`, question: 'company.niche', value: 'target' },
        { ...change, id: `${change.id}-place`, question: 'company.in_service_area', value: 'yes' },
      ]
    : [change];

function caseOf(input: { id: string; facts: object }): Case {
  const line = lineOf(input);
  const definition = definitionOf(line);
  const prospect = prospectOf(factsOf(line), line.today, definition);
  return {
    name: input.id,
    definition,
    today: line.today,
    prospect: { ...prospect, changes: prospect.changes.flatMap(inParts) },
  };
}

describe('the order of asking', () => {
  test.skipIf(!existsSync(file))(
    'open scenarios: the cell is settled in 30 % fewer questions than by the checklist',
    () => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const cases = lines.filter(({ kind = 'prospect' }) => kind === 'prospect').map(caseOf);
      const all = cases.map(taken);
      expect(saving(all).saved).toBeGreaterThanOrEqual(0.3);
    },
  );
});
