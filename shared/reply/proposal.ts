import type { Remark } from '../model/remark.ts';
import type { ReplyWords, Stance } from '../model/reply.ts';
import { type AnswerRead, readAnswers } from './answers.ts';
import { type Body, type ParagraphRead, targetAt } from './body.ts';
import type { Element } from './element.ts';
import { isRecommendation } from './marks.ts';
import { type RemarkRead, readRemarks } from './remarks.ts';
import type { StanceNames } from './stance.ts';

/** Why an answer has to be chosen by whoever reads it. */
export type Doubt =
  | { readonly kind: 'several'; readonly answers: readonly Stance[] }
  | { readonly kind: 'unclear'; readonly text: string };

/** What the service wrote about one recommendation or standard. */
export interface AnswerFound {
  readonly target: string;
  readonly words: ReplyWords;
  readonly doubt: Doubt | null;
}

/** What was found and belongs to nothing that is here. */
export interface Unmatched {
  readonly why: 'no-target' | 'too-long' | 'inserted';
  /** The heading above it, or what it stands beside. */
  readonly where: string;
  readonly text: string;
}

/** A remark before anybody takes it in. */
export type RemarkFound = Omit<Remark, 'file' | 'taken'>;

/** All that a returned file brings. */
export interface Found {
  readonly answers: readonly AnswerFound[];
  readonly remarks: readonly RemarkFound[];
  readonly unmatched: readonly Unmatched[];
}

/** What an assessment has that a service may answer to. */
export interface Known {
  readonly recommendations: ReadonlySet<string>;
  /** All codes of the instrument. */
  readonly codes: ReadonlySet<string>;
  /** Targets with an answer that was taken in before: one that is empty now is news. */
  readonly answered: ReadonlySet<string>;
}

interface Parts {
  readonly body: Body;
  readonly comments: Element | null;
  readonly threads: Element | null;
}

/** Sorts what a file says by what it is about. */
export function findIn(
  { body, comments, threads }: Parts,
  names: StanceNames,
  known: Known,
): Found {
  const isKnown = (target: string) =>
    isRecommendation(target) ? known.recommendations.has(target) : known.codes.has(target);
  const answers = readAnswers(body, names).filter(
    (one) => saysSomething(one) || known.answered.has(one.target),
  );
  const remarks = readRemarks(comments, threads, body);
  return {
    answers: answers
      .filter(({ target }) => isKnown(target))
      .map(({ target, words, doubt }) => ({ target, words, doubt })),
    remarks: remarks.map((one, place) => remarkOf(one, place, isKnown)),
    unmatched: [
      ...answers
        .filter(({ target }) => !isKnown(target))
        .filter(saysSomething)
        .map(lost),
      ...answers
        .filter(({ target, over }) => isKnown(target) && over !== '')
        .map(({ target, over }) => ({
          why: 'too-long' as const,
          where: isRecommendation(target) ? '' : target,
          text: over,
        })),
      ...elsewhere(body),
    ],
  };
}

const saysSomething = ({ words, doubt }: AnswerRead) =>
  doubt !== null || Object.values(words).some((one) => one !== null && one !== '');

function remarkOf(
  { target, where: _, ...one }: RemarkRead,
  place: number,
  isKnown: (target: string) => boolean,
): RemarkFound {
  return { ...one, place, target: target !== null && isKnown(target) ? target : null };
}

function lost({ target, words, over }: AnswerRead): Unmatched {
  const { answer: _, ...texts } = words;
  return {
    why: 'no-target',
    where: isRecommendation(target) ? '' : target,
    text: [...Object.values(texts), over].filter(Boolean).join('\n'),
  };
}

/** What was typed into the report itself while changes were tracked, outside of the fields. */
const elsewhere = ({ insertions }: Body): Unmatched[] =>
  insertions
    .filter(({ at, text }) => !isInField(at) && text.trim() !== '')
    .map(({ at, text, author }) => ({
      why: 'inserted',
      where: [targetName(at), author].filter(Boolean).join(' · '),
      text: text.trim().slice(0, 4000),
    }));

const isInField = ({ row }: ParagraphRead) => row !== null && row.target !== null;

function targetName(at: ParagraphRead): string {
  const target = targetAt(at);
  return target !== null && !isRecommendation(target) ? target : at.heading;
}
