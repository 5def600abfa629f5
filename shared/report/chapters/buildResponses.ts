import type { Standard, Theme } from '../../instrument/instrument.ts';
import { isJudged } from '../../instrument/question.ts';
import { heading, paragraph } from '../blocks.ts';
import { plainRun, tagOf, wordsIn } from '../facts/ownWords.ts';
import { agreed, type Material } from '../material.ts';
import type { Block, Response } from '../report.ts';
import { type Numbered, numbered } from './buildRecommendations.ts';

/** Fields for the service, in a chapter of their own: it is filled in and sent back. */
export function buildResponses(material: Material): Block[] {
  const { fields } = material.words.reply;
  const recommended = numbered(material);
  return [
    heading(1, 'responses', fields.title, true),
    paragraph(fields.intro),
    { kind: 'list', items: fields.steps },
    ...(recommended.length > 0
      ? [heading(2, 'responses-recommendations', fields.recommendations)]
      : []),
    ...recommended.map((one) => onRecommendation(material, one)),
    heading(2, 'responses-standards', fields.standards, recommended.length > 0),
    ...material.facts.instrument.themes.flatMap((theme) => onTheme(material, theme)),
  ];
}

function onRecommendation(material: Material, { id, number, recommendation }: Numbered): Response {
  const found = wordsIn(material.words, recommendation.words);
  const tag = found && tagOf(material, found.language);
  const title = `${number}  ${material.words.reply.fields.recommendation}`;
  return {
    ...response(material, id, title),
    text: found && plainRun(found.what, tag),
  };
}

/** What has no level has nothing that could be answered. */
function onTheme(material: Material, { code, title, standards }: Theme): Block[] {
  const { results } = material.words.report;
  const judged = standards.filter((one) => isJudged(material.facts.instrument, one.code));
  return judged.length === 0
    ? []
    : [
        heading(3, `responses-theme-${code}`, results.heading(code, title)),
        ...judged.map((one) => onStandard(material, one)),
      ];
}

function onStandard(material: Material, { code, title }: Standard): Response {
  const { results } = material.words.report;
  return {
    ...response(material, code, results.heading(code, title)),
    mark: agreed(material, code),
  };
}

function response({ facts, words }: Material, target: string, title: string): Response {
  const { answer, stances, what, who, by, accuracy, alt } = words.reply.fields;
  return {
    kind: 'response',
    target,
    alt: alt(title),
    title,
    mark: null,
    text: null,
    labels: { answer, stances, what, who, by, accuracy },
    given: facts.replies.get(target) ?? null,
  };
}
