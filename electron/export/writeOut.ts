import { buildBundle } from '../../shared/export/buildBundle.ts';
import { buildExported } from '../../shared/export/buildExported.ts';
import { exportedSchema } from '../../shared/export/exported.ts';
import type { OutKind } from '../../shared/export/kinds.ts';
import { buildTables } from '../../shared/export/tables.ts';
import type { Language } from '../../shared/language/locales.ts';
import { languages } from '../../shared/language/words.ts';
import type { Facts } from '../../shared/report/facts/facts.ts';
import { named } from '../actions/wordFile.ts';
import { writeCsvTables, writeXlsxTables } from './writeTables.ts';

/** How each kind of file ends, and what kind it is to other programs. */
const ends = {
  xlsx: ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['.zip', 'application/zip'],
  json: ['.json', 'application/json'],
  fhir: ['.fhir.json', 'application/fhir+json'],
} as const satisfies Record<OutKind, readonly [string, string]>;

/** An assessment as a file for other programs. */
export async function writeOut(facts: Facts, language: Language, as: OutKind): Promise<File> {
  const { ways, field } = languages[language];
  const { service, round } = facts.assessment;
  const [end, type] = ends[as];
  const name = `${named(ways.fileTitle(service.name, field.round(round)))}${end}`;
  return new File([await bytesOf(facts, language, as)], name, { type });
}

async function bytesOf(facts: Facts, language: Language, as: OutKind) {
  if (as === 'fhir') return json(buildBundle(facts, language));
  // What is not in the schema is in no file: a part that slipped in would throw here.
  const exported = exportedSchema.parse(buildExported(facts, language));
  switch (as) {
    case 'json':
      return json(exported);
    case 'xlsx':
      return writeXlsxTables(buildTables(exported));
    case 'csv':
      return writeCsvTables(buildTables(exported));
  }
}

const json = (value: object): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
