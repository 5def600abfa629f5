import type { Change } from '../../shared/model/change.ts';
import type { Reader } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { os, type Session } from './base.ts';
import { isOpened } from './opening.ts';

/** What changes from now on, as far as this window may see it. */
export const watch = os.watch.handler(({ context, signal }) =>
  // Asked for here and not in the stream, so that a locked vault is told as the problem that it is.
  seen(context.app.store(), context.session, signal),
);

async function* seen(store: Store, session: Session, left: AbortSignal | undefined) {
  const signal = left ? AbortSignal.any([left, store.closed]) : store.closed;
  try {
    for await (const change of store.published.subscribe('change', { signal })) {
      if (maySee(store.read, session, change)) yield change;
    }
  } catch (error) {
    // The stream ends with its vault, so that a window follows the next one and not this one for ever.
    if (!store.closed.aborted) throw error;
  }
}

/** Own rating first: somebody else's rating passes only once its criterion is open. */
function maySee(read: Reader, { seat }: Session, change: Change): boolean {
  if (change.noun !== 'rating') return true;
  const [assessment = '', member, criterion = ''] = change.key.split('/');
  // Somebody may set up an assessment of their own with another's member id in it: the seat counts only where it is.
  const own = seat?.assessment === assessment && seat.member === member;
  return own || isOpened(read, assessment, criterion);
}
