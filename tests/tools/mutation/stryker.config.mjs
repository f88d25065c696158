import { globSync } from 'node:fs';

// The tests that take longest come last: most changed copies are found out before them.
const slow = ['join', 'question-order', 'counterfactual-laws', 'asking', 'who-moves', 'laws', 'properties'];
const slowness = (file) => slow.indexOf(file.split('/').at(-1).replace('.test.ts', ''));
const tests = globSync('tests/{qualification,definition}/**/*.test.ts').sort();

// MUTATION_OF=weed-out,tiers tries these files alone; without it the whole method is tried.
const named = process.env.MUTATION_OF?.split(',').map((name) => `lib/{qualification,definition}/**/${name}.ts`);

export default {
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', new URL('./tests-in-one-process.mjs', import.meta.url).href],
  mochaOptions: { spec: tests.sort((a, b) => slowness(a) - slowness(b)) },
  plugins: ['@stryker-mutator/mocha-runner', new URL('./stryker-words.mjs', import.meta.url).pathname],
  ignorers: ['words'],
  mutate: named ?? [
    'lib/qualification/**/*.ts',
    'lib/definition/**/*.ts',
    '!lib/definition/templates.ts',
    '!lib/definition/templates/**',
    '!lib/definition/parts/**',
    '!lib/qualification/*-lexicon.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_AT_ONCE ?? 2),
  timeoutMS: 20000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: process.env.MUTATION_OF !== undefined },
  jsonReporter: { fileName: '.output/mutation.json' },
  tempDirName: '.output/stryker',
  ignorePatterns: ['.output', '.cache', '.wxt', '.github'],
};
