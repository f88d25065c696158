import { globSync } from 'node:fs';

// MUTATION_OF=weed-out,tiers tries these files alone; without it the whole method is tried.
const names = process.env.MUTATION_OF?.split(',');
const named = names?.map((name) => `lib/{qualification,definition}/**/${name}.ts`);

// The tests of these files come first and those that take longest last: most changed copies are found out long before the end.
const slow = ['join', 'question-order', 'counterfactual-laws', 'asking', 'who-moves', 'laws', 'properties'];
const orderOf = (file) => {
  const name = file.split('/').at(-1).replace('.test.ts', '');
  if (names?.some((one) => name.startsWith(one))) return -1;
  return slow.indexOf(name) + 1;
};
const tests = globSync('tests/{qualification,definition}/**/*.test.ts').sort();

// MUTATION_RULES=1 asks only the tests that hold the rules of the method, and each of them to its end: see found-by-rules.mjs.
const isOfRules = process.env.MUTATION_RULES !== undefined;
const { rules } = await import(`${process.cwd()}/tests/qualification/rules.ts`);
const ofRules = [...new Set(Object.values(rules))].map((file) => `tests/${file}`);

export default {
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', new URL('./tests-in-one-process.mjs', import.meta.url).href],
  mochaOptions: { spec: isOfRules ? ofRules : tests.sort((one, other) => orderOf(one) - orderOf(other)) },
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
  disableBail: isOfRules,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_AT_ONCE ?? 2),
  timeoutMS: 20000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: process.env.MUTATION_OF !== undefined },
  jsonReporter: { fileName: `.output/mutation${isOfRules ? '-rules' : ''}.json` },
  tempDirName: '.output/stryker',
  ignorePatterns: ['.output', '.cache', '.wxt', '.github'],
};
