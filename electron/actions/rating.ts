import { hash } from 'node:crypto';
import type { OpenedRating } from '../../shared/contract/rating.ts';
import { criteriaUnder } from '../../shared/instrument/lookup.ts';
import type { Change } from '../../shared/model/change.ts';
import { openingKey } from '../../shared/model/opening.ts';
import { type Rating, ratingKey } from '../../shared/model/rating.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { type LogRow, toChange } from '../store/log.ts';
import { checkAnswer } from './answer.ts';
import { commitOne, os } from './base.ts';
import { pinnedInstrument } from './instrument.ts';
import { checkMember } from './member.ts';
import { isNamed, openedCodes } from './opening.ts';
import { readAssessment } from './readAssessment.ts';
import { changeColumns, defineTable } from './rows.ts';
import { checkSeat } from './seat.ts';

/**
 * Ratings of an assessment, found by their key, which begins with it ("0" comes after "/"). An index of their own
 * would make every rating a seventh slower to save.
 */
export const ofAssessment = `rating.key > @assessment || '/' AND rating.key < @assessment || '0'`;

export const ratingTable = defineTable<Rating>({
  noun: 'rating',
  columns: {
    assessment: 'TEXT NOT NULL',
    member: 'TEXT NOT NULL',
    criterion: 'TEXT NOT NULL',
    answer: 'TEXT',
    comment: 'TEXT NOT NULL',
    evidence: 'TEXT NOT NULL',
  },
  row: ([assessment = '', member = '', criterion = ''], value) => ({
    assessment,
    member,
    criterion,
    ...value,
  }),
});

/** One member's own ratings. */
export function ownRatings(read: Reader, seat: { assessment: string; member: string }): Change[] {
  return read
    .prepare<typeof seat, LogRow>(
      `SELECT ${changeColumns} FROM rating JOIN change ON change.id = rating.change
       WHERE ${ofAssessment} AND rating.member = @member`,
    )
    .all(seat)
    .map(toChange);
}

/** Per member, how many of some criteria they answered. */
export function answeredCounts(
  read: Reader,
  assessment: string,
  criteria: readonly string[],
): Record<string, number> {
  const rows = read
    .prepare<{ assessment: string; criteria: string }, { member: string; n: number }>(
      `SELECT member, count(*) AS n FROM rating
       WHERE ${ofAssessment} AND answer IS NOT NULL
         AND criterion IN (SELECT value FROM json_each(@criteria))
       GROUP BY member`,
    )
    .all({ assessment, criteria: JSON.stringify(criteria) });
  return Object.fromEntries(rows.map(({ member, n }) => [member, n]));
}

interface OpenedRow extends Rating {
  readonly member: string;
  readonly first: string | null;
}

/** Everybody's ratings on one criterion; the caller has made sure that it is open. */
function ratingsOn(read: Reader, assessment: string, criterion: string): OpenedRow[] {
  return read
    .prepare<{ assessment: string; criterion: string; opening: string }, OpenedRow>(
      `SELECT rating.member, rating.answer, rating.comment, rating.evidence, (
         SELECT json_extract(earlier.value, '$.answer') FROM change AS earlier
         WHERE earlier.noun = 'rating' AND earlier.key = rating.key AND earlier.stamp < (
           SELECT min(opening.stamp) FROM change AS opening
           WHERE opening.noun = 'opening' AND opening.value IS NOT NULL
             AND opening.key = @opening AND opening.stamp > coalesce((
               SELECT max(closing.stamp) FROM change AS closing
               WHERE closing.noun = 'opening' AND closing.key = @opening
                 AND json_extract(closing.value, '$.closed')), ''))
         ORDER BY earlier.stamp DESC, earlier.id DESC LIMIT 1) AS first
       FROM rating
       WHERE ${ofAssessment} AND rating.criterion = @criterion`,
    )
    .all({ assessment, criterion, opening: openingKey(assessment, criterion) });
}

/** An opened criterion's ratings as all may see them; without names in an order that tells nothing of whose is whose. */
function shownRatings(read: Reader, assessment: string, criterion: string): OpenedRating[] {
  const named = isNamed(read, assessment, criterion);
  const rows = ratingsOn(read, assessment, criterion);
  return (named ? rows : shuffled(read, rows, assessment, criterion)).map(
    ({ member, first, ...rating }) => ({
      ...rating,
      criterion,
      member: named ? member : null,
      // Told only where the member changed it since.
      first: first === rating.answer ? null : first,
    }),
  );
}

/**
 * In an order that nobody can foresee or choose: each criterion has another, which stays as it is whoever changes what.
 * The salt of the opening's change is random and never leaves this host.
 */
function shuffled(read: Reader, rows: readonly OpenedRow[], assessment: string, criterion: string) {
  const opening = read
    .prepare<[string], { salt: Buffer | null }>(
      'SELECT salt FROM opening JOIN change ON change.id = opening.change WHERE opening.key = ?',
    )
    .get(openingKey(assessment, criterion));
  const salt = opening?.salt ?? Buffer.alloc(0);
  const place = ({ member }: OpenedRow) =>
    hash('sha256', Buffer.concat([salt, Buffer.from(member)]), 'hex');
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

export const ratingActions = {
  save: os.rating.save.handler(({ input, context }) => {
    const store = context.app.store();
    const { change, replaces, assessment, member, criterion, value } = input;
    checkSeat(context.session, { assessment, member });
    checkMember(store.read, assessment, member);
    const instrument = pinnedInstrument(
      store.read,
      readAssessment(store.read, assessment).instrument,
    );
    if (criteriaUnder(instrument, criterion).length !== 1) throw new Problem('NOT_FOUND', {});
    if (value?.answer) checkAnswer(instrument, criterion, value.answer);
    const key = ratingKey(assessment, member, criterion);
    return commitOne(store, { id: change, noun: 'rating', key, value, replaces, member });
  }),

  mine: os.rating.mine.handler(({ input, context }) => {
    const { read } = context.app.store();
    const { assessment, member } = input;
    checkSeat(context.session, input);
    const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
    return [...openedCodes(read, assessment, instrument)].flatMap((criterion) =>
      ratingsOn(read, assessment, criterion)
        .filter((row) => row.member === member)
        .map((row) => ({
          ...row,
          criterion,
          first: row.first === row.answer ? null : row.first,
        })),
    );
  }),

  opened: os.rating.opened.handler(({ input, context }) => {
    const { read } = context.app.store();
    const { assessment, code } = input;
    const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
    const open = openedCodes(read, assessment, instrument);
    return criteriaUnder(instrument, code)
      .filter((criterion) => open.has(criterion.code))
      .flatMap((criterion) => shownRatings(read, assessment, criterion.code));
  }),
};
