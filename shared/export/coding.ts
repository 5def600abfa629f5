import type { Instrument, InstrumentPin, Question } from '../instrument/instrument.ts';
import { chosenOf } from '../instrument/question.ts';
import type { Words } from '../language/words.ts';
import { type Answer, isLevel } from '../model/answer.ts';
import { marksOf } from '../report/written/mark.ts';
import type { Coding, Value } from './fhir.ts';

type Pin = Pick<InstrumentPin, 'id' | 'version'>;

/** Names of this project's own: no terminology server knows them. */
const scaleSystem = ({ id, version }: Pin) => `urn:coscore:scale:${id}:${version}`;
const optionSystem = ({ id, version }: Pin, code: string) =>
  `urn:coscore:options:${id}:${version}:${code}`;

/** The levels, from best to worst, then N/A and "not enough evidence". */
export const scaleCodings = (instrument: Instrument): Coding[] =>
  marksOf(instrument.scale).map(({ code, name }) => ({
    ...{ system: scaleSystem(instrument), code, display: name },
  }));

/** The two answers that say why there is none. */
export const silences = (instrument: Instrument): Coding[] =>
  scaleCodings(instrument).filter(({ code }) => !isLevel(code));

/** What may be chosen in answer to a question, the silences included; null where it is no choice. */
export function choices(
  instrument: Instrument,
  code: string,
  question: Question,
  { field }: Words,
): Coding[] | null {
  const system = optionSystem(instrument, code);
  switch (question.kind) {
    case 'level':
      return scaleCodings(instrument);
    case 'yes-no':
      return [
        { system, code: 'yes', display: field.yes },
        { system, code: 'no', display: field.no },
        ...silences(instrument),
      ];
    case 'choice':
      return [
        ...question.options.map((one) => ({ system, code: one.code, display: one.label })),
        ...silences(instrument),
      ];
    case 'number':
    case 'text':
      return null;
  }
}

/** An answer that is given, as FHIR has it. Silence on a number or a text is an answer to an item of its own. */
export function valuesOf(
  instrument: Instrument,
  code: string,
  question: Question,
  answer: Answer,
  words: Words,
): Value[] {
  const offered = choices(instrument, code, question, words);
  if (offered) {
    const chosen = question.kind === 'choice' && isLevel(answer) ? chosenOf(answer) : [answer];
    return offered
      .filter((one) => chosen.includes(one.code))
      .map((valueCoding) => ({ valueCoding }));
  }
  if (!isLevel(answer)) return [];
  return question.kind === 'number'
    ? [{ valueDecimal: Number(answer) }]
    : [{ valueString: answer.trim() }];
}
