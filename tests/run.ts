import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronBinary } from '../electron/window/available.ts';
import { findChromium } from './e2e/chromium.ts';

/** All of Coscore's checks, one after the other; says what it did not run and ends with a count. */
const root = join(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'coscore-results-'));
const notRun: string[] = [];
const secondTry: string[] = [];
let passed = 0;
let failed = 0;

single('Lint', 'biome', ['check', '.', '--error-on-warnings']);
single('Types', 'tsc', ['--noEmit']);
unitTests();
if (single('Build', 'electron-vite', ['build', '--logLevel', 'warn'])) endToEndTests();
if (!electronBinary(root)) notRun.push('Electron end to end: its binary is not installed here.');
if (!onPath('soffice')) notRun.push('Pages of reports: LibreOffice is not installed here.');

rmSync(results, { recursive: true, force: true });
for (const one of notRun) console.log(`Not run. ${one}`);
// Passed, but not to be left so: what fails one time in many tells of a race.
for (const one of secondTry) console.log(`Passed at the second try: ${one}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A check that passes or fails as a whole. */
function single(title: string, command: string, args: readonly string[]): boolean {
  const good = run(title, command, args);
  if (good) passed++;
  else failed++;
  return good;
}

function unitTests() {
  const file = join(results, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const good = run('Unit and property tests', 'vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
  ]);
  const counts = read(file, (found) => [found.numPassedTests, found.numFailedTests]);
  add(good, counts);
}

function endToEndTests() {
  const chromium = findChromium(say);
  if (!chromium) {
    notRun.push('End to end in a browser: no Chromium here, and none could be installed.');
    // Where nobody reads along, a suite that could not run is a failure.
    if (process.env.CI) failed++;
    return;
  }
  const file = join(results, 'e2e.json');
  const good = run(
    'End-to-end tests',
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  add(
    good,
    read(file, ({ stats, suites }) => {
      secondTry.push(...flaky(suites));
      return [stats.expected + stats.flaky, stats.unexpected];
    }),
  );
}

/** The tests that failed at first, by name. */
function flaky(suites: readonly Suite[] = []): string[] {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `${file}, ${title}`),
    ...flaky(inner),
  ]);
}

function add(good: boolean, [right, wrong]: readonly number[]) {
  passed += right ?? 0;
  failed += wrong ?? 0;
  // A runner that broke before it counted is a failure too.
  if (!good && !wrong) failed++;
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface Counts {
  readonly suites: readonly Suite[];
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

function read(file: string, pick: (found: Counts) => (number | undefined)[]): number[] {
  if (!existsSync(file)) return [];
  return pick(JSON.parse(readFileSync(file, 'utf8'))).map((one) => one ?? 0);
}

function run(title: string, command: string, args: readonly string[], env = {}): boolean {
  say(`\n${title}`);
  const bin = join(root, 'node_modules', '.bin', command);
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function onPath(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function say(line: string) {
  console.log(line);
}
