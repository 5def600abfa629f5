import { useMemo } from 'react';
import type { EvidenceKind } from '../../../shared/model/evidence.ts';
import {
  atSite,
  type Cover,
  counted,
  coverage,
  emptySites,
  kindsByCriterion,
  type Pieces,
} from '../../../shared/scoring/coverage.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useShown } from '../../store/shown.ts';
import { useSites } from '../../store/sites.ts';

/** All evidence of the assessment that counts. */
export function usePieces(): Pieces {
  const evidence = useShown('evidence');
  const withdrawn = useShown('withdrawal');
  return useMemo(() => counted(evidence, withdrawn), [evidence, withdrawn]);
}

/** How many pieces of each kind. */
export type Kinds = Readonly<Partial<Record<EvidenceKind, number>>>;

/** How many there are on each criterion: counted again only when the evidence changes. */
export function useKinds(): ReadonlyMap<string, Kinds> {
  const pieces = usePieces();
  return useMemo(() => kindsByCriterion(pieces), [pieces]);
}

/** What was gathered on each criterion that is asked, at all sites or at one. */
export function useCoverage(site: string | null): {
  readonly covers: ReadonlyMap<string, Cover>;
  readonly empty: readonly string[];
} {
  const asked = useAskedInstrument();
  const all = usePieces();
  const sites = useSites();
  return useMemo(() => {
    const ids = sites.map((one) => one.id);
    const pieces = site === null ? all : atSite(all, site);
    // Whether a site was left out is asked of all sites together only.
    const covers = coverage(asked, pieces, site === null ? ids : []);
    return { covers, empty: all.size === 0 ? [] : emptySites(all, ids) };
  }, [asked, all, sites, site]);
}
