import { implement } from '@orpc/server';
import { joinContract } from '../../../shared/contract/join.ts';
import { asFailure } from '../../actions/base.ts';
import { checkMember, readMembers } from '../../actions/member.ts';
import { readAssessment } from '../../actions/readAssessment.ts';
import type { App } from '../../app.ts';
import type { Room } from './room.ts';

interface AtDoor {
  readonly app: App;
  readonly room: Room;
  /** Where the call comes from. */
  readonly from: string;
}

const os = implement(joinContract)
  .$context<AtDoor>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw asFailure(error);
    }
  });

/** What a device may call before it is let in. */
export const joinRouter = os.router({
  knock: os.knock.handler(({ input, context: { app, room, from } }) => {
    const ticket = room.knock(input.code, from);
    const { read } = app.store();
    return {
      ticket,
      assessment: room.assessment,
      service: readAssessment(read, room.assessment).service.name,
      members: readMembers(read, room.assessment).map(({ id, name, perspective }) => ({
        id,
        name,
        perspective,
      })),
    };
  }),

  ask: os.ask.handler(({ input, context: { app, room } }) => {
    checkMember(app.store().read, room.assessment, input.member);
    return { check: room.ask(input.ticket, input.member, input.device) };
  }),

  answer: os.answer.handler(({ input, context: { room } }) => ({
    answer: room.answer(input.ticket),
  })),
});
