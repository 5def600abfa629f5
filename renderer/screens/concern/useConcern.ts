import { useMemo, useState } from 'react';
import { type Concern, concernKey } from '../../../shared/model/concern.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useRecord } from '../../store/hooks.ts';
import { useShown } from '../../store/shown.ts';

/** What changes a part of a concern. */
export type ChangeConcern = (part: Partial<Concern>, how?: 'now' | 'typing') => void;

export type KnownConcern = Concern & { readonly id: string };

/**
 * A concern that is saved as somebody writes it. It begins with its first word: until then day, place and who raised it
 * are kept by the screen, and leaving it leaves nothing behind.
 */
export function useConcern(id: string) {
  const { id: assessment } = useShownAssessment();
  const key = concernKey(assessment, id);
  const [begun, setBegun] = useState(fresh);
  const [value, write] = useEdited('concern', key, begun);
  const written = useRecord<Concern>('concern', key) !== null;
  const change: ChangeConcern = (part, how) => {
    const next = { ...begun, ...part };
    if (written || hasWords(next)) write(part, how);
    else setBegun(next);
  };
  return { key, value, written, change };
}

const hasWords = ({ what, where, told, done, outcome }: Concern) =>
  [what, where, told, done, outcome].some((one) => one.trim() !== '');

/** All that were raised, the latest first. */
export function useConcerns(): { open: readonly KnownConcern[]; closed: readonly KnownConcern[] } {
  const shown = useShown('concern');
  return useMemo(() => {
    const when = ({ on, at }: Concern) => `${on ?? ''} ${at ?? ''}`;
    const all = [...shown]
      .map(([id, one]) => ({ ...one, id }))
      .sort((a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id));
    return {
      open: all.filter((one) => one.closed === null),
      closed: all.filter((one) => one.closed !== null),
    };
  }, [shown]);
}

/** The day and the time where the person is. */
export function rightNow(): { day: string; time: string } {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function fresh(): Concern {
  const { day, time } = rightNow();
  return {
    what: '',
    where: '',
    site: null,
    on: day,
    at: time,
    by: null,
    told: '',
    done: '',
    outcome: '',
    closed: null,
  };
}
