import { useMemo } from 'react';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWindow } from '../../store/window.ts';
import { Check } from '../../ui/Check.tsx';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (who: readonly string[]) => void;
}

/** Who of the team. */
export function WhoField({ label, value, onChange }: Props) {
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const members = useMemo(() => membersOf(records, id), [records, id]);
  return (
    <fieldset className="who">
      <legend>{label}</legend>
      {members.map((member) => (
        <Check
          key={member.id}
          label={member.name}
          checked={value.includes(member.id)}
          onChange={(there) =>
            onChange(there ? [...value, member.id] : value.filter((one) => one !== member.id))
          }
        />
      ))}
    </fieldset>
  );
}
