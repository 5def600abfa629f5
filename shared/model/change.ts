import { z } from 'zod';
import { stampPattern } from './stamp.ts';

/** The id of a record or a change; in one spelling only, or one id would be two. */
export const id = z.uuid().lowercase();

/**
 * One immutable, dated, attributed fact: the whole new value of one small record.
 * `replaces` is the change that its author saw; `member` is null when the team or its facilitator acted.
 */
export const changeSchema = z.strictObject({
  id,
  noun: z.string().min(1).max(40),
  key: z.string().min(1).max(200),
  value: z.record(z.string(), z.unknown()).nullable(),
  replaces: id.nullable(),
  member: id.nullable(),
  device: z.string().regex(/^[0-9a-f]{16}$/),
  stamp: z.string().regex(stampPattern),
});

export type Change = Readonly<z.infer<typeof changeSchema>>;

/** What is handed in to be written: the store adds device and stamp. */
export type Draft = Omit<Change, 'device' | 'stamp'>;

/** What every command carries so that a repeated delivery is stored once and a conflict is seen. */
export const draftInput = z.strictObject({ change: id, replaces: id.nullable() });
