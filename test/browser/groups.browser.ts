import { type Browser, type Page, expect, test } from '@playwright/test';
import { CLAIRE, KARIM, YANN } from './network.js';
import { leaveAll, linkMailedTo, openAccount, openGroup, visit } from './visit.js';

test.afterEach(leaveAll);

interface NewGroup {
  name: string;
  kind: 'Public' | 'Privé' | 'Secret';
  policy?: 'Entrée libre' | 'Sur demande' | 'Sur invitation';
  question?: string;
  partners?: string[];
  invite?: string[];
}

/** The three steps, as a person takes them. */
async function createGroup(page: Page, { name, kind, policy, question, partners = [], invite = [] }: NewGroup) {
  await page.goto('/groups/new');
  await page.getByLabel('Nom du groupe').fill(name);
  await page.getByLabel('À quoi il sert').fill(`But de ${name}.`);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Qui peut voir et rejoindre ?' })).toBeFocused();
  await page.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText(kind, { exact: true }).click();
  if (policy)
    await page.getByRole('radiogroup', { name: 'Comment y entrer' }).getByText(policy, { exact: true }).click();
  if (question) await page.getByLabel(/Question posée/).fill(question);
  if (partners.length > 0) {
    await page.getByText('Des externes peuvent y être invités').click();
    for (const partner of partners) await page.getByText(partner, { exact: true }).click();
  }
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Qui en fait partie dès le début ?' })).toBeFocused();
  for (const person of invite) {
    await page.getByRole('combobox', { name: /Inviter des collègues/ }).fill(person);
    await page.getByRole('option', { name: new RegExp(person) }).click();
    await expect(page.getByRole('list', { name: 'Inviter des collègues' })).toContainText(person);
  }
  await page.getByRole('button', { name: 'Créer le groupe' }).click();
  await expect(page.getByText(`Le groupe ${name} est créé.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

const toast = (page: Page, text: string | RegExp) => expect(page.getByRole('status').getByText(text)).toBeVisible();

test('a group with two partner organisations stands in three steps, walled, and takes its externals at once', async ({
  browser,
}) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/groups/new');
  // What was begun is kept over a reload.
  await page.getByLabel('Nom du groupe').fill('Consultation presse');
  await page.reload();
  await expect(page.getByLabel('Nom du groupe')).toHaveValue('Consultation presse');
  const address = await createGroup(page, {
    name: 'Consultation presse',
    kind: 'Privé',
    policy: 'Sur invitation',
    partners: ['Mécaform', 'Sofratube'],
    invite: ['Yann'],
  });
  await page.goto(`${address}/settings`);
  await expect(page.getByRole('switch', { name: /Cloisonner/ })).toBeChecked();

  await page.goto(`${address}/members?invite=1`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Des externes' }).click();
  await dialog.getByRole('button', { name: /Entreprise partenaire/ }).click();
  await page.getByRole('option', { name: 'Mécaform' }).click();
  await dialog.getByLabel('Adresses').fill(KARIM);
  await dialog.getByLabel('Motif').fill('Consultation de la presse 400 t');
  await expect(dialog.getByText('Des personnes de l’entreprise')).toContainText('Mécaform');
  await dialog.getByRole('button', { name: 'Envoyer les invitations' }).click();
  await expect(dialog.getByRole('list', { name: 'Résultat par ligne' })).toContainText(KARIM);
  await dialog.getByRole('button', { name: 'Terminé' }).click();
  await page.goto(`${address}/members?tab=invitations`);
  await expect(page.getByText(KARIM)).toBeVisible();
  expect(await linkMailedTo(KARIM, '/invitation')).toContain('token=');
});

test.describe('the three ways into a group', () => {
  const name = (policy: string) => `Chemin ${policy}`;

  test('an open one: at once', async ({ browser }) => {
    const claire = await visit(browser, CLAIRE);
    const address = await createGroup(claire, { name: name('libre'), kind: 'Public', policy: 'Entrée libre' });
    const yann = await visit(browser, YANN);
    await yann.goto('/groups');
    await yann.getByRole('searchbox').fill('chemin lib');
    await expect(yann).toHaveURL(/search=chemin/);
    await expect(yann.getByRole('main').locator('a[href^="/g/"]')).toHaveCount(1);
    await yann.getByRole('button', { name: 'Rejoindre', exact: true }).click();
    await toast(yann, /Vous êtes membre du groupe/);
    const asked = yann.getByRole('dialog', { name: 'Comment voulez-vous être prévenu ?' });
    await asked.getByText('De tout, tout de suite').click();
    await asked.getByRole('button', { name: 'Garder ce choix' }).click();
    await toast(yann, /C’est noté/);
    await expect(
      yann
        .getByRole('navigation')
        .getByRole('link', { name: name('libre') })
        .first(),
    ).toBeVisible();
    await yann.goto(address);
    await expect(yann.getByRole('button', { name: 'Rejoindre' })).toHaveCount(0);
  });

  test('on request: a question answered, refused once, accepted the second time', async ({ browser }) => {
    const claire = await visit(browser, CLAIRE);
    const group = name('sur demande');
    const question = 'Sur quel site travaillez-vous ?';
    const address = await createGroup(claire, { name: group, kind: 'Privé', policy: 'Sur demande', question });
    const yann = await visit(browser, YANN);
    const ask = async (answer: string) => {
      await yann.goto(address);
      await yann.getByRole('button', { name: 'Demander à rejoindre' }).first().click();
      await yann.getByLabel(question).fill(answer);
      await yann.getByRole('button', { name: 'Envoyer la demande' }).click();
      await toast(yann, /Demande envoyée/);
      await expect(yann.getByText('Votre demande attend une réponse')).toBeVisible();
    };
    await yann.goto(address);
    await expect(yann.getByText('Seuls les membres lisent ce groupe')).toBeVisible();
    await yann.getByRole('button', { name: 'Demander à rejoindre' }).first().click();
    await yann.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(yann.getByRole('dialog')).toContainText('Ce groupe pose une question : répondez-y.');
    await yann.keyboard.press('Escape');

    await ask('Nantes, pour essayer');
    await claire.goto('/');
    await claire.getByRole('listitem').filter({ hasText: group }).getByRole('link', { name: 'Examiner' }).click();
    const row = claire.getByRole('row', { name: /Yann Le Bihan/ });
    await expect(row).toContainText('Nantes, pour essayer');
    await expect(row).toContainText(question);
    await row.getByRole('button', { name: 'Refuser' }).click();
    await toast(claire, 'Demande refusée.');
    await expect(claire.getByText('Aucune demande en attente')).toBeVisible();

    await ask('Angers');
    await claire.goto(`${address}/members?tab=requests`);
    await claire.getByRole('checkbox', { name: 'Sélectionner Yann Le Bihan' }).check({ force: true });
    await claire.getByRole('button', { name: 'Accepter (1)' }).click();
    await claire.getByRole('alertdialog').getByRole('button', { name: 'Accepter' }).click();
    await toast(claire, '1 demande traitée.');
    await yann.goto(address);
    await expect(yann.getByText('Seuls les membres lisent ce groupe')).toHaveCount(0);
    await expect(yann.getByRole('button', { name: 'Autres actions sur le groupe' })).toBeVisible();
  });

  test('by invitation: unknown to others, accepted by who holds it', async ({ browser }) => {
    const claire = await visit(browser, CLAIRE);
    const group = name('secret');
    const address = await createGroup(claire, { name: group, kind: 'Secret', invite: ['Yann'] });
    const karim = await visit(browser, KARIM);
    await karim.goto(address);
    await expect(karim.getByText('Ce groupe n’existe pas ou vous n’y avez pas accès')).toBeVisible();
    const yann = await visit(browser, YANN);
    await yann.goto('/');
    await expect(yann.getByRole('main')).toContainText(group);
    await yann.goto(address);
    await expect(yann.getByText('Claire Vasseur vous invite dans ce groupe')).toBeVisible();
    await yann.getByRole('button', { name: 'Accepter l’invitation' }).first().click();
    await toast(yann, /Vous êtes membre du groupe/);
  });
});

test.describe('the life of a group', () => {
  const NAME = 'Vie du groupe';
  let address = '';
  const claireIn = async (browser: Browser, rest = '') => {
    const page = await visit(browser, CLAIRE);
    address ||= await createGroup(page, { name: NAME, kind: 'Public', policy: 'Entrée libre' });
    await page.goto(address + rest);
    await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
    return page;
  };

  test('name, purpose and rules are changed; others read them', async ({ browser }) => {
    const page = await claireIn(browser, '/settings');
    await page.getByRole('textbox', { name: 'À quoi il sert' }).fill('Un but tout neuf.');
    await page.getByLabel(/Règles/).fill('On se tutoie.\nOn conclut.');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await toast(page, /enregistré/i);
    const yann = await visit(browser, YANN);
    await yann.goto(address);
    await expect(yann.getByRole('main')).toContainText('Un but tout neuf.');
  });

  test('a narrowing shows what changes, asks once, and holds at once', async ({ browser }) => {
    const page = await claireIn(browser, '/settings');
    await page.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText('Privé', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 3, name: 'Ce qui changerait' })).toBeVisible();
    await page.getByRole('button', { name: 'Appliquer…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Appliquer maintenant' }).click();
    await toast(page, /Le changement vaut dès maintenant/);
    const yann = await visit(browser, YANN);
    await yann.goto(address);
    await expect(yann.getByText('Seuls les membres lisent ce groupe')).toBeVisible();
  });

  test('a widening is proposed, never applied at once', async ({ browser }) => {
    const page = await claireIn(browser, '/settings');
    await page.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText('Public', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Proposer aux membres…' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Appliquer…' })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('radio', { name: /^Privé/ })).toBeChecked();
  });

  test('it is archived and taken up again: members read on, nobody writes', async ({ browser }) => {
    const page = await claireIn(browser, '/settings');
    await page.getByRole('button', { name: 'Archiver' }).click();
    await toast(page, /est archivé/);
    await page.goto(address);
    await expect(page.getByText('Archivé : on y lit, on n’y écrit plus')).toBeVisible();
    await expect(page.getByRole('button', { name: /Écrire|Publier dans/ })).toHaveCount(0);
    await page.goto(`${address}/settings`);
    await page.getByRole('button', { name: 'Réactiver' }).click();
    await toast(page, /de nouveau actif/);
  });

  test('its last manager hands it over before leaving', async ({ browser }) => {
    const DENIS = 'denis.rolland@atelier-loire.example';
    await openAccount(browser, DENIS);
    const page = await claireIn(browser, '/members');
    await expect(page.getByRole('button', { name: /Rôle : Claire/ })).toHaveCount(0);
    await page.goto(`${address}/members?invite=1`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('Denis');
    await page.getByRole('option', { name: /Denis Rolland/ }).click();
    await dialog
      .getByRole('button', { name: /Inviter|Envoyer/ })
      .last()
      .click();
    await expect(dialog).toContainText(/Terminé|envoyée|partie/i);
    const denis = await visit(browser, DENIS);
    await denis.goto(address);
    await denis.getByRole('button', { name: 'Accepter l’invitation' }).first().click();
    await toast(denis, /Vous êtes membre/);

    await page.goto(address);
    await page.getByRole('button', { name: 'Autres actions sur le groupe' }).click();
    await expect(page.getByRole('menuitem', { name: 'Quitter le groupe' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto(`${address}/members`);
    await page.getByRole('button', { name: /Rôle : Denis Rolland/ }).click();
    await page.getByRole('option', { name: /Responsable/ }).click();
    await toast(page, /Nouveau rôle enregistré/);
    await page.goto(address);
    await page.getByRole('button', { name: 'Autres actions sur le groupe' }).click();
    await page.getByRole('menuitem', { name: 'Quitter le groupe' }).click();
    await toast(page, /Vous quittez/);
    await page.getByRole('button', { name: 'Fermer ce message' }).click();
    await expect(page).toHaveURL(/\/$/);
    await page.goto(address);
    await expect(page.getByText('Seuls les membres lisent ce groupe')).toBeVisible();
    await denis.goto(`${address}/settings`);
    await expect(denis.getByRole('button', { name: 'Appliquer…' })).toBeVisible();
  });
});

test('a removal can be taken back for eight seconds; many at once are counted first', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await openGroup(page, 'Qualité fournisseurs');
  await page.goto(`${new URL(page.url()).pathname}/members?sort=-role`);
  await expect(page.getByRole('columnheader', { name: 'Rôle' })).toHaveAttribute('aria-sort', 'descending');
  const rows = page.locator('tbody tr');
  const before = await rows.count();
  const first = await rows
    .first()
    .getByRole('button', { name: /Actions pour/ })
    .getAttribute('aria-label');
  await page.getByRole('button', { name: first! }).click();
  await page.getByRole('menuitem', { name: 'Retirer du groupe' }).click();
  await expect(rows).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(rows).toHaveCount(before);

  await page.getByRole('searchbox', { name: 'Chercher dans le groupe' }).fill('claire vasseur');
  await expect(rows).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Chercher dans le groupe' }).fill('');
  await expect(rows).toHaveCount(before);
  await page.getByRole('checkbox', { name: 'Tout sélectionner' }).check({ force: true });
  await page.getByRole('button', { name: `Retirer du groupe (${before - 1})` }).click();
  await expect(page.getByRole('alertdialog')).toContainText(`Retirer ${before - 1} personnes du groupe`);
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await page.reload();
  await expect(rows).toHaveCount(before);
});
