import { parentPort } from 'node:worker_threads';
import { doJob, type Job } from './job.ts';

// Laying out pages takes seconds of computing: it has no place on the thread that serves the window. What goes wrong here
// reaches the other side as the worker's error.
parentPort?.on('message', async (job: Job) => {
  const done = await doJob(job);
  parentPort?.postMessage(done, done instanceof Uint8Array ? [done.buffer] : []);
});
