import type { Words } from '../words.ts';
import { booklet } from './booklet.ts';
import { command } from './command.ts';
import { field } from './field.ts';
import { format, locale } from './locale.ts';
import { bug, problems, unreachable } from './problems.ts';
import { report } from './report.ts';
import { screens } from './screens.ts';
import { sheets } from './sheets.ts';

/** French, for readers in France, Belgium and Switzerland. */
export const fr: Words = {
  locale,
  format,
  booklet,
  command,
  field,
  problems,
  bug,
  unreachable,
  report,
  screens,
  sheets,
};
