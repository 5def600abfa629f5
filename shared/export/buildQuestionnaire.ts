import type { Criterion, Instrument, Question, Standard, Theme } from '../instrument/instrument.ts';
import { isJudged, questionOf } from '../instrument/question.ts';
import type { Words } from '../language/words.ts';
import { choices, scaleCodings, silences } from './coding.ts';
import type { AskedItem, Questionnaire } from './fhir.ts';

/** Where the answers to a code are: a group's own level, the reason of a decision, why a number or a text is missing. */
export const links = {
  level: (code: string) => `${code}-level`,
  reason: (code: string) => `${code}-reason`,
  silence: (code: string) => `${code}-none`,
} as const;

/** The address of an instrument as a questionnaire; its language is no part of it, since all ask the same. */
export const questionnaireUrl = ({ id }: Pick<Instrument, 'id'>) =>
  `urn:coscore:questionnaire:${id}`;

/** An instrument as a FHIR R4 Questionnaire: themes and standards are groups, criteria are questions. */
export function buildQuestionnaire(instrument: Instrument, words: Words): Questionnaire {
  const { id, version, language, title, notice, licence } = instrument;
  return {
    resourceType: 'Questionnaire',
    language,
    url: questionnaireUrl(instrument),
    version,
    // Named as a program would name a thing: that is what FHIR asks for.
    name: `Coscore_${id.replaceAll('-', '_')}`,
    title,
    status: 'active',
    description: notice,
    copyright: licence,
    item: instrument.themes.map((theme) => themeItem(instrument, theme, words)),
  };
}

const themeItem = (instrument: Instrument, theme: Theme, words: Words): AskedItem => ({
  ...group(theme),
  item: [
    ...theme.standards.map((one) => standardItem(instrument, one, words)),
    ...judgement(instrument, theme.code, words),
  ],
});

const standardItem = (instrument: Instrument, standard: Standard, words: Words): AskedItem => ({
  ...group(standard),
  item: [
    ...standard.criteria.flatMap((one) => criterionItems(instrument, one, words)),
    ...judgement(instrument, standard.code, words),
  ],
});

const group = ({ code, title }: { readonly code: string; readonly title: string }) =>
  ({ linkId: code, prefix: code, text: title, type: 'group' }) as const;

/** What is judged of a standard or theme as a whole. */
function judgement(instrument: Instrument, code: string, words: Words): AskedItem[] {
  if (!isJudged(instrument, code)) return [];
  const { fhir } = words.ways;
  return [
    choice(links.level(code), fhir.level(code), scaleCodings(instrument)),
    reasonItem(code, words),
  ];
}

function criterionItems(instrument: Instrument, criterion: Criterion, words: Words): AskedItem[] {
  const { code, statement } = criterion;
  const question = questionOf(criterion);
  const offered = choices(instrument, code, question, words);
  const several = question.kind === 'choice' && question.several;
  if (offered)
    return [
      { ...choice(code, statement, offered), prefix: code, ...(several && { repeats: true }) },
      reasonItem(code, words),
    ];
  const silence = words.ways.fhir.silence;
  return [
    { linkId: code, prefix: code, text: statement, ...typed(question) },
    choice(links.silence(code), silence, silences(instrument)),
    reasonItem(code, words),
  ];
}

const choice = (linkId: string, text: string, offered: ReturnType<typeof scaleCodings>) => ({
  ...{ linkId, text, type: 'choice' as const },
  answerOption: offered.map((valueCoding) => ({ valueCoding })),
});

const reasonItem = (code: string, { ways }: Words): AskedItem => ({
  ...{ linkId: links.reason(code), text: ways.fhir.reason, type: 'text' },
});

/** A number with its unit and bounds, in the extensions that FHIR has for them, or a text. */
function typed(question: Question): Pick<AskedItem, 'type' | 'extension'> {
  if (question.kind !== 'number') return { type: 'text' };
  const url = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`;
  return {
    type: 'decimal',
    extension: [
      { url: url('questionnaire-unit'), valueCoding: { display: question.unit } },
      { url: url('minValue'), valueDecimal: question.least },
      { url: url('maxValue'), valueDecimal: question.most },
    ],
  };
}
