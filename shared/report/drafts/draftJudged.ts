import type { Criterion, Instrument } from '../../instrument/instrument.ts';
import { isJudged, questionOf } from '../../instrument/question.ts';
import { notApplicable } from '../../model/answer.ts';
import type { Decision } from '../../model/decision.ts';
import type { Facts } from '../facts/facts.ts';
import { type Mark, marksOf } from '../written/mark.ts';

/** What drafts are made from: what was decided and why, and nothing that a member answered on their own. */
export type DraftFacts = Pick<Facts, 'assessment' | 'instrument' | 'decisions' | 'setAside'>;

/** A criterion, standard or theme with what the team decided of it; `mark` is null where it has not. */
export interface Judged {
  readonly code: string;
  /** Its title; of a criterion its topic. */
  readonly title: string;
  /** What is so where it is reached in full. */
  readonly statement: string;
  readonly mark: Mark | null;
  readonly reason: string;
}

export interface JudgedStandard extends Judged {
  readonly criteria: readonly Judged[];
}

export interface JudgedTheme extends Judged {
  readonly standards: readonly JudgedStandard[];
}

/** Everything that is judged by a level, in order. Criteria that ask for anything else are no part of it. */
export function judgedThemes(facts: DraftFacts): JudgedTheme[] {
  const { instrument } = facts;
  const isOne = ({ code }: { readonly code: string }) => isJudged(instrument, code);
  return instrument.themes.filter(isOne).map((theme) => ({
    ...judged(facts, theme, theme.title),
    standards: theme.standards.filter(isOne).map((standard) => ({
      ...judged(facts, standard, standard.title),
      criteria: standard.criteria
        .filter((one) => questionOf(one).kind === 'level')
        .map((one: Criterion) => judged(facts, one, one.topic)),
    })),
  }));
}

interface Part {
  readonly code: string;
  readonly statement: string;
}

function judged(facts: DraftFacts, { code, statement }: Part, title: string): Judged {
  const decision = decisionOn(facts, code);
  return {
    code,
    title,
    statement,
    mark: decision ? levelMark(decision, facts.instrument) : null,
    reason: decision?.reason.trim() ?? '',
  };
}

/** What was set aside is agreed to be N/A. */
function decisionOn({ decisions, setAside }: DraftFacts, code: string): Decision | undefined {
  const reason = setAside.get(code);
  return reason === undefined ? decisions.get(code) : { answer: notApplicable, reason };
}

const levelMark = ({ answer }: Decision, { scale }: Instrument): Mark | null =>
  marksOf(scale).find((mark) => mark.code === answer) ?? null;

/** Whether something is on the best level. */
export const isBest = ({ mark }: Judged) => mark?.kind === 'level' && mark.place === 0;

/** How far below: 0 on the lowest level of the scale, 1 on the one above it; null on any other, and without a level. */
export function howLow({ mark }: Judged): 0 | 1 | null {
  if (mark?.kind !== 'level' || mark.place === 0) return null;
  const below = mark.places - 1 - mark.place;
  return below === 0 || below === 1 ? below : null;
}
