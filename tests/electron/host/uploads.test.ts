import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, test } from 'vitest';
import type { LocalServer } from '../../../electron/host/localServer.ts';
import { writeXlsx } from '../../../electron/instrument/writeXlsx.ts';
import { type Contract, contract } from '../../../shared/contract/index.ts';
import { largestFile } from '../../../shared/contract/instrument.ts';
import { largestAttachment } from '../../../shared/model/limits.ts';
import { appForFile, refused, windowOn } from '../../helpers/app.ts';
import { setUp } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import { small } from '../../helpers/instruments.ts';
import { asFile, photo } from '../../helpers/pictures.ts';
import { overPort } from '../../helpers/port.ts';
import { ask, call, enter, served } from '../../helpers/server.ts';

const app = appForFile();
const count = () => changeCount(app().store());

const file = async (id: string) => new File([await writeXlsx([{ ...small, id }])], `${id}.xlsx`);
const megabytes = (n: number) => new File([new Uint8Array(n * 1_000_000)], 'big.xlsx');

const takingFiles = [
  '/rpc/instrument/check',
  '/rpc/instrument/import',
  '/rpc/attachment/add',
  '/rpc/reply/read',
];

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

/** An approval of a new assessment, which things can be attached to. */
async function approval() {
  const window = windowOn(app());
  const { assessment } = await setUp(window);
  const owner = newId();
  await window.record.save({
    ...{ noun: 'approval', key: `${assessment}/${owner}`, change: newId(), replaces: null },
    value: { kind: 'ethics', by: 'Board', on: null, reference: '', note: '' },
  });
  return { assessment, owner };
}

test('a photo comes in and goes out, in the browser and in the desktop window', async () => {
  const server = await served(app());
  const owner = await approval();
  const whole = asFile(await photo({ width: 3000, height: 2000 }), 'Siegel – città 3.jpg');
  for (const window of [await page(server), overPort(app()).window]) {
    const which = { ...owner, attachment: newId() };
    const added = await window.attachment.add({
      ...which,
      change: newId(),
      file: whole,
      shows: '',
    });
    expect(added.value).toMatchObject({
      name: 'Siegel – città 3.jpg',
      size: { width: 1707, height: 2560 },
    });
    for (const small of [false, true]) {
      const shown = await window.attachment.file({ ...which, small });
      expect([shown.name, shown.type]).toEqual(['Siegel – città 3.jpg', 'image/jpeg']);
    }
  }
});

test('a photo over its limit is refused by that limit, which no other file has', async () => {
  const server = await served(app());
  const owner = await approval();
  const before = count();
  for (const window of [await page(server), overPort(app()).window]) {
    const failed = await refused(() =>
      window.attachment.add({
        ...{ ...owner, attachment: newId(), change: newId(), shows: '' },
        file: megabytes(largestAttachment + 0.005),
      }),
    );
    expect(failed).toMatchObject({ code: 'FILE_TOO_LARGE', data: { most: 25 } });
  }
  expect(count()).toBe(before);
});

test('no browser keeps what a procedure answers', async () => {
  const server = await served(app());
  const answer = await ask(server, '/rpc/vault/status', call(await enter(server)));
  expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
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

test.each(takingFiles)(
  'where files come in, at %s, JSON stays as small as elsewhere',
  async (path) => {
    const server = await served(app());
    const cookie = await enter(server);
    const padding = 'x'.repeat(1024 * 1024);
    const asJson = { 'content-type': 'application/json' };
    const body = JSON.stringify({ json: { file: null, padding } });
    const sent = { method: 'POST', headers: { cookie, ...asJson }, body };
    const answer = await ask(server, path, sent).catch(() => ({ status: 422 }));
    expect(answer.status).toBe(422);
    const wordy = form({ data: data({ file: null, padding }), 0: '{}' });
    expect((await ask(server, path, asForm(cookie, wordy))).status).toBe(400);
  },
);

test.each(takingFiles)(
  'whoever has no session, or comes from another page, is turned away at %s with a file as without',
  async (path) => {
    const server = await served(app());
    const cookie = await enter(server);
    const body = form({
      data: data({ file: null }),
      0: JSON.stringify({ ...small, id: 'foreign' }),
    });
    const before = count();
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
    // Whoever may come in is told what does not fit.
    expect((await ask(server, path, asForm(cookie, body))).status).toBe(
      path.startsWith('/rpc/instrument') ? 200 : 400,
    );
  },
);

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
