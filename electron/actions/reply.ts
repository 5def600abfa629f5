import type { InferContractRouterInputs } from '@orpc/contract';
import type { contract } from '../../shared/contract/index.ts';
import type { Draft } from '../../shared/model/change.ts';
import { largestReply } from '../../shared/model/limits.ts';
import { remarkKey } from '../../shared/model/remark.ts';
import { type ReplyWords, replyKey } from '../../shared/model/reply.ts';
import { Problem } from '../../shared/problems.ts';
import { answeredNow, readReply } from '../reply/read.ts';
import { refused } from '../reply/refuse.ts';
import type { Reader } from '../store/database.ts';
import { os } from './base.ts';
import { checkTarget } from './checks.ts';
import { readAssessment } from './readAssessment.ts';
import { readRecords } from './record.ts';

type Accepting = InferContractRouterInputs<typeof contract>['reply']['accept'];

export const replyActions = {
  read: os.reply.read.handler(async ({ input, context }) => {
    const { assessment, file } = input;
    const { read } = context.app.store();
    readAssessment(read, assessment);
    if (file.size > largestReply * 1_000_000) {
      throw refused('too-large');
    }
    return readReply(read, assessment, nameOf(file), Buffer.from(await file.arrayBuffer()));
  }),

  accept: os.reply.accept.handler(({ input, context }) => {
    const store = context.app.store();
    readAssessment(store.read, input.assessment);
    const known = readRecords(store.read, 'remark', input.assessment);
    return store.commit([
      ...input.answers.map((one) => answerDraft(store.read, input, one)),
      // A remark that is there already stays as it is.
      ...input.remarks
        .filter((one) => !known.has(one.id))
        .map((one) => remarkDraft(store.read, input, one)),
    ]);
  }),
};

const nameOf = (file: File) =>
  file.name
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .trim()
    .slice(0, 300);

function answerDraft(
  read: Reader,
  { assessment, file, on }: Accepting,
  { change, target, words, replaces }: Accepting['answers'][number],
): Draft {
  const key = replyKey(assessment, target);
  checkTarget(read, key, target);
  const before = answeredNow(read, assessment).get(target) ?? null;
  // Delivered twice: it is there already, and the store knows it.
  if (before !== replaces && before !== change) throw new Problem('REPLY_CHANGED', {});
  const value = isEmpty(words) ? null : { ...words, file, on };
  return { id: change, noun: 'reply', key, value, replaces, member: null };
}

const isEmpty = (words: ReplyWords) =>
  Object.values(words).every((one) => one === null || one === '');

function remarkDraft(
  read: Reader,
  { assessment, file, on }: Accepting,
  { change, id, value }: Accepting['remarks'][number],
): Draft {
  const key = remarkKey(assessment, id);
  if (value.target !== null) checkTarget(read, key, value.target);
  const draft = { id: change, noun: 'remark', key, replaces: null, member: null } as const;
  return { ...draft, value: { ...value, file, taken: on } };
}
