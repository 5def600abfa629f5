import type { Material } from '../material.ts';
import type { Before } from '../report.ts';
import { sharesOf } from './buildShares.ts';

/** How answers to an opened criterion had spread before the talk; null where they spread alike after it. */
export function buildBefore(material: Material, criterion: string): Before | null {
  const { together } = material.words.report;
  const { label } = material.words.format;
  const first = (material.first.get(criterion) ?? []).map((one) => ({
    ...one,
    comment: '',
    evidence: '',
  }));
  const [before, after] = [first, material.ratings.get(criterion) ?? []].map((answers) =>
    sharesOf(material, criterion, answers),
  );
  if (before?.kind !== 'open' || before.text === after?.text) return null;
  return { label: label(together.before), shares: before, after: label(together.after) };
}
