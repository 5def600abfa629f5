import type { Criterion, Instrument, Theme } from '../../instrument/instrument.ts';
import { groupRow, text } from '../blocks.ts';
import type { Row } from '../report.ts';

/** The rows of criteria, those of each theme under its title. */
export function underThemes(
  { themes }: Instrument,
  rowsOf: (criterion: Criterion) => readonly Row[],
): Row[] {
  return themes.flatMap((theme) => {
    const rows = theme.standards.flatMap((one) => one.criteria).flatMap(rowsOf);
    const [first] = rows;
    return first ? [titleRow(theme, first.cells.length), ...rows] : [];
  });
}

const titleRow = ({ code, title }: Theme, width: number): Row =>
  groupRow(text(`${code}  ${title}`), ...Array.from({ length: width - 1 }, () => text('')));
