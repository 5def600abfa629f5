import { leastUnits } from '../../../shared/scoring/agreement.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { ConfusingCriteria } from './ConfusingCriteria.tsx';
import { GroupFigures } from './GroupFigures.tsx';
import { PartFacts } from './PartFacts.tsx';
import { ThemeFigures } from './ThemeFigures.tsx';
import { useFigures } from './useFigures.ts';

/** How alike the team's ratings were before it talked: in plain words first, then in figures with how sure they are. */
export function FiguresScreen() {
  const { figures: words, screens } = useWords();
  const { figures, told, read } = useFigures();
  return (
    <main id="content" tabIndex={-1} className="page figures">
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <TellProblem told={told}>
        <Action onPress={read}>{screens.common.tryAgain}</Action>
      </TellProblem>
      {!figures && !told && <p className="quiet">{screens.common.loading}</p>}
      {figures && figures.whole.criteria === 0 && <p className="nothing-yet">{words.nothing}</p>}
      {figures && figures.whole.criteria > 0 && (
        <>
          <section className="card whole" aria-label={words.whole}>
            <PartFacts part={figures.whole} whole />
            {words.limits.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p className="help">
              {words.scale} {words.tooFewWhy(leastUnits)}
            </p>
          </section>
          <section aria-labelledby="figures-themes" className="theme-figures">
            <h2 id="figures-themes">{words.themes}</h2>
            {figures.themes.map((theme) => (
              <ThemeFigures key={theme.code} theme={theme} />
            ))}
          </section>
          <GroupFigures figures={figures} />
          <ConfusingCriteria confusing={figures.confusing} />
        </>
      )}
    </main>
  );
}
