import { useMemo } from 'react';
import { type RespondentGroup, respondentGroups } from '../../../shared/instrument/instrument.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { useSites } from '../../store/sites.ts';

/** What the sites are called, by id; one without a name by its number. */
export function useSiteNames(): ReadonlyMap<string, string> {
  const { visit } = useWords();
  const sites = useSites();
  return useMemo(
    () => new Map(sites.map((one, at) => [one.id, one.name || visit.siteNumber(at + 1)])),
    [sites, visit],
  );
}

/** The groups as choices, each standing alone and so with a capital. */
export function useGroupOptions(): { readonly value: RespondentGroup; readonly label: string }[] {
  const { locale } = useWords();
  const labels = useGroupLabels();
  return respondentGroups.map((value) => {
    const label = labels[value];
    return { value, label: label.slice(0, 1).toLocaleUpperCase(locale.tag) + label.slice(1) };
  });
}
