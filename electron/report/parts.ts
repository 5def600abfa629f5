import type { Heading, Report } from '../../shared/report/report.ts';

/** A stretch of a report that begins on a page of its own, so that its pages break alike whatever is before it. */
export interface Part {
  readonly report: Report;
  /** Whether the title page and the contents stand before its blocks. */
  readonly front: boolean;
}

/**
 * A report cut where pages are sure to break: first the title page and contents, over all its bare headings so that the
 * contents are filled in; then each stretch up to the next heading that starts a page.
 */
export function partsOf(report: Report): readonly Part[] {
  return [frontOf(report), ...stretches(report).map((one) => ({ report: one, front: false }))];
}

function frontOf(report: Report): Part {
  const headings = report.blocks.filter((block) => block.kind === 'heading');
  const bare = headings.map((one, index): Heading => ({ ...one, newPage: index === 0 }));
  return { report: { ...report, blocks: bare }, front: true };
}

function stretches(report: Report): Report[] {
  const starts = report.blocks.flatMap((block, index) =>
    index === 0 || (block.kind === 'heading' && block.newPage) ? [index] : [],
  );
  return starts.map((start, index) => ({
    ...report,
    blocks: report.blocks.slice(start, starts[index + 1]),
  }));
}
