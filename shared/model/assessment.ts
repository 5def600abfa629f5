import { z } from 'zod';
import { id } from './change.ts';
import { day, line } from './text.ts';

/** Kinds of service; those without beds may find criteria not applicable. */
export const serviceTypes = [
  'hospital',
  'general-hospital-unit',
  'residential',
  'social-care-home',
  'supported-housing',
  'day',
  'outpatient',
  'community-team',
  'network',
  'other',
] as const;
export type ServiceType = (typeof serviceTypes)[number];

export const serviceSchema = z.strictObject({
  name: line(160).min(1),
  type: z.enum(serviceTypes),
  address: line(300),
  hasBeds: z.boolean(),
  /** Its entry in the register of services. What stands here stays as it was when the assessment was made. */
  registered: id.optional(),
});

/** One service or network, one pinned instrument version, one round. */
export const assessmentSchema = z
  .strictObject({
    service: serviceSchema,
    instrument: z.strictObject({ id: z.string(), version: z.string(), language: z.string() }),
    /** 0 is the baseline, 1 the first follow-up. */
    round: z.number().int().min(0).max(99),
    from: day,
    to: day,
    sample: z.boolean(),
  })
  .refine((value) => value.from <= value.to, { path: ['to'], message: 'ends-before-it-starts' });

export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;
export type Service = Assessment['service'];
