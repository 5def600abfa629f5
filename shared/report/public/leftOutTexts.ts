import type { Finding } from '../../model/finding.ts';
import { type Passage, passageParts } from '../../model/passage.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import { siteName } from '../chapters/naming.ts';
import { passagesOf, type Worded, wordsIn } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import { keptParts } from './withoutInternal.ts';

/** Chapters, strengths, shortfalls and recommendations that the team keeps to itself. */
export function keptTexts(material: Material): string[] {
  const kept = keptParts(material.facts.written);
  return [
    ...passageParts
      .filter((part) => kept.has(part))
      .flatMap((part) => passagesOf(material.facts.written, part).map(named(material, part))),
    ...pointsThat(material, ({ internal }) => internal),
  ];
}

/** Of what the team does not keep to itself, the drafts. */
export function drafts(material: Material): string[] {
  const kept = keptParts(material.facts.written);
  return [
    ...passageParts
      .filter((part) => !kept.has(part))
      .flatMap((part) =>
        passagesOf(material.facts.written, part)
          .filter(({ what }) => what.draft)
          .map(named(material, part)),
      ),
    ...pointsThat(material, ({ internal, draft }) => draft && !internal),
  ];
}

/** A chapter by its title and language: it is too long to be listed. */
const named =
  ({ words }: Material, part: (typeof passageParts)[number]) =>
  ({ language }: Worded<Passage>) =>
    words.chapters.leftOut.passage(words.chapters.parts[part], words.format.language(language));

function pointsThat(
  { facts, words }: Material,
  isMeant: (one: Finding | Recommendation) => boolean,
): string[] {
  const { findings, recommendations } = facts.written;
  return [...findings.values(), ...recommendations.values()]
    .filter(isMeant)
    .flatMap((one) => wordsIn(words, one.words)?.what ?? []);
}

export const keptReasons = ({ facts }: Material): string[] => [
  ...[...facts.decisions].flatMap(([code, { internal, reason }]) =>
    internal && reason.trim() !== '' ? [`${code}  ${reason.trim()}`] : [],
  ),
  ...facts.former.flatMap(({ code, decision }) =>
    decision?.internal && decision.reason.trim() !== ''
      ? [`${code}  ${decision.reason.trim()}`]
      : [],
  ),
];

export const keptSiteNotes = (material: Material): string[] =>
  [...material.facts.visit.siteNotes].flatMap(([key, { internal, text }]) => {
    const [code = '', site = ''] = key.split('/');
    return internal && text.trim() !== ''
      ? [`${code}  ${siteName(material, site)}  ${text.trim()}`]
      : [];
  });
