import { passageParts } from '../model/passage.ts';
import { numbered } from '../report/chapters/buildRecommendations.ts';
import { passagesOf, wordsIn } from '../report/facts/ownWords.ts';
import type { Material } from '../report/material.ts';
import { inPlace } from '../report/written/buildPoint.ts';
import type { Exported } from './exported.ts';
import { plainText } from './plainText.ts';

/** What people wrote for the report; a chapter in every language that it was written in. */
export function buildWritten(
  material: Material,
): Pick<Exported, 'findings' | 'recommendations' | 'chapters'> {
  const { facts, words } = material;
  const texts = (written: Readonly<Record<string, string>>) => {
    const found = wordsIn(words, written);
    return { text: found?.what ?? '', language: found?.language ?? '' };
  };
  return {
    findings: inPlace(material, facts.written.findings).map(([, one]) => ({
      kind: one.kind,
      ...texts(one.words),
      codes: one.codes,
      removers: one.removers,
    })),
    recommendations: numbered(material).map(({ number, recommendation: one }) => ({
      number,
      priority: one.priority,
      ...texts(one.words),
      codes: one.codes,
      whom: one.whom,
    })),
    chapters: passageParts.flatMap((part) =>
      passagesOf(facts.written, part).map(({ what, language }) => ({
        part,
        language,
        text: plainText(what.body),
      })),
    ),
  };
}
