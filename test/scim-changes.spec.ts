import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, seedCast } from './support/cast.js';
import { ENTERPRISE, TestDirectory, userBody } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const row = async <T>(text: string, ...values: unknown[]) => (await app.db.owner.query(text, values)).rows[0] as T;
const make = async (name: string, more: object = {}) => {
  const made = await directory.send('POST', '/Users', userBody(name, more));
  expect({ status: made.status, text: made.text }).toMatchObject({ status: 201 });
  return made.body.id as string;
};

describe('what is said of an account that is there', () => {
  test('by Entra ID: op in capitals, active as text, paths with filters, keys with dots', async () => {
    const id = await make('entra');
    const { status, body } = await directory.patch(`/Users/${id}`, [
      { op: 'Replace', path: 'title', value: 'Fraiseuse' },
      { op: 'Add', path: 'phoneNumbers[type eq "work"].value', value: '+33 2 41 00 00 00' },
      { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+33 6 00 00 00 00' },
      { op: 'Replace', path: `${ENTERPRISE}:department`, value: 'Usinage' },
      {
        op: 'Replace',
        value: { 'name.familyName': 'Durand', preferredLanguage: 'en-US', [`${ENTERPRISE}:manager`]: 'x' },
      },
      { op: 'Add', path: 'addresses[type eq "work"].locality', value: 'Angers' },
      { op: 'Add', path: 'nickName', value: 'Entry' },
    ]);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        title: 'Fraiseuse',
        name: { givenName: 'entra', familyName: 'Durand', formatted: 'entra Durand' },
        phoneNumbers: [{ value: '+33 2 41 00 00 00', type: 'work' }],
        addresses: [{ type: 'work', locality: 'Angers' }],
        preferredLanguage: 'en',
        [ENTERPRISE]: { department: 'Usinage' },
      },
    });
    const gone = await directory.patch(`/Users/${id}`, [
      { op: 'Remove', path: 'title' },
      { op: 'Remove', path: 'phoneNumbers[type eq "work"].value' },
    ]);
    expect([gone.body.title, gone.body.phoneNumbers]).toEqual([undefined, undefined]);
    expect(
      (await directory.patch(`/Users/${id}`, [{ op: 'Replace', path: 'active', value: 'False' }])).body.active,
    ).toBe(false);
    expect((await directory.patch(`/Users/${id}`, [{ op: 'Add', path: 'active', value: 'True' }])).body.active).toBe(
      true,
    );
  });

  test('by Okta: without a path, and by PUT as a whole', async () => {
    const id = await make('okta');
    const off = await directory.patch(`/Users/${id}`, [{ op: 'replace', value: { active: false } }]);
    expect([off.status, off.body.active]).toEqual([200, false]);
    const put = await directory.send('PUT', `/Users/${id}`, {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      id,
      userName: 'okta@atelier.example',
      name: { givenName: 'Okta', familyName: 'Martin' },
      emails: [{ primary: true, value: 'okta@atelier.example', type: 'work' }],
      active: true,
      groups: [],
      meta: { resourceType: 'User' },
    });
    expect(put.body).toMatchObject({ active: true, name: { familyName: 'Martin' } });
    expect([put.status, put.body.title, put.body.externalId]).toEqual([200, undefined, undefined]);
  });

  test('twice is once: no new version, no entry in the log', async () => {
    const id = await make('twice');
    const change = () => directory.patch(`/Users/${id}`, [{ op: 'replace', path: 'title', value: 'Cheffe' }]);
    const entries = async () =>
      (
        await row<{ n: number }>(
          'select count(*)::int as n from audit_outbox where target_id = $1',
          fromId('Person', id),
        )
      ).n;
    const [first, before] = [await change(), await entries()];
    const second = await change();
    expect([second.text, await entries()]).toEqual([first.text, before]);
    const whole = userBody('twice', { title: 'Cheffe' });
    expect((await directory.send('PUT', `/Users/${id}`, whole)).text).toBe(first.text);
  });

  test('and what cannot be: refused whole', async () => {
    const id = await make('whole');
    const tried = async (...operations: object[]) => {
      const { status, body } = await directory.patch(`/Users/${id}`, [
        { op: 'replace', path: 'title', value: 'Half' },
        ...operations,
      ]);
      return [status, body.scimType];
    };
    expect(await tried({ op: 'remove' })).toEqual([400, 'noTarget']);
    expect(await tried({ op: 'move', path: 'title' })).toEqual([400, 'invalidSyntax']);
    expect(await tried({ op: 'replace', path: 'id', value: 'x' })).toEqual([400, 'mutability']);
    expect(await tried({ op: 'remove', path: 'userName' })).toEqual([400, 'invalidValue']);
    expect(await tried({ op: 'replace', path: 'shoeSize', value: 1 })).toEqual([400, 'invalidPath']);
    expect(await tried({ op: 'replace', path: 'emails[type', value: 'x' })).toEqual([400, 'invalidPath']);
    expect(await tried({ op: 'replace', path: '__proto__', value: {} })).toEqual([400, 'invalidPath']);
    expect(await tried({ op: 'replace', value: JSON.parse('{"__proto__": {"active": false}}') })).toEqual([
      400,
      'invalidPath',
    ]);
    expect(await tried({ op: 'replace', path: 'userName', value: 'reader@test.example' })).toEqual([409, 'uniqueness']);
    expect((await directory.get(`/Users/${id}`)).body.title).toBe('Tourneuse');
  });

  test('only as it was read, where If-Match says so; unchanged is not sent again', async () => {
    const id = await make('matched');
    const { headers } = await directory.get(`/Users/${id}`);
    const etag = headers.get('etag')!;
    expect((await directory.get(`/Users/${id}`, { 'if-none-match': etag })).status).toBe(304);
    const change = (title: string, match: string) =>
      directory.patch(`/Users/${id}`, [{ op: 'replace', path: 'title', value: title }], { 'if-match': match });
    expect((await change('First', etag)).status).toBe(200);
    expect((await change('Second', etag)).status).toBe(412);
    expect((await directory.send('DELETE', `/Users/${id}`, undefined, { 'if-match': etag })).status).toBe(412);
    expect((await change('Third', '*')).status).toBe(200);
    expect((await directory.get(`/Users/${id}`, { 'if-none-match': etag })).status).toBe(200);
  });

  test('a new address is the account’s own only before anybody came in by the old one, and while it is in no group', async () => {
    const [fresh, used, member] = [await make('fresh'), await make('used'), await make('member')];
    await app.db.owner.query(`insert into credentials (person_id, password_hash) values ($1, 'x')`, [
      fromId('Person', used),
    ]);
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE')`,
      [GROUP.secret, fromId('Person', member)],
    );
    const emails = [];
    for (const id of [fresh, used, member]) {
      const { body } = await directory.patch(`/Users/${id}`, [
        {
          op: 'replace',
          path: 'emails[type eq "work"].value',
          value: `new.${id.slice(-5).toLowerCase()}@atelier.example`,
        },
      ]);
      const { email } = await row<{ email: string }>('select email from persons where id = $1', fromId('Person', id));
      emails.push([body.emails[0].value === email, email.startsWith('new.')]);
    }
    expect(emails).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });
});
