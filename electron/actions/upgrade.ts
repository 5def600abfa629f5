import { carry, goneHandovers, type Held } from '../../shared/instrument/carry.ts';
import {
  type Comparison,
  compare,
  destinations,
  isNewer,
} from '../../shared/instrument/compare.ts';
import { type FormerAnswers, parseFormer } from '../../shared/instrument/former.ts';
import { type Instrument, instrumentKey } from '../../shared/instrument/instrument.ts';
import { lookUp } from '../../shared/instrument/lookup.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import type { Change, Draft } from '../../shared/model/change.ts';
import type { Noun } from '../../shared/model/nouns.ts';
import type { Rating } from '../../shared/model/rating.ts';
import { Problem } from '../../shared/problems.ts';
import type { App } from '../app.ts';
import { knownInstruments } from '../instrument/known.ts';
import type { Reader } from '../store/database.ts';
import { readDecisions } from './decision.ts';
import { instrumentIn, pinDrafts, pinnedInstrument } from './instrument.ts';
import { isNamed } from './opening.ts';

interface Versions {
  readonly before: Instrument;
  readonly after: Instrument;
}

/** Both versions in one language, so that their words can be compared; INSTRUMENT_MISSING where that cannot be. */
function versions(app: App, { instrument: pin }: Assessment, version: string): Versions {
  const { read } = app.store();
  const before = pinnedInstrument(read, pin);
  const wanted = { ...pin, version };
  const after = knownInstruments(app).find((one) => instrumentKey(one) === instrumentKey(wanted));
  if (!after || !isNewer(version, pin.version)) throw new Problem('INSTRUMENT_MISSING', wanted);
  return { before, after };
}

export function upgradePreview(app: App, assessment: Assessment, version: string): Comparison {
  const { before, after } = versions(app, assessment, version);
  return compare(before, after);
}

/** All that an upgrade writes, the assessment's own change apart. */
export function upgradeDrafts(
  app: App,
  assessment: string,
  value: Assessment,
  version: string,
): Draft[] {
  const { read } = app.store();
  const { before, after } = versions(app, value, version);
  return [
    ...pinDrafts(read, knownInstruments(app), { ...value.instrument, version }),
    ...carry(heldOf(read, assessment), destinations(before, after)),
    ...goneHandovers(heldIn(read, assessment, ['handover']), after),
  ];
}

/** What is kept by code or linked to codes. A handover is of a theme, which no upgrade leads elsewhere. */
const coded: readonly Noun[] = [
  'rating',
  'decision',
  'dissent',
  'talk',
  'scope',
  'siteNote',
  'refusedAccess',
  'evidence',
  'passage',
  'finding',
  'recommendation',
  'reply',
  'remark',
];

function heldOf(read: Reader, assessment: string): Held[] {
  const openings = 'SELECT change FROM opening WHERE assessment = @assessment AND closed = 0';
  return heldIn(read, assessment, coded, openings);
}

/** Records of an assessment as they are now. What was withdrawn has no content that could be carried. */
function heldIn(
  read: Reader,
  assessment: string,
  among: readonly Noun[],
  ...others: readonly string[]
): Held[] {
  const tables = among.map((one) => `SELECT change FROM "${one}" WHERE assessment = @assessment`);
  return read
    .prepare<
      { assessment: string },
      { noun: string; key: string; id: string; value: string; member: string | null }
    >(
      `SELECT change.noun, change.key, change.id, change.value, change.member FROM change
       JOIN (${[...tables, ...others].join(' UNION ALL ')}) AS shown ON shown.change = change.id
       WHERE change.value IS NOT NULL
         AND NOT (change.noun = 'evidence' AND change.key IN (SELECT key FROM withdrawal))`,
    )
    .all({ assessment })
    .map(({ id, value, ...one }) => ({ ...one, change: id, value: JSON.parse(value) }));
}

/** What was answered on criteria that are gone. Ratings of those that were not opened are not read. */
export function formerAnswers(
  app: App,
  assessment: string,
  value: Assessment,
  language: string = value.instrument.language,
): FormerAnswers[] {
  const { read } = app.store();
  const decisions = readDecisions(read, assessment);
  return formerCodes(read, assessment).flatMap((key) => {
    const former = parseFormer(key);
    if (!former) return [];
    const pin = { ...value.instrument, version: former.version };
    const instrument = instrumentIn(language, read, app.instruments, pin);
    const found = lookUp(instrument, former.code);
    const ratings = isNamed(read, assessment, key) ? ratingsOn(read, assessment, key) : [];
    const decision = decisions.get(key) ?? null;
    if (!decision && ratings.length === 0) return [];
    return {
      ...former,
      statement: found ? ('topic' in found ? found.statement : found.title) : '',
      question: found && 'topic' in found ? found.question : undefined,
      scale: instrument.scale,
      decision,
      ratings,
    };
  });
}

function formerCodes(read: Reader, assessment: string): string[] {
  return read
    .prepare<{ assessment: string }, { code: string }>(
      `SELECT criterion AS code FROM rating WHERE assessment = @assessment AND criterion LIKE '%@%'
       UNION SELECT code FROM decision WHERE assessment = @assessment AND code LIKE '%@%'
       ORDER BY code`,
    )
    .all({ assessment })
    .map((row) => row.code);
}

function ratingsOn(read: Reader, assessment: string, criterion: string) {
  return read
    .prepare<[string, string], Rating & { member: string }>(
      `SELECT member, answer, comment, evidence FROM rating
       WHERE assessment = ? AND criterion = ? ORDER BY member`,
    )
    .all(assessment, criterion);
}

/** The assessment's change of an upgrade, as a draft. */
export const upgradedDraft = (
  assessment: string,
  value: Assessment,
  version: string,
  { change, replaces }: { change: string; replaces: Change['replaces'] },
): Draft => ({
  id: change,
  noun: 'assessment',
  key: assessment,
  value: { ...value, instrument: { ...value.instrument, version } },
  replaces,
  member: null,
});
