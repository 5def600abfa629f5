import { memo } from 'react';
import { type Cover, type Source, sources } from '../../../shared/scoring/coverage.ts';
import { useWords } from '../../store/hooks.ts';
import { FlagSign } from './FlagSign.tsx';
import { listAddress } from './links.ts';

interface Props {
  readonly assessment: string;
  readonly topic: string;
  readonly cover: Cover;
  readonly site: string | null;
  readonly labels: Readonly<Record<Source, string>>;
  /** Names, one a line: text, so that an equal row is not drawn again. */
  readonly sitesWithout: string;
}

/**
 * A criterion: how many pieces from each source, and in words what deserves a look. Its links are the browser's own:
 * hundreds of the router's would each follow the address.
 */
export const CoverRow = memo(({ assessment, topic, cover, site, labels, sitesWithout }: Props) => {
  const { code } = cover;
  const href = (source?: Source) =>
    `#${listAddress(assessment, { code, site, ...(source && { source }) })}`;
  return (
    <tr id={`cover-${code}`} tabIndex={-1}>
      <th scope="row">
        <a href={href()}>
          <span className="code">{code}</span> {topic}
        </a>
        <Flags cover={cover} labels={labels} sitesWithout={sitesWithout} />
      </th>
      {sources.map((source) => (
        <td key={source}>
          <Cell cover={cover} source={source} label={labels[source]} href={href(source)} />
        </td>
      ))}
    </tr>
  );
});

interface CellProps {
  readonly cover: Cover;
  readonly source: Source;
  readonly label: string;
  readonly href: string;
}

function Cell({ cover, source, label, href }: CellProps) {
  const { coverage, format } = useWords();
  const many = cover.pieces[source];
  if (many > 0) {
    return (
      <a
        href={href}
        className={`cover-many many-${Math.min(many, 4)}`}
        aria-label={coverage.cell(cover.code, label, many)}
      >
        {format.number(many)}
      </a>
    );
  }
  if (cover.missing.includes(source)) {
    return <span className="cover-hole" role="img" aria-label={coverage.missing} />;
  }
  return (
    <span className="cover-none" role="img" aria-label={coverage.none}>
      ·
    </span>
  );
}

function Flags({ cover, labels, sitesWithout }: Pick<Props, 'cover' | 'labels' | 'sitesWithout'>) {
  const { flags } = useWords().coverage;
  if (cover.flags.length === 0) return null;
  const told = {
    nothing: () => flags.nothing,
    'only-staff': () => flags.onlyStaff,
    disagree: () => flags.disagree,
    'not-yet': () => flags.notYet(cover.missing.map((one) => labels[one])),
    site: () => flags.site(sitesWithout.split('\n')),
  };
  return (
    <span className="cover-flags">
      {cover.flags.map((flag) => (
        <span key={flag} className={`cover-flag ${flag}`}>
          <FlagSign flag={flag} /> {told[flag]()}
        </span>
      ))}
    </span>
  );
}
