import { type } from '@orpc/contract';
import type { Figures } from '../scoring/figures.ts';
import { id, procedure, z } from './base.ts';

export const figures = {
  /** How far the team agreed before it talked: of opened criteria only, and naming nobody. */
  read: procedure.input(z.strictObject({ assessment: id })).output(type<Figures>()),
};
