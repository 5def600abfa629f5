import type { Criterion, Instrument, Level } from '../instrument.ts';
import { promptKinds } from '../instrument.ts';
import { criteriaOf, standardsOf } from '../lookup.ts';
import { wordsColumn } from './columns.ts';
import type { Edition } from './edition.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * An edition as sheets that a person can edit: one for each part, a column for each language beside the structure.
 * Its languages differ in words only.
 */
export function toSheets(edition: Edition): Sheet[] {
  return [
    instrumentSheet(edition),
    levelsSheet(edition),
    themesSheet(edition),
    standardsSheet(edition),
    criteriaSheet(edition),
    promptsSheet(edition),
    optionsSheet(edition),
    applicabilitySheet(edition),
  ];
}

function instrumentSheet(edition: Edition): Sheet {
  const [base] = edition;
  const inAll = (part: 'title' | 'notice' | 'licence' | 'source') => [
    part,
    null,
    ...edition.map((one) => one[part]),
  ];
  return {
    name: 'Instrument',
    rows: [
      ['part', 'value', ...edition.map((one) => wordsColumn('words', one.language))],
      ['id', base.id],
      ['version', base.version],
      inAll('title'),
      inAll('notice'),
      inAll('licence'),
      inAll('source'),
    ],
  };
}

function levelsSheet(edition: Edition): Sheet {
  const all = ({ scale }: Instrument): [string, Level][] => [
    ...scale.levels.map((level): [string, Level] => ['level', level]),
    ['not applicable', scale.notApplicable],
    ['not enough evidence', scale.notEnough],
  ];
  const parts = ['name', 'meaning', 'plain'] as const;
  return {
    name: 'Levels',
    rows: [
      ['kind', 'code', ...heads(edition, parts)],
      ...all(edition[0]).map(([kind, level], at) => [
        kind,
        level.code,
        ...words(edition, parts, (one) => all(one)[at]?.[1]),
      ]),
    ],
  };
}

function themesSheet(edition: Edition): Sheet {
  const parts = ['title', 'statement', 'plain'] as const;
  return {
    name: 'Themes',
    rows: [
      ['code', 'articles', ...heads(edition, parts)],
      ...edition[0].themes.map((theme, at) => [
        theme.code,
        theme.articles.join(', '),
        ...words(edition, parts, (one) => one.themes[at]),
      ]),
    ],
  };
}

function standardsSheet(edition: Edition): Sheet {
  const parts = ['title', 'statement', 'plain'] as const;
  return {
    name: 'Standards',
    rows: [
      ['code', ...heads(edition, parts)],
      ...standardsOf(edition[0]).map((standard, at) => [
        standard.code,
        ...words(edition, parts, (one) => standardsOf(one)[at]),
      ]),
    ],
  };
}

function criteriaSheet(edition: Edition): Sheet {
  const parts = ['topic', 'statement', 'plain', 'look for', 'unit'] as const;
  const byPart = (one: Criterion | undefined) =>
    one && {
      ...one,
      'look for': one.lookFor.join('\n'),
      unit: one.question?.kind === 'number' ? one.question.unit : null,
    };
  return {
    name: 'Criteria',
    rows: [
      [
        ...['code', 'formerly', 'question', 'several', 'least', 'most'],
        ...['methods', 'groups', 'articles', 'without beds'],
        ...heads(edition, parts),
      ],
      ...criteriaOf(edition[0]).map((criterion, at) => [
        ...structure(criterion),
        ...words(edition, parts, (one) => byPart(criteriaOf(one)[at])),
      ]),
    ],
  };
}

/** A criterion without its words. */
function structure(one: Criterion): Cell[] {
  const question = one.question ?? { kind: 'level' };
  const number = question.kind === 'number' ? question : undefined;
  return [
    one.code,
    one.formerly ?? null,
    question.kind,
    question.kind === 'choice' ? yesNo(question.several) : null,
    number?.least ?? null,
    number?.most ?? null,
    one.methods.join(', '),
    one.groups.join(', '),
    one.articles.join(', '),
    yesNo(one.naWithoutBeds),
  ];
}

function promptsSheet(edition: Edition): Sheet {
  const rows = criteriaOf(edition[0]).flatMap((criterion, at) =>
    promptKinds
      .filter((kind) => criterion.prompts?.[kind])
      .map((kind) => [
        criterion.code,
        kind,
        ...edition.map((one) => criteriaOf(one)[at]?.prompts?.[kind]?.join('\n') ?? null),
      ]),
  );
  return { name: 'Prompts', rows: [['criterion', 'for', ...heads(edition, ['text'])], ...rows] };
}

function optionsSheet(edition: Edition): Sheet {
  const optionsOf = (one: Criterion | undefined) =>
    one?.question?.kind === 'choice' ? one.question.options : [];
  const rows = criteriaOf(edition[0]).flatMap((criterion, at) =>
    optionsOf(criterion).map((option, place) => [
      criterion.code,
      option.code,
      ...edition.map((one) => optionsOf(criteriaOf(one)[at])[place]?.label ?? null),
    ]),
  );
  return { name: 'Options', rows: [['criterion', 'code', ...heads(edition, ['label'])], ...rows] };
}

function applicabilitySheet(edition: Edition): Sheet {
  const rows = (edition[0].applicability ?? []).map((rule, at) => [
    rule.types.join(', '),
    rule.criteria.join(', '),
    ...edition.map((one) => one.applicability?.[at]?.reason ?? null),
  ]);
  return {
    name: 'Applicability',
    rows: [['types', 'criteria', ...heads(edition, ['reason'])], ...rows],
  };
}

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** The columns of words: all parts in one language, then all in the next. */
const heads = (edition: Edition, parts: readonly string[]): string[] =>
  edition.flatMap((one) => parts.map((part) => wordsColumn(part, one.language)));

function words<Part extends string>(
  edition: Edition,
  parts: readonly Part[],
  pick: (one: Instrument) => Readonly<Record<Part, string | null>> | undefined,
): Cell[] {
  return edition.flatMap((one) => parts.map((part) => pick(one)?.[part] ?? null));
}
