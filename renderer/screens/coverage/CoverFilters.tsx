import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { SiteField } from '../frame/SiteField.tsx';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly show: (part: Partial<View>) => void;
  /** How many criteria are left of how many. */
  readonly left: number;
  readonly all: number;
}

/** One theme or site alone, and how much of the map that leaves. */
export function CoverFilters({ view, show, left, all }: Props) {
  const { coverage } = useWords();
  const { instrument } = useShownAssessment();
  const isFiltered = Object.values(view).some((one) => one !== null);
  return (
    <div className="cover-filters">
      <ChoiceField
        label={coverage.theme}
        value={view.theme ?? ''}
        none={coverage.allThemes}
        options={instrument.themes.map(({ code, title }) => ({
          value: code,
          label: `${code} ${title}`,
        }))}
        onChange={(theme) => show({ theme })}
      />
      <SiteField value={view.site} onChange={(site) => show({ site, flag: null })} />
      <p className="quiet" role="status">
        {coverage.shown(left, all)}
      </p>
      {isFiltered && (
        <Action look="quiet" onPress={() => show({ flag: null, site: null, theme: null })}>
          {coverage.showAll}
        </Action>
      )}
    </div>
  );
}
