import { useId, useState } from 'react';
import type { Standard, Theme } from '../../../shared/instrument/instrument.ts';
import { type Cover, sources, sumUnder } from '../../../shared/scoring/coverage.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { CoverHead } from './CoverHead.tsx';
import { CoverRow } from './CoverRow.tsx';
import { CoverSumRow } from './CoverSumRow.tsx';
import { useSourceLabels } from './labels.ts';
import { listAddress, rememberRow } from './links.ts';
import type { View } from './view.ts';

interface Props {
  readonly theme: Theme;
  readonly covers: ReadonlyMap<string, Cover>;
  readonly view: View;
  readonly siteName: (id: string) => string;
}

/** A theme as a table of its own: its standards, their criteria, and what there is on each from which source. */
export function CoverTheme({ theme, covers, view, siteName }: Props) {
  const { coverage } = useWords();
  const { id } = useShownAssessment();
  const labels = useSourceLabels();
  const [folded, setFolded] = useState(false);
  const table = useId();
  const isShown = (code: string) =>
    view.flag === null || covers.get(code)?.flags.includes(view.flag);
  const standards = theme.standards
    .map((one) => ({ ...one, criteria: one.criteria.filter(({ code }) => isShown(code)) }))
    .filter((one) => one.criteria.length > 0);
  if (standards.length === 0) return null;
  const href = (code: string) => `#${listAddress(id, { code, site: view.site })}`;
  const rowsOf = ({ criteria }: Standard) =>
    criteria.flatMap((one) => {
      const cover = covers.get(one.code);
      return cover ? [{ ...one, cover }] : [];
    });
  return (
    <section className="cover-theme" aria-labelledby={`${table}-title`}>
      <h2 id={`${table}-title`}>
        <button
          type="button"
          className="cover-fold"
          aria-expanded={!folded}
          aria-controls={table}
          onClick={() => setFolded(!folded)}
        >
          <span className="code">{theme.code}</span> {theme.title}
        </button>
      </h2>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its links are what is pressed, by key too */}
      <table
        className="cover-map"
        id={table}
        aria-label={coverage.table(theme.title)}
        onClick={({ target }) => rememberRow(id, target)}
      >
        <colgroup>
          <col />
          {sources.map((one) => (
            <col key={one} />
          ))}
        </colgroup>
        <CoverHead labels={labels} />
        <tbody>
          <CoverSumRow
            code={theme.code}
            href={href(theme.code)}
            title={coverage.wholeTheme}
            sum={sumUnder(covers, theme.code)}
          />
        </tbody>
        {!folded &&
          standards.map((standard) => (
            <tbody key={standard.code}>
              <CoverSumRow
                code={standard.code}
                href={href(standard.code)}
                title={standard.title}
                sum={sumUnder(covers, standard.code)}
              />
              {rowsOf(standard).map(({ code, topic, cover }) => (
                <CoverRow
                  key={code}
                  assessment={id}
                  topic={topic}
                  cover={cover}
                  site={view.site}
                  labels={labels}
                  sitesWithout={cover.sitesWithout.map(siteName).join('\n')}
                />
              ))}
            </tbody>
          ))}
      </table>
    </section>
  );
}
