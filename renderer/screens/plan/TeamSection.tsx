import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useShownAssessment } from '../../store/assessment.ts';
import { useWords } from '../../store/hooks.ts';
import { recordId } from '../../store/records.ts';
import { useShown } from '../../store/shown.ts';
import { useWindow } from '../../store/window.ts';
import { Action } from '../../ui/Action.tsx';
import { TeamGlance } from './TeamGlance.tsx';
import { TeamMember } from './TeamMember.tsx';

const most = 60;

/** Who assesses: whose eyes they bring, what they declared and agreed to, and whose eyes are missing. */
export function TeamSection() {
  const { screens, plan } = useWords();
  const { details } = screens;
  const [added, setAdded] = useState<readonly string[]>([]);
  const rows = useRows(added);
  const next = Math.max(-1, ...rows.map((one) => one.place)) + 1;
  return (
    <>
      <h1>{plan.sections.team}</h1>
      <p className="plan-lead">{details.teamHelp}</p>
      <TeamGlance />
      {rows.map(({ id, place }, at) => (
        <TeamMember
          key={id}
          id={id}
          place={place}
          number={at + 1}
          begin={added.at(-1) === id}
          removable={rows.length > 1}
          onGone={() => setAdded(added.filter((one) => one !== id))}
        />
      ))}
      {rows.length < most && next < 100 && (
        <div>
          <Action onPress={() => setAdded([...added, crypto.randomUUID()])}>{details.add}</Action>
        </div>
      )}
    </>
  );
}

/** Members by their place, and at the end those who have no name yet: they are nowhere but on the screen. */
function useRows(added: readonly string[]): { readonly id: string; readonly place: number }[] {
  const { id } = useShownAssessment();
  const team = useShown('member');
  const begin = recordId('member', `${id}/`);
  const nameless = useWindow(
    useShallow(({ unfinished }) =>
      Object.keys(unfinished).flatMap((one) =>
        one.startsWith(begin) ? [one.slice(begin.length)] : [],
      ),
    ),
  );
  const rows = [...team]
    .map(([member, { place }]) => ({ id: member, place }))
    .sort((a, b) => a.place - b.place || a.id.localeCompare(b.id));
  const others = new Set([...added, ...nameless].filter((one) => !team.has(one)));
  const last = rows.at(-1)?.place ?? -1;
  return [...rows, ...[...others].map((member, at) => ({ id: member, place: last + 1 + at }))];
}
