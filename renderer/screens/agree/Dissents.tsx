import { useState } from 'react';
import type { ShownDissent } from '../../../shared/contract/dissent.ts';
import { decisionKey } from '../../../shared/model/decision.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useDissents } from '../../store/dissents.ts';
import { useRecord, useWords } from '../../store/hooks.ts';
import { Action } from '../../ui/Action.tsx';
import { DissentForm } from './DissentForm.tsx';

/** Who sees a decision differently, and how to say so. There is nothing to differ from before there is one. */
export function Dissents({ code }: { code: string }) {
  const { dissent: words } = useWords().together;
  const { id } = useShownAssessment();
  const decided = useRecord('decision', decisionKey(id, code)) !== null;
  const dissents = useDissents(id, code);
  const [writing, setWriting] = useState<boolean | null>(null);
  if (!decided && dissents.length === 0) return null;
  return (
    <section className="dissents" aria-label={words.on(code)}>
      <Said dissents={dissents} />
      {writing ? (
        <DissentForm
          code={code}
          before={dissents.find((one) => one.own)}
          onDone={() => setWriting(false)}
        />
      ) : (
        decided && (
          // Whoever closed the form goes on where they opened it.
          <Action look="quiet" autoFocus={writing === false} onPress={() => setWriting(true)}>
            {dissents.some((one) => one.own) ? words.change : words.say}
          </Action>
        )
      )}
    </section>
  );
}

/** What was said differently on what is no longer in the version: to read, not to answer. */
export function FormerDissents({ code }: { code: string }) {
  const { id } = useShownAssessment();
  return <Said dissents={useDissents(id, code)} />;
}

const Said = ({ dissents }: { dissents: readonly ShownDissent[] }) =>
  dissents.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a dissent without a name is known by its place only
    <blockquote key={at} className="dissent">
      <p>{one.text}</p>
      <footer>
        <Signed dissent={one} />
      </footer>
    </blockquote>
  ));

/** By whom, as far as they said. */
export function Signed({ dissent }: { dissent: ShownDissent }) {
  const { field, together } = useWords();
  const { name, perspective, own } = dissent;
  const by = [name, perspective && field.perspectives[perspective]].filter(Boolean).join(' · ');
  return (
    <>
      {by || together.dissent.unsigned}
      {own && ` · ${together.dissent.own}`}
    </>
  );
}
