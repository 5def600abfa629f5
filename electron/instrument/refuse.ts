import { type FileRefusal, Problem } from '../../shared/problems.ts';

/** A file that is not read at all; `detail` is what its sentence names: a part, a cell, a place in the text. */
export const refused = (reason: FileRefusal, detail = '') =>
  new Problem('FILE_REFUSED', { reason, detail });
