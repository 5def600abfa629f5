import { recordNouns } from '../model/recordNouns.ts';
import { changeSchema, draftInput, procedure, z } from './base.ts';

export const record = {
  /**
   * Writes one record whole, as somebody types; `value` null removes it. What it names (site, criteria) must be there,
   * and nothing that a person said goes in before their consent.
   */
  save: procedure
    .input(
      draftInput.extend({
        noun: z.enum(recordNouns),
        key: z.string().min(1).max(200),
        /** Parsed by the noun's own schema, see shared/model/nouns.ts. */
        value: z.record(z.string(), z.unknown()).nullable(),
      }),
    )
    .output(changeSchema),
  /** The register of services and networks, and the table of interviews: all that no assessment holds. */
  register: procedure.output(z.array(changeSchema)),
};
