import { useMemo } from 'react';
import { type Evidence, type EvidenceKind, evidenceKey } from '../../../shared/model/evidence.ts';
import { type Piece, promptKindOf } from '../../../shared/visit/evidence.ts';
import { freshEvidence } from '../../../shared/visit/evidenceFresh.ts';
import { type SuggestedStandard, suggestionsFor } from '../../../shared/visit/evidencePrompts.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { type ChangePart, recordsNow, shownRecords } from '../../store/edited.ts';
import { recordId } from '../../store/records.ts';
import { useAskedInstrument } from '../../store/scope.ts';
import { useShown } from '../../store/shown.ts';
import { today } from '../../store/today.ts';
import { useWindow } from '../../store/window.ts';

export type ChangePiece = ChangePart<Evidence>;

/** All pieces of evidence of the assessment on the screen, without those that were withdrawn. */
export function usePieces(): { readonly pieces: readonly Piece[]; readonly withdrawn: number } {
  const evidence = useShown('evidence');
  const attachments = useShown('attachment');
  const withdrawals = useShown('withdrawal');
  return useMemo(() => {
    const attached = Map.groupBy(attachments.keys(), (key) => key.split('/')[0] ?? '');
    const pieces = [...evidence]
      .filter(([id]) => !withdrawals.has(id))
      .map(([id, value]) => ({ ...value, id, attachments: attached.get(id)?.length ?? 0 }));
    return { pieces, withdrawn: withdrawals.size };
  }, [evidence, attachments, withdrawals]);
}

/** What a new piece begins with. */
export function freshNow(kind: EvidenceKind, assessment: string): Evidence {
  const state = useWindow.getState();
  const now = new Date();
  return freshEvidence(kind, {
    pieces: [...recordsNow('evidence', assessment).values()],
    last: lastWritten(assessment),
    withdrawn: shownRecords(state, 'withdrawal', assessment).size,
    today: today(),
    now: `${two(now.getHours())}:${two(now.getMinutes())}`,
    seat: state.seat,
  });
}

const two = (n: number) => String(n).padStart(2, '0');

/** The piece that somebody wrote last. */
function lastWritten(assessment: string): Evidence | null {
  const { records, pending } = useWindow.getState();
  let [last, stamp]: [Evidence | null, string] = [null, ''];
  for (const [id, value] of recordsNow('evidence', assessment)) {
    const name = recordId('evidence', evidenceKey(assessment, id));
    // What is not on the disk yet is the newest.
    const written = pending[name] ? '~' : (records[name]?.stamp ?? '');
    if (written >= stamp) [last, stamp] = [value, written];
  }
  return last;
}

/** What else such a piece could be about; worked out again only when links change, not at every key. */
export function useSuggestions(id: string, piece: Evidence): readonly SuggestedStandard[] {
  const { pieces } = usePieces();
  const instrument = useAskedInstrument();
  const kind = promptKindOf(piece);
  const { links } = piece;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the piece nothing else counts
  return useMemo(
    () =>
      suggestionsFor(
        instrument,
        piece,
        pieces.filter((one) => one.id !== id),
      ),
    [instrument, pieces, id, kind, links],
  );
}

/** Words that are nobody interviewed: the service, its sites, the team. */
export function useKnownNames(): readonly string[] {
  const { assessment } = useShownAssessment();
  const sites = useShown('site');
  const members = useShown('member');
  return useMemo(
    () => [
      assessment.service.name,
      assessment.service.address,
      ...[...sites.values()].flatMap((one) => [one.name, one.address]),
      ...[...members.values()].map((one) => one.name),
    ],
    [assessment, sites, members],
  );
}
