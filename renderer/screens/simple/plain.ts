import type { Instrument } from '../../../shared/instrument/instrument.ts';
import { type Answer, notApplicable, notEnough } from '../../../shared/model/answer.ts';
import type { Choosable } from '../../ui/Answers.tsx';

type Scale = Instrument['scale'];

/** What an answer of the scale means, in plain words; undefined for what another kind of question asks for. */
export function plainOf(scale: Scale, answer: Answer): string | undefined {
  if (answer === notApplicable) return scale.notApplicable.plain;
  if (answer === notEnough) return scale.notEnough.plain;
  return scale.levels.find((one) => one.code === answer)?.plain;
}

/** What is read aloud: the question, then every answer by name and meaning. */
export const sentencesOf = (
  question: string,
  before: string,
  choices: readonly Choosable[],
  scale: Scale,
): string[] => [
  question,
  before,
  ...choices.map(({ answer, mark }) =>
    [`${mark.name}.`, plainOf(scale, answer)].filter(Boolean).join(' '),
  ),
];
