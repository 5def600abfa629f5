import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instrumentSchema } from '../../../shared/instrument/instrument.ts';

const folder = join(import.meta.dirname, '../../../resources/instruments');

/** The QualityRights criteria in every language that ships. */
export const editions = readdirSync(folder)
  .filter((name) => name.startsWith('qualityrights.'))
  .map((name) => instrumentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
