import { configDefaults, defineConfig } from 'vitest/config';

/** Slow by nature: whole doors, threads, child processes, browsers. What is in none of them is a unit test. */
const INTEGRATION = [
  'tests/browser/**/*.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/electron/**/*.test.ts',
  'tests/integration/**/*.test.ts',
  'tests/setup/**/*.test.ts',
];
const MIGRATION = ['tests/migrations/**/*.test.ts'];
const SECURITY = ['tests/security/**/*.test.ts'];
const LAYERS = ['tests/layers/**/*.test.ts'];
const END_TO_END = ['tests/e2e/**/*.test.ts'];
const UNIT = ['tests/**/*.test.{ts,tsx}'];

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    projects: [
      project('layers', LAYERS),
      project('unit', UNIT, {
        exclude: [
          ...configDefaults.exclude,
          ...LAYERS,
          ...INTEGRATION,
          ...MIGRATION,
          ...SECURITY,
          ...END_TO_END,
        ],
      }),
      project('integration', INTEGRATION, { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('migration', MIGRATION),
      project('security', SECURITY),
      // One browser at a time: two would share two cores and tell of each other's slowness.
      project('end-to-end', END_TO_END, {
        fileParallelism: false,
        testTimeout: 180_000,
        hookTimeout: 180_000,
        // How fast the page is, the bench measures; here it is waited for as long as Playwright waits.
        expect: { poll: { timeout: 30_000 } },
      }),
    ],
  },
});
