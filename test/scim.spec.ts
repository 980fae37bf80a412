import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { mailsTo, runJobs, tokenMailedTo } from './support/mails.js';
import { CREATE, ENTERPRISE, TestDirectory, userBody } from './support/scim.js';

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

describe('a token', () => {
  test('is made by IT admins who proved lately who they are, shown once, kept as a hash, and ends', async () => {
    const ask = (who: string, days = 30) => app.ask(who, CREATE, { label: 'Okta', days, welcomes: true });
    for (const who of [PERSON.owner, PERSON.manager, PERSON.reader, PERSON.karim])
      expect((await ask(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(PERSON.itAdmin, 366)).data.provisioningTokenCreate.userErrors).toEqual([
      { code: 'PROVISIONING_DAYS', field: ['days'] },
    ]);
    const { secret, token } = (await ask(PERSON.itAdmin)).data.provisioningTokenCreate;
    expect(secret).toMatch(/^entrenous_scim_[\w-]{43}_[0-9a-f]{8}$/);
    expect(secret.startsWith(token.hint)).toBe(true);
    const dump = await row<{ text: string }>(`select string_agg(t::text, ' ') as text from provisioning_tokens t`);
    expect(dump.text).not.toContain(secret.slice(20, 50));
    await app.db.owner.query(`update sessions set proved_at = now() - interval '1 hour' where person_id = $1`, [
      PERSON.itAdmin,
    ]);
    expect((await ask(PERSON.itAdmin)).errors?.[0]?.extensions.code).toBe('PROOF_REQUIRED');
    await app.db.owner.query('update sessions set proved_at = now()');
  });

  test('opens nothing when it is unknown, mistyped, late, revoked, or its maker is no IT admin who may act: one answer', async () => {
    const other = await TestDirectory.connect(app);
    const ask = (headers: Record<string, string>) => directory.get('/Users?count=1', headers);
    const none = await ask({ authorization: '' });
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toBe('Bearer realm="SCIM"');
    expect(none.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
    const wrong = `${other.secret.slice(0, -1)}${other.secret.endsWith('0') ? '1' : '0'}`;
    for (const authorization of [`Bearer ${wrong}`, 'Bearer x', `Basic ${other.secret}`])
      expect((await ask({ authorization })).text).toBe(none.text);
    const as = { authorization: `Bearer ${other.secret}` };
    const tried = async (change: string, back: string) => {
      expect((await ask(as)).status).toBe(200);
      await app.db.owner.query(change);
      expect((await ask(as)).text).toBe(none.text);
      await app.db.owner.query(back);
    };
    const token = `where id = '${fromId('ProvisioningToken', other.tokenId)}'`;
    await tried(
      `update provisioning_tokens set expires_at = now() ${token}`,
      `update provisioning_tokens set expires_at = now() + interval '1 day' ${token}`,
    );
    await tried(
      `update persons set status = 'SUSPENDED' where id = '${PERSON.itAdmin}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON.itAdmin}'`,
    );
    const REVOKE = 'mutation ($id: ID!) { provisioningTokenRevoke(input: { tokenId: $id }) { token { isValid } } }';
    expect((await app.ask(PERSON.reader, REVOKE, { id: other.tokenId })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    for (let twice = 0; twice < 2; twice += 1)
      expect((await app.ask(PERSON.itAdmin, REVOKE, { id: other.tokenId })).data.provisioningTokenRevoke.token).toEqual(
        {
          isValid: false,
        },
      );
    expect((await ask(as)).text).toBe(none.text);
    // A session opens no directory, and a directory nothing else.
    expect((await ask({ authorization: '', cookie: `__Host-sid=${await app.tokenOf(PERSON.itAdmin)}` })).text).toBe(
      none.text,
    );
    const graphql = await app.send(
      null,
      { query: '{ viewer { id } }' },
      { authorization: `Bearer ${directory.secret}` },
    );
    expect(((await graphql.json()) as { data: unknown }).data).toEqual({ viewer: null });
  });
});

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
    await runJobs(app, 'provisioning.welcome');
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

describe('lists', () => {
  test('are filtered by what the directory knows, without case where the standard says so', async () => {
    const id = await make('filtered', { title: 'Chef d’équipe', [ENTERPRISE]: { department: 'Qualité' } });
    const found = async (filter: string) =>
      ((await directory.find(`(${filter}) and id eq "${id}"`)).body.Resources ?? []).length;
    for (const filter of [
      'userName eq "FILTERED@atelier.example"',
      'USERNAME Eq "filtered@ATELIER.example"',
      'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "filt"',
      'externalId eq "key of filtered"',
      'emails[type eq "work" and value co "@atelier"]',
      'emails.value ew "atelier.example"',
      'emails.value co "FILTERED" or title pr',
      'not (title eq "x") and active eq true',
      'active eq "True"',
      `${ENTERPRISE}:department eq "qualité"`,
      'name.familyName eq "nouvelle" and (title co "équipe" or title eq "y")',
      'meta.lastModified gt "2020-01-01T00:00:00Z"',
      'externalId ne "x"',
      'phoneNumbers.value eq null',
    ])
      expect({ filter, found: await found(filter) }).toEqual({ filter, found: 1 });
    for (const filter of [
      'externalId eq "KEY OF FILTERED"',
      'title eq "x"',
      'active eq false',
      'emails[type eq "home"]',
      'not (active eq true)',
      'phoneNumbers pr and phoneNumbers.value pr',
    ])
      expect(await found(filter).catch(() => 0)).toBe(0);
    for (const filter of [
      'userName',
      'password eq "x"',
      'userName eq',
      '(userName eq "x"',
      'active gt true',
      'meta.created co "x"',
      `userName eq "${'x'.repeat(2000)}"`,
      Array.from({ length: 60 }, () => 'title pr').join(' or '),
      'persons.id eq "x"',
      'constructor eq "x"',
    ]) {
      const { status, body } = await directory.find(filter);
      expect({ filter, status, type: body.scimType }).toEqual({ filter, status: 400, type: 'invalidFilter' });
    }
    for (const odd of ['title eq "a\\u0000b"', 'title eq "\\ud800"', `title eq "'; drop table persons; --"`])
      expect((await directory.find(odd)).status).toBe(200);
  });

  test('are paged from 1, by at most 200, in one order', async () => {
    for (const n of [1, 2, 3, 4, 5]) await make(`page${n}`);
    const all: string[] = [];
    const filter = encodeURIComponent('userName sw "page"');
    for (let start = 1; ; start += 2) {
      const { body } = await directory.get(`/Users?filter=${filter}&startIndex=${start}&count=2&attributes=userName`);
      expect([body.totalResults, body.startIndex, body.itemsPerPage]).toEqual([5, start, body.Resources.length]);
      if (body.Resources.length === 0) break;
      for (const user of body.Resources) expect(Object.keys(user).sort()).toEqual(['id', 'schemas', 'userName']);
      all.push(...body.Resources.map((user: { userName: string }) => user.userName));
    }
    expect(all.sort()).toEqual([1, 2, 3, 4, 5].map((n) => `page${n}@atelier.example`));
    expect((await directory.get(`/Users?filter=${filter}&startIndex=-5&count=-1`)).body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 0,
      totalResults: 5,
    });
    expect((await directory.get('/Users?count=x')).status).toBe(400);
    const searched = await directory.send('POST', '/Users/.search', { filter: 'userName sw "page"', count: 3 });
    expect([searched.status, searched.body.itemsPerPage, searched.body.totalResults]).toEqual([200, 3, 5]);
    const without = (await directory.get(`/Users?filter=${filter}&excludedAttributes=emails,name.givenName`)).body
      .Resources[0];
    expect([without.emails, without.name, without.title]).toEqual([undefined, undefined, 'Tourneuse']);
  });
});

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

  test('a new address is the account’s own only before anybody came in by the old one', async () => {
    const [fresh, used] = [await make('fresh'), await make('used')];
    await app.db.owner.query(`insert into credentials (person_id, password_hash) values ($1, 'x')`, [
      fromId('Person', used),
    ]);
    const emails = [];
    for (const id of [fresh, used]) {
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
    ]);
  });
});
