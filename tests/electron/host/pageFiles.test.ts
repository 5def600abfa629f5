import { expect, test } from 'vitest';
import { appForFile } from '../../helpers/app.ts';
import { ask, call, enter, served } from '../../helpers/server.ts';

const app = appForFile();

test('every answer says what a page may load, and that nobody may frame it', async () => {
  const server = await served(app());
  const cookie = await enter(server);
  const big = { ...call(cookie), body: 'x'.repeat(2 * 1024 * 1024) };
  const answers = [
    await ask(server, '/', { headers: { cookie } }),
    await ask(server, '/nothing-there.js', { headers: { cookie } }),
    await ask(server, '/'),
    await ask(server, '/enter/none'),
    await ask(server, '/', { headers: { host: 'evil.example' } }),
    await ask(server, '/%', { headers: { cookie } }),
    await ask(server, '/rpc/vault/status', call(cookie)),
    await ask(server, '/rpc/no/such', call(cookie)),
    await ask(server, '/rpc/vault/status', { ...call(cookie), body: '{' }),
    await ask(server, '/elsewhere', { method: 'POST', headers: { cookie } }),
    await ask(server, '/rpc/vault/status', big).catch(() => undefined),
  ];
  for (const answer of answers) {
    if (!answer) continue;
    const csp = answer.headers['content-security-policy'];
    if (!csp) expect.fail(`${answer.status} ${answer.body}`);
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    expect(answer.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/x/../../secret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '//secret.txt',
  '/....//secret.txt',
  '/index.html/../../secret.txt',
  '/secret.txt%00.html',
  'http://127.0.0.1/../secret.txt',
])('nothing beside the page is to be had by %s', async (path) => {
  const server = await served(app());
  const answer = await ask(server, path, { headers: { cookie: await enter(server) } });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body).not.toContain('not for pages');
});
