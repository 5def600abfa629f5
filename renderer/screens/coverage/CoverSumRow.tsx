import { type CoverSum, sources } from '../../../shared/scoring/coverage.ts';
import { useWords } from '../../store/hooks.ts';

interface Props {
  readonly code: string;
  readonly href: string;
  readonly title: string;
  readonly sum: CoverSum;
}

/** A standard or theme: on how many of its criteria there is something from each source. */
export function CoverSumRow({ code, href, title, sum }: Props) {
  const { common } = useWords().screens;
  return (
    <tr className="cover-sum" id={`cover-${code}`} tabIndex={-1}>
      <th scope="rowgroup">
        <a href={href}>
          <span className="code">{code}</span> {title}
        </a>
      </th>
      {sources.map((source) => (
        <td key={source}>{common.of(sum.covered[source], sum.criteria)}</td>
      ))}
    </tr>
  );
}
