import { type Locator, type Page, expect } from '@playwright/test';

let number = 0;

/** A title that no other test has. */
export function title(words: string): string {
  number += 1;
  return `${words} ${Date.now().toString(36)}${number}`;
}

export const cardOf = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });

export async function openComposer(page: Page): Promise<void> {
  const prompt = page.getByRole('main').getByRole('button', { name: /Partager un point|Reprendre votre brouillon/ });
  await prompt.waitFor();
  // a page that is drawn anew just then, for what others did, shows the prompt again
  await expect(async () => {
    if (await prompt.isVisible()) await prompt.click();
    await expect(page.locator('.ProseMirror')).toBeFocused({ timeout: 4_000 });
  }).toPass({ timeout: 15_000 });
}

export async function menu(page: Page, text: string, entry: string): Promise<void> {
  await cardOf(page, text).getByRole('button', { name: 'Actions sur la publication' }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}
