import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import './compiled.ts';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      // Pure: one file cannot disturb the next, so that all may load the instruments and words once.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/shared/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'other',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{shared,e2e}/**'],
        },
      },
    ],
    // Much of the time passes in children and on the disk; vitest would leave one core of two unused.
    maxWorkers: '100%',
    // Bounds for hangs only: machines are busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
