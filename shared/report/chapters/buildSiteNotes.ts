import { teamsLanguage } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Pair } from '../report.ts';
import { siteName, sitesInOrder } from './naming.ts';

/** What is different at single sites, under the level that was agreed for all. */
export function siteNotesOn(material: Material, code: string): Pair[] {
  const { siteNotes } = material.facts.visit;
  return sitesInOrder(material).flatMap((site) => {
    const value = siteNotes.get(`${code}/${site}`)?.text.trim() ?? '';
    const label = material.words.format.label(siteName(material, site));
    return value === '' ? [] : [{ label, value, ...teamsLanguage(material) }];
  });
}
