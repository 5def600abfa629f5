import { z } from 'zod';
import type { Change } from './change.ts';

/**
 * Consent was withdrawn: the content of a piece of evidence leaves this vault, and every one that learns of it. What
 * remains says only that something was withdrawn; it cannot be taken back.
 */
export const withdrawalSchema = z.strictObject({});

export type Withdrawal = Readonly<z.infer<typeof withdrawalSchema>>;

/** The key of the evidence itself. */
export const withdrawalKey = (assessment: string, evidence: string) => `${assessment}/${evidence}`;

type Place = Pick<Change, 'noun' | 'key'>;

/** The records that a change erases with all that was ever written of them: one by its key, many by how theirs begins. */
export interface Erasure {
  readonly noun: 'evidence' | 'attachment';
  readonly key: string;
  readonly by: 'key' | 'beginning';
}

/** What a change erases: a withdrawal the evidence of its key and all that is attached to it, any other nothing. */
export const erasedBy = ({ noun, key }: Place): readonly Erasure[] =>
  noun === 'withdrawal'
    ? [
        { noun: 'evidence', key, by: 'key' },
        { noun: 'attachment', key: `${key}/`, by: 'beginning' },
      ]
    : [];

/** The key of the withdrawal that erases a record; undefined for what none can. */
export function withdrawnUnder({ noun, key }: Place): string | undefined {
  switch (noun) {
    case 'evidence':
      return key;
    case 'attachment':
      return key.split('/').slice(0, 2).join('/');
    default:
      return undefined;
  }
}
