import { createHash, randomBytes } from 'node:crypto';
import { loadWorld } from '#imports';
import { toId } from '#graphql';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { workspace, worldOf, writeZip } from './import/slack-archive.js';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';

jest.setTimeout(180_000); // many requests, on machines that do other things besides

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  const system = new pg.Client(app.db.systemUrl);
  await system.connect();
  const { world } = await worldOf(writeZip(workspace()));
  await loadWorld(system, world, { source: 'slack' });
  await system.end();
});
afterAll(() => app?.close());

const rows = async (statement: string, values: unknown[] = []) => (await app.db.owner.query(statement, values)).rows;
const keyOf = async (table: string, name: string) =>
  (await rows(`select id from ${table} where name = $1`, [name]))[0].id as string;
const GROUP = `query ($id: ID!) { group(id: $id) { name visibility memberCount } }`;
const MESSAGES = `{ viewer { messages(first: 100) { edges { node { body author { name isViewer } group { name } } } } } }`;
const messagesIn = async (viewer: string, group: string) => {
  const { data } = await app.ask(viewer, MESSAGES);
  const nodes = data.viewer.messages.edges.map(({ node }: { node: { group: { name: string } } }) => node);
  return nodes.filter((node: { group: { name: string } }) => node.group.name === group);
};

/** Invites the address as an administrator does, and accepts with the token of the mail; the new account's key. */
async function claim(email: string): Promise<string> {
  const invite = `mutation ($input: EmployeesInviteInput!) { employeesInvite(input: $input) { userErrors { code } } }`;
  const { data: invited } = await app.ask(PERSON.itAdmin, invite, { input: { addresses: email } });
  expect(invited.employeesInvite.userErrors).toEqual([]);
  const token = randomBytes(32).toString('base64url');
  await rows(`update invitations set token_hash = $1 where email = $2`, [
    createHash('sha256').update(token).digest(),
    email,
  ]);
  const accept = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { viewer { id } userErrors { code } } }`;
  const input = { token, givenName: 'Ana', familyName: 'Lys', password: 'un pont sur la Loire, en mars' };
  const { data } = await app.ask(null, accept, { input });
  expect(data.invitationAccept.userErrors).toEqual([]);
  return (await rows(`select id from persons where email = $1`, [email]))[0].id;
}

test('an employee who was in no channel learns no more than a private group’s name, and of a secret one nothing', async () => {
  const general = toId('Group', await keyOf('groups', 'general'));
  const board = toId('Group', await keyOf('groups', 'board'));
  expect((await app.ask(PERSON.outsider, GROUP, { id: general })).data.group).toEqual({
    name: 'general',
    visibility: 'PRIVATE',
    memberCount: 2,
  });
  expect((await app.ask(PERSON.outsider, GROUP, { id: board })).data.group).toBeNull();
  expect(await messagesIn(PERSON.outsider, 'general')).toEqual([]);
});

test('a placeholder is nobody until its address accepts an invitation; then its words and groups are theirs', async () => {
  const placeholder = await keyOf('persons', 'Ana Lys');
  expect((await app.ask(placeholder, '{ viewer { id } }')).data.viewer).toBeNull();

  expect(await claim('uana@acme.example')).toBe(placeholder);
  const [secret] = await messagesIn(placeholder, 'board');
  expect(secret).toEqual({
    body: 'secret, et #general',
    author: { name: 'Ana Lys', isViewer: true },
    group: { name: 'board' },
  });
  expect(await messagesIn(placeholder, 'general')).toHaveLength(10);
  expect(await messagesIn(placeholder, 'old-news')).toEqual([]);
});

test('who had left can be invited again, and is a new account with none of the old groups', async () => {
  const old = await keyOf('persons', 'Gaston Parti');
  const anew = await claim('ugone@acme.example');
  expect(anew).not.toBe(old);
  expect(await messagesIn(anew, 'general')).toEqual([]);
});
