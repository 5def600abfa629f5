import { useEffect, useState } from 'react';
import type { RoomState } from '../../../shared/contract/room.ts';
import { client } from '../../client.ts';

/** The room as it is and becomes: undefined until it is known, null while there is none. */
export function useRoomState(): RoomState | null | undefined {
  const [state, setState] = useState<RoomState | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void listen(leaving.signal, setState);
    return () => leaving.abort();
  }, []);
  return state;
}

async function listen(signal: AbortSignal, onState: (state: RoomState | null) => void) {
  while (!signal.aborted) {
    try {
      for await (const state of await client.room.watch(undefined, { signal })) onState(state);
    } catch {
      // The host went away, which the bar says; or this screen was left.
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
