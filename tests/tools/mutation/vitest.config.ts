import { defineConfig } from 'vitest/config';

/** The tests that hold the method, alone: what every mutant is tried against. */
export default defineConfig({
  test: {
    include: ['tests/qualification/**/*.test.ts', 'tests/definition/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
