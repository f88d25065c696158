import type { KnipConfig } from 'knip';

/** What the dead-code tool cannot see by itself: what is found by its name, and what is run by a command. */
const config: KnipConfig = {
  entry: [
    'entrypoints/*.ts',
    'tests/lab/*.command.ts',
    'tests/bench/{rival-readings,fired}.ts',
    'tests/tools/*.{ts,mjs}',
    'tests/tools/mutation/*.{ts,mjs}',
  ],
  project: ['{entrypoints,components,lib,tests}/**/*.{ts,tsx,mjs}', 'entrypoints/**/*.css', '*.{ts,cjs}'],
  // A type is exported with what speaks of it, also where nobody names it yet; a value is not.
  ignoreExportsUsedInFile: { type: true, interface: true },
  ignoreDependencies: [
    ...['@biomejs/biome', 'dependency-cruiser'], // programs that tests/tools/check.ts runs by name
    '@vitest/expect', // installed apart, by npm run mutate
  ],
  // Programs of Linux; where they are missing, the test of a full disk says so and is skipped.
  ignoreBinaries: ['mount', 'umount'],
};

export default config;
