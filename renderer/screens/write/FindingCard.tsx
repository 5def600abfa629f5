import { useMemo } from 'react';
import { type Finding, type FindingKind, findingKey } from '../../../shared/model/finding.ts';
import { useShownAssessment } from '../../store/assessment.ts';
import { useEdited } from '../../store/edited.ts';
import { useWords } from '../../store/hooks.ts';
import { Removers } from './Removers.tsx';
import { type Placed, WrittenCard } from './WrittenCard.tsx';

export const freshFinding = (kind: FindingKind, place: number): Finding => ({
  kind,
  words: {},
  codes: [],
  removers: [],
  draft: false,
  internal: false,
  place,
});

interface Props extends Placed {
  readonly id: string;
  readonly kind: FindingKind;
}

/** One strength, or one shortfall with who can remove it. */
export function FindingCard({ id: finding, kind, ...placed }: Props) {
  const { write } = useWords();
  const { id } = useShownAssessment();
  const key = findingKey(id, finding);
  const { at } = placed;
  const fresh = useMemo(() => freshFinding(kind, at), [kind, at]);
  const [value, change] = useEdited('finding', key, fresh);
  return (
    <WrittenCard
      noun="finding"
      recordKey={key}
      what={write.one[kind](at + 1)}
      value={value}
      change={change}
      {...placed}
    >
      {kind === 'shortfall' && (
        <Removers
          legend={write.whoRemoves}
          value={value.removers}
          onChange={(removers) => change({ removers })}
        />
      )}
    </WrittenCard>
  );
}
