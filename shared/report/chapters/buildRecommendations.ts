import { removers } from '../../model/finding.ts';
import { priorities, type Recommendation } from '../../model/recommendation.ts';
import { heading, paragraph } from '../blocks.ts';
import { plainRun, tagOf, wordsIn } from '../facts/ownWords.ts';
import type { Material } from '../material.ts';
import type { Block, ProseItemPart } from '../report.ts';
import { buildPoint, type Entry, inPlace } from '../written/buildPoint.ts';
import { subheading } from './buildShortfalls.ts';

/** A recommendation that prints, the most urgent first, each with the number that it is answered by. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly recommendation: Recommendation;
}

export function numbered(material: Material): Numbered[] {
  const { chapters } = material.words;
  const urgency = ([, { priority }]: Entry<Recommendation>) => priorities.indexOf(priority);
  return inPlace(material, material.facts.written.recommendations)
    .sort((a, b) => urgency(a) - urgency(b))
    .map(([id, recommendation], at) => ({ id, number: chapters.number(at + 1), recommendation }));
}

/** What the team asks for, of whom and how soon. */
export function buildRecommendations(material: Material): Block[] {
  const { chapters } = material.words;
  const all = numbered(material);
  if (all.length === 0) return [];
  return [
    heading(1, 'recommendations', chapters.recommendations, true),
    paragraph(chapters.recommendationsIntro),
    ...priorities.flatMap((priority) => {
      const some = all.filter(({ recommendation }) => recommendation.priority === priority);
      return some.length === 0
        ? []
        : [
            subheading(chapters.priorities[priority]),
            ...some.flatMap((one) => recommendationPoint(material, one)),
          ];
    }),
  ];
}

function recommendationPoint(
  material: Material,
  { id, number, recommendation }: Numbered,
): Block[] {
  const { chapters, format } = material.words;
  const whom = removers.filter((who) => recommendation.whom.includes(who));
  const value = whom.length === 0 ? '' : format.list(whom.map((who) => chapters.who[who]));
  return buildPoint(material, recommendationId(id), recommendation, {
    number,
    about: [{ label: format.label(chapters.whom), value }],
  });
}

/** What a recommendation is called in a report: answers and references find it by this. */
export const recommendationId = (id: string) => `recommendation-${id}`;

/** As many as the summary has room for. */
const most = 5;

/** The most urgent in a line or two each, for the summary. */
export function buildTopRecommendations(material: Material): Block[] {
  const { chapters } = material.words;
  const all = numbered(material);
  if (all.length === 0) return [];
  const items = all.slice(0, most).map((one): readonly ProseItemPart[] => [inShort(material, one)]);
  return [
    subheading(chapters.top),
    { kind: 'prose', parts: [{ kind: 'list', numbered: false, items }] },
    ...(all.length > most ? [paragraph(chapters.all(all.length), 'quiet')] : []),
  ];
}

function inShort(material: Material, { number, recommendation }: Numbered): ProseItemPart {
  const found = wordsIn(material.words, recommendation.words);
  const tag = found && tagOf(material, found.language);
  const draft = recommendation.draft ? ` (${material.words.chapters.draft})` : '';
  return {
    kind: 'paragraph',
    runs: [
      { ...plainRun(`${number}  `), bold: true },
      plainRun(firstSentences(found?.what ?? ''), tag),
      ...(draft === '' ? [] : [plainRun(draft)]),
    ],
  };
}

/** About two lines of print. */
const short = 220;

/** The beginning of a text: whole sentences while they fit, and of one that does not as many words as do. */
export function firstSentences(text: string): string {
  const [line = ''] = text.split('\n');
  let said = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    if (said !== '' && said.length + segment.length > short) break;
    said += segment;
  }
  return said.length <= short ? said.trim() : `${said.slice(0, short).replace(/\s+\S*$/, '')} …`;
}
