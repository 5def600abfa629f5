import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createApp } from '../../electron/createApp.ts';
import { criteriaOf } from '../../shared/instrument/lookup.ts';
import type { Way } from '../../tests/helpers/roomDevice.ts';

const root = join(import.meta.dirname, '..', '..');
const resources = join(root, 'resources');

/** A laptop in a process of its own that leads a session and lets everybody in. */
export async function startRoom(folder: string, page: string) {
  const assessment = crypto.randomUUID();
  const file = join(root, 'tests', 'helpers', 'children', 'room.ts');
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      file,
      join(folder, 'vault'),
      resources,
      page,
      assessment,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const told = JSON.parse((await lines.next()).value ?? '{}');
  const shipped = createApp('', resources).instruments.find((one) => one.id === 'qualityrights');
  return {
    assessment,
    way: told as Way,
    local: String(told.local),
    criteria: shipped ? criteriaOf(shipped).map((one) => one.code) : [],
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
