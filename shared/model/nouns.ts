import type { z } from 'zod';
import { type Instrument, instrumentKey, instrumentSchema } from '../instrument/instrument.ts';
import { assessmentSchema } from './assessment.ts';
import { type Change, changeSchema } from './change.ts';
import { decisionSchema } from './decision.ts';
import { memberSchema } from './member.ts';
import { openingSchema } from './opening.ts';
import { programmeSchema } from './programme.ts';
import { ratingSchema } from './rating.ts';
import { scopeSchema } from './scope.ts';

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

/** Every kind of record: its schema, the form of its key, and who may write it. */
export const nouns = {
  // Kept in the vault so that an assessment stays on the version it began with, whatever this app ships later.
  instrument: {
    value: instrumentSchema,
    key: /^[a-z][a-z0-9-]*\/\d+\.\d+\.\d+\/[a-z]{2}$/,
    mayWrite: ({ key, value }) => value !== null && key === instrumentKey(value as Instrument),
  },
  assessment: { value: assessmentSchema, key: new RegExp(`^${uuid}$`), mayWrite: anyone },
  member: { value: memberSchema, key: new RegExp(`^${uuid}/${uuid}$`), mayWrite: anyone },
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
    mayWrite: (change) => change.value !== null,
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
} as const satisfies Record<string, Rules>;

export type Noun = keyof typeof nouns;

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
