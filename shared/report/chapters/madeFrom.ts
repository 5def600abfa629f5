import type { Material } from '../material.ts';
import { shortId } from './naming.ts';

/** Whose wording it is, and which data a short report was made from, each a sentence. */
export function madeFrom({ facts, words }: Material): string[] {
  const { report, kinds } = words;
  const { title, version, notice } = facts.instrument;
  return [
    notice,
    `${report.instrumentVersion(title, version)}.`,
    `${kinds.assessmentId(shortId(facts))}.`,
    `${report.position(facts.position)}.`,
  ];
}

/** When it was made, a sentence. */
export const madeOn = ({ facts, words, timeZone }: Material): string =>
  `${words.format.label(words.report.label.madeOn)} ${words.report.madeOn(facts.readAt, timeZone)}.`;
