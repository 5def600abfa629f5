import { expect, test } from 'vitest';
import { appForFile } from '../../helpers/app.ts';
import { harbourStreet } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import { type Asked, ask, call, enter, served } from '../../helpers/server.ts';

const app = appForFile();

const somebody = { name: 'Ada', perspective: 'other', role: '', place: 0 };
const setup = () => ({
  assessment: newId(),
  value: harbourStreet,
  members: [{ member: newId(), value: somebody }],
});
const create = '/rpc/assessment/create';

const foreign: [string, Record<string, string>][] = [
  ['a name that was made to point here', { host: 'evil.example' }],
  ['a name with the right port', { host: 'evil.example:PORT' }],
  ['a name that begins alike', { host: '127.0.0.1.evil.example:PORT' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['no port', { host: '127.0.0.1' }],
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page that hides where it is', { origin: 'null' }],
  ['a page of another program on this machine', { origin: 'http://127.0.0.1:1' }],
  ['a page by https', { origin: 'https://127.0.0.1:PORT' }],
  ['a page elsewhere, as the browser tells', { 'sec-fetch-site': 'cross-site' }],
  ['another program, as the browser tells', { 'sec-fetch-site': 'same-site' }],
];

test.each(foreign)(
  '%s is refused, whatever it asks for, even with the cookie',
  async (_, strange) => {
    const server = await served(app());
    const cookie = await enter(server);
    const headers = Object.fromEntries(
      Object.entries(strange).map(([name, value]) => [
        name,
        value.replace('PORT', String(server.port)),
      ]),
    );
    const before = changeCount(app().store());
    const mutation = call(cookie, setup());
    const ways: [string, Asked][] = [
      ['/', { headers: { cookie, ...headers } }],
      [create, { ...mutation, headers: { ...mutation.headers, ...headers } }],
      [new URL(server.invite()).pathname, { headers }],
    ];
    for (const [path, asked] of ways) expect((await ask(server, path, asked)).status).toBe(403);
    expect(changeCount(app().store())).toBe(before);
  },
);

test.each(['127.0.0.1', 'localhost'])('the browser at %s is let through', async (name) => {
  const server = await served(app());
  const cookie = await enter(server);
  const host = `${name}:${server.port}`;
  const asked = call(cookie);
  const headers = {
    ...asked.headers,
    host,
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
  };
  expect((await ask(server, '/rpc/vault/status', { ...asked, headers })).status).toBe(200);
});

test('a link or picture cannot write: only a POST does', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const before = changeCount(app().store());
  const data = encodeURIComponent(JSON.stringify({ json: setup() }));
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
    for (const path of [
      `${create}?data=${data}`,
      '/rpc/assessment/addSample',
      '/rpc/vault/close',
    ]) {
      expect((await ask(server, path, { method, headers: { cookie } })).status).toBe(404);
    }
  }
  expect(app().status().state).toBe('open');
  expect(changeCount(app().store())).toBe(before);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a form of another site, sent as %s, writes nothing',
  async (type) => {
    const server = await served(app());
    const cookie = await enter(server);
    const before = changeCount(app().store());
    const asked = call(cookie, setup());
    const headers = { cookie, 'content-type': type, origin: 'https://evil.example' };
    expect((await ask(server, create, { ...asked, headers })).status).toBe(403);
    await ask(server, create, { ...asked, headers: { cookie, 'content-type': type } });
    expect(changeCount(app().store())).toBe(before);
  },
);

test('a page elsewhere cannot shut the person out by guessing for them', async () => {
  const server = await served(app());
  const headers = { 'sec-fetch-site': 'cross-site' };
  for (let count = 0; count < 30; count++) await ask(server, '/enter/guess', { headers });
  expect((await ask(server, new URL(server.invite()).pathname)).status).toBe(303);
});

test('a prototype sent in a body is refused', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const before = changeCount(app().store());
  const sent = JSON.stringify({ json: setup() });
  for (const hidden of ['"__proto__":{"x":1}', '"constructor":{"prototype":{"x":1}}']) {
    const body = sent.replace('"json":{', `"json":{${hidden},`);
    expect((await ask(server, create, { ...call(cookie), body })).status).toBe(400);
  }
  for (const path of ['"__proto__","x"', '"constructor","prototype","x"']) {
    const body = sent.replace('{"json"', `{"meta":[[1,${path}]],"json"`);
    expect((await ask(server, create, { ...call(cookie), body })).status).toBe(400);
  }
  expect(({} as { x?: number }).x).toBeUndefined();
  expect(changeCount(app().store())).toBe(before);
});
