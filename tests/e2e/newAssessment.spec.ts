import { enter, expect, test } from './coscore.ts';
import { passphrase } from './journey.ts';
import { button } from './parts.ts';

test('what is missing in a new assessment is told at its field, and leads there', async ({
  page,
  start,
}) => {
  await enter(page, await start());
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await button(page, 'Make the vault').click();
  await button(page, 'New assessment').click();
  await button(page, 'Begin the assessment').click();
  const name = page.getByLabel('Name of the service or network');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Give the service a name.');
  await expect(page.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('alert').getByRole('button', { name: 'Give every member a name.' }).click();
  await expect(page.getByLabel('Name or initials').first()).toBeFocused();
  await name.fill('Harbour Street');
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
});
