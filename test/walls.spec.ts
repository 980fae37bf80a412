import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Worker } from '#jobs';
import { Mailer } from '#mail';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { type Outcome, askGroups, groupId, historyOf, personId, strayCounts } from './support/ask-groups.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
let run: (who: string, mutation: string, input: object, wanted?: string) => Promise<Outcome>;

beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  run = askGroups(app);
});
afterAll(() => app?.close());
afterEach(async () => expect(await strayCounts(app)).toEqual([]));

const partnerId = (name: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[name]);
const look = async (who: string, id: string, fields: string) =>
  (await app.ask(who, `query($id: ID!) { group(id: $id) { ${fields} } }`, { id })).data.group;
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString();
let made = 0;
async function newGroup(more: object = {}): Promise<{ id: string; uuid: string; name: string }> {
  const name = `Chantier ${++made}`;
  const input = {
    name,
    purpose: 'But',
    visibility: 'PRIVATE',
    joinPolicy: 'INVITE_ONLY',
    externalsAllowed: true,
    partnerIds: [partnerId('mecaform')],
    ...more,
  };
  const { payload } = await run(PERSON.manager, 'groupCreate', input);
  const { rows } = await app.db.owner.query<{ id: string }>('select id from groups where name = $1', [name]);
  return { id: payload.group.id, uuid: rows[0]!.id, name };
}
const invite = (id: string, more: object = {}, who: Who = 'manager') =>
  run(
    PERSON[who],
    'groupInviteExternals',
    {
      groupId: id,
      addresses: ['neuf@mecaform.example'],
      partnerId: partnerId('mecaform'),
      accessUntil: inDays(90),
      reason: 'Chantier',
      ...more,
    },
    'group { walled partners { name } } results { line address outcome }',
  );

describe('behind a wall', () => {
  const fields = `walled memberCount hasExternals partners { name } managers { name } readership { total employees externals partners { count partner { name } } }
    members(first: 100) { edges { node { person { name } kind partner { name } sponsor { name } accessUntil } } }`;
  const names = (group: { members: { edges: { node: { person: { name: string } } }[] } }) =>
    group.members.edges.map(({ node }) => node.person.name.split(' ')[0]).sort();
  const STAFF = ['contributor', 'manager', 'moderator', 'reader'];

  test.each([
    ['karim', [...STAFF, 'karim', 'leila'], 'Mécaform', 2],
    ['leila', [...STAFF, 'karim', 'leila'], 'Mécaform', 2],
    ['sonia', [...STAFF, 'sonia'], 'Sofratube', 1],
  ] as [Who, string[], string, number][])(
    '%s sees the employees and their own colleagues, in list, size and readership',
    async (who, seen, company, colleagues) => {
      const group = await look(PERSON[who], groupId('walled'), fields);
      expect(names(group)).toEqual([...seen].sort());
      expect(group).toMatchObject({
        walled: null,
        memberCount: seen.length,
        hasExternals: false,
        partners: [{ name: company }],
        readership: {
          total: seen.length,
          employees: 4,
          externals: colleagues,
          partners: [{ count: colleagues, partner: { name: company } }],
        },
      });
      expect(JSON.stringify(group)).not.toContain(company === 'Mécaform' ? 'Sofratube' : 'Mécaform');
    },
  );

  test('an employee sees the whole, with the organisations', async () => {
    const group = await look(PERSON.reader, groupId('walled'), fields);
    expect(names(group)).toEqual([...STAFF, 'karim', 'leila', 'sonia'].sort());
    expect(group).toMatchObject({
      walled: true,
      memberCount: 7,
      hasExternals: true,
      partners: [{ name: 'Mécaform' }, { name: 'Sofratube' }],
      readership: {
        total: 7,
        employees: 4,
        externals: 3,
        partners: [
          { count: 2, partner: { name: 'Mécaform' } },
          { count: 1, partner: { name: 'Sofratube' } },
        ],
      },
    });
  });

  test('an employee who is not of the group is not told of walls, organisations or members', async () => {
    expect(await look(PERSON.outsider, groupId('walled'), fields)).toMatchObject({
      walled: null,
      partners: [],
      members: null,
      readership: null,
      managers: [{ name: 'manager Test' }],
    });
  });

  test('without walls each sees all, but not the group’s organisations', async () => {
    const group = await look(PERSON.sonia, groupId('mixed'), fields);
    expect(names(group)).toEqual([...STAFF, 'karim', 'sonia'].sort());
    // The expired one and the one without a sponsor are no members at this moment.
    expect(group).toMatchObject({
      walled: null,
      memberCount: 6,
      hasExternals: true,
      partners: [{ name: 'Sofratube' }],
    });
    const karim = group.members.edges.find(
      ({ node }: { node: { person: { name: string } } }) => node.person.name === 'karim Test',
    ).node;
    expect(karim).toMatchObject({ kind: 'EXTERNAL', partner: null, sponsor: null, accessUntil: null });
  });

  test('walls that go up hide at once whom one saw until then', async () => {
    expect(
      (await app.ask(PERSON.karim, 'query($id: ID!) { person(id: $id) { name } }', { id: personId('sonia') })).data
        .person,
    ).toEqual({ name: 'sonia Test' });
    expect((await run(PERSON.manager, 'groupNarrow', { groupId: groupId('mixed'), walled: true })).codes).toEqual([]);
    const group = await look(PERSON.karim, groupId('mixed'), fields);
    expect(names(group)).not.toContain('sonia');
    expect(
      (await app.ask(PERSON.karim, 'query($id: ID!) { person(id: $id) { name } }', { id: personId('sonia') })).data
        .person,
    ).toBeNull();
  });
});

describe('inviting externals', () => {
  test('known, unknown, banned and others’ addresses are answered alike', async () => {
    const { id, uuid } = await newGroup();
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'READER', 'BANNED')`,
      [uuid, PERSON.leila],
    );
    const addresses = [
      'inconnu@mecaform.example',
      'karim@test.example',
      'leila@test.example',
      'sonia@test.example',
      'outsider@test.example',
    ];
    const { codes, payload } = await invite(id, { addresses });
    expect(codes).toEqual([]);
    expect(payload.results).toEqual(addresses.map((address, n) => ({ line: n + 1, address, outcome: 'INVITED' })));
    const pending = await look(PERSON.manager, id, 'pendingInvitations { email company role }');
    expect(pending.pendingInvitations).toHaveLength(5);
  });

  test('the mail’s link makes the membership: from now on, until the end, READER or CONTRIBUTOR', async () => {
    const { id, uuid, name } = await newGroup();
    expect((await invite(id, { role: 'READER', message: 'Bienvenue' })).codes).toEqual([]);
    const token = await tokenOf('neuf@mecaform.example');
    const accepted = await app.ask(
      null,
      `mutation($input: InvitationAcceptInput!) { invitationAccept(input: $input) { group { name viewerMembership { role historyFrom } } userErrors { code } } }`,
      { input: { token, givenName: 'Nadia', familyName: 'Neuf', password: 'quatre chevaux violets dansent' } },
    );
    expect(accepted).toMatchObject({ data: { invitationAccept: { userErrors: [] } } });
    const { rows } = await app.db.owner.query<{ id: string; sponsor_id: string; kind: string }>(
      `select id, sponsor_id, kind from persons where email = 'neuf@mecaform.example'`,
    );
    expect(rows[0]).toMatchObject({ kind: 'EXTERNAL', sponsor_id: PERSON.manager });
    const [membership] = await historyOf(app, uuid, rows[0]!.id);
    expect(membership).toMatchObject({ role: 'READER', state: 'ACTIVE' });
    expect(membership!.history_from!.getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(membership!.access_until!.toISOString().slice(0, 10)).toBe(inDays(90).slice(0, 10));
    expect(await look(rows[0]!.id, id, 'name viewerCanPost')).toEqual({ name, viewerCanPost: false });

    // At the end of the access, the group is gone.
    await app.db.owner.query(`update memberships set access_until = now() - interval '1 second' where person_id = $1`, [
      rows[0]!.id,
    ]);
    expect(await look(rows[0]!.id, id, 'name')).toBeNull();
  });

  test('a granted history reaches back to its instant, and never behind a seal', async () => {
    const { id, uuid } = await newGroup();
    await app.db.owner.query(`update groups set externals_sealed_at = now() - interval '10 days' where id = $1`, [
      uuid,
    ]);
    expect(await invite(id, { historyFrom: inDays(-20) })).toMatchObject({
      codes: ['HISTORY_SEALED'],
      fields: [['historyFrom']],
    });
    const from = inDays(-5);
    await invite(id, { addresses: ['lonely@test.example'], historyFrom: from });
    const token = await tokenOf('lonely@test.example');
    await app.ask(
      PERSON.lonely,
      `mutation($input: InvitationAcceptInput!) { invitationAccept(input: $input) { userErrors { code } } }`,
      { input: { token } },
    );
    expect((await historyOf(app, uuid, PERSON.lonely))[0]).toMatchObject({
      state: 'ACTIVE',
      history_from: new Date(from),
    });
  });

  test.each([
    ['the role MODERATOR', { role: 'MODERATOR' }, 'ROLE_FOR_EMPLOYEES', 'role'],
    ['no reason', { reason: ' ' }, 'ACCESS_REASON_REQUIRED', 'reason'],
    ['an end in the past', { accessUntil: inDays(-1) }, 'ACCESS_WITHIN_A_YEAR', 'accessUntil'],
    ['an end beyond a year', { accessUntil: inDays(400) }, 'ACCESS_WITHIN_A_YEAR', 'accessUntil'],
    [
      'a sponsor from outside the group',
      { sponsorPersonId: personId('outsider') },
      'SPONSOR_NOT_IN_GROUP',
      'sponsorPersonId',
    ],
    ['an external as sponsor', { sponsorPersonId: personId('karim') }, 'SPONSOR_NOT_IN_GROUP', 'sponsorPersonId'],
  ])('is refused with %s', async (_, more, code, field) => {
    const { id } = await newGroup();
    expect(await invite(id, more)).toMatchObject({ codes: [code], fields: [[field]] });
    expect((await look(PERSON.manager, id, 'pendingInvitations { id }')).pendingInvitations).toEqual([]);
  });

  test.each(['moderator', 'contributor', 'outsider', 'karim', 'itAdmin'] as const)('is not %s’s to do', async (who) => {
    expect((await invite(groupId('mixed'), {}, who)).codes).toEqual(['FORBIDDEN']);
  });

  test('not where externals are not allowed', async () => {
    expect((await invite(groupId('private'))).codes).toEqual(['FORBIDDEN']);
  });

  test('a second organisation puts walls up, unless said otherwise; once there is content, a further one is a widening', async () => {
    const second = { partnerId: partnerId('sofratube'), addresses: ['deux@sofratube.example'] };
    const walled = await newGroup();
    expect((await invite(walled.id, second)).payload.group).toEqual({
      walled: true,
      partners: [{ name: 'Mécaform' }, { name: 'Sofratube' }],
    });
    const open = await newGroup();
    expect((await invite(open.id, { ...second, walled: false })).payload.group).toMatchObject({ walled: false });
    const full = await newGroup();
    await app.db.owner.query(
      `insert into posts (group_id, author_id, audience, body, body_html) values ($1, $2, 'MEMBERS', 'x', 'x')`,
      [full.uuid, PERSON.manager],
    );
    expect(await invite(full.id, second)).toMatchObject({
      codes: ['WIDENING_NEEDS_PROCEDURE'],
      fields: [['partnerId']],
    });
    expect((await look(PERSON.manager, full.id, 'partners { name }')).partners).toEqual([{ name: 'Mécaform' }]);
  });

  test('only addresses of the organisation’s domains, where it has some', async () => {
    await app.db.owner.query(`update partner_organisations set domains = '{mecaform.example}' where id = $1`, [
      PARTNER.mecaform,
    ]);
    const { id } = await newGroup();
    const { payload } = await invite(id, {
      addresses: ['a@mecaform.example', 'b@ailleurs.example', 'pas une adresse'],
    });
    expect(payload.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'INVITED',
      'NOT_AT_PARTNER',
      'INVALID',
    ]);
    await app.db.owner.query(`update partner_organisations set domains = '{}' where id = $1`, [PARTNER.mecaform]);
  });

  test('an invitation by mail is a missing thing in any other group, and to who does not manage its own', async () => {
    const [{ id, uuid }, { id: other }] = [await newGroup(), await newGroup()];
    await app.db.owner.query(
      `with came as (insert into memberships (group_id, person_id, role, state) values ($1, $2, 'MODERATOR', 'ACTIVE') returning group_id)
       update groups g set member_count = member_count + 1 from came where came.group_id = g.id`,
      [uuid, PERSON.moderator],
    );
    await invite(id, { addresses: ['quatre@mecaform.example'] });
    const { pendingInvitations } = await look(PERSON.manager, id, 'pendingInvitations { id }');
    const withdraw = (who: string, groupId: string, invitationId: string) =>
      run(who, 'groupMailInvitationWithdraw', { groupId, invitationId });
    const missing = toId('Invitation', newId());
    for (const [who, place] of [
      [PERSON.manager, other],
      [PERSON.outsider, id],
      [PERSON.karim, id],
      // Who moderates invites employees, and takes those invitations back alone.
      [PERSON.moderator, id],
    ] as const) {
      const asked = await withdraw(who, place, pendingInvitations[0].id);
      expect(asked.codes).not.toEqual([]);
      expect(asked).toEqual(await withdraw(who, place, missing));
    }
    expect((await look(PERSON.manager, id, 'pendingInvitations { id }')).pendingInvitations).toHaveLength(1);
  });

  test('an invitation by mail can be taken back: its link is dead', async () => {
    const { id } = await newGroup();
    await invite(id, { addresses: ['trois@mecaform.example'] });
    const token = await tokenOf('trois@mecaform.example');
    const { pendingInvitations } = await look(PERSON.manager, id, 'pendingInvitations { id }');
    expect(
      (
        await run(PERSON.manager, 'groupMailInvitationWithdraw', {
          groupId: id,
          invitationId: pendingInvitations[0].id,
        })
      ).codes,
    ).toEqual([]);
    expect(
      (await app.ask(null, 'query($token: String!) { invitation(token: $token) { email } }', { token })).data
        .invitation,
    ).toBeNull();
  });

  async function tokenOf(address: string): Promise<string> {
    await app.app.get(Worker).drain();
    const mail = (await app.app.get(Mailer).outbox.newest(50)).find(({ to }: { to: string }) => to === address)!;
    return /token=([\w-]+)/.exec(mail.text)![1]!;
  }
});

describe('externals off', () => {
  test('ends their memberships and invitations at once', async () => {
    const { id, uuid } = await newGroup();
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state, history_from) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now())`,
      [uuid, PERSON.karim],
    );
    await app.db.owner.query('update groups set member_count = 2, external_count = 1 where id = $1', [uuid]);
    await invite(id, { addresses: ['quatre@mecaform.example'] });
    expect(await look(PERSON.karim, id, 'name')).not.toBeNull();
    const { payload } = await run(
      PERSON.manager,
      'groupNarrow',
      { groupId: id, externalsAllowed: false },
      'group { memberCount hasExternals pendingInvitations { id } viewerCanInviteExternals }',
    );
    expect(payload.group).toEqual({
      memberCount: 1,
      hasExternals: false,
      pendingInvitations: [],
      viewerCanInviteExternals: false,
    });
    expect(await look(PERSON.karim, id, 'name')).toBeNull();
    expect((await historyOf(app, uuid, PERSON.karim)).map(({ end_reason }) => end_reason)).toEqual(['NARROWED']);
  });
});

describe('a group without an active employee is frozen', () => {
  test('its externals are out, until one is active again', async () => {
    const { id, uuid } = await newGroup();
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state, history_from) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now())`,
      [uuid, PERSON.karim],
    );
    await app.db.owner.query('update groups set member_count = 2, external_count = 1 where id = $1', [uuid]);
    const sponsor = `update persons set sponsor_id = $1 where id = '${PERSON.karim}'`;
    await app.db.owner.query(sponsor, [PERSON.reader]); // so that only the group's employee changes
    const suspend = (status: string) =>
      app.db.owner.query('update persons set status = $1 where id = $2', [status, PERSON.manager]);
    try {
      await suspend('SUSPENDED');
      expect(await look(PERSON.karim, id, 'name')).toBeNull();
    } finally {
      await suspend('ACTIVE');
    }
    expect(await look(PERSON.karim, id, 'name viewerCanPost')).toMatchObject({ viewerCanPost: true });
    await app.db.owner.query(sponsor, [PERSON.manager]);
  });

  test.each([
    [
      'their sponsor goes',
      `update persons set status = 'LEFT' where id = '${PERSON.manager}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON.manager}'`,
    ],
    [
      'their account ends',
      `update persons set access_until = now() - interval '1 hour' where id = '${PERSON.sonia}'`,
      `update persons set access_until = now() + interval '30 days' where id = '${PERSON.sonia}'`,
    ],
    [
      'they are suspended',
      `update persons set status = 'SUSPENDED' where id = '${PERSON.sonia}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON.sonia}'`,
    ],
  ])('and an external is nobody when %s', async (_, happens, undone) => {
    const ask = async () =>
      (await app.ask(PERSON.sonia, '{ viewer { groups { edges { node { name } } } } }')).data.viewer;
    expect((await ask()).groups.edges.map(({ node }: { node: { name: Which } }) => node.name)).toEqual([
      'mixed',
      'walled',
    ]);
    await app.db.owner.query(happens);
    expect(await ask()).toBeNull();
    await app.db.owner.query(undone);
    expect((await ask()).groups.edges).toHaveLength(2);
  });
});

test('an external stays reader or contributor', async () => {
  const { rows } = await app.db.owner.query<{ id: string }>(
    'select id from memberships where group_id = $1 and person_id = $2 and valid_to is null',
    [GROUP.walled, PERSON.karim],
  );
  const input = { groupId: groupId('walled'), membershipId: toId('Membership', rows[0]!.id) };
  for (const role of ['MANAGER', 'MODERATOR']) {
    expect(await run(PERSON.manager, 'groupMemberRoleChange', { ...input, role })).toMatchObject({
      codes: ['ROLE_FOR_EMPLOYEES'],
      fields: [['role']],
    });
  }
  expect((await run(PERSON.manager, 'groupMemberRoleChange', { ...input, role: 'READER' })).codes).toEqual([]);
});
