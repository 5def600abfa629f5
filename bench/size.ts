import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import { scoreAddress, seatScript, withHost } from './helpers/browser.ts';
import { say } from './helpers/figures.ts';

const root = join(import.meta.dirname, '..');
const limit = 300;
const shown = 8;
const kilobytes = (code: string | Buffer) => gzipSync(code).length / 1000;

/** The gzipped JavaScript that a fresh load of the score screen fetches, and what the most of it is. */
await withHost(async (host, browser) => {
  const page = await browser.newPage();
  const scripts = new Set<string>();
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  await page.addInitScript(seatScript(host));
  await page.goto(host.ours);
  await page.goto(scoreAddress(host));
  await page.locator('section.criterion').first().waitFor();
  const files = [...scripts].map((one) => readFileSync(join(root, 'out', 'renderer', one)));
  const ours = files.reduce((sum, one) => sum + kilobytes(one), 0);
  const against = { peer: limit, peerName: 'limit', limit: 1 };
  say({ name: 'JavaScript of the page, gzipped', unit: 'KB', ours, ...against });
});
console.log(await largest());

/** The parts that weigh most. Each is zipped by itself, so that together they come to more than the whole. */
async function largest(): Promise<string> {
  const parts = new Map<string, string>();
  for (const [file, { code }] of await modules()) {
    parts.set(partOf(file), (parts.get(partOf(file)) ?? '') + (code ?? ''));
  }
  return [...parts]
    .map(([part, code]) => ({ part, size: kilobytes(code) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, shown)
    .map(({ part, size }) => `  ${size.toFixed(0).padStart(4)} KB  ${part}`)
    .join('\n');
}

/** The page built once more, in memory, for what the bundler knows of its modules. */
async function modules(): Promise<[string, Rollup.RenderedModule][]> {
  const built = await build({
    root: join(root, 'renderer'),
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { write: false, minify: false },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) => (one.type === 'chunk' ? Object.entries(one.modules) : []));
}

/** The package of a module, or the folder of one of ours. */
function partOf(file: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name ?? file.replace(`${root}/`, '').split('/').slice(0, 2).join('/');
}
