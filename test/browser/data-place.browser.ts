import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { CLAIRE, HOME, KARIM, YANN } from './network.js';
import { leaveAll, visit } from './visit.js';

test.afterEach(leaveAll);

const folder = mkdtempSync(join(tmpdir(), 'entrenous-copies-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As whoever runs the machine types it, beside the running network. */
const backup = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['apps/cli/bin/entrenous.mjs', 'backup', ...args], {
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', LOG_LEVEL: 'silent' },
      ...{ ENTRENOUS_HOME: HOME, BACKUP_DIR: join(folder, 'copies'), BACKUP_KEY_FILE: join(folder, 'company.key') },
    },
  });

test('where the data are: red without a backup, green after one that was proven to restore', async ({ browser }) => {
  test.setTimeout(180_000); // a trial makes a database from nothing
  const page = await visit(browser, YANN);
  await page.goto('/data');
  await expect(page.getByRole('heading', { level: 1, name: 'Où sont mes données ?' })).toBeVisible();
  await expect(page.getByText('Aucune sauvegarde n’est faite')).toBeVisible();
  await expect(page.getByText(HOME)).toBeVisible();

  // What leaves the house is said, until it no longer does.
  await expect(page.getByText('Services de notification des navigateurs')).toBeVisible();
  await expect(page.getByText('Aucune n’est configurée.')).toHaveCount(0);
  await page.goto('/admin/network');
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByText('Arrêtées : rien n’est envoyé.')).toBeVisible();
  await page.goto('/data');
  await expect(page.getByText('Aucune n’est configurée.')).toBeVisible();
  await expect(page.getByText('Services de notification des navigateurs')).toHaveCount(0);
  await page.goto('/admin/network');
  await page.getByRole('button', { name: 'Permettre' }).click();
  await expect(page.getByText(/^Permises depuis/)).toBeVisible();
  await page.goto('/data');

  await backup('new-key', join(folder, 'company.key'));
  await backup();
  await page.reload();
  await expect(page.getByText('À jour')).toHaveCount(1);
  await expect(page.getByText('En retard')).toHaveCount(1);
  await backup('drill');
  await page.reload();
  await expect(page.getByText('À jour')).toHaveCount(2);
  const trials = page.getByRole('table').getByRole('row');
  await expect(trials.nth(1)).toContainText('Restauration d’essai');
  await expect(trials.nth(1)).toContainText('Identique');
  await expect(trials.nth(2)).toContainText('Faite');

  const claire = await visit(browser, CLAIRE);
  await claire.goto('/settings');
  await claire.getByRole('link', { name: 'Où sont mes données ?' }).click();
  await expect(claire.getByText('À jour')).toHaveCount(2);
  await expect(claire.getByText(HOME)).toHaveCount(0);
  await expect(claire.getByRole('table')).toHaveCount(0);
});

test('an external is told nothing of it', async ({ browser }) => {
  const page = await visit(browser, KARIM);
  await page.goto('/data');
  await expect(page.getByText('Où sont mes données ?')).toHaveCount(0);
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Où sont mes données ?' })).toHaveCount(0);
});
