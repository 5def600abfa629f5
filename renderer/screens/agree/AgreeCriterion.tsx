import type { OpenedRating } from '../../../shared/contract/rating.ts';
import type { Criterion } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import { hint } from '../../../shared/scoring/hint.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { ServiceSays } from '../answers/ServiceSays.tsx';
import { EvidenceLink } from '../coverage/EvidenceLink.tsx';
import type { Kinds } from '../coverage/gathered.ts';
import { Talk } from '../talk/Talk.tsx';
import { DecisionControl } from './DecisionControl.tsx';
import { Dissents } from './Dissents.tsx';
import { MembersRatings } from './MembersRatings.tsx';
import { OpenRatings } from './OpenRatings.tsx';
import { SiteNotes } from './SiteNotes.tsx';

interface Props {
  readonly criterion: Criterion;
  /** Null until they are here. */
  readonly ratings: readonly OpenedRating[] | null;
  /** What was gathered on it. */
  readonly kinds: Kinds | undefined;
}

/** One criterion: closed until opened; then everybody's ratings side by side and what is agreed. */
export function AgreeCriterion({ criterion, ratings, kinds }: Props) {
  const { agree, common } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const open = useWindow(({ records }) => isOpen(records, id, criterion.code));
  const question = questionOf(criterion);
  const answers = ratings?.flatMap((one) => one.answer ?? []) ?? [];
  const levels = instrument.scale.levels.map((one) => one.code);
  return (
    <section
      id={`criterion-${criterion.code}`}
      tabIndex={-1}
      className="criterion"
      aria-labelledby={`topic-${criterion.code}`}
    >
      <h2 id={`topic-${criterion.code}`}>
        <span className="code">{criterion.code}</span> {criterion.topic}
      </h2>
      <p className="statement">{criterion.statement}</p>
      <EvidenceLink assessment={id} criterion={criterion.code} kinds={kinds} />
      <ServiceSays code={criterion.code} />
      {open && !ratings && <p className="quiet">{common.loading}</p>}
      {open && ratings && (
        <>
          <MembersRatings code={criterion.code} ratings={ratings} />
          <Talk code={criterion.code} />
          <DecisionControl
            code={criterion.code}
            question={question}
            suggested={question.kind === 'level' ? hint(answers, levels) : undefined}
            hintText={agree.hintCriterion}
          />
          <Dissents code={criterion.code} />
          <SiteNotes code={criterion.code} />
        </>
      )}
      {!open && (
        <div className="row">
          <span className="quiet">{agree.notOpen}</span>
          <OpenRatings code={criterion.code} label={agree.open} />
        </div>
      )}
    </section>
  );
}
