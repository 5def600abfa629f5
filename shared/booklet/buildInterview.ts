import { warnsBefore } from '../instrument/distress.ts';
import type { Criterion } from '../instrument/instrument.ts';
import { heading } from '../report/blocks.ts';
import { type Block, type InterviewKind, type Question, respondents } from './booklet.ts';
import { byStandard } from './byStandard.ts';
import { field, type Material, nothingToAsk, titleOf } from './material.ts';

/** Enough for the gist of an answer and a sentence in the person's own words; two questions to a page of large print. */
const noteLines = { standard: 4, large: 3 } as const;

/** For one interview: who and where, consent first, then what to ask, theme by theme. */
export function buildInterview(material: Material, kind: InterviewKind): Block[] {
  const { themes } = material.instrument;
  const { gentle } = material.words.booklet.interview;
  const asked = byStandard(material, {
    itemOf: questionFor(material, kind),
    block: (standard, questions) => ({ kind: 'questions', standard, questions }),
    before: (part) =>
      warnsBefore(part, themes) ? [{ kind: 'notice', tone: 'gentle', ...gentle }] : [],
  });
  return [
    ...start(material, kind),
    ...(asked.length > 0 ? asked : [nothingToAsk(material)]),
    ...ending(material),
  ];
}

function questionFor({ print }: Material, kind: InterviewKind) {
  return ({ code, topic, plain, prompts }: Criterion): Question | null => {
    const asked = prompts?.[respondents[kind]];
    if (!asked) return null;
    return { code, topic, prompts: asked, plain, lines: noteLines[print] };
  };
}

/** One page: where the notes belong without a name, then consent, then what to say first. */
function start(material: Material, kind: InterviewKind): Block[] {
  const { interview, field: label } = material.words.booklet;
  return [
    titleOf(material),
    {
      kind: 'fields',
      fields: [
        field(label.interviewCode, label.neverName),
        field(label.date),
        field(label.site, label.siteHint),
        field(label.interviewer, label.initials),
      ],
    },
    {
      kind: 'ticks',
      title: interview.consent.title,
      items: [
        ...interview.consent.said[kind].map((text) => ({ text, options: [] })),
        { text: interview.consent.given, options: interview.consent.ways },
        { text: interview.consent.quote, options: material.words.booklet.yesNo },
      ],
    },
    { kind: 'notice', tone: 'info', title: interview.readAloud, text: interview.opening },
    heading(2, 'rules', interview.rulesTitle),
    { kind: 'list', items: interview.rules },
  ];
}

function ending({ words }: Material): Block[] {
  const { ending: end } = words.booklet.interview;
  return [
    heading(1, 'ending', end.title, true),
    { kind: 'notice', tone: 'info', title: words.booklet.interview.readAloud, text: end.thanks },
    { kind: 'lines', label: end.change, lines: 4 },
    { kind: 'lines', label: end.forgotten, lines: 4 },
    { kind: 'lines', label: end.after, lines: 2 },
    {
      kind: 'ticks',
      title: end.urgent.title,
      items: [
        { text: end.urgent.danger, options: words.booklet.yesNo },
        { text: end.urgent.told, options: [] },
        { text: end.urgent.support, options: [] },
      ],
    },
  ];
}
