import { type AttachmentRefusal, Problem } from '../../shared/problems.ts';

/** Why a photo or file is not taken, with the name that the person knows it by. */
export const refused = (reason: AttachmentRefusal, name: string) =>
  new Problem('ATTACHMENT_REFUSED', { reason, name });
