import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDrafts } from '../electron/actions/sample.ts';
import type { App } from '../electron/app.ts';
import { createApp } from '../electron/createApp.ts';
import { loadFacts } from '../electron/report/loadFacts.ts';
import { loadPictures } from '../electron/report/pictures.ts';
import { renderWord } from '../electron/report/renderWord.ts';
import { writeReport } from '../electron/report/writeReport.ts';
import { buildReport } from '../shared/report/buildReport.ts';
import type { Report } from '../shared/report/report.ts';
import { contentsOf, opened } from '../tests/electron/report/opened.ts';
import { withManyPieces } from './helpers/evidence.ts';
import { median, say } from './helpers/figures.ts';
import { choosePhotos, withSites } from './helpers/pictures.ts';

// The full report of 116 criteria, 8 members, 500 pieces with 4,000 links and 40 photos of 2560 pixels, from a vault on
// disk: read, built, its photos made smaller and the file written; then with page numbers, in workers. After it the
// report of a network of ten sites with a note at each for every standard. What a person waits for, so the first run counts too.
const turns = 3;
const photos = 40;

interface Taken {
  /** In milliseconds. */
  readonly before: number;
  readonly whole: number;
  readonly pages: number;
  /** The most that the process had after the first report, in MB. */
  readonly memory: number;
}

const one = await inVault(1);
const ten = await inVault(10);

const target = { peerName: 'target', limit: 1 };
const beside = { unit: 'ms', peerName: 'one site', limit: 2 };
say({ name: 'before page numbers', unit: 'ms', ours: one.before, peer: 2000, ...target });
say({ name: 'with page numbers', unit: 'ms', ours: one.whole, peer: 10_000, ...target });
say({ name: 'ten sites, before', ours: ten.before, peer: one.before, ...beside });
say({ name: 'ten sites, with', ours: ten.whole, peer: one.whole, ...beside });
say({
  name: 'ten sites, a page',
  ...beside,
  ours: ten.whole / ten.pages,
  peer: one.whole / one.pages,
  limit: 1.1,
});
say({
  name: 'most memory, app and one report',
  unit: 'MB',
  ours: one.memory,
  peer: 500,
  ...target,
});

/** The sample with so many sites and so much evidence, stored as the app stores it, in a vault of its own. */
async function inVault(sites: number): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'coscore-bench-'));
  const app = createApp(join(folder, 'vault'), join(import.meta.dirname, '..', 'resources'));
  await app.create('four plain words here');
  const { assessment, drafts } = sampleDrafts(app, 'en');
  app.store().commit(withManyPieces(assessment, withSites(assessment, drafts, sites)));
  await choosePhotos(app, assessment, photos);
  const taken = await measured(app, assessment);
  app.close();
  rmSync(folder, { recursive: true, force: true });
  return taken;
}

async function measured(from: App, assessment: string): Promise<Taken> {
  const before: number[] = [];
  let memory = 0;
  for (let turn = 0; turn < turns; turn++) {
    before.push(
      await timed(async () => {
        const report = made(from, assessment);
        await renderWord(report, null, await loadPictures(from, report));
      }),
    );
    memory ||= process.resourceUsage().maxRSS / 1024;
  }
  const report = made(from, assessment);
  const shown = report.blocks.flatMap((block) => (block.kind === 'photos' ? block.photos : []));
  if (shown.length !== photos) throw new Error(`${shown.length} photos print`);
  let pages = 0;
  const whole = await timed(async () => {
    const written = writeReport(report, undefined, loadPictures(from, report));
    for await (const _ of written.events);
    pages = pagesIn(await written.result);
  });
  return { before: median(before), whole, pages, memory };
}

function made(from: App, assessment: string): Report {
  return buildReport(loadFacts(from, assessment, 'en', Date.now()), { language: 'en' });
}

/** As many as the contents lead to. */
function pagesIn(bytes: Uint8Array): number {
  const { document } = opened(bytes);
  return Math.max(...contentsOf(document).map(({ page }) => page));
}

/** In milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
