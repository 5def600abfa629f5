import {
  Document,
  LevelFormat,
  Packer,
  type PageNumberEstimator,
  Paragraph,
  TableOfContents,
} from 'docx';
import type { Report } from '../../shared/report/report.ts';
import { wordBlock } from './word/blocks.ts';
import { cover } from './word/cover.ts';
import { frame } from './word/frame.ts';
import { colour } from './word/look.ts';
import { styles } from './word/styles.ts';

/**
 * A report as the bytes of a .docx file. Without `pageNumbers` the contents' numbers are left for Word to fill in, which
 * it asks about; with them they are there and Word asks nothing.
 */
export async function renderWord(
  report: Report,
  pageNumbers?: PageNumberEstimator,
): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(wordDocument(report, pageNumbers)));
}

export const wordDocument = (report: Report, pageNumbers?: PageNumberEstimator): Document =>
  new Document({
    title: report.title,
    creator: 'Coscore',
    description: report.titlePage.kicker,
    styles: styles(report.language),
    numbering: { config: [{ reference: 'bullets', levels: [bullet] }] },
    ...(pageNumbers ? { pageNumbers } : {}),
    sections: [
      {
        ...frame(report),
        children: [
          ...cover(report.titlePage),
          new Paragraph({
            style: 'ContentsTitle',
            text: report.contentsTitle,
            pageBreakBefore: true,
          }),
          new TableOfContents(report.contentsTitle, {
            hyperlink: true,
            headingStyleRange: '1-3',
          }),
          ...report.blocks.flatMap(wordBlock),
        ],
      },
    ],
  });

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: {
    run: { color: colour.brand },
    paragraph: {
      indent: { left: 300, hanging: 300 },
      spacing: { before: 0, after: 80, line: 264, lineRule: 'auto' },
    },
  },
} as const;
