import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // End-to-end tests mostly wait for other processes.
    maxWorkers: 2,
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 120_000,
    setupFiles: ['test/property-seed.ts'],
    // GitHub's validator imports JSON without the attribute that Node asks for.
    server: { deps: { inline: [/@actions\//] } },
  },
});
