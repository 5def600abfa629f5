import type { CDPSession, Page } from '@playwright/test';

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

/** Keeps all that reaches the page over the network from now on, pages, files and streams; returns what came so far. */
export async function record(page: Page): Promise<() => string> {
  const network = await page.context().newCDPSession(page);
  const came = new Map<string, Buffer[]>();
  const whole = new Set<string>();
  const partsOf = (id: string) => came.get(id) ?? came.set(id, []).get(id) ?? [];
  network.on('Network.dataReceived', ({ requestId, data }) => {
    if (data) partsOf(requestId).push(Buffer.from(data, 'base64'));
  });
  network.on('Network.responseReceived', async ({ requestId, response, type }) => {
    const parts = partsOf(requestId);
    parts.unshift(Buffer.from(`${JSON.stringify(response.headers)}\n`));
    // What the page itself is made of is read when it is whole: to read along can keep a style sheet from the page.
    if (isOfPage.has(type)) whole.add(requestId);
    else parts.splice(1, 0, await readSoFar(network, requestId));
  });
  network.on('Network.loadingFinished', async ({ requestId }) => {
    if (whole.delete(requestId)) partsOf(requestId).push(await readWhole(network, requestId));
  });
  await network.send('Network.enable');
  return () => [...came.values()].map((parts) => Buffer.concat(parts).toString()).join('\n');
}

const isOfPage: ReadonlySet<string> = new Set([
  'Document',
  'Stylesheet',
  'Script',
  'Font',
  'Image',
]);

/** What came of an answer that may come bit by bit; from here on its bits are told. */
async function readSoFar(network: CDPSession, requestId: string): Promise<Buffer> {
  try {
    const { bufferedData } = await network.send('Network.streamResourceContent', { requestId });
    return Buffer.from(bufferedData, 'base64');
  } catch {
    return readWhole(network, requestId);
  }
}

/** What came of an answer that is all here; nothing where it had no body, or the page was left meanwhile. */
async function readWhole(network: CDPSession, requestId: string): Promise<Buffer> {
  try {
    const { body, base64Encoded } = await network.send('Network.getResponseBody', { requestId });
    return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
  } catch {
    return Buffer.alloc(0);
  }
}
