import type { OpenedRating } from '../../../shared/contract/rating.ts';
import { questionAt } from '../../../shared/instrument/question.ts';
import { membersOf, type TeamMember, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Pill } from '../../ui/Pill.tsx';
import { UnnamedRatings } from './UnnamedRatings.tsx';

interface Props {
  readonly code: string;
  readonly ratings: readonly OpenedRating[];
}

/** Every member's own rating side by side, those who did not rate included. */
export function MembersRatings({ code, ratings }: Props) {
  const { agree } = useWords().screens;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  if (ratings.some((one) => one.member === null)) {
    return <UnnamedRatings code={code} ratings={ratings} />;
  }
  return (
    <table className="ratings" aria-label={`${agree.ratings} ${code}`}>
      <thead>
        <tr>
          <th scope="col">{agree.columns.member}</th>
          <th scope="col">{agree.columns.answer}</th>
          <th scope="col">{agree.columns.words}</th>
        </tr>
      </thead>
      <tbody>
        {membersOf(records, id).map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            rating={ratings.find((one) => one.member === member.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({ member, rating }: { member: TeamMember; rating: OpenedRating | undefined }) {
  const { screens, field } = useWords();
  const { instrument } = useShownAssessment();
  const { agree } = screens;
  return (
    <tr>
      <th scope="row">
        {member.name} <span className="quiet">{field.perspectives[member.perspective]}</span>
      </th>
      <td>
        {rating?.answer ? (
          <Pill
            answer={rating.answer}
            question={questionAt(instrument, rating.criterion)}
            scale={instrument.scale}
          />
        ) : (
          <span className="quiet">{agree.notRated}</span>
        )}
        {rating?.first && <span className="first-answer">{agree.first(rating.first)}</span>}
      </td>
      <td>
        {rating?.comment && <p>{rating.comment}</p>}
        {rating?.evidence && <p className="evidence">{rating.evidence}</p>}
      </td>
    </tr>
  );
}
