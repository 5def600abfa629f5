/** The radio button of a criterion that the keyboard starts from: the chosen one, or the first. */
export function focusAnswer(criterion: string) {
  const section = document.getElementById(`criterion-${criterion}`);
  const radio =
    section?.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    section?.querySelector<HTMLInputElement>('input[type=radio]');
  radio?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'center' });
}
