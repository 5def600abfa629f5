import { type ReactNode, useState } from 'react';
import { writeRecord } from '../../store/saving.ts';
import type { CardProps } from './OwnCards.tsx';
import { useBegin } from './ownList.ts';
import { Removing } from './Removing.tsx';

interface Props extends Omit<CardProps, 'id'> {
  readonly noun: 'visit' | 'refusedAccess';
  readonly recordKey: string;
  /** Whether anything of it was written. */
  readonly written: boolean;
  readonly title: string;
  /** What stands below the title. */
  readonly about: readonly string[];
  /** What the button that removes it is called. */
  readonly remove: string;
  readonly children: ReactNode;
}

/** A card of a list that people add to: folded, it says what it is; unfolded, it is filled in. */
export function FoldingCard(props: Props) {
  const { noun, recordKey, written, title, about, remove, children } = props;
  const { begin, unfolded, onRemoved } = props;
  const [open, setOpen] = useState(unfolded);
  const place = useBegin<HTMLDetailsElement>(begin && !written);
  return (
    <details
      className="card visit-card"
      ref={place}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
        {about.length > 0 && <span className="quiet">{about.join(' · ')}</span>}
      </summary>
      {children}
      <div className="row end">
        <Removing
          label={remove}
          what={title}
          asks={written}
          onRemove={() => {
            if (written) writeRecord(noun, recordKey, null);
            onRemoved();
          }}
        />
      </div>
    </details>
  );
}
