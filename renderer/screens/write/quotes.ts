import { useCallback, useMemo } from 'react';
import { lookUp } from '../../../shared/instrument/lookup.ts';
import { type Evidence, isPublic, isQuotable } from '../../../shared/model/evidence.ts';
import { everything, type Insert } from '../../../shared/model/passage.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useGroupLabels } from '../../store/groups.ts';
import { useWords } from '../../store/hooks.ts';
import { usePieces } from '../evidence/pieces.ts';
import type { Boxed } from './editor/box.ts';

/** Words that may be printed, with where they come from. */
export interface ShownQuote {
  readonly evidence: string;
  readonly quote: string;
  readonly text: string;
  readonly codes: readonly string[];
  /** The group of whoever said it, or the title of the paper. */
  readonly who: string;
  /** Whether it may stand in a report that anybody can read. */
  readonly open: boolean;
}

/** All marked quotations that may be printed: of interviews with consent for it, and of papers. */
export function useQuotes(): readonly ShownQuote[] {
  const { pieces } = usePieces();
  const { users, family, staff } = useGroupLabels();
  return useMemo(
    () =>
      pieces.filter(isQuotable).flatMap((piece) =>
        piece.quotes
          .filter(({ text }) => text.trim() !== '')
          .map(({ id, text, criteria }) => ({
            evidence: piece.id,
            quote: id,
            text: text.trim(),
            codes: criteria,
            who: whoOf(piece, { users, family, staff }),
            open: isPublic(piece),
          })),
      ),
    [pieces, users, family, staff],
  );
}

function whoOf(piece: Evidence, groups: ReturnType<typeof useGroupLabels>): string {
  if (piece.kind === 'interview') return groups[piece.group];
  return piece.kind === 'document' ? piece.title : piece.place;
}

/** What the box of an insert says. */
export function useDescribed(): (insert: Insert) => Boxed {
  const { inserts } = useWords().write;
  const { instrument } = useShownAssessment();
  const quotes = useQuotes();
  return useCallback(
    (insert: Insert): Boxed => {
      if (insert.what !== 'quotation') {
        const theme = lookUp(instrument, insert.of);
        const of = theme && 'standards' in theme ? `${theme.code} ${theme.title}` : null;
        const gone = insert.of !== everything && of === null;
        const title = inserts.title[insert.what](of ?? inserts.everything);
        const note = gone ? inserts.gone : inserts.note[insert.what];
        return { title, text: '', note, prints: !gone, remove: inserts.remove(title) };
      }
      const title = inserts.quotation;
      const found = quotes.find((one) => one.quote === insert.quote);
      const remove = inserts.remove(title);
      if (!found) return { title, text: '', note: inserts.quoteGone, prints: false, remove };
      const note = [found.who, found.codes.join(', '), found.open ? '' : inserts.notPublic];
      return {
        title,
        text: found.text,
        note: note.filter(Boolean).join(' · '),
        prints: true,
        remove,
      };
    },
    [inserts, instrument, quotes],
  );
}
