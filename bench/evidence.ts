import type { Browser, Page } from '@playwright/test';
import { type Host, withHost } from './helpers/browser.ts';
import { median, quantile, say } from './helpers/figures.ts';
import { type Step, stepsIn, type Taken } from './helpers/timedStep.ts';

const rounds = 40;
/** Rounds that are not counted: the page's code is compiled by then. */
const warmUp = 3;
/** Milliseconds within which each has to be on the screen, at the 95th percentile. */
const limit = 100;

/** What somebody does again and again while writing up a visit; each begins where the one before it ended. */
const steps: readonly (Step & { readonly name: string })[] = [
  {
    name: 'evidence list opened',
    press: '.parts a[href$="/evidence"]',
    shows: '.piece-list .piece',
  },
  {
    name: 'list filtered by source',
    choose: { field: '.filter select', values: ['documents', 'observation', 'interview'] },
    changes: '.found-count [role="status"]',
  },
  { name: 'coverage map opened', press: '.parts a[href$="/coverage"]', shows: '.cover-map tbody' },
  {
    name: 'map filtered by a flag',
    press: '.cover-item.only-staff',
    changes: '.cover-filters [role="status"]',
  },
  // What the machine takes for a frame in which next to nothing happens: where this is slow, so is all else.
  { name: 'a bare button, beside', press: '#bare', changes: '#bare' },
];

/** 500 pieces with 4,000 links and 100 photos: from the event to the end of the frame that shows what it led to. */
await withHost(
  async (host, browser) => {
    const page = await open(host, browser);
    const take = await stepsIn(page);
    const times = new Map<string, Taken[]>(steps.map(({ name }) => [name, []]));
    for (let round = -warmUp; round < rounds; round++) {
      for (const { name, ...step } of steps) {
        const taken = await take(step, round + warmUp);
        if (round >= 0) times.get(name)?.push(taken);
      }
    }
    for (const [name, all] of times) {
      const some = all.map((one) => one.time);
      tell(`${name}, median`, median(some));
      tell(`${name}, p95`, quantile(some, 0.95));
      const work = all.map((one) => one.work);
      tell(`${name}, p95 of the work`, quantile(work, 0.95));
    }
    tell('assessment.load in the host, p95', quantile(await host.loadTimes(rounds), 0.95));
  },
  { evidence: true },
);

function tell(name: string, ours: number) {
  say({ name, unit: 'ms', ours, peer: limit, peerName: 'limit', limit: 1 });
}

async function open({ ours, assessment }: Host, browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(ours);
  await page.goto(`${new URL(ours).origin}/#/assessment/${assessment}/coverage`);
  await page.locator('.cover-map').first().waitFor();
  await page.evaluate(() => {
    const bare = document.body.appendChild(document.createElement('button'));
    bare.id = 'bare';
    bare.style.position = 'fixed';
    bare.onclick = () => bare.replaceChildren(String(performance.now()));
  });
  return page;
}
