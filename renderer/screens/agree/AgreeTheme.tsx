import type { Theme } from '../../../shared/instrument/instrument.ts';
import { useWords } from '../../store/hooks.ts';
import { AgreeAbove } from './AgreeAbove.tsx';
import { AgreeNeighbours } from './AgreeNeighbours.tsx';
import { FormerAnswers } from './FormerAnswers.tsx';

/** The theme as a whole, after its standards. */
export function AgreeTheme({ theme }: { theme: Theme }) {
  const { screens } = useWords();
  return (
    <main id="content" tabIndex={-1} className="standard">
      <header>
        <p className="kicker">{screens.score.theme(theme.code)}</p>
        <h1>{theme.title}</h1>
        <p className="lead">{theme.statement}</p>
      </header>
      <AgreeAbove
        code={theme.code}
        title={screens.agree.theme}
        hintText={screens.agree.hintTheme}
      />
      <FormerAnswers />
      <AgreeNeighbours current={theme.code} />
    </main>
  );
}
