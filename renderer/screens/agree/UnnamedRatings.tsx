import type { OpenedRating } from '../../../shared/contract/rating.ts';
import { questionAt } from '../../../shared/instrument/question.ts';
import { client } from '../../client.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { receive } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';

interface Props {
  readonly code: string;
  readonly ratings: readonly OpenedRating[];
}

/** What was rated, without saying by whom, until the team wants to know. */
export function UnnamedRatings({ code, ratings }: Props) {
  const { screens, together } = useWords();
  const { id, instrument } = useShownAssessment();
  const { running, told, run } = useAsync();
  const name = () =>
    run('name', async () => receive(await client.opening.name({ assessment: id, code })));
  return (
    <>
      <p className="help">{together.unnamed}</p>
      <table className="ratings" aria-label={`${screens.agree.ratings} ${code}`}>
        <thead>
          <tr>
            <th scope="col">{screens.agree.columns.answer}</th>
            <th scope="col">{screens.agree.columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {ratings.map((rating, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: without names a rating is known by its place only
            <tr key={at}>
              <td>
                {rating.answer ? (
                  <Pill
                    answer={rating.answer}
                    question={questionAt(instrument, code)}
                    scale={instrument.scale}
                  />
                ) : (
                  <span className="quiet">{screens.agree.notRated}</span>
                )}
                {rating.first && (
                  <span className="first-answer">{screens.agree.first(rating.first)}</span>
                )}
              </td>
              <td>
                {rating.comment && <p>{rating.comment}</p>}
                {rating.evidence && <p className="evidence">{rating.evidence}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TellProblem told={told} />
      <div className="row">
        <Action onPress={name} isDisabled={running !== null}>
          {together.showNames}
        </Action>
      </div>
    </>
  );
}
