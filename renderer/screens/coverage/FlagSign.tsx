import type { Flag } from '../../../shared/scoring/coverage.ts';

const signs: Readonly<Record<Flag, string>> = {
  nothing: '○',
  'only-staff': '◐',
  disagree: '⇄',
  'not-yet': '+',
  site: '⌂',
};

/** A sign beside the words that say the same. */
export const FlagSign = ({ flag }: { flag: Flag }) => (
  <span className="cover-sign" aria-hidden="true">
    {signs[flag]}
  </span>
);
