import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeSchema, draftInput, id } from '../model/change.ts';
import { code, criterionCode } from '../model/code.ts';
import { type ProblemCode, problems } from '../problems.ts';

const errors = Object.fromEntries(
  Object.entries(problems).map(([code, data]) => [code, { status: 422, data }]),
) as { [Code in ProblemCode]: { status: 422; data: (typeof problems)[Code] } };

/** Where every procedure begins: all foreseen failures may come back, each with its code and details. */
export const procedure = oc.errors(errors);

/** A language's code; one that is not at hand is no fault. */
export const language = z.string().max(5);

export { changeSchema, code, criterionCode, draftInput, id, z };
