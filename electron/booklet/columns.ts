import { widthsOf } from '../word/table.ts';
import type { Sheet } from './sheet.ts';

/** A narrow column for codes, so that they are found quickly when typing in, and one for all the rest. */
export const codeAndText = ({ large }: Pick<Sheet, 'large'>) =>
  widthsOf(large ? [0.13, 0.87] : [0.09, 0.91]);
