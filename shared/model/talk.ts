import { z } from 'zod';
import { prose } from './text.ts';

/** What was said when the team talked about a criterion, standard or theme. Notes of the team, not of one person. */
export const talkSchema = z.strictObject({ notes: prose(8000) });

export type Talk = Readonly<z.infer<typeof talkSchema>>;

export const talkKey = (assessment: string, code: string) => `${assessment}/${code}`;
