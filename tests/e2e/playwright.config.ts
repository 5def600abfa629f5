import { defineConfig } from '@playwright/test';
import '../compiled.ts';
import { systemChromium } from './chromium.ts';

const installed = systemChromium();
/** They take longest and begin first, so that no core waits at the end for one that began last. */
const long = ['visit', 'keyboard', 'together', 'mouse', 'roomAxe', 'plan'].map(
  (name) => `${name}.spec.ts`,
);
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  globalSetup: './warmUp.ts',
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testMatch: '*.spec.ts', testIgnore: long },
  ],
  // Bounds on what hangs, not on what is slow: laptops differ.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Where a whole run hangs on it; tests/run.ts names what needed it.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  outputDir: '../../test-results',
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    actionTimeout: 60_000,
    // Traces would double the time of the journeys: --trace on brings one.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(installed ? { executablePath: installed } : {}),
      args: [
        ...root,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
