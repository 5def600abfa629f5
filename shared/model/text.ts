import { z } from 'zod';

/**
 * One line that a person types: a name, a title. Control characters, halves of characters and the two that XML forbids
 * have no place in it: Word would not open the report.
 */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\ufffe\uffff]*$/u)
    .trim();

/** Several lines that a person types. */
export const prose = (max: number) =>
  z
    .string()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\ufffe\uffff]*$/u);

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date();

/** A time of day, HH:MM. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
