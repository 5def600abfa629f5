import { useState } from 'react';
import {
  type InterviewRow,
  type InterviewTable,
  interviewTableKey,
} from '../../../shared/model/interviewTable.ts';
import {
  type DraftRow,
  isWholeTable,
  type NumberName,
  shippedTable,
  tableFaults,
} from '../../../shared/visit/interviewTable.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { writeRecord } from '../../store/saving.ts';
import { leave, useWhole } from '../../store/unfinished.ts';
import { Action } from '../../ui/Action.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Scrolls } from '../../ui/Scrolls.tsx';
import { TableRow } from './TableRow.tsx';

const fresh: InterviewTable = { rows: shippedTable.rows };
const isWhole = ({ rows }: InterviewTable) => isWholeTable(rows);
const mostRows = 20;
const columns = ['upTo', 'users', 'family', 'staff'] as const;

/** The table of interviews by size of service: the app's own until somebody changes it, for every assessment here. */
export function InterviewTableEditor() {
  const { interviews } = useWords().plan;
  const own = useRecord('interviewTable', interviewTableKey) !== null;
  const [table, change] = useWhole('interviewTable', interviewTableKey, fresh, isWhole);
  const rows: readonly DraftRow[] = table.rows;
  // What is not whole waits in the window; useWhole writes it once it is.
  const write = (next: readonly DraftRow[]) =>
    change({ rows: next as readonly InterviewRow[] }, 'typing');
  const set = (at: number, name: NumberName, value: number | null) =>
    write(rows.map((one, place) => (place === at ? { ...one, [name]: value } : one)));
  const last = rows.length - 1;
  return (
    <details className="card">
      <summary>
        <h2>{interviews.table}</h2>
      </summary>
      <p className="quiet">{own ? interviews.own : interviews.shipped(shippedTable.version)}</p>
      <Scrolls label={interviews.table}>
        <table className="interview-table">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {interviews.columns[name]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <TableRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
                key={at}
                row={row}
                number={at + 1}
                isLast={at === last}
                onChange={(name, value) => set(at, name, value)}
                onRemove={() => write(rows.toSpliced(at, 1))}
              />
            ))}
          </tbody>
        </table>
      </Scrolls>
      <div>
        <Faults rows={rows} />
        <div className="row">
          <Action
            isDisabled={rows.length >= mostRows}
            onPress={() => write(rows.toSpliced(last, 0, empty))}
          >
            {interviews.addRow}
          </Action>
          {own && <Back />}
        </div>
      </div>
    </details>
  );
}

const empty: DraftRow = { upTo: null, users: null, family: null, staff: null };

function Faults({ rows }: { rows: readonly DraftRow[] }) {
  const { interviews } = useWords().plan;
  const faults = tableFaults(rows);
  return (
    <div role="status">
      {faults.length > 0 && (
        <div className="notice">
          <p>{interviews.faults}</p>
          <ul className="plan-warnings">
            {faults.map((one) => {
              const text =
                one.kind === 'missing'
                  ? interviews.missing(one.row + 1, interviews.columns[one.name])
                  : interviews.order(one.row + 1, one.before);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Back to the figures that came with the app. */
function Back() {
  const { interviews } = useWords().plan;
  const [asked, setAsked] = useState(false);
  const back = () => {
    setAsked(false);
    leave(recordId('interviewTable', interviewTableKey), null);
    writeRecord('interviewTable', interviewTableKey, null);
  };
  return (
    <>
      <Action look="quiet" onPress={() => setAsked(true)}>
        {interviews.back}
      </Action>
      {asked && (
        <Confirm
          title={interviews.backTitle}
          confirm={interviews.back}
          onCancel={() => setAsked(false)}
          onConfirm={back}
        >
          <p>{interviews.backText}</p>
        </Confirm>
      )}
    </>
  );
}
