import { useMemo } from 'react';
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
