import type { OpenedRating } from '../../../shared/contract/rating.ts';
import type { Criterion, Standard } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import type { Answer } from '../../../shared/model/answer.ts';
import { type Decision, decisionKey } from '../../../shared/model/decision.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { Pill } from '../../ui/Pill.tsx';
import { Dissents } from '../agree/Dissents.tsx';

interface Props {
  readonly standard: Standard;
  readonly mine: readonly OpenedRating[];
}

/** One standard: my ratings of its opened criteria beside what we agreed. */
export function MyStandard({ standard, mine }: Props) {
  return (
    <section className="card" aria-labelledby={`mine-${standard.code}`}>
      <h2 id={`mine-${standard.code}`}>
        <span className="code">{standard.code}</span> {standard.title}
      </h2>
      {standard.criteria.map((criterion) => {
        const rating = mine.find((one) => one.criterion === criterion.code);
        return rating && <MyCriterion key={criterion.code} criterion={criterion} rating={rating} />;
      })}
    </section>
  );
}

function MyCriterion({ criterion, rating }: { criterion: Criterion; rating: OpenedRating }) {
  const { mine } = useWords().together;
  const { id } = useShownAssessment();
  const decision = useRecord<Decision>('decision', decisionKey(id, criterion.code));
  return (
    <div className="my-criterion">
      <h3>
        <span className="code">{criterion.code}</span> {criterion.topic}
      </h3>
      <dl>
        <Said label={rating.first ? mine.first : mine.rated} criterion={criterion}>
          {rating.first ?? rating.answer}
        </Said>
        {rating.first && (
          <Said label={mine.later} criterion={criterion}>
            {rating.answer}
          </Said>
        )}
        <Said label={mine.agreed} criterion={criterion}>
          {decision?.answer ?? null}
        </Said>
      </dl>
      {decision?.reason && <p>{decision.reason}</p>}
      <Dissents code={criterion.code} />
    </div>
  );
}

interface SaidProps {
  readonly label: string;
  readonly criterion: Criterion;
  readonly children: Answer | null;
}

function Said({ label, criterion, children }: SaidProps) {
  const { mine } = useWords().together;
  const { instrument } = useShownAssessment();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children === null ? (
          <span className="quiet">{mine.none}</span>
        ) : (
          <Pill answer={children} question={questionOf(criterion)} scale={instrument.scale} full />
        )}
      </dd>
    </div>
  );
}
