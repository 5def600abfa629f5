import { Link } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { asideCodes } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { ChooseSeat } from '../score/ChooseSeat.tsx';
import { PaperRow } from './PaperRow.tsx';

/** Types a member's score sheet in: down the codes by keyboard, in the order of the paper, without what was set aside. */
export function PaperEntry() {
  const { paper, score } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat);
  const aside = useWindow(useShallow(({ records }) => asideCodes(records, id, instrument)));
  if (!seat) return <ChooseSeat to="paper" />;
  return (
    <main id="content" tabIndex={-1} className="page paper-entry">
      <h1>{paper.title}</h1>
      <p className="lead">{paper.lead}</p>
      <p className="help">{paper.keys}</p>
      <p>
        <Link href={`/assessment/${id}/score`}>{paper.back}</Link>
      </p>
      {instrument.themes.map((theme) => (
        <section key={theme.code}>
          <h2>
            {score.theme(theme.code)} {theme.title}
          </h2>
          {theme.standards.map((standard) => (
            <section key={standard.code} aria-labelledby={`sheet-${standard.code}`}>
              <h3 id={`sheet-${standard.code}`}>
                <span className="code">{standard.code}</span> {standard.title}
              </h3>
              <ul className="sheet">
                {standard.criteria
                  .filter((one) => !aside.includes(one.code))
                  .map((one) => (
                    <PaperRow key={one.code} criterion={one} assessment={id} member={seat} />
                  ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </main>
  );
}
