import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');

/** Coscore in a process of its own, serving the page. */
export interface Coscore {
  /** The next address that lets a browser in, once. */
  invitation(): Promise<string>;
  /** Closes it as a person does. */
  close(): Promise<void>;
  /** Kills it without a chance to tidy up. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** A folder that goes when the test ends. */
  readonly folder: string;
  /** Starts Coscore on the test's vault, on any free port unless one is asked for; closed when the test ends. */
  readonly start: (asked?: { port?: string; temporary?: string }) => Promise<Coscore>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'coscore-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  start: async ({ folder }, use) => {
    const started: Coscore[] = [];
    await use(async ({ port = '0', temporary = tmpdir() } = {}) => {
      const coscore = launch(join(folder, 'vault'), port, temporary);
      started.push(coscore);
      return coscore;
    });
    await Promise.all(started.map((one) => one.kill()));
  },
  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(page);
    // What nobody foresaw on the page fails every journey.
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});
export { expect } from '@playwright/test';

/** Opens the page by invitation. */
export async function enter(page: Page, coscore: Coscore) {
  await page.goto(await coscore.invitation());
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Starts Coscore on a vault. */
export function launch(vault: string, port: string, temporary: string): Coscore {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'electron', 'serve.ts'),
      '--vault',
      vault,
      '--no-browser',
      '--port',
      port,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: temporary } },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let invited = false;
  return {
    invitation: async () => {
      if (invited) child.stdin.write('\n');
      invited = true;
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error('Coscore ended before it printed its address');
        if (/^\s*http:/.test(value)) return value.trim();
      }
    },
    close: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
