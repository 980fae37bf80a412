import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { TestDirectory } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const id = (who: keyof typeof PERSON) => toId('Person', PERSON[who]);
const member = (who: keyof typeof PERSON) => ({ value: id(who) });
interface Group {
  members: { value: string }[];
}
const membersOf = (group: Group) => group.members.map(({ value }) => value).sort();
const those = (...who: (keyof typeof PERSON)[]) => who.map(id).sort();

test('a group of the directory has employees in it, and makes nobody a member of anything', async () => {
  const memberships = async () =>
    (await app.db.owner.query('select count(*)::int as n from memberships')).rows[0] as object;
  const before = await memberships();
  const made = await directory.send('POST', '/Groups', {
    displayName: 'Ventes',
    externalId: 'g-1',
    members: [member('reader')],
  });
  expect([made.status, membersOf(made.body)]).toEqual([201, those('reader')]);
  expect((await directory.get(`/Users/${id('reader')}`)).body.groups).toMatchObject([
    { value: made.body.id, display: 'Ventes', type: 'direct' },
  ]);
  expect(await memberships()).toEqual(before);
  const LIST = '{ directoryGroups { edges { node { id name memberCount } } } }';
  for (const who of [PERSON.owner, PERSON.reader, PERSON.manager])
    expect((await app.ask(who, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await app.ask(PERSON.itAdmin, LIST)).data.directoryGroups.edges).toEqual([
    { node: { id: made.body.id, name: 'Ventes', memberCount: 1 } },
  ]);
  expect((await app.ask(PERSON.reader, '{ node(id: "' + made.body.id + '") { id } }')).data.node).toBeNull();
  expect((await directory.send('DELETE', `/Groups/${made.body.id}`)).status).toBe(204);
  expect((await directory.get(`/Groups/${made.body.id}`)).status).toBe(404);
});

test('its members come and go as Entra ID and Okta say it', async () => {
  const { body } = await directory.send('POST', '/Groups', { displayName: 'Achats' });
  const path = `/Groups/${body.id}`;
  const after = async (...operations: object[]) => membersOf((await directory.patch(path, operations)).body);
  expect(await after({ op: 'Add', path: 'members', value: [member('reader'), member('manager')] })).toEqual(
    those('reader', 'manager'),
  );
  expect(await after({ op: 'add', path: 'members', value: [member('reader')] })).toEqual(those('reader', 'manager'));
  expect(await after({ op: 'Remove', path: 'members', value: [member('reader')] })).toEqual(those('manager'));
  expect(await after({ op: 'remove', path: `members[value eq "${id('manager')}"]` })).toEqual([]);
  expect(await after({ op: 'replace', value: { members: [member('reader'), member('moderator')] } })).toEqual(
    those('reader', 'moderator'),
  );
  expect(await after({ op: 'replace', path: 'members', value: [member('moderator')] })).toEqual(those('moderator'));
  expect(await after({ op: 'remove', path: 'members' })).toEqual([]);
  const renamed = await directory.patch(path, [
    { op: 'replace', value: { id: body.id, displayName: 'Achats et logistique' } },
  ]);
  expect(renamed.body.displayName).toBe('Achats et logistique');
  // All or nothing.
  const half = await directory.patch(path, [
    { op: 'add', path: 'members', value: [member('reader')] },
    { op: 'add', path: 'members', value: [member('karim')] },
  ]);
  expect([half.status, half.body.scimType]).toEqual([400, 'invalidValue']);
  expect(membersOf((await directory.get(path)).body)).toEqual([]);
});

test('is found by its name and members, without sending them all', async () => {
  await directory.send('POST', '/Groups', { displayName: 'Qualité', members: [member('reader')] });
  const list = await directory.get(
    `/Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "qualité"')}`,
  );
  expect(list.body.Resources.length).toBe(1);
  expect(list.body.Resources[0].members).toBeUndefined();
  const group = list.body.Resources[0].id;
  for (const [who, count] of [
    ['reader', 1],
    ['manager', 0],
    ['karim', 0],
  ] as const)
    expect((await directory.find(`id eq "${group}" and members eq "${id(who)}"`, 'Groups')).body.totalResults).toBe(
      count,
    );
  const { headers } = await directory.get(`/Groups/${group}`);
  await directory.patch(`/Groups/${group}`, [{ op: 'remove', path: 'members' }]);
  const late = await directory.send('DELETE', `/Groups/${group}`, undefined, { 'if-match': headers.get('etag')! });
  expect(late.status).toBe(412);
});
