import { run } from './run.ts';

/** One net: what holds it, and why it is there, said when it tears. `isTold`: what it says is worth reading anyway. */
type Step = { name: string; command: string; args: string[]; why: string; isTold?: boolean };

/** The nets over what is written, quickest to tell first. */
const overSources: Step[] = [
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
  {
    name: 'dead code (knip)',
    command: 'knip',
    args: ['--config', 'tests/tools/knip.ts', '--no-progress', '--treat-config-hints-as-errors'],
    why: 'What nobody uses is read by everybody. Found by its name, or run by a command? Say so in tests/tools/knip.ts.',
  },
  {
    name: 'packages (tests/tools/packages.ts)',
    command: 'node',
    args: ['tests/tools/packages.ts'],
    why: 'What ships must come under a licence that binds nobody, and every machine must install the very same bytes.',
    isTold: true,
  },
];

/** The nets over what is built. The first builds it: one package for each store. */
const overBuild: Step[] = [
  {
    name: 'a package for each store (npm run zip)',
    command: 'npm',
    args: ['run', 'zip'],
    why: 'What cannot be built and packed cannot be published.',
  },
  {
    name: 'the same when built again (tests/tools/build-again.ts)',
    command: 'node',
    args: ['tests/tools/build-again.ts'],
    why: 'The same sources give the same bytes, in any folder: or nobody can tell whether a package is made of them.',
    isTold: true,
  },
  {
    name: 'sizes (size-limit)',
    command: 'size-limit',
    args: ['--config', 'tests/tools/size-limit.ts'],
    why: 'A page is a guest’s, and somebody waits for the panel: load later what the first paint does not need.',
    isTold: true,
  },
  {
    name: 'what the store for Firefox says (web-ext lint)',
    command: 'node',
    args: ['tests/tools/store-lint.ts'],
    why: 'Its reviewers refuse errors and read warnings: each has its reason in tests/tools/store-lint.ts.',
    isTold: true,
  },
];

const indented = (text: string) => text.trim().replace(/^\s*/gm, '    ');

/** Runs one step and says how it went; true when it held. */
const holds = async (step: Step): Promise<boolean> => {
  const { code, output } = await run(step.command, step.args, { keepsOutput: true });
  if (code === 0) console.log(`✓ ${step.name}${step.isTold ? `\n${indented(output)}` : ''}`);
  else console.log(`✕ ${step.name}\n${output.trim()}\n  Why: ${step.why}\n`);
  return code === 0;
};

/** Runs all nets, also after one has torn, and counts; those over the build need that there is one. */
export const checkAll = async (): Promise<{ passed: number; failed: number; isBuilt: boolean }> => {
  const tally = { passed: 0, failed: 0 };
  const check = async (step: Step) => {
    const isHeld = await holds(step);
    tally[isHeld ? 'passed' : 'failed'] += 1;
    return isHeld;
  };
  for (const step of overSources) await check(step);
  const [building, ...others] = overBuild;
  const isBuilt = building !== undefined && (await check(building));
  for (const step of isBuilt ? others : []) await check(step);
  return { ...tally, isBuilt };
};

if (import.meta.main) {
  const { passed, failed } = await checkAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
