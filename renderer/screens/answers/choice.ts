import type { Proposal } from '../../../shared/contract/reply.ts';
import type { ReplyWords, Stance } from '../../../shared/model/reply.ts';
import { client } from '../../client.ts';
import { today } from '../../store/today.ts';
import { receive } from '../../store/window.ts';

/** An answer of a file with what was decided about it on the screen. */
export type FoundAnswer = Proposal['answers'][number];
export type FoundRemark = Proposal['remarks'][number];

/** What a person leaves out of what a file brings, and which answer they read where two are ticked. */
export interface Choice {
  readonly left: ReadonlySet<string>;
  readonly read: ReadonlyMap<string, Stance | null>;
}

export const nothingChosen: Choice = { left: new Set(), read: new Map() };

/** What an answer says, with the answer that the person reads in it. */
export const wordsOf = ({ target, words }: FoundAnswer, { read }: Choice): ReplyWords => ({
  ...words,
  answer: read.has(target) ? (read.get(target) ?? null) : words.answer,
});

export const sayTheSame = (one: ReplyWords, other: ReplyWords): boolean =>
  one.answer === other.answer &&
  one.what === other.what &&
  one.who === other.who &&
  one.by === other.by &&
  one.accuracy === other.accuracy;

export const saysNothing = (words: ReplyWords): boolean =>
  sayTheSame(words, { answer: null, what: '', who: '', by: '', accuracy: '' });

/** Takes in what is kept, all of it or nothing. */
export async function take(
  assessment: string,
  file: string,
  answers: readonly { readonly found: FoundAnswer; readonly words: ReplyWords }[],
  remarks: readonly FoundRemark[],
) {
  const changes = await client.reply.accept({
    assessment,
    file,
    on: today(),
    answers: answers.map(({ found: { target, replaces }, words }) => ({
      ...{ target, replaces, words },
      change: crypto.randomUUID(),
    })),
    remarks: remarks.map(({ id, known: _, ...value }) => ({
      ...{ id, value },
      change: crypto.randomUUID(),
    })),
  });
  receive(changes);
}
