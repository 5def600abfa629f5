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
});

export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;

/** `owner` is the id of the evidence, approval or concern that it belongs to; it goes when its owner's words go. */
export const attachmentKey = (assessment: string, owner: string, attachment: string) =>
  `${assessment}/${owner}/${attachment}`;
