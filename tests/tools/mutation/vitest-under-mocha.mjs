import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

// The words of vitest that the method's tests use, said to mocha, which keeps the loaded tests for the next changed copy.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true, writable: true });
chai.expect.extend(expect, customMatchers);

/** `test(name, run)` and `test(name, options, run)` are both said in the tests. */
const runOf = (first, second) => (typeof first === 'function' ? first : second);

// MUTATION_RULES=1 asks only the tests whose titles quote a rule of the method, which shows that each of them can fail.
const rule = /\bS[0-4]\.\d/;
const isAsked = (names) => process.env.MUTATION_RULES === undefined || names.some((name) => rule.test(name));
const groups = [];

const one = (name, first, second) => {
  if (!isAsked([...groups, name])) return;
  globalThis.it(name, async function () {
    this.timeout(60_000);
    await runOf(first, second)({ skip: () => this.skip() });
  });
};
const group = (name, first, second) =>
  globalThis.describe(name, () => {
    groups.push(name);
    runOf(first, second)();
    groups.pop();
  });

/** Moves one of these to the front. */
const first = (all, one) => {
  const at = all.indexOf(one);
  if (at > 0) all.unshift(...all.splice(at, 1));
};

// What found the last changed copy is asked first: the next one is most often a few letters beside it.
globalThis.afterEach(function () {
  const found = this.currentTest;
  if (found.state !== 'failed') return;
  first(found.parent.tests, found);
  for (let suite = found.parent; suite.parent !== undefined; suite = suite.parent) first(suite.parent.suites, suite);
});

/** The title of one row of a table: what is asked for by %s and the like, and its number. */
const titleOf = (name, row, at) => {
  const said = row.values();
  return `${name.replaceAll(/%[sdifj]/g, () => String(said.next().value))} ${at}`;
};
const each = (make) => (rows) => (name, first, second) => {
  const run = runOf(first, second);
  for (const [at, row] of rows.entries()) {
    const said = Array.isArray(row) ? row : [row];
    make(titleOf(name, said, at), () => run(...said));
  }
};
const skipIf = (make) => (isSkipped) => (isSkipped ? () => undefined : make);

const wholly = (make) => Object.assign(make, { each: each(make), skipIf: skipIf(make) });
export const test = wholly(one);
export const it = wholly(one);
export const describe = wholly(group);
