import { Link } from 'wouter';
import { lookUp } from '../../../shared/instrument/lookup.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';

interface Props {
  /** The codes of the screens, in order. */
  readonly codes: readonly string[];
  readonly current: string;
  readonly href: (code: string) => string;
}

/** At the end of a screen: the one before and the one after. */
export function Neighbours({ codes, current, href }: Props) {
  const at = codes.indexOf(current);
  const [before, after] = [codes[at - 1], codes[at + 1]];
  const title = useTitleOf();
  return (
    <p className="row between neighbours">
      {before ? (
        <Link href={href(before)}>
          <span className="arrow">←</span> {title(before, 'before')}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link href={href(after)}>
          {title(after, 'after')} <span className="arrow">→</span>
        </Link>
      )}
    </p>
  );
}

/** What a link to a neighbour says. */
function useTitleOf() {
  const { score, agree } = useWords().screens;
  const { instrument } = useShownAssessment();
  return (code: string, way: 'before' | 'after') => {
    const found = lookUp(instrument, code);
    if (!found || 'topic' in found) return code;
    const isTheme = 'standards' in found;
    const kind = isTheme ? agree.theme : way === 'before' ? score.previous : score.next;
    return `${kind}: ${code} ${found.title}`;
  };
}
