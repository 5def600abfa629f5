import type { Before, CriteriaTable, CriterionRow, Shares } from '../../../shared/report/report.ts';
import { MarkPill, paintOf } from '../../ui/Pill.tsx';
import { SitePairs } from './SitePairs.tsx';

/** The criteria of one standard. */
export function ReportCriteria({ table }: { table: CriteriaTable }) {
  const { titles } = table;
  return (
    <table className="report-table criteria" aria-label={table.alt}>
      <thead>
        <tr>
          <th scope="col">{titles.code}</th>
          <th scope="col">{titles.criterion}</th>
          <th scope="col">{titles.agreed}</th>
          {titles.ratings && <th scope="col">{titles.ratings}</th>}
        </tr>
      </thead>
      <tbody>
        {table.criteria.map((row) => (
          <Row key={row.code} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: CriterionRow }) {
  return (
    <tr>
      <th scope="row" id={`report-${row.id}`} tabIndex={-1}>
        {row.code}
      </th>
      <td>
        <p lang={row.language}>{row.statement}</p>
        {row.reason && (
          <p className="break">
            <strong>{row.reason.label}</strong>{' '}
            <span lang={row.reason.language}>{row.reason.value}</span>
          </p>
        )}
        {row.without && (
          <p>
            <strong>{row.without.label}</strong> {row.without.value}
          </p>
        )}
        {row.dissents && <Quotations {...row.dissents} />}
        <SitePairs sites={row.sites} />
        {row.sources && (
          <p>
            <strong>{row.sources.label}</strong> {row.sources.value}
          </p>
        )}
        {row.quotes && <Quotations {...row.quotes} />}
        {row.evidence && (
          <>
            <p className="evidence-label">{row.evidence.label}</p>
            <ul className="evidence" lang={row.evidence.language}>
              {row.evidence.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </td>
      <td>
        <MarkPill mark={row.agreed} />
      </td>
      {row.ratings && <Answers before={row.before} ratings={row.ratings} />}
    </tr>
  );
}

interface AnswersProps {
  readonly before: Before | null;
  readonly ratings: Shares;
}

/** Members' own answers: before the talk, where somebody changed theirs, and now. */
function Answers({ before, ratings }: AnswersProps) {
  return (
    <td className="answers">
      {before && (
        <>
          <p className="evidence-label">{before.label}</p>
          <Spread shares={before.shares} />
          <p className="evidence-label">{before.after}</p>
        </>
      )}
      <Spread shares={ratings} />
    </td>
  );
}

function Quotations({ label, quotes }: NonNullable<CriterionRow['quotes']>) {
  return (
    <>
      <p className="evidence-label">{label}</p>
      <ul className="evidence">
        {quotes.map(({ text, from, language }) => (
          <li key={`${from} ${text}`}>
            <q className="quotation" lang={language}>
              {text}
            </q>{' '}
            {from}
          </li>
        ))}
      </ul>
    </>
  );
}

function Spread({ shares }: { shares: Shares }) {
  if (shares.kind === 'closed') return <span className="quiet">{shares.text}</span>;
  return (
    <>
      <span className="spread" aria-hidden="true">
        {shares.parts.map(({ mark, count }) => (
          <span
            key={`${mark.kind}${mark.code}`}
            className={paintOf(mark)}
            style={{ flexGrow: count }}
          />
        ))}
      </span>
      <span className="spread-text">{shares.text}</span>
    </>
  );
}
