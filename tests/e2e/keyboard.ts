import { expect, type Locator, type Page } from '@playwright/test';

/** Hands on the keyboard and nothing else. After every key the focus is somewhere, and can be seen: ringed and not covered. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string) {
    await this.#page.keyboard.press(key);
    await expectFocus(this.#page);
  }

  /** Types text into what has the focus. */
  async type(text: string) {
    await this.#page.keyboard.type(text);
    await expectFocus(this.#page);
  }

  /** Presses Tab, or Shift+Tab to go back, until something has the focus. */
  async tabTo(wanted: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') {
    for (let pressed = 0; pressed < 300; pressed++) {
      if (await hasFocus(wanted)) return;
      await this.press(way);
    }
    throw new Error(`300 times ${way} did not lead to ${wanted}`);
  }

  /** Goes to something by Tab and presses Enter on it. */
  async enterOn(wanted: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') {
    await this.tabTo(wanted, way);
    await this.press('Enter');
  }
}

const hasFocus = async (wanted: Locator) =>
  (await wanted.count()) > 0 && wanted.first().evaluate((one) => one === document.activeElement);

/** The focus is on something in sight with a ring around it, or it is the content of a new screen as a whole, or its title. */
async function expectFocus(page: Page) {
  await expect
    .poll(() => page.evaluate(shownFocus), { message: 'the focus can be seen', intervals: [5, 20] })
    .toBe('shown');
}

function shownFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'lost';
  if (focused.id === 'content' || focused.matches('h1[tabindex="-1"]')) return 'shown';
  // The ring of a radio button of an answer is around its face.
  const rings = [focused, focused.nextElementSibling].filter((one) => one !== null);
  const ringed = rings
    .map((one) => getComputedStyle(one))
    .some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
  if (!ringed) return `not shown on ${focused.outerHTML.slice(0, 120)}`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const points: readonly (readonly [number, number])[] = [
    [left + 4, top + 4],
    [(left + right) / 2, (top + bottom) / 2],
    [right - 4, bottom - 4],
  ];
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return seen ? 'shown' : `out of sight or covered: ${focused.outerHTML.slice(0, 120)}`;
}
