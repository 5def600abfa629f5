import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { App } from '../../electron/app.ts';
import { type LocalServer, startLocalServer } from '../../electron/host/localServer.ts';
import { temporaryFolder } from './vault.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** The address it is sent to; 127.0.0.1 where it is not said. */
  readonly host?: string;
}

/** The local server over a small page, closed when the test ends; beside the page lies a file that is not to be had. */
export async function served(app: App): Promise<LocalServer> {
  const folder = temporaryFolder();
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<h1>Coscore</h1>');
  writeFileSync(join(folder, 'secret.txt'), 'not for pages');
  const server = await startLocalServer(app, page);
  onTestFinished(() => server.close());
  return server;
}

/** One request, sent as it is: no path is tidied and no header is added but the host. */
export function ask({ port }: LocalServer, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, host = '127.0.0.1' } = asked;
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Uses an invitation; returns the cookie that it brings. */
export async function enter(server: LocalServer): Promise<string> {
  const { headers } = await ask(server, new URL(server.invite()).pathname);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** A call of a procedure as the page makes it. */
export const call = (cookie: string, input: unknown = null): Asked => ({
  method: 'POST',
  headers: { cookie, 'content-type': 'application/json' },
  body: JSON.stringify({ json: input }),
});
