import { z } from 'zod';
import { line } from './text.ts';

/** The kinds of file that are kept, by what is in them. Pictures are made upright, small and free of what a camera adds. */
export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'text/plain',
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const logoUses = ['service-logo', 'team-logo'] as const;
export type LogoUse = (typeof logoUses)[number];

/** A photo or file that belongs to a record; its bytes are an encrypted file of the vault. */
export const attachmentSchema = z.strictObject({
  name: line(200).min(1),
  type: z.enum(attachmentTypes),
  /** As kept. */
  bytes: z.number().int().min(1),
  /** Of a picture, in pixels; null for others. */
  size: z
    .strictObject({ width: z.number().int().min(1), height: z.number().int().min(1) })
    .nullable(),
  /** What it shows, for people who can't see it. */
  shows: line(300),
  /** A photo that prints in reports, under the standard of its evidence's first criterion. */
  prints: z.boolean().optional(),
  /** Whether somebody is to be seen on it. As long as nobody said, so it is: then it stands in no public report. */
  people: z.boolean().optional(),
  /** A logo for the title page of reports; only what belongs to the assessment itself is one. */
  use: z.enum(logoUses).optional(),
});

export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;

/** `owner` is the id of the evidence, approval or concern that it belongs to, or the assessment's for a logo; it goes when its owner's words go. */
export const attachmentKey = (assessment: string, owner: string, attachment: string) =>
  `${assessment}/${owner}/${attachment}`;
