import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/security.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((one) => {
    const [name = '', ...sources] = one.split(' ');
    return [name, sources] as const;
  }),
);

test('a page loads scripts, styles and data from itself only, and runs no text as a script', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
});

test('a page cannot be framed, send forms away or change what its addresses mean', () => {
  for (const name of ['frame-ancestors', 'form-action', 'base-uri']) {
    expect(directives.get(name)).toEqual(["'none'"]);
  }
});

test('nothing is loaded from elsewhere', () => {
  const allowed = ["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:'];
  for (const sources of directives.values()) {
    expect(allowed).toEqual(expect.arrayContaining([...sources]));
  }
  expect(directives.get('style-src')).toContain("'unsafe-inline'");
  expect([...directives].filter(([, sources]) => sources.includes("'unsafe-inline'"))).toHaveLength(
    1,
  );
});

test('what the page was handed by its own address is shown as a picture and nothing else', () => {
  const own = ['data:', 'blob:'];
  const loading = [...directives].filter(([, sources]) => own.some((one) => sources.includes(one)));
  expect(loading.map(([name]) => name)).toEqual(['img-src']);
});
