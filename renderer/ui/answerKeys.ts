import type { KeyboardEvent } from 'react';
import { isLevel, notApplicable, notEnough } from '../../shared/model/answer.ts';

/** While somebody types, the keys belong to the text. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

/** Whether a key is for the answers here, and not for a text or for the browser. */
export const isForAnswers = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !isTyping(target) && !ctrlKey && !metaKey && !altKey;

/** Chooses the answer that a digit stands for among the radio buttons below, and puts the focus there. */
export function chooseByDigit(event: KeyboardEvent) {
  const digit = isForAnswers(event) ? digitOf(event) : undefined;
  if (digit === undefined) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>('.answers input')];
  const radio = radioOf(digit, radios);
  radio?.focus({ preventScroll: true });
  radio?.click();
}

/** The digit of a key, also on keyboards that give digits only with Shift, as French ones do. */
function digitOf({ key, code }: KeyboardEvent): number | undefined {
  const found = /^\d$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** 1, 2, 3… choose an answer in the order shown, the number after them not enough evidence, 0 not applicable. */
function radioOf(digit: number, radios: readonly HTMLInputElement[]): HTMLInputElement | undefined {
  if (digit === 0) return radios.find((one) => one.value === notApplicable);
  const own = radios.filter((one) => isLevel(one.value));
  return digit === own.length + 1 ? radios.find((one) => one.value === notEnough) : own[digit - 1];
}
