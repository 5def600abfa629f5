import type { Facts, RatingFact } from '../../shared/report/facts/facts.ts';
import { readDecisions } from '../actions/decision.ts';
import { instrumentIn } from '../actions/instrument.ts';
import { readMembers } from '../actions/member.ts';
import { namedCodes, openedCodes } from '../actions/opening.ts';
import { answeredCounts } from '../actions/rating.ts';
import { readAssessment } from '../actions/readAssessment.ts';
import { readRecords } from '../actions/record.ts';
import { askedCodes, readSetAside } from '../actions/scope.ts';
import { formerAnswers } from '../actions/upgrade.ts';
import type { App } from '../app.ts';
import type { Reader } from '../store/database.ts';
import { loadGathered } from './loadGathered.ts';
import { loadHistory } from './loadHistory.ts';
import { loadLogos } from './loadPhotos.ts';
import { loadTogether } from './loadTogether.ts';
import { loadWritten } from './loadWritten.ts';

/**
 * Reads what a report is made from, the instrument in the language asked for where it has one. Ratings of criteria that
 * were not opened are not read at all.
 */
export function loadFacts(app: App, assessment: string, language: string, now: number): Facts {
  const { read } = app.store();
  const found = readAssessment(read, assessment);
  const instrument = instrumentIn(language, read, app.instruments, found.instrument);
  const members = readMembers(read, assessment);
  const opened = openedCodes(read, assessment, instrument);
  return {
    id: assessment,
    assessment: found,
    instrument,
    members,
    opened,
    named: namedCodes(read, assessment, opened),
    ratings: openedRatings(read, assessment, opened),
    answered: new Map(
      Object.entries(answeredCounts(read, assessment, askedCodes(read, assessment, instrument))),
    ),
    decisions: readDecisions(read, assessment),
    decisionHistory: loadHistory(read, assessment),
    setAside: readSetAside(read, assessment),
    former: formerAnswers(app, assessment, found, language),
    visit: loadGathered(read, assessment, found),
    logos: loadLogos(read, assessment),
    together: loadTogether(read, assessment, members, opened),
    written: loadWritten(read, assessment),
    replies: readRecords(read, 'reply', assessment),
    readAt: now,
    position: logLength(read),
  };
}

function openedRatings(
  read: Reader,
  assessment: string,
  opened: ReadonlySet<string>,
): RatingFact[] {
  return read
    .prepare<[string, string], RatingFact>(
      `SELECT member, criterion, answer, comment, evidence FROM rating
       WHERE assessment = ? AND answer IS NOT NULL
         AND criterion IN (SELECT value FROM json_each(?))
       ORDER BY criterion, member`,
    )
    .all(assessment, JSON.stringify([...opened]));
}

/** How many changes the vault holds. */
export function logLength(read: Reader): number {
  return read.prepare<[], { n: number }>('SELECT count(*) AS n FROM change').get()?.n ?? 0;
}
