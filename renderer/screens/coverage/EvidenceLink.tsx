import { memo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../store/hooks.ts';
import type { Kinds } from './gathered.ts';
import { listAddress } from './links.ts';

interface Props {
  readonly assessment: string;
  readonly criterion: string;
  /** How many pieces of each kind; undefined where there is none. */
  readonly kinds: Kinds | undefined;
}

const nothing = {};

/** How much evidence there is on a criterion, and the way to it. */
export const EvidenceLink = memo(({ assessment, criterion, kinds = nothing }: Props) => {
  const { coverage } = useWords();
  return (
    <p className="evidence-link">
      <Link href={listAddress(assessment, { code: criterion })}>{coverage.evidence(kinds)}</Link>
    </p>
  );
});
