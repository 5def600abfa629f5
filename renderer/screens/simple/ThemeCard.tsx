import { useState } from 'react';
import type { Theme } from '../../../shared/instrument/instrument.ts';
import { criteriaUnder } from '../../../shared/instrument/lookup.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { HandedOver } from './HandedOver.tsx';
import { HandOver } from './HandOver.tsx';
import { useGo } from './useWay.ts';
import { beginOf, type Way } from './way.ts';

interface Props {
  readonly theme: Theme;
  readonly way: Way;
  readonly member: string;
}

/** A theme with how far one is in it; the way into it, and the way to leave it to somebody else. */
export function ThemeCard({ theme, way, member }: Props) {
  const { simple } = useWords();
  const { overview, hand } = simple;
  const [handing, setHanding] = useState(false);
  const go = useGo();
  const codes = criteriaUnder(way.instrument, theme.code).map((one) => one.code);
  const done = codes.filter((one) => way.rated.includes(one)).length;
  const all = codes.length;
  const begin = beginOf(way, theme.code);
  const text = done === all ? overview.complete(all) : overview.done(done, all);
  const isHanded = way.handed.includes(theme.code);
  if (!begin) return null;
  return (
    <li className="card simple-theme">
      <button type="button" className="simple-into" onClick={() => go(begin)}>
        <strong>{overview.open(theme.code, theme.title)}</strong>
        <progress aria-hidden="true" max={all} value={done} />
        <span className={done === all ? 'saved-note' : 'quiet'}>
          {done === all && <span aria-hidden="true">✓ </span>}
          {text}
        </span>
      </button>
      {isHanded ? (
        <HandedOver theme={theme.code} member={member} />
      ) : handing ? (
        <HandOver
          theme={theme.code}
          member={member}
          onDone={() => setHanding(false)}
          onCancel={() => setHanding(false)}
        />
      ) : (
        <Action
          look="quiet"
          className="touch"
          aria-label={hand.openLabel(theme.code)}
          onPress={() => setHanding(true)}
        >
          {hand.open}
        </Action>
      )}
    </li>
  );
}
