/** Moves to the answer of the next line of the sheet, or of the one before. */
export function focusNext(from: HTMLInputElement, step: 1 | -1 = 1) {
  const all = [...document.querySelectorAll<HTMLInputElement>('.sheet-answer')];
  const next = all[all.indexOf(from) + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
