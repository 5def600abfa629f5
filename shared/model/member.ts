import { z } from 'zod';
import { day, line, prose } from './text.ts';

/** Whose eyes a member brings; lived experience first, as equals are easily named last. */
export const perspectives = [
  'lived-experience',
  'family',
  'mental-health',
  'legal',
  'social',
  'other',
] as const;
export type Perspective = (typeof perspectives)[number];

/** A person on the assessment team. */
export const memberSchema = z.strictObject({
  name: line(80).min(1),
  perspective: z.enum(perspectives),
  /** What they do or stand for, in their own words; may be empty. */
  role: line(120),
  /** Place in lists, from 0. */
  place: z.number().int().min(0).max(99),
  /** What they know well; absent in records from before it was asked, like all below. */
  expertise: line(300).optional(),
  /** When they were trained in the method. */
  trained: day.nullable().optional(),
  /** Any tie to the service, in words, and when it was declared; empty words say that there is none. */
  independence: z
    .strictObject({ on: day, ties: prose(2000) })
    .nullable()
    .optional(),
  /** When they agreed to keep to themselves what they learn. */
  confidentiality: day.nullable().optional(),
  /** Somebody they chose, who helps but never rates for them. */
  supporter: line(120).optional(),
  /** Whether their name may stand in a report that anybody can read; absent where they have not agreed. */
  named: z.boolean().optional(),
});

export type Member = Readonly<z.infer<typeof memberSchema>>;

/** Perspectives that no team should be without; a gap shows at a glance and is printed. */
export const neededPerspectives = ['lived-experience', 'family', 'mental-health', 'legal'] as const;

/** Which of them nobody brings. */
export const missingPerspectives = (members: readonly Pick<Member, 'perspective'>[]) =>
  neededPerspectives.filter((one) => !members.some((member) => member.perspective === one));

/** The perspectives of a team of which nobody was there. */
export const perspectivesAway = (
  team: readonly (Pick<Member, 'perspective'> & { readonly id: string })[],
  present: readonly string[],
): Perspective[] =>
  perspectives.filter((perspective) => {
    const group = team.filter((one) => one.perspective === perspective);
    return group.length > 0 && !group.some(({ id }) => present.includes(id));
  });

export const memberKey = (assessment: string, member: string) => `${assessment}/${member}`;
