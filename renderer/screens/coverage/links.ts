import type { Source } from '../../../shared/scoring/coverage.ts';
import { type EvidenceFilter, evidenceAddress } from '../../../shared/visit/evidenceFilter.ts';

interface Subset {
  /** Of a criterion, a standard or a theme. */
  readonly code: string;
  readonly source?: Source;
  readonly site?: string | null;
}

/** Where the evidence on something is listed: all of it, or one source's, or one site's. */
export const listAddress = (assessment: string, { code, source, site }: Subset): string =>
  evidenceAddress(assessment, {
    criterion: code,
    ...(source && partOf(source)),
    ...(site && { site }),
  });

function partOf(source: Source): EvidenceFilter {
  return source === 'documents' || source === 'observation'
    ? { method: source }
    : { method: 'interview', group: source };
}

/** Who follows a link out of the map comes back to its row: it becomes part of the address that they leave. */
export function rememberRow(assessment: string, pressed: EventTarget) {
  const link = pressed instanceof Element ? pressed.closest('a') : null;
  const code = link?.closest('tr')?.id.replace('cover-', '');
  const [, search] = location.hash.split('?');
  if (!code) return;
  const address = `#/assessment/${assessment}/coverage/${code}${search ? `?${search}` : ''}`;
  history.replaceState(history.state, '', address);
}
