import { marksOf } from '../../../shared/report/written/mark.ts';
import type { Figures } from '../../../shared/scoring/figures.ts';
import type { GroupView } from '../../../shared/scoring/groups.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { MarkPill, paintOf } from '../../ui/Pill.tsx';

/** How perspectives differ, where that may be shown: over all, and folded away by theme. */
export function GroupFigures({ figures: { whole, themes } }: { figures: Figures }) {
  const { groups: words } = useWords().figures;
  const withGroups = themes.filter((one) => one.groups.length > 0);
  return (
    <section className="card" aria-labelledby="figures-groups">
      <h2 id="figures-groups">{words.title}</h2>
      {whole.groups.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="help">{words.lead}</p>
          <Legend />
          <Groups groups={whole.groups} />
          {withGroups.map(({ code, groups }) => (
            <details key={code}>
              <summary>{words.theme(code)}</summary>
              <Groups groups={groups} />
            </details>
          ))}
        </>
      )}
    </section>
  );
}

function Groups({ groups }: { groups: readonly GroupView[] }) {
  const { field, figures: words } = useWords();
  return (
    <ul className="group-views">
      {groups.map(({ perspective, criteria, answers }) => (
        <li key={perspective}>
          <p>
            <strong>{field.perspectives[perspective]}</strong>{' '}
            <span className="quiet">{words.groups.on(criteria)}</span>
          </p>
          <Bar answers={answers} />
        </li>
      ))}
    </ul>
  );
}

/** From best to worst, then what is no level; the same in words below, so that no colour has to be told apart. */
function Bar({ answers }: { answers: GroupView['answers'] }) {
  const { report } = useWords();
  const { instrument } = useShownAssessment();
  const parts = marksOf(instrument.scale).flatMap((mark) => {
    const count = answers.find((one) => one.answer === mark.code)?.count ?? 0;
    return count > 0 ? [{ mark, count }] : [];
  });
  return (
    <>
      <span className="spread tall" aria-hidden="true">
        {parts.map(({ mark, count }) => (
          <span key={mark.code} className={paintOf(mark)} style={{ flexGrow: count }} />
        ))}
      </span>
      <p className="quiet">
        {parts
          .map(({ mark, count }) =>
            report.share(
              count,
              mark.kind === 'not-enough' ? report.shareLabel[mark.kind] : mark.code,
            ),
          )
          .join(', ')}
      </p>
    </>
  );
}

function Legend() {
  const { instrument } = useShownAssessment();
  return (
    <div className="legend">
      {marksOf(instrument.scale).map((mark) => (
        <MarkPill key={mark.code} mark={mark} full />
      ))}
    </div>
  );
}
