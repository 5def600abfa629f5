import { EventPublisher } from '@orpc/server';
import type { RoomState } from '../../../shared/contract/room.ts';
import { inTurn } from '../../inTurn.ts';
import type { Room } from './room.ts';

/** A session of co-scoring: the room, its server, and what the one who leads it sees. */
export interface OpenRoom {
  readonly room: Room;
  state(): RoomState;
  readonly changed: EventPublisher<{ changed: null }>;
  readonly closed: AbortSignal;
  close(): Promise<void>;
}

/** The one session of co-scoring that may be open, and the news of it. */
export interface Rooms {
  readonly open: OpenRoom | undefined;
  readonly changed: EventPublisher<{ changed: null }>;
  begin(room: OpenRoom): void;
  /** Opens and closes one after another: of two at the same time one would stay open where nobody sees it. */
  readonly inTurn: ReturnType<typeof inTurn>;
}

export function keepRooms(): Rooms {
  let open: OpenRoom | undefined;
  const changed = new EventPublisher<{ changed: null }>();
  const tell = () => changed.publish('changed', null);
  return {
    get open() {
      return open;
    },
    changed,
    inTurn: inTurn(),
    begin: (room) => {
      open = room;
      room.changed.subscribe('changed', tell);
      room.closed.addEventListener('abort', () => {
        if (open === room) open = undefined;
        tell();
      });
      tell();
    },
  };
}
