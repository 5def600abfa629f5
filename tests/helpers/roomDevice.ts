import { Agent } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import type { Door } from '../../shared/contract/join.ts';
import { callRoom } from './device.ts';
import { newId } from './drafts.ts';

/** How a device reaches the room: another port or code after the laptop was started again. */
export interface Way {
  port: number;
  code: string;
}

/** A device of the room, without a screen: it comes in, rates, and delivers again what it got no answer for. */
export class RoomDevice {
  readonly assessment: string;
  readonly #way: Way;
  readonly #place: number;
  #agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  #cookie = '';
  #member = '';

  constructor(way: Way, assessment: string, place: number) {
    this.#way = way;
    this.assessment = assessment;
    this.#place = place;
  }

  /** Comes in as the member of its place in the team; again after the laptop was started again. */
  async comeIn() {
    const door = (await this.#call('/join/knock', { code: this.#way.code })).json as Door;
    const name = `Person ${this.#place}`;
    this.#member = door.members.find((one) => one.name === name)?.id ?? '';
    const { ticket } = door;
    await this.#call('/join/ask', { ticket, member: this.#member, device: 'Test' });
    let entered = await this.#call(`/enter/${ticket}`);
    for (; entered.status !== 204; entered = await this.#call(`/enter/${ticket}`)) await pause(50);
    this.#cookie = String(entered.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    await this.#call('/rpc/seat/take', { assessment: this.assessment, member: this.#member });
  }

  /** Rates; resolves when the laptop said that it has it, however often that took. `cut` loses the first answer. */
  async rate(criterion: string, answer: string, { cut = false } = {}): Promise<string> {
    const change = newId();
    const value = { answer, comment: '', evidence: '' };
    const member = this.#member;
    const { assessment } = this;
    const sent = { change, replaces: null, assessment, member, criterion, value };
    if (cut) await this.#cutOff('/rpc/rating/save', sent);
    for (;;) {
      try {
        const { status } = await this.#call('/rpc/rating/save', sent);
        if (status === 200) return change;
        if (status === 401) await this.comeIn();
        else throw new Error(`The laptop answered ${status}`);
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('The laptop')) throw error;
        await pause(100);
      }
    }
  }

  leave() {
    this.#agent.destroy();
  }

  #call(path: string, body?: unknown) {
    const asked = { ...(this.#cookie ? { cookie: this.#cookie } : {}), agent: this.#agent };
    return callRoom(this.#way.port, path, body, asked);
  }

  /** Sends it and loses the connection before the answer can come. */
  async #cutOff(path: string, body: unknown) {
    const sending = this.#call(path, body).catch(() => {});
    await pause(Math.random() * 8);
    this.#agent.destroy();
    this.#agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
    await sending;
  }
}
