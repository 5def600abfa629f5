import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, test } from 'vitest';
import type { LocalServer } from '../../../electron/host/localServer.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { type Contract, contract } from '../../../shared/contract/index.ts';
import { largestFile } from '../../../shared/contract/instrument.ts';
import { appForFile, refused } from '../../helpers/app.ts';
import { changeCount } from '../../helpers/content.ts';
import { small } from '../../helpers/instruments.ts';
import { overPort } from '../../helpers/port.ts';
import { ask, enter, served } from '../../helpers/server.ts';

const app = appForFile();
const count = () => changeCount(app().store());

const file = async (id: string) => new File([await writeXlsx([{ ...small, id }])], `${id}.xlsx`);
const megabytes = (n: number) => new File([new Uint8Array(n * 1_000_000)], 'big.xlsx');

const takingFiles = ['/rpc/instrument/check', '/rpc/instrument/import', '/rpc/attachment/add'];

/** What the page calls with, here from Node. */
async function page(server: LocalServer): Promise<ContractRouterClient<Contract>> {
  const headers = { cookie: await enter(server) };
  return createORPCClient(new RPCLink({ url: `http://127.0.0.1:${server.port}/rpc`, headers }));
}

/** A form as any page could send it. */
function form(fields: Readonly<Record<string, string>>) {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--edge\r\nContent-Disposition: form-data; name="${name}"${
        name === 'data' ? '' : '; filename="x.json"'
      }\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--edge--\r\n`;
}
const asForm = (cookie: string, body: string, more = {}) => ({
  method: 'POST',
  headers: { cookie, 'content-type': 'multipart/form-data; boundary=edge', ...more },
  body,
});
const data = (json: unknown, maps: unknown = [['file']]) =>
  JSON.stringify({ json, meta: [], maps });

test('a file comes in and goes out, in the browser and in the desktop window', async () => {
  const server = await served(app());
  for (const [id, window] of [
    ['by-server', await page(server)],
    ['by-port', overPort(app()).window],
  ] as const) {
    const imported = await window.instrument.import({ file: await file(id) });
    expect(imported).toMatchObject({ good: true, summary: { id, added: ['en'] } });
    const exported = await window.instrument.export({ id, version: '1.0.0', as: 'xlsx' });
    expect(exported.name).toBe(`${id}-1.0.0.xlsx`);
    const checked = await window.instrument.check({ file: exported });
    expect(checked).toMatchObject({ good: true, summary: { id, added: [] } });
  }
});

test('a file over the limit is refused as such, also far over it', async () => {
  const server = await served(app());
  const window = await page(server);
  const before = count();
  for (const size of [largestFile + 0.005, largestFile + 1]) {
    const failed = await refused(() => window.instrument.import({ file: megabytes(size) }));
    expect(failed).toMatchObject({ code: 'FILE_TOO_LARGE', data: { most: largestFile } });
  }
  expect(count()).toBe(before);
});

test('no other procedure takes more than before, nor a form at all', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const large = form({ data: data({ file: null }), 0: 'x'.repeat(2_000_000) });
  for (const [noun, procedures] of Object.entries(contract)) {
    for (const name of Object.keys(procedures)) {
      if (name.startsWith('~')) continue;
      const path = `/rpc/${noun}/${name}`;
      if (takingFiles.includes(path)) continue;
      const answer = await ask(server, path, asForm(cookie, large)).catch(() => ({ status: 413 }));
      expect([404, 413, 415]).toContain(answer.status);
    }
  }
});

test('where files come in, JSON stays as small as elsewhere', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const padding = 'x'.repeat(1024 * 1024);
  const asJson = { 'content-type': 'application/json' };
  const body = JSON.stringify({ json: { file: null, padding } });
  const sent = { method: 'POST', headers: { cookie, ...asJson }, body };
  const answer = await ask(server, '/rpc/instrument/check', sent).catch(() => ({ status: 422 }));
  expect(answer.status).toBe(422);
  const wordy = form({ data: data({ file: null, padding }), 0: '{}' });
  expect((await ask(server, '/rpc/instrument/check', asForm(cookie, wordy))).status).toBe(400);
});

test('whoever has no session, or comes from another page, is turned away with a file as without', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const body = form({ data: data({ file: null }), 0: JSON.stringify({ ...small, id: 'foreign' }) });
  const before = count();
  const path = '/rpc/instrument/import';
  expect((await ask(server, path, asForm('coscore=x', body))).status).toBe(401);
  for (const strange of [
    { origin: 'https://evil.example' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'same-site' },
    { host: 'evil.example' },
  ]) {
    expect((await ask(server, path, asForm(cookie, body, strange))).status).toBe(403);
  }
  expect(count()).toBe(before);
  expect((await ask(server, path, asForm(cookie, body))).status).toBe(200);
});

test.each([
  ['no form', 'x'],
  ['a form that breaks off', form({ data: data({ file: null }), 0: '{}' }).slice(0, -30)],
  ['a form without words', form({ 0: '{}' })],
  [
    'a form of very many files',
    form(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${at}`, '']))),
  ],
  ['words that are no JSON', form({ data: '{', 0: '{}' })],
  [
    'a place that leads to a prototype',
    form({ data: data({ file: null }, [['__proto__', 'polluted']]), 0: '{}' }),
  ],
  [
    'a place that leads to a constructor',
    form({ data: data({ file: null }, [['constructor', 'prototype', 'polluted']]), 0: '{}' }),
  ],
  [
    'a hidden prototype',
    form({ data: '{"json":{"file":null,"__proto__":{"polluted":1}},"maps":[["file"]]}', 0: '{}' }),
  ],
  ['no file', form({ data: data({ file: 'x' }, []) })],
  ['more than a file', form({ data: data({ file: null, more: 1 }), 0: '{}' })],
])('%s is refused, tells nothing and writes nothing', async (_, body) => {
  const server = await served(app());
  const before = count();
  const answer = await ask(server, '/rpc/instrument/import', asForm(await enter(server), body));
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body).not.toMatch(/node_modules|\.ts:|at /);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(count()).toBe(before);
});
