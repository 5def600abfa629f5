import { Document, Packer, type PageNumberEstimator, Paragraph, TableOfContents } from 'docx';
import type { Report } from '../../shared/report/report.ts';
import { knownPages, type Pages } from './pages.ts';
import type { Part } from './parts.ts';
import type { Pictures } from './pictures.ts';
import { wordBlocks } from './word/blocks.ts';
import { cover } from './word/cover.ts';
import { frame } from './word/frame.ts';
import { lists } from './word/lists.ts';
import { properties } from './word/properties.ts';
import { styles } from './word/styles.ts';

/**
 * A report as the bytes of a .docx file. Without `pages` the contents' numbers are left for Word to fill in, which it asks
 * about; with them they are there and Word asks nothing.
 */
export async function renderWord(
  report: Report,
  pages?: Pages | null,
  pictures: Pictures = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const document = wordDocument(
    { report, front: true },
    pages ? knownPages(pages) : undefined,
    pictures,
  );
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A report, or a part of one to be laid out on its own, before it is written. */
export const wordDocument = (
  { report, front }: Part,
  pageNumbers?: PageNumberEstimator,
  pictures: Pictures = new Map(),
): Document =>
  new Document({
    title: report.title,
    creator: 'Coscore',
    description: report.titlePage.kicker,
    customProperties: properties(report),
    styles: styles(report.language, report.kind === 'easy'),
    numbering: lists,
    ...(pageNumbers ? { pageNumbers } : {}),
    sections: [
      {
        ...frame(report),
        children: [
          ...(front ? [...cover(report, pictures), ...contents(report.contentsTitle)] : []),
          ...wordBlocks(report, pictures),
        ],
      },
    ],
  });

const contents = (title: string | null) =>
  title === null
    ? []
    : [
        new Paragraph({ style: 'ContentsTitle', text: title, pageBreakBefore: true }),
        new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-3' }),
      ];
