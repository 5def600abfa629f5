import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type ORPCError } from '@orpc/server';
import { afterAll, beforeAll } from 'vitest';
import { router } from '../../electron/actions/router.ts';
import type { App } from '../../electron/app.ts';
import { createApp } from '../../electron/createApp.ts';
import type { Session } from '../../electron/session.ts';
import { passphrase } from './keyFile.ts';
import { failure } from './problem.ts';

export const resources = join(import.meta.dirname, '..', '..', 'resources');

/** One app with an open vault for all tests of a file; the passphrase costs a third of a second. */
export function appForFile(): () => App {
  let app: App;
  let parent: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'coscore-test-'));
    app = createApp(join(parent, 'vault'), resources, await emptyPage(parent));
    await app.create(passphrase);
  });
  afterAll(async () => {
    app.close();
    await rm(parent, { recursive: true, force: true });
  });
  return () => app;
}

/** A page with nothing in it, for hosts that serve one; returns its folder. */
export async function emptyPage(parent: string): Promise<string> {
  const page = join(parent, 'page');
  await mkdir(page);
  await writeFile(join(page, 'index.html'), '<html><head></head><body></body></html>');
  return page;
}

/** What a window calls: every procedure, in process, with a seat of its own. */
export function windowOn(app: App) {
  const session: Session = { seat: null };
  return createRouterClient(router, { context: { app, session } });
}
export type Window = ReturnType<typeof windowOn>;

/** What a call fails with, as it reaches the window. */
export async function refused(call: () => unknown): Promise<ORPCError<string, unknown>> {
  const error = await failure(call);
  if (error instanceof Error && 'code' in error && 'data' in error) {
    return error as ORPCError<string, unknown>;
  }
  throw error;
}
