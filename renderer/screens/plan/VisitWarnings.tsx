import { useMemo } from 'react';
import type { Words } from '../../../shared/language/words.ts';
import type { Visit } from '../../../shared/model/visit.ts';
import { type VisitWarning, visitWarnings } from '../../../shared/visit/clashes.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';
import { useSiteName } from '../../store/siteName.ts';
import { useWindow } from '../../store/window.ts';

/** What may be wrong with days, times and people. Nothing is held up by it. */
export function VisitWarnings() {
  const words = useWords();
  const { id, assessment } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const visits = useShown('visit');
  const site = useSiteName();
  const warnings = useMemo(() => visitWarnings(visits, assessment), [visits, assessment]);
  const members = useMemo(() => membersOf(records, id), [records, id]);
  const name = (member: string) => members.find((one) => one.id === member)?.name ?? '';
  const { from, to } = assessment;
  const days = words.field.dates(from, to);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div className="notice">
          <p>
            <strong>{words.plan.visits.look}</strong>
          </p>
          <ul className="plan-warnings">
            {warnings.map((one) => {
              const text = warningText(one, words, { visits, days, site, name });
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

interface Named {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly days: string;
  readonly site: (site: string) => string;
  readonly name: (member: string) => string;
}

function warningText(warning: VisitWarning, { plan, visit }: Words, named: Named): string {
  const { outside, backwards, double, noDay } = plan.visits;
  switch (warning.kind) {
    case 'outside':
      return outside(visit.day(warning.on), named.days);
    case 'backwards': {
      const on = named.visits.get(warning.visit)?.on ?? null;
      return backwards(on === null ? noDay : visit.day(on), warning.from, warning.to);
    }
    case 'double':
      return double(
        named.name(warning.member),
        visit.day(warning.on),
        warning.at,
        warning.sites.map(named.site),
      );
  }
}
