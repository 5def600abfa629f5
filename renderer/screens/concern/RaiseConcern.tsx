import { useLocation } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';

/** Anyone may raise a concern, from every screen. */
export function RaiseConcern({ assessment }: { assessment: string }) {
  const { concern } = useWords();
  const [, go] = useLocation();
  return (
    <Action
      className="raise"
      onPress={() => go(`/assessment/${assessment}/concerns/${crypto.randomUUID()}`)}
    >
      <span aria-hidden="true" className="raise-sign">
        !
      </span>{' '}
      {concern.raise}
    </Action>
  );
}
