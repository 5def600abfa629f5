import type { EvidenceKind } from '../../../shared/model/evidence.ts';

const shapes: Readonly<Record<EvidenceKind, string>> = {
  interview: 'M4 5h16v11H10l-4 4v-4H4z M8 9h8 M8 12h5',
  document: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 11h6 M9 14h6 M9 17h4',
  observation:
    'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
};

/** A sign for each kind; its name always stands beside it. */
export function KindIcon({ kind }: { kind: EvidenceKind }) {
  return (
    <svg viewBox="0 0 24 24" className="kind-icon" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  );
}
