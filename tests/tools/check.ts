import { run } from './run.ts';

/** One net: what holds it, and why it is there, said when it tears. */
export type Step = { name: string; command: string; args: string[]; why: string };

/** All nets, quickest to tell first. */
export const steps: Step[] = [
  {
    name: 'style (biome)',
    command: 'biome',
    args: ['check', '--error-on-warnings', '--max-diagnostics=40'],
    why: 'A file has one reason to exist (200 lines at most), a function fits in one glance (40 lines, 3 parameters, complexity 15), no any, no "!", no enums. `npx biome check --write` mends what can be mended.',
  },
  {
    name: 'types (tsc)',
    command: 'tsc',
    args: ['--noEmit'],
    why: 'The schema is the type: what does not type-check was parsed nowhere.',
  },
  {
    name: 'pure folders know no page (tsc, no DOM)',
    command: 'tsc',
    args: ['--noEmit', '-p', 'lib/tsconfig.pure.json'],
    why: 'Pure folders know no page, browser, screen, clock or network: pass the world in.',
  },
  {
    name: 'layers (dependency-cruiser)',
    command: 'depcruise',
    args: ['--output-type', 'err-long', 'entrypoints', 'components', 'lib'],
    why: 'Imports go downwards only; the picture is in lib/README.md.',
  },
  {
    name: 'structure (tests/architecture.test.ts)',
    command: 'vitest',
    args: ['run', '--project', 'unit', 'tests/architecture.test.ts'],
    why: 'Forgetting one half of a thing (a reader without a page, an export without a sentence) fails here.',
  },
];

/** Runs one step and says how it went; true when it held. */
export const holds = async (step: Step): Promise<boolean> => {
  const { code, output } = await run(step.command, step.args, { keepsOutput: true });
  if (code === 0) console.log(`✓ ${step.name}`);
  else console.log(`✕ ${step.name}\n${output.trim()}\n  Why: ${step.why}\n`);
  return code === 0;
};

/** Runs all steps, also after one has failed, and counts. */
export const checkAll = async (): Promise<{ passed: number; failed: number }> => {
  const tally = { passed: 0, failed: 0 };
  for (const step of steps) tally[(await holds(step)) ? 'passed' : 'failed'] += 1;
  return tally;
};

if (import.meta.main) {
  const { passed, failed } = await checkAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
