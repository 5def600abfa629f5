import { useState } from 'react';
import { mostInterviews } from '../../../shared/model/interviewTable.ts';
import type { DraftRow, NumberName } from '../../../shared/visit/interviewTable.ts';
import { useWords } from '../../store/hooks.ts';
import { sendTyped } from '../../store/saving.ts';
import { Action } from '../../ui/Action.tsx';

interface Props {
  readonly row: DraftRow;
  readonly number: number;
  /** The last row is for all that is larger: it has no end and stays. */
  readonly isLast: boolean;
  readonly onChange: (name: NumberName, value: number | null) => void;
  readonly onRemove: () => void;
}

const groups = ['users', 'family', 'staff'] as const;

/** One row of the table of interviews. */
export function TableRow({ row, number, isLast, onChange, onRemove }: Props) {
  const { interviews } = useWords().plan;
  const cell = (name: NumberName) => (
    <NumberCell
      label={`${interviews.row(number)}, ${interviews.columns[name]}`}
      value={row[name]}
      most={name === 'upTo' ? 7 : String(mostInterviews).length}
      onChange={(value) => onChange(name, value)}
    />
  );
  return (
    <tr>
      <th scope="row">
        {isLast ? (
          interviews.more
        ) : (
          <span className="up-to">
            <span>{interviews.upTo}</span>
            {cell('upTo')}
          </span>
        )}
      </th>
      {groups.map((name) => (
        <td key={name}>{cell(name)}</td>
      ))}
      <td>
        {!isLast && (
          <Action look="quiet" aria-label={interviews.removeRow(number)} onPress={onRemove}>
            <span aria-hidden="true">×</span>
          </Action>
        )}
      </td>
    </tr>
  );
}

const isNumber = (text: string) => /^\d+$/.test(text);

interface CellProps {
  readonly label: string;
  readonly value: number | null;
  /** How many digits. */
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}

/** A number; what is none counts as missing, and stays in the field to be mended. */
function NumberCell({ label, value, most, onChange }: CellProps) {
  const [typed, setTyped] = useState('');
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={value === null || undefined}
      maxLength={most}
      value={value ?? (isNumber(typed) ? '' : typed)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(isNumber(target.value) ? Number(target.value) : null);
      }}
      onBlur={sendTyped}
    />
  );
}
