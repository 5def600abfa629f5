import { isDeepStrictEqual } from 'node:util';
import type { InferContractRouterInputs } from '@orpc/contract';
import type { AssessmentSummary, Progress } from '../../shared/contract/assessment.ts';
import type { contract } from '../../shared/contract/index.ts';
import { criteriaUnder } from '../../shared/instrument/lookup.ts';
import { knownLanguage } from '../../shared/language/locales.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import type { Change, Draft } from '../../shared/model/change.ts';
import { memberKey } from '../../shared/model/member.ts';
import { visitNouns } from '../../shared/model/recordNouns.ts';
import { serviceKey } from '../../shared/model/service.ts';
import { siteKey } from '../../shared/model/site.ts';
import { Problem } from '../../shared/problems.ts';
import type { Reader } from '../store/database.ts';
import { type LogRow, toChange } from '../store/log.ts';
import { ofTeam, os } from './base.ts';
import { decidedCounts } from './decision.ts';
import { asShown, mayReach } from './device.ts';
import { sparedCounts } from './handover.ts';
import { findInstrument, instrumentIn, pinDrafts, pinnedInstrument } from './instrument.ts';
import { openedCodes } from './opening.ts';
import { answeredCounts } from './rating.ts';
import { findAssessment, readAssessment } from './readAssessment.ts';
import { changeColumns } from './rows.ts';
import { addSample } from './sample.ts';
import { askedCodes } from './scope.ts';
import { formerAnswers, upgradeDrafts, upgradedDraft, upgradePreview } from './upgrade.ts';

/** How far an assessment is: counts, never what anybody chose. What was set aside counts nowhere. */
function progressOf(read: Reader, assessment: string): Progress {
  const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
  const asked = askedCodes(read, assessment, instrument);
  const opened = openedCodes(read, assessment, instrument);
  return {
    criteria: asked.length,
    answered: answeredCounts(read, assessment, asked),
    spared: sparedCounts(read, assessment, asked),
    opened: asked.filter((code) => opened.has(code)).length,
    decided: decidedCounts(read, assessment, instrument, asked),
  };
}

function summaries(read: Reader): AssessmentSummary[] {
  const rows = read
    .prepare<[], { key: string; body: string; members: number }>(
      `SELECT key, body, (SELECT count(*) FROM member WHERE member.assessment = assessment.key) AS members
       FROM assessment ORDER BY "from" DESC, service, key`,
    )
    .all();
  return rows.map(({ key, body, members }) => {
    const assessment: Assessment = JSON.parse(body);
    // One whose instrument is missing must not take the others off the list.
    const instrument = findInstrument(read, assessment.instrument);
    return {
      id: key,
      title: instrument?.title ?? null,
      assessment,
      members,
      progress: instrument ? progressOf(read, key) : null,
    };
  });
}

/** What was planned and gathered on the visit, for the query below. */
const gathered = [...visitNouns, 'withdrawal', 'attachment', 'handover'].map(
  (noun) => `UNION ALL SELECT change, 104 FROM "${noun}" WHERE assessment = @assessment`,
);

/** The current change of every record of an assessment but the ratings, in the order in which they are shown. */
function currentChanges(read: Reader, assessment: string): Change[] {
  return read
    .prepare<{ assessment: string }, LogRow>(
      `SELECT ${changeColumns} FROM change JOIN (
         SELECT change, 0 AS place FROM assessment WHERE key = @assessment
         UNION ALL SELECT change, 1 + place FROM member WHERE assessment = @assessment
         UNION ALL SELECT change, 101 FROM opening WHERE assessment = @assessment
         UNION ALL SELECT change, 102 FROM scope WHERE assessment = @assessment
         UNION ALL SELECT change, 103 FROM decision WHERE assessment = @assessment
         ${gathered.join(' ')}
       ) AS shown ON shown.change = change.id ORDER BY shown.place, change.key`,
    )
    .all({ assessment })
    .map(toChange);
}

export const assessmentActions = {
  list: os.assessment.list.handler(({ context }) => summaries(context.app.store().read)),

  load: os.assessment.load.handler(({ input, context }) => {
    const { read } = context.app.store();
    const { instrument } = readAssessment(read, input.assessment);
    const { language = instrument.language } = input;
    return {
      id: input.assessment,
      instrument: instrumentIn(language, read, context.app.instruments, instrument),
      changes: currentChanges(read, input.assessment)
        .filter((change) => mayReach(context.session, change))
        .map((change) => asShown(context.session, change)),
    };
  }),

  progress: os.assessment.progress.handler(({ input, context }) =>
    progressOf(context.app.store().read, input.assessment),
  ),

  answered: os.assessment.answered.handler(({ input, context }) => {
    const { read } = context.app.store();
    const { assessment, code } = input;
    const instrument = pinnedInstrument(read, readAssessment(read, assessment).instrument);
    const under = new Set(criteriaUnder(instrument, code).map((one) => one.code));
    const asked = askedCodes(read, assessment, instrument).filter((one) => under.has(one));
    return { answered: answeredCounts(read, assessment, asked) };
  }),

  create: os.assessment.create.handler(({ input, context }) => {
    const store = context.app.store();
    const { assessment, value, members, sites = [] } = input;
    const made = findAssessment(store.read, assessment);
    if (made) return deliveredTwice(store.read, assessment, isDeepStrictEqual(made, value));
    const entry = registerDrafts(store.read, input);
    const pin = pinDrafts(store.read, context.app.instruments, value.instrument);
    return store.commit([
      ...pin,
      ...entry,
      ofTeam('assessment', assessment, value),
      ...members.map((one) => ofTeam('member', memberKey(assessment, one.member), one.value)),
      ...sites.map((one) => ofTeam('site', siteKey(assessment, one.site), one.value)),
    ]);
  }),

  upgradePreview: os.assessment.upgradePreview.handler(({ input, context: { app } }) =>
    upgradePreview(app, readAssessment(app.store().read, input.assessment), input.version),
  ),

  upgrade: os.assessment.upgrade.handler(({ input, context: { app } }) => {
    const store = app.store();
    const { assessment, version } = input;
    const value = readAssessment(store.read, assessment);
    // Delivered twice: it is there already.
    if (value.instrument.version === version) return currentChanges(store.read, assessment);
    store.commit([
      ...upgradeDrafts(app, assessment, value, version),
      upgradedDraft(assessment, value, version, input),
    ]);
    return currentChanges(store.read, assessment);
  }),

  former: os.assessment.former.handler(({ input, context: { app } }) => {
    const { assessment, language } = input;
    return formerAnswers(app, assessment, readAssessment(app.store().read, assessment), language);
  }),

  addSample: os.assessment.addSample.handler(({ input, context }) =>
    addSample(context.app, knownLanguage(input.language)),
  ),
};

type Creating = InferContractRouterInputs<typeof contract>['assessment']['create'];

/** The new service's own entry in the register; all else that is named must be in it already. */
function registerDrafts(read: Reader, { value, sites = [], register }: Creating): Draft[] {
  const { registered } = value.service;
  if (register && !registered) throw new Problem('INPUT', { fields: ['registered'] });
  if (register && registered && isRegistered(read, registered)) {
    throw new Problem('CHANGE_REFUSED', { reason: 'id' });
  }
  const named = [register ? null : registered, ...sites.map((one) => one.value.service)];
  if (named.some((one) => one && !isRegistered(read, one))) throw new Problem('NOT_FOUND', {});
  return register && registered ? [ofTeam('service', serviceKey(registered), register)] : [];
}

const isRegistered = (read: Reader, service: string): boolean =>
  Boolean(read.prepare('SELECT 1 FROM service WHERE key = ?').get(service));

/** The same set-up sent again is not written again; another under its id would take the place of the first. */
function deliveredTwice(read: Reader, assessment: string, same: boolean): Change[] {
  if (!same) throw new Problem('CHANGE_REFUSED', { reason: 'id' });
  return currentChanges(read, assessment);
}
