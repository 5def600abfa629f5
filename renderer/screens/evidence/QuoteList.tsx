import { type Evidence, isQuotable, type Quote } from '../../../shared/model/evidence.ts';
import { linksInOrder } from '../../../shared/visit/evidenceLinks.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { KeepIn } from '../frame/KeepIn.tsx';
import { criterionNamed } from './CriteriaPicker.tsx';
import { PersonalNote } from './PersonalNote.tsx';
import type { ChangePiece } from './pieces.ts';

interface Props {
  readonly piece: Evidence;
  readonly change: ChangePiece;
  /** The one that was just made. */
  readonly made: string | null;
  readonly onAdd: () => void;
}

/** Words marked to be printed, each with the criteria it belongs to, and whether they will be. */
export function QuoteList({ piece, change, made, onAdd }: Props) {
  const { quotes: words } = useWords().evidence;
  const { quotes } = piece;
  const set = (id: string, part: Partial<Quote>, how?: 'typing') =>
    change({ quotes: quotes.map((one) => (one.id === id ? { ...one, ...part } : one)) }, how);
  const will = isQuotable(piece);
  const refused = piece.kind === 'interview' && !will;
  return (
    <section className="card" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.title}</h2>
      <p className={will ? 'prints' : 'prints never'}>
        <span aria-hidden="true">{will ? '✓' : '×'}</span>{' '}
        {refused ? words.prints.refused : words.prints[piece.kind]}
      </p>
      {quotes.map((one, at) => (
        <QuoteFields
          key={one.id}
          n={at + 1}
          quote={one}
          piece={piece}
          begin={one.id === made && one.text === ''}
          onChange={(part, how) => set(one.id, part, how)}
          onRemove={() => change({ quotes: quotes.filter(({ id }) => id !== one.id) })}
        />
      ))}
      <div className="row">
        <Action onPress={onAdd}>{words.add}</Action>
      </div>
      {will && quotes.length > 0 && (
        <KeepIn
          what="words"
          internal={piece.internal}
          onChange={(internal) => change({ internal })}
        />
      )}
    </section>
  );
}

interface QuoteProps {
  readonly n: number;
  readonly quote: Quote;
  readonly piece: Evidence;
  readonly begin: boolean;
  readonly onChange: (part: Partial<Quote>, how?: 'typing') => void;
  readonly onRemove: () => void;
}

function QuoteFields({ n, quote, piece, begin, onChange, onRemove }: QuoteProps) {
  const { quotes: words } = useWords().evidence;
  return (
    <div className="quote">
      <LongText
        label={words.text(n)}
        value={quote.text}
        max={2000}
        begin={begin}
        onChange={(text) => onChange({ text }, 'typing')}
      />
      <PersonalNote text={quote.text} />
      <QuoteCriteria quote={quote} piece={piece} onChange={(criteria) => onChange({ criteria })} />
      <Action look="quiet" aria-label={words.remove(n)} onPress={onRemove}>
        {words.removeShort}
      </Action>
    </div>
  );
}

interface CriteriaProps {
  readonly quote: Quote;
  readonly piece: Evidence;
  readonly onChange: (criteria: readonly string[]) => void;
}

/** Which of the piece's criteria the quotation belongs to. */
function QuoteCriteria({ quote: { criteria }, piece, onChange }: CriteriaProps) {
  const { quotes: words, picker } = useWords().evidence;
  const { instrument } = useShownAssessment();
  if (piece.links.length === 0) return <p className="help">{words.linkFirst}</p>;
  const toggle = (code: string) =>
    onChange(
      criteria.includes(code) ? criteria.filter((one) => one !== code) : [...criteria, code],
    );
  return (
    <>
      <fieldset className="several">
        <legend>{words.criteria}</legend>
        {linksInOrder(instrument, piece.links).map(({ criterion: code }) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={criteria.includes(code)}
              onChange={() => toggle(code)}
            />
            <span>
              <span className="code">{code}</span>{' '}
              {criterionNamed(instrument, code)?.topic ?? picker.gone}
            </span>
          </label>
        ))}
      </fieldset>
      {criteria.length === 0 && isQuotable(piece) && <p className="help">{words.nowhere}</p>}
    </>
  );
}
