import { useState } from 'react';
import { type Evidence, evidenceKey } from '../../../shared/model/evidence.ts';
import { quoted } from '../../../shared/visit/evidenceLinks.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { currentValue } from '../../store/saving.ts';
import { Attachments } from './Attachments.tsx';
import { LinkList } from './LinkList.tsx';
import { NotesField } from './NotesField.tsx';
import type { ChangePiece } from './pieces.ts';
import { QuoteList } from './QuoteList.tsx';
import { SuggestionList } from './SuggestionList.tsx';

interface Props {
  readonly id: string;
  readonly piece: Evidence;
  readonly change: ChangePiece;
}

/** What came from the person, the document or the place; beside it what to ask, read or look for. */
export function PieceContent({ id, piece, change }: Props) {
  const { id: assessment } = useShownAssessment();
  /** The quotation that was just made, to put the focus there where it has no words yet. */
  const [made, setMade] = useState<string | null>(null);
  const quote = (text: string) => {
    const { quotes, id: known } = quoted(piece, text, crypto.randomUUID());
    change({ quotes });
    setMade(known);
  };
  // A photo may come before the first word.
  const begin = () => {
    if (!currentValue('evidence', evidenceKey(assessment, id))) change({});
  };
  return (
    <div className="piece-content">
      <section className="card piece-notes">
        <NotesField piece={piece} change={change} onQuote={quote} />
      </section>
      <section className="card piece-links">
        <LinkList piece={piece} change={change} />
        <SuggestionList id={id} piece={piece} change={change} />
      </section>
      <div className="piece-rest">
        <QuoteList piece={piece} change={change} made={made} onAdd={() => quote('')} />
        <div className="card">
          <Attachments owner={id} prints onBegin={begin} />
        </div>
      </div>
    </div>
  );
}
