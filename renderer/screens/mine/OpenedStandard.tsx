import { Link } from 'wouter';
import type { OpenedRating } from '../../../shared/contract/rating.ts';
import type { Criterion, Standard } from '../../../shared/instrument/instrument.ts';
import { questionOf } from '../../../shared/instrument/question.ts';
import { type Decision, decisionKey } from '../../../shared/model/decision.ts';
import { type Member, memberKey } from '../../../shared/model/member.ts';
import { type Rating, ratingKey } from '../../../shared/model/rating.ts';
import { isOpen, useShownAssessment } from '../../store/assessment.ts';
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
  const { mine, page, unnamed } = useWords().together;
  const { id, instrument } = useShownAssessment();
  const seat = useWindow((state) => state.seat) ?? '';
  const own = useRecord<Rating>('rating', ratingKey(id, seat, criterion.code));
  const decision = useRecord<Decision>('decision', decisionKey(id, criterion.code));
  const question = questionOf(criterion);
  return (
    <div className="my-criterion">
      <h3>
        <span className="code">{criterion.code}</span> {criterion.topic}
      </h3>
      <p className="plain">{criterion.plain}</p>
      {ratings.some((one) => one.member === null) && <p className="help">{unnamed}</p>}
      <ul className="opened">
        {ratings.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: without names a rating is known by its place only
          <OpenedItem key={at} criterion={criterion} rating={one} />
        ))}
      </ul>
      {own?.answer && (
        <Link href={`/assessment/${id}/score/${criterion.code}`} className="touch-link">
          {page.change} <span className="hidden">{criterion.code}</span>
        </Link>
      )}
      {decision && (
        <div className="agreed">
          <p>
            <strong>{mine.agreed}</strong>{' '}
            <Pill answer={decision.answer} question={question} scale={instrument.scale} full />
          </p>
          {decision.reason && <p>{decision.reason}</p>}
        </div>
      )}
      <Dissents code={criterion.code} />
    </div>
  );
}

/** One rating: whose it is where that shows, and what it was before its author changed their mind. */
function OpenedItem({ criterion, rating }: { criterion: Criterion; rating: OpenedRating }) {
  const { agree } = useWords().screens;
  const { id, instrument } = useShownAssessment();
  const member = useRecord<Member>('member', memberKey(id, rating.member ?? ''));
  return (
    <li>
      <p className="row tight">
        {member && <strong>{member.name}</strong>}
        {rating.answer ? (
          <Pill
            answer={rating.answer}
            question={questionOf(criterion)}
            scale={instrument.scale}
            full
          />
        ) : (
          <span className="quiet">{agree.notRated}</span>
        )}
        {rating.first && <span className="quiet">{agree.first(rating.first)}</span>}
      </p>
      {rating.comment && <p>{rating.comment}</p>}
    </li>
  );
}
