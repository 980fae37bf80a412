import { afterEach, afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Worker } from '#jobs';
import { Mailer } from '#mail';
import { type TestApp, startTestApp } from './support/app.js';
import {
  type Outcome,
  askGroups,
  groupId,
  historyOf,
  membershipId,
  personId,
  strayCounts,
} from './support/ask-groups.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { until } from './support/until.js';

let app: TestApp;
let run: (who: string, mutation: string, input: object, wanted?: string) => Promise<Outcome>;

beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  run = askGroups(app);
});
afterAll(() => app?.close());
afterEach(async () => expect(await strayCounts(app)).toEqual([]));

/** A group of its own for a test, managed by `manager`. */
let made = 0;
async function newGroup(
  visibility: string,
  joinPolicy: string,
  more: object = {},
): Promise<{ id: string; uuid: string }> {
  made += 1;
  const input = { name: `Essai ${made}`, purpose: 'But', visibility, joinPolicy, externalsAllowed: false, ...more };
  const { codes, payload } = await run(PERSON.manager, 'groupCreate', input);
  expect(codes).toEqual([]);
  const { rows } = await app.db.owner.query<{ id: string }>('select id from groups where name = $1', [`Essai ${made}`]);
  return { id: payload.group.id, uuid: rows[0]!.id };
}
const states = async (uuid: string, who: Who) =>
  (await historyOf(app, uuid, PERSON[who])).map(({ role, state, end_reason }) => [role, state, end_reason]);

describe('joining', () => {
  test('an OPEN group: at once, as contributor, reading everything', async () => {
    const { id, uuid } = await newGroup('PUBLIC', 'OPEN');
    const { codes, payload } = await run(
      PERSON.outsider,
      'groupJoin',
      { groupId: id },
      'group { memberCount viewerCanPost viewerCanJoin viewerMembership { role state historyFrom } }',
    );
    expect(codes).toEqual([]);
    expect(payload.group).toEqual({
      memberCount: 2,
      viewerCanPost: true,
      viewerCanJoin: false,
      viewerMembership: { role: 'CONTRIBUTOR', state: 'ACTIVE', historyFrom: null },
    });
    expect((await run(PERSON.outsider, 'groupJoin', { groupId: id })).codes).toEqual(['GROUP_ALREADY_MEMBER']);
    expect(await states(uuid, 'outsider')).toEqual([['CONTRIBUTOR', 'ACTIVE', null]]);
  });

  test.each([
    ['outsider', 'private', ['FORBIDDEN']],
    ['outsider', 'mixed', ['FORBIDDEN']],
    ['outsider', 'secret', ['NOT_FOUND']],
    ['outsider', 'deleted', ['NOT_FOUND']],
    ['outsider', 'archived', ['GROUP_ARCHIVED']],
    ['banned', 'public', ['GROUP_JOINING_REFUSED']],
    ['invited', 'public', ['GROUP_ALREADY_INVITED']],
    ['karim', 'public', ['FORBIDDEN']],
  ] as [Who, Which, string[]][])('%s cannot join %s', async (who, which, codes) => {
    const before = await historyOf(app, GROUP[which], PERSON[who]);
    expect((await run(PERSON[who], 'groupJoin', { groupId: groupId(which) })).codes).toEqual(codes);
    expect(await historyOf(app, GROUP[which], PERSON[who])).toEqual(before);
  });

  test('ON_REQUEST: a question wants an answer, a moderator decides, and every state is kept', async () => {
    const { id, uuid } = await newGroup('PRIVATE', 'ON_REQUEST', { joinQuestion: 'Pourquoi ?' });
    expect(await run(PERSON.outsider, 'groupRequest', { groupId: id })).toMatchObject({
      codes: ['ANSWER_REQUIRED'],
      fields: [['answer']],
    });
    const asked = await run(PERSON.outsider, 'groupRequest', { groupId: id, answer: 'Pour apprendre' });
    expect(asked.payload.group.viewerMembership).toEqual({
      role: 'CONTRIBUTOR',
      state: 'REQUESTED',
      historyFrom: null,
    });
    expect((await run(PERSON.outsider, 'groupRequest', { groupId: id, answer: 'Encore' })).codes).toEqual([
      'GROUP_ALREADY_REQUESTED',
    ]);

    const todo = await app.ask(PERSON.manager, `{ viewer { todo { kind count group { id } } } }`);
    expect(todo.data.viewer.todo).toContainEqual({ kind: 'JOIN_REQUESTS', count: 1, group: { id } });
    const membership = await membershipId(app, uuid, PERSON.outsider);
    const page = await app.ask(
      PERSON.manager,
      `query($id: ID!) { group(id: $id) { requests { edges { node { id answer person { name } } } } } }`,
      { id },
    );
    expect(page.data.group.requests.edges).toEqual([
      { node: { id: membership, answer: 'Pour apprendre', person: { name: 'outsider Test' } } },
    ]);

    // Nobody but moderators and managers decides.
    expect(
      (await run(PERSON.contributor, 'groupRequestAccept', { groupId: id, membershipId: membership })).codes,
    ).toEqual(['FORBIDDEN']);
    expect((await run(PERSON.outsider, 'groupRequestAccept', { groupId: id, membershipId: membership })).codes).toEqual(
      ['FORBIDDEN'],
    );
    expect((await run(PERSON.manager, 'groupRequestAccept', { groupId: id, membershipId: membership })).codes).toEqual(
      [],
    );
    expect(await states(uuid, 'outsider')).toEqual([
      ['CONTRIBUTOR', 'REQUESTED', 'ANSWERED'],
      ['CONTRIBUTOR', 'ACTIVE', null],
    ]);
    expect((await run(PERSON.manager, 'groupRequestAccept', { groupId: id, membershipId: membership })).codes).toEqual([
      'REQUEST_GONE',
    ]);
  });

  test('where nothing is done any more no request is answered either', async () => {
    const asked = await membershipId(app, GROUP.archived, PERSON.requested);
    for (const verb of ['groupRequestAccept', 'groupRequestDecline'] as const) {
      const input = { groupId: groupId('archived'), membershipId: asked };
      expect((await run(PERSON.manager, verb, input)).codes).toEqual(['GROUP_ARCHIVED']);
    }
    expect((await states(GROUP.archived, 'requested')).at(-1)).toEqual(['CONTRIBUTOR', 'REQUESTED', null]);
  });

  test('a request can be declined, or taken back, and made again', async () => {
    const { id, uuid } = await newGroup('PRIVATE', 'ON_REQUEST');
    await run(PERSON.outsider, 'groupRequest', { groupId: id });
    expect(
      (
        await run(PERSON.manager, 'groupRequestDecline', {
          groupId: id,
          membershipId: await membershipId(app, uuid, PERSON.outsider),
        })
      ).codes,
    ).toEqual([]);
    await run(PERSON.outsider, 'groupRequest', { groupId: id });
    const { payload } = await run(PERSON.outsider, 'groupRequestWithdraw', { groupId: id });
    expect(payload.group.viewerMembership).toBeNull();
    expect(await states(uuid, 'outsider')).toEqual([
      ['CONTRIBUTOR', 'REQUESTED', 'DECLINED'],
      ['CONTRIBUTOR', 'REQUESTED', 'WITHDRAWN'],
    ]);
  });

  test('after a seal, an employee who joins reads from the seal on', async () => {
    const { id, uuid } = await newGroup('PUBLIC', 'OPEN');
    const sealedAt = new Date(Date.now() - 86_400_000);
    await app.db.owner.query('update groups set sealed_at = $1 where id = $2', [sealedAt, uuid]);
    const { payload } = await run(PERSON.outsider, 'groupJoin', { groupId: id });
    expect(payload.group.viewerMembership.historyFrom).toBe(sealedAt.toISOString());
  });
});

describe('two at the same moment', () => {
  const states = async (uuid: string, who: Who) =>
    (await historyOf(app, uuid, PERSON[who])).filter(({ valid_to }) => valid_to === null).map(({ state }) => state);

  test('joining several times is joining once', async () => {
    const { id, uuid } = await newGroup('PUBLIC', 'OPEN');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => run(PERSON.outsider, 'groupJoin', { groupId: id })));
    const codes = outcomes.flatMap((outcome) => outcome.codes);
    expect(codes.filter((code) => code !== 'GROUP_CHANGED' && code !== 'GROUP_ALREADY_MEMBER')).toEqual([]);
    expect(codes.length).toBeLessThan(4);
    expect(await states(uuid, 'outsider')).toEqual(['ACTIVE']);
  });

  test('nobody asks to join, or comes into, what becomes secret meanwhile', async () => {
    for (let n = 0; n < 4; n += 1) {
      const { id, uuid } = await newGroup('PRIVATE', 'ON_REQUEST');
      const secret = { groupId: id, visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' };
      const [narrowed] = await Promise.all([
        run(PERSON.manager, 'groupNarrow', secret, 'group { id }'),
        run(PERSON.outsider, 'groupRequest', { groupId: id }),
      ]);
      expect(narrowed.codes).toEqual([]);
      expect(await states(uuid, 'outsider')).toEqual([]);
    }
  });

  test('of two proposals one stands', async () => {
    for (let n = 0; n < 4; n += 1) {
      const { id } = await newGroup('PRIVATE', 'ON_REQUEST');
      const propose = (change: object) =>
        run(PERSON.manager, 'groupWideningPropose', { groupId: id, reason: 'x', ...change }, 'group { id }');
      const outcomes = await Promise.all([propose({ visibility: 'PUBLIC' }), propose({ externalsAllowed: true })]);
      expect(outcomes.flatMap(({ codes }) => codes)).toEqual(['WIDENING_ALREADY_OPEN']);
    }
  });

  test('an invitation that is taken back is not accepted', async () => {
    for (let n = 0; n < 4; n += 1) {
      const { id, uuid } = await newGroup('SECRET', 'INVITE_ONLY');
      await run(
        PERSON.manager,
        'groupInviteEmployees',
        { groupId: id, personIds: [personId('outsider')] },
        'group { id }',
      );
      const seat = { groupId: id, membershipId: await membershipId(app, uuid, PERSON.outsider) };
      const [removed, accepted] = await Promise.all([
        run(PERSON.manager, 'groupMemberRemove', seat, 'group { id }'),
        run(PERSON.outsider, 'groupInvitationAccept', { groupId: id }),
      ]);
      const isMember = (await states(uuid, 'outsider')).length > 0;
      expect(isMember ? accepted.codes : removed.codes).toEqual([]);
      if (isMember) expect(removed.codes).not.toEqual([]);
    }
  });
});

describe('an invitation of an employee', () => {
  const invite = (uuidOrId: string, people: Who[], more: object = {}, by: Who = 'manager') =>
    run(
      PERSON[by],
      'groupInviteEmployees',
      { groupId: uuidOrId, personIds: people.map(personId), ...more },
      'group { id } results { line address outcome message }',
    );

  test('shows the group and who invites, and nothing of its content or members, until it is accepted', async () => {
    const { id, uuid } = await newGroup('SECRET', 'INVITE_ONLY');
    const { payload } = await invite(id, ['outsider', 'manager', 'karim']);
    expect(payload.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'INVITED',
      'ALREADY_MEMBER',
      'UNKNOWN',
    ]);
    const seen = await app.ask(
      PERSON.outsider,
      `query($id: ID!) { group(id: $id) { name memberCount viewerCanRead members { edges { cursor } } managers { name } viewerMembership { state invitedBy { name } } } viewer { todo { kind person { name } group { id } } } }`,
      { id },
    );
    expect(seen.data.group).toMatchObject({
      memberCount: 1,
      viewerCanRead: false,
      members: null,
      managers: [{ name: 'manager Test' }],
      viewerMembership: { state: 'INVITED', invitedBy: { name: 'manager Test' } },
    });
    expect(seen.data.viewer.todo).toContainEqual({
      kind: 'GROUP_INVITATION',
      person: { name: 'manager Test' },
      group: { id },
    });
    expect(
      (await run(PERSON.outsider, 'groupInvitationAccept', { groupId: id })).payload.group.viewerMembership.state,
    ).toBe('ACTIVE');
    expect(await states(uuid, 'outsider')).toEqual([
      ['CONTRIBUTOR', 'INVITED', 'ANSWERED'],
      ['CONTRIBUTOR', 'ACTIVE', null],
    ]);
  });

  test('declined, the group is gone again, and nothing in the answer tells that it is', async () => {
    const { id } = await newGroup('SECRET', 'INVITE_ONLY');
    await invite(id, ['outsider']);
    expect(await run(PERSON.outsider, 'groupInvitationDecline', { groupId: id })).toMatchObject({
      codes: [],
      payload: { group: null },
    });
    expect((await app.ask(PERSON.outsider, `query($id: ID!) { group(id: $id) { id } }`, { id })).data.group).toBeNull();
  });

  test('is mailed, once, and only while it holds', async () => {
    const { id, uuid } = await newGroup('SECRET', 'INVITE_ONLY');
    await invite(id, ['outsider', 'reader'], { message: 'Venez !' });
    await run(PERSON.manager, 'groupMemberRemove', {
      groupId: id,
      membershipId: await membershipId(app, uuid, PERSON.reader),
    });
    await app.app.get(Worker).drain();
    const mails = (await outbox()).filter(({ text }) => text.includes(`Essai ${made}`));
    expect(mails.map(({ to }) => to)).toEqual(['outsider@test.example']);
    expect(mails[0]!.text).toContain('Venez !');
  });

  test.each([
    ['after 14 days', async (_: string) => app.clock.set(new Date(Date.now() + 15 * 86_400_000))],
    ['when its inviter is demoted', async (uuid: string) => demote(uuid)],
    [
      'when its inviter is suspended',
      async (_: string) =>
        void (await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.moderator])),
    ],
    [
      'when it is taken back',
      async (uuid: string) =>
        void (await run(PERSON.manager, 'groupMemberRemove', {
          groupId: toId('Group', uuid),
          membershipId: await membershipId(app, uuid, PERSON.outsider),
        })),
    ],
    [
      'on narrowing',
      async (uuid: string) =>
        void (await run(PERSON.manager, 'groupNarrow', { groupId: toId('Group', uuid), visibility: 'SECRET' })),
    ],
  ])('lapses %s', async (_, happens) => {
    const { id, uuid } = await newGroup('PRIVATE', 'INVITE_ONLY');
    await invite(id, ['moderator'], { role: 'MODERATOR' });
    await run(PERSON.moderator, 'groupInvitationAccept', { groupId: id });
    expect((await invite(id, ['outsider'], {}, 'moderator')).codes).toEqual([]);
    try {
      await happens(uuid);
      expect((await run(PERSON.outsider, 'groupInvitationAccept', { groupId: id })).codes).not.toEqual([]);
      expect((await historyOf(app, uuid, PERSON.outsider)).filter(({ state }) => state === 'ACTIVE')).toEqual([]);
    } finally {
      app.clock.set(null);
      await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.moderator]);
    }
  });

  const demote = async (uuid: string) =>
    void (await run(PERSON.manager, 'groupMemberRoleChange', {
      groupId: toId('Group', uuid),
      membershipId: await membershipId(app, uuid, PERSON.moderator),
      role: 'CONTRIBUTOR',
    }));

  test('above contributor is a manager’s to give', async () => {
    expect(await invite(groupId('private'), ['outsider'], { role: 'MANAGER' }, 'moderator')).toMatchObject({
      codes: ['ROLE_NEEDS_MANAGER'],
      fields: [['role']],
    });
  });

  test('of somebody banned is answered like one of somebody new, and does nothing', async () => {
    const before = await historyOf(app, GROUP.private, PERSON.banned);
    const { payload } = await invite(groupId('private'), ['banned']);
    expect(payload.results).toEqual([
      { line: 1, address: 'banned Test', outcome: 'INVITED', message: expect.any(String) },
    ]);
    expect(await historyOf(app, GROUP.private, PERSON.banned)).toEqual(before);
  });

  const outbox = async () => (await app.app.get(Mailer).outbox.newest(50)) as { to: string; text: string }[];
});

describe('members', () => {
  async function teamOf(...people: Who[]): Promise<{ id: string; uuid: string }> {
    const group = await newGroup('PUBLIC', 'OPEN');
    for (const who of people) await run(PERSON[who], 'groupJoin', { groupId: group.id });
    return group;
  }
  const change = async (uuid: string, by: Who, target: Who, mutation: string, more: object = {}) =>
    run(PERSON[by], mutation, {
      groupId: toId('Group', uuid),
      membershipId: await membershipId(app, uuid, PERSON[target]),
      ...more,
    });

  test('change roles by a manager only; the old role is kept as the past', async () => {
    const { uuid } = await teamOf('contributor', 'reader');
    expect((await change(uuid, 'contributor', 'reader', 'groupMemberRoleChange', { role: 'READER' })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const since = (await historyOf(app, uuid, PERSON.reader))[0]!.since;
    expect((await change(uuid, 'manager', 'reader', 'groupMemberRoleChange', { role: 'READER' })).codes).toEqual([]);
    const history = await historyOf(app, uuid, PERSON.reader);
    expect(history.map(({ role, end_reason }) => [role, end_reason])).toEqual([
      ['CONTRIBUTOR', 'ROLE_CHANGED'],
      ['READER', null],
    ]);
    expect(history[1]!.since).toEqual(since);
    expect(history[1]!.valid_from).toEqual(history[0]!.valid_to);
  });

  test('the last manager can neither leave nor be demoted; transferred, they can', async () => {
    const { id, uuid } = await teamOf('contributor');
    expect((await run(PERSON.manager, 'groupLeave', { groupId: id })).codes).toEqual(['GROUP_LAST_MANAGER']);
    expect((await change(uuid, 'manager', 'manager', 'groupMemberRoleChange', { role: 'READER' })).codes).toEqual([
      'GROUP_LAST_MANAGER',
    ]);
    expect(await states(uuid, 'manager')).toEqual([['MANAGER', 'ACTIVE', null]]);
    expect((await change(uuid, 'manager', 'contributor', 'groupMemberRoleChange', { role: 'MANAGER' })).codes).toEqual(
      [],
    );
    expect((await run(PERSON.manager, 'groupLeave', { groupId: id })).codes).toEqual([]);
    expect(await states(uuid, 'manager')).toEqual([['MANAGER', 'ACTIVE', 'LEFT']]);
  });

  test('two managers who leave at once: one stays', async () => {
    const { id, uuid } = await teamOf('contributor');
    await change(uuid, 'manager', 'contributor', 'groupMemberRoleChange', { role: 'MANAGER' });
    const answers = await Promise.all([
      run(PERSON.manager, 'groupLeave', { groupId: id }),
      run(PERSON.contributor, 'groupLeave', { groupId: id }),
    ]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['GROUP_LAST_MANAGER']]);
  });

  type Team = Awaited<ReturnType<typeof teamOf>>;
  test.each([
    ['leave', 'contributor', 'manager', (by: Who, { id }: Team) => run(PERSON[by], 'groupLeave', { groupId: id })],
    [
      'make each other less',
      'manager',
      'contributor',
      (by: Who, { uuid }: Team) =>
        change(uuid, by, by === 'manager' ? 'contributor' : 'manager', 'groupMemberRoleChange', { role: 'READER' }),
    ],
  ] as const)('two managers who %s do not wait for each other', async (_, first, second, act) => {
    const team = await teamOf('contributor');
    await change(team.uuid, 'manager', 'contributor', 'groupMemberRoleChange', { role: 'MANAGER' });
    // Both come to wait for one of the two rows, of which the second might hold the other by then.
    const holding = await app.db.owner.connect();
    await holding.query('begin');
    await holding.query(
      'select from memberships where group_id = $1 and person_id = $2 and valid_to is null for update',
      [team.uuid, PERSON.manager],
    );
    const answers = [act(first, team)];
    await waitingForLocks(1);
    answers.push(act(second, team));
    await waitingForLocks(2);
    await holding.query('rollback');
    holding.release();
    expect((await Promise.all(answers)).map(({ codes }) => codes)).toEqual([[], ['GROUP_LAST_MANAGER']]);
  });
  const waitingForLocks = (many: number) =>
    until(`${many} to wait for a lock`, async () => {
      const { rows } = await app.db.owner.query(
        "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      return rows.length === many;
    });

  test('whoever leaves is out at once, and a new member when they come back', async () => {
    const { id, uuid } = await teamOf('outsider');
    const { payload } = await run(
      PERSON.outsider,
      'groupLeave',
      { groupId: id },
      'group { viewerCanPost viewerCanJoin viewerMembership { state } }',
    );
    expect(payload.group).toEqual({ viewerCanPost: false, viewerCanJoin: true, viewerMembership: null });
    await run(PERSON.outsider, 'groupJoin', { groupId: id });
    expect(await states(uuid, 'outsider')).toEqual([
      ['CONTRIBUTOR', 'ACTIVE', 'LEFT'],
      ['CONTRIBUTOR', 'ACTIVE', null],
    ]);
  });

  test('removed or banned by a manager, not by a moderator, and not by themselves', async () => {
    const { id, uuid } = await teamOf('moderator', 'outsider');
    await change(uuid, 'manager', 'moderator', 'groupMemberRoleChange', { role: 'MODERATOR' });
    for (const mutation of ['groupMemberRemove', 'groupMemberBan']) {
      expect((await change(uuid, 'moderator', 'outsider', mutation)).codes).toEqual(['FORBIDDEN']);
      expect((await change(uuid, 'manager', 'manager', mutation)).codes).toEqual(['MEMBERSHIP_IS_OWN']);
    }
    expect((await change(uuid, 'manager', 'outsider', 'groupMemberBan')).codes).toEqual([]);
    expect((await run(PERSON.outsider, 'groupJoin', { groupId: id })).codes).toEqual(['GROUP_JOINING_REFUSED']);
    expect((await change(uuid, 'manager', 'outsider', 'groupMemberUnban')).codes).toEqual([]);
    expect((await run(PERSON.outsider, 'groupJoin', { groupId: id })).codes).toEqual([]);
    expect((await change(uuid, 'manager', 'outsider', 'groupMemberRemove')).codes).toEqual([]);
    expect((await states(uuid, 'outsider')).map(([, , reason]) => reason)).toEqual(['BANNED', 'UNBANNED', 'REMOVED']);
  });

  test('a membership of another group is no membership of this one', async () => {
    const { id } = await teamOf();
    const elsewhere = await membershipId(app, GROUP.private, PERSON.reader);
    expect((await run(PERSON.manager, 'groupMemberRemove', { groupId: id, membershipId: elsewhere })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('are listed by name, page by page, and searched', async () => {
    const { id } = await teamOf('outsider', 'contributor', 'reader', 'moderator');
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await app.ask(
        PERSON.manager,
        `query($id: ID!, $after: String) { group(id: $id) { members(first: 2, after: $after) { edges { node { person { name } } } pageInfo { hasNextPage endCursor } } } }`,
        { id, after },
      );
      names.push(
        ...data.group.members.edges.map(({ node }: { node: { person: { name: string } } }) => node.person.name),
      );
      ({ hasNextPage: more, endCursor: after } = data.group.members.pageInfo);
    }
    expect(names).toEqual(['contributor Test', 'manager Test', 'moderator Test', 'outsider Test', 'reader Test']);
    const { data } = await app.ask(
      PERSON.manager,
      `query($id: ID!) { group(id: $id) { members(search: "ÔUTSID") { edges { node { person { name } } } } } }`,
      { id },
    );
    expect(data.group.members.edges).toEqual([{ node: { person: { name: 'outsider Test' } } }]);
  });

  test('an employee whose account has ended is one of them no more, for externals as for colleagues', async () => {
    const listed = async (who: Who) => {
      const { data } = await app.ask(
        PERSON[who],
        'query($id: ID!) { group(id: $id) { members(first: 100) { edges { node { person { name } } } } } }',
        { id: groupId('mixed') },
      );
      return (data.group.members.edges as { node: { person: { name: string } } }[]).map(({ node }) => node.person.name);
    };
    const ends = (at: string | null) =>
      app.db.owner.query('update persons set access_until = $2 where id = $1', [PERSON.contributor, at]);
    for (const viewer of ['karim', 'reader'] as const) {
      expect(await listed(viewer)).toContain('contributor Test');
      await ends('2020-01-01');
      const left = await listed(viewer);
      await ends(null);
      expect(left).not.toContain('contributor Test');
    }
  });

  test('joining takes at most four statements that carry data, the session’s included', async () => {
    const { id } = await newGroup('PUBLIC', 'OPEN');
    await app.tokenOf(PERSON.itAdmin);
    await app.ask(PERSON.itAdmin, '{ viewer { id } }');
    app.statements.length = 0;
    expect((await run(PERSON.itAdmin, 'groupJoin', { groupId: id }, 'group { id name viewerCanPost }')).codes).toEqual(
      [],
    );
    expect(app.statements.length).toBeLessThanOrEqual(4);
  });
});
