import { useEffect, useState } from 'react';
import type { FormerAnswers as Former } from '../../../shared/instrument/former.ts';
import { type Talk, talkKey } from '../../../shared/model/talk.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useLanguage, useRecord, useWords } from '../../store/hooks.ts';
import { useWindow } from '../../store/window.ts';
import { Pill } from '../../ui/Pill.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { FormerDissents } from './Dissents.tsx';
import { SiteNotes } from './SiteNotes.tsx';

/** What was answered on criteria that an upgrade took out; nothing where there was none. */
export function FormerAnswers() {
  const { former: words } = useWords().screens;
  const language = useLanguage();
  const { id, assessment } = useShownAssessment();
  const [former, setFormer] = useState<readonly Former[]>([]);
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: again only on another version or language
  useEffect(() => {
    void run('former', async () =>
      setFormer(await client.assessment.former({ assessment: id, language })),
    );
  }, [id, language, assessment.instrument.version]);

  if (former.length === 0) return <TellProblem told={told} />;
  return (
    <details className="criterion former">
      <summary>{words.title}</summary>
      {former.map((one) => (
        <FormerCriterion key={`${one.code} ${one.version}`} one={one} />
      ))}
    </details>
  );
}

function FormerCriterion({ one }: { one: Former }) {
  const { former } = useWords().screens;
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const { code, version, statement, question, scale, decision, ratings } = one;
  const pill = (answer: string) => (
    <Pill answer={answer} scale={scale} {...(question ? { question } : {})} />
  );
  return (
    <section aria-label={former.where(code, version)}>
      <h3>{former.where(code, version)}</h3>
      <p className="statement">{statement}</p>
      {decision && (
        <p>
          <strong>{former.agreed}</strong> {pill(decision.answer)} {decision.reason}
        </p>
      )}
      <ul>
        {membersOf(records, id).flatMap((member) =>
          ratings
            .filter((rating) => rating.member === member.id)
            .map((rating) => (
              <li key={member.id}>
                <strong>{member.name}</strong> {rating.answer && pill(rating.answer)}{' '}
                {rating.comment} {rating.evidence}
              </li>
            )),
        )}
      </ul>
      <FormerDissents code={`${code}@${version}`} />
      <FormerTalk code={`${code}@${version}`} />
      <SiteNotes code={`${code}@${version}`} onlyWritten />
    </section>
  );
}

/** Notes of what was said when the team talked about it. */
function FormerTalk({ code }: { code: string }) {
  const { talk } = useWords().together;
  const { id } = useShownAssessment();
  const notes = useRecord<Talk>('talk', talkKey(id, code))?.notes;
  return notes ? (
    <p className="break">
      <strong>{talk.notes}</strong> {notes}
    </p>
  ) : null;
}
