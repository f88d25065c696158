import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What one suite came to. `broken`: what failed outside any test (a file that did not load, a stray error). */
export type Tally = { passed: number; failed: number; skipped: { name: string; reason: string }[]; broken: string[] };

const outcomes = (modules: readonly TestModule[]): Tally => {
  const tally: Tally = { passed: 0, failed: 0, skipped: [], broken: [] };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') tally.passed += 1;
      else if (result.state === 'skipped')
        tally.skipped.push({ name: test.fullName, reason: result.note ?? 'see its name' });
      else tally.failed += 1;
    }
    if (module.state() === 'failed' && module.errors().length > 0) tally.broken.push(module.moduleId);
  }
  return tally;
};

/** Vitest reporter: writes the tally as JSON to the file named by TALLY_FILE. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message?: string }[]) {
    const file = process.env['TALLY_FILE'];
    if (!file) throw new Error('TALLY_FILE names no file to write the tally to.');
    const tally = outcomes(modules);
    tally.broken.push(...errors.map((error) => error.message ?? 'an error without a message'));
    writeFileSync(file, JSON.stringify(tally));
  }
}
