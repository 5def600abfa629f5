import type { Unmatched } from '../../../shared/reply/proposal.ts';
import { useWords } from '../../store/hooks.ts';

/** What a file says that belongs to nothing here: shown, never silently dropped. */
export function UnmatchedList({ all }: { all: readonly Unmatched[] }) {
  const { screen } = useWords().reply;
  if (all.length === 0) return null;
  return (
    <section className="found-group" aria-labelledby="unmatched-title">
      <h3 id="unmatched-title">{screen.unmatched}</h3>
      <p>{screen.unmatchedLead}</p>
      <ul className="unmatched">
        {all.map(({ why, where, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand there twice
          <li key={at}>
            <strong>{screen.why[why]}</strong>
            {where && <span className="quiet"> {where}</span>}
            <p className="break lines">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
