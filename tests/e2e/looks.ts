import { expect, type Page, test } from '@playwright/test';
import { inspect } from './axe.ts';

interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly text: string;
}

const wide: Look = { name: 'wide', size: { width: 1280, height: 720 }, text: '100%' };
const looks: readonly Look[] = [
  wide,
  { name: 'narrow', size: { width: 360, height: 740 }, text: '100%' },
  { name: 'large text', size: { width: 1280, height: 720 }, text: '200%' },
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contrast = 'color-contrast';

interface Asked {
  /** Brings the screen up again after its size changed, where it goes away then. */
  readonly again?: () => Promise<void>;
  /** What there is much of and all alike: looked at when the page is wide and left out then, for it takes long. */
  readonly repeated?: string;
}

/** Wide, narrow and with large text, light and dark: axe finds nothing and nothing is cut off at the side. */
export async function expectAccessible(
  page: Page,
  screen: string,
  { again = async () => {}, repeated }: Asked = {},
) {
  await test.step(screen, async () => {
    for (const look of looks) {
      await colour(page, 'light');
      await turnTo(page, look);
      await again();
      const found = async (colours: string, asked: Parameters<typeof inspect>[1]) => {
        const exclude = look === wide ? undefined : repeated;
        const all = await inspect(page, { ...asked, exclude });
        expect.soft(all, `${screen}, ${look.name}, ${colours}`).toEqual([]);
      };
      // Every text once; then, in other colours and sizes, some of each look.
      if (look === wide) await found('light', { tags });
      else {
        await found('light', { tags, without: [contrast] });
        await found('light', { rules: [contrast], someOfEach: true });
      }
      // In other colours nothing changes but the colours.
      await colour(page, 'dark');
      await found('dark', { rules: [contrast], someOfEach: true });
      expect.soft(await tooWide(page), `${screen}, ${look.name}: what reaches out`).toEqual([]);
    }
    await turnTo(page, wide);
  });
}

const colour = (page: Page, colorScheme: 'light' | 'dark') =>
  page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });

async function turnTo(page: Page, { size, text }: Look) {
  await page.setViewportSize(size);
  await page.evaluate((asked) => {
    document.documentElement.style.fontSize = asked;
  }, text);
}

/** What makes the page scroll sideways; nothing where it does not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const reachesOut = (one: Element) => one.getBoundingClientRect().right > window.innerWidth + 1;
    return [...document.querySelectorAll('body *')]
      .filter((one) => reachesOut(one) && ![...one.children].some(reachesOut))
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 200));
  });
}
