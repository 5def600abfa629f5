import type { Material } from '../material.ts';
import { shortId } from './naming.ts';

/** Whose wording it is, and which data a short report was made from, each a sentence. */
export function madeFrom({ facts, words, timeZone }: Material): string[] {
  const { report, kinds, format } = words;
  const { title, version, notice } = facts.instrument;
  return [
    notice,
    `${report.instrumentVersion(title, version)}.`,
    `${kinds.assessmentId(shortId(facts))}.`,
    `${report.position(facts.position)}.`,
    `${format.label(report.label.madeOn)} ${report.madeOn(facts.readAt, timeZone)}.`,
  ];
}
