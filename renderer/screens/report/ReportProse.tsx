import type {
  Prose,
  ProseItemPart,
  ProseList,
  ProsePart,
  Run,
} from '../../../shared/report/report.ts';

/** What people wrote at length, one level below the chapter's heading. */
export function ReportProse({ prose }: { prose: Prose }) {
  return (
    <div className="report-prose">
      {prose.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report is made anew as a whole
        <Part key={at} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: ProsePart }) {
  switch (part.kind) {
    case 'heading': {
      const Tag = part.level === 2 ? 'h3' : 'h4';
      return (
        <Tag>
          <Runs runs={part.runs} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className="break">
          <Runs runs={part.runs} />
        </p>
      );
    case 'list':
      return <List list={part} />;
  }
}

function List({ list: { numbered, items } }: { list: ProseList }) {
  const Tag = numbered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((parts, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at}>
          <ItemParts parts={parts} />
        </li>
      ))}
    </Tag>
  );
}

const ItemParts = ({ parts }: { parts: readonly ProseItemPart[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  parts.map((part, at) => <Part key={at} part={part} />);

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  runs.map((run, at) => <RunText key={at} run={run} />);

/** A stretch of text as it was emphasised, and in its language where that is not the report's. */
export function RunText({ run: { text, bold, italic, language } }: { run: Run }) {
  const slanted = italic ? <em>{text}</em> : text;
  const shown = bold ? <strong>{slanted}</strong> : slanted;
  return language ? <span lang={language}>{shown}</span> : shown;
}
