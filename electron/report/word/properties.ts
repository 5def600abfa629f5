import type { Report } from '../../../shared/report/report.ts';

/** The names under which a file says which data it was made from. */
export const propertyNames = {
  assessment: 'coscore-assessment',
  position: 'coscore-position',
  instrument: 'coscore-instrument',
  kind: 'coscore-kind',
  language: 'coscore-language',
} as const;

/** Which data a file was made from, so that one that comes back is known for what it is. */
export const properties = ({ source, language }: Pick<Report, 'source' | 'language'>) => [
  { name: propertyNames.assessment, value: source.assessment },
  { name: propertyNames.position, value: String(source.position) },
  { name: propertyNames.instrument, value: source.instrument },
  { name: propertyNames.kind, value: source.kind },
  { name: propertyNames.language, value: language },
];
