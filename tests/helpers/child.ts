import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export interface Child {
  /** Lines as the child printed them, each once. */
  readonly lines: AsyncIterableIterator<string>;
  /** Kills it without a chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>;
  /** Done when it ended, by itself or otherwise. */
  readonly gone: Promise<unknown>;
}

/** Runs children/<name>.ts in a process of its own, which is gone when the test ends. */
export function child(name: string, ...parameters: string[]): Child {
  const file = join(import.meta.dirname, 'children', `${name}.ts`);
  const process_ = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', file, ...parameters],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => kill(process_));
  return {
    lines: createInterface(process_.stdout)[Symbol.asyncIterator](),
    kill: () => kill(process_),
    gone: once(process_, 'exit'),
  };
}

/** The next line a child prints. */
export const line = async ({ lines }: Child): Promise<string> => (await lines.next()).value ?? '';

async function kill(process_: ChildProcess) {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  const gone = once(process_, 'exit');
  process_.kill('SIGKILL');
  await gone;
}
