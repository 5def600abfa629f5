import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { App } from '../../../../electron/app.ts';
import { createApp } from '../../../../electron/createApp.ts';
import { emptyPage, resources, type Window, windowOn } from '../../../helpers/app.ts';
import { rate, setUp, type Team } from '../../../helpers/assessment.ts';
import { callRoom } from '../../../helpers/device.ts';
import { newId } from '../../../helpers/drafts.ts';
import { passphrase } from '../../../helpers/keyFile.ts';

let folder: string;
let app: App;
let laptop: Window;
let team: Team;
let port: number;
let code: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coscore-room-'));
  app = createApp(join(folder, 'vault'), resources, await emptyPage(folder));
  await app.create(passphrase);
  laptop = windowOn(app);
});

afterAll(async () => {
  await app.rooms.open?.close();
  app.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await laptop.room.close();
  team = await setUp(laptop);
  const state = await laptop.room.open({ assessment: team.assessment });
  port = Number(new URL(state.addresses[0] ?? '').port);
  code = state.code;
});

/** Comes in as a member; returns the cookie. */
async function comeIn(who = 0): Promise<string> {
  const door = (await callRoom(port, '/join/knock', { code })).json as { ticket: string };
  const asked = { ticket: door.ticket, member: team.members[who], device: 'Test phone' };
  await callRoom(port, '/join/ask', asked);
  await laptop.room.admit({ device: door.ticket, yes: true });
  const entered = await callRoom(port, `/enter/${door.ticket}`);
  return String(entered.headers['set-cookie']?.[0]).split(';')[0] ?? '';
}

test('a device comes in by code and by the word of whoever leads, and rates for its member', async () => {
  const cookie = await comeIn();
  const seat = { assessment: team.assessment, member: team.members[0] };
  expect((await callRoom(port, '/rpc/seat/take', seat, { cookie })).status).toBe(200);
  const rated = await callRoom(port, '/rpc/rating/save', rate(team, 0, '1.1.1'), { cookie });
  expect(rated.json).toMatchObject({ noun: 'rating', member: team.members[0] });
  expect(app.rooms.open?.state().answered).toEqual({ [team.members[0]]: 1 });
});

test('its cookie is kept from scripts, other sites and unencrypted lines', async () => {
  const door = (await callRoom(port, '/join/knock', { code })).json as { ticket: string };
  const { ticket } = door;
  await callRoom(port, '/join/ask', { ticket, member: team.members[0], device: 'Phone' });
  await laptop.room.admit({ device: ticket, yes: true });
  const [cookie] = (await callRoom(port, `/enter/${ticket}`)).headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-coscore=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  // The ticket works once.
  expect((await callRoom(port, `/enter/${ticket}`)).status).toBe(401);
});

test('nobody comes in without being let in', async () => {
  const door = (await callRoom(port, '/join/knock', { code })).json as { ticket: string };
  const { ticket } = door;
  expect((await callRoom(port, `/enter/${ticket}`)).status).toBe(401);
  await callRoom(port, '/join/ask', { ticket, member: team.members[0], device: 'Phone' });
  expect((await callRoom(port, `/enter/${ticket}`)).status).toBe(401);
  await laptop.room.admit({ device: ticket, yes: false });
  expect((await callRoom(port, '/join/answer', { ticket })).json).toEqual({ answer: 'refused' });
  expect((await callRoom(port, `/enter/${ticket}`)).status).toBe(401);
  const seat = { assessment: team.assessment, member: team.members[0] };
  expect((await callRoom(port, '/rpc/seat/take', seat)).status).toBe(401);
});

test('wrong codes have to wait, and after many only a new code lets anybody in', async () => {
  const wrong = () => callRoom(port, '/join/knock', { code: 'AAAAAA' });
  const waits = [];
  for (let tries = 0; tries < 6; tries++) waits.push((await wrong()).json);
  expect(waits.at(4)).toMatchObject({ code: 'CODE_WRONG', data: { wait: 10, blocked: false } });
  // The right one has to wait too, and the wrong ones that waited were not counted.
  expect((await callRoom(port, '/join/knock', { code })).status).toBe(422);
  expect(app.rooms.open?.state().wrong).toBe(5);
});

test('a device that is sent away is out at once, and what it delivered stays', async () => {
  const cookie = await comeIn();
  const seat = { assessment: team.assessment, member: team.members[0] };
  await callRoom(port, '/rpc/seat/take', seat, { cookie });
  await callRoom(port, '/rpc/rating/save', rate(team, 0, '1.1.1'), { cookie });
  const [device] = app.rooms.open?.state().inside ?? [];
  await laptop.room.sendAway({ device: device?.id ?? '' });
  const late = await callRoom(port, '/rpc/rating/save', rate(team, 0, '1.1.2'), { cookie });
  expect(late.status).toBe(401);
  const { assessment } = team;
  expect((await laptop.assessment.progress({ assessment })).answered).toEqual({
    [team.members[0]]: 1,
  });
});

test('no other host, origin or site is answered', async () => {
  const ask = (headers: Record<string, string>) =>
    callRoom(port, '/join/knock', { code }, { headers });
  expect((await ask({ host: 'evil.example' })).text).toBe('Wrong host.');
  expect((await ask({ origin: 'https://evil.example' })).text).toBe('Wrong origin.');
  expect((await ask({ 'sec-fetch-site': 'cross-site' })).text).toBe('Wrong site.');
});

test('the page tells that it is on a device, and nothing of the vault', async () => {
  const { text, headers } = await callRoom(port, '/', undefined, { method: 'GET' });
  expect(text).toContain('<meta name="coscore-room" content="device" />');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect((await callRoom(port, '/rpc/vault/status')).status).toBe(401);
});

test('the same certificate and address serve again, so that devices need not trust anew', async () => {
  const before = app.rooms.open?.state();
  await laptop.room.close();
  const after = await laptop.room.open({ assessment: team.assessment });
  expect(after.fingerprint).toBe(before?.fingerprint);
  expect(after.addresses).toEqual(before?.addresses);
  expect(after.code).not.toBe(before?.code);
});

test('the room closes with its vault', async () => {
  await laptop.vault.close();
  await expect(callRoom(port, '/join/knock', { code })).rejects.toThrow();
  await laptop.vault.open({ passphrase });
});

test('of two windows that open a room at once both see the same one', async () => {
  await laptop.room.close();
  const { assessment } = team;
  const other = windowOn(app);
  const [one, two] = await Promise.all([
    laptop.room.open({ assessment }),
    other.room.open({ assessment }),
  ]);
  expect(two.code).toBe(one.code);
  expect(two.addresses).toEqual(one.addresses);
});

test('a room that was about to open when the vault was closed does not listen', async () => {
  await laptop.room.close();
  const opening = laptop.room.open({ assessment: team.assessment }).catch(({ code }) => code);
  await laptop.vault.close();
  expect(await opening).toBe('VAULT_LOCKED');
  await expect(callRoom(port, '/join/knock', { code })).rejects.toThrow();
  await laptop.vault.open({ passphrase });
});

test('the device of somebody who was taken off the team is out at once', async () => {
  const cookie = await comeIn();
  const waiting = (await callRoom(port, '/join/knock', { code })).json as { ticket: string };
  const asked = { ticket: waiting.ticket, member: team.members[0], device: 'Second phone' };
  await callRoom(port, '/join/ask', asked);
  const { assessment, members } = team;
  const gone = { noun: 'member', key: `${assessment}/${members[0]}`, value: null } as const;
  await laptop.record.save({ ...gone, change: newId(), replaces: null });
  const load = await callRoom(port, '/rpc/assessment/load', { assessment }, { cookie });
  expect(load.status).toBe(401);
  expect(app.rooms.open?.state()).toMatchObject({ asking: [], inside: [] });
});

test('neither those who came to the door and went, nor those refused, take places', async () => {
  const ticketOf = async () =>
    ((await callRoom(port, '/join/knock', { code })).json as { ticket: string }).ticket;
  const ask = (ticket: string) =>
    callRoom(port, '/join/ask', { ticket, member: team.members[0], device: 'Phone' });
  const first = await ticketOf();
  for (let times = 0; times < 60; times++) await ticketOf();
  expect((await ask(first)).status).toBe(422);
  const unwanted = await ticketOf();
  await ask(unwanted);
  await laptop.room.admit({ device: unwanted, yes: false });
  const answered = await callRoom(port, '/join/answer', { ticket: unwanted });
  expect(answered.json).toEqual({ answer: 'refused' });
  // It has to show the code again.
  expect((await ask(unwanted)).status).toBe(422);
  await ask(await ticketOf());
  expect(app.rooms.open?.state().asking).toHaveLength(1);
});
