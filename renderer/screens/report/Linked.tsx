import { piecesOf } from '../../../shared/report/references.ts';
import type { Reference } from '../../../shared/report/report.ts';
import { jump } from './jump.ts';

interface Props {
  readonly text: string;
  readonly references?: readonly Reference[] | undefined;
}

/** Text whose references can be followed. */
export function Linked({ text, references }: Props) {
  return piecesOf(text, references).map(({ text: said, to }, at) =>
    to === null ? (
      said
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a report is made anew as a whole
      <button key={at} type="button" className="reference" onClick={() => jump(to)}>
        {said}
      </button>
    ),
  );
}
