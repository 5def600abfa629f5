import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Standard } from '../../../shared/instrument/instrument.ts';
import { standardsOf } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
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
  const { id } = useShownAssessment();
  const seat = useWindow((state) => state.seat);

  useEffect(() => {
    if (criterion?.split('.').length === 3) focusAnswer(criterion);
    else window.scrollTo(0, 0);
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
      {standard.criteria.map((one) => (
        <ScoreCriterion key={one.code} criterion={one} assessment={id} member={seat} />
      ))}
      <Neighbours code={standard.code} assessment={id} />
    </main>
  );
}

function Neighbours({ code, assessment }: { code: string; assessment: string }) {
  const { score } = useWords().screens;
  const { instrument } = useShownAssessment();
  const standards = standardsOf(instrument);
  const at = standards.findIndex((one) => one.code === code);
  const [before, after] = [standards[at - 1], standards[at + 1]];
  const href = (to: string) => `/assessment/${assessment}/score/${to}`;
  return (
    <p className="row between neighbours">
      {before ? (
        <Link href={href(before.code)}>
          ← {score.previous}: {before.code} {before.title}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link href={href(after.code)}>
          {score.next}: {after.code} {after.title} →
        </Link>
      )}
    </p>
  );
}
