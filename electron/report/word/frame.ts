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
import { colour, paper } from '../../word/look.ts';

/** Paper, margins, running head and foot of every page but the first. */
export const frame = (
  report: Pick<Report, 'runningHead' | 'pageOf'>,
): Omit<ISectionOptions, 'children'> => ({
  properties: {
    titlePage: true,
    page: paper,
  },
  headers: { default: header(report.runningHead), first: new Header({ children: [empty()] }) },
  footers: { default: footer(report.pageOf), first: new Footer({ children: [empty()] }) },
});

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
