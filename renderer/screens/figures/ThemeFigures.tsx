import { lookUp } from '../../../shared/instrument/lookup.ts';
import type { Figures, PartFigures } from '../../../shared/scoring/figures.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { PartFacts } from './PartFacts.tsx';

/** The figures of a theme, and folded away those of its standards. */
export function ThemeFigures({ theme }: { theme: Figures['themes'][number] }) {
  const { figures: words } = useWords();
  return (
    <section className="card" aria-labelledby={`figures-${theme.code}`}>
      <h3 id={`figures-${theme.code}`}>
        <PartName part={theme} />
      </h3>
      <PartFacts part={theme} />
      <details>
        <summary>{words.standards(theme.code)}</summary>
        {theme.standards.map((standard) => (
          <div key={standard.code} className="standard-figures">
            <h4>
              <PartName part={standard} />
            </h4>
            <PartFacts part={standard} />
          </div>
        ))}
      </details>
    </section>
  );
}

function PartName({ part: { code } }: { part: PartFigures }) {
  const { instrument } = useShownAssessment();
  const found = lookUp(instrument, code);
  return (
    <>
      <span className="code">{code}</span> {found && 'title' in found ? found.title : ''}
    </>
  );
}
