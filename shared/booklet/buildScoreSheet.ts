import type { Criterion, Instrument, Question, Standard } from '../instrument/instrument.ts';
import { criteriaOf } from '../instrument/lookup.ts';
import { notApplicable, notEnough } from '../model/answer.ts';
import { heading } from '../report/blocks.ts';
import type { AnswerSpace, Block, ScaleKey, ScoreRow, Scores } from './booklet.ts';
import { field, type Material, titleOf } from './material.ts';

/** For one member's own ratings: all criteria in the order of the screen, so that typing in goes down the codes. */
export function buildScoreSheet(material: Material): Block[] {
  const { words, instrument } = material;
  return [
    ...start(material),
    ...instrument.themes.flatMap((theme): Block[] => [
      heading(1, `part-${theme.code}`, words.report.results.heading(theme.code, theme.title)),
      scores(material, theme.code, theme.standards),
    ]),
  ];
}

function start(material: Material): Block[] {
  const { scoreSheet, field: label } = material.words.booklet;
  return [
    titleOf(material),
    {
      kind: 'fields',
      fields: [
        field(label.service),
        field(label.member, label.memberHint),
        field(label.round),
        field(label.date),
      ],
    },
    { kind: 'list', items: scoreSheet.rules },
    scaleKey(material.instrument),
  ];
}

const asksForLevels = ({ question }: Criterion) =>
  question === undefined || question.kind === 'level';

const scaleKey = (instrument: Instrument): ScaleKey => ({
  kind: 'scale-key',
  rows: [
    ...(criteriaOf(instrument).some(asksForLevels) ? instrument.scale.levels : []),
    { ...instrument.scale.notApplicable, code: notApplicable },
    { ...instrument.scale.notEnough, code: notEnough },
  ].map(({ code, name, plain }) => ({ code, name, plain })),
});

function scores(material: Material, theme: string, standards: readonly Standard[]): Scores {
  const { words, instrument } = material;
  return {
    kind: 'scores',
    theme,
    titles: words.booklet.scoreSheet.titles,
    levels: instrument.scale.levels.map((level) => level.code),
    others: [notApplicable, notEnough],
    standards: standards.map(({ code, title, criteria }) => ({
      code,
      title,
      rows: criteria.map((one) => scoreRow(material, one)),
    })),
  };
}

const scoreRow = (material: Material, { code, topic, plain, question }: Criterion): ScoreRow => ({
  code,
  topic,
  plain,
  answer: spaceFor(material, question ?? { kind: 'level' }),
});

function spaceFor({ words }: Material, question: Question): AnswerSpace {
  const { yesNo, scoreSheet } = words.booklet;
  switch (question.kind) {
    case 'level':
      return { kind: 'levels' };
    case 'yes-no':
      return { kind: 'options', hint: '', options: yesNo };
    case 'choice': {
      const hint = question.several ? scoreSheet.several : scoreSheet.one;
      return { kind: 'options', hint, options: question.options.map((option) => option.label) };
    }
    case 'number': {
      const hint = scoreSheet.between(question.least, question.most);
      return { kind: 'number', hint, unit: question.unit };
    }
    case 'text':
      return { kind: 'text', lines: 2 };
  }
}
