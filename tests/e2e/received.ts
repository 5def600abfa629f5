import type { Page } from '@playwright/test';

/** Keeps all that reaches the page by calls and streams from now on; returns what came so far. */
export async function listen(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const came: string[] = [];
    const original = window.fetch;
    const keep = async (body: ReadableStream<Uint8Array> | null) => {
      const text = new TextDecoder();
      const reader = body?.getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        came.push(text.decode(part.value, { stream: true }));
        // Beyond this page's life: it may be loaded again.
        sessionStorage.setItem(
          'came',
          `${sessionStorage.getItem('came') ?? ''}${came.splice(0).join('')}`,
        );
      }
    };
    window.fetch = async (...asked) => {
      const answer = await original(...asked);
      keep(answer.clone().body).catch(() => {});
      return answer;
    };
  });
  return () => page.evaluate(() => sessionStorage.getItem('came') ?? '');
}
