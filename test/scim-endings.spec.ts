import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { TestDirectory, userBody } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const active = (id: string, value: unknown) =>
  directory.patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value }]);
const sees = async (token: string) => {
  const answer = await app.send(null, { query: '{ viewer { id } }' }, { cookie: `__Host-sid=${token}` });
  return ((await answer.json()) as { data: { viewer: object | null } }).data.viewer !== null;
};
const one = async <T>(text: string, ...values: unknown[]) => (await app.db.owner.query(text, values)).rows[0] as T;
async function session(personId: string, scope: string | null = null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await app.db.owner.query(
    `insert into sessions (token_hash, person_id, idle_until, expires_at, scope) values ($1, $2, 'infinity', 'infinity', $3)`,
    [createHash('sha256').update(token).digest(), personId, scope],
  );
  return token;
}

describe('who is deactivated', () => {
  test('is nobody at the next request, in every browser and by every token; content and memberships stay', async () => {
    const id = toId('Person', PERSON.contributor);
    const tokens = [await session(PERSON.contributor), await session(PERSON.contributor, 'graphql:adhoc')];
    const left = () =>
      one<object>(
        `select (select count(*)::int from posts where author_id = $1) as posts,
          (select count(*)::int from memberships where person_id = $1 and valid_to is null) as memberships`,
        PERSON.contributor,
      );
    const before = await left();
    await app.db.owner.query(
      `insert into one_time_tokens (purpose, token_hash, person_id, expires_at) values ('RESET', '\\x01', $1, now() + interval '1 day')`,
      [PERSON.contributor],
    );
    await app.db.owner.query(
      `insert into invitations (token_hash, email, kind, invited_by, expires_at) values ('\\x02', 'x@test.example', 'EMPLOYEE', $1, now() + interval '1 day')`,
      [PERSON.contributor],
    );
    for (const token of tokens) expect(await sees(token)).toBe(true);
    expect((await active(id, false)).body.active).toBe(false);
    for (const token of tokens) expect(await sees(token)).toBe(false);
    expect(await left()).toEqual(before);
    expect(
      await one(
        `select (select used_at is not null from one_time_tokens where token_hash = '\\x01') as link, (select withdrawn_at is not null from invitations where token_hash = '\\x02') as invitation`,
      ),
    ).toEqual({ link: true, invitation: true });
    // Let in again, nobody comes back by what they had.
    expect((await active(id, true)).body.active).toBe(true);
    for (const token of tokens) expect(await sees(token)).toBe(false);
    expect(await sees(await session(PERSON.contributor))).toBe(true);
    const acts = await app.db.owner.query<{ action: string }>(
      `select action from audit_outbox where target_id = $1 and actor_id is null order by id`,
      [PERSON.contributor],
    );
    expect(acts.rows.map(({ action }) => action)).toEqual(['account.suspend', 'account.reactivate']);
  });

  test('by somebody’s hand is not let in by the directory, also after it once did', async () => {
    const suspended = toId('Person', PERSON.suspended);
    expect((await directory.get(`/Users/${suspended}`)).body.active).toBe(false);
    expect((await active(suspended, true)).body.active).toBe(false);
    const id = toId('Person', PERSON.reader);
    await active(id, false);
    const ACT = (act: string) =>
      `mutation ($id: ID!) { ${act}(input: { personId: $id }) { account { status } userErrors { code } } }`;
    for (const act of ['accountReactivate', 'accountSuspend'])
      expect((await app.ask(PERSON.itAdmin, ACT(act), { id })).data[act].userErrors).toEqual([]);
    expect((await active(id, true)).body.active).toBe(false);
    await app.ask(PERSON.itAdmin, ACT('accountReactivate'), { id });
  });

  test('is not the last owner, nor who made the token while it is used', async () => {
    const owner = await active(toId('Person', PERSON.owner), false);
    expect([owner.status, owner.body.schemas]).toEqual([403, ['urn:ietf:params:scim:api:messages:2.0:Error']]);
    expect((await directory.get(`/Users/${toId('Person', PERSON.owner)}`)).body.active).toBe(true);
    const other = await TestDirectory.connect(app);
    expect((await other.send('DELETE', `/Users/${toId('Person', PERSON.owner)}`)).status).toBe(403);
  });

  test('has their externals passed on or suspended, as when somebody suspends them', async () => {
    const sponsored = await one<{ sponsor: string }>(
      'select sponsor_id as sponsor from persons where id = $1',
      PERSON.karim,
    );
    await active(toId('Person', sponsored.sponsor), false);
    const now = await one<{ sponsor: string; status: string }>(
      'select sponsor_id as sponsor, status from persons where id = $1',
      PERSON.karim,
    );
    expect(now.status === 'SUSPENDED' || now.sponsor !== sponsored.sponsor).toBe(true);
    await active(toId('Person', sponsored.sponsor), true);
  });
});

describe('who is deleted', () => {
  test('is missing from then on, and comes back as the account that they had', async () => {
    const made = await directory.send('POST', '/Users', userBody('gone'));
    const { id } = made.body;
    const token = await session(fromId('Person', id));
    expect((await directory.send('DELETE', `/Users/${id}`)).status).toBe(204);
    expect(await sees(token)).toBe(false);
    const missing = await directory.get(`/Users/${toId('Person', '00000000-0000-7000-8000-00000000dead')}`);
    for (const answer of [
      await directory.get(`/Users/${id}`),
      await directory.send('DELETE', `/Users/${id}`),
      await active(id, true),
    ])
      expect([answer.status, answer.text]).toEqual([404, missing.text]);
    expect((await directory.find('userName eq "gone@atelier.example"')).body.totalResults).toBe(0);
    const back = await directory.send('POST', '/Users', userBody('gone'));
    expect([back.status, back.body.id, back.body.active]).toEqual([201, id, true]);
    expect(await sees(token)).toBe(false);
  });

  test('gives nothing to somebody else of the same name', async () => {
    const first = (await directory.send('POST', '/Users', userBody('common'))).body.id;
    await directory.send('DELETE', `/Users/${first}`);
    const second = await directory.send('POST', '/Users', userBody('common', { externalId: 'somebody else' }));
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first);
    expect(await one('select email from persons where id = $1', fromId('Person', second.body.id))).toEqual({
      email: null,
    });
  });
});

test('a thousand people come in a minute, and a second time nothing happens', async () => {
  const bodies = Array.from({ length: 1000 }, (_, n) => userBody(`mille${n}`));
  const began = performance.now();
  const queue = [...bodies];
  const made = async () => {
    for (let body = queue.pop(); body; body = queue.pop())
      expect((await directory.send('POST', '/Users', body)).status).toBe(201);
  };
  await Promise.all(Array.from({ length: 8 }, made));
  const seconds = (performance.now() - began) / 1000;
  console.log(`1,000 users in ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(60);
  const state = () =>
    one<object>(`select (select count(*)::int from persons) as persons, (select count(*)::int from audit_outbox) as acts,
      (select max(changed_at) from directory_persons) as changed`);
  const before = await state();
  for (const body of bodies.slice(0, 50)) expect((await directory.send('POST', '/Users', body)).status).toBe(409);
  expect(await state()).toEqual(before);
}, 120_000);
