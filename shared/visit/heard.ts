import type { RespondentGroup } from '../instrument/instrument.ts';
import { consentGiven, type Evidence } from '../model/evidence.ts';

/** How many people of each group were heard: with consent, and not withdrawn. */
export function heardByGroup(
  evidence: ReadonlyMap<string, Evidence>,
  withdrawn: Pick<ReadonlySet<string>, 'has'>,
): Readonly<Record<RespondentGroup, number>> {
  const heard = { users: 0, family: 0, staff: 0 };
  for (const [id, piece] of evidence) {
    if (piece.kind !== 'interview' || withdrawn.has(id)) continue;
    if (consentGiven(piece.consent)) heard[piece.group] += 1;
  }
  return heard;
}
