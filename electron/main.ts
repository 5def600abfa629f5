import { existsSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import {
  BrowserWindow,
  dialog,
  app as electron,
  ipcMain,
  Menu,
  net,
  protocol,
  session,
} from 'electron';
import { spokenLanguage } from '../shared/language/locales.ts';
import { languages } from '../shared/language/words.ts';
import { router } from './actions/router.ts';
import { logBug } from './bugs.ts';
import { createApp } from './createApp.ts';
import { vaultFolder } from './folders.ts';
import { securityHeaders } from './security.ts';
import { watchDownloads } from './window/downloads.ts';
import { certificateCheck, isOfRoom, pinsIn, visitOptions } from './window/visit.ts';
import { guard, isTrusted, pageOrigin, windowOptions } from './window/window.ts';

const built = import.meta.dirname;
const page = join(built, '..', 'renderer');
const vault = vaultFolder(electron.commandLine.getSwitchValue('vault') || undefined, process.env);

electron.setPath('userData', join(dirname(vault), 'window'));
if (!electron.requestSingleInstanceLock()) electron.quit();

protocol.registerSchemesAsPrivileged([
  { scheme: 'coscore', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

await electron.whenReady();
const app = createApp(vault, resources(), page);
app.visit = visit;
servePage();
servePort();
showMenu();
await openWindow();

// Rubbish on the port is no reason to end with unsaved work in the window.
process.on('unhandledRejection', logBug);
electron.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
electron.on('window-all-closed', () => electron.quit());
electron.on('will-quit', () => app.close());

/** Beside the build when run from a checkout; in the packaged app's resources otherwise. */
function resources(): string {
  const packaged = join(process.resourcesPath, 'resources');
  return existsSync(packaged) ? packaged : join(built, '..', '..', 'resources');
}

function servePage() {
  protocol.handle('coscore', async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const file = join(page, path === sep ? 'index.html' : path);
    if (!file.startsWith(page + sep)) return new Response('Not found', { status: 404 });
    const response = await net.fetch(pathToFileURL(file).href);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  });
}

/** The page asks for its port; anybody else who asks gets none. */
function servePort() {
  const handler = new RPCHandler(router, { interceptors: [onError(logBug)] });
  ipcMain.on('coscore:port', (event) => {
    const [port] = event.ports;
    if (!port || !event.senderFrame || !isTrusted(event.senderFrame.url)) return;
    handler.upgrade(port, { context: { app, session: { seat: null } } });
    port.start();
  });
}

async function openWindow() {
  const window = new BrowserWindow(windowOptions(join(built, '..', 'preload', 'preload.cjs')));
  guard(window.webContents);
  watchDownloads(window.webContents.session, tellNotSaved);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${pageOrigin}/`);
}

/** In the sentences that the command line has for it. */
function tellNotSaved(file: string) {
  const { problems } = languages[spokenLanguage([electron.getLocale()])];
  const { happened, safe, next } = problems.FILE_NOT_WRITTEN({ file, reason: 'interrupted' });
  dialog.showErrorBox(happened, `${safe} ${next}`);
}

/** The usual menus of the system, and the way into another laptop's session. */
function showMenu() {
  const { visit: words } = languages[spokenLanguage([electron.getLocale()])].together;
  const join = {
    label: words.title,
    click: () => BrowserWindow.getAllWindows()[0]?.loadURL(`${pageOrigin}/#/join`),
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: 'Coscore', submenu: [join, { role: 'quit' as const }] },
      { role: 'editMenu' as const },
      { role: 'viewMenu' as const },
      { role: 'windowMenu' as const },
    ]),
  );
}

/** Another laptop's session in a window of its own, which is trusted by its fingerprint and goes nowhere else. */
async function visit(room: URL) {
  const { visit: words } = languages[spokenLanguage([electron.getLocale()])].together;
  const partition = `room-${room.host}`;
  const pins = pinsIn(join(electron.getPath('userData'), 'rooms.json'));
  const ask = async (fingerprint: string, before: string | undefined) => {
    const { response } = await dialog.showMessageBox({
      type: before ? 'warning' : 'question',
      message: words.compare,
      detail: before ? `${fingerprint}\n\n${words.changed}` : fingerprint,
      buttons: [words.no, words.yes],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  };
  session.fromPartition(partition).setCertificateVerifyProc(certificateCheck(room, pins, ask));
  const window = new BrowserWindow(visitOptions(partition));
  guard(window.webContents, (url) => isOfRoom(room, url));
  window.once('ready-to-show', () => window.show());
  await window.loadURL(room.href);
}
