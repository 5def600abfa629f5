import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Answer } from '../../../shared/contract/join.ts';
import type { RoomDevice, RoomState } from '../../../shared/contract/room.ts';
import { Problem } from '../../../shared/problems.ts';
import { type Attempts, countAttempts } from '../../actions/attempts.ts';
import type { Session } from '../../session.ts';
import { asCode, newCheck, newCode } from './code.ts';

/** So many wrong codes in all, and nobody new comes in until there is another code. */
const wrongMost = 30;
/** Devices that may ask or be inside at a time; so many more may know the code and not have said who they are. */
const placesMost = 60;

interface Asking extends RoomDevice {
  readonly check: string;
}

interface Inside extends RoomDevice {
  readonly session: Session;
  /** How to end each open stream: it is there while it has one. */
  readonly streams: Set<() => void>;
}

/** Who is at the door and who is in. Knows nothing of networks; forgotten when it closes. */
export class Room {
  readonly assessment: string;
  readonly #changed: () => void;
  readonly #attempts: Attempts;
  #code = newCode();
  #wrong = 0;
  /** Those who showed the right code, until they said who they are. */
  readonly #tickets = new Set<string>();
  readonly #asking = new Map<string, Asking>();
  readonly #inside = new Map<string, Inside>();
  /** What a device carries to show that it was let in, and which it is. */
  readonly #keys = new Map<string, string>();

  constructor(assessment: string, changed: () => void, attempts = countAttempts()) {
    this.assessment = assessment;
    this.#changed = changed;
    this.#attempts = attempts;
  }

  /** A ticket for whoever shows the right code. `from` is where they call from: each place waits for itself. */
  knock(code: string, from: string): string {
    const wait = this.#attempts.wait(from);
    if (wait > 0 || this.#blocked)
      throw new Problem('CODE_WRONG', { wait, blocked: this.#blocked });
    if (!same(asCode(code), this.#code)) throw this.#wrongCode(from);
    this.#checkPlaces();
    this.#attempts.right(from);
    const ticket = crypto.randomUUID();
    this.#tickets.add(ticket);
    // Whoever came to the door and went away again keeps nobody out: the oldest ticket gives way.
    const [oldest] = this.#tickets;
    if (this.#tickets.size > placesMost && oldest !== undefined) this.#tickets.delete(oldest);
    return ticket;
  }

  /** Somebody with a ticket says who they are; asking again changes it. */
  ask(ticket: string, member: string, name: string): string {
    if (!this.#asking.has(ticket)) {
      if (!this.#tickets.has(ticket)) throw new Problem('NOT_FOUND', {});
      this.#checkPlaces();
      this.#tickets.delete(ticket);
    }
    const check = newCheck();
    this.#asking.set(ticket, { id: ticket, member, name, check });
    this.#changed();
    return check;
  }

  answer(ticket: string): Answer {
    if (this.#inside.has(ticket)) return 'admitted';
    return this.#asking.has(ticket) ? 'waiting' : 'refused';
  }

  admit(device: string, yes: boolean) {
    const asking = this.#asking.get(device);
    if (!asking) throw new Problem('NOT_FOUND', {});
    const { id, member, name } = asking;
    this.#asking.delete(device);
    if (yes) {
      const seat = { assessment: this.assessment, member };
      this.#inside.set(id, {
        id,
        member,
        name,
        streams: new Set(),
        session: { seat: null, device: seat },
      });
    }
    this.#changed();
  }

  /** The key that a device which was let in carries from now on; once for each ticket. */
  enter(ticket: string): string | undefined {
    if (!this.#inside.has(ticket) || [...this.#keys.values()].includes(ticket)) return undefined;
    const key = randomBytes(32).toString('base64url');
    this.#keys.set(key, ticket);
    return key;
  }

  /** What a device with this key may do; undefined where it was sent away, or never let in. */
  session(key: string): Session | undefined {
    return this.#inside.get(this.#keys.get(key) ?? '')?.session;
  }

  /** Says that a device listens from now on; call what it returns when it stops. `hangUp` ends it from here. */
  listens(key: string, hangUp: () => void = () => {}): () => void {
    const device = this.#inside.get(this.#keys.get(key) ?? '');
    if (!device) return () => {};
    const stream = () => hangUp();
    device.streams.add(stream);
    this.#changed();
    return () => {
      device.streams.delete(stream);
      this.#changed();
    };
  }

  sendAway(device: string) {
    const gone = this.#inside.get(device);
    if (!gone) throw new Problem('NOT_FOUND', {});
    this.#inside.delete(device);
    for (const hangUp of gone.streams) hangUp();
    for (const [key, ticket] of this.#keys) if (ticket === device) this.#keys.delete(key);
    this.#changed();
  }

  /** Somebody is on the team no more: their devices go, also those that only ask. */
  memberLeft(member: string) {
    const theirs = (one: RoomDevice) => one.member === member;
    for (const { id } of [...this.#asking.values()].filter(theirs)) this.#asking.delete(id);
    for (const { id } of [...this.#inside.values()].filter(theirs)) this.sendAway(id);
    this.#changed();
  }

  newCode() {
    this.#code = newCode();
    this.#wrong = 0;
    this.#tickets.clear();
    this.#changed();
  }

  state(): Pick<RoomState, 'assessment' | 'code' | 'asking' | 'inside' | 'wrong' | 'blocked'> {
    return {
      assessment: this.assessment,
      code: this.#code,
      asking: [...this.#asking.values()],
      inside: [...this.#inside.values()].map(({ id, member, name, streams }) => ({
        id,
        member,
        name,
        connected: streams.size > 0,
      })),
      wrong: this.#wrong,
      blocked: this.#blocked,
    };
  }

  get #blocked() {
    return this.#wrong >= wrongMost;
  }

  #checkPlaces() {
    if (this.#asking.size + this.#inside.size >= placesMost) throw new Problem('ROOM_FULL', {});
  }

  #wrongCode(from: string): Problem {
    this.#wrong += 1;
    this.#attempts.wrong(from);
    this.#changed();
    return new Problem('CODE_WRONG', { wait: this.#attempts.wait(from), blocked: this.#blocked });
  }
}

function same(a: string, b: string): boolean {
  const [one, two] = [Buffer.from(a), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}
