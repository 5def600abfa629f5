import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../shared/contract/index.ts';
import type { RoomState } from '../shared/contract/room.ts';
import { RoomDevice } from '../tests/helpers/roomDevice.ts';
import { quantile, say } from './helpers/figures.ts';
import { startRoom } from './helpers/room.ts';

const people = 30;
const ratingsEach = 116;
/** Milliseconds between two ratings of one device. */
const every = 500;
/** How far the facilitator's progress may be behind, in milliseconds. */
const behindMost = 250;

/** Thirty devices rate 116 criteria each, two a second, over HTTPS; how far behind is what the facilitator sees? */
const folder = mkdtempSync(join(tmpdir(), 'coscore-bench-room-'));
const page = join(folder, 'page');
mkdirSync(page);
writeFileSync(join(page, 'index.html'), '<html><head></head><body></body></html>');
const host = await startRoom(folder, page);
try {
  const devices = Array.from(
    { length: people },
    (_, at) => new RoomDevice(host.way, host.assessment, at),
  );
  for (const one of devices) await one.comeIn();
  const { behind, stop } = await follow(host.local);
  const answers: number[] = [];
  await Promise.all(
    devices.map(async (device, at) => {
      await pause((at * every) / people);
      for (const code of host.criteria.slice(0, ratingsEach)) {
        const began = performance.now();
        await device.rate(code, 'A/P');
        answers.push(performance.now() - began);
        behind.expect();
        await pause(Math.max(0, every - (performance.now() - began)));
      }
      device.leave();
    }),
  );
  await pause(1000);
  stop();
  const figure = { unit: 'ms', peer: behindMost, peerName: 'the limit', limit: 1 } as const;
  say({
    ...figure,
    name: "facilitator's progress behind, 95th",
    ours: quantile(behind.lags, 0.95),
  });
  console.log(`  a rating was answered in ${quantile(answers, 0.95).toFixed(0)} ms, 95th`);
  console.log(`  ${behind.seen} of ${people * ratingsEach} ratings seen by the facilitator`);
} finally {
  await host.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Follows the room as the facilitator's window does, and tells how long each delivered rating took to count there. */
async function follow(invitation: string) {
  const entered = await fetch(invitation, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const link = new RPCLink({
    url: `${new URL(invitation).origin}/rpc`,
    headers: { cookie, 'x-coscore-window': 'bench' },
  });
  const client: ContractRouterClient<Contract> = createORPCClient(link);
  const leaving = new AbortController();
  const waiting: number[] = [];
  const behind = {
    lags: [] as number[],
    seen: 0,
    /** A device has just been told that its rating is there. */
    expect: () => {
      waiting.push(performance.now());
      settle();
    },
  };
  /** The facilitator may count a rating before its device hears of it: then it is not behind at all. */
  const settle = () => {
    while (behind.lags.length < Math.min(behind.seen, waiting.length)) {
      behind.lags.push(performance.now() - (waiting[behind.lags.length] ?? 0));
    }
  };
  const states = await client.room.watch(undefined, { signal: leaving.signal });
  void listen(states, (state) => {
    behind.seen = Object.values(state?.answered ?? {}).reduce((sum, one) => sum + one, 0);
    settle();
  }).catch(() => {});
  return { behind, stop: () => leaving.abort() };
}

async function listen(
  states: AsyncIterable<RoomState | null>,
  onState: (state: RoomState | null) => void,
) {
  for await (const state of states) onState(state);
}
