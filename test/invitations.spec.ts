import { readAddressList } from '../libs/people/src/address.js';
import { hashPassword, hashSecret, newSecret } from '#people';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { cookieOf, mailsTo, runJobs, tokenMailedTo } from './support/mails.js';

const PASSWORD = 'lampe tortue océan crayon';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query('insert into credentials (person_id, password_hash) values ($1, $2)', [
    PERSON.outsider,
    await hashPassword(PASSWORD),
  ]);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set(null);
  await app.db.owner.query('delete from throttle');
});

const INVITE = `mutation ($addresses: String!, $language: Language) { employeesInvite(input: { addresses: $addresses, language: $language }) {
  results { line address outcome message } userErrors { code } } }`;
const invite = (addresses: string, as: Who = 'itAdmin') => app.ask(PERSON[as], INVITE, { addresses });
const PREVIEW = `query ($token: String!) { invitation(token: $token) { email companyName inviterName groupName partnerName kind hasAccount wrongAccount language accessUntil } }`;
const preview = async (token: string, as: Who | null = null) =>
  (await app.ask(as && PERSON[as], PREVIEW, { token })).data.invitation;
const ACCEPT = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { viewer { email kind person { name title } } group { name } userErrors { code field } } }`;

interface Accepted {
  code: string | null;
  viewer: { email: string; kind: string; person: { name: string; title: string | null } } | null;
  group: { name: string } | null;
  cookie: string | null;
}
async function accept(
  token: string,
  { as = null as Who | null, ...more }: { as?: Who | null } & Record<string, unknown> = {},
): Promise<Accepted> {
  const names = as ? {} : { givenName: 'Jeanne', familyName: 'Morel', password: PASSWORD };
  const response = await app.send(as && PERSON[as], {
    query: ACCEPT,
    variables: { input: { token, ...names, ...more } },
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors) throw new Error(JSON.stringify(errors));
  const { viewer, group, userErrors } = data.invitationAccept;
  return { code: userErrors[0]?.code ?? null, viewer, group, cookie: cookieOf(response) };
}

/** An invitation into a group as its manager makes it, with the secret of its mail. */
async function groupInvitation(which: Which, more: Record<string, unknown> = {}): Promise<string> {
  const token = newSecret();
  const row: Record<string, unknown> = {
    token_hash: hashSecret(token),
    email: 'new@mecaform.fr',
    kind: 'EXTERNAL',
    group_id: GROUP[which],
    role: 'CONTRIBUTOR',
    partner_id: PARTNER.mecaform,
    sponsor_id: PERSON.manager,
    access_until: new Date(Date.now() + 20 * 86_400_000),
    access_reason: 'Chantier',
    invited_by: PERSON.manager,
    expires_at: new Date(Date.now() + 14 * 86_400_000),
    ...more,
  };
  const names = Object.keys(row);
  await app.db.owner.query(
    `insert into invitations (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
  return token;
}
const AS_EMPLOYEE = { kind: 'EMPLOYEE', partner_id: null, sponsor_id: null, access_until: null, access_reason: null };

describe('a pasted list', () => {
  test.each([
    [
      'lines, commas, semicolons and tabs',
      'a@x.fr\nb@x.fr, c@x.fr;d@x.fr\te@x.fr',
      ['a@x.fr', 'b@x.fr', 'c@x.fr', 'd@x.fr', 'e@x.fr'],
    ],
    ['names with commas', '"Dupont, Jean" <jean@x.fr>, Zoé Fée <ZOE@X.fr>', ['jean@x.fr', 'zoe@x.fr']],
    ['empty lines', '\r\n\r\n a@x.fr \r\n;;,', ['a@x.fr']],
    ['what is no address', 'a@b, @x.fr, a b@x.fr, a@x..fr, x@x.fr\u0000', [null, null, null, null, null]],
    ['two recipients in one', 'a@x.fr b@x.fr', [null]],
    ['a header', 'a@x.fr%0d%0aBcc:b@x.fr', [null]],
  ])('is read: %s', (_, pasted, expected) => {
    expect(readAddressList(pasted).map(({ address }) => address)).toEqual(expected);
  });

  test('gives an outcome for each entry, the same for known, unknown and banned people', async () => {
    const { data } = await invite(
      'new1@test.example\nreader@test.example, banned@test.example\nsuspended@test.example\nnon\nNEW1@test.example',
    );
    expect(
      data.employeesInvite.results.map(({ line, outcome, message }: Record<string, unknown>) => [
        line,
        outcome,
        message,
      ]),
    ).toEqual([
      [1, 'INVITED', 'Invitation en route.'],
      [2, 'INVITED', 'Invitation en route.'],
      [2, 'INVITED', 'Invitation en route.'],
      [3, 'INVITED', 'Invitation en route.'],
      [4, 'INVALID', 'Cette ligne ne contient pas une adresse valable.'],
      [5, 'REPEATED', 'Cette adresse figure déjà plus haut dans la liste.'],
    ]);
    await runJobs(app);
    expect(mailsTo(app, 'new1@test.example')).toHaveLength(1);
    expect(mailsTo(app, 'reader@test.example')).toEqual([]); // who has an account needs no second one
  });

  test.each([
    ['of nothing', 'ADDRESSES_EMPTY', ''],
    ['of 201 addresses', 'ADDRESSES_TOO_MANY', Array.from({ length: 201 }, (_, n) => `p${n}@x.fr`).join('\n')],
  ])('%s is refused with %s', async (_, code, pasted) => {
    expect((await invite(pasted)).data.employeesInvite).toEqual({ results: null, userErrors: [{ code }] });
  });

  test('two hundred people cost four statements', async () => {
    await app.tokenOf(PERSON.itAdmin);
    app.statements.length = 0;
    const { data } = await invite(Array.from({ length: 200 }, (_, n) => `many${n}@x.fr`).join('\n'));
    expect(data.employeesInvite.results).toHaveLength(200);
    expect(app.statements).toHaveLength(4);
    await app.db.owner.query(`update invitations set withdrawn_at = now() where email like 'many%'`);
    await runJobs(app);
    expect(mailsTo(app, 'many0@x.fr')).toEqual([]); // withdrawn before its mail was sent
  });

  test('only for IT admins, and not for ever', async () => {
    for (const who of ['reader', 'owner', 'karim'] as const) {
      expect((await invite('a@x.fr', who)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    }
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 21; n += 1)
      codes.push((await invite(`often${n}@x.fr`)).data.employeesInvite.userErrors[0]?.code);
    expect(codes).toEqual([...Array<undefined>(20).fill(undefined), 'RATE_LIMITED']);
  });
});

describe('the mail', () => {
  test('is in the language asked for, names who invites, and its secret is nowhere in the database', async () => {
    await app.ask(PERSON.itAdmin, INVITE, { addresses: 'english@test.example', language: 'en' });
    const token = await tokenMailedTo(app, 'english@test.example');
    const [mail] = mailsTo(app, 'english@test.example');
    expect(mail!.subject).toBe('itAdmin Test invites you to the network of Atelier Loire');
    expect(mail!.text).toContain(`/invitation?token=${token}`);
    const { rows } = await app.db.owner.query(
      'select (select string_agg(i::text, $1) from invitations i) || (select string_agg(j::text, $1) from pgboss.job j) as everything',
      [' '],
    );
    expect(rows[0].everything).not.toContain(token);
    expect(await preview(token)).toEqual({
      email: 'english@test.example',
      companyName: 'Atelier Loire',
      inviterName: 'itAdmin Test',
      groupName: null,
      partnerName: null,
      kind: 'EMPLOYEE',
      hasAccount: false,
      wrongAccount: false,
      language: 'en',
      accessUntil: null,
    });
  });

  test('inviting again ends the link before', async () => {
    await invite('twice@test.example');
    const older = await tokenMailedTo(app, 'twice@test.example');
    await invite('twice@test.example');
    const newer = await tokenMailedTo(app, 'twice@test.example');
    expect([await preview(older), (await preview(newer))?.email]).toEqual([null, 'twice@test.example']);
  });
});

describe('accepting', () => {
  test('a new person makes an account, is signed in, and the link is used up', async () => {
    await invite('jeanne@test.example');
    const token = await tokenMailedTo(app, 'jeanne@test.example');
    const accepted = await accept(token, { title: 'Soudeuse' });
    expect(accepted).toMatchObject({
      code: null,
      viewer: { email: 'jeanne@test.example', kind: 'EMPLOYEE', person: { name: 'Jeanne Morel', title: 'Soudeuse' } },
      group: null,
    });
    expect(accepted.cookie).not.toBeNull();
    expect((await accept(token)).code).toBe('INVITATION_INVALID');
    expect(await preview(token)).toBeNull();
  });

  test.each([
    [{ givenName: ' ' }, 'NAME_REQUIRED'],
    [{ familyName: null }, 'NAME_REQUIRED'],
    [{ password: 'trop court' }, 'PASSWORD_TOO_SHORT'],
    [{ password: null }, 'PASSWORD_TOO_SHORT'],
    [{ password: 'jeannemorel2026' }, 'PASSWORD_COMMON'],
  ])('%j is refused with %s, and the link still works', async (wrong, code) => {
    const token = await groupInvitation('mixed', { email: `w${Math.random()}@mecaform.fr` });
    expect((await accept(token, wrong)).code).toBe(code);
    expect(await preview(token)).not.toBeNull();
  });

  test('two tabs at once make one account', async () => {
    const token = await groupInvitation('mixed', { email: 'tabs@mecaform.fr' });
    const codes = (await Promise.all([accept(token), accept(token)])).map(({ code }) => code);
    expect(codes).toContain(null);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
  });

  test('an external gets sponsor, company and end date, and the group at once', async () => {
    const token = await groupInvitation('mixed', { email: 'ext@mecaform.fr' });
    expect(await preview(token)).toMatchObject({ groupName: 'mixed', partnerName: 'Mécaform', kind: 'EXTERNAL' });
    const accepted = await accept(token);
    expect(accepted).toMatchObject({ code: null, viewer: { kind: 'EXTERNAL' }, group: { name: 'mixed' } });
    const { rows } = await app.db.owner.query(
      `select p.partner_id, p.sponsor_id, p.access_until > now() as limited, m.state, m.access_until is not null as until, m.history_from is not null as since
       from persons p join memberships m on m.person_id = p.id and m.valid_to is null where p.email = 'ext@mecaform.fr'`,
    );
    expect(rows).toEqual([
      {
        partner_id: PARTNER.mecaform,
        sponsor_id: PERSON.manager,
        limited: true,
        state: 'ACTIVE',
        until: true,
        since: true,
      },
    ]);
  });

  test('somebody with an account signs in first; then the same link takes them into the group', async () => {
    const token = await groupInvitation('private', { ...AS_EMPLOYEE, email: 'outsider@test.example' });
    expect(await preview(token)).toMatchObject({ hasAccount: true, wrongAccount: false });
    expect((await accept(token)).code).toBe('INVITATION_SIGN_IN_FIRST');
    expect(await accept(token, { as: 'outsider' })).toMatchObject({
      code: null,
      group: { name: 'private' },
      cookie: null,
    });
    expect((await accept(token, { as: 'outsider' })).code).toBe('INVITATION_INVALID');
  });

  test('in somebody else’s browser it says so, and stays unused', async () => {
    const token = await groupInvitation('private', { ...AS_EMPLOYEE, email: 'lonely2@test.example' });
    expect(await preview(token, 'reader')).toMatchObject({ wrongAccount: true, hasAccount: false });
    expect((await accept(token, { as: 'reader' })).code).toBe('INVITATION_WRONG_ACCOUNT');
    expect((await accept(token)).code).toBeNull();
  });

  test('a placeholder of the address is claimed: what was written under it becomes theirs', async () => {
    const { rows } = await app.db.owner.query(
      `insert into persons (kind, status, given_name, family_name, name, email, source_id) values ('EMPLOYEE', 'PLACEHOLDER', 'J', 'M', 'J M', 'claimed@test.example', 'slack-1') returning id`,
    );
    await invite('claimed@test.example');
    const token = await tokenMailedTo(app, 'claimed@test.example');
    expect(await preview(token)).toMatchObject({ hasAccount: false });
    expect((await accept(token)).code).toBeNull();
    const after = await app.db.owner.query(
      `select id, status, name, source_id from persons where email = 'claimed@test.example'`,
    );
    expect(after.rows).toEqual([{ id: rows[0].id, status: 'ACTIVE', name: 'Jeanne Morel', source_id: 'slack-1' }]);
  });

  test.each([
    ['an employee’s account as an external', { email: 'contributor@test.example' }, 'contributor'],
    [
      'an external’s account for another company',
      { email: 'lonely@test.example', partner_id: PARTNER.sofratube },
      'lonely',
    ],
  ] as const)('never turns %s', async (_, more, as) => {
    const token = await groupInvitation('mixed', more);
    expect((await accept(token, { as })).code).toBe('INVITATION_NOT_FOR_THIS_ACCOUNT');
  });
});

describe('an invitation is over', () => {
  const WAYS: [string, (token: string) => Promise<unknown>][] = [
    ['after 14 days', async () => app.clock.set(new Date(Date.now() + 14 * 86_400_000 + 60_000))],
    ['when withdrawn', (token) => sql('update invitations set withdrawn_at = now() where token_hash = $1', token)],
    [
      'when declined',
      (token) =>
        app.ask(
          null,
          'mutation ($token: String!) { invitationDecline(input: { token: $token }) { userErrors { code } } }',
          { token },
        ),
    ],
    [
      'when its inviter manages no longer',
      () =>
        manager(
          `update memberships set role = 'CONTRIBUTOR' where person_id = $1 and group_id = '${GROUP.mixed}' and valid_to is null`,
        ),
    ],
    ['when its inviter is suspended', () => manager(`update persons set status = 'SUSPENDED' where id = $1`)],
    [
      'when the group takes no externals any more',
      () => app.db.owner.query('update groups set externals_allowed = false where id = $1', [GROUP.mixed]),
    ],
    [
      'when the group is archived',
      () => app.db.owner.query('update groups set archived_at = now() where id = $1', [GROUP.mixed]),
    ],
    [
      'when the group is deleted',
      () => app.db.owner.query('update groups set deleted_at = now() where id = $1', [GROUP.mixed]),
    ],
  ];
  const sql = (text: string, token: string) => app.db.owner.query(text, [hashSecret(token)]);
  const manager = (text: string) => app.db.owner.query(text, [PERSON.manager]);
  const asBefore = async () => {
    await manager(
      `update memberships set role = 'MANAGER' where person_id = $1 and group_id = '${GROUP.mixed}' and valid_to is null`,
    );
    await manager(`update persons set status = 'ACTIVE' where id = $1`);
    await app.db.owner.query(
      'update groups set externals_allowed = true, archived_at = null, deleted_at = null where id = $1',
      [GROUP.mixed],
    );
  };

  test.each(WAYS)('%s: as if it had never been', async (_, end) => {
    const token = await groupInvitation('mixed', { email: `over${Math.random()}@mecaform.fr` });
    expect(await preview(token)).not.toBeNull();
    await end(token);
    const unknown = newSecret();
    expect(await preview(token)).toBeNull();
    expect(await preview(unknown)).toBeNull();
    expect(await accept(token)).toEqual(await accept(unknown));
    expect((await accept(token)).code).toBe('INVITATION_INVALID');
    await asBefore();
  });

  test('an IT admin’s, when they are one no longer', async () => {
    await invite('role@test.example');
    const token = await tokenMailedTo(app, 'role@test.example');
    await app.db.owner.query(`delete from network_roles where person_id = $1`, [PERSON.itAdmin]);
    expect(await preview(token)).toBeNull();
    await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'IT_ADMIN')`, [PERSON.itAdmin]);
  });
});
