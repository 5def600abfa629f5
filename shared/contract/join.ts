import { type } from '@orpc/contract';
import type { Perspective } from '../model/member.ts';
import { id, procedure, z } from './base.ts';

/** Who somebody at the door may say they are. */
export interface DoorMember {
  readonly id: string;
  readonly name: string;
  readonly perspective: Perspective;
}

/** What a device is told at the door: all that it knows before somebody lets it in. */
export interface Door {
  readonly ticket: string;
  readonly service: string;
  readonly assessment: string;
  readonly members: readonly DoorMember[];
}

export type Answer = 'waiting' | 'admitted' | 'refused';

const ticket = z.strictObject({ ticket: id });

/** What a device may call before it is let in. Served by the room alone, never on the laptop's own address. */
export const joinContract = {
  /** Shows the code; a wrong one has to wait longer and longer. */
  knock: procedure.input(z.strictObject({ code: z.string().max(20) })).output(type<Door>()),
  /** Says who sits there. `check` shows here and at the laptop, so that nobody lets in the wrong device. */
  ask: procedure
    .input(ticket.extend({ member: id, device: z.string().max(80) }))
    .output(z.object({ check: z.string() })),
  /** Whether somebody let it in by now. */
  answer: procedure.input(ticket).output(type<{ readonly answer: Answer }>()),
};
