import { openingKey } from '../../shared/model/opening.ts';
import { ratingKey } from '../../shared/model/rating.ts';
import { type FirstAnswer, figuresOf } from '../../shared/scoring/figures.ts';
import type { Reader } from '../store/database.ts';
import { os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { readMembers } from './member.ts';
import { openedCodes } from './opening.ts';
import { readAssessment } from './readAssessment.ts';
import { askedCodes } from './scope.ts';

/** When a criterion was opened, or opened again after it was closed. */
const openedAt = `SELECT min(stamp) AS stamp FROM change
  WHERE noun = 'opening' AND key = @key AND value IS NOT NULL AND stamp > coalesce((
    SELECT max(stamp) FROM change
    WHERE noun = 'opening' AND key = @key AND json_extract(value, '$.closed')), '')`;

/**
 * What members had answered when each of some criteria was opened; the caller has made sure that they are. What somebody
 * changed or took back since is as it was then; what they answered only afterwards is not in it.
 */
export function firstAnswers(
  read: Reader,
  assessment: string,
  members: readonly { readonly id: string }[],
  opened: ReadonlySet<string>,
): FirstAnswer[] {
  const openedWhen = read.prepare<{ key: string }, { stamp: string | null }>(openedAt);
  const answeredThen = read.prepare<[string, string], { answer: string | null }>(
    `SELECT json_extract(value, '$.answer') AS answer FROM change
     WHERE noun = 'rating' AND key = ? AND stamp < ? ORDER BY stamp DESC, id DESC LIMIT 1`,
  );
  return [...opened].flatMap((criterion) => {
    const stamp = openedWhen.get({ key: openingKey(assessment, criterion) })?.stamp ?? '';
    return members.flatMap(({ id }) => {
      const answer = answeredThen.get(ratingKey(assessment, id, criterion), stamp)?.answer ?? null;
      return answer === null ? [] : [{ member: id, criterion, answer }];
    });
  });
}

export const figuresActions = {
  read: os.figures.read.handler(({ input: { assessment }, context }) => {
    const { read } = context.app.store();
    const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
    const members = readMembers(read, assessment);
    const open = openedCodes(read, assessment, instrument);
    const asked = askedCodes(read, assessment, instrument);
    const opened = new Set(asked.filter((code) => open.has(code)));
    const first = firstAnswers(read, assessment, members, opened);
    return figuresOf(instrument, { members, opened, first });
  }),
};
