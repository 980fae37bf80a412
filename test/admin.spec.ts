import { hashSecret, newSecret } from '#people';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type TestApp, startTestApp } from './support/app.js';
import { PERSON, type Who, seedCast } from './support/cast.js';
import { cookieOf, mailsTo, runJobs, tokenMailedTo } from './support/mails.js';

const PASSWORD = 'lampe tortue océan crayon';
const account = (who: Who) => toId('Account', PERSON[who]);

describe('accounts', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await seedCast(app.db.owner);
  });
  afterAll(() => app.close());
  afterEach(() =>
    app.db.owner.query(
      `update persons set status = case when email in ('suspended@test.example') then 'SUSPENDED' when email = 'sponsorgone@test.example' then 'LEFT' else 'ACTIVE' end`,
    ),
  );

  const FIELDS =
    'id name email kind status company networkRoles sessionCount viewerCanSuspend viewerCanReactivate viewerCanSendReset sponsor { name }';
  const LIST = `query ($first: Int, $after: String, $search: String, $kind: PersonKind, $status: PersonStatus) {
    accounts(first: $first, after: $after, search: $search, kind: $kind, status: $status) { edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`;
  const list = async (variables: object = {}) =>
    (await app.ask(PERSON.itAdmin, LIST, { first: 100, ...variables })).data.accounts;
  const names = async (variables: object) =>
    (await list(variables)).edges.map(({ node }: { node: { name: string } }) => node.name.replace(' Test', ''));
  const act = (verb: string, id: string, as: Who = 'itAdmin') =>
    app.ask(
      PERSON[as],
      `mutation ($id: ID!) { account${verb}(input: { personId: $id }) { account { ${FIELDS} } userErrors { code } } }`,
      { id },
    );

  test('only IT admins have the list, or any account of it', async () => {
    for (const who of ['owner', 'reader', 'manager', 'karim'] as const) {
      expect((await app.ask(PERSON[who], LIST)).errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect(
        (await app.ask(PERSON[who], 'query ($id: ID!) { node(id: $id) { id } }', { id: account('reader') })).data.node,
      ).toBeNull();
      for (const verb of ['Suspend', 'Reactivate', 'SendReset']) {
        const known = await act(verb, account('reader'), who);
        expect(known.errors![0]!.extensions.code).toBe('FORBIDDEN');
        expect(known).toEqual(await act(verb, toId('Account', newId()), who));
      }
    }
    expect((await app.ask(null, LIST)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an account that does not exist is a missing thing', async () => {
    for (const wrong of [toId('Account', newId()), toId('Person', newId()), toId('Group', PERSON.reader), 'x']) {
      expect((await act('Suspend', wrong)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('the list is by name, paged, searched and filtered', async () => {
    const all = await names({});
    expect(all).toContain('karim');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await list({ first: 7, after });
      paged.push(...page.edges.map(({ node }: { node: { name: string } }) => node.name.replace(' Test', '')));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(all);
    expect(await names({ search: 'KARIM@' })).toEqual(['karim']);
    expect(await names({ status: 'SUSPENDED' })).toEqual(['suspended']);
    expect(await names({ kind: 'EXTERNAL', search: 'son' })).toEqual(['sonia']);
  });

  test('what may be done is told by the same rule that decides it', async () => {
    const told: Record<string, string> = {};
    for (const { node } of (await list()).edges) {
      const can = ['Suspend', 'Reactivate', 'SendReset'].filter((verb) => node[`viewerCan${verb}`]).join(' ');
      told[node.name.replace(' Test', '')] = can;
    }
    expect(told).toMatchObject({
      reader: 'Suspend SendReset',
      suspended: 'Reactivate',
      itAdmin: 'SendReset',
      sponsorGone: '',
    });
    expect((await act('Suspend', account('itAdmin'))).data.accountSuspend).toEqual({
      account: null,
      userErrors: [{ code: 'ACCOUNT_IS_OWN' }],
    });
    expect((await act('Reactivate', account('reader'))).data.accountReactivate.userErrors).toEqual([
      { code: 'ACCOUNT_NOT_SUSPENDED' },
    ]);
    expect((await act('Suspend', account('suspended'))).data.accountSuspend.userErrors).toEqual([
      { code: 'ACCOUNT_NOT_ACTIVE' },
    ]);
    expect((await act('SendReset', account('sponsorGone'))).data.accountSendReset.userErrors).toEqual([
      { code: 'ACCOUNT_NOT_ACTIVE' },
    ]);
  });

  test('a suspension acts on the next request, tells open sockets, and costs four statements', async () => {
    expect((await app.ask(PERSON.reader, '{ viewer { id } }')).data.viewer).not.toBeNull();
    const listener = await app.db.owner.connect();
    const told: string[] = [];
    listener.on('notification', ({ payload }) => told.push(payload!));
    await listener.query('listen entrenous');
    await app.tokenOf(PERSON.itAdmin);
    app.statements.length = 0;
    const { data } = await act('Suspend', toId('Person', PERSON.reader));
    expect(app.statements.length).toBeLessThanOrEqual(4);
    expect(data.accountSuspend.account).toMatchObject({
      status: 'SUSPENDED',
      sessionCount: 0,
      viewerCanSuspend: false,
      viewerCanReactivate: true,
    });
    expect((await app.ask(PERSON.reader, '{ viewer { id } }')).data.viewer).toBeNull();
    await listener.query('unlisten *');
    listener.release();
    expect(told.map((text) => JSON.parse(text))).toContainEqual({
      kind: 'PERMISSIONS_CHANGED',
      personId: PERSON.reader,
    });

    expect((await act('Reactivate', account('reader'))).data.accountReactivate.account.status).toBe('ACTIVE');
    expect((await app.ask(PERSON.reader, '{ viewer { id } }')).data.viewer).toBeNull(); // the old session stays over
    const { rows } = await app.db.owner.query(`select action from audit_outbox where target_id = $1 order by id`, [
      PERSON.reader,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['account.suspend', 'account.reactivate']);
  });

  test('a sponsor who is suspended gives their externals to another employee of a shared group, or they go too', async () => {
    await act('Suspend', account('manager'));
    const { rows } = await app.db.owner.query(`select id, status, sponsor_id from persons where id = any ($1)`, [
      [PERSON.karim, PERSON.lonely],
    ]);
    const by = new Map(rows.map((row) => [row.id, row]));
    expect(by.get(PERSON.karim)).toMatchObject({ status: 'ACTIVE' });
    expect([PERSON.moderator, PERSON.contributor, PERSON.reader]).toContain(by.get(PERSON.karim).sponsor_id);
    expect(by.get(PERSON.lonely)).toMatchObject({ status: 'SUSPENDED', sponsor_id: PERSON.manager });
  });

  test('a reset goes to the person alone; the administrator never has its link', async () => {
    const answer = await act('SendReset', account('outsider'));
    expect(answer.data.accountSendReset.userErrors).toEqual([]);
    const token = await tokenMailedTo(app, 'outsider@test.example');
    expect(JSON.stringify(answer)).not.toContain(token);
    expect(mailsTo(app, 'itadmin@test.example')).toEqual([]);
    expect(
      (await app.ask(null, 'query ($token: String!) { passwordResetValid(token: $token) }', { token })).data
        .passwordResetValid,
    ).toBe(true);
  });

  test('the outbox is shown in a demo only, to IT admins only', async () => {
    const outbox = async (as: Who) => app.ask(PERSON[as], '{ outbox(first: 1) { id to subject text createdAt } }');
    expect((await outbox('itAdmin')).data.outbox).toBeNull();
    await app.db.owner.query('update network set is_demo = true');
    await runJobs(app);
    await act('SendReset', account('outsider'));
    await runJobs(app);
    expect((await outbox('itAdmin')).data.outbox).toMatchObject([{ to: 'outsider@test.example' }]);
    expect((await outbox('owner')).errors![0]!.extensions.code).toBe('FORBIDDEN');
    await app.db.owner.query('update network set is_demo = false');
  });

  describe('the network', () => {
    const UPDATE =
      'mutation ($input: NetworkUpdateInput!) { networkUpdate(input: $input) { network { companyName language brandColor } userErrors { code message field } } }';
    const update = async (as: Who, input: object) => (await app.ask(PERSON[as], UPDATE, { input })) as Answer;

    test('is changed by owners and IT admins', async () => {
      expect(
        (await update('owner', { companyName: ' Atelier  Nord ', brandColor: '#1f5fa8' })).data.networkUpdate.network,
      ).toEqual({ companyName: 'Atelier Nord', language: 'fr', brandColor: '#1F5FA8' });
      expect(
        (await update('itAdmin', { companyName: 'Atelier Loire', brandColor: null })).data.networkUpdate.network,
      ).toEqual({ companyName: 'Atelier Loire', language: 'fr', brandColor: null });
      for (const who of ['contributor', 'karim'] as const)
        expect((await update(who, { companyName: 'X' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    });

    test.each([
      [{ brandColor: '#FFD400' }, 'COLOR_CONTRAST', 'brandColor'],
      [{ brandColor: 'bleu' }, 'COLOR_INVALID', 'brandColor'],
      [{ companyName: ' ' }, 'NAME_REQUIRED', 'companyName'],
      [{ logoImageId: toId('Image', newId()) }, 'IMAGE_NOT_USABLE', 'logoImageId'],
    ])('%j is refused with %s', async (input, code, field) => {
      const [error] = (await update('owner', input)).data.networkUpdate.userErrors;
      expect(error).toMatchObject({ code, field: [field] });
      const nearest = /#[0-9A-F]{6}/.exec(error.message)?.[0];
      if (code === 'COLOR_CONTRAST')
        expect((await update('owner', { brandColor: nearest })).data.networkUpdate.network.brandColor).toBe(nearest);
    });
  });
});

describe('setting up an empty network', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    token = newSecret();
    await app.db.owner.query(
      `insert into one_time_tokens (purpose, token_hash, expires_at) values ('SETUP', $1, now() + interval '7 days')`,
      [hashSecret(token)],
    );
  });

  const SET_UP = `mutation ($input: NetworkSetUpInput!) { networkSetUp(input: $input) { viewer { email networkRoles language } group { name } userErrors { code field } } }`;
  const setUp = async (more: object = {}) => {
    const input = {
      token,
      ownerGivenName: 'Claire',
      ownerFamilyName: 'Aubry',
      ownerEmail: 'Claire@Loire.example',
      password: PASSWORD,
      companyName: 'Atelier Loire',
      language: 'fr',
      brandColor: '#1F5FA8',
      ...more,
    };
    const response = await app.send(null, { query: SET_UP, variables: { input } });
    const answer = (await response.json()) as Answer;
    return { ...answer.data.networkSetUp, cookie: cookieOf(response) };
  };
  const isSetUp = async () => (await app.ask(null, '{ network { isSetUp } }')).data.network.isSetUp;

  test.each([
    [{ token: 'made-up' }, 'SETUP_INVALID', 'token'],
    [{ ownerEmail: 'pas une adresse' }, 'EMAIL_INVALID', 'ownerEmail'],
    [{ ownerGivenName: '' }, 'NAME_REQUIRED', 'ownerGivenName'],
    [{ companyName: ' ' }, 'NAME_REQUIRED', 'companyName'],
    [{ password: 'AtelierLoire2026' }, 'PASSWORD_COMMON', 'password'],
    [{ brandColor: '#FFFF00' }, 'COLOR_CONTRAST', 'brandColor'],
    [{ smtpUrl: 'http://x' }, 'SMTP_INVALID', 'smtpUrl'],
    [{ mailFrom: 'a\nBcc: b@x.fr' }, 'MAIL_FROM_INVALID', 'mailFrom'],
    [{ groupPreset: 'no such preset' }, 'PRESET_UNKNOWN', 'groupPreset'],
  ])('%j is refused with %s, and nothing is set up', async (wrong, code, field) => {
    const answer = await setUp(wrong);
    expect(answer).toMatchObject({ viewer: null, userErrors: [{ code, field: [field] }], cookie: null });
    expect(await isSetUp()).toBe(false);
  });

  test('makes company, owner and first group, signs the owner in, and works once', async () => {
    const { data } = await app.ask(null, '{ groupPresets { key name } }');
    const [preset] = data.groupPresets;
    const answer = await setUp({ groupPreset: preset.key });
    expect(answer).toMatchObject({
      viewer: {
        email: 'claire@loire.example',
        networkRoles: expect.arrayContaining(['OWNER', 'IT_ADMIN']),
        language: 'fr',
      },
      group: { name: preset.name },
      userErrors: [],
    });
    expect(answer.cookie).not.toBeNull();
    expect(await isSetUp()).toBe(true);
    const { rows } = await app.db.owner.query('select granted_by from network_roles');
    expect(rows).toEqual([{ granted_by: null }, { granted_by: null }]);
    expect((await setUp()).userErrors[0].code).toBe('SETUP_INVALID');
  });
});
