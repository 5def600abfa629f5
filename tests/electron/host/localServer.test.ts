import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { appForFile, windowOn } from '../../helpers/app.ts';
import { harbourStreet, rate, setUp } from '../../helpers/assessment.ts';
import { changeCount } from '../../helpers/content.ts';
import { newId } from '../../helpers/drafts.ts';
import { ask, call, enter, served } from '../../helpers/server.ts';

const app = appForFile();

const somebody = { name: 'Ada', perspective: 'other', role: '', place: 0 };
const setup = () => ({
  assessment: newId(),
  value: harbourStreet,
  members: [{ member: newId(), value: somebody }],
});
const create = '/rpc/assessment/create';

test('the printed address lets one browser in, once', async () => {
  const server = await served(app());
  const { pathname } = new URL(server.invite());
  const first = await ask(server, pathname);
  expect(first).toMatchObject({ status: 303, headers: { location: '/' } });
  const second = await ask(server, pathname);
  expect(second.status).toBe(401);
  expect(second.headers['set-cookie']).toBeUndefined();
  expect(second.body).toContain('Nothing is lost');
});

test('a new address takes the place of the one before', async () => {
  const server = await served(app());
  const [before, after] = [server.invite(), server.invite()];
  expect((await ask(server, new URL(before).pathname)).status).toBe(401);
  expect((await ask(server, new URL(after).pathname)).status).toBe(303);
});

test('looking at the address without opening it does not use it up', async () => {
  const server = await served(app());
  const { pathname } = new URL(server.invite());
  await ask(server, pathname, { method: 'HEAD' });
  expect((await ask(server, pathname)).status).toBe(303);
});

test('the cookie is kept from scripts and from other sites', async () => {
  const server = await served(app());
  const { headers } = await ask(server, new URL(server.invite()).pathname);
  expect(headers['set-cookie']?.[0]).toMatch(
    /^coscore=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test('without the cookie there is neither page nor procedure, and with it there are both', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const before = changeCount(app().store());
  for (const wrong of [
    '',
    'coscore=',
    'coscore=x',
    `${cookie}x`,
    'coscore=__proto__',
    'coscore=constructor',
  ]) {
    expect((await ask(server, '/', { headers: { cookie: wrong } })).status).toBe(401);
    expect((await ask(server, '/index.html', { headers: { cookie: wrong } })).status).toBe(401);
    expect((await ask(server, create, call(wrong, setup()))).status).toBe(401);
  }
  expect(changeCount(app().store())).toBe(before);
  expect(await ask(server, '/', { headers: { cookie } })).toMatchObject({
    status: 200,
    body: '<h1>Coscore</h1>',
  });
  expect((await ask(server, create, call(cookie, setup()))).status).toBe(200);
  expect(changeCount(app().store())).toBeGreaterThan(before);
});

const reached = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });

test.skipIf(process.platform !== 'linux')('it listens at 127.0.0.1 and nowhere else', async () => {
  const server = await served(app());
  expect(await reached('127.0.0.1', server.port)).toBe(true);
  // On Linux all of 127/8 reaches what listens everywhere; so does ::1.
  expect(await reached('127.0.0.2', server.port)).toBe(false);
  expect(await reached('::1', server.port)).toBe(false);
});

test('a body over a megabyte is refused, and nothing is written', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const before = changeCount(app().store());
  const body = JSON.stringify({ json: { ...setup(), padding: 'x'.repeat(1024 * 1024) } });
  const answer = await ask(server, create, { ...call(cookie), body }).catch(() => ({
    status: 413,
  }));
  expect(answer.status).toBe(413);
  expect(changeCount(app().store())).toBe(before);
});

test('guessing at the address is slowed down', async () => {
  const server = await served(app());
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => ask(server, `/enter/guess-${at}`)),
  );
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
});

test('two browsers have two seats', async () => {
  const server = await served(app());
  const [hers, his] = [await enter(server), await enter(server)];
  const team = await setUp(windowOn(app()));
  const seat = { assessment: team.assessment, member: team.members[0] };
  expect((await ask(server, '/rpc/seat/take', call(hers, seat))).status).toBe(200);
  expect((await ask(server, '/rpc/rating/save', call(hers, rate(team, 0, '1.1.1')))).status).toBe(
    200,
  );
  const refusal = await ask(server, '/rpc/rating/save', call(his, rate(team, 0, '1.1.2')));
  expect(refusal.status).toBe(422);
  expect(JSON.parse(refusal.body).json).toMatchObject({ code: 'NOT_YOUR_SEAT', defined: true });
});

test('two windows of one browser have two seats', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const team = await setUp(windowOn(app()));
  const seat = { assessment: team.assessment, member: team.members[0] };
  const from = (window: string, body: unknown) => {
    const { headers, ...rest } = call(cookie, body);
    return { ...rest, headers: { ...headers, 'x-coscore-window': window } };
  };
  expect((await ask(server, '/rpc/seat/take', from('one', seat))).status).toBe(200);
  const rated = (window: string) =>
    ask(server, '/rpc/rating/save', from(window, rate(team, 0, '1.1.1')));
  expect((await rated('one')).status).toBe(200);
  expect((await rated('other')).status).toBe(422);
});

test('what fails unforeseen tells the page no more than that it did', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const answer = await ask(server, '/rpc/vault/status', { ...call(cookie), body: '{"json":' });
  expect(answer.status).toBe(400);
  expect(answer.body).not.toMatch(/node_modules|\.ts:|at /);
});

test('the stream of changes reaches a browser, and ends when the server closes', async () => {
  const server = await served(app());
  const asked = call(await enter(server));
  const { port } = server;
  const heard = await new Promise<string>((resolve, reject) => {
    const headers = { ...asked.headers };
    const sent = request(
      { host: '127.0.0.1', port, path: '/rpc/watch', method: 'POST', headers },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => {
          text += part;
          if (text.includes('Harbour Street')) resolve(text);
        });
        answer.on('close', () => resolve(text));
        setUp(windowOn(app())).catch(reject);
      },
    );
    sent.on('error', reject);
    sent.end(asked.body);
  });
  expect(heard).toContain('Harbour Street');
  await server.close();
});
