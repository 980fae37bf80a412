import { type Browser, expect, test } from '@playwright/test';
import { CLAIRE, KARIM, PASSWORD, YANN, demoPassword, signIn } from './network.js';
import { leaveAll, linkMailedTo, linksMailedTo, mailsTo, openGroup, visit, visitAsNobody } from './visit.js';

test.afterEach(leaveAll);

async function inviteExternals(browser: Browser, group: string, partner: string, address: string): Promise<string> {
  const page = await visit(browser, CLAIRE);
  const earlier = linksMailedTo(address, '/invitation').length;
  const path = await openGroup(page, group);
  await page.goto(`${path}/members?invite=1`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Des externes' }).click();
  await dialog.getByRole('button', { name: /Entreprise partenaire/ }).click();
  await page.getByRole('option', { name: partner }).click();
  await dialog.getByLabel('Adresses').fill(address);
  await dialog.getByLabel('Motif').fill('Suivi du lot 4471');
  await dialog.getByRole('button', { name: 'Envoyer les invitations' }).click();
  await expect(dialog.getByRole('list', { name: 'Résultat par ligne' })).toContainText(address);
  return linkMailedTo(address, '/invitation', earlier);
}

test('colleagues are invited by a pasted list; one opens the mail and works in the network', async ({ browser }) => {
  const address = 'paule.nguyen@atelier-loire.example';
  const admin = await visit(browser, YANN);
  await admin.goto('/admin/accounts');
  await admin.getByRole('button', { name: 'Inviter des collègues' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Adresses').fill(`Paule Nguyen <${address}>\npas une adresse\n${CLAIRE}; ${address}`);
  await dialog.getByRole('button', { name: 'Envoyer les invitations' }).click();
  const lines = dialog.getByRole('list', { name: 'Résultat par ligne' }).getByRole('listitem');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(1)).toContainText('adresse valable');

  const page = await visitAsNobody(browser);
  await page.goto(await linkMailedTo(address, '/invitation'));
  await expect(page.getByRole('textbox', { name: /^Adresse/ })).toHaveValue(address);
  await page.getByLabel('Prénom').fill('Paule');
  await page.getByRole('textbox', { name: /^Nom(?! de)/ }).fill('Nguyen');
  // A password that is too easy is refused with a sentence, and what was typed stays.
  await page.getByLabel('Mot de passe').fill('motdepassemotdepasse');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByText(/trop facile à deviner/)).toBeVisible();
  await expect(page.getByLabel('Prénom')).toHaveValue('Paule');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Paule');
  await page.getByRole('link', { name: 'Annuaire' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Annuaire' })).toBeVisible();

  const again = await visitAsNobody(browser);
  await again.goto(await linkMailedTo(address, '/invitation'));
  await expect(again.getByRole('heading', { level: 1, name: 'Cette invitation n’est plus valable' })).toBeVisible();
});

test('an external comes by their mail, sees who they will be, and only the group they were invited to', async ({
  browser,
}) => {
  const address = 'jeanne.morvin@mecaform.example';
  const link = await inviteExternals(browser, 'Qualité fournisseurs', 'Mécaform', address);
  expect(mailsTo(address).at(-1)!.subject).toMatch(/Qualité fournisseurs|invit/i);
  const page = await visitAsNobody(browser);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Rejoindre Qualité fournisseurs' })).toBeVisible();
  await expect(page.getByText('Vous y serez externe, pour')).toContainText('Mécaform');
  await page.getByLabel('Prénom').fill('Jeanne');
  await page.getByRole('textbox', { name: /^Nom(?! de)/ }).fill('Morvan');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  const asked = page.getByRole('dialog', { name: 'Comment voulez-vous être prévenu ?' });
  await asked.getByText('Dans le résumé').click();
  await asked.getByRole('button', { name: 'Garder ce choix' }).click();
  await expect(page.getByText('C’est noté.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Qualité fournisseurs', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Qualité fournisseurs', exact: true })).toBeVisible();
  await expect(asked).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jeanne');
  await expect(page.getByRole('link', { name: 'Annuaire' })).toHaveCount(0);
  await expect(page.locator('main a[href^="/g/"]')).toHaveCount(1);
});

test('who has an account signs in by the link, then accepts; somebody else who is signed in may not', async ({
  browser,
}) => {
  const claire = await visit(browser, CLAIRE);
  await claire.goto('/groups/new');
  await claire.getByLabel('Nom du groupe').fill('Audit estampage');
  await claire.getByLabel('À quoi il sert').fill('Préparer l’audit.');
  await claire.getByRole('button', { name: 'Continuer' }).click();
  await claire.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText('Privé', { exact: true }).click();
  await claire.getByText('Des externes peuvent y être invités').click();
  await claire.getByText('Mécaform', { exact: true }).click();
  await claire.getByRole('button', { name: 'Continuer' }).click();
  await claire.getByRole('button', { name: 'Créer le groupe' }).click();
  await expect(claire.getByRole('heading', { level: 1, name: 'Audit estampage', exact: true })).toBeVisible();
  const link = await inviteExternals(browser, 'Audit estampage', 'Mécaform', KARIM);

  await claire.goto(link);
  await expect(claire.getByText('mais vous êtes connecté comme')).toContainText(CLAIRE);
  await expect(claire.getByRole('button', { name: 'Accepter l’invitation' })).toHaveCount(0);
  await claire.getByRole('link', { name: 'Rester connecté' }).click();
  await expect(claire.getByRole('heading', { level: 1 })).toContainText('Bonjour Claire');

  const karim = await visitAsNobody(browser);
  await karim.goto(link);
  await expect(karim.getByText('a déjà un compte ici')).toBeVisible();
  await karim.getByRole('link', { name: 'Se connecter pour accepter' }).click();
  await karim.getByLabel('Adresse électronique').fill(KARIM);
  await karim.getByLabel('Mot de passe').fill(demoPassword());
  await karim.getByRole('button', { name: 'Se connecter' }).click();
  await karim.getByRole('button', { name: 'Accepter l’invitation' }).click();
  const asked = karim.getByRole('dialog', { name: 'Comment voulez-vous être prévenu ?' });
  await asked.getByRole('button', { name: 'Plus tard' }).click();
  await expect(karim.getByRole('heading', { level: 1, name: 'Audit estampage', exact: true })).toBeVisible();
});

test('an invitation is declined from its page, and the link is used up', async ({ browser }) => {
  const link = await inviteExternals(browser, 'Qualité fournisseurs', 'Mécaform', 'lou.petit@mecaform.example');
  const page = await visitAsNobody(browser);
  await page.goto(link);
  await page.getByRole('button', { name: 'Décliner' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Décliner l’invitation' }).click();
  await expect(page.getByRole('dialog')).toContainText('Rien n’a été créé à votre nom');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Cette invitation n’est plus valable' })).toBeVisible();
});

test('a forgotten password: the same answer for every address, the link works once, old sessions are over', async ({
  browser,
}) => {
  const FARID = 'farid.benali@atelier-loire.example';
  const page = await visitAsNobody(browser);
  const ask = async (address: string) => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
    await page.getByLabel('Adresse professionnelle').fill(address);
    await page.getByRole('button', { name: 'Envoyer le lien' }).click();
    return (await page.getByText('Si un compte existe pour').innerText()).replace(address, '…');
  };
  expect(await ask('personne@nulle-part.example')).toBe(await ask(FARID));
  const link = await linkMailedTo(FARID, '/reset');
  await page.goto(link);
  await page.getByLabel('Nouveau mot de passe').fill('court');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('au moins 15 caractères')).toBeVisible();
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('toutes vos sessions ouvertes ont été fermées')).toBeVisible();
  await page.goto(link);
  await expect(page.getByText('Ce lien ne fonctionne plus')).toBeVisible();
  await signIn(page, FARID, PASSWORD);
  expect(mailsTo('personne@nulle-part.example')).toEqual([]);
});
