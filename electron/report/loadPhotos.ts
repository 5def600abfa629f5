import type { Attachment } from '../../shared/model/attachment.ts';
import type { LogoFact, PhotoFact } from '../../shared/report/facts/photo.ts';
import type { Reader } from '../store/database.ts';

interface Kept {
  readonly id: string;
  readonly owner: string;
  readonly value: Attachment;
}

/** The photos that were chosen to print, by their ids. One without words is not among them: who cannot see it would read nothing. */
export function loadPhotos(read: Reader, assessment: string): Map<string, PhotoFact> {
  return new Map(
    attached(read, assessment).flatMap(({ id, owner, value }): [string, PhotoFact][] =>
      value.size && value.prints && value.shows.trim() !== ''
        ? [[id, { owner, shows: value.shows, size: value.size, people: value.people ?? true }]]
        : [],
    ),
  );
}

/** The marks of the service and of the team, as far as they were given. */
export const loadLogos = (read: Reader, assessment: string): LogoFact[] =>
  attached(read, assessment).flatMap(({ id, owner, value: { size, use } }) =>
    owner === assessment && size && use ? [{ id, use, size }] : [],
  );

function attached(read: Reader, assessment: string): Kept[] {
  return read
    .prepare<[string], { key: string; owner: string; body: string }>(
      'SELECT key, owner, body FROM attachment WHERE assessment = ? ORDER BY key',
    )
    .all(assessment)
    .map(({ key, owner, body }) => ({
      id: key.split('/')[2] ?? '',
      owner,
      value: JSON.parse(body),
    }));
}
