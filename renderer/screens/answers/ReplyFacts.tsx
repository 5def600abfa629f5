import type { ReplyWords } from '../../../shared/model/reply.ts';
import { useWords } from '../../store/hooks.ts';
import { PairList } from '../report/PairList.tsx';

/** What the service answered to one recommendation or standard. */
export function ReplyFacts({ words }: { words: ReplyWords }) {
  const { reply } = useWords();
  const { fields, right } = reply;
  const pairs = [
    { label: fields.answer, value: words.answer ? fields.stances[words.answer] : right.silent },
    { label: fields.what, value: words.what },
    { label: fields.who, value: words.who },
    { label: fields.by, value: words.by },
    { label: right.accuracy, value: words.accuracy },
  ];
  return <PairList pairs={pairs.filter(({ value }) => value !== '')} />;
}
