import type { Browser, Page } from '@playwright/test';
import { type Host, scoreAddress, seatScript, withHost } from './helpers/browser.ts';
import { timedClick, watchClicksIn } from './helpers/clickWatch.ts';
import { median, quantile, say } from './helpers/figures.ts';

const rounds = 2;
/** Clicks that are not counted: both pages' code is compiled by then. */
const warmUp = 20;

/** A click on a level to the end of the frame that shows it as saved, against one that only sets a radio button. */
await withHost(async (host, browser) => {
  const ours = await openScore(host, browser);
  const bare = await openBare(host, browser);
  const times: { ours: number; bare: number }[] = [];
  const clicked = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    for (const standard of host.standards) {
      const criteria = await show(ours, standard);
      for (const [at, criterion] of criteria.entries()) {
        const own = await timedClick(ours, `[id="criterion-${criterion}"]`, times.length);
        const other = await timedClick(bare, `section:nth-of-type(${at + 1})`, times.length);
        clicked.set(criterion, own.answer);
        times.push({ ours: own.time, bare: other.time });
      }
    }
  }
  compare(clicked, await host.stored());
  tell(times.slice(warmUp));
});

function tell(times: readonly { ours: number; bare: number }[]) {
  const ours = times.map((one) => one.ours);
  const bare = times.map((one) => one.bare);
  const against = { unit: 'ms', peerName: 'bare page', limit: 2 };
  const name = `click to saved (${times.length} clicks)`;
  say({ name: `${name}, median`, ours: median(ours), peer: median(bare), ...against });
  const [late, lateBare] = [quantile(ours, 0.95), quantile(bare, 0.95)];
  say({ name: `${name}, p95`, ours: late, peer: lateBare, ...against });
}

async function openScore(host: Host, browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(seatScript(host));
  await watchClicksIn(page);
  await page.goto(host.ours);
  await page.goto(scoreAddress(host));
  await page.locator('.criterion').first().waitFor();
  return page;
}

async function openBare(host: Host, browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await watchClicksIn(page);
  await page.goto(host.bare);
  return page;
}

/** Brings a standard on the screen; returns the codes of its criteria. */
async function show(page: Page, standard: string): Promise<string[]> {
  await page.evaluate((code) => {
    location.hash = location.hash.replace(/[^/]*$/, code);
  }, standard);
  await page.locator(`[id="criterion-${standard}.1"]`).waitFor();
  const ids = await page.locator('.criterion').evaluateAll((all) => all.map((one) => one.id));
  return ids.map((id) => id.replace('criterion-', ''));
}

/** What the screen called saved has to be on the disk; a bench of anything else would be worth nothing. */
function compare(clicked: ReadonlyMap<string, string>, stored: ReadonlyMap<string, string>) {
  const lost = [...clicked].filter(([criterion, answer]) => stored.get(criterion) !== answer);
  if (lost.length > 0) throw new Error(`Not on the disk: ${lost.join(' ')}`);
}
