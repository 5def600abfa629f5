import { Problem, type ReplyRefusal } from '../../shared/problems.ts';

/** A returned file that is not read at all. */
export const refused = (reason: ReplyRefusal) => new Problem('REPLY_REFUSED', { reason });
