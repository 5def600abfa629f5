import type { Change } from '../../shared/model/change.ts';
import type { Session } from '../session.ts';
import type { Reader } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { os } from './base.ts';
import { asShown, mayReach } from './device.ts';
import { isNamed } from './opening.ts';

/** What changes from now on, as far as this window may see it. */
export const watch = os.watch.handler(({ context, signal }) =>
  // Asked for here and not in the stream, so that a locked vault is told as the problem that it is.
  seen(context.app.store(), context.session, signal),
);

async function* seen(store: Store, session: Session, left: AbortSignal | undefined) {
  const signal = left ? AbortSignal.any([left, store.closed]) : store.closed;
  try {
    for await (const change of store.published.subscribe('change', { signal })) {
      if (maySee(store.read, session, change)) yield asShown(session, change);
    }
  } catch (error) {
    // The stream ends with its vault, so that a window follows the next one and not this one for ever.
    if (!store.closed.aborted) throw error;
  }
}

/**
 * Own rating first: somebody else's rating passes only once its criterion is open and named. A dissent tells by its key
 * whose it is, so only its author's window gets it; a PIN never leaves.
 */
function maySee(read: Reader, session: Session, change: Change): boolean {
  if (!mayReach(session, change)) return false;
  const [assessment = '', second = '', third = ''] = change.key.split('/');
  // Somebody may set up an assessment of their own with another's member id in it: the seat counts only where it is.
  const own = (member: string) =>
    session.seat?.assessment === assessment && session.seat.member === member;
  switch (change.noun) {
    case 'rating':
      return own(second) || isNamed(read, assessment, third);
    case 'dissent':
      return own(third);
    default:
      return change.noun !== 'pin';
  }
}
