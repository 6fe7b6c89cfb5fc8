import { defineConfig } from 'vitest/config';

const TESTS = 'test/**/*.test.ts';
const TIMED = 'test/**/*.timed.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // No test mocks or changes a module, so that files can share what is loaded: half the time
    isolate: false,
    projects: [
      // What measures time has the machine to itself, then the others share it
      {
        extends: true,
        test: { name: 'timed', include: [TIMED], maxWorkers: 1, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [TESTS],
          exclude: [TIMED],
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
