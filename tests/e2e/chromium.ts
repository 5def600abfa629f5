import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's Chromium; undefined where there is none. */
export const systemChromium = (): string | undefined => systemPlaces.find(existsSync);

/** A Chromium to test in: the system's, Playwright's, or one that is installed now. Undefined where none can be had. */
export function findChromium(say: (line: string) => void): string | undefined {
  const found = systemChromium() ?? playwrights();
  if (found) return found;
  say('No Chromium here yet: installing one for the tests.');
  install('npx', ['playwright', 'install', 'chromium']);
  if (playwrights()) return playwrights();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install('apt-get', ['update', '-qq']);
    install('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  return systemChromium();
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install(command: string, args: readonly string[]) {
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 });
}
