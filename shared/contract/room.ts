import { eventIterator, type } from '@orpc/contract';
import { id, procedure, z } from './base.ts';

/** A device that asks to come in, or is in. */
export interface RoomDevice {
  readonly id: string;
  readonly member: string;
  /** What its browser calls itself: "Firefox on Android". */
  readonly name: string;
}

/** What the one who leads the session sees of it. */
export interface RoomState {
  readonly assessment: string;
  /** Six characters that are read out or shown, never printed in a report. */
  readonly code: string;
  /** Where devices find it, the likeliest first: "https://192.168.1.20:8443". */
  readonly addresses: readonly string[];
  /** SHA-256 of the certificate, in pairs of hex digits: the same as a device's browser shows. */
  readonly fingerprint: string;
  /** Waiting to be let in; `check` shows on the device too. */
  readonly asking: readonly (RoomDevice & { readonly check: string })[];
  readonly inside: readonly (RoomDevice & { readonly connected: boolean })[];
  /** Wrong codes so far, and whether newcomers are refused because of them until there is a new code. */
  readonly wrong: number;
  readonly blocked: boolean;
  /** Per member, how many criteria they answered: never what. */
  readonly answered: Readonly<Record<string, number>>;
  /** Per member who left a theme to somebody else, the number of criteria that nobody waits for. */
  readonly spared: Readonly<Record<string, number>>;
}

export const room = {
  /** Lets other devices of the room join an assessment, over the local network; there already, it is as it is. */
  open: procedure.input(z.strictObject({ assessment: id })).output(type<RoomState>()),
  /** The room as it is and as it becomes; null while there is none. */
  watch: procedure.output(eventIterator(type<RoomState | null>())),
  admit: procedure.input(z.strictObject({ device: id, yes: z.boolean() })).output(z.null()),
  /** Its place is free again; what it delivered stays. */
  sendAway: procedure.input(z.strictObject({ device: id })).output(z.null()),
  /** Another code: whoever knows the old one cannot come in with it any more. */
  newCode: procedure.output(z.null()),
  close: procedure.output(z.null()),
  /** Opens a window onto the session of another laptop; where Coscore runs in a browser, that browser does it itself. */
  visit: procedure.input(z.strictObject({ address: z.string().max(300) })).output(z.null()),
};
