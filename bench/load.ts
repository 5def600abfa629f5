import type { Browser, BrowserContext } from '@playwright/test';
import { scoreAddress, seatScript, withHost } from './helpers/browser.ts';
import { median, say } from './helpers/figures.ts';

const turns = 25;
const warmUp = 3;

/** From the navigation to the end of the frame that shows the first radio button, ready for a click; nothing cached. */
await withHost(async (host, browser) => {
  const cookies = { ours: await enter(browser, host.ours), bare: await enter(browser, host.bare) };
  const times = { ours: [] as number[], bare: [] as number[] };
  const whole = { ours: [] as number[], bare: [] as number[] };
  for (let turn = -warmUp; turn < turns; turn++) {
    const ours = await firstAnswer(browser, cookies.ours, scoreAddress(host), seatScript(host));
    const bare = await firstAnswer(browser, cookies.bare, new URL('/', host.bare).href, '');
    if (turn < 0) continue;
    times.ours.push(ours.inPage);
    times.bare.push(bare.inPage);
    whole.ours.push(ours.clicked);
    whole.bare.push(bare.clicked);
  }
  tell('first criterion clicked', whole);
  tell('the same, in the page alone', times);
});

function tell(name: string, { ours, bare }: { ours: number[]; bare: number[] }) {
  say({
    name,
    unit: 'ms',
    ours: median(ours),
    peer: median(bare),
    peerName: 'bare page',
    limit: 3,
  });
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Uses the invitation, which works once. */
async function enter(browser: Browser, invitation: string): Promise<Cookies> {
  const context = await browser.newContext();
  await (await context.newPage()).goto(invitation);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** Loads the page in a browser window that knows nothing but its cookie, and clicks on the first answer. */
async function firstAnswer(browser: Browser, cookies: Cookies, address: string, script: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.addInitScript(watchFirst);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('section label:has(input[type=radio])').first().click();
  const clicked = performance.now() - start;
  const inPage = await page.evaluate(() => window.firstShown ?? Number.NaN);
  await context.close();
  return { inPage, clicked };
}

declare global {
  interface Window {
    /** Milliseconds from the navigation to the end of the frame that showed the first radio button. */
    firstShown?: Promise<number>;
  }
}

function watchFirst() {
  window.firstShown = new Promise((tell) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('input[type=radio]:enabled')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => tell(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
