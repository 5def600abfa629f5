import { useCallback } from 'react';
import { useWords } from './hooks.ts';
import { useSites } from './sites.ts';

/** What to call a site: its name, else its number in the list; all of them where there is none. */
export function useSiteName(): (site: string | null) => string {
  const { visit } = useWords();
  const sites = useSites();
  return useCallback(
    (site) => {
      const at = sites.findIndex((one) => one.id === site);
      return at < 0 ? visit.allSites : sites[at]?.name || visit.siteNumber(at + 1);
    },
    [sites, visit],
  );
}
