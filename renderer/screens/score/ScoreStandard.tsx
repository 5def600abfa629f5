import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Standard } from '../../../shared/instrument/instrument.ts';
import { standardsOf } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { asideReason } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { useKinds } from '../coverage/gathered.ts';
import { Neighbours } from '../frame/Neighbours.tsx';
import { AsideCriterion } from '../scope/AsideCriterion.tsx';
import { GentleNote } from '../simple/GentleNote.tsx';
import { focusAnswer } from './focus.ts';
import { ScoreCriterion } from './ScoreCriterion.tsx';

/** One standard with its criteria. `criterion` is the one to begin at. */
export function ScoreStandard({
  standard,
  criterion,
}: {
  standard: Standard;
  criterion: string | undefined;
}) {
  const { score } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat);
  const kinds = useKinds();
  // Drawn again only when something is set aside or taken back, not at every answer.
  const aside = useWindow(
    useShallow(({ records }) => standard.criteria.map((one) => asideReason(records, id, one.code))),
  );

  useEffect(() => {
    if (criterion?.split('.').length === 3) focusAnswer(criterion);
  }, [criterion]);

  if (!seat) return null;
  return (
    <main id="content" tabIndex={-1} className="standard">
      <header>
        <p className="kicker">{score.standard(standard.code)}</p>
        <h1>{standard.title}</h1>
        <p className="lead">{standard.statement}</p>
        <p className="plain-line">{standard.plain}</p>
        <p className="help keys">{score.keys}</p>
      </header>
      <GentleNote standard={standard} member={seat} />
      {standard.criteria.map((one, at) => {
        const reason = aside[at] ?? null;
        return reason === null ? (
          <ScoreCriterion
            key={one.code}
            criterion={one}
            assessment={id}
            member={seat}
            kinds={kinds.get(one.code)}
          />
        ) : (
          <AsideCriterion key={one.code} criterion={one} reason={reason} />
        );
      })}
      <Neighbours
        codes={standardsOf(instrument).map((one) => one.code)}
        current={standard.code}
        href={(code) => `/assessment/${id}/score/${code}`}
      />
    </main>
  );
}
