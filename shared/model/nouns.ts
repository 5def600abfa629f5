import type { z } from 'zod';
import { type Instrument, instrumentKey, instrumentSchema } from '../instrument/instrument.ts';
import { approvalSchema } from './approval.ts';
import { assessmentSchema } from './assessment.ts';
import { attachmentSchema } from './attachment.ts';
import { type Change, changeSchema } from './change.ts';
import { concernSchema } from './concern.ts';
import { decisionSchema } from './decision.ts';
import { dissentSchema } from './dissent.ts';
import { evidenceSchema } from './evidence.ts';
import { findingSchema } from './finding.ts';
import { handoverSchema } from './handover.ts';
import { interviewTableSchema } from './interviewTable.ts';
import { memberSchema } from './member.ts';
import { openingSchema } from './opening.ts';
import { passageParts, passageSchema } from './passage.ts';
import { pinSchema } from './pin.ts';
import { planSchema } from './plan.ts';
import { programmeSchema } from './programme.ts';
import { ratingSchema } from './rating.ts';
import { recommendationSchema } from './recommendation.ts';
import { refusedAccessSchema } from './refusedAccess.ts';
import { remarkSchema } from './remark.ts';
import { replySchema } from './reply.ts';
import { respondentsSchema } from './respondents.ts';
import { scopeSchema } from './scope.ts';
import { registeredSchema } from './service.ts';
import { siteSchema } from './site.ts';
import { siteNoteSchema } from './siteNote.ts';
import { talkSchema } from './talk.ts';
import { taskSchema } from './task.ts';
import { visitSchema } from './visit.ts';
import { withdrawalSchema } from './withdrawal.ts';

interface Rules {
  readonly value: z.ZodType;
  readonly key: RegExp;
  /** Whether this change's author may write it. */
  readonly mayWrite: (change: Change) => boolean;
}

const uuid = '[0-9a-f-]{36}';
const code = '\\d+(?:\\.\\d+){0,2}';
/** Where the answers to a criterion went that is no longer in the version: its code and the version it was in. */
const former = '(?:@\\d+\\.\\d+\\.\\d+)?';
const anyone = () => true;
const one = new RegExp(`^${uuid}$`);
const ofAssessment = new RegExp(`^${uuid}/${uuid}$`);
/** What happened cannot be made not to have happened. */
const neverRemoved = (change: Change) => change.value !== null;

/** Every kind of record: its schema, the form of its key, and who may write it. */
export const nouns = {
  // Kept in the vault so that an assessment stays on the version it began with, whatever this app ships later.
  instrument: {
    value: instrumentSchema,
    key: /^[a-z][a-z0-9-]*\/\d+\.\d+\.\d+\/[a-z]{2}$/,
    mayWrite: ({ key, value }) => value !== null && key === instrumentKey(value as Instrument),
  },
  assessment: { value: assessmentSchema, key: one, mayWrite: anyone },
  member: { value: memberSchema, key: ofAssessment, mayWrite: anyone },
  rating: {
    value: ratingSchema,
    key: new RegExp(`^${uuid}/${uuid}/\\d+(?:\\.\\d+){2}${former}$`),
    // Nobody else can write a rating, on this laptop or on another.
    mayWrite: (change) => change.member !== null && change.key.split('/')[1] === change.member,
  },
  opening: {
    value: openingSchema,
    key: new RegExp(`^${uuid}/${code}${former}$`),
    // What was seen cannot be unseen.
    mayWrite: neverRemoved,
  },
  programme: {
    value: programmeSchema,
    key: /^[a-z][a-z0-9-]*\/\d+\.\d+\.\d+$/,
    mayWrite: anyone,
  },
  scope: {
    value: scopeSchema,
    key: new RegExp(`^${uuid}/\\d+(?:\\.\\d+){2}${former}$`),
    mayWrite: anyone,
  },
  decision: {
    value: decisionSchema,
    key: new RegExp(`^${uuid}/${code}${former}$`),
    mayWrite: anyone,
  },
  dissent: {
    value: dissentSchema,
    key: new RegExp(`^${uuid}/${code}${former}/${uuid}$`),
    // Nobody else can say it, nor take it back.
    mayWrite: (change) => change.member !== null && change.key.split('/')[2] === change.member,
  },
  talk: { value: talkSchema, key: new RegExp(`^${uuid}/${code}${former}$`), mayWrite: anyone },
  handover: {
    value: handoverSchema,
    key: new RegExp(`^${uuid}/${uuid}/\\d+$`),
    mayWrite: (change) => change.member !== null && change.key.split('/')[1] === change.member,
  },
  pin: { value: pinSchema, key: ofAssessment, mayWrite: anyone },
  service: { value: registeredSchema, key: one, mayWrite: anyone },
  interviewTable: { value: interviewTableSchema, key: /^interviews$/, mayWrite: anyone },
  site: { value: siteSchema, key: ofAssessment, mayWrite: anyone },
  siteNote: {
    value: siteNoteSchema,
    key: new RegExp(`^${uuid}/${code}${former}/${uuid}$`),
    mayWrite: anyone,
  },
  plan: { value: planSchema, key: one, mayWrite: anyone },
  approval: { value: approvalSchema, key: ofAssessment, mayWrite: anyone },
  visit: { value: visitSchema, key: ofAssessment, mayWrite: anyone },
  task: {
    value: taskSchema,
    key: new RegExp(`^${uuid}/(?:${uuid}|[a-z][a-z-]{0,39})$`),
    mayWrite: anyone,
  },
  respondents: {
    value: respondentsSchema,
    key: new RegExp(`^${uuid}/(?:users|family|staff)$`),
    mayWrite: anyone,
  },
  refusedAccess: { value: refusedAccessSchema, key: ofAssessment, mayWrite: anyone },
  evidence: { value: evidenceSchema, key: ofAssessment, mayWrite: anyone },
  withdrawal: { value: withdrawalSchema, key: ofAssessment, mayWrite: neverRemoved },
  attachment: {
    value: attachmentSchema,
    key: new RegExp(`^${uuid}/${uuid}/${uuid}$`),
    mayWrite: anyone,
  },
  passage: {
    value: passageSchema,
    key: new RegExp(`^${uuid}/(?:${passageParts.join('|')})/[a-z]{2}$`),
    mayWrite: anyone,
  },
  finding: { value: findingSchema, key: ofAssessment, mayWrite: anyone },
  recommendation: { value: recommendationSchema, key: ofAssessment, mayWrite: anyone },
  reply: {
    value: replySchema,
    key: new RegExp(`^${uuid}/(?:${uuid}|\\d+\\.\\d+${former})$`),
    mayWrite: anyone,
  },
  remark: { value: remarkSchema, key: ofAssessment, mayWrite: anyone },
  // No vote closes it: it stays until somebody records its outcome.
  concern: { value: concernSchema, key: ofAssessment, mayWrite: neverRemoved },
} as const satisfies Record<string, Rules>;

export type Noun = keyof typeof nouns;

/** What a record of each noun holds. */
export type Values = { readonly [N in Noun]: Readonly<z.infer<(typeof nouns)[N]['value']>> };

/** Why a change may not enter the log; undefined where it may. */
export function refusal(change: Change): string | undefined {
  if (!changeSchema.safeParse(change).success) return 'form';
  const rules: Rules | undefined = Object.hasOwn(nouns, change.noun)
    ? nouns[change.noun as Noun]
    : undefined;
  if (!rules) return 'noun';
  if (!rules.key.test(change.key)) return 'key';
  if (change.value !== null && !rules.value.safeParse(change.value).success) return 'value';
  return rules.mayWrite(change) ? undefined : 'author';
}
