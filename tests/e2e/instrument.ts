import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrumentSchema } from '../../shared/instrument/instrument.ts';
import { criteriaOf, standardsOf } from '../../shared/instrument/lookup.ts';

const file = join(import.meta.dirname, '../../resources/instruments/qualityrights.en.json');

/** The instrument that the journeys rate with. */
export const instrument = instrumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
export const { themes } = instrument;
export const standards = standardsOf(instrument);
export const criteria = criteriaOf(instrument);

/** Every answer there is, by its key: 1 to 4 for the levels, 5 for not enough evidence, 0 for N/A. */
export const answers = ['A/F', 'A/P', 'A/I', 'N/I', '?', 'N/A'] as const;
