import type { PassagePart } from '../../model/passage.ts';
import { heading, paragraph } from '../blocks.ts';
import { inOneLanguage, passagesOf, tagOf } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Block, Notice } from '../report.ts';
import { buildProse } from './buildProse.ts';

/** What people wrote of a chapter, without a heading; nothing where they wrote nothing that may be printed. */
export function buildPassage(material: Material, part: PassagePart): Block[] {
  const { words, facts } = material;
  const found = inOneLanguage(words, passagesOf(facts.written, part));
  const blocks = found ? buildProse(material, found.what.body, found.language) : [];
  if (!found || blocks.length === 0) return [];
  const foreign = tagOf(material, found.language) !== null;
  const { onlyIn } = words.chapters;
  return [
    ...(found.what.draft ? [draftNotice(material)] : []),
    ...(foreign ? [paragraph(onlyIn(words.format.language(found.language)), 'quiet')] : []),
    ...blocks,
  ];
}

/** The same as a chapter of its own. */
export function buildChapter(
  material: Material,
  part: Exclude<PassagePart, 'summary'>,
  newPage: boolean,
): Block[] {
  const blocks = buildPassage(material, part);
  return blocks.length === 0
    ? []
    : [heading(1, part, material.words.chapters.parts[part], newPage), ...blocks];
}

const draftNotice = ({ words }: Material): Notice => ({
  kind: 'notice',
  tone: 'open',
  title: words.chapters.draft,
  text: words.chapters.draftText,
});
