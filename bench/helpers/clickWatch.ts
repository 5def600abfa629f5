import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Set by a click: the time from its event to the end of the frame that shows it done. */
    clickTime?: Promise<number>;
  }
}

/**
 * Runs in the page, before its own scripts. Done is: in the app, the criterion was "saving" and says "saved" with the
 * clicked level chosen; on a page without any state to show, the radio button is set.
 */
function watchClicks() {
  const channel = new MessageChannel();
  // A message that is posted in a frame arrives when the frame is painted.
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });

  const shown = (section: Element, radio: HTMLInputElement, then: () => void) => {
    const state = section.querySelector('[data-state]');
    if (!state) return radio.addEventListener('change', then, { once: true });
    let saving = false;
    const observer = new MutationObserver((seen) => {
      const now = state.getAttribute('data-state');
      saving ||= now === 'saving' || seen.some((one) => one.oldValue === 'saving');
      if (!saving || now !== 'saved' || !radio.checked) return;
      observer.disconnect();
      then();
    });
    observer.observe(state, { attributeFilter: ['data-state'], attributeOldValue: true });
  };

  const onClick = ({ target, timeStamp }: MouseEvent) => {
    const label = target instanceof Element ? target.closest('label') : null;
    const section = label?.closest('section');
    const radio = label?.querySelector('input');
    // Only the first: on a label, the browser makes a second one of it on the radio button.
    if (window.clickTime || !section || !radio) return;
    window.clickTime = new Promise((tell) => {
      shown(section, radio, () => painted(() => tell(performance.now() - timeStamp)));
    });
  };
  document.addEventListener('click', onClick, { capture: true });
}

/** Prepares a page for `timedClick`. */
export const watchClicksIn = (page: Page) => page.addInitScript(watchClicks);

/** Clicks, as a hand does, on an answer that is not chosen; which one and how long it took until it showed. */
export async function timedClick(page: Page, section: string, pick: number) {
  const open = page.locator(`${section} label:has(input:not(:checked))`);
  const label = open.nth(pick % (await open.count()));
  const answer = (await label.locator('input').getAttribute('value')) ?? '';
  await label.hover();
  // Lets the page come to rest, and falls anywhere between two frames.
  await page.waitForTimeout(60 + Math.random() * 40);
  await page.mouse.down();
  await page.waitForTimeout(30 + Math.random() * 17);
  await page.mouse.up();
  // Nothing is asked of the page meanwhile.
  await page.waitForTimeout(120);
  const time = await page.evaluate(() => window.clickTime ?? Number.NaN);
  await page.evaluate(() => {
    delete window.clickTime;
  });
  return { answer, time };
}
