import { handoverKey } from '../../shared/model/handover.ts';
import { Problem } from '../../shared/problems.ts';
import type { Seat, Session } from '../session.ts';
import { commitOne, os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { checkMember, readMembers } from './member.ts';
import { checkPin, membersWithPin, writePin } from './pin.ts';
import { ownRatings } from './rating.ts';
import { readAssessment } from './readAssessment.ts';

export const seatActions = {
  take: os.seat.take.handler(async ({ input, context }) => {
    const { read } = context.app.store();
    const { pin, ...seat } = input;
    checkMember(read, seat.assessment, seat.member);
    if (!sitsHere(context.session, seat)) await checkPin(context.app, seat, pin);
    // Where the vault was closed while the PIN was checked, this fails, and nobody sits down.
    const own = ownRatings(read, seat);
    context.session.seat = seat;
    context.app.seated.add(context.session);
    return own;
  }),

  leave: os.seat.leave.handler(({ context }) => {
    context.session.seat = null;
    return null;
  }),

  list: os.seat.list.handler(({ input, context }) => {
    const { read } = context.app.store();
    const pins = membersWithPin(read, input.assessment);
    return readMembers(read, input.assessment).map(({ id }) => ({ member: id, pin: pins.has(id) }));
  }),

  setPin: os.seat.setPin.handler(async ({ input, context }) => {
    checkSeat(context.session, input);
    checkMember(context.app.store().read, input.assessment, input.member);
    await writePin(context.app, input, input.pin);
    return null;
  }),

  forgetPin: os.seat.forgetPin.handler(async ({ input, context }) => {
    checkMember(context.app.store().read, input.assessment, input.member);
    await context.app.checkPassphrase(input.passphrase);
    await writePin(context.app, input, null);
    return null;
  }),

  handOver: os.seat.handOver.handler(({ input, context }) => {
    const store = context.app.store();
    const { change, replaces, assessment, member, theme, value } = input;
    checkSeat(context.session, { assessment, member });
    checkMember(store.read, assessment, member);
    const { themes } = pinnedInstrument(
      store.read,
      readAssessment(store.read, assessment).instrument,
    );
    if (!themes.some(({ code }) => code === theme)) throw new Problem('NOT_FOUND', {});
    if (value?.to) checkMember(store.read, assessment, value.to);
    const key = handoverKey(assessment, member, theme);
    return commitOne(store, { id: change, noun: 'handover', key, value, replaces, member });
  }),
};

const sitsHere = ({ seat }: Session, { assessment, member }: Seat) =>
  seat?.assessment === assessment && seat.member === member;

/** Refuses a call for anybody but the one who sits here: another tab may have changed hands meanwhile. */
export function checkSeat(session: Session, claimed: Seat) {
  if (!sitsHere(session, claimed)) throw new Problem('NOT_YOUR_SEAT', {});
}
