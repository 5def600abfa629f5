import type { CDPSession, Page } from '@playwright/test';

/** Keeps all that reaches the page by calls and streams from now on, however often it is loaded; returns what came so far. */
export async function listen(page: Page): Promise<() => string> {
  const came = new Map<string, string>();
  await page.exposeFunction('keepWhatCame', (answer: string, text: string) => {
    came.set(answer, `${came.get(answer) ?? ''}${text}`);
  });
  await page.addInitScript(() => {
    const { fetch: original, keepWhatCame } = window as typeof window & {
      keepWhatCame(answer: string, text: string): Promise<void>;
    };
    const keep = async ({ headers, body }: Response) => {
      const id = crypto.randomUUID();
      void keepWhatCame(id, `${JSON.stringify([...headers])}\n`);
      const text = new TextDecoder();
      const reader = body?.getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
        void keepWhatCame(id, text.decode(part.value, { stream: true }));
    };
    window.fetch = async (...asked) => {
      const answer = await original(...asked);
      // A stream that is broken off has told all that came of it.
      keep(answer.clone()).catch(() => {});
      return answer;
    };
  });
  return () => [...came.values()].join('\n');
}

/**
 * Keeps all that reaches the page over the network from now on, pages, files, calls and streams; returns what came so far.
 * Calls are read along in the page itself: to read them along from outside can keep an answer from the page for ever.
 */
export async function record(page: Page): Promise<() => string> {
  const called = await listen(page);
  const network = await page.context().newCDPSession(page);
  const came: string[] = [];
  network.on('Network.responseReceived', ({ response }) => {
    came.push(JSON.stringify(response.headers));
  });
  network.on('Network.loadingFinished', async ({ requestId }) => {
    came.push(await readWhole(network, requestId));
  });
  for (const other of ['Network.webSocketFrameReceived', 'Network.eventSourceMessageReceived'])
    network.on(other as 'Network.webSocketFrameReceived', (event) => {
      came.push(JSON.stringify(event));
    });
  await network.send('Network.enable');
  return () => [called(), ...came].join('\n');
}

/** What came of an answer that is all here; nothing where it had no body, or the page was left meanwhile. */
async function readWhole(network: CDPSession, requestId: string): Promise<string> {
  try {
    const { body, base64Encoded } = await network.send('Network.getResponseBody', { requestId });
    return Buffer.from(body, base64Encoded ? 'base64' : 'utf8').toString();
  } catch {
    return '';
  }
}
