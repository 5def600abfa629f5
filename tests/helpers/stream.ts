import type { Change } from '../../shared/model/change.ts';
import type { Window } from './app.ts';

/** What a window hears while somebody does something; its stream ends with that. */
export async function heardDuring(window: Window, act: () => Promise<unknown>): Promise<Change[]> {
  const leave = new AbortController();
  const stream = await window.watch(undefined, { signal: leave.signal });
  const heard: Change[] = [];
  const listening = (async () => {
    for await (const change of stream) heard.push(change);
  })().catch(() => {});
  await act();
  await new Promise((done) => setTimeout(done, 20));
  leave.abort();
  await listening;
  return heard;
}
