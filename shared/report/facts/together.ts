import type { ShownDissent } from '../../contract/dissent.ts';
import type { FirstAnswer } from '../../scoring/figures.ts';

/** How the team scored together, as far as a report may know it. */
export interface Together {
  /** What members had answered when a criterion was opened; of opened criteria only. */
  readonly first: readonly FirstAnswer[];
  /** Each signed as its author chose, in an order that tells nothing. */
  readonly dissents: readonly Omit<ShownDissent, 'own'>[];
  /** How often a member left a theme to a team-mate. */
  readonly handedOver: number;
}

/** What there is before anybody scored together. */
export const nothingTogether: Together = { first: [], dissents: [], handedOver: 0 };
