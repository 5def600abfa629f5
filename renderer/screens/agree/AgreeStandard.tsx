import type { Standard } from '../../../shared/instrument/instrument.ts';
import { isJudged, questionOf } from '../../../shared/instrument/question.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { asideReason } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useKinds } from '../coverage/gathered.ts';
import { AsideCriterion } from '../scope/AsideCriterion.tsx';
import { Agenda } from '../talk/Agenda.tsx';
import { AgreeAbove } from './AgreeAbove.tsx';
import { AgreeCriterion } from './AgreeCriterion.tsx';
import { AgreeNeighbours } from './AgreeNeighbours.tsx';
import { FormerAnswers } from './FormerAnswers.tsx';
import { OpenRatings } from './OpenRatings.tsx';
import { useOpenedRatings } from './opened.ts';

/** The criteria of a standard one after the other, then the standard as a whole. */
export function AgreeStandard({ standard }: { standard: Standard }) {
  const { screens } = useWords();
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { of, told } = useOpenedRatings(id, standard);
  const kinds = useKinds();
  const allOpen = standard.criteria.every(
    (one) => isOpen(records, id, one.code) || asideReason(records, id, one.code) !== null,
  );
  const themeCode = standard.code.split('.')[0] ?? '';
  return (
    <main id="content" tabIndex={-1} className="standard">
      <header>
        <p className="kicker">{screens.score.standard(standard.code)}</p>
        <h1>{standard.title}</h1>
        <p className="lead">{standard.statement}</p>
        <p className="help keys">{screens.agree.keys}</p>
        {!allOpen && (
          <div className="row">
            <OpenRatings code={standard.code} label={screens.agree.openStandard} />
            <OpenRatings code={themeCode} label={screens.agree.openTheme} />
          </div>
        )}
        <TellProblem told={told} />
        <Agenda
          opened={standard.criteria
            .filter((one) => questionOf(one).kind === 'level')
            .flatMap(({ code }) => {
              const ratings = of(code);
              return ratings ? [{ code, ratings }] : [];
            })}
        />
      </header>
      {standard.criteria.map((one) => {
        const aside = asideReason(records, id, one.code);
        return aside === null ? (
          <AgreeCriterion
            key={one.code}
            criterion={one}
            ratings={of(one.code)}
            kinds={kinds.get(one.code)}
          />
        ) : (
          <AsideCriterion key={one.code} criterion={one} reason={aside} />
        );
      })}
      {isJudged(instrument, standard.code) && (
        <AgreeAbove
          code={standard.code}
          title={screens.agree.standard}
          hintText={screens.agree.hintStandard}
        />
      )}
      <FormerAnswers />
      <AgreeNeighbours current={standard.code} />
    </main>
  );
}
