import type { Block, Cell, Heading, Share, Table, Verdict } from '../../../shared/report/report.ts';
import { MarkPill, Sign } from '../../ui/Pill.tsx';
import { Scrolls } from '../../ui/Scrolls.tsx';
import { CaptionText } from './CaptionText.tsx';
import { Linked } from './Linked.tsx';
import { PairList } from './PairList.tsx';
import { ReportChart } from './ReportChart.tsx';
import { ReportCriteria } from './ReportCriteria.tsx';
import { ReportPhotos } from './ReportPhotos.tsx';
import { ReportPoint } from './ReportPoint.tsx';
import { ReportProse } from './ReportProse.tsx';
import { ReportReply, ReportResponse } from './ReportResponse.tsx';
import { SitePairs } from './SitePairs.tsx';

/** The blocks of a report, drawn for the screen as renderWord draws them for paper. */
export function ReportBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a report is made anew as a whole
    <ReportBlock key={at} block={block} />
  ));
}

function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <ReportHeading heading={block} />;
    case 'paragraph':
      return (
        <p className={`break tone-${block.tone}`}>
          <Linked text={block.text} references={block.references} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Linked text={item} references={block.references} />
            </li>
          ))}
        </ul>
      );
    case 'pairs':
      return <PairList pairs={block.pairs} />;
    case 'table':
      return (
        <Scrolls label={block.alt}>
          <ReportTable table={block} />
        </Scrolls>
      );
    case 'verdict':
      return <ReportVerdict verdict={block} />;
    case 'criteria':
      return (
        <Scrolls label={block.alt}>
          <ReportCriteria table={block} />
        </Scrolls>
      );
    case 'chart':
      return <ReportChart chart={block} />;
    case 'photos':
      return <ReportPhotos block={block} />;
    case 'notice':
      return (
        <div className={`notice ${block.tone}`}>
          <strong>{block.title}</strong>
          <p>
            <Linked text={block.text} references={block.references} />
          </p>
        </div>
      );
    case 'prose':
      return <ReportProse prose={block} />;
    case 'quotation':
      return (
        <figure className="report-quotation">
          <blockquote className="quotation" lang={block.language}>
            {block.text}
          </blockquote>
          {block.from && <figcaption>{block.from}</figcaption>}
        </figure>
      );
    case 'response':
      return <ReportResponse response={block} />;
    case 'reply':
      return <ReportReply reply={block} />;
    case 'point':
      return <ReportPoint point={block} />;
  }
}

/** One level below the screen's own heading. */
function ReportHeading({ heading: { id, level, text } }: { heading: Heading }) {
  const Tag = `h${level + 1}` as 'h2' | 'h3' | 'h4';
  return (
    <Tag id={`report-${id}`} tabIndex={-1}>
      {text}
    </Tag>
  );
}

function ReportTable({ table }: { table: Table }) {
  return (
    <table
      className={`report-table ${table.spacing}`}
      aria-label={table.caption ? undefined : table.alt}
    >
      {table.caption && (
        <caption>
          <CaptionText caption={table.caption} />
        </caption>
      )}
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.title} style={{ width: `${column.width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.title} scope="col" className={column.align}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report is made anew as a whole
          <tr key={at} className={row.tone}>
            {row.cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={column} className={table.columns[column]?.align}>
                <ReportCell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReportCell({ cell }: { cell: Cell }) {
  if (cell.kind === 'text') return <Linked text={cell.text} references={cell.references} />;
  if (cell.kind === 'shares') return <Counted parts={cell.parts} />;
  return cell.as === 'sign' ? (
    <Sign mark={cell.mark} />
  ) : (
    <MarkPill mark={cell.mark} full={cell.as === 'full'} />
  );
}

/** How often each answer was given, a number before each pill. */
const Counted = ({ parts }: { parts: readonly Share[] }) =>
  parts.map(({ mark, count }) => (
    <span key={`${mark.kind}${mark.code}`} className="counted">
      {count} <MarkPill mark={mark} />{' '}
    </span>
  ));

function ReportVerdict({ verdict }: { verdict: Verdict }) {
  return (
    <div className="verdict">
      <p>
        <span className="verdict-label">{verdict.label}</span> <MarkPill mark={verdict.mark} full />
      </p>
      {verdict.reason && (
        <p className="break" lang={verdict.language}>
          {verdict.reason}
        </p>
      )}
      <SitePairs sites={verdict.sites} />
    </div>
  );
}
