import { z } from 'zod';

/** Why a file that was handed in is not read at all. */
export const fileRefusals = [
  'empty',
  'unknown',
  'old-excel',
  'open-document',
  'not-a-spreadsheet',
  'not-an-instrument',
  'protected',
  'damaged',
  'document-type',
  'unpacks-too-large',
  'too-many-parts',
  'too-many-cells',
  'json',
  'too-deep',
  'prototype',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Why a file that came back from a service is not read at all. */
export const replyRefusals = [
  'empty',
  'not-word',
  'old-word',
  'open-document',
  'protected',
  'macros',
  'damaged',
  'document-type',
  'too-large',
  'no-report',
  'other-assessment',
] as const;
export type ReplyRefusal = (typeof replyRefusals)[number];

/** Why a photo or file is not taken. */
export const attachmentRefusals = [
  'empty',
  'kind-unknown',
  'kind-not-kept',
  'heic',
  'broken-picture',
  'too-many-pixels',
  'protected',
  'no-logo',
] as const;
export type AttachmentRefusal = (typeof attachmentRefusals)[number];

/**
 * Every foreseen failure: its code and the details that its sentence needs.
 * The sentences are in language/<code>/problems.ts. Anything else that is thrown is a bug.
 */
export const problems = {
  /** Something typed or sent does not fit; nothing was written. */
  INPUT: z.object({ fields: z.array(z.string()) }),
  NOT_FOUND: z.object({}),
  VAULT_LOCKED: z.object({}),
  VAULT_MISSING: z.object({ folder: z.string() }),
  VAULT_EXISTS: z.object({ folder: z.string() }),
  VAULT_IN_USE: z.object({ folder: z.string() }),
  VAULT_NEWER: z.object({ folder: z.string() }),
  VAULT_DAMAGED: z.object({ folder: z.string(), reason: z.string() }),
  WRONG_PASSPHRASE: z.object({}),
  PASSPHRASE_SHORT: z.object({ least: z.number() }),
  FOLDER_NOT_WRITABLE: z.object({ folder: z.string() }),
  DISK: z.object({ reason: z.string() }),
  /** The window acts for somebody who is not the one rating there. */
  NOT_YOUR_SEAT: z.object({}),
  /** This member's seat asks for their PIN. */
  PIN_NEEDED: z.object({}),
  /** `wait` in seconds before the next try; 0 where there is none. */
  PIN_WRONG: z.object({ wait: z.number() }),
  /** `wait` in seconds; `blocked` where only a new code lets anybody in. */
  CODE_WRONG: z.object({ wait: z.number(), blocked: z.boolean() }),
  /** What was typed is no address of a session. */
  ADDRESS_WRONG: z.object({}),
  /** As many devices as a session takes are there. */
  ROOM_FULL: z.object({}),
  /** A device of the room may show and rate what its member may, and nothing else. */
  NOT_FOR_DEVICES: z.object({}),
  /** There is no decision yet to differ from. */
  NOT_DECIDED: z.object({ code: z.string() }),
  /** Ratings of this criterion were not opened yet. */
  NOT_OPEN: z.object({ code: z.string() }),
  ANSWER_UNKNOWN: z.object({ answer: z.string() }),
  REASON_NEEDED: z.object({ code: z.string(), hint: z.string() }),
  MEMBER_HAS_RATINGS: z.object({ name: z.string() }),
  /** Nothing that a person said is written before their consent. */
  CONSENT_FIRST: z.object({}),
  /** Consent to this piece of evidence was withdrawn: it holds nothing any more. */
  WITHDRAWN: z.object({}),
  /** It is withdrawn, but what lay on the disk could not be overwritten yet. */
  ERASING_UNFINISHED: z.object({ reason: z.string() }),
  /** An urgent concern is closed by its outcome, in words. */
  OUTCOME_FIRST: z.object({}),
  /** Evidence or a note names a criterion that the instrument lacks. */
  CRITERION_UNKNOWN: z.object({ code: z.string() }),
  /** `n` records name the site. */
  SITE_IN_USE: z.object({ n: z.number() }),
  ATTACHMENT_REFUSED: z.object({ reason: z.enum(attachmentRefusals), name: z.string() }),
  INSTRUMENT_MISSING: z.object({ id: z.string(), version: z.string(), language: z.string() }),
  CHANGE_REFUSED: z.object({ reason: z.string() }),
  /** Assessments that were to be compared are not on the same version of the same instrument, or it asks for no level. */
  NOT_COMPARABLE: z.object({ reason: z.enum(['instrument', 'version', 'no-levels']) }),
  REPORT_STOPPED: z.object({}),
  FILE_NOT_WRITTEN: z.object({ file: z.string(), reason: z.string() }),
  FILE_NOT_READ: z.object({ file: z.string(), reason: z.string() }),
  /** `most` in megabytes. */
  FILE_TOO_LARGE: z.object({ most: z.number() }),
  /** `detail` names what it is about: a part of the file, a cell, a line. */
  FILE_REFUSED: z.object({ reason: z.enum(fileRefusals), detail: z.string() }),
  /** A file that came back from a service is none that can be read here. */
  REPLY_REFUSED: z.object({ reason: z.enum(replyRefusals) }),
  /** What was to be replaced is no longer what the person saw beside it. */
  REPLY_CHANGED: z.object({}),
  /** An instrument of this id and version is here with other content, in these languages. */
  INSTRUMENT_DIFFERS: z.object({
    id: z.string(),
    version: z.string(),
    languages: z.array(z.string()),
  }),
} as const;

export type ProblemCode = keyof typeof problems;
export type ProblemDetails<Code extends ProblemCode> = z.infer<(typeof problems)[Code]>;

/** What a person is told: what happened, what is safe, what to do next. */
export interface Told {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** A foreseen failure on its way to the person whom it concerns. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly details: ProblemDetails<Code>;

  constructor(code: Code, details: ProblemDetails<Code>) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}
