/**
 * Keeps the keyboard's place. What has the focus may go away with its screen, or because its work is done; the browser
 * then starts from the top of the page. Here the focus goes to the nearest thing around it that is left, else to the
 * content of the new screen. Where a screen knows a better place it puts the focus there itself.
 */
export function keepFocus() {
  let around: readonly Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    around = target instanceof Element ? withParents(target) : [];
  });
  const check = () => {
    const [focused] = around;
    if (document.activeElement !== document.body || !focused || focused.isConnected) return;
    const left = around.find((one) => one.isConnected && one.hasAttribute('tabindex'));
    const next = left ?? document.getElementById('content');
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
  // Later than React's effects and than a closing dialog, which may know where the focus goes.
  let asked = 0;
  new MutationObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      asked = requestAnimationFrame(check);
    });
  }).observe(document.body, { childList: true, subtree: true });
}

function withParents(element: Element): Element[] {
  const parent = element.parentElement;
  return [element, ...(parent ? withParents(parent) : [])];
}
