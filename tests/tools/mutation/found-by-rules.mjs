import { readFileSync } from 'node:fs';

// After MUTATION_RULES=1 npm run mutate: which rule of the method has no changed copy that its own test finds.

const report = JSON.parse(readFileSync('.output/mutation-rules.json', 'utf8'));
const titles = new Map(Object.values(report.testFiles).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name])));
const rulesIn = (title) => title.match(/\bS[0-4]\.\d{1,2}/g) ?? [];

const found = new Map([...titles.values()].flatMap(rulesIn).map((rule) => [rule, 0]));
for (const { killedBy = [] } of Object.values(report.files).flatMap(({ mutants }) => mutants))
  for (const rule of new Set(killedBy.flatMap((id) => rulesIn(titles.get(id) ?? ''))))
    found.set(rule, found.get(rule) + 1);

const byNumber = new Intl.Collator('en', { numeric: true }).compare;
for (const [rule, count] of [...found].sort(([one], [other]) => byNumber(one, other))) console.log(rule, count);
const silent = [...found].filter(([, count]) => count === 0).map(([rule]) => rule);
console.log(`${found.size} rules, without a found change: ${silent.join(', ') || 'none'}`);
