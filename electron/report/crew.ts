import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Job } from './job.ts';

/**
 * Each loads docx anew (0.2 s) and warms up on its own, so a few are enough. One core is left to the window: on two cores
 * a second worker brought nothing.
 */
const most = Math.min(4, Math.max(1, availableParallelism() - 1));

/** As .ts where Node runs the sources; as the bundle's entry of this name beside it. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './report-worker.js';

/** A few workers that do jobs side by side until they are dismissed. */
export interface Crew {
  readonly ask: <One extends Job>(job: One) => Promise<Done<One['kind']>>;
  /** Ends all work at once; what was asked for rejects with the reason. */
  readonly dismiss: (reason?: unknown) => void;
}

export function hire(jobs: number): Crew {
  const workers = Array.from({ length: Math.min(most, jobs) }, newWorker);
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const stop = new AbortController();
  const release = (worker: Worker) => {
    const next = waiting.shift();
    next ? next(worker) : idle.push(worker);
  };
  return {
    ask: async (job) => {
      const worker =
        idle.shift() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const done = once(worker, 'message', { signal: stop.signal });
      worker.postMessage(job);
      const [answer] = await done;
      release(worker);
      return answer;
    },
    dismiss: (reason) => {
      stop.abort(reason);
      for (const worker of workers) worker.terminate();
    },
  };
}

function newWorker(): Worker {
  const worker = new Worker(new URL(workerFile, import.meta.url));
  // Whoever waits for its answer hears of an error too; without this one, an error that nobody waits for would end us.
  return worker.on('error', () => {});
}
