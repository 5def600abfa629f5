import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { PageOf, Report } from '../../../shared/report/report.ts';
import { colour, letterPaper, paper } from '../../word/look.ts';

/** Paper, margins, running head and foot of every page but the first. */
export const frame = (
  report: Pick<Report, 'runningHead' | 'pageOf' | 'kind' | 'paper'>,
): Omit<ISectionOptions, 'children'> => ({
  properties: {
    titlePage: true,
    page: pageOf(report),
  },
  headers: { default: header(report.runningHead), first: new Header({ children: [empty()] }) },
  footers: { default: footer(report.pageOf), first: new Footer({ children: [empty()] }) },
});

/** One page without head or foot has more room for its rows. */
export function pageOf({ kind, paper: size }: Pick<Report, 'kind' | 'paper'>) {
  const page = size === 'letter' ? letterPaper : paper;
  switch (kind) {
    case 'table':
      return { ...page, margin: { ...page.margin, top: 860, bottom: 720 } };
    case 'easy':
      // Its running head may take two lines of large print.
      return { ...page, margin: { ...page.margin, top: 1900 } };
    default:
      return page;
  }
}

const header = (text: string) =>
  new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        text,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colour.rule, space: 4 } },
      }),
    ],
  });

const footer = ({ before, between, after }: PageOf) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'RunningHead',
        alignment: 'right',
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });

const empty = () => new Paragraph({ style: 'RunningHead' });
