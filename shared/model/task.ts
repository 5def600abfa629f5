import { z } from 'zod';
import { line } from './text.ts';

/** When something on the checklist is done. */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];

/** What every visit needs, in order; their words are in shared/language. A team adds its own and leaves out others. */
export const usualTasks = {
  before: [
    'training',
    'instrument',
    'meeting-before',
    'documents-asked',
    'letter',
    'consent-forms',
    'interpreters',
    'support-contacts',
    'safety',
  ],
  during: [
    'opening-meeting',
    'tour',
    'private-room',
    'consent-each',
    'documents-read',
    'concerns-daily',
    'debrief',
    'closing-meeting',
  ],
  after: [
    'notes-complete',
    'own-ratings',
    'meeting-after',
    'devices',
    'papers',
    'thanks',
    'feedback',
  ],
} as const satisfies Record<Phase, readonly string[]>;
export type UsualTask = (typeof usualTasks)[Phase][number];

/** One line of the checklist. A usual one has its own words and no text here. */
export const taskSchema = z.strictObject({
  phase: z.enum(phases),
  text: line(300),
  done: z.boolean(),
  note: line(300),
  /** This team does not need it. */
  leftOut: z.boolean(),
  place: z.number().int().min(0).max(999),
});

export type Task = Readonly<z.infer<typeof taskSchema>>;

/** `task` is the code of a usual one, or an id. */
export const taskKey = (assessment: string, task: string) => `${assessment}/${task}`;
