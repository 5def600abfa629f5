import type { RoomState } from '../../shared/contract/room.ts';
import { roomAddress } from '../../shared/model/roomAddress.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import { openRoom } from '../host/room/openRoom.ts';
import type { OpenRoom } from '../host/room/rooms.ts';
import { os } from './base.ts';
import { readAssessment } from './readAssessment.ts';

/** The session that is open; NOT_FOUND where none is. */
function openNow({ rooms }: App): OpenRoom {
  if (!rooms.open) throw new Problem('NOT_FOUND', {});
  return rooms.open;
}

/** The room as it is and as it becomes, whether or not one is open, until the window leaves. */
async function* states({ rooms }: App, signal: AbortSignal | undefined) {
  const news = rooms.changed.subscribe('changed', signal ? { signal } : {});
  yield rooms.open?.state() ?? null;
  for await (const _ of news) yield (rooms.open?.state() ?? null) as RoomState | null;
}

export const roomActions = {
  open: os.room.open.handler(({ input: { assessment }, context: { app } }) =>
    app.rooms.inTurn(async () => {
      readAssessment(app.store().read, assessment);
      if (app.rooms.open?.room.assessment !== assessment) {
        await app.rooms.open?.close();
        app.rooms.begin(await openRoom(app, assessment));
      }
      return openNow(app).state();
    }),
  ),

  watch: os.room.watch.handler(({ context: { app }, signal }) => {
    app.store();
    return states(app, signal);
  }),

  admit: os.room.admit.handler(({ input, context: { app } }) => {
    openNow(app).room.admit(input.device, input.yes);
    return null;
  }),

  sendAway: os.room.sendAway.handler(({ input, context: { app } }) => {
    openNow(app).room.sendAway(input.device);
    return null;
  }),

  newCode: os.room.newCode.handler(({ context: { app } }) => {
    openNow(app).room.newCode();
    return null;
  }),

  visit: os.room.visit.handler(async ({ input, context: { app } }) => {
    const address = roomAddress(input.address);
    if (!address) throw new Problem('ADDRESS_WRONG', {});
    if (!app.visit) throw new Problem('NOT_FOUND', {});
    await app.visit(address);
    return null;
  }),

  close: os.room.close.handler(({ context: { app } }) =>
    app.rooms.inTurn(async () => {
      await app.rooms.open?.close();
      return null;
    }),
  ),
};
