import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

async function http(path: string, personId: string | null, init: RequestInit = {}) {
  const response = await fetch(`${app.url.replace('localhost', '127.0.0.1')}${path}`, {
    ...init,
    headers: {
      'accept-language': 'fr',
      ...(personId && { cookie: `__Host-sid=${await app.tokenOf(personId)}` }),
      ...init.headers,
    },
  });
  return { status: response.status, text: (await response.text()).replace(/^\ufeff/, '') };
}
const bring = async (body: string | Uint8Array, personId: string | null = PERSON.itAdmin, headers = {}) => {
  const sent = await http('/imports/people?name=liste.csv', personId, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', ...headers },
    body: body as BodyInit,
  });
  return { status: sent.status, body: JSON.parse(sent.text) as { id: string; error: { code: string } } };
};
const RUN = `{ newestPeopleImport { id fileName state lineCount createCount changeCount sameCount badCount doneCount
  lines { edges { node { line outcome email name reason } } } bad: lines(onlyBad: true) { edges { node { line } } } } }`;
const newest = async () => (await app.ask(PERSON.itAdmin, RUN)).data.newestPeopleImport;
const outcomes = async (body: string | Uint8Array) => {
  expect((await bring(body)).status).toBe(201);
  const { lines } = await newest();
  return lines.edges.map(({ node }: { node: { line: number; outcome: string; reason: string | null } }) => node);
};
const APPLY = `mutation ($id: ID!, $welcomes: Boolean!) { peopleImportApply(input: { importId: $id, welcomes: $welcomes }) {
  peopleImport { state } userErrors { code } } }`;
const HEAD = 'Prénom;Nom;E-mail;Fonction;Service;Site;Téléphone\r\n';
const count = async () =>
  (await app.db.owner.query<{ n: number }>('select count(*)::int as n from persons')).rows[0]!.n;

test('a list is brought by IT admins only', async () => {
  for (const [who, status] of [
    [PERSON.owner, 403],
    [PERSON.reader, 403],
    [PERSON.karim, 403],
    [null, 401],
  ] as const)
    expect((await bring(`${HEAD}A;B;a@b.example`, who)).status).toBe(status);
  expect((await bring(HEAD, PERSON.itAdmin, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await bring(HEAD, PERSON.itAdmin, { 'content-type': 'text/plain' })).status).toBe(422);
});

describe('a list', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['that is a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'CSV_IS_WORKBOOK'],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'CSV_UTF16'],
    ['with NUL in it', 'a\0b', 'CSV_UNREADABLE'],
    ['with a quote that does not end', `${HEAD}"A;B;a@b.example`, 'CSV_UNREADABLE'],
    ['without its columns', 'a;b\r\n1;2', 'CSV_HEADINGS'],
    ['with a column twice', 'email;mail;prenom;nom\r\n1;2;3;4', 'CSV_HEADINGS'],
    ['without people', HEAD, 'CSV_EMPTY'],
    ['of too many lines', `${HEAD}${'A;B;a@b.example\n'.repeat(20_001)}`, 'CSV_TOO_LONG'],
    ['that is too large', 'x'.repeat(5 * 1024 * 1024 + 1), 'BODY_TOO_LARGE'],
  ])('%s is refused, saying why', async (_, body, code) => {
    expect((await bring(body)).body.error.code).toBe(code);
  });

  test.each<[string, string | Uint8Array]>([
    ['UTF-8', `${HEAD}Zoé;Lœuf;zoe.loeuf@test.example`],
    ['UTF-8 with its mark, by commas', `\ufeffemail,first name,last name\nzoe.loeuf@test.example,"Zoé","Lœuf"\n`],
    ['by tabs', 'Courriel\tPRÉNOM\tNom\nZoe.Loeuf@Test.example\tZoé\tLœuf'],
    ['Windows-1252', Uint8Array.from(Buffer.from(`${HEAD}Zo\xe9;L\x9cuf;zoe.loeuf@test.example`, 'latin1'))],
  ])('in %s is read', async (_, body) => {
    expect(await outcomes(body)).toMatchObject([
      { line: 2, outcome: 'CREATE', email: 'zoe.loeuf@test.example', name: 'Zoé Lœuf' },
    ]);
  });

  test('says of each line what it would do, and does nothing', async () => {
    const before = await count();
    const lines = await outcomes(
      `${HEAD}New;One;new.one@test.example;;;;\r\n\r\nNew;Two;new.one@test.example\r\nNo;Address;nobody\r\n;Name;x@test.example\r\n` +
        `Karim;X;karim@test.example\r\nSus;Pended;suspended@test.example\r\nReader;Changed;reader@test.example\r\nNew;${'x'.repeat(81)};y@test.example`,
    );
    expect(lines.map(({ outcome, reason }: { outcome: string; reason: string | null }) => [outcome, reason])).toEqual([
      ['CREATE', null],
      ['BAD', 'Cette adresse est déjà plus haut dans la liste.'],
      ['BAD', 'L’adresse e-mail n’en est pas une.'],
      ['BAD', 'Il manque le prénom ou le nom.'],
      ['BAD', 'Cette adresse est celle d’un compte qui n’est pas d’un salarié.'],
      ['BAD', 'Ce compte est suspendu. Réactivez-le d’abord.'],
      ['CHANGE', null],
      ['BAD', 'Une cellule est trop longue.'],
    ]);
    const run = await newest();
    expect(run).toMatchObject({
      state: 'READ',
      lineCount: 8,
      createCount: 1,
      changeCount: 1,
      sameCount: 0,
      badCount: 6,
    });
    expect(run.bad.edges.length).toBe(6);
    expect(await count()).toBe(before);
  });
});

test('is done in the background, reported, and once more without effect', async () => {
  const people = Array.from(
    { length: 250 },
    (_, n) => `Jean;Deux${n};deux${n}@test.example;Ouvrier;Atelier;Angers;+33 2 41`,
  );
  const list = `${HEAD}${people.join('\r\n')}\r\nReader;Renamed;reader@test.example\r\nBad;Line;x`;
  const before = await count();
  const { id } = (await bring(list)).body;
  for (const who of [PERSON.owner, PERSON.manager])
    expect((await app.ask(who, APPLY, { id, welcomes: true })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const unknown = toId('PeopleImport', '00000000-0000-7000-8000-00000000dead');
  expect((await app.ask(PERSON.itAdmin, APPLY, { id: unknown, welcomes: true })).errors?.[0]?.extensions.code).toBe(
    'NOT_FOUND',
  );
  for (let twice = 0; twice < 2; twice += 1)
    expect((await app.ask(PERSON.itAdmin, APPLY, { id, welcomes: true })).data.peopleImportApply).toEqual({
      peopleImport: { state: 'RUNNING' },
      userErrors: [],
    });
  await runJobs(app);
  expect(await newest()).toMatchObject({
    id,
    state: 'DONE',
    createCount: 250,
    changeCount: 1,
    doneCount: 251,
    badCount: 1,
  });
  expect(await count()).toBe(before + 250);
  expect(mailsTo(app, 'deux7@test.example').length).toBe(1);
  const report = await http(`/exports/people-import?id=${id}`, PERSON.itAdmin);
  expect(report.text.split('\r\n')[1]).toBe(
    `"deux0@test.example","Jean","Deux0","Ouvrier","Atelier","Angers","'+33 2 41","2","créé",""`,
  );
  const bad = await http(`/exports/people-import?id=${id}&only=bad`, PERSON.itAdmin);
  expect(bad.text.trim().split('\r\n').length).toBe(2);
  expect((await http(`/exports/people-import?id=${id}`, PERSON.owner)).status).toBe(403);
  // The report itself is a list that can be read in again.
  expect((await bring(report.text)).status).toBe(201);
  expect(await newest()).toMatchObject({ createCount: 0, changeCount: 0, sameCount: 251, badCount: 1 });
  const again = (await newest()).id;
  await app.ask(PERSON.itAdmin, APPLY, { id: again, welcomes: true });
  await runJobs(app);
  expect(await count()).toBe(before + 250);
  expect(mailsTo(app, 'deux7@test.example').length).toBe(1);
});

test('ends where who began it may not do so any more', async () => {
  const { id } = (await bring(`${HEAD}Late;Comer;late.comer@test.example`)).body;
  await app.ask(PERSON.itAdmin, APPLY, { id, welcomes: true });
  await app.db.owner.query(`delete from network_roles where person_id = $1 and role = 'IT_ADMIN'`, [PERSON.itAdmin]);
  await runJobs(app);
  await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'IT_ADMIN')`, [PERSON.itAdmin]);
  const run = await newest();
  expect([run.state, run.doneCount, run.badCount]).toEqual(['DONE', 0, 1]);
  expect(run.lines.edges[0].node.reason).toBe('La personne qui a lancé l’import n’en a plus le droit.');
});

test('a list is set aside, with all that stood in it', async () => {
  const { id } = (await bring(`${HEAD}Left;Out;left.out@test.example`)).body;
  const DISCARD = `mutation ($id: ID!) { peopleImportDiscard(input: { importId: $id }) { peopleImport { state } userErrors { code } } }`;
  const discard = async () => (await app.ask(PERSON.itAdmin, DISCARD, { id })).data.peopleImportDiscard;
  expect((await discard()).peopleImport.state).toBe('DISCARDED');
  expect((await app.ask(PERSON.itAdmin, APPLY, { id, welcomes: true })).data.peopleImportApply.userErrors).toEqual([
    { code: 'IMPORT_DISCARDED' },
  ]);
  const { rows } = await app.db.owner.query(
    `select from people_import_lines where person ->> 'email' = 'left.out@test.example'`,
  );
  expect(rows).toEqual([]);
});
