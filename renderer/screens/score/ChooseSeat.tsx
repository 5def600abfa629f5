import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Progress } from '../../../shared/contract/assessment.ts';
import { client } from '../../client.ts';
import { membersOf, useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { takeSeat } from '../../store/loading.ts';
import { askedInstrument } from '../../store/scope.ts';
import { useWindow } from '../../store/window.ts';
import { TellProblem } from '../../ui/TellProblem.tsx';
import { useAsync } from '../../ui/useAsync.ts';
import { ForgetPin } from '../seat/ForgetPin.tsx';
import { PinDialog } from '../seat/PinDialog.tsx';
import { firstUnrated, ratedCodes } from './unrated.ts';

/** Who rates now, or whose sheet is typed in? Shows how many each has rated, never what. */
export function ChooseSeat({ to = 'score' }: { to?: 'score' | 'paper' | 'mine' }) {
  const { screens, field, together } = useWords();
  const { id, instrument } = useShownAssessment();
  const records = useWindow((state) => state.records);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [locked, setLocked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<string | null>(null);
  const [, go] = useLocation();
  const { told, run } = useAsync();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    void run('progress', async () => {
      const seats = await client.seat.list({ assessment: id });
      setLocked(seats.filter((one) => one.pin).map((one) => one.member));
      setProgress(await client.assessment.progress({ assessment: id }));
    });
  }, [id]);

  const sit = async (member: string, pin?: string) => {
    await takeSeat(id, member, pin);
    if (to !== 'score') return;
    const next = firstUnrated(
      askedInstrument(id, instrument),
      ratedCodes(useWindow.getState(), instrument, id, member),
    );
    go(`/assessment/${id}/score${next ? `/${next}` : ''}`);
  };
  const support = useSupport();
  const choose = (member: string) => {
    if (locked.includes(member)) setAsking(member);
    else void run('sit', () => sit(member));
  };

  return (
    <main id="content" tabIndex={-1} className="page narrow">
      <h1>{to === 'paper' ? screens.paper.whose : screens.seat.title}</h1>
      <p className="lead">{screens.seat.lead}</p>
      <TellProblem told={told} />
      <ul className="seats">
        {membersOf(records, id).map((member) => (
          <li key={member.id}>
            <button type="button" className="seat" onClick={() => choose(member.id)}>
              <strong>{member.name}</strong>
              <span>
                {[field.perspectives[member.perspective], member.role, support(member.supporter)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className="quiet">
                {progress &&
                  screens.seat.done(
                    progress.answered[member.id] ?? 0,
                    progress.criteria - (progress.spared[member.id] ?? 0),
                  )}
              </span>
            </button>
            {asking === member.id && (
              <PinDialog
                name={member.name}
                onPin={(pin) => sit(member.id, pin)}
                onCancel={() => setAsking(null)}
              >
                <ForgetPin
                  member={member}
                  onForgotten={() => {
                    setLocked(locked.filter((one) => one !== member.id));
                    setAsking(null);
                  }}
                />
              </PinDialog>
            )}
          </li>
        ))}
      </ul>
      {to === 'score' && (
        <p>
          <Link href={`/assessment/${id}/paper`}>{screens.paper.title}</Link>
          {' · '}
          <Link href={`/assessment/${id}/room`}>{together.room.title}</Link>
        </p>
      )}
    </main>
  );
}

/** Who helps a member, where they said so; whoever wrote only "yes" is not taken for a name. */
function useSupport() {
  const { seat } = useWords().screens;
  return (supporter = '') => {
    const name = supporter.trim();
    if (!name) return '';
    return saysYes.has(name.toLowerCase()) ? seat.supported : seat.supportedBy(name);
  };
}

const saysYes: ReadonlySet<string> = new Set(['yes', 'sì', 'si', 'oui']);
