import { criteriaOf, lookUp } from '../../shared/instrument/lookup.ts';
import { consentGiven, type Evidence } from '../../shared/model/evidence.ts';
import type { Values } from '../../shared/model/nouns.ts';
import { recommendationKey } from '../../shared/model/recommendation.ts';
import type { RecordNoun } from '../../shared/model/recordNouns.ts';
import { siteKey } from '../../shared/model/site.ts';
import { Problem } from '../../shared/problems.ts';
import { isRecommendation } from '../../shared/reply/marks.ts';
import type { Reader } from '../store/database.ts';
import { pinnedInstrument } from './instrument.ts';
import { checkWithoutRatings } from './member.ts';
import { readAssessment } from './readAssessment.ts';

/** Refuses what names something that is not there; returns what is to be written. */
type Check<Noun extends RecordNoun> = (
  read: Reader,
  key: string,
  value: Values[Noun] | null,
) => Values[Noun] | null;

const asIs = <Value>(_read: Reader, _key: string, value: Value) => value;

/** What each record needs to be true in this vault before it is written. */
export const checks: { readonly [Noun in RecordNoun]: Check<Noun> } = {
  plan: asIs,
  approval: asIs,
  task: asIs,
  respondents: asIs,
  service: asIs,
  interviewTable: asIs,
  passage: asIs,
  visit: siteIsThere,
  concern: siteIsThere,

  site: (read, key, value) => {
    if (value === null) checkUnused(read, key);
    return value;
  },

  talk: (read, key, value) => {
    checkCode(read, key, key.split('/')[1] ?? '');
    return value;
  },

  siteNote: (read, key, value) => {
    const [assessment = '', code = '', site = ''] = key.split('/');
    checkSite(read, assessment, site);
    checkCode(read, key, code);
    return value;
  },

  refusedAccess: (read, key, value) => {
    siteIsThere(read, key, value);
    if (value) checkCriteria(read, key, value.criteria);
    return value;
  },

  finding: codesAreThere,
  recommendation: codesAreThere,

  reply: (read, key, value) => {
    if (value) checkTarget(read, key, key.split('/')[1] ?? '');
    return value;
  },

  remark: (read, key, value) => {
    if (value?.target) checkTarget(read, key, value.target);
    return value;
  },

  evidence: (read, key, value) => {
    if (isWithdrawn(read, key)) throw new Problem('WITHDRAWN', {});
    checkKind(read, key, value);
    checkConsent(read, key, value);
    siteIsThere(read, key, value);
    const linked = value?.links.map((one) => one.criterion) ?? [];
    const quoted = value?.quotes.flatMap((one) => one.criteria) ?? [];
    checkCriteria(read, key, [...linked, ...quoted]);
    return value;
  },

  // What was rated stays rated on the version it was rated on.
  assessment: (read, key, value) => {
    const { instrument, sample } = readAssessment(read, key);
    if (value === null) throw new Problem('CHANGE_REFUSED', { reason: 'author' });
    return { ...value, instrument, sample };
  },

  member: (read, key, value) => {
    const [assessment = '', member = ''] = key.split('/');
    if (value === null) checkWithoutRatings(read, assessment, member);
    return value;
  },
};

function siteIsThere<Value extends { readonly site: string | null }>(
  read: Reader,
  key: string,
  value: Value | null,
): Value | null {
  if (value?.site) checkSite(read, key.split('/')[0] ?? '', value.site);
  return value;
}

function checkSite(read: Reader, assessment: string, site: string) {
  const found = read.prepare('SELECT 1 FROM site WHERE key = ?').get(siteKey(assessment, site));
  if (!found) throw new Problem('NOT_FOUND', {});
}

/** A site that something names stays: its evidence must not become nobody's. */
function checkUnused(read: Reader, key: string) {
  const [assessment = '', site = ''] = key.split('/');
  const named = read
    .prepare<{ assessment: string; site: string }, { n: number }>(
      `SELECT count(*) AS n FROM (
         SELECT body FROM evidence WHERE assessment = @assessment
         UNION ALL SELECT body FROM visit WHERE assessment = @assessment
         UNION ALL SELECT body FROM concern WHERE assessment = @assessment
         UNION ALL SELECT body FROM "refusedAccess" WHERE assessment = @assessment
         UNION ALL SELECT json_object('site', @site) FROM "siteNote"
           WHERE assessment = @assessment AND key LIKE '%/' || @site
       ) WHERE json_extract(body, '$.site') = @site`,
    )
    .get({ assessment, site });
  if (named?.n) throw new Problem('SITE_IN_USE', { n: named.n });
}

const instrumentOf = (read: Reader, key: string) =>
  pinnedInstrument(read, readAssessment(read, key.split('/')[0] ?? '').instrument);

function checkCode(read: Reader, key: string, code: string) {
  if (!code.includes('@') && !lookUp(instrumentOf(read, key), code)) {
    throw new Problem('CRITERION_UNKNOWN', { code });
  }
}

/** What a service answers to: a recommendation that is there, or a code of the instrument. */
export function checkTarget(read: Reader, key: string, target: string) {
  if (!isRecommendation(target)) return checkCode(read, key, target);
  const recommendation = recommendationKey(key.split('/')[0] ?? '', target);
  const found = read.prepare('SELECT 1 FROM recommendation WHERE key = ?').get(recommendation);
  if (!found) throw new Problem('NOT_FOUND', {});
}

function codesAreThere<Value extends { readonly codes: readonly string[] }>(
  read: Reader,
  key: string,
  value: Value | null,
): Value | null {
  for (const code of value?.codes ?? []) checkCode(read, key, code);
  return value;
}

/** A code with a version after it was linked before an upgrade took the criterion out. */
function checkCriteria(read: Reader, key: string, codes: readonly string[]) {
  if (codes.length === 0) return;
  const known = new Set(criteriaOf(instrumentOf(read, key)).map((one) => one.code));
  const code = codes.find((one) => !one.includes('@') && !known.has(one));
  if (code !== undefined) throw new Problem('CRITERION_UNKNOWN', { code });
}

/** What it began as it stays: an interview's words must not print without consent as those of a document. */
function checkKind(read: Reader, key: string, value: Evidence | null) {
  const began = read
    .prepare<[string], { kind: string | null }>(
      `SELECT json_extract(value, '$.kind') AS kind FROM change
       WHERE noun = 'evidence' AND key = ? AND value <> 'null' LIMIT 1`,
    )
    .get(key);
  if (value && began && began.kind !== value.kind) {
    throw new Problem('CHANGE_REFUSED', { reason: 'kind' });
  }
}

/** What a person gave stays with their consent: a photo or file as their words, which the model itself watches. */
function checkConsent(read: Reader, key: string, value: Evidence | null) {
  if (value?.kind !== 'interview' || consentGiven(value.consent)) return;
  const [assessment = '', owner = ''] = key.split('/');
  const attached = read.prepare('SELECT 1 FROM attachment WHERE assessment = ? AND owner = ?');
  if (attached.get(assessment, owner)) throw new Problem('CONSENT_FIRST', {});
}

/** Whether the consent to a piece of evidence was withdrawn. */
export const isWithdrawn = (read: Reader, key: string): boolean =>
  Boolean(read.prepare('SELECT 1 FROM withdrawal WHERE key = ?').get(key));
