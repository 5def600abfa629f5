import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedInstruments } from '../electron/actions/instrument.ts';
import { tables } from '../electron/actions/tables.ts';
import { openWriter } from '../electron/store/database.ts';
import { openStore } from '../electron/store/store.ts';
import { criteriaOf } from '../shared/instrument/lookup.ts';
import { ratingKey } from '../shared/model/rating.ts';
import { median, quantile, say } from './helpers/figures.ts';

// One durable rating through commit() beside a bare insert into the same encrypted file, in turns, in one run.
const turns = 100;
const perTurn = 20;
const warmUp = 10;

const folder = mkdtempSync(join(tmpdir(), 'coscore-bench-'));
const file = join(folder, 'vault.db');
const key = randomBytes(32);
const store = openStore({ file, folder, key, tables });
const bare = openWriter(file, key);
bare.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
const insert = bare.prepare('INSERT INTO bare (id, value) VALUES (?, ?)');

const assessment = crypto.randomUUID();
const members = Array.from({ length: 8 }, () => crypto.randomUUID());
const [instrument] = shippedInstruments(
  join(import.meta.dirname, '..', 'resources', 'instruments'),
);
const criteria = instrument ? criteriaOf(instrument).map((one) => one.code) : [];
const times = { commit: [] as number[], bare: [] as number[] };

// In turns of twenty: each connection has to read anew what the other wrote, and the app has but one that writes.
for (let turn = 0; turn < turns + warmUp; turn++) {
  const committed = Array.from({ length: perTurn }, (_, at) => commitOne(turn * perTurn + at));
  const inserted = Array.from({ length: perTurn }, (_, at) => insertOne(turn * perTurn + at));
  if (turn < warmUp) continue;
  times.commit.push(...committed);
  times.bare.push(...inserted);
}

store.close();
bare.close();
rmSync(folder, { recursive: true });

// In microseconds: it takes a third of a millisecond.
const against = { unit: 'µs', peerName: 'bare insert', limit: 3 };
const [ours, peer] = [median(times.commit), median(times.bare)];
say({ name: 'durable rating, median', ours, peer, ...against });
const [late, latePeer] = [quantile(times.commit, 0.95), quantile(times.bare, 0.95)];
say({ name: 'durable rating, p95', ours: late, peer: latePeer, ...against });

/** As a team of eight does it: each goes through all criteria, then each once more. */
function commitOne(round: number): number {
  const member = members[Math.floor(round / criteria.length) % members.length] ?? '';
  const criterion = criteria[round % criteria.length] ?? '';
  const draft = {
    id: crypto.randomUUID(),
    noun: 'rating',
    key: ratingKey(assessment, member, criterion),
    value: ratingOf(round),
    replaces: null,
    member,
  };
  return timed(() => store.commit([draft]));
}

function insertOne(round: number): number {
  const [id, value] = [crypto.randomUUID(), JSON.stringify(ratingOf(round))];
  return timed(() => insert.run(id, value));
}

function ratingOf(round: number) {
  const answer = ['A/F', 'A/P', 'A/I', 'N/I'].at(round % 4) ?? 'A/F';
  return { answer, comment: `Seen on day ${round}, twice.`, evidence: '' };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}
