import { field } from './field.ts';
import { report } from './report.ts';

/** English. */
export const en = { field, report };
