import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import './compiled.ts';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // Much of the time passes in children and on the disk; vitest would leave one core of two unused.
    maxWorkers: '100%',
    // Bounds for hangs only: machines are busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
