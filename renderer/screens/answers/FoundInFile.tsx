import { useState } from 'react';
import type { Proposal } from '../../../shared/contract/reply.ts';
import { type Reply, replyKey, type Stance } from '../../../shared/model/reply.ts';
import { isRecommendation } from '../../../shared/reply/marks.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { AnswerCard } from './AnswerCard.tsx';
import {
  type Choice,
  type FoundAnswer,
  nothingChosen,
  sayTheSame,
  take,
  wordsOf,
} from './choice.ts';
import { RemarkCard } from './RemarkCard.tsx';
import { UnmatchedList } from './UnmatchedList.tsx';

interface Props {
  readonly proposal: Proposal;
  /** With what to say of it. */
  readonly onTaken: (said: string) => void;
}

/** All that a file brings, to look through: each can be left out, and nothing is stored before the button is pressed. */
export function FoundInFile({ proposal, onTaken }: Props) {
  const { reply, format } = useWords();
  const { screen } = reply;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const [choice, setChoice] = useState<Choice>(nothingChosen);
  const { running, told, run } = useAsync();
  const { answers, remarks, unmatched, file, made, changedSince } = proposal;

  const before = (target: string) =>
    (records[recordId('reply', replyKey(id, target))]?.value ?? null) as Reply | null;
  const isNews = (one: FoundAnswer) => {
    const known = before(one.target);
    return !known || !sayTheSame(known, wordsOf(one, choice));
  };
  const kept = answers
    .filter((one) => isNews(one) && !choice.left.has(one.target))
    .map((found) => ({ found, words: wordsOf(found, choice) }));
  const keptRemarks = remarks.filter((one) => !one.known && !choice.left.has(one.id));
  const nothing = kept.length + keptRemarks.length === 0;
  const keep = (name: string, yes: boolean) =>
    setChoice(({ left, read }) => {
      const next = new Set(left);
      if (yes) next.delete(name);
      else next.add(name);
      return { left: next, read };
    });
  const accept = () =>
    run('take', async () => {
      await take(id, file, kept, keptRemarks);
      onTaken(screen.taken(kept.length, keptRemarks.length));
    });
  const card = (one: FoundAnswer) => (
    <AnswerCard
      key={one.target}
      found={one}
      words={wordsOf(one, choice)}
      before={before(one.target)}
      kept={!choice.left.has(one.target)}
      onKeep={(yes) => keep(one.target, yes)}
      onRead={(stance: Stance | null) =>
        setChoice(({ left, read }) => ({ left, read: new Map([...read, [one.target, stance]]) }))
      }
    />
  );
  const groups = [
    [screen.recommendations, answers.filter(({ target }) => isRecommendation(target))],
    [screen.standards, answers.filter(({ target }) => !isRecommendation(target))],
  ] as const;
  return (
    <section className="found-in-file" aria-labelledby="found-title">
      <h2 id="found-title" className="break">
        {screen.from(file)}
      </h2>
      <div role="status">
        <p>
          {answers.length + remarks.length === 0
            ? screen.nothing
            : screen.counts(answers.length, remarks.length)}{' '}
          {made !== null && screen.made(format.day(made, timeZone()))}
        </p>
        {changedSince && <p className="notice info">{screen.changedSince}</p>}
      </div>
      {groups.map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title} aria-label={title} className="found-group">
              <h3>{title}</h3>
              {some.map(card)}
            </section>
          ),
      )}
      {remarks.length > 0 && (
        <section aria-label={screen.comments} className="found-group">
          <h3>{screen.comments}</h3>
          {remarks.map((one) => (
            <RemarkCard
              key={one.id}
              remark={one}
              known={one.known}
              kept={!choice.left.has(one.id)}
              onKeep={(yes) => keep(one.id, yes)}
            />
          ))}
        </section>
      )}
      <UnmatchedList all={unmatched} />
      {answers.length + remarks.length > 0 && (
        <div className="take-in">
          <Action look="main" isDisabled={nothing || running !== null} onPress={accept}>
            {screen.take}
          </Action>
          {nothing && <p className="quiet">{screen.none}</p>}
          <TellProblem told={told} />
        </div>
      )}
    </section>
  );
}

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
