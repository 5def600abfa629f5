import type { OpenedRating } from '../../../shared/contract/rating.ts';
import type { Criterion, Standard } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import { type Decision, decisionKey } from '../../../shared/model/decision.ts';
import { isOpen, membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Pill } from '../../ui/Pill.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { Dissents } from '../agree/Dissents.tsx';
import { useOpenedRatings } from '../agree/opened.ts';

/** The opened criteria of a standard: everybody's ratings, what was agreed, and who sees it differently. */
export function OpenedStandard({ standard }: { standard: Standard }) {
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { of, told } = useOpenedRatings(id, standard);
  return (
    <section className="card" aria-labelledby={`open-${standard.code}`}>
      <h2 id={`open-${standard.code}`}>
        <span className="code">{standard.code}</span> {standard.title}
      </h2>
      <TellProblem told={told} />
      {standard.criteria
        .filter((one) => isOpen(records, id, one.code))
        .map((one) => (
          <OpenedCriterion key={one.code} criterion={one} ratings={of(one.code) ?? []} />
        ))}
    </section>
  );
}

interface Props {
  readonly criterion: Criterion;
  readonly ratings: readonly OpenedRating[];
}

function OpenedCriterion({ criterion, ratings }: Props) {
  const { mine, somebody } = useWords().together;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const decision = useRecord<Decision>('decision', decisionKey(id, criterion.code));
  const question = questionOf(criterion);
  const nameOf = (member: string | null) =>
    membersOf(records, id).find((one) => one.id === member)?.name ?? somebody;
  return (
    <div className="my-criterion">
      <h3>
        <span className="code">{criterion.code}</span> {criterion.topic}
      </h3>
      <p className="plain">{criterion.plain}</p>
      <ul className="opened">
        {ratings.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: without names a rating is known by its place only
          <li key={at}>
            <strong>{nameOf(one.member)}</strong>{' '}
            {one.answer && (
              <Pill answer={one.answer} question={question} scale={instrument.scale} />
            )}{' '}
            {one.comment}
          </li>
        ))}
      </ul>
      {decision && (
        <p>
          <strong>{mine.agreed}</strong>{' '}
          <Pill answer={decision.answer} question={question} scale={instrument.scale} />{' '}
          {decision.reason}
        </p>
      )}
      <Dissents code={criterion.code} />
    </div>
  );
}
