import type { RoomState } from '../../../shared/contract/room.ts';
import { client } from '../../client.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { QrCode } from './QrCode.tsx';

/** Address, code and picture; and what a browser says of a certificate that this laptop made itself. */
export function HowToJoin({ state }: { state: RoomState }) {
  const { room } = useWords().together;
  const { running, told, run } = useAsync();
  const [address = '', ...others] = state.addresses;
  return (
    <section className="card how-to-join" aria-labelledby="how-to-join">
      <h2 id="how-to-join">{room.join}</h2>
      <QrCode text={`${address}/#${state.code}`} label={room.picture} />
      <ol>
        <li>{room.sameNetwork}</li>
        <li>
          {room.address} <strong className="room-address">{address}</strong>
          {others.length > 0 && <span className="help"> {room.otherAddresses(others)}</span>}
        </li>
        <li>
          {room.warning}
          <details>
            <summary>{room.fingerprint}</summary>
            <p className="fingerprint">{state.fingerprint}</p>
          </details>
        </li>
        <li>
          {room.code} <strong className="room-code">{state.code}</strong>
        </li>
      </ol>
      {state.blocked && (
        <p role="alert" className="warning">
          {room.blocked(state.wrong)}
        </p>
      )}
      <TellProblem told={told} />
      <Action
        look={state.blocked ? 'main' : 'quiet'}
        isDisabled={running !== null}
        onPress={() => run('code', () => client.room.newCode())}
      >
        {room.newCode}
      </Action>
    </section>
  );
}
