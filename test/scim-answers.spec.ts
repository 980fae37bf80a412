import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { tableIn, withoutPadding } from './support/readme.js';
import { type ScimAnswer, TestDirectory, userBody } from './support/scim.js';

const PAGE = 'docs/scim.md';
let app: TestApp;
let directory: TestDirectory;
let ana: ScimAnswer;
let group: ScimAnswer;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
  ana = await directory.send('POST', '/Users', userBody('ana'));
  group = await directory.send('POST', '/Groups', { displayName: 'Atelier', members: [{ value: ana.body.id }] });
});
afterAll(() => app?.close());

const user = () => `/Users/${ana.body.id}`;
const inGroup = () => `/Groups/${group.body.id}`;
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const external = `/Users/${toId('Person', PERSON.karim)}`;

/** RFC 7644 §3, operation by operation: what is asked, in words and in deed. */
const CASES: readonly (readonly [section: string, words: string, ask: () => Promise<ScimAnswer>])[] = [
  ['2', 'any, without a valid token', () => directory.get('/Users', { authorization: '' })],
  ['3.3', 'POST /Users', () => directory.send('POST', '/Users', userBody('bea'))],
  [
    '3.3',
    'POST /Users, a userName, externalId or address that is held',
    () => directory.send('POST', '/Users', userBody('ana')),
  ],
  ['3.3', 'POST /Users without userName', () => directory.send('POST', '/Users', { name: { givenName: 'x' } })],
  ['3.3', 'POST /Groups', () => directory.send('POST', '/Groups', { displayName: 'Bureau' })],
  [
    '3.3',
    'POST /Groups, a displayName that is held',
    () => directory.send('POST', '/Groups', { displayName: 'atelier' }),
  ],
  [
    '3.3',
    'POST /Groups, a member who is no user here',
    () => directory.send('POST', '/Groups', { displayName: 'x', members: [{ value: external.slice(7) }] }),
  ],
  ['3.4.1', 'GET /Users/id', () => directory.get(user())],
  ['3.4.1', 'GET /Users/id of nobody, of an external, or removed', () => directory.get(external)],
  ['3.4.1', 'GET /Groups/id', () => directory.get(inGroup())],
  ['3.4.2', 'GET /Users', () => directory.get('/Users')],
  ['3.4.2.2', 'GET /Users?filter=userName eq "…"', () => directory.find('userName eq "ana@atelier.example"')],
  [
    '3.4.2.2',
    'GET /Users?filter=… that cannot be read, or by another attribute',
    () => directory.find('password eq "x"'),
  ],
  ['3.4.2.2', 'GET /Groups?filter=members eq "…"', () => directory.find(`members eq "${ana.body.id}"`, 'Groups')],
  [
    '3.4.2.3',
    'GET /Users?sortBy=… (not sorted: see ServiceProviderConfig)',
    () => directory.get('/Users?sortBy=title'),
  ],
  ['3.4.2.4', 'GET /Users?startIndex=2&count=1', () => directory.get('/Users?startIndex=2&count=1')],
  ['3.4.2.4', 'GET /Users?count=x', () => directory.get('/Users?count=x')],
  ['3.4.3', 'POST /Users/.search', () => directory.send('POST', '/Users/.search', { count: 1 })],
  ['3.4.3', 'POST /.search', () => directory.send('POST', '/.search', {})],
  ['3.5.1', 'PUT /Users/id', () => directory.send('PUT', user(), userBody('ana', { title: 'Cheffe' }))],
  ['3.5.1', 'PUT /Users/id of nobody', () => directory.send('PUT', external, userBody('x'))],
  [
    '3.5.1',
    'PUT /Groups/id',
    () => directory.send('PUT', inGroup(), { displayName: 'Atelier', members: [{ value: ana.body.id }] }),
  ],
  ['3.5.2', 'PATCH /Users/id', () => directory.patch(user(), [replace('title', 'Directrice')])],
  ['3.5.2', 'PATCH /Users/id, an op that is none', () => directory.patch(user(), [{ op: 'move', path: 'title' }])],
  ['3.5.2', 'PATCH /Users/id, a path that is none', () => directory.patch(user(), [replace('shoeSize', 1)])],
  [
    '3.5.2',
    'PATCH /Users/id, a value that does not fit',
    () => directory.patch(user(), [replace('active', 'perhaps')]),
  ],
  ['3.5.2', 'PATCH /Users/id, id, meta or groups', () => directory.patch(user(), [replace('groups', [])])],
  [
    '3.5.2',
    'PATCH /Users/id, a userName that is held',
    () => directory.patch(user(), [replace('userName', 'bea@atelier.example')]),
  ],
  ['3.5.2.2', 'PATCH /Users/id, remove without a path', () => directory.patch(user(), [{ op: 'remove' }])],
  [
    '3.5.2.1',
    'PATCH /Groups/id, add a member',
    () =>
      directory.patch(inGroup(), [{ op: 'add', path: 'members', value: [{ value: toId('Person', PERSON.reader) }] }]),
  ],
  [
    '3.5.2.2',
    'PATCH /Groups/id, remove members[value eq "…"]',
    () => directory.patch(inGroup(), [{ op: 'remove', path: `members[value eq "${ana.body.id}"]` }]),
  ],
  [
    '3.5.2',
    'PATCH /Users/id, active: false for the last owner',
    () => directory.patch(`/Users/${toId('Person', PERSON.owner)}`, [replace('active', false)]),
  ],
  [
    '3.6',
    'DELETE /Users/id',
    async () =>
      directory.send('DELETE', `/Users/${(await directory.send('POST', '/Users', userBody('cleo'))).body.id}`),
  ],
  ['3.6', 'DELETE /Users/id, once more', () => directory.send('DELETE', external)],
  ['3.6', 'DELETE /Groups/id', () => directory.send('DELETE', inGroup())],
  ['3.7', 'POST /Bulk', () => directory.send('POST', '/Bulk', {})],
  ['3.8', 'POST /Users, as text/plain', () => directory.send('POST', '/Users', 'x', { 'content-type': 'text/plain' })],
  ['3.8', 'POST /Users, no JSON', () => directory.send('POST', '/Users', '{')],
  ['3.8', 'POST /Users, more than 1 MB', () => directory.send('POST', '/Users', { userName: 'x'.repeat(1_100_000) })],
  ['3.9', 'GET /Users?attributes=userName', () => directory.get('/Users?attributes=userName')],
  ['3.11', 'GET /Me', () => directory.get('/Me')],
  ['3.12', 'GET /Nothing', () => directory.get('/Nothing')],
  ['3.12', 'DELETE /Users', () => directory.send('DELETE', '/Users')],
  [
    '3.14',
    'GET /Users/id with If-None-Match of what is there',
    async () => directory.get(user(), { 'if-none-match': (await directory.get(user())).headers.get('etag')! }),
  ],
  [
    '3.14',
    'PATCH /Users/id with If-Match of an earlier version',
    () => directory.patch(user(), [replace('title', 'x')], { 'if-match': ana.headers.get('etag')! }),
  ],
  ['4', 'GET /ServiceProviderConfig', () => directory.get('/ServiceProviderConfig')],
  ['4', 'GET /ResourceTypes', () => directory.get('/ResourceTypes')],
  ['4', 'GET /Schemas', () => directory.get('/Schemas')],
  ['4', 'GET /Schemas?filter=…', () => directory.get('/Schemas?filter=x')],
];

test('are what RFC 7644 asks, operation by operation, as docs/scim.md says', async () => {
  const rows = ['| § of RFC 7644 | Request | Answer |', '| --- | --- | --- |'];
  for (const [section, words, ask] of CASES) {
    const { status, headers, text, body } = await ask();
    if (text) expect(headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
    if (status >= 400) {
      expect(body).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status) });
      expect(body.detail).toMatch(/^\w.*\.$/);
    }
    rows.push(
      `| ${section} | ${words.replaceAll('|', '\\|')} | ${status}${body?.scimType ? ` ${body.scimType}` : ''} |`,
    );
  }
  const table = rows.join('\n');
  const page = readFileSync(PAGE, 'utf8');
  if (process.env['UPDATE_README'])
    writeFileSync(
      PAGE,
      page.replace(
        /<!-- answers -->[^]*?<!-- \/answers -->/,
        () => `<!-- answers -->\n\n${table}\n\n<!-- /answers -->`,
      ),
    );
  expect(tableIn(PAGE, 'answers')).toBe(withoutPadding(table));
});

test('and who sees to it finds what was refused, without a name', async () => {
  const QUERY = `{ provisioning { personCount groupCount refusedCount baseUrl lastUsedAt }
    refusedProvisioning(first: 100) { edges { node { label method resource status detail } } } }`;
  expect((await app.ask(PERSON.owner, QUERY)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await app.ask(PERSON.karim, QUERY)).data).toEqual({ provisioning: null, refusedProvisioning: null });
  const { data } = await app.ask(PERSON.itAdmin, QUERY);
  expect(data.provisioning).toMatchObject({ personCount: 2, groupCount: 1, lastUsedAt: expect.any(String) });
  const refused = data.refusedProvisioning.edges.map(({ node }: { node: object }) => JSON.stringify(node));
  expect(refused.length).toBe(data.provisioning.refusedCount);
  expect(refused).toContain(
    JSON.stringify({
      label: 'Entra ID',
      method: 'POST',
      resource: 'Users',
      status: 409,
      detail: 'uniqueness: This userName is held by another user.',
    }),
  );
  expect(refused.join()).not.toMatch(/ana|bea|atelier/i);
});
