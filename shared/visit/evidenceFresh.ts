import type { Evidence, EvidenceKind } from '../model/evidence.ts';
import { nextCode } from './evidence.ts';

interface Around {
  readonly pieces: readonly Evidence[];
  /** The piece that was written last: who stands in a corridor is still where they were. */
  readonly last: Evidence | null;
  readonly withdrawn: number;
  readonly today: string;
  /** Whoever sits at this window. */
  readonly seat: string | null;
  readonly now: string;
}

/** A new piece with what can be known beforehand: today, the site and the people of the last one, the next free code. */
export function freshEvidence(kind: EvidenceKind, around: Around): Evidence {
  const { pieces, last, withdrawn, today, seat, now } = around;
  const who = last?.who.length ? last.who : seat ? [seat] : [];
  const common = { site: last?.site ?? null, on: today, who, links: [], notes: '', quotes: [] };
  switch (kind) {
    case 'interview':
      return {
        ...common,
        kind,
        code: nextCode('users', pieces, withdrawn),
        group: 'users',
        consent: {
          informed: false,
          voluntary: false,
          how: null,
          quotable: null,
          by: seat ?? (who.length === 1 ? (who[0] ?? null) : null),
        },
        stopped: false,
        supported: false,
      };
    case 'document':
      return { ...common, kind, title: '', dated: '' };
    case 'observation':
      return { ...common, kind, place: '', at: now };
  }
}
