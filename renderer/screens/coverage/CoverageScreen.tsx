import { useDeferredValue, useEffect } from 'react';
import { sumUnder } from '../../../shared/scoring/coverage.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useSites } from '../../store/sites.ts';
import { CoverFilters } from './CoverFilters.tsx';
import { CoverLegend } from './CoverLegend.tsx';
import { CoverSummary } from './CoverSummary.tsx';
import { CoverTheme } from './CoverTheme.tsx';
import { useCoverage } from './gathered.ts';
import { useView } from './view.ts';

/** Where the team asked, read and watched, criterion by criterion, and where nothing is yet. Never a score. */
export function CoverageScreen({ code }: { code: string | undefined }) {
  const { coverage: words, visit } = useWords();
  const { instrument } = useShownAssessment();
  const asked = useAskedInstrument();
  const sites = useSites();
  const [view, show] = useView();
  const { covers, empty } = useCoverage(view.site);
  const inTheme = view.theme ?? '';
  const sum = sumUnder(covers, inTheme);
  const themes = asked.themes.filter((one) => view.theme === null || one.code === view.theme);
  // The first theme fills the screen; the others follow at once, but nobody waits for them.
  const whole = useDeferredValue(true, false);
  const aside = criteriaIn(instrument.themes) - criteriaIn(asked.themes);
  const left = view.flag === null ? sum.criteria : sum.flagged[view.flag];

  // biome-ignore lint/correctness/useExhaustiveDependencies: again when all themes are there
  useEffect(() => {
    const row = code ? document.getElementById(`cover-${code}`) : null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [code, whole]);

  const siteName = (id: string) => {
    const at = sites.findIndex((one) => one.id === id);
    return sites[at]?.name || visit.siteNumber(at + 1);
  };
  return (
    <main id="content" tabIndex={-1} className="page cover">
      <header>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <CoverSummary
        sum={sum}
        withSites={sites.length > 1 && view.site === null}
        chosen={view.flag}
        onChoose={(flag) => show({ flag })}
      />
      {empty.length > 0 && <p className="notice">{words.emptySites(empty.map(siteName))}</p>}
      <CoverFilters view={view} show={show} left={left} all={sum.criteria} />
      {view.site !== null && <p className="help">{words.onlyThisSite}</p>}
      <CoverLegend />
      {left === 0 && sum.criteria > 0 && <p className="nothing-yet">{words.noneLeft}</p>}
      {themes.slice(0, whole ? themes.length : 1).map((theme) => (
        <CoverTheme
          key={theme.code}
          theme={theme}
          covers={covers}
          view={view}
          siteName={siteName}
        />
      ))}
      {aside > 0 && <p className="quiet">{words.asideLeftOut(aside)}</p>}
    </main>
  );
}

const criteriaIn = (themes: ReturnType<typeof useAskedInstrument>['themes']): number =>
  themes.flatMap((theme) => theme.standards).reduce((n, one) => n + one.criteria.length, 0);
