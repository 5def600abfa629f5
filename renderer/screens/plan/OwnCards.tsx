import type { ComponentType } from 'react';
import { Leaving } from './Leaving.tsx';
import { Nothing } from './Nothing.tsx';
import type { useOwnList } from './ownList.ts';

export interface CardProps {
  readonly id: string;
  /** It was just added and waits for its first word. */
  readonly begin: boolean;
  readonly unfolded: boolean;
  readonly onRemoved: () => void;
}

interface Props {
  readonly list: Pick<ReturnType<typeof useOwnList>, 'ids' | 'begun' | 'drop' | 'resort'>;
  readonly card: ComponentType<CardProps>;
  readonly empty: string;
  readonly emptyLead: string;
}

/** Cards that fold, one for each record of a list; what was just added, or is alone, is unfolded. */
export function OwnCards({ list, card: Card, empty, emptyLead }: Props) {
  const { ids, begun, drop, resort } = list;
  if (ids.length === 0) return <Nothing title={empty} lead={emptyLead} />;
  return (
    <Leaving className="plan-list" onLeft={resort}>
      {ids.map((id) => (
        <Card
          key={id}
          id={id}
          begin={begun.includes(id)}
          unfolded={begun.includes(id) || ids.length === 1}
          onRemoved={() => drop(id)}
        />
      ))}
    </Leaving>
  );
}
