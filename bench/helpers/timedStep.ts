import type { Page } from '@playwright/test';

/** One thing that a person does, and how the page shows that it is done. */
export interface Step {
  /** What is pressed; or a choice, another value at every round. */
  readonly press?: string;
  readonly choose?: { readonly field: string; readonly values: readonly string[] };
  /** What is there then and was not before; or whose text is another one then. */
  readonly shows?: string;
  readonly changes?: string;
}

/** In milliseconds. */
export interface Taken {
  /** From the event to the end of the frame that shows it done. */
  readonly time: number;
  /** What the page's main thread worked for it: the same on a busy machine as on a quiet one. */
  readonly work: number;
}

/** Prepares a page: does a step on it and says what it took. */
export async function stepsIn(page: Page): Promise<(step: Step, round: number) => Promise<Taken>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  return async (step, round) => {
    const { choose } = step;
    // Lets the page come to rest, and falls anywhere between two frames.
    await page.waitForTimeout(150 + Math.random() * 40);
    const before = await worked();
    const value = choose?.values[round % choose.values.length];
    const time = await page.evaluate(inPage, { ...step, value, field: choose?.field });
    return { time, work: (await worked()) - before };
  };
}

type Given = Step & { readonly value: string | undefined; readonly field: string | undefined };

/** Runs in the page. */
function inPage({ press, shows, changes, value, field }: Given): Promise<number> {
  const text = () => (changes ? document.querySelector(changes)?.textContent : null);
  const before = text();
  const isDone = () => (shows ? document.querySelector(shows) !== null : text() !== before);
  const element = document.querySelector<HTMLElement>(press ?? field ?? '');
  if (!element) throw new Error(`Not there: ${press ?? field}`);
  if (shows && isDone()) throw new Error(`There before: ${shows}`);
  return new Promise((tell) => {
    const start = performance.now();
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now() - start);
      // A message that is posted in a frame arrives when the frame is painted.
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const check = () => {
      if (!isDone()) return;
      observer.disconnect();
      painted();
    };
    const observer = new MutationObserver(check);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    if (element instanceof HTMLSelectElement) {
      element.value = value ?? '';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    } else element.click();
  });
}
