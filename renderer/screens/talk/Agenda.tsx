import { Link } from 'wouter';
import type { OpenedRating } from '../../../shared/contract/rating.ts';
import { lookUp } from '../../../shared/instrument/lookup.ts';
import { decisionKey } from '../../../shared/model/decision.ts';
import { agenda } from '../../../shared/scoring/agenda.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { useWindow } from '../../store/window.ts';

interface Props {
  /** Opened criteria that ask for a level, with their ratings. */
  readonly opened: readonly { readonly code: string; readonly ratings: readonly OpenedRating[] }[];
}

/** What to talk about first: where the ratings are furthest apart. What is agreed is off the list. */
export function Agenda({ opened }: Props) {
  const { talk } = useWords().together;
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const levels = instrument.scale.levels.map((one) => one.code);
  const left = opened.filter(
    ({ code }) => !records[recordId('decision', decisionKey(id, code))]?.value,
  );
  if (left.length < 2) return null;
  const codes = agenda(left.map(ratedOf), levels);
  return (
    <nav className="agenda" aria-label={talk.agenda}>
      <h2>{talk.agenda}</h2>
      <ol>
        {codes.map((code) => {
          const found = lookUp(instrument, code);
          return (
            <li key={code}>
              <Link href={`/assessment/${id}/agree/${code}`}>
                <span className="code">{code}</span> {found && 'topic' in found ? found.topic : ''}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Names do not matter for how far apart ratings are. */
const ratedOf = ({ code, ratings }: Props['opened'][number]) => ({
  criterion: code,
  answers: new Map(
    ratings.flatMap((one, at) => (one.answer === null ? [] : [[String(at), one.answer]])),
  ),
});
