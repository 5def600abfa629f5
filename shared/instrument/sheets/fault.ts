import type { z } from 'zod';
import type { Place } from './sheet.ts';

/** What is wrong with a cell; `language/…/sheets.ts` says what to do about it. */
export interface Fault extends Place {
  readonly code: FaultCode;
  /** What the sentence needs: the allowed values, the most characters, the text that was found. */
  readonly detail: string;
}

export const faultCodes = [
  'sheet-missing',
  'column-missing',
  'empty',
  'too-short',
  'too-long',
  'not-one-of',
  'form',
  'number',
  'twice',
  'no-parent',
  'unknown-code',
  'wrong',
] as const;
export type FaultCode = (typeof faultCodes)[number];

type Issue = z.core.$ZodIssue;

/** What the schema says of a value, as a fault of the cell that it came from. */
export function faultOf(issue: Issue, place: Place): Fault {
  const { code, detail } = kindOf(issue);
  return { ...place, code, detail };
}

function kindOf(issue: Issue): { code: FaultCode; detail: string } {
  switch (issue.code) {
    case 'too_small':
      return Number(issue.minimum) <= 1 && issue.origin !== 'number'
        ? { code: 'empty', detail: '' }
        : { code: 'too-short', detail: String(issue.minimum) };
    case 'too_big':
      return { code: 'too-long', detail: String(issue.maximum) };
    case 'invalid_value':
      return { code: 'not-one-of', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { code: 'form', detail: issue.format };
    case 'invalid_type':
      return ofWrongType(issue.expected);
    case 'invalid_union':
      return { code: 'not-one-of', detail: 'level, yes-no, choice, number, text' };
    default:
      return { code: 'wrong', detail: issue.message };
  }
}

function ofWrongType(expected: string): { code: FaultCode; detail: string } {
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
