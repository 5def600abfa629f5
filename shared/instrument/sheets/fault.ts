import type { z } from 'zod';
import type { Place } from './sheet.ts';

/** What is wrong with a cell; `language/…/sheets.ts` says what to do about it. */
export interface Fault extends Place {
  readonly code: FaultCode;
  /** What the sentence needs: the allowed values, the most characters, the text that was found. */
  readonly detail: string;
}

export const faultCodes = [
  // The spreadsheet as such.
  'sheet-missing',
  'sheet-unknown',
  'sheet-twice',
  'column-missing',
  'column-unknown',
  'column-twice',
  'row-missing',
  'too-many-languages',
  'language-unknown',
  // What stands in a cell.
  'formula',
  'error-value',
  'date',
  'empty',
  'too-long',
  'too-few-lines',
  'too-many-lines',
  'line-break',
  'characters',
  'not-one-of',
  'form',
  'number',
  'too-small',
  'too-large',
  'not-for-this',
  // How the cells fit together.
  'twice',
  'no-parent',
  'nothing-below',
  'unknown-code',
  'languages-differ',
  'unknown-key',
  'wrong',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A fault by where it is in the instrument; whoever knows the cells makes a `Fault` of it. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly code: FaultCode;
  readonly detail: string;
}

type Issue = z.core.$ZodIssue;

/** What the schema says of a value. */
export function findingOf(issue: Issue): Finding {
  return { path: issue.path, ...kindOf(issue) };
}

type Kind = Omit<Finding, 'path'>;

function kindOf(issue: Issue): Kind {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_value':
      return { code: 'not-one-of', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return ofWrongForm(issue);
    case 'invalid_type':
      return ofWrongType(issue.expected);
    case 'invalid_union':
      return { code: 'not-one-of', detail: 'level, yes-no, choice, number, text' };
    case 'unrecognized_keys':
      return { code: 'unknown-key', detail: issue.keys.join(', ') };
    case 'invalid_key':
      return { code: 'unknown-key', detail: String(issue.path.at(-1)) };
    default:
      return { code: 'wrong', detail: issue.message };
  }
}

function tooSmall({ origin, minimum, path }: z.core.$ZodIssueTooSmall): Kind {
  if (origin === 'number') return { code: 'too-small', detail: String(minimum) };
  if (origin !== 'array') return { code: 'empty', detail: '' };
  // A theme without standards has no cell of its own that could be empty.
  if (path.at(-1) === 'standards' || path.at(-1) === 'criteria') {
    return { code: 'nothing-below', detail: String(path.at(-1)) };
  }
  return Number(minimum) > 1
    ? { code: 'too-few-lines', detail: String(minimum) }
    : { code: 'empty', detail: '' };
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): Kind {
  const detail = String(maximum);
  if (origin === 'number') return { code: 'too-large', detail };
  return { code: origin === 'array' ? 'too-many-lines' : 'too-long', detail };
}

/** A pattern that shuts out characters is about what Word cannot print; any other about how a code is written. */
function ofWrongForm({ pattern = '', path }: z.core.$ZodIssueInvalidStringFormat): Kind {
  return pattern.includes('\\p{Cs}')
    ? { code: 'characters', detail: '' }
    : { code: 'form', detail: String(path.at(-1)) };
}

function ofWrongType(expected: string): Kind {
  switch (expected) {
    case 'number':
    case 'int':
      return { code: 'number', detail: '' };
    case 'boolean':
      return { code: 'not-one-of', detail: 'yes, no' };
    default:
      return { code: 'empty', detail: '' };
  }
}
