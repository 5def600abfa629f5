import type { Remark } from '../../../shared/model/remark.ts';
import { useWords } from '../../store/hooks.ts';
import { Check } from '../../ui/Check.tsx';
import { useTargets } from './target.ts';

type Shown = Pick<Remark, 'target' | 'author' | 'on' | 'text' | 'quoted'>;

interface Props {
  readonly remark: Shown;
  /** Taken in before. */
  readonly known: boolean;
  readonly kept: boolean;
  readonly onKeep: (kept: boolean) => void;
}

/** One comment of the file, beside what it stands. */
export function RemarkCard({ remark, known, kept, onKeep }: Props) {
  const { screen } = useWords().reply;
  return (
    <article className="card found-answer">
      <RemarkText remark={remark} />
      {known ? (
        <p className="quiet">{screen.known}</p>
      ) : (
        <Check
          label={screen.keepComment(remark.author || screen.nobody)}
          checked={kept}
          onChange={onKeep}
        />
      )}
    </article>
  );
}

/** What a comment says, on which words, by whom and when. */
export function RemarkText({ remark, where = true }: { remark: Shown; where?: boolean }) {
  const { reply, format } = useWords();
  const { screen } = reply;
  const targets = useTargets();
  const { target, author, on, text, quoted } = remark;
  return (
    <blockquote className="remark">
      <p className="break">{text}</p>
      {quoted && (
        <p className="quiet break">
          {format.label(screen.quoted)} <q>{quoted.slice(0, 300)}</q>
        </p>
      )}
      <footer>
        {[author || screen.nobody, dayOf(on, format.days)].filter(Boolean).join(', ')}
        {where && (
          <span>
            {target
              ? `${format.label(screen.beside)} ${targets(target).name}`
              : screen.besideNothing}
          </span>
        )}
      </footer>
    </blockquote>
  );
}

/** The day of a date as Word writes it; empty where it is none. */
const dayOf = (on: string, days: (from: string, to: string) => string) =>
  /^\d{4}-[01]\d-[0-3]\d/.test(on) && !Number.isNaN(Date.parse(on.slice(0, 10)))
    ? days(on.slice(0, 10), on.slice(0, 10))
    : '';
