import { booklet } from './booklet.ts';
import { command } from './command.ts';
import { field } from './field.ts';
import { format, locale } from './locale.ts';
import { bug, problems, unreachable } from './problems.ts';
import { report } from './report.ts';
import { screens } from './screens.ts';
import { sheets } from './sheets.ts';

/** English. */
export const en = {
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
