import { expect, test } from '@playwright/test';
import { CLAIRE, YANN } from './network.js';
import { leaveAll, openGroup, visit } from './visit.js';

test.afterEach(leaveAll);

test('a group whose last manager is gone: a member asks for an election, stands and votes', async ({ browser }) => {
  const admin = await visit(browser, YANN);
  await admin.goto('/admin/accounts?search=okafor');
  await admin.getByRole('checkbox', { name: 'Sélectionner Daniel Okafor' }).check({ force: true });
  await admin.getByRole('button', { name: 'Suspendre (1)' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Suspendre' }).click();
  await expect(admin.getByText('1 compte suspendu')).toBeVisible();

  const member = await visit(browser, CLAIRE);
  await openGroup(member, 'Export desk');
  await expect(member.getByText('Ce groupe n’a plus de responsable')).toBeVisible();
  await member.getByRole('button', { name: 'Inviter à élire' }).click();
  const ballot = member.getByRole('region', { name: 'Élire un responsable' });
  await expect(ballot).toContainText('Personne ne s’est encore présenté.');
  await ballot.getByRole('button', { name: 'Me présenter' }).click();
  await ballot.getByRole('button', { name: 'Voter pour Claire Vasseur' }).click();
  await expect(ballot).toContainText('Votre voix');

  await admin.getByRole('checkbox', { name: 'Sélectionner Daniel Okafor' }).check({ force: true });
  await admin.getByRole('button', { name: 'Réactiver (1)' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Réactiver' }).click();
  await expect(admin.locator('tbody')).toContainText('Actif');
  await member.reload();
  await expect(member.getByRole('complementary')).toContainText('Daniel Okafor');
});
