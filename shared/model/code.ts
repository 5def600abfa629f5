import { z } from 'zod';

/** A criterion's, standard's or theme's code. */
export const code = z.string().regex(/^\d{1,3}(\.\d{1,3}){0,2}$/);
export const criterionCode = z.string().regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/);

/** The same, or one that an upgrade took out, with the version it was in: what was linked to it stays linked. */
export const keptCode = z.string().regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}(@\d+\.\d+\.\d+)?$/);

/** The same of a criterion, standard or theme. */
export const keptCodeOf = z.string().regex(/^\d{1,3}(\.\d{1,3}){0,2}(@\d+\.\d+\.\d+)?$/);
