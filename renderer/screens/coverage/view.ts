import { useSearchParams } from 'wouter';
import { type Flag, flags } from '../../../shared/scoring/coverage.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useSites } from '../../store/sites.ts';

/** What of the map is shown; null for all. It is in the address, so that who comes back finds it as it was. */
export interface View {
  readonly flag: Flag | null;
  readonly site: string | null;
  readonly theme: string | null;
}

export function useView(): [View, (part: Partial<View>) => void] {
  const [search, setSearch] = useSearchParams();
  const { instrument } = useShownAssessment();
  const sites = useSites();
  const asked = (name: keyof View) => search.get(name);
  const view: View = {
    flag: flags.find((one) => one === asked('flag')) ?? null,
    site: sites.find((one) => one.id === asked('site'))?.id ?? null,
    theme: instrument.themes.find((one) => one.code === asked('theme'))?.code ?? null,
  };
  const show = (part: Partial<View>) => {
    const next = Object.entries({ ...view, ...part }).filter(([, value]) => value !== null);
    setSearch(new URLSearchParams(next as [string, string][]), { replace: true });
  };
  return [view, show];
}
