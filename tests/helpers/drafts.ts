import type { Draft } from '../../shared/model/change.ts';
import { decisionKey } from '../../shared/model/decision.ts';
import { memberKey } from '../../shared/model/member.ts';
import { openingKey } from '../../shared/model/opening.ts';
import { type Rating, ratingKey } from '../../shared/model/rating.ts';

export const newId = () => crypto.randomUUID();

interface Where {
  readonly assessment: string;
  readonly member: string;
  readonly criterion: string;
}

/** A place to rate that nothing else in a test uses. */
export const somewhere = (): Where => ({
  assessment: newId(),
  member: newId(),
  criterion: '1.1.1',
});

/** A rating on its way in, by the member whose it is. */
export function ratingDraft(where: Where, value: Partial<Rating> | null = {}): Draft {
  const { assessment, member, criterion } = where;
  return {
    id: newId(),
    noun: 'rating',
    key: ratingKey(assessment, member, criterion),
    value: value && { answer: 'A/F', comment: '', evidence: '', ...value },
    replaces: null,
    member,
  };
}

/** What the team agreed, on its way in. */
export const decisionDraft = (assessment: string, code: string, answer: string): Draft =>
  ofTeam('decision', decisionKey(assessment, code), { answer, reason: '' });

export const openingDraft = (assessment: string, code: string): Draft =>
  ofTeam('opening', openingKey(assessment, code), {});

export const memberDraft = (assessment: string, member: string, name: string): Draft =>
  ofTeam('member', memberKey(assessment, member), {
    name,
    perspective: 'lived-experience',
    role: '',
    place: 0,
  });

const ofTeam = (noun: string, key: string, value: NonNullable<Draft['value']>): Draft => ({
  id: newId(),
  noun,
  key,
  value,
  replaces: null,
  member: null,
});
