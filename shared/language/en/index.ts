import { field } from './field.ts';
import { bug, problems, unreachable } from './problems.ts';
import { report } from './report.ts';
import { screens } from './screens.ts';

/** English. */
export const en = { field, problems, bug, unreachable, report, screens };
