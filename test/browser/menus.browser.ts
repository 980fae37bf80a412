import { expect, test } from '@playwright/test';
import { CLAIRE, browserOf } from './network.js';

test('a menu opens by key and by pointer, its focus goes in and comes back', async ({ browser }) => {
  const context = await browserOf(browser, CLAIRE);
  const page = await context.newPage();
  await page.goto('/');
  const button = page.locator('article').first().getByRole('button', { name: 'Autres réactions' });
  const menu = page.getByRole('menu', { name: 'Autres réactions' });
  await button.focus();
  await expect(page.getByRole('tooltip')).toHaveText('Autres réactions');

  await page.keyboard.press('Enter');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect(menu.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();

  await button.click();
  await menu.getByRole('menuitem').first().click();
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(menu).toBeVisible();
  await page.mouse.click(5, 400); // beside it
  await expect(menu).toBeHidden();
  await context.close();
});
