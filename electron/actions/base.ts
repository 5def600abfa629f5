import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract/index.ts';
import type { Change, Draft } from '../../shared/model/change.ts';
import type { Noun } from '../../shared/model/nouns.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import type { Session } from '../session.ts';
import { asProblem } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { checkDevice } from './device.ts';

export interface Context {
  readonly app: App;
  readonly session: Session;
}

/** Where every action begins: foreseen failures travel as data, bugs stay bugs. */
export const os = implement(contract)
  .$context<Context>()
  .use(async ({ next, context, path }, input) => {
    try {
      checkDevice(context.session, path, input);
      return await next();
    } catch (error) {
      // A read, too, may be the one that meets a damaged page.
      throw asFailure(asProblem(error, context.app.status().folder));
    }
  });

/** A problem in the form that reaches the window with its code and details. */
export function asFailure(error: unknown): unknown {
  return error instanceof Problem
    ? new ORPCError(error.code, { status: 422, data: error.details, cause: error })
    : error;
}

/** A draft of what the team or its leader does, under an id of its own. */
export const ofTeam = (
  noun: Noun,
  key: string,
  value: Draft['value'],
  replaces: Draft['replaces'] = null,
): Draft => ({ id: crypto.randomUUID(), noun, key, value, replaces, member: null });

/** Writes the one change that most commands are, and with it what goes where it goes. */
export function commitOne(store: Store, draft: Draft, ...following: readonly Draft[]): Change {
  const [change] = store.commit([draft, ...following]);
  if (!change) throw new Error('A commit of one draft gave no change');
  return change;
}
