import { useState } from 'react';
import type { Standard, Theme } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { HandOver } from './HandOver.tsx';
import { goOnInto, leaveForLater } from './sitting.ts';
import { useGo, useWay } from './useWay.ts';
import { nextToRate, themeCode } from './way.ts';

interface Props {
  /** The theme or standard that may distress. */
  readonly part: Theme | Standard;
  readonly member: string;
}

/** Before questions about force or harm: on, later, or to a team-mate. */
export function GentleWarning({ part, member }: Props) {
  const { gentle } = useWords().simple;
  const [handing, setHanding] = useState(false);
  const way = useWay();
  const go = useGo();
  const later = () => {
    leaveForLater(member, part.code);
    const next = nextToRate({ ...way, later: [...way.later, part.code] });
    const isPutOff = next?.startsWith(`${part.code}.`) ?? true;
    go(isPutOff ? 'themes' : (next ?? 'themes'));
  };
  if (handing) {
    return (
      <HandOver
        theme={themeCode(part.code)}
        member={member}
        onDone={() => setHanding(false)}
        onCancel={() => setHanding(false)}
      />
    );
  }
  return (
    <section className="simple-gentle" aria-labelledby="gentle-title">
      <p className="kicker">{gentle.kicker}</p>
      <h1 id="gentle-title">{gentle.title}</h1>
      <p className="lead">{gentle.text(part.code, part.title)}</p>
      <div className="simple-ways">
        <Action className="touch" look="main" onPress={() => goOnInto(member, part.code)}>
          {gentle.go}
        </Action>
        <Action className="touch" onPress={later}>
          {gentle.later}
        </Action>
        <Action className="touch" onPress={() => setHanding(true)}>
          {gentle.hand}
        </Action>
      </div>
    </section>
  );
}
