import type { Share } from '../../../shared/scoring/agreement.ts';
import type { PartFigures } from '../../../shared/scoring/figures.ts';
import { useWords } from '../../store/hooks.ts';
import { FigureLine } from './FigureLine.tsx';
import { inHundred } from './inHundred.ts';

interface Props {
  readonly part: PartFigures;
  /** Of all open criteria: said in a whole sentence. */
  readonly whole?: boolean;
}

/** What can be said of some criteria: in words, on how much it rests, and the two figures. */
export function PartFacts({ part: { agreement }, whole = false }: Props) {
  const { figures: words } = useWords();
  const { exact, adjacent, applicability, units, alpha, ac2, lacks } = agreement;
  const share = ({ pairs, of }: Share) => {
    const rounded = inHundred(pairs, of);
    return rounded === null ? words.exactly(pairs, of) : words.about(rounded);
  };
  const said = whole ? words.sentence : words.short;
  if (exact.of === 0) return <p>{words.noPairs}</p>;
  return (
    <>
      <p className={whole ? 'in-words' : undefined}>{said(share(adjacent), share(exact))}</p>
      <p className="quiet">
        {words.basis(exact.of, units)}
        {applicability.length > 0 && ` ${words.mixed(applicability.length)}`}
      </p>
      {lacks === 'too-few' ? (
        <p>
          <strong>{words.tooFew}</strong>
        </p>
      ) : (
        <dl className="figure-lines">
          <FigureLine name={words.alpha} figure={alpha} />
          <FigureLine name={words.ac2} figure={ac2} />
        </dl>
      )}
    </>
  );
}
