import type { Assessment } from '../../shared/model/assessment.ts';
import type { Rating } from '../../shared/model/rating.ts';
import type { Scope } from '../../shared/model/scope.ts';
import type { Window } from './app.ts';
import { newId } from './drafts.ts';

export const harbourStreet: Assessment = {
  service: { name: 'Harbour Street', type: 'hospital', address: '1 Quay', hasBeds: true },
  instrument: { id: 'qualityrights', version: '1.0.0', language: 'en' },
  round: 0,
  from: '2026-03-02',
  to: '2026-03-04',
  sample: false,
};

export interface Team {
  readonly assessment: string;
  readonly members: readonly [string, string, ...string[]];
}

/** Sets up an assessment with a team of so many. */
export async function setUp(window: Window, people = 2): Promise<Team> {
  const assessment = newId();
  const members = Array.from({ length: people }, newId);
  await window.assessment.create({
    assessment,
    value: harbourStreet,
    members: members.map((member, place) => ({
      member,
      value: { name: `Person ${place}`, perspective: 'other', role: '', place },
    })),
  });
  return { assessment, members: members as unknown as Team['members'] };
}

/** What a rating is saved with, by the member who has the seat. */
export const rate = (
  { assessment, members }: Team,
  who: number,
  criterion: string,
  value: Partial<Rating> | null = {},
) => ({
  assessment,
  member: members[who] ?? '',
  criterion,
  change: newId(),
  replaces: null,
  value: value && { answer: 'A/F', comment: '', evidence: '', ...value },
});

/** What a decision is saved with. */
export const decide = ({ assessment }: Team, code: string, answer: string, reason = '') => ({
  assessment,
  code,
  change: newId(),
  replaces: null,
  value: { answer, reason },
});

/** What it takes to say of some criteria whether they apply. */
export const scoping = (
  { assessment }: Team,
  criteria: readonly string[],
  value: Scope | null,
) => ({
  assessment,
  criteria: criteria.map((criterion) => ({ criterion, change: newId(), replaces: null, value })),
});

/** What an opening is made with. */
export const opening = ({ assessment }: Team, code: string) => ({
  assessment,
  code,
});

/** Takes the seat of one of the team. */
export const sit = (window: Window, { assessment, members }: Team, who: number) =>
  window.seat.take({ assessment, member: members[who] ?? '' });
