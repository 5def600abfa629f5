import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { whyNoWindow } from './window/available.ts';

/** Opens the desktop window where it can; where it can't, says why in a sentence and serves the app in the browser. */
const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const why = await whyNoWindow(root, process.env);

if (typeof why === 'object') {
  run(why.binary, [...sandboxFlag(), root, ...asked]);
} else {
  console.log(why);
  run(process.execPath, [join(import.meta.dirname, 'serve.ts'), ...asked]);
}

function run(command: string, args: readonly string[]) {
  const child = spawn(command, args, { stdio: 'inherit', cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Chromium refuses to run as root with its sandbox; a person's own account keeps it. */
function sandboxFlag(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
