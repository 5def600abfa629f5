import { useEffect, useState } from 'react';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { takeSeat } from '../../store/loading.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { PinDialog } from '../seat/PinDialog.tsx';

/** On a laptop that all look at together: who is it that sees it differently? */
export function SitForDissent({ onCancel }: { onCancel: () => void }) {
  const { screens, together } = useWords();
  const { id } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const members = membersOf(records, id);
  const [locked, setLocked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<string | null>(null);
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    void run('seats', async () => {
      const seats = await client.seat.list({ assessment: id });
      setLocked(seats.filter((one) => one.pin).map((one) => one.member));
    });
  }, [id]);

  return (
    <div className="card dissent-form">
      <p>
        <strong>{together.dissent.who}</strong>
      </p>
      <TellProblem told={told} />
      <div className="row">
        {members.map((member) => (
          <Action
            key={member.id}
            onPress={() =>
              locked.includes(member.id)
                ? setAsking(member.id)
                : run('sit', () => takeSeat(id, member.id))
            }
          >
            {member.name}
          </Action>
        ))}
        <Action look="quiet" onPress={onCancel}>
          {screens.common.cancel}
        </Action>
      </div>
      {asking && (
        <PinDialog
          name={members.find((one) => one.id === asking)?.name ?? ''}
          onPin={(pin) => takeSeat(id, asking, pin)}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}
