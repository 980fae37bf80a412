import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Worker } from '#jobs';
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
const plain = { purpose: 'But', visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST', externalsAllowed: false };
let made = 0;
const create = (
  more: object = {},
  wanted = 'group { id walled visibility joinPolicy partners { name } viewerMembership { role } }',
  who: Who = 'manager',
) => run(PERSON[who], 'groupCreate', { name: `Essai ${++made}`, ...plain, ...more }, wanted);
const look = async (who: Who, id: string, fields = 'id state visibility joinPolicy externalsAllowed') =>
  (await app.ask(PERSON[who], `query($id: ID!) { group(id: $id) { ${fields} } }`, { id })).data.group;
const uuidOf = async (name: string) =>
  (await app.db.owner.query<{ id: string }>('select id from groups where name = $1', [name])).rows[0]!.id;

describe('a new group', () => {
  test('any employee creates one and manages it; an external cannot', async () => {
    const { codes, payload } = await create(
      {},
      'group { name memberCount viewerMembership { role state } viewerCanManage managers { name } }',
      'outsider',
    );
    expect(codes).toEqual([]);
    expect(payload.group).toEqual({
      name: `Essai ${made}`,
      memberCount: 1,
      viewerMembership: { role: 'MANAGER', state: 'ACTIVE' },
      viewerCanManage: true,
      managers: [{ name: 'outsider Test' }],
    });
    expect((await create({}, 'group { id }', 'karim')).codes).toEqual(['FORBIDDEN']);
  });

  test('takes externals, organisations and invitations at once; walls stand from the second organisation on', async () => {
    const one = await create({ externalsAllowed: true, partnerIds: [partnerId('mecaform')] });
    expect(one.payload.group).toMatchObject({ walled: false, partners: [{ name: 'Mécaform' }] });
    const two = await create({
      externalsAllowed: true,
      partnerIds: [partnerId('mecaform'), partnerId('sofratube')],
      inviteePersonIds: [personId('outsider')],
    });
    expect(two.payload.group).toMatchObject({ walled: true, partners: [{ name: 'Mécaform' }, { name: 'Sofratube' }] });
    expect((await look('outsider', two.payload.group.id, 'viewerMembership { state }')).viewerMembership).toEqual({
      state: 'INVITED',
    });
    const said = await create({
      externalsAllowed: true,
      walled: false,
      partnerIds: [partnerId('mecaform'), partnerId('sofratube')],
    });
    expect(said.payload.group.walled).toBe(false);
  });

  test.each([
    ['an OPEN private group', { joinPolicy: 'OPEN' }, 'JOIN_POLICY_UNFIT', 'joinPolicy'],
    ['a SECRET group on request', { visibility: 'SECRET' }, 'JOIN_POLICY_UNFIT', 'joinPolicy'],
    ['organisations without externals', { partnerIds: ['mecaform'] }, 'PARTNERS_NEED_EXTERNALS', 'partnerIds'],
    ['no name', { name: ' \u200b ' }, 'NAME_REQUIRED', 'name'],
    ['no purpose', { purpose: '' }, 'GROUP_PURPOSE_REQUIRED', 'purpose'],
    ['a name too long', { name: 'x'.repeat(121) }, 'TEXT_TOO_LONG', 'name'],
    ['somebody else’s image', { imageId: toId('Image', GROUP.public) }, 'IMAGE_NOT_USABLE', 'imageId'],
  ])('is refused with %s', async (_, more: object, code, field) => {
    const { rows: before } = await app.db.owner.query('select count(*) from groups');
    const partnerIds = 'partnerIds' in more ? [partnerId('mecaform')] : undefined;
    expect(await create({ ...more, ...(partnerIds && { partnerIds }) })).toMatchObject({
      codes: [code],
      fields: [[field]],
    });
    expect((await app.db.owner.query('select count(*) from groups')).rows).toEqual(before);
  });

  test('two groups may bear the same name: a name is no oracle', async () => {
    expect(
      (await create({ name: 'secret', visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' }, 'group { name }', 'outsider'))
        .payload.group.name,
    ).toBe('secret');
  });

  test('can be made from presets, in words of the asker’s language, before anybody has signed in', async () => {
    const presets = (language: string) =>
      app.ask(null, '{ groupPresets { key name purpose visibility joinPolicy } }', {}, { 'accept-language': language });
    const [fr, en] = await Promise.all([presets('fr'), presets('en')]);
    expect(fr.data.groupPresets.map(({ key }: { key: string }) => key)).toEqual([
      'TEAM',
      'PROJECT',
      'PRACTICE',
      'SUPPLIER',
      'CAMPAIGN',
      'WATCH',
      'HELP_DESK',
    ]);
    for (const [n, preset] of fr.data.groupPresets.entries())
      expect(preset.purpose).not.toBe(en.data.groupPresets[n].purpose);
  });
});

describe('narrowing', () => {
  test('leaving PUBLIC hides what was for the network at once, and a job makes it lasting', async () => {
    const { payload } = await create({ visibility: 'PUBLIC', joinPolicy: 'OPEN' });
    const uuid = await uuidOf(`Essai ${made}`);
    await app.db.owner.query(
      `insert into posts (group_id, author_id, audience, title, body, body_html) select $1, $2, 'NETWORK', 'titre ' || n, 'x', 'x' from generate_series(1, 1201) n`,
      [uuid, PERSON.manager],
    );
    const count = async (condition: string) =>
      Number(
        (await app.db.owner.query(`select count(*) from posts where group_id = $1 and ${condition}`, [uuid])).rows[0]
          .count,
      );
    const {
      rows: [{ id: post }],
    } = await app.db.owner.query<{ id: string }>('select id from posts where group_id = $1 limit 1', [uuid]);
    const read = async () =>
      (await app.ask(PERSON.outsider, 'query($id: ID!) { post(id: $id) { title } }', { id: toId('Post', post) })).data
        .post;
    expect(await read()).not.toBeNull();

    const narrowed = await run(
      PERSON.manager,
      'groupNarrow',
      { groupId: payload.group.id, visibility: 'SECRET' },
      'group { visibility joinPolicy }',
    );
    expect(narrowed.payload.group).toEqual({ visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' });
    expect(await count(`audience = 'NETWORK'`)).toBe(1201);
    expect(await read()).toBeNull();
    expect(await look('outsider', payload.group.id)).toBeNull();

    await app.app.get(Worker).drain();
    expect(await count(`audience <> 'MEMBERS'`)).toBe(0);
    expect((await app.db.owner.query('select left_public_at from groups where id = $1', [uuid])).rows).toEqual([
      { left_public_at: null },
    ]);
  });

  test.each([
    ['visibility', { visibility: 'PRIVATE', joinPolicy: 'INVITE_ONLY' }, { visibility: 'PUBLIC' }],
    ['visibility', { visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' }, { visibility: 'PRIVATE' }],
    ['joinPolicy', { visibility: 'PRIVATE', joinPolicy: 'INVITE_ONLY' }, { joinPolicy: 'ON_REQUEST' }],
    ['joinPolicy', { visibility: 'PUBLIC', joinPolicy: 'ON_REQUEST' }, { joinPolicy: 'OPEN' }],
    ['externalsAllowed', {}, { externalsAllowed: true }],
    ['walled', { externalsAllowed: true, walled: true }, { walled: false }],
  ])('the other way is refused with a sentence: %s', async (field, before, after) => {
    const { payload } = await create(before);
    const refused = await run(PERSON.manager, 'groupNarrow', { groupId: payload.group.id, ...after });
    expect(refused).toMatchObject({ codes: ['WIDENING_NEEDS_PROCEDURE'], fields: [[field]] });
    expect(refused.payload.userErrors[0].message).toMatch(/se propose à ses membres/);
    expect(await look('manager', payload.group.id)).toMatchObject(before.hasOwnProperty('walled') ? {} : before);
  });

  test('a request lapses where nobody may ask any more, an invitation where the group is no longer what it was', async () => {
    const { payload } = await create({ visibility: 'PUBLIC', joinPolicy: 'ON_REQUEST' });
    const uuid = await uuidOf(`Essai ${made}`);
    const id = payload.group.id;
    await run(PERSON.outsider, 'groupRequest', { groupId: id });
    await run(PERSON.manager, 'groupInviteEmployees', { groupId: id, personIds: [personId('reader')] }, 'group { id }');
    await run(PERSON.manager, 'groupNarrow', { groupId: id, joinPolicy: 'INVITE_ONLY' });
    expect((await historyOf(app, uuid, PERSON.outsider)).map(({ end_reason }) => end_reason)).toEqual(['NARROWED']);
    expect((await look('reader', id, 'viewerMembership { state }')).viewerMembership).toEqual({ state: 'INVITED' });
    await run(PERSON.manager, 'groupNarrow', { groupId: id, visibility: 'PRIVATE' });
    expect((await look('reader', id, 'viewerMembership { state }')).viewerMembership).toBeNull();
  });

  test('only by a manager', async () => {
    for (const who of ['moderator', 'contributor', 'outsider', 'owner', 'itAdmin', 'karim'] as const) {
      expect(
        (await run(PERSON[who], 'groupNarrow', { groupId: groupId('mixed'), visibility: 'SECRET' })).codes,
      ).toEqual(['FORBIDDEN']);
    }
  });

  test('the database refuses a widening that the program lets slip', async () => {
    const slip = (statement: string) =>
      app.db.owner.query('begin').then(async () => {
        try {
          await app.db.owner.query(`set local role entrenous_system; ${statement}`);
          return 'done';
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await app.db.owner.query('rollback');
        }
      });
    const on = `where id = '${GROUP.walled}'`;
    const all = [
      `update groups set visibility = 'PUBLIC' ${on}`,
      `update groups set join_policy = 'ON_REQUEST' ${on}`,
      `update groups set walled = false ${on}`,
      `update groups set externals_allowed = true where id = '${GROUP.private}'`,
      `update memberships set history_from = null where group_id = '${GROUP.walled}' and history_from is not null`,
      `update persons set partner_id = '${PARTNER.sofratube}' where id = '${PERSON.karim}'`,
      `update persons set kind = 'EMPLOYEE', partner_id = null where id = '${PERSON.karim}'`,
    ];
    for (const statement of all)
      expect({ statement, outcome: await slip(statement) }).toEqual({ statement, outcome: 'EN001' });
    expect(await slip(`update groups set visibility = 'SECRET', externals_allowed = false ${on}`)).toBe('done');
  });
});

describe('settings', () => {
  test('name, purpose, rules and question are a manager’s to change; what is not given stays', async () => {
    const { payload } = await create({ joinQuestion: 'Pourquoi ?', rules: ['Une règle'] });
    const id = payload.group.id;
    expect(
      (
        await run(
          PERSON.manager,
          'groupUpdate',
          { groupId: id, name: '  Nouveau\u202e nom ', rules: ['Un', ' ', 'Deux'] },
          'group { name purpose rules joinQuestion }',
        )
      ).payload.group,
    ).toEqual({ name: 'Nouveau nom', purpose: 'But', rules: ['Un', 'Deux'], joinQuestion: 'Pourquoi ?' });
    expect(
      (await run(PERSON.manager, 'groupUpdate', { groupId: id, joinQuestion: null }, 'group { joinQuestion }')).payload
        .group.joinQuestion,
    ).toBeNull();
    expect((await run(PERSON.outsider, 'groupUpdate', { groupId: groupId('public'), name: 'x' })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('archived, it is read and changes no more; unarchived, it is as it was', async () => {
    const { payload } = await create();
    const id = payload.group.id;
    expect((await run(PERSON.manager, 'groupArchive', { groupId: id })).payload.group.state).toBe('ARCHIVED');
    expect((await run(PERSON.manager, 'groupUpdate', { groupId: id, name: 'x' })).codes).toEqual(['GROUP_ARCHIVED']);
    expect((await run(PERSON.outsider, 'groupRequest', { groupId: id })).codes).toEqual(['GROUP_ARCHIVED']);
    expect((await run(PERSON.manager, 'groupUnarchive', { groupId: id })).payload.group.state).toBe('ACTIVE');
    expect((await run(PERSON.outsider, 'groupRequest', { groupId: id })).codes).toEqual([]);
  });

  test('deleted by typing its name, it is gone for all but its managers, who restore it within 30 days', async () => {
    const { payload } = await create({ visibility: 'PUBLIC', joinPolicy: 'OPEN' });
    const id = payload.group.id;
    await run(PERSON.outsider, 'groupJoin', { groupId: id });
    expect(await run(PERSON.manager, 'groupDelete', { groupId: id, typedName: 'essai' })).toMatchObject({
      codes: ['GROUP_NAME_MISTYPED'],
      fields: [['typedName']],
    });
    expect(
      (await run(PERSON.manager, 'groupDelete', { groupId: id, typedName: ` Essai ${made} ` })).payload.group.state,
    ).toBe('DELETED');
    for (const who of ['outsider', 'reader', 'owner'] as const) expect(await look(who, id)).toBeNull();
    expect(await look('manager', id, 'state viewerCanRestore memberCount members { edges { cursor } }')).toEqual({
      state: 'DELETED',
      viewerCanRestore: true,
      memberCount: null,
      members: null,
    });
    expect((await run(PERSON.outsider, 'groupRestore', { groupId: id })).codes).toEqual(['FORBIDDEN']);
    expect((await run(PERSON.manager, 'groupRestore', { groupId: id })).payload.group.state).toBe('ACTIVE');
    expect((await look('outsider', id, 'viewerMembership { state }')).viewerMembership).toEqual({ state: 'ACTIVE' });

    await run(PERSON.manager, 'groupDelete', { groupId: id, typedName: `Essai ${made}` });
    app.clock.set(new Date(Date.now() + 31 * 86_400_000));
    try {
      expect((await run(PERSON.manager, 'groupRestore', { groupId: id })).codes).not.toEqual([]);
      expect(await look('manager', id)).toBeNull();
    } finally {
      app.clock.set(null);
    }
  });

  test('reading is marked forward only, and by members only', async () => {
    const { payload } = await create();
    const uuid = await uuidOf(`Essai ${made}`);
    const mark = async () =>
      (
        await app.db.owner.query('select read_through from subscriptions where group_id = $1 and person_id = $2', [
          uuid,
          PERSON.manager,
        ])
      ).rows[0].read_through as Date;
    await app.db.owner.query(`update subscriptions set read_through = now() - interval '9 days' where group_id = $1`, [
      uuid,
    ]);
    const day = (n: number) => new Date(Date.now() - n * 86_400_000);
    await run(PERSON.manager, 'groupMarkRead', { groupId: payload.group.id, through: day(2) });
    const through = await mark();
    await run(PERSON.manager, 'groupMarkRead', { groupId: payload.group.id, through: day(5) });
    expect(await mark()).toEqual(through);
    await run(PERSON.manager, 'groupMarkRead', { groupId: payload.group.id, through: day(-5) });
    expect((await mark()).getTime()).toBeLessThanOrEqual(Date.now());
    expect(
      (await run(PERSON.outsider, 'groupMarkRead', { groupId: groupId('public'), through: day(0) })).codes,
    ).not.toEqual([]);
  });

  test('every decision about access is in the audit log, in the same transaction', async () => {
    const { payload } = await create();
    const uuid = await uuidOf(`Essai ${made}`);
    await run(PERSON.outsider, 'groupRequest', { groupId: payload.group.id });
    await run(PERSON.manager, 'groupRequestAccept', {
      groupId: payload.group.id,
      membershipId: await membershipId(app, uuid, PERSON.outsider),
    });
    await run(PERSON.manager, 'groupNarrow', { groupId: payload.group.id, visibility: 'SECRET' });
    await run(PERSON.manager, 'groupNarrow', { groupId: payload.group.id, visibility: 'PUBLIC' });
    const { rows } = await app.db.owner.query<{ action: string }>(
      `select action from (select id, action, group_id from audit_outbox union all select id, action, group_id from audit_log) a where group_id = $1 order by id`,
      [uuid],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'group.create',
      'group.request',
      'group.requestAccept',
      'group.narrow',
    ]);
  });
});

describe('finding groups', () => {
  const names = async (who: Who, args: string) =>
    (await app.ask(PERSON[who], `{ groups(${args}) { edges { node { name } } } }`)).data.groups.edges.map(
      ({ node }: { node: { name: string } }) => node.name,
    );
  const CAST_NAMES = Object.keys(GROUP) as Which[];
  const known = (found: string[]) => [...new Set(found)].filter((name) => CAST_NAMES.includes(name as Which)).sort();

  test.each([
    ['outsider', ['archived', 'mixed', 'private', 'public', 'walled']],
    ['owner', ['archived', 'mixed', 'private', 'public', 'walled']],
    ['reader', ['archived', 'mixed', 'private', 'public', 'secret', 'walled']],
    ['invited', ['archived', 'mixed', 'private', 'public', 'secret', 'walled']],
    ['banned', ['archived', 'mixed', 'private', 'public', 'walled']],
    ['karim', ['mixed', 'walled']],
    ['lonely', []],
  ] as [Who, string[]][])('%s finds what they may know of', async (who, expected) => {
    // 'secret' is also the name of a group that the outsider made.
    const found = await names(who, 'first: 100');
    const own = who === 'outsider' ? [...expected, 'secret'].sort() : expected;
    expect(known(found)).toEqual(own);
  });

  test('by words of the name, accents and case aside, page by page', async () => {
    await create({ name: 'Qualité des pièces' });
    expect(await names('outsider', 'search: "PIECES qualite"')).toEqual(['Qualité des pièces']);
    expect(await names('outsider', 'search: "piece", visibility: PUBLIC')).toEqual([]);
    expect(await names('outsider', 'search: "piece", mine: true')).toEqual([]);
    expect(await names('manager', 'search: "piece", mine: true')).toEqual(['Qualité des pièces']);
    const all = await names('outsider', 'first: 100');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await app.ask(
        PERSON.outsider,
        'query($after: String) { groups(first: 3, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...data.groups.edges.map(({ node }: { node: { name: string } }) => node.name));
      ({ hasNextPage: more, endCursor: after } = data.groups.pageInfo);
    }
    expect(paged).toEqual(all);
  });

  test('by the quick switcher: prefix, typos, people too, and nothing hidden', async () => {
    const ask = async (who: Who, text: string) =>
      (
        await app.ask(
          PERSON[who],
          'query($text: String!) { quickSwitch(text: $text) { groups { name } people { name } } }',
          { text },
        )
      ).data.quickSwitch;
    expect((await ask('reader', 'wal')).groups).toContainEqual({ name: 'walled' });
    expect((await ask('reader', 'walld')).groups).toContainEqual({ name: 'walled' });
    expect((await ask('reader', 'outs')).people).toContainEqual({ name: 'outsider Test' });
    expect(await ask('karim', 'priv')).toEqual({ groups: [], people: [] });
    expect((await ask('karim', 'outs')).people).toEqual([]);
    expect(await ask('lonely', 'mix')).toEqual({ groups: [], people: [] });
  });
});
