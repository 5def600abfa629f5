import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  certificateCheck,
  inPairs,
  isOfRoom,
  pinsIn,
  visitOptions,
} from '../../../electron/window/visit.ts';
import { roomAddress } from '../../../shared/model/roomAddress.ts';

const room = new URL('https://192.168.1.20:8443');
const seen = (bytes: string) => `sha256/${Buffer.from(bytes).toString('base64')}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coscore-pins-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the check answers to a certificate, and what it asked the person. */
async function visit(bytes: string, yes: boolean, hostname = room.hostname) {
  const asked: (string | undefined)[][] = [];
  const check = certificateCheck(room, pinsIn(join(folder, 'rooms.json')), async (...given) => {
    asked.push(given);
    return yes;
  });
  let result: number | undefined;
  const certificate = { fingerprint: seen(bytes) } as never;
  await check({ hostname, certificate }, (answer) => {
    result = answer;
  });
  return { result, asked };
}

test('a certificate is trusted when a person said yes to its fingerprint, and is asked for once', async () => {
  expect(await visit('one', true)).toEqual({
    result: 0,
    asked: [[inPairs(seen('one')), undefined]],
  });
  expect(await visit('one', false)).toEqual({ result: 0, asked: [] });
});

test('one that a person said no to is refused, and asked for again', async () => {
  expect((await visit('one', false)).result).toBe(-2);
  expect((await visit('one', false)).asked).toHaveLength(1);
});

test('another certificate under the same address is told as another', async () => {
  await visit('one', true);
  const changed = await visit('two', false);
  expect(changed.result).toBe(-2);
  expect(changed.asked).toEqual([[inPairs(seen('two')), inPairs(seen('one'))]]);
  expect((await visit('one', false)).asked).toEqual([]);
});

test('no other host is trusted by it, and nobody is asked', async () => {
  expect(await visit('one', true, 'evil.example')).toEqual({ result: -2, asked: [] });
});

test('a file of pins that is damaged asks anew', async () => {
  await visit('one', true);
  writeFileSync(join(folder, 'rooms.json'), '{');
  expect((await visit('one', true)).asked).toHaveLength(1);
});

test('a fingerprint reads as on the screen of the laptop that leads', () => {
  expect(inPairs(`sha256/${Buffer.from('00ff10', 'hex').toString('base64')}`)).toBe('00:FF:10');
});

test('the window onto another laptop has no preload script and shares nothing with this one', () => {
  const { webPreferences } = visitOptions('room');
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    partition: 'room',
  });
  expect(webPreferences).not.toHaveProperty('preload');
});

test('it goes nowhere but to its own laptop', () => {
  expect(isOfRoom(room, 'https://192.168.1.20:8443/#/x')).toBe(true);
  expect(isOfRoom(room, 'https://192.168.1.20:9443/')).toBe(false);
  expect(isOfRoom(room, 'http://192.168.1.20:8443/')).toBe(false);
  expect(isOfRoom(room, 'nonsense')).toBe(false);
});

test.each([
  ['192.168.1.20:8443', 'https://192.168.1.20:8443/'],
  [' https://10.0.0.3:8444/#K7PQ2M ', 'https://10.0.0.3:8444/#K7PQ2M'],
  ['http://10.0.0.3:8443', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['https://user:word@10.0.0.3', undefined],
  ['', undefined],
])('%s is %s', (typed, address) => {
  expect(roomAddress(typed)?.href).toBe(address);
});
