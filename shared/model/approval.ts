import { z } from 'zod';
import { day, line, prose } from './text.ts';

/** Who lets the team in, and who said that its way of working does no harm. */
export const approvalKinds = ['authorisation', 'ethics'] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

/** How far it is. Not every visit needs both: that it does not is said too, and why in the note. */
export const approvalStates = ['asked', 'given', 'not-needed'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** A permission that the visit rests on. Its letter may be attached. */
export const approvalSchema = z.strictObject({
  kind: z.enum(approvalKinds),
  /** Absent says that it was given. */
  state: z.enum(approvalStates).optional(),
  /** Who gives it. */
  by: line(200),
  /** When it was given. */
  on: day.nullable(),
  reference: line(120),
  note: prose(2000),
});

export type Approval = Readonly<z.infer<typeof approvalSchema>>;

/** Whether the team may go as far as this approval is concerned: it is known who gave it and when, or why nobody has to. */
export function isApproved({ state = 'given', by, on, note }: Approval): boolean {
  switch (state) {
    case 'asked':
      return false;
    case 'given':
      return by.trim() !== '' && on !== null;
    case 'not-needed':
      return note.trim() !== '';
  }
}

export const approvalKey = (assessment: string, approval: string) => `${assessment}/${approval}`;
