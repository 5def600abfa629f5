import { EventPublisher } from '@orpc/server';
import { Problem } from '../../../shared/problems.ts';
import { sparedCounts } from '../../actions/handover.ts';
import { pinnedInstrument } from '../../actions/instrument.ts';
import { answeredCounts } from '../../actions/rating.ts';
import { readAssessment } from '../../actions/readAssessment.ts';
import { askedCodes } from '../../actions/scope.ts';
import type { App } from '../../app.ts';
import type { Store } from '../../store/store.ts';
import { localAddresses } from './addresses.ts';
import { type Certificate, fingerprintOf, isGoodFor, makeCertificate } from './certificate.ts';
import { Room } from './room.ts';
import { startRoomServer } from './roomServer.ts';
import type { OpenRoom } from './rooms.ts';

/** An hour in which no device did anything ends a session; in milliseconds. */
const idleMost = 60 * 60 * 1000;
/** How long news may wait for more of it, in milliseconds. */
const together = 50;
const usualPort = 8443;

/** Opens an assessment to devices on the local network. Ends with the vault, or by itself when nobody uses it. */
export async function openRoom(app: App, assessment: string): Promise<OpenRoom> {
  const store = app.store();
  const addresses = localAddresses();
  const certificate = await certificateFor(store, addresses);
  const changed = new EventPublisher<{ changed: null }>();
  const tell = gathered(() => changed.publish('changed', null));
  const room = new Room(assessment, tell);
  const closing = new AbortController();
  let idle: ReturnType<typeof setTimeout> | undefined;
  const onUse = () => {
    clearTimeout(idle);
    idle = setTimeout(() => void close(), idleMost);
    idle.unref();
  };
  const port = Number(store.local.get('room-port') ?? usualPort);
  const server = await startRoomServer({ app, room, certificate, addresses, port, onUse });
  if (store.closed.aborted) await server.close();
  checkOpen(store);
  store.local.set('room-port', String(server.port));
  onUse();
  const unfollow = store.published.subscribe('change', ({ noun, key, value }) => {
    const [of, member = ''] = key.split('/');
    if (of !== assessment) return;
    if (noun === 'rating' || noun === 'handover') tell();
    if (noun === 'member' && value === null) room.memberLeft(member);
  });

  const close = async () => {
    if (closing.signal.aborted) return;
    closing.abort();
    clearTimeout(idle);
    unfollow();
    await server.close();
  };
  store.closed.addEventListener('abort', () => void close());

  return {
    room,
    changed,
    closed: closing.signal,
    close,
    state: () => ({
      ...room.state(),
      addresses: addresses.map((one) => `https://${one}:${server.port}`),
      fingerprint: fingerprintOf(certificate),
      ...doneNow(store, assessment),
    }),
  };
}

function doneNow({ read }: Store, assessment: string) {
  const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
  const asked = askedCodes(read, assessment, instrument);
  return {
    answered: answeredCounts(read, assessment, asked),
    spared: sparedCounts(read, assessment, asked),
  };
}

/** The vault may be closed while a room is being opened. */
function checkOpen({ closed }: Store) {
  if (closed.aborted) throw new Problem('VAULT_LOCKED', {});
}

/** The one that devices trusted before, while it fits this laptop's addresses; it stays in the vault. */
async function certificateFor(store: Store, addresses: readonly string[]): Promise<Certificate> {
  const kept = store.local.get('room-certificate');
  const certificate = kept ? (JSON.parse(kept) as Certificate) : undefined;
  if (certificate && isGoodFor(certificate, addresses)) return certificate;
  const made = await makeCertificate(['127.0.0.1', ...addresses]);
  checkOpen(store);
  store.local.set('room-certificate', JSON.stringify(made));
  return made;
}

/** Calls once for all that happens within a moment: many devices rate at the same time. */
function gathered(work: () => void): () => void {
  let waiting = false;
  const now = () => {
    waiting = false;
    work();
  };
  return () => {
    if (!waiting) setTimeout(now, together);
    waiting = true;
  };
}
