import type { EvidenceKind } from '../../../shared/model/evidence.ts';
import type { Source } from '../../../shared/scoring/coverage.ts';

interface Subset {
  readonly criterion: string;
  readonly source?: Source;
  readonly site?: string | null;
}

/** Where the evidence on a criterion is listed: all of it, or one source's, or one site's. */
export function evidenceAddress(assessment: string, { criterion, source, site }: Subset): string {
  const search = new URLSearchParams({ criterion, ...(source && partOf(source)) });
  if (site) search.set('site', site);
  return `/assessment/${assessment}/evidence?${search}`;
}

function partOf(source: Source): { kind: EvidenceKind; group?: Source } {
  switch (source) {
    case 'documents':
      return { kind: 'document' };
    case 'observation':
      return { kind: 'observation' };
    default:
      return { kind: 'interview', group: source };
  }
}
