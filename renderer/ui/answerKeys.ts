import type { KeyboardEvent } from 'react';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import { type Answer, notApplicable, notEnough } from '../../shared/model/answer.ts';

/** While somebody types, the keys belong to the text. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

/** Whether a key is for the answers here, and not for a text or for the browser. */
export const isForAnswers = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !isTyping(target) && !ctrlKey && !metaKey && !altKey;

/** Chooses the answer that a digit stands for among the radio buttons below, and puts the focus there. */
export function chooseByDigit(event: KeyboardEvent, scale: Instrument['scale']) {
  const answer = isForAnswers(event) ? answerOf(event.key, scale) : undefined;
  if (answer === undefined) return;
  const radios = event.currentTarget.querySelectorAll<HTMLInputElement>('.answers input');
  const radio = [...radios].find((one) => one.value === answer);
  radio?.focus({ preventScroll: true });
  radio?.click();
}

/** 1, 2, 3… choose a level from best to worst, the number after them not enough evidence, 0 not applicable. */
function answerOf(key: string, { levels }: Instrument['scale']): Answer | undefined {
  const number = /^\d$/.test(key) ? Number(key) : Number.NaN;
  if (number === 0) return notApplicable;
  if (number === levels.length + 1) return notEnough;
  return levels[number - 1]?.code;
}
