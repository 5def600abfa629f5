import type { Page } from '@playwright/test';
import { addSample, enterAssessment } from './beginnings.ts';
import { type Coscore, enter, expect, test } from './coscore.ts';
import { goTo, goToPlan, makeVault, service, unlock } from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { expectAccessible } from './looks.ts';
import { button, savedState } from './parts.ts';

/** A new assessment by a team of three, from 14 to 16 September, and its plan. */
async function beginPlan(page: Page, coscore: Coscore) {
  await enterAssessment(page, coscore);
  await goTo(page, 'Plan');
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
}

const saved = (page: Page) => expect(savedState(page)).toHaveText('Saved');
const content = (page: Page) => page.getByRole('main');

test('a person plans a visit of two days with two members, by keyboard and by mouse, and finds it again', async ({
  page,
  start,
}) => {
  const coscore = await start();
  await beginPlan(page, coscore);
  const keys = new Keyboard(page);

  await test.step('the first day by keyboard, from what is missing', async () => {
    await keys.enterOn(content(page).getByRole('link', { name: 'Visits' }));
    await expect(page.getByText('No visit planned yet')).toBeVisible();
    await keys.enterOn(button(page, 'Add a visit'));
    await expect(page.getByLabel('Day', { exact: true })).toBeFocused();
    // The same day whichever of day and month the browser asks for first.
    await keys.type('09092026');
    await expect(page.getByText(/9 September 2026 is not among the days/)).toBeVisible();
    await keys.enterOn(button(page, 'Add a time slot'));
    await expect(page.getByLabel('From')).toBeFocused();
    // With or without a.m., as the browser asks.
    await keys.type('0909a');
    await keys.tabTo(page.getByLabel('What', { exact: true }));
    await keys.type('Opening meeting ');
    await keys.tabTo(page.getByLabel('Ana'));
    await keys.press('Space');
    await keys.tabTo(page.getByLabel('Ben'));
    await keys.press('Space');
    await saved(page);
  });

  await test.step('the second by mouse; what cannot be is pointed out and holds nothing up', async () => {
    await button(page, 'Add a visit').click();
    await page.getByLabel('Day', { exact: true }).last().fill('2026-09-15');
    await button(page, 'Add a time slot').last().click();
    await page.getByLabel('From').last().fill('14:00');
    await page.getByLabel('To', { exact: true }).last().fill('13:00');
    const wrong = page.getByText(/ends at 13:00, before it begins at 14:00/);
    await expect(wrong).toBeVisible();
    await page.getByLabel('To', { exact: true }).last().fill('15:30');
    await expect(wrong).toBeHidden();
    await page.getByLabel('What', { exact: true }).last().fill('Interviews on ward 2');
    await page.getByLabel('Ben').last().check();
    await saved(page);
  });

  await test.step('both can be read day by day, for everybody and for one', async () => {
    await goToPlan(page, 'Day by day');
    const second = page.getByRole('table', { name: /Tuesday, 15 September 2026/ });
    await expect(second.getByRole('row', { name: /^14:00–15:30.*ward 2.*Ben/ })).toBeVisible();
    await page.getByLabel('Show').selectOption('Ana');
    await expect(second).toBeHidden();
    await expect(
      page.getByRole('row', { name: /^from 09:09 Opening meeting Ana and Ben/ }),
    ).toBeVisible();
  });

  await test.step('after a restart all is there, in order', async () => {
    await coscore.close();
    await enter(page, await start());
    await unlock(page);
    await page.getByRole('link', { name: new RegExp(service) }).click();
    await goTo(page, 'Plan');
    await expect(content(page).getByText('2 visits have a day.')).toBeVisible();
    await goToPlan(page, 'Visits');
    const days = page.getByRole('heading', { level: 2 });
    await expect(days).toHaveText(['Wednesday, 9 September 2026', 'Tuesday, 15 September 2026']);
    await days.last().click();
    await expect(page.getByLabel('What', { exact: true }).last()).toHaveValue(
      'Interviews on ward 2',
    );
    await expect(page.getByLabel('Ben').last()).toBeChecked();
    await expect(page.getByLabel('Ana').last()).not.toBeChecked();
  });

  await test.step('removing asks, for something was written', async () => {
    await button(page, 'Remove this visit').last().click();
    await button(page.getByRole('alertdialog'), 'Remove').click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
    await saved(page);
  });
});

test('a team says how many it wants to hear, by a table of its own and in its own words', async ({
  page,
  start,
}) => {
  await beginPlan(page, await start());
  await goToPlan(page, 'Interviews wanted');
  const wanted = page.getByLabel('Interviews wanted');
  const cell = (name: string) => page.getByLabel(name, { exact: true });

  await test.step('takes what the table suggests', async () => {
    await page.getByLabel(/^Beds or/).fill('40');
    await button(page, 'Use these numbers').click();
    for (const [at, count] of ['12', '5', '7'].entries()) {
      await expect(wanted.nth(at)).toHaveValue(count);
    }
    await expect(page.getByText('These are your numbers.')).toBeVisible();
    await expect(page.getByText('0 of 12 with people who use the service')).toBeVisible();
  });

  await test.step('calls people what they call themselves', async () => {
    await page.getByLabel('What this group is called here').first().fill('guests of the house');
    await expect(page.getByText('0 of 12 with guests of the house')).toBeVisible();
  });

  await test.step('changes the table; one that is wrong says so and is not used', async () => {
    await page.getByText('The table behind it').click();
    await cell('Row 3, People').fill('20');
    await cell('Row 3, Size').fill('25');
    await expect(page.getByText(/Row 3 has to reach further .* more than 25/)).toBeVisible();
    await expect(savedState(page)).not.toHaveText('Saved');
    await cell('Row 3, Size').fill('');
    await expect(page.getByText('Row 3, Size: give a number.')).toBeVisible();
    await cell('Row 3, Size').fill('50');
    await saved(page);
    await expect(page.getByText(/^Your own figures/)).toBeVisible();
    await button(page, 'Use these numbers').click();
    await expect(wanted.first()).toHaveValue('20');
  });

  await test.step('goes back to the first table', async () => {
    await page.reload();
    await page.getByText('The table behind it').click();
    await expect(cell('Row 3, People')).toHaveValue('20');
    await button(page, 'Back to Coscore’s figures').click();
    await button(page.getByRole('alertdialog'), 'Back to Coscore’s figures').click();
    await expect(cell('Row 3, People')).toHaveValue('12');
    await expect(wanted.first()).toHaveValue('20');
  });
});

test('what is missing gets less: approvals, aim, checklist; a refusal is a finding of its own', async ({
  page,
  start,
}) => {
  await beginPlan(page, await start());
  const overview = (name: string) =>
    content(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) });

  await test.step('an approval that is not needed says why', async () => {
    await expect(overview('Ethics approval')).toContainText('Nothing recorded yet.');
    await overview('Ethics approval').getByRole('link').click();
    await button(page, 'Add an ethics approval').click();
    await page.getByLabel('State', { exact: true }).selectOption('Asked for');
    await saved(page);
    await goToPlan(page, 'Overview');
    await expect(overview('Ethics approval')).toContainText('Asked for, not given yet.');
    await goToPlan(page, 'Approvals');
    await page.getByLabel('State', { exact: true }).selectOption('Not needed');
    await page.getByLabel('Why it is not needed').fill('The law lets this body in at any time.');
    await saved(page);
    await goToPlan(page, 'Overview');
    await expect(overview('Ethics approval')).toContainText('It is there.');
  });

  await test.step('aim, scope and whether the service knows', async () => {
    await goToPlan(page, 'Aim and scope');
    await page.getByLabel('What the visit is for').fill('The network asked for it.');
    await page.getByLabel('What it covers').fill('Both houses, day and night.');
    await page.getByLabel(/^In part/).check();
    await saved(page);
    await page.reload();
    await expect(page.getByLabel('What it covers')).toHaveValue('Both houses, day and night.');
    await expect(page.getByLabel(/^In part/)).toBeChecked();
  });

  await test.step('ticks, leaves out, notes and adds on the checklist', async () => {
    await goToPlan(page, 'Checklist');
    const before = page.getByRole('region', { name: 'Before the visit' });
    await before.getByRole('checkbox', { name: /^Everyone on the team has practised/ }).check();
    await before.getByRole('button', { name: /^Leave out: Interpreters/ }).click();
    await expect(before.getByRole('checkbox', { name: /^Contacts are at hand/ })).toBeFocused();
    await before.getByRole('button', { name: /^Note on: The letters/ }).click();
    await before.getByLabel('Note', { exact: true }).fill('Two of each');
    await before.getByLabel('Something of your own').fill('Bring large print');
    await page.keyboard.press('Enter');
    await before.getByRole('checkbox', { name: 'Bring large print' }).check();
    await saved(page);
    await page.reload();
    await expect(before.getByText('2 of 9')).toBeVisible();
    await expect(before.getByLabel('Note', { exact: true })).toHaveValue('Two of each');
    await before.getByText('Left out (1)').click();
    await before.getByRole('button', { name: /^Put back: Interpreters/ }).click();
    await expect(before.getByText('2 of 10')).toBeVisible();
    await before.getByRole('button', { name: 'Remove: Bring large print' }).click();
    await button(page.getByRole('alertdialog'), 'Remove').click();
    await expect(before.getByText('1 of 9')).toBeVisible();
  });

  await test.step('records where the team was not let in, with what it could not look into', async () => {
    await goToPlan(page, 'Refused access');
    await button(page, 'Record refused access').click();
    await page.getByLabel('What was refused').selectOption('Records or documents');
    await page.getByLabel('Refused by').fill('Head nurse on duty');
    await page.getByLabel('What happened').fill('The log of restraint was said to be lost.');
    await page.getByLabel('Find a criterion').fill('4.2.5');
    await page.getByRole('option', { name: /^4\.2\.5/ }).click();
    await saved(page);
    await page.reload();
    await expect(page.getByLabel('What happened')).toHaveValue(/said to be lost/);
    await expect(page.getByRole('list', { name: 'Chosen criteria' })).toContainText('4.2.5');
    await goToPlan(page, 'Overview');
    await expect(page.getByText('1 refusal of access is recorded.')).toBeVisible();
  });
});

test('everybody can read and use every part of the plan', async ({ page, start }) => {
  await enter(page, await start());
  await makeVault(page);
  await addSample(page);
  await goTo(page, 'Plan');
  await expectAccessible(page, 'overview');
  for (const name of ['Aim and scope', 'Approvals', 'Day by day', 'Checklist']) {
    await goToPlan(page, name);
    await expectAccessible(page, name);
  }
  for (const name of ['Visits', 'Interviews wanted', 'Refused access']) {
    await goToPlan(page, name);
    await content(page).locator('summary').first().click();
    await expectAccessible(page, name);
  }
});

test('everybody can read and use a plan that was just begun', async ({ page, start }) => {
  await beginPlan(page, await start());
  await expectAccessible(page, 'overview of what is missing');
  await goToPlan(page, 'Visits');
  await expectAccessible(page, 'no visits');
  await button(page, 'Add a visit').click();
  await page.getByLabel('Day', { exact: true }).fill('2026-10-01');
  await expect(page.getByText('Please look at this')).toBeVisible();
  await expectAccessible(page, 'a visit with a warning');
});
