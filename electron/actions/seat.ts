import { Problem } from '../../shared/problems.ts';
import { os, type Session } from './base.ts';
import { checkMember } from './member.ts';
import { ownRatings } from './rating.ts';

export const seatActions = {
  take: os.seat.take.handler(({ input, context }) => {
    const { read } = context.app.store();
    checkMember(read, input.assessment, input.member);
    context.session.seat = input;
    return ownRatings(read, input);
  }),

  leave: os.seat.leave.handler(({ context }) => {
    context.session.seat = null;
    return null;
  }),
};

/** Refuses a call for anybody but the one who sits here: another tab may have changed hands meanwhile. */
export function checkSeat({ seat }: Session, claimed: { assessment: string; member: string }) {
  if (seat?.assessment !== claimed.assessment || seat.member !== claimed.member) {
    throw new Problem('NOT_YOUR_SEAT', {});
  }
}
