import { colour } from '../word/look.ts';
import { line, noBorders } from '../word/table.ts';

/** Lines between rows and around the whole, nothing upright. */
export const rowLines = {
  ...noBorders,
  top: line(colour.brand, 8),
  bottom: line(colour.brand, 8),
  insideHorizontal: line(colour.rule, 6),
};

/** A frame with hairlines between its rows. */
export const framed = {
  top: line(colour.brand, 8),
  bottom: line(colour.brand, 8),
  left: line(colour.brand, 8),
  right: line(colour.brand, 8),
  insideHorizontal: line(colour.rule, 4),
  insideVertical: noBorders.insideVertical,
};
