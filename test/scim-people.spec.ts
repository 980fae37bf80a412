import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { mailsTo, tokenMailedTo } from './support/mails.js';
import { TestDirectory, userBody } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const row = async <T>(text: string, ...values: unknown[]) => (await app.db.owner.query(text, values)).rows[0] as T;
const statusOf = async (id: string) =>
  (await row<{ status: string }>('select status from persons where id = $1', fromId('Person', id))).status;
const make = async (name: string, more: object = {}) => {
  const made = await directory.send('POST', '/Users', userBody(name, more));
  expect({ status: made.status, text: made.text }).toMatchObject({ status: 201 });
  return made.body.id as string;
};

describe('somebody new', () => {
  test('is an employee with an account, told by mail, who comes in by a password of their own', async () => {
    const made = await directory.send('POST', '/Users', userBody('ines'));
    expect(made.status).toBe(201);
    const { id, meta } = made.body;
    expect(made.headers.get('location')).toBe(meta.location);
    expect(made.headers.get('etag')).toBe(meta.version);
    expect(made.body).toMatchObject({ userName: 'ines@atelier.example', externalId: 'key of ines', active: true });
    const person = await row<object>(
      'select kind, status, name, email, title, department from persons where id = $1',
      fromId('Person', id),
    );
    expect(person).toEqual({
      kind: 'EMPLOYEE',
      status: 'ACTIVE',
      name: 'ines Nouvelle',
      email: 'ines@atelier.example',
      title: 'Tourneuse',
      department: 'Atelier 2',
    });
    expect(await tokenMailedTo(app, 'ines@atelier.example')).toBeTruthy();
    // The same once more is refused as held: nothing changes, nobody is told again.
    const again = await directory.send('POST', '/Users', userBody('ines'));
    expect([again.status, again.body.scimType]).toEqual([409, 'uniqueness']);
    expect((await mailsTo(app, 'ines@atelier.example')).length).toBe(1);
    expect((await directory.get(`/Users/${id}`)).body).toEqual(made.body);
    expect(await row('select count(*)::int as n from memberships where person_id = $1', fromId('Person', id))).toEqual({
      n: 0,
    });
  });

  test('needs a userName; of what cannot be kept nothing is done', async () => {
    const tried = async (more: object) => {
      const { status, body } = await directory.send('POST', '/Users', userBody('never', more));
      return [status, body.scimType];
    };
    expect(await tried({ userName: undefined })).toEqual([400, 'invalidValue']);
    expect(await tried({ userName: ' ' })).toEqual([400, 'invalidValue']);
    expect(await tried({ userName: 7 })).toEqual([400, 'invalidValue']);
    expect(await tried({ active: 'perhaps' })).toEqual([400, 'invalidValue']);
    expect(await tried({ emails: [{ value: 'no address', type: 'work' }] })).toEqual([400, 'invalidValue']);
    expect(await tried({ title: 'x'.repeat(121) })).toEqual([400, 'invalidValue']);
    expect(await tried({ schemas: ['urn:other'] })).toEqual([400, 'invalidSyntax']);
    expect(await tried({ shoeSize: 42 })).toEqual([400, 'invalidPath']);
    expect((await directory.find('userName eq "never@atelier.example"')).body.totalResults).toBe(0);
  });

  test('gets neither roles, nor a password, nor a membership by it', async () => {
    const id = await make('rolf', {
      roles: [{ value: 'OWNER' }],
      password: 'correct horse battery staple',
      entitlements: [],
    });
    const held = await row<object>(
      `select (select count(*)::int from network_roles where person_id = $1) as roles, (select count(*)::int from credentials where person_id = $1) as passwords`,
      fromId('Person', id),
    );
    expect(held).toEqual({ roles: 0, passwords: 0 });
  });

  test('who was imported without an account gets theirs', async () => {
    const placeholder = await row<{ id: string }>(
      `insert into persons (kind, status, given_name, family_name, name, email) values ('EMPLOYEE', 'PLACEHOLDER', 'Old', 'Name', 'Old Name', 'placed@atelier.example') returning id`,
    );
    expect((await directory.get(`/Users/${toId('Person', placeholder.id)}`)).status).toBe(404);
    expect(await make('placed')).toBe(toId('Person', placeholder.id));
    expect(await statusOf(toId('Person', placeholder.id))).toBe('ACTIVE');
  });

  test('an address that an external has is answered like a free one, and stays theirs', async () => {
    const { email } = await row<{ email: string }>('select email from persons where id = $1', PERSON.karim);
    const said = userBody('double', { userName: email, emails: [{ value: email, type: 'work', primary: true }] });
    const made = await directory.send('POST', '/Users', said);
    expect([made.status, made.body.emails]).toEqual([201, [{ value: email, type: 'work', primary: true }]]);
    expect(await row('select email, kind from persons where id = $1', fromId('Person', made.body.id))).toEqual({
      email: null,
      kind: 'EMPLOYEE',
    });
    expect(await row('select email from persons where id = $1', PERSON.karim)).toEqual({ email });
    const seen = await app.ask(PERSON.itAdmin, '{ provisioning { otherAddressCount } }');
    expect(seen.data.provisioning.otherAddressCount).toBe(1);
  });
});

describe('externals, services, and who is not there', () => {
  test('are missing, byte for byte, in every operation', async () => {
    const missing = toId('Person', '00000000-0000-7000-8000-00000000dead');
    const other = await make('other');
    for (const hidden of [PERSON.karim, PERSON.sonia, PERSON.expired].map((id) => toId('Person', id))) {
      const answers = async (id: string) => [
        await directory.get(`/Users/${id}`),
        await directory.send('PUT', `/Users/${id}`, userBody('hidden')),
        await directory.patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value: false }]),
        await directory.send('DELETE', `/Users/${id}`),
        await directory.find(`id eq "${id}"`),
        await directory.send('POST', '/Groups', { displayName: 'Hidden', members: [{ value: id }] }),
        await directory.patch(
          `/Users/${other}`,
          [{ op: 'add', path: 'emails[type eq "work"].value', value: 'x@x.example' }],
          {
            'if-match': `W/"${id}"`,
          },
        ),
      ];
      const all = (list: { status: number; text: string }[]) => list.map(({ status, text }) => ({ status, text }));
      expect(all(await answers(hidden))).toEqual(all(await answers(missing)));
    }
    expect((await directory.get('/Users/not-an-id')).text).toBe((await directory.get(`/Users/${missing}`)).text);
    const { email } = await row<{ email: string }>('select email from persons where id = $1', PERSON.karim);
    expect(
      (await directory.find(`emails.value eq "${email}"`)).body.Resources.map(
        (user: { active: boolean }) => user.active,
      ),
    ).toEqual([true]);
    expect((await directory.find('displayName co "karim"')).body.totalResults).toBe(0);
    const { rows } = await app.db.owner.query<{ n: number }>(
      `select count(*)::int as n from persons where kind = 'EMPLOYEE' and status in ('ACTIVE', 'SUSPENDED') and email is not null`,
    );
    const listed = (await directory.get('/Users?count=0')).body;
    expect([listed.totalResults, listed.itemsPerPage, listed.Resources]).toEqual([rows[0]!.n + 1, 0, []]);
  });
});
