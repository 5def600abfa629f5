import { heading, paragraph } from '../blocks.ts';
import type { Material } from '../material.ts';
import type { Block } from '../report.ts';

/** Words of the field that the report uses, by the alphabet of its language. */
export function buildGlossary({ words }: Material): Block[] {
  const { title, intro } = words.annexes.glossary;
  const pairs = Object.values(words.glossary)
    .map(({ term, meaning }) => ({ label: term, value: meaning }))
    .toSorted((a, b) => a.label.localeCompare(b.label, words.locale.tag));
  return [heading(2, 'annex-glossary', title), paragraph(intro, 'quiet'), { kind: 'pairs', pairs }];
}
