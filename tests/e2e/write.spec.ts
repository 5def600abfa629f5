import type { Page } from '@playwright/test';
import { enterSample } from './beginnings.ts';
import { type Coscore, expect, test } from './coscore.ts';
import { goTo } from './journey.ts';
import { Keyboard } from './keyboard.ts';
import { expectAccessible } from './looks.ts';
import { button, field, savedState } from './parts.ts';

const text = (page: Page, what = 'Summary, English') =>
  page.getByRole('textbox', { name: what, exact: true });

const writing = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'What there is to write' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();

const card = (page: Page, name: string) =>
  page.getByRole('group', { name: new RegExp(`^${name}\\b`) });

/** What the sample's team wrote. */
async function openTexts(page: Page, coscore: Coscore) {
  await enterSample(page, coscore);
  await expect(page.getByRole('table').first()).toBeVisible();
  await goTo(page, 'Write');
}

/** Takes all away that stands in a chapter. */
async function empty(page: Page) {
  await text(page).press('ControlOrMeta+a');
  await text(page).press('Delete');
}

test('a chapter is written by keyboard, with a heading, a list, a quotation and a table, or pasted, and stays', async ({
  page,
  start,
}) => {
  await openTexts(page, await start());
  await empty(page);
  await expect(savedState(page)).toHaveText('Saved');
  const keys = new Keyboard(page);
  const tool = (name: string) => button(page, name);
  /** From the text to its bar, which is one stop for Tab, and along it by arrow keys. */
  const fromBar = async (name: string) => {
    await keys.press('Shift+Tab');
    for (const way of ['ArrowLeft', 'ArrowRight']) {
      for (let n = 0; n < 14; n++) {
        if (await tool(name).evaluate((one) => one === document.activeElement)) break;
        await keys.press(way);
      }
    }
    await expect(tool(name)).toBeFocused();
    await keys.press('Enter');
  };
  await text(page).focus();
  await fromBar('Heading');
  await expect(text(page)).toBeFocused();
  await expect(tool('Heading')).toHaveAttribute('aria-pressed', 'true');
  await keys.type('What we saw');
  await keys.press('Enter');
  await keys.type('- Homes that ');
  await keys.press('ControlOrMeta+b');
  await keys.type('last');
  await keys.press('ControlOrMeta+b');
  await keys.press('Enter');
  await keys.press('ControlOrMeta+]');
  await keys.type('A key of one’s own');
  await keys.press('Enter');
  await keys.press('Enter');
  await keys.press('Enter');
  await keys.type('In their words:');

  await fromBar('Insert a quotation');
  await keys
    .tabTo(page.getByRole('radio', { name: /^I was handed the plan/ }).first())
    .catch(() => {});
  await page.getByRole('radio', { name: /^I was handed the plan together/ }).check();
  await keys.enterOn(button(page.getByRole('dialog'), 'Insert'));
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toContainText('I was handed the plan together with the pen.');
  await keys.type('And the levels:');
  await tool('Insert a rating table').click();
  await field(page, 'Of what').selectOption({
    label: '2 Highest attainable physical and mental health',
  });
  await button(page.getByRole('dialog'), 'Insert').click();
  await expect(text(page)).toContainText('Rating table: 2 ');
  await expect(savedState(page)).toHaveText('Saved');

  await page.reload();
  await expect(text(page).getByRole('heading', { name: 'What we saw' })).toBeVisible();
  await expect(text(page).locator('li li')).toHaveText('A key of one’s own');
  await expect(text(page).locator('strong').first()).toHaveText('last');
  await expect(text(page).locator('.write-box')).toHaveCount(2);
  await field(page, 'Language of the text').selectOption('it');
  await expect(text(page, 'Summary, Italiano')).toContainText('otto persone');
  await field(page, 'Language of the text').selectOption('en');
  await expectAccessible(page, 'Summary');

  for (const { html, holds, never } of pasted) {
    await empty(page);
    await text(page).evaluate((one, given) => {
      const data = new DataTransfer();
      data.setData('text/html', given);
      one.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, html);
    for (const part of holds) await expect(text(page)).toContainText(part);
    for (const part of never) expect(await text(page).innerHTML()).not.toContain(part);
    await expect(savedState(page)).toHaveText('Saved');
  }
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

const deep = (n: number): string => `<ul><li>level ${n}${n < 12 ? deep(n + 1) : ''}</li></ul>`;

/** From Word, from the web, and from somebody who means harm. */
const pasted = [
  {
    html: `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
      <h1>Title</h1><h4>Small</h4><p class=MsoNormal><b>Bold</b> and <i>italic</i><o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>§</span>First</p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>§</span>Inner</p>
      <table><tr><td>Left</td><td>Right</td></tr></table>
      <p style='mso-hide:all'>Nobody saw this</p><!--EndFragment--></body></html>`,
    holds: ['Title', 'Small', 'Bold and italic', 'First', 'Inner', 'Left · Right'],
    never: ['§', 'Nobody saw this', 'color', 'MsoNormal', '<table'],
  },
  {
    html: `<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1">
      <svg onload="window.harmed = 1"></svg><a href="javascript:window.harmed = 1">A link</a>
      <iframe srcdoc="<script>parent.harmed = 1</script>"></iframe>
      <div data-insert='{"what":"table","of":"../../etc"}'></div><div data-insert="{">Words</div>
      <p style="display:none">Hidden</p><p onclick="window.harmed = 1">Seen\u0000\u000b\ud800</p>`,
    holds: ['A link', 'Words', 'Seen'],
    never: ['<script', '<a', '<iframe', 'onerror', 'onclick', 'javascript:', 'Hidden', 'etc'],
  },
  { html: deep(1), holds: ['level 1', 'level 12'], never: ['color'] },
  { html: `<p>${'long '.repeat(9000)}</p>`, holds: ['long long'], never: ['<p><br></p>'] },
];

test('drafts are marked until somebody has read them, and never take the place of what is there', async ({
  page,
  start,
}) => {
  await openTexts(page, await start());
  await expect(button(page, 'Make a draft from the decisions')).toBeHidden();
  await empty(page);
  await button(page, 'Make a draft from the decisions').click();
  await expect(text(page)).toContainText('5 Independent living');
  await expect(page.getByText('Draft: nobody has read it yet.')).toBeVisible();
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.type(' Typed.');
  await expect(savedState(page)).toHaveText('Saved');
  await page.reload();
  await expect(text(page)).toContainText('Typed.');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(text(other)).toContainText('Typed.');
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.type(' Seen elsewhere.');
  await expect(text(other)).toContainText('Seen elsewhere.');
  await other.close();
  await button(page, 'I have read it').click();
  await expect(page.getByText('Draft: nobody has read it yet.')).toBeHidden();

  await writing(page, 'Strengths');
  await button(page, 'Add a strength').click();
  await expect(field(card(page, 'Strength 6'), 'In English')).toBeFocused();
  await page.keyboard.type('The garden is open to all.');
  const sixth = card(page, 'Strength 6');
  await sixth.getByText('Add themes, standards or criteria').click();
  await field(sixth, 'Find themes, standards and criteria').fill('1.6');
  await sixth.getByRole('option', { name: /^1\.6 / }).click();
  await button(page, 'Move up: Strength 6').click();
  await expect(field(card(page, 'Strength 5'), 'In English')).toHaveValue(
    'The garden is open to all.',
  );
  await button(page, 'Add drafts from the decisions').click();
  await expect(page.getByText('2 drafts were added.')).toBeVisible();
  await button(page, 'Add drafts from the decisions').click();
  await expect(page.getByText('Nothing was added')).toBeVisible();
  await expect(field(card(page, 'Strength 1'), 'In English')).toHaveValue(/^People get a home/);
  await expect(page.getByText('Draft: nobody has read it yet.')).toHaveCount(2);
  await button(page, 'I have read it: Strength 7').click();
  await expect(page.getByText('Draft: nobody has read it yet.')).toHaveCount(1);
  await button(page, 'Remove: Strength 8').click();
  await button(page.getByRole('alertdialog'), 'Remove').click();
  await expect(page.getByText('Draft: nobody has read it yet.')).toHaveCount(0);

  await writing(page, 'Recommendations');
  await button(page, 'Add a recommendation').click();
  await page.keyboard.type('Build a lift.');
  const eleventh = card(page, 'Recommendation 11');
  await field(eleventh, 'Priority').selectOption('high');
  await field(eleventh, 'Its management or funder').check();
  await expect(savedState(page)).toHaveText('Saved');
  await page.reload();
  await expect(field(card(page, 'Recommendation 11'), 'In English')).toHaveValue('Build a lift.');
  await expect(field(eleventh, 'Its management or funder')).toBeChecked();
  await expectAccessible(page, 'Recommendations', { repeated: 'fieldset.card' });
});
