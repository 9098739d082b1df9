import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['src/testing/repeatable-properties.ts'],
    // What programs keep stays in the project.
    env: {
      XDG_CACHE_HOME: fileURLToPath(new URL('node_modules/.cache/apptrack-test/user', import.meta.url)),
    },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
