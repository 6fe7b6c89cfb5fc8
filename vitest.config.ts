import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // No test mocks or changes a module, so that files can share what is loaded: half the time
    isolate: false,
  },
});
