import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Jobs, Worker } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import pg from 'pg';
import { breakGlassNotices } from '../libs/admin/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { mailsTo, runJobs } from './support/mails.js';
import {
  CAST,
  GROUPS,
  type Item,
  type Kind,
  type Member,
  commentId,
  postId,
  seedRightsWorld,
} from './support/rights-world.js';

let app: TestApp;
/** A second officer, beside `officer`. */
const SECOND: Member = 'newcomer';
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
  await app.db.owner.query(
    `update persons set email = lower(given_name) || '@test.example' where email is null and kind = 'EMPLOYEE'`,
  );
  await app.db.owner.query('delete from break_glass');
  // Those of this world would be opened with what is asked for here; there is one of its own further down.
  for (const statement of [
    `delete from posts p using conversations c where p.group_id = c.id`,
    `delete from memberships m using conversations c where m.group_id = c.id`,
    `delete from groups where kind = 'CONVERSATION'`,
  ])
    await app.db.owner.query(statement);
  await giveRole(SECOND);
});
afterAll(() => app?.close());

const giveRole = (who: Member) =>
  app.db.owner.query(
    `insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER') on conflict do nothing`,
    [CAST[who]],
  );
const takeRole = (who: Member) =>
  app.db.owner.query(`delete from network_roles where person_id = $1 and role = 'COMPLIANCE_OFFICER'`, [CAST[who]]);

const HOUR = 3_600_000;
const start = Date.now();
async function at(ms: number): Promise<void> {
  app.clock.set(new Date(start + ms));
  await app.db.owner.query(`update sessions set idle_until = 'infinity', expires_at = 'infinity'`);
}
const REQUEST = `id scope state reason hours person { name } requestedBy { name } decidedBy { name } opensUntil noticeAt noticeReason
  viewerCanDecide viewerCanEnd viewerCanRead`;
type Outcome = { code: string | null; payload: any }; // eslint-disable-line @typescript-eslint/no-explicit-any -- as it came
async function mutate(who: Member, name: string, type: string, input: object, wanted: string): Promise<Outcome> {
  const { data, errors } = await app.ask(
    CAST[who],
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`,
    { input },
  );
  const payload = data?.[name];
  return { code: errors?.[0]!.extensions.code ?? payload.userErrors[0]?.code ?? null, payload };
}
const ask = (who: Member, input: object) =>
  mutate(
    who,
    'breakGlassAsk',
    'BreakGlassAskInput',
    { reason: 'Plainte du 3', hours: 24, ...input },
    `breakGlass { ${REQUEST} }`,
  );
const decide = (who: Member, breakGlassId: string, isApproved = true) =>
  mutate(who, 'breakGlassDecide', 'BreakGlassDecideInput', { breakGlassId, isApproved }, `breakGlass { ${REQUEST} }`);
const end = (who: Member, breakGlassId: string) =>
  mutate(who, 'breakGlassEnd', 'BreakGlassInput', { breakGlassId }, `breakGlass { ${REQUEST} }`);
const read = async (who: Member, breakGlassId: string, more: object = {}) => {
  const { code, payload } = await mutate(
    who,
    'breakGlassRead',
    'BreakGlassReadInput',
    { breakGlassId, first: 100, ...more },
    'items { edges { cursor node { key kind author { name } groupName visibility title body isHidden } } pageInfo { hasNextPage endCursor } }',
  );
  return {
    code,
    keys: payload?.items?.edges.map(({ node }: { node: { key: string } }) => node.key) as string[],
    items: payload?.items,
  };
};
const asked = async (who: Member, input: object): Promise<string> => (await ask(who, input)).payload.breakGlass.id;
const opened = async (input: object): Promise<string> => {
  const id = await asked('officer', input);
  expect((await decide(SECOND, id)).code).toBeNull();
  return id;
};
const address = (kind: Kind, item: Item) => `https://reseau.example/p/${toId('Post', postId(kind, item))}`;
const days = (n: number) => new Date(start + n * 24 * HOUR).toISOString();
const listed = async (who: Member) => {
  const { data } = await app.ask(CAST[who], '{ breakGlassRequests(first: 100) { edges { node { id } } } }');
  return (data.breakGlassRequests?.edges ?? []).map(({ node }: { node: { id: string } }) => node.id) as string[];
};
const log = async (where = '') =>
  (
    await app.db.owner.query<{ action: string; actor_id: string; target_id: string; group_id: string }>(
      `select action, actor_id, target_id, group_id from audit_outbox where action like 'breakGlass.%' ${where} order by id`,
    )
  ).rows;
const noticeOf = async (who: Member) =>
  (await app.ask(CAST[who], '{ viewer { notices { sentence } } }')).data.viewer.notices.map(
    ({ sentence }: { sentence: string }) => sentence,
  ) as string[];

describe('asking', () => {
  test('is for compliance officers: to everybody else neither requests nor pages of them exist', async () => {
    const id = await asked('officer', { address: address('secret', 'members') });
    for (const who of ['owner', 'itAdmin', 'lead', 'agent', 'manager', 'karim'] as const) {
      expect((await ask(who, { address: address('secret', 'members') })).code).toBe('FORBIDDEN');
      expect(await listed(who)).toEqual([]);
      const { data } = await app.ask(CAST[who], 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data.node).toBeNull();
      for (const outcome of [await decide(who, id), await end(who, id), await read(who, id)])
        expect(['FORBIDDEN', 'NOT_FOUND']).toContain(outcome.code);
    }
    expect(await listed('officer')).toEqual([id]);
    expect(await listed(SECOND)).toEqual([id]);
    expect((await read('officer', id)).code).toBe('BREAK_GLASS_NOT_APPROVED');
    await end('officer', id);
  });

  test('needs a reason, one thing, a past period, a day at most; a delay needs a reason of its own', async () => {
    const thing = { address: address('secret', 'members') };
    const person = { personId: toId('Person', CAST.contributor) };
    const codes = async (input: object) => (await ask('officer', input)).code;
    expect(await codes({ ...thing, reason: '  ' })).toBe('BREAK_GLASS_REASON');
    expect(await codes({ ...thing, hours: 25 })).toBe('BREAK_GLASS_HOURS');
    expect(await codes({ ...thing, hours: 0 })).toBe('BREAK_GLASS_HOURS');
    expect(await codes({})).toBe('BREAK_GLASS_ONE_THING');
    expect(await codes({ ...thing, ...person })).toBe('BREAK_GLASS_ONE_THING');
    expect(await codes({ address: 'https://reseau.example/g/nothing' })).toBe('BREAK_GLASS_ADDRESS');
    expect(await codes(person)).toBe('BREAK_GLASS_PERIOD');
    expect(await codes({ ...person, periodFrom: days(-2), periodUntil: days(-3) })).toBe('BREAK_GLASS_PERIOD');
    expect(await codes({ ...person, periodFrom: days(-400), periodUntil: days(-1) })).toBe('BREAK_GLASS_PERIOD');
    expect(await codes({ ...person, periodFrom: days(1), periodUntil: days(2) })).toBe('BREAK_GLASS_PERIOD');
    expect(await codes({ ...thing, noticeAt: days(3) })).toBe('BREAK_GLASS_DELAY_REASON');
    expect(await codes({ ...thing, noticeReason: 'Enquête' })).toBe('BREAK_GLASS_DELAY');
    expect(await codes({ ...thing, noticeAt: days(200), noticeReason: 'Enquête' })).toBe('BREAK_GLASS_DELAY');
    const self = { personId: toId('Person', CAST.officer), periodFrom: days(-2), periodUntil: days(-1) };
    expect(await codes(self)).toBe('BREAK_GLASS_IS_OWN');
    expect(await codes({ ...self, personId: toId('Person', CAST.lonely) })).toBe('NOT_FOUND');
  });

  test('an address that leads nowhere is asked for, approved and read like one that does, without a thing in it', async () => {
    const known = await ask('officer', { address: address('secret', 'members') });
    const unknown = await ask('officer', { address: `/p/${toId('Post', CAST.karim)}` });
    const shape = ({ payload: { breakGlass } }: Outcome) => ({ ...breakGlass, id: null });
    expect(shape(unknown)).toEqual(shape(known));
    await decide(SECOND, unknown.payload.breakGlass.id);
    expect(await read('officer', unknown.payload.breakGlass.id)).toMatchObject({ code: null, keys: [] });
    for (const { payload } of [known, unknown]) await end('officer', payload.breakGlass.id);
  });
});

describe('the second pair of eyes', () => {
  const about = (who: Member) => ({ personId: toId('Person', CAST[who]), periodFrom: days(-30), periodUntil: days(0) });

  test('is another officer, told of it; never who asked', async () => {
    const id = await asked('officer', about('contributor'));
    await runJobs(app);
    expect(mailsTo(app, `${SECOND}@test.example`).at(-1)!.subject).toBe('Un accès exceptionnel est demandé');
    expect(await noticeOf(SECOND)).toContain('Un accès exceptionnel est demandé : à vous de décider.');
    expect((await decide('officer', id)).code).toBe('BREAK_GLASS_IS_OWN');
    expect((await decide(SECOND, id, false)).payload.breakGlass).toMatchObject({
      state: 'REFUSED',
      viewerCanDecide: false,
    });
    expect((await decide(SECOND, id)).code).toBe('BREAK_GLASS_DECIDED');
    expect((await read('officer', id)).code).toBe('BREAK_GLASS_NOT_APPROVED');
    expect(await listed('owner')).toEqual([]);
  });

  test('never the person concerned, to whom it does not exist', async () => {
    const missing = await decide(SECOND, toId('BreakGlass', CAST.karim));
    for (const input of [about(SECOND), { address: address('private', 'members') }]) {
      if ('address' in input)
        await app.db.owner.query('update posts set author_id = $1 where id = $2', [
          CAST[SECOND],
          postId('private', 'members'),
        ]);
      const id = await asked('officer', input);
      expect(await decide(SECOND, id)).toEqual(missing);
      expect(await listed(SECOND)).not.toContain(id);
      // Nobody else is officer: an owner decides.
      expect(await listed('owner')).toContain(id);
      expect((await decide('owner', id, false)).code).toBeNull();
    }
    await app.db.owner.query('update posts set author_id = $1 where id = $2', [
      CAST.contributor,
      postId('private', 'members'),
    ]);
  });

  test('with one officer only, an owner who is not concerned; and no owner where a second officer is', async () => {
    await takeRole(SECOND);
    const id = await asked('officer', about('contributor'));
    const aboutOwner = await asked('officer', about('owner'));
    expect(await listed('owner')).toContain(id);
    expect(await listed('owner')).not.toContain(aboutOwner);
    expect((await decide('owner', aboutOwner)).code).toBe('NOT_FOUND');
    await giveRole(SECOND);
    expect((await decide('owner', id)).code).toBe('FORBIDDEN'); // another officer has come meanwhile
    await takeRole(SECOND);
    expect((await decide('owner', id)).payload.breakGlass).toMatchObject({
      state: 'OPEN',
      viewerCanRead: false,
      viewerCanEnd: true,
    });
    expect((await read('owner', id)).code).toBe('FORBIDDEN');
    expect((await end('owner', id)).code).toBeNull();
    await giveRole(SECOND);
  });

  test('two who decide at once: one decision', async () => {
    await giveRole('lead');
    const id = await asked('officer', about('contributor'));
    const outcomes = await Promise.all([decide(SECOND, id), decide('lead', id, false)]);
    expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
    await takeRole('lead');
    await end('officer', id);
  });
});

describe('what it opens', () => {
  const theirs = () =>
    opened({ personId: toId('Person', CAST.contributor), periodFrom: days(-10), periodUntil: days(0) });

  test('of a person and a period: their items in it, also in SECRET groups; not the deleted, not what is older, not others’', async () => {
    const id = await theirs();
    const { keys, items } = await read('officer', id);
    const expected = (Object.keys(GROUPS) as Kind[]).flatMap((kind) =>
      kind === 'deleted'
        ? []
        : (['network', 'members', 'internal', 'hidden'] as const)
            .filter((item) => item !== 'network' || kind === 'public' || kind === 'formerlyPublic')
            .map((item) => toId('Post', postId(kind, item))),
    );
    expect([...keys].sort()).toEqual(expected.sort());
    const hidden = items.edges.find(
      ({ node }: { node: { key: string } }) => node.key === toId('Post', postId('secret', 'hidden')),
    );
    expect(hidden.node).toMatchObject({
      kind: 'POST',
      groupName: 'secret',
      visibility: 'SECRET',
      isHidden: true,
      author: { name: 'contributor Test' },
    });
    await end('officer', id);
  });

  test('of an address: the item with its thread, by a comment’s address too; of an entry: its object alone', async () => {
    const thread = [toId('Post', postId('secret', 'members')), toId('Comment', commentId('secret', 'members'))];
    const byPost = await opened({ address: address('secret', 'members') });
    const byComment = await opened({ address: `${address('secret', 'members')}#${thread[1]}` });
    for (const id of [byPost, byComment])
      expect([...(await read('officer', id)).keys].sort()).toEqual([...thread].sort());

    const entry = async (action: string, targetId: string | null) => {
      const { rows } = await app.db.owner.query<{ id: string }>(
        `insert into audit_log (seq, id, at, actor_id, action, area, outcome, target_id, group_id, data, prev, hash)
         select max(seq) + 1, gen_random_uuid(), now(), $1, $2, split_part($2, '.', 1), 'DONE', $3, $4, '{}', '', '' from audit_log returning id`,
        [CAST.manager, action, targetId, GROUPS.secret],
      );
      return toId('AuditEntry', rows[0]!.id);
    };
    const byEntry = await opened({ entryId: await entry('post.hide', postId('secret', 'internal')) });
    expect((await read('officer', byEntry)).keys).toEqual([toId('Post', postId('secret', 'internal'))]);
    expect((await ask('officer', { entryId: await entry('group.memberBan', CAST.banned) })).code).toBe(
      'BREAK_GLASS_ENTRY',
    );
    expect((await ask('officer', { entryId: toId('AuditEntry', CAST.karim) })).code).toBe('NOT_FOUND');
    for (const id of [byPost, byComment, byEntry]) await end('officer', id);
  });

  test('one row of the log for each object read, page by page, in the same transaction', async () => {
    await app.db.owner.query('delete from audit_outbox');
    const id = await theirs();
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { keys, items } = await read('officer', id, { first: 7, after });
      pages.push(...keys);
      ({ hasNextPage: more, endCursor: after } = items.pageInfo);
    }
    const rows = await log(`and action = 'breakGlass.read'`);
    expect(rows.map(({ target_id }) => toId('Post', target_id))).toEqual(pages);
    expect(new Set(pages).size).toBe(pages.length);
    expect(new Set(rows.map(({ actor_id }) => actor_id))).toEqual(new Set([CAST.officer]));
    expect(rows.every(({ group_id }) => Object.values(GROUPS).includes(group_id as never))).toBe(true);
    await end('officer', id);
  });

  test('nothing elsewhere: no list, count, page, search, file or live reader of the officer’s knows more', async () => {
    const looks = async () =>
      Promise.all(
        [
          `{ viewer { groups(first: 50) { edges { node { name } } } } groups(first: 50) { edges { node { name } } } }`,
          `query ($id: ID!) { node(id: $id) { id } post(id: $id) { id } }`,
        ].map((document) => app.ask(CAST.officer, document, { id: toId('Post', postId('secret', 'members')) })),
      );
    const before = await looks();
    const id = await opened({ address: address('secret', 'internal') });
    expect(await looks()).toEqual(before);
    const viewers = new pg.Pool({ connectionString: app.db.appUrl, max: 1 });
    const client = await viewers.connect();
    await client.query('begin');
    await client.query('select app_enter($1)', [CAST.officer]);
    expect((await client.query('select id from posts where group_id = $1', [GROUPS.secret])).rows).toEqual([]);
    await client.query('rollback');
    client.release();
    await viewers.end();
    await end('officer', id);
  });
});

describe('why, and who else', () => {
  const explain = async (who: Member, key: string, of: Member | null) =>
    (
      await app.ask(
        CAST[who],
        'query ($id: ID!, $of: ID) { explainAccess(objectId: $id, personId: $of) { isAllowed lacks openedUntil group { name } membership { role } } }',
        { id: key, of: of && toId('Person', CAST[of]) },
      )
    ).data.explainAccess;

  test('an officer is told of what is open to them, of themself and of others; of nothing else, and not afterwards', async () => {
    const post = toId('Post', postId('secret', 'members'));
    const comment = toId('Comment', commentId('secret', 'members'));
    expect(await explain('officer', post, null)).toBeNull();
    const id = await opened({ address: address('secret', 'members') });
    for (const key of [post, comment]) {
      const own = await explain('officer', key, null);
      expect(own).toMatchObject({ isAllowed: false, group: { name: 'secret' }, membership: null });
      expect(own.lacks).toContain('MEMBERSHIP');
      expect(own.openedUntil).not.toBeNull();
      expect(await explain('officer', key, 'reader')).toMatchObject({
        isAllowed: true,
        openedUntil: null,
        membership: { role: 'READER' },
      });
      expect(await explain('officer', key, 'outsider')).toMatchObject({ isAllowed: false });
    }
    // Neither another thing of the group, nor the group itself; nor anybody else, the second officer included.
    expect(await explain('officer', toId('Post', postId('secret', 'internal')), 'reader')).toBeNull();
    expect(await explain('officer', toId('Group', GROUPS.secret), 'reader')).toBeNull();
    for (const who of [SECOND, 'owner', 'itAdmin'] as const) expect(await explain(who, post, null)).toBeNull();
    expect((await explain('reader', post, null)).openedUntil).toBeNull();
    await end('officer', id);
    expect(await explain('officer', post, null)).toBeNull();
  });
});

describe('how long', () => {
  const openHours = (hours: number) => opened({ address: address('secret', 'members'), hours });
  const banners = async (who: Member) =>
    (await app.ask(CAST[who], '{ viewer { openBreakGlass { id } } }')).data.viewer.openBreakGlass.length as number;

  test('until its hour by the database’s clock, and not a moment longer; the banner with it', async () => {
    const id = await openHours(2);
    expect(await banners('officer')).toBe(1);
    expect(await banners(SECOND)).toBe(0);
    await at(2 * HOUR - 60_000);
    expect((await read('officer', id)).code).toBeNull();
    await at(2 * HOUR + 60_000);
    expect((await read('officer', id)).code).toBe('BREAK_GLASS_OVER');
    expect(await banners('officer')).toBe(0);
    expect((await end('officer', id)).code).toBe('BREAK_GLASS_OVER');
    app.clock.set(null);
    await end('officer', id);
  });

  test('or until somebody ends it; or who asked is no officer any more, or suspended', async () => {
    const ended = await openHours(24);
    expect((await end(SECOND, ended)).code).toBeNull();
    expect((await read('officer', ended)).code).toBe('BREAK_GLASS_OVER');
    const id = await openHours(24);
    await takeRole('officer');
    expect((await read('officer', id)).code).toBe('FORBIDDEN');
    await giveRole('officer');
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [CAST.officer]);
    expect((await read('officer', id)).code).toBe('UNAUTHENTICATED');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [CAST.officer]);
    expect((await read('officer', id)).code).toBeNull();
    await end('officer', id);
  });
});

describe('who is told', () => {
  const due = async () => {
    const database = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
    await database.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, breakGlassNotices, {}));
    await app.app.get(Worker).drain();
  };
  const told = () =>
    ['manager', 'moderator', 'contributor', 'reader', 'officer', 'outsider'].filter((who) =>
      mailsTo(app, `${who}@test.example`).some(
        ({ subject }) => subject === 'Accès exceptionnel à du contenu de « secret »',
      ),
    );
  const until = async (who: Member) =>
    (
      await app.ask(CAST[who], 'query ($id: ID!) { group(id: $id) { openedUntil } }', {
        id: toId('Group', GROUPS.secret),
      })
    ).data.group?.openedUntil ?? null;

  test('a delayed notice waits for its date and is never dropped: not by the end, nor by a worker that was away', async () => {
    await runJobs(app);
    for (const { id } of (await app.db.owner.query<{ id: string }>('select id from notices')).rows)
      await app.db.owner.query('delete from notices where id = $1', [id]);
    const seenBefore = told();
    const id = await opened({
      address: address('secret', 'members'),
      noticeAt: days(3),
      noticeReason: 'Preuves à préserver',
    });
    await runJobs(app);
    expect(told()).toEqual(seenBefore);
    expect(await noticeOf('manager')).toEqual([]);
    expect(await until('manager')).toBeNull();
    await end('officer', id);
    await app.db.owner.query('truncate pgboss.job cascade'); // whatever was queued is lost
    await at(3 * 24 * HOUR + 60_000);
    await due();
    expect(await noticeOf('manager')).toEqual([
      'La conformité a obtenu un accès exceptionnel à du contenu de « secret ».',
    ]);
    expect(await noticeOf('reader')).toEqual([]);
    await due();
    expect(await noticeOf('manager')).toHaveLength(1);
    app.clock.set(null);
  });

  test('the managers of each group, once; its members see the banner while it lasts', async () => {
    const id = await opened({ address: address('secret', 'members') });
    await runJobs(app);
    expect(told()).toEqual(['manager']);
    const mail = mailsTo(app, 'manager@test.example').at(-1)!.text;
    expect(mail).toContain('officer Test');
    expect(mail).toContain('newcomer Test');
    expect(mail).not.toContain('Plainte du 3');
    for (const who of ['manager', 'reader'] as const) expect(await until(who)).not.toBeNull();
    for (const who of ['outsider', 'officer', 'invited'] as const) expect(await until(who)).toBeNull();
    await end('officer', id);
    expect(await until('reader')).toBeNull();
  });

  test('without managers its employees; in a conversation everybody in it; a group with nobody stays due', async () => {
    await app.db.owner.query(`update memberships set role = 'READER' where group_id = $1 and person_id = $2`, [
      GROUPS.secret,
      CAST.manager,
    ]);
    const conversation = '00000000-0000-7000-8000-000000000777';
    await app.db.owner.query(
      `insert into groups (id, kind, name, visibility, join_policy, created_by, externals_allowed) values ($1, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', $2, true)`,
      [conversation, CAST.contributor],
    );
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE'), ($1, $3, 'CONTRIBUTOR', 'ACTIVE')`,
      [conversation, CAST.contributor, CAST.leila],
    );
    await app.db.owner.query(
      `insert into posts (group_id, author_id, audience, body, body_html) values ($1, $2, 'MEMBERS', 'Entre nous', 'x')`,
      [conversation, CAST.contributor],
    );
    const id = await opened({
      personId: toId('Person', CAST.contributor),
      periodFrom: days(-10),
      periodUntil: new Date(Date.now() + HOUR).toISOString(),
    });
    await runJobs(app);
    expect(told()).toEqual(expect.arrayContaining(['moderator', 'contributor', 'reader']));
    const inConversation = (who: string) =>
      mailsTo(app, `${who}@test.example`).filter(
        ({ subject }) => subject === 'Accès exceptionnel à une de vos conversations',
      ).length;
    expect([inConversation('contributor'), inConversation('leila'), inConversation('reader')]).toEqual([1, 1, 0]);
    const { rows } = await app.db.owner.query<{ group_id: string }>(
      'select distinct group_id from break_glass_groups where told_at is null',
    );
    expect(rows).toEqual([{ group_id: GROUPS.orphaned }]);
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [CAST.suspended]);
    await due();
    expect((await app.db.owner.query('select 1 from break_glass_groups where told_at is null')).rows).toEqual([]);
    await end('officer', id);
  });
});

describe('the database’s own wall', () => {
  test('neither role writes a request, a decision or a group that was told; nobody approves their own', async () => {
    const id = await asked('officer', { address: address('secret', 'members') });
    const { rows } = await app.db.owner.query<{ id: string }>(
      'select id from break_glass where decision is null and ended_at is null order by requested_at desc',
    );
    const refused = async (url: string, viewer: string | null, text: string) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('begin');
        if (viewer) await client.query('select app_enter($1)', [viewer]);
        await client.query(text);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.end();
      }
    };
    const approve = `update break_glass set decision = 'APPROVED', decided_by = '${CAST[SECOND]}', decided_at = now(), opens_until = now() + interval '1 hour'`;
    for (const text of [
      approve,
      'delete from break_glass',
      'update break_glass_groups set told_at = now()',
      'delete from break_glass_groups',
      'delete from break_glass_concerns',
    ]) {
      expect(await refused(app.db.appUrl, CAST.officer, text)).toBe('42501');
      expect(await refused(app.db.systemUrl, null, text)).toBe('42501');
    }
    expect(await refused(app.db.ownerUrl, null, approve.replace(CAST[SECOND], CAST.officer))).toBe('23514');
    expect(await refused(app.db.ownerUrl, null, approve.replace('1 hour', '25 hours'))).toBe('23514');
    // Its functions are no door for anybody else.
    const viaFunction = async (viewer: string, text: string) => {
      const client = new pg.Client({ connectionString: app.db.appUrl });
      await client.connect();
      await client.query('begin');
      await client.query('select app_enter($1)', [viewer]);
      const answer = await client.query<{ x: unknown }>(text);
      await client.end();
      return answer.rows[0]?.x ?? null;
    };
    for (const who of ['owner', 'itAdmin', 'manager', 'karim', 'officer'] as const)
      expect(['FORBIDDEN', 'BREAK_GLASS_IS_OWN']).toContain(
        await viaFunction(CAST[who], `select app_decide_break_glass('${rows[0]!.id}', true) as x`),
      );
    await decide(SECOND, id);
    for (const who of [SECOND, 'owner', 'itAdmin', 'manager'] as const)
      expect(
        await viaFunction(CAST[who], `select id as x from app_read_break_glass('${rows[0]!.id}', null, null, 10)`),
      ).toBeNull();
    expect(
      await viaFunction(CAST.officer, `select id as x from app_read_break_glass('${rows[0]!.id}', null, null, 10)`),
    ).not.toBeNull();
  });
});
