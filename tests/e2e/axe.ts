import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe found, short enough to read. */
export interface Finding {
  readonly rule: string;
  readonly where: readonly string[];
}

interface Asked {
  /** Rules as axe names them. */
  readonly rules?: readonly string[];
  /** Groups of rules as axe names them, where no rules are named. */
  readonly tags?: readonly string[];
  /** Rules of these groups that are left out. */
  readonly without?: readonly string[];
  /** What is not looked at. */
  readonly exclude?: string | undefined;
  /** Of all texts that look alike only some are looked at: for contrast, which takes as long as all else together. */
  readonly someOfEach?: boolean;
}

/**
 * Has axe look at a page. It runs in the page itself, loaded once: a wrapper that loads it for every look and gathers
 * what it found in a page of its own takes several times as long.
 */
export async function inspect(page: Page, asked: Asked): Promise<readonly Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(look, asked);
}

async function look(asked: Asked): Promise<Finding[]> {
  const { axe: here } = window as typeof window & { axe: typeof axe };
  const include = asked.someOfEach ? someOfEach() : [document];
  if (include.length === 0) return [];
  const { violations } = await here.run(
    { include, exclude: asked.exclude ? [asked.exclude] : [] },
    {
      runOnly: asked.rules
        ? { type: 'rule', values: [...asked.rules] }
        : { type: 'tag', values: [...(asked.tags ?? [])] },
      rules: Object.fromEntries((asked.without ?? []).map((rule) => [rule, { enabled: false }])),
      resultTypes: ['violations'],
    },
  );
  return violations.map(({ id, nodes }) => ({
    rule: id,
    where: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));

  /** The first two and the last of all texts and fields that have the same look, on the same ground. */
  function someOfEach(): Element[] {
    const grounds = new Map<Element, string>();
    const all = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        isRead(one) &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !(asked.exclude && one.closest(asked.exclude)),
    );
    return [...Map.groupBy(all, lookOf).values()].flatMap((alike) => [
      ...new Set([...alike.slice(0, 2), ...alike.slice(-1)]),
    ]);

    function lookOf(one: Element): string {
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(one);
      const disabled = one.closest(':disabled, [aria-disabled="true"]') !== null;
      return [color, fontSize, fontWeight, textShadow, disabled, groundOf(one)].join();
    }

    /** All that is behind it and around it, up to the page. */
    function groundOf(one: Element): string {
      const known = grounds.get(one);
      if (known !== undefined) return known;
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(one);
      const own = `${one.tagName}.${one.className} ${backgroundColor} ${backgroundImage} ${opacity} ${position}`;
      const found = `${own}<${one.parentElement ? groundOf(one.parentElement) : ''}`;
      grounds.set(one, found);
      return found;
    }
  }

  function isRead(one: Element): boolean {
    if (one.matches('input, select, textarea')) return true;
    return [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  }
}
