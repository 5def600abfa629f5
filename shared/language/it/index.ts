import type { Words } from '../words.ts';
import { booklet } from './booklet.ts';
import { command } from './command.ts';
import { field } from './field.ts';
import { format, locale } from './locale.ts';
import { bug, problems, unreachable } from './problems.ts';
import { report } from './report.ts';
import { screens } from './screens.ts';
import { sheets } from './sheets.ts';

/** Italian. */
export const it: Words = {
  locale,
  format,
  field,
  problems,
  bug,
  unreachable,
  report,
  screens,
  sheets,
  booklet,
  command,
};
