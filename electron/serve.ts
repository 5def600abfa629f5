import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from './createApp.ts';
import { vaultFolder } from './folders.ts';
import { startLocalServer } from './host/localServer.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'out', 'renderer');

const { values } = parseArgs({
  options: {
    vault: { type: 'string' },
    port: { type: 'string' },
    browser: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

if (!existsSync(join(page, 'index.html'))) {
  console.error('Coscore is not built yet. Run "npm start", which builds it first.');
  process.exit(1);
}

const app = createApp(vaultFolder(values.vault, process.env), join(root, 'resources'));
const server = await startLocalServer(app, page, Number(values.port ?? 0));
invite();

process.stdin.on('data', invite);
process.stdin.unref?.();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function invite() {
  const address = server.invite();
  console.log(`\nCoscore is open at\n  ${address}\n`);
  console.log('The address works once. Press Enter for a new one, Ctrl+C to close Coscore.');
  if (values.browser && process.stdout.isTTY) openBrowser(address);
}

/** Opens the person's browser where there is one; where not, the printed address is enough. */
function openBrowser(address: string) {
  const [command, ...start] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const child = spawn(command ?? '', [...start, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

async function stop() {
  await server.close();
  app.close();
  process.exit(0);
}
