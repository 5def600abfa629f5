import { useEffect, useState } from 'react';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';

const minute = 60_000;

/** How long a team has talked. It rings for nobody and ends nothing. */
export function Timer() {
  const { talk } = useWords().together;
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, [since]);

  const start = () => {
    setSince(Date.now());
    setNow(Date.now());
  };
  const minutes = since === null ? 0 : Math.max(0, Math.floor((now - since) / minute));
  return (
    <p className="row tight">
      <Action look="quiet" onPress={since === null ? start : () => setSince(null)}>
        {since === null ? talk.startTimer : talk.stopTimer}
      </Action>
      {since !== null && <span className="quiet">{talk.minutes(minutes)}</span>}
    </p>
  );
}
