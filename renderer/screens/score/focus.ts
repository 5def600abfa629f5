/** Goes to a criterion and puts the focus on its answers. */
export function focusAnswer(criterion: string) {
  const section = document.getElementById(`criterion-${criterion}`);
  if (section) focusRadio(section);
  section?.scrollIntoView({ block: 'center' });
}

/** Puts the focus where the keyboard starts from: on the chosen answer, or the first. */
export function focusRadio(section: Element) {
  const radio =
    section.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    section.querySelector<HTMLInputElement>('input[type=radio]');
  radio?.focus({ preventScroll: true });
}
