import type { Locator, Page } from '@playwright/test';

/** Where things are on the screens, by the roles and names that a screen reader tells. */

/** Whether all is saved, in words. */
export const savedState = (page: Page) => page.getByRole('status', { name: 'State of saving' });

/** A criterion on the screen, or a standard or theme as a whole. */
export const section = (page: Page, code: string) =>
  page.getByRole('region', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) });

/** The answers of whoever rates. */
export const ownAnswers = (page: Page, code: string) =>
  page.getByRole('group', { name: `Your answer on ${code}`, exact: true });

/** The answers that the team chooses from. */
export const agreedAnswers = (page: Page, code: string) =>
  page.getByRole('group', { name: `What we agreed on ${code}`, exact: true });

/** One answer among others, by its code. */
export const answer = (among: Locator, code: string) =>
  among.getByRole('radio', { name: new RegExp(`^${code.replace('?', '\\?')} `) });

/** One of the parts of an assessment: Plan, Score, Agree, Report and others. */
export const part = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of this assessment' })
    .getByRole('link', { name, exact: true });

/** The list of themes and standards. */
export const outline = (page: Page) =>
  page.getByRole('navigation', { name: 'Themes and standards' });

/** The list of what a plan is made of. */
export const planOutline = (page: Page) =>
  page.getByRole('navigation', { name: 'Parts of the plan' });

/** What a report says, beside what one chooses of it. */
export const reportPreview = (page: Page) => page.getByRole('article', { name: 'Preview' });

export const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true });

/** Fields that belong together, by the name of all of them. */
export const group = (within: Page | Locator, name: string) =>
  within.getByRole('group', { name, exact: true });

export const field = (within: Page | Locator, name: string) =>
  within.getByLabel(name, { exact: true });
