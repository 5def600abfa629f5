import { expect, test } from 'vitest';
import { guard, isTrusted, windowOptions } from '../../../electron/window/window.ts';

test('the page runs in a sandbox, apart from Node and from the preload script', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('no option takes the protection away again', () => {
  const preferences = windowOptions('/preload.cjs').webPreferences ?? {};
  const dangerous = [
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'enableBlinkFeatures',
  ];
  for (const name of dangerous) expect(preferences).not.toHaveProperty(name);
  expect(preferences).not.toHaveProperty('webSecurity', false);
});

/** As much of Electron's window as guard() is given: it keeps what is asked of it. */
function contents() {
  const on = new Map<string, (event: { preventDefault(): void }) => void>();
  const handlers: Record<string, unknown> = {};
  const keep = (name: string) => (handler: unknown) => {
    handlers[name] = handler;
  };
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
  };
  const guarded = {
    on: (name: string, handler: (event: { preventDefault(): void }) => void) =>
      on.set(name, handler),
    setWindowOpenHandler: keep('open'),
    session,
  };
  guard(guarded as never);
  return { on, handlers: handlers as Record<string, (...given: unknown[]) => unknown> };
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  'the window refuses %s',
  (name) => {
    let refused = false;
    contents().on.get(name)?.({
      preventDefault: () => {
        refused = true;
      },
    });
    expect(refused).toBe(true);
  },
);

test('the page opens no window', () => {
  expect(contents().handlers.open?.({ url: 'https://evil.example' })).toEqual({ action: 'deny' });
});

test('the page is given no permission, neither when it asks nor when it looks', () => {
  const { handlers } = contents();
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
  ]) {
    const answers: unknown[] = [];
    handlers.request?.({}, permission, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([false]);
    expect(handlers.check?.({}, permission, 'coscore://app')).toBe(false);
  }
});

test.each(['coscore://app', 'coscore://app/', 'coscore://app/index.html', 'coscore://app/?x#y'])(
  '%s is the page',
  (url) => {
    expect(isTrusted(url)).toBe(true);
  },
);

test.each([
  'coscore://app.evil',
  'coscore://app.evil/',
  'coscore://application',
  'coscore://app@evil.example/',
  'coscore://app:80/',
  'coscore://evil/app/',
  'coscore:app/',
  'xcoscore://app/',
  'https://coscore//app/',
  'https://evil.example/?coscore://app/',
  'file:///coscore://app/',
  'data:text/html,coscore://app/',
  'about:blank',
  'about:srcdoc',
  '',
])('%j is not the page', (url) => {
  expect(isTrusted(url)).toBe(false);
});
