import { defineConfig } from 'vitest/config';

/** The tests of one area, with properties that try the same values at every run. */
export default defineConfig({
  test: {
    include: (process.env.MUTATE_TESTS ?? '').split(','),
    exclude: ['**/node_modules/**'],
    setupFiles: ['src/testing/repeatable-properties.ts'],
    // Properties that try hundreds of files otherwise.
    env: { RUNS: '15' },
    testTimeout: 30_000,
  },
});
