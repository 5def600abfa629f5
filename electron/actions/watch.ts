import type { Change } from '../../shared/model/change.ts';
import type { Reader } from '../store/database.ts';
import { os, type Session } from './base.ts';
import { isOpened } from './opening.ts';

/** What changes from now on, as far as this window may see it. */
export const watch = os.watch.handler(async function* ({ context, signal }) {
  const store = context.app.store();
  for await (const change of store.published.subscribe('change', signal ? { signal } : {})) {
    if (maySee(store.read, context.session, change)) yield change;
  }
});

/** Own rating first: somebody else's rating passes only once its criterion is open. */
function maySee(read: Reader, { seat }: Session, change: Change): boolean {
  if (change.noun !== 'rating' || change.member === seat?.member) return true;
  const [assessment = '', , criterion = ''] = change.key.split('/');
  return isOpened(read, assessment, criterion);
}
