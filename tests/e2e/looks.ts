import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly text: string;
}

const looks: readonly Look[] = [
  { name: 'wide', size: { width: 1280, height: 720 }, text: '100%' },
  { name: 'narrow', size: { width: 360, height: 740 }, text: '100%' },
  { name: 'large text', size: { width: 1280, height: 720 }, text: '200%' },
];
const colours = ['light', 'dark'] as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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
      await page.setViewportSize(look.size);
      await page.evaluate((text) => {
        document.documentElement.style.fontSize = text;
      }, look.text);
      await again();
      for (const colorScheme of colours) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const axe = new AxeBuilder({ page });
        // In other colours nothing changes but the colours.
        if (colorScheme === 'light') axe.withTags(tags);
        else axe.withRules('color-contrast');
        if (repeated && look !== looks[0]) axe.exclude(repeated);
        const { violations } = await axe.analyze();
        expect.soft(violations.map(told), `${screen}, ${look.name}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await tooWide(page), `${screen}, ${look.name}: what reaches out`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '100%';
    });
  });
}

/** What axe found, short enough to read. */
const told = ({
  id,
  nodes,
}: {
  id: string;
  nodes: readonly { html: string; failureSummary?: string }[];
}) => ({
  rule: id,
  where: nodes
    .slice(0, 3)
    .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
});

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
