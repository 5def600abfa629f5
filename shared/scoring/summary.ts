import type { Criterion, Instrument } from '../instrument/instrument.ts';
import { criteriaOf } from '../instrument/lookup.ts';
import { chosenOf, questionOf } from '../instrument/question.ts';
import { type Answer, notApplicable, notEnough } from '../model/answer.ts';

/** What was agreed in one department or service, by criterion. */
export type Answers = ReadonlyMap<string, Answer>;

/** A part of a whole, never without its denominator. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** What many answered, question by question. */
export interface Summary {
  /** Of those asked, who answered anything. */
  readonly response: Part;
  readonly questions: readonly QuestionSummary[];
}

export type QuestionSummary = { readonly code: string; readonly answered: Counts } & (
  | { readonly kind: 'shares'; readonly shares: readonly (Part & { readonly answer: Answer })[] }
  | { readonly kind: 'numbers'; readonly figures: Figures | null }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
);

/** Not applicable, not enough evidence and not answered are kept apart; `told` answered the question itself. */
export interface Counts {
  readonly told: number;
  readonly notApplicable: number;
  readonly notEnough: number;
  readonly silent: number;
}

export interface Figures {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  readonly sum: number;
}

/**
 * Sums many answered profiles up. `asked` is how many departments were asked, whether or not they answered; an
 * empty profile counts as not answered. Shares are of those who told something on that question.
 */
export function summarise(
  instrument: Instrument,
  profiles: readonly Answers[],
  asked: number,
): Summary {
  const answered = profiles.filter((one) => one.size > 0);
  return {
    response: { count: answered.length, of: Math.max(asked, answered.length) },
    questions: criteriaOf(instrument).map((criterion) =>
      summaryOf(criterion, instrument, answered),
    ),
  };
}

/** A part as a fraction of its whole; null where there is no whole. */
export const fraction = ({ count, of }: Part): number | null => (of === 0 ? null : count / of);

function summaryOf(
  criterion: Criterion,
  instrument: Instrument,
  profiles: readonly Answers[],
): QuestionSummary {
  const given = profiles.map((one) => one.get(criterion.code));
  const told = given.flatMap((one) =>
    one === undefined || one === notApplicable || one === notEnough ? [] : [one],
  );
  const base = { code: criterion.code, answered: countsOf(given, told.length) };
  const question = questionOf(criterion);
  switch (question.kind) {
    case 'level':
      return {
        ...base,
        ...shares(
          told,
          instrument.scale.levels.map((level) => level.code),
        ),
      };
    case 'yes-no':
      return { ...base, ...shares(told, ['yes', 'no']) };
    case 'choice':
      return {
        ...base,
        ...shares(
          told,
          question.options.map((option) => option.code),
        ),
      };
    case 'number':
      return { ...base, kind: 'numbers', figures: figuresOf(told.map(Number)) };
    case 'text':
      return { ...base, kind: 'texts', texts: told };
  }
}

function countsOf(given: readonly (Answer | undefined)[], told: number): Counts {
  const count = (wanted: Answer | undefined) => given.filter((one) => one === wanted).length;
  return {
    told,
    notApplicable: count(notApplicable),
    notEnough: count(notEnough),
    silent: count(undefined),
  };
}

/** Where several may be chosen the shares add up to more than all, which is why each keeps its denominator. */
function shares(told: readonly Answer[], possible: readonly Answer[]) {
  const has = (answer: Answer, one: Answer) => answer === one || chosenOf(answer).includes(one);
  return {
    kind: 'shares' as const,
    shares: possible.map((one) => ({
      answer: one,
      count: told.filter((answer) => has(answer, one)).length,
      of: told.length,
    })),
  };
}

function figuresOf(numbers: readonly number[]): Figures | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  return { least, most, median: medianOf(sorted), sum: sorted.reduce((sum, one) => sum + one, 0) };
}

function medianOf(sorted: readonly number[]): number {
  const [low = 0, high = 0] = [(sorted.length - 1) / 2, sorted.length / 2]
    .map(Math.floor)
    .map((at) => sorted[at]);
  return (low + high) / 2;
}
