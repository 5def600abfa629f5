import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, Request } from 'electron';
import { windowOptions } from './window.ts';

/** A window onto another laptop's room: the page that it serves, and nothing of this laptop's. */
export function visitOptions(partition: string): BrowserWindowConstructorOptions {
  const { webPreferences, ...look } = windowOptions('');
  const { preload: _, ...safe } = webPreferences ?? {};
  return { ...look, webPreferences: { ...safe, partition } };
}

/** Where a visited page may go: nowhere but its own laptop. */
export const isOfRoom = (room: URL, url: string) =>
  URL.canParse(url) && new URL(url).origin === room.origin;

/** Chromium's "sha256/…" as browsers and Coscore show it: pairs of hex digits. */
export const inPairs = (fingerprint: string) =>
  (
    Buffer.from(fingerprint.replace(/^sha256\//, ''), 'base64')
      .toString('hex')
      .toUpperCase()
      .match(/../g) ?? []
  ).join(':');

/** What each laptop's certificate was when a person said yes to it, by host and port. */
export interface Pins {
  get(host: string): string | undefined;
  set(host: string, fingerprint: string): void;
}

/** Pins in a file beside the window's own data; one that cannot be read asks anew. */
export function pinsIn(file: string): Pins {
  const read = (): Record<string, string> => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  return {
    get: (host) => read()[host],
    set: (host, fingerprint) =>
      writeFileSync(file, JSON.stringify({ ...read(), [host]: fingerprint }), { mode: 0o600 }),
  };
}

/** `before` is the fingerprint that was said yes to earlier, where this one is another. */
export type AskPerson = (fingerprint: string, before: string | undefined) => Promise<boolean>;

const accept = 0;
const refuse = -2;

/**
 * Trusts a room's certificate only by its fingerprint: the one that a person compared with the laptop's screen. Nobody
 * vouches for it, so whatever the system thinks of it does not count.
 */
export function certificateCheck(room: URL, pins: Pins, ask: AskPerson) {
  return async (
    { hostname, certificate }: Pick<Request, 'hostname' | 'certificate'>,
    answer: (result: number) => void,
  ) => {
    const fingerprint = inPairs(certificate.fingerprint);
    const before = pins.get(room.host);
    if (hostname !== room.hostname) return answer(refuse);
    if (before === fingerprint) return answer(accept);
    if (!(await ask(fingerprint, before))) return answer(refuse);
    pins.set(room.host, fingerprint);
    answer(accept);
  };
}
