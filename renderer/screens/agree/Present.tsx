import { perspectivesAway } from '../../../shared/model/member.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { WhoField } from '../frame/WhoField.tsx';

interface Props {
  /** Null where nobody said who was there. */
  readonly present: readonly string[] | null;
  readonly onChange: (present: readonly string[]) => void;
}

/** Who was there when it was decided. A perspective of the team that was not is named, and printed. */
export function Present({ present, onChange }: Props) {
  const { field, format, screens, together } = useWords();
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const team = membersOf(records, id);
  const here = present ?? [];
  const without = perspectivesAway(team, here);
  const names = format.list(without.map((one) => field.perspectives[one]));
  return (
    <details className="present">
      <summary>
        {together.present.title}
        {present && ` (${screens.common.of(here.length, team.length)})`}
      </summary>
      <WhoField label={together.present.who} value={here} onChange={onChange} />
      {present && without.length > 0 && (
        <p role="status" className="warning">
          {together.present.without(names)}
        </p>
      )}
    </details>
  );
}
