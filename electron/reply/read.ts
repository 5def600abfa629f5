import { createHash } from 'node:crypto';
import type { Proposal } from '../../shared/contract/reply.ts';
import { criteriaOf, standardsOf } from '../../shared/instrument/lookup.ts';
import { languages } from '../../shared/language/words.ts';
import { stances } from '../../shared/model/reply.ts';
import { wallTime } from '../../shared/model/stamp.ts';
import { findIn, type RemarkFound } from '../../shared/reply/proposal.ts';
import { readBody } from '../../shared/reply/readBody.ts';
import type { StanceNames } from '../../shared/reply/stance.ts';
import { pinnedInstrument } from '../actions/instrument.ts';
import { readAssessment } from '../actions/readAssessment.ts';
import { readRecords } from '../actions/record.ts';
import { propertyNames } from '../report/word/properties.ts';
import type { Reader } from '../store/database.ts';
import { openDocx } from './openDocx.ts';
import { refused } from './refuse.ts';

/** Every language's words for the answers: whoever fills a report in may have set it in another. */
export const answerNames: StanceNames = Object.values(languages)
  .flatMap(({ reply }) =>
    stances.flatMap((stance) =>
      [reply.fields.stances[stance], ...reply.fields.alike[stance]].map((name) => ({
        stance,
        name,
      })),
    ),
  )
  .toSorted((a, b) => b.name.length - a.name.length);

/** What a returned file brings to an assessment. */
export function readReply(read: Reader, assessment: string, name: string, bytes: Buffer): Proposal {
  const { properties, document, ...rest } = openDocx(bytes);
  checkSource(properties, assessment);
  const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
  const answered = answeredNow(read, assessment);
  const found = findIn({ ...rest, body: readBody(document) }, answerNames, {
    recommendations: new Set(readRecords(read, 'recommendation', assessment).keys()),
    codes: new Set(
      [...instrument.themes, ...standardsOf(instrument), ...criteriaOf(instrument)].map(
        (one) => one.code,
      ),
    ),
    answered: new Set(answered.keys()),
  });
  const known = readRecords(read, 'remark', assessment);
  return {
    file: name,
    ...stateOf(read, assessment, Number(properties.get(propertyNames.position))),
    answers: found.answers.map((one) => ({ ...one, replaces: answered.get(one.target) ?? null })),
    remarks: found.remarks.map((one) => {
      const id = remarkId(assessment, one);
      return { ...one, id, known: known.has(id) };
    }),
    unmatched: found.unmatched,
  };
}

function checkSource(properties: ReadonlyMap<string, string>, assessment: string) {
  const source = properties.get(propertyNames.assessment);
  if (!source) throw refused('no-report');
  if (source !== assessment) throw refused('other-assessment');
}

/** The change of each answer that was taken in, by what it answers. */
export function answeredNow(read: Reader, assessment: string): Map<string, string> {
  const rows = read
    .prepare<[string], { key: string; change: string }>(
      'SELECT key, change FROM reply WHERE assessment = ?',
    )
    .all(assessment);
  return new Map(rows.map(({ key, change }) => [key.slice(assessment.length + 1), change]));
}

/** When the data was as it is in a report, and whether what the service answers to was written since. */
function stateOf(read: Reader, assessment: string, position: number) {
  if (!Number.isSafeInteger(position) || position < 1) return { made: null, changedSince: false };
  const before = read
    .prepare<[number], { stamp: string }>(
      'SELECT stamp FROM change WHERE position <= ? ORDER BY position DESC LIMIT 1',
    )
    .get(position);
  const since = read
    .prepare<[number, string, string], { n: number }>(
      `SELECT count(*) AS n FROM change
       WHERE position > ? AND noun IN ('decision', 'recommendation') AND key >= ? AND key < ?`,
    )
    .get(position, `${assessment}/`, `${assessment}0`);
  return { made: before ? wallTime(before.stamp) : null, changedSince: (since?.n ?? 0) > 0 };
}

/** The same remark has the same id whenever and from whatever file it is read, so that it is taken in once. */
function remarkId(assessment: string, { author, on, text, quoted }: RemarkFound): string {
  const hash = createHash('sha256').update(JSON.stringify([assessment, author, on, text, quoted]));
  const hex = hash.digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
