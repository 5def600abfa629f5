import type { Source } from '../../../shared/scoring/coverage.ts';
import { useWords } from '../../store/hooks.ts';

/** Whom the team heard, what it read, what it saw: stays in sight while the rows go by. */
export function CoverHead({ labels }: { labels: Readonly<Record<Source, string>> }) {
  const { coverage } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="cover-corner">
          {coverage.criterion}
        </th>
        <th scope="colgroup" colSpan={3}>
          {coverage.heard}
        </th>
        <th scope="col" rowSpan={2}>
          {coverage.read}
          <span className="cover-source">{labels.documents}</span>
        </th>
        <th scope="col" rowSpan={2}>
          {coverage.seen}
          <span className="cover-source">{labels.observation}</span>
        </th>
      </tr>
      <tr>
        {(['users', 'family', 'staff'] as const).map((group) => (
          <th key={group} scope="col" className="cover-source">
            {labels[group]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
