import type { BrowserWindowConstructorOptions, WebContents } from 'electron';

/** Where the page lives: a scheme of its own, so that no file of the laptop is in reach of it. */
export const pageOrigin = 'coscore://app';

/** Whether a frame's address is the app's own page. */
export const isTrusted = (url: string) => url === pageOrigin || url.startsWith(`${pageOrigin}/`);

/** The one window. `preload` is the path of the built preload script. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 360,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f6f7f5',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
}

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'> & {
  readonly session: Pick<
    WebContents['session'],
    'setPermissionRequestHandler' | 'setPermissionCheckHandler'
  >;
};

/** Refuses navigation but to where it `mayGo`, new windows, webviews and every permission that a page can ask for. */
export function guard(contents: Guarded, mayGo: (url: string) => boolean = () => false) {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (!mayGo(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  contents.session.setPermissionCheckHandler(() => false);
}
