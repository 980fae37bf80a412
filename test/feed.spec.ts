import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  for (const [name, post] of Object.entries(POSTS)) await insertPost(name, post);
  for (const [name, comment] of Object.entries(COMMENTS)) await insertComment(name, comment);
  await app.db.owner.query('select app_recount_post(id) from posts');
  await app.db.owner.query(
    `insert into contacts (requester_id, addressee_id, state) values ($1, $2, 'ACCEPTED'), ($3, $1, 'ACCEPTED'), ($1, $4, 'REQUESTED')`,
    [PERSON.reader, PERSON.contributor, PERSON.karim, PERSON.manager],
  );
});
afterAll(() => app?.close());

type Audience = 'NETWORK' | 'MEMBERS' | 'INTERNAL';
interface Written {
  group: Which;
  author: Who;
  minutesAgo: number;
  audience?: Audience;
  partner?: keyof typeof PARTNER;
  state?: 'hidden' | 'deleted';
}
/** By name; `body` is the name. */
const POSTS: Record<string, Written> = {
  open: { group: 'public', author: 'contributor', minutesAgo: 100, audience: 'NETWORK' },
  openMembers: { group: 'public', author: 'contributor', minutesAgo: 99, audience: 'MEMBERS' },
  closed: { group: 'private', author: 'manager', minutesAgo: 90 },
  secret: { group: 'secret', author: 'moderator', minutesAgo: 80 },
  mixed: { group: 'mixed', author: 'contributor', minutesAgo: 70 },
  mixedInternal: { group: 'mixed', author: 'contributor', minutesAgo: 60, audience: 'INTERNAL' },
  walledForAll: { group: 'walled', author: 'contributor', minutesAgo: 50 },
  walledQuiet: { group: 'walled', author: 'contributor', minutesAgo: 49 },
  walledMecaform: { group: 'walled', author: 'karim', minutesAgo: 40, partner: 'mecaform' },
  walledSofratube: { group: 'walled', author: 'sonia', minutesAgo: 30, partner: 'sofratube' },
  hidden: { group: 'private', author: 'contributor', minutesAgo: 20, state: 'hidden' },
  deleted: { group: 'private', author: 'contributor', minutesAgo: 10, state: 'deleted' },
  beforeThem: { group: 'mixed', author: 'contributor', minutesAgo: 60 * 24 * 30 },
};
const COMMENTS: Record<string, Written & { on: string; answers?: string }> = {
  onOpen: { on: 'open', group: 'public', author: 'reader', minutesAgo: 9, audience: 'NETWORK' },
  onBeforeThem: { on: 'beforeThem', group: 'mixed', author: 'contributor', minutesAgo: 8 },
  sofratubeOnAll: { on: 'walledForAll', group: 'walled', author: 'sonia', minutesAgo: 7, partner: 'sofratube' },
  mecaformOnAll: { on: 'walledForAll', group: 'walled', author: 'karim', minutesAgo: 35, partner: 'mecaform' },
  answerToSonia: {
    on: 'walledForAll',
    answers: 'sofratubeOnAll',
    group: 'walled',
    author: 'manager',
    minutesAgo: 6,
    partner: 'sofratube',
  },
  onHidden: { on: 'hidden', group: 'private', author: 'reader', minutesAgo: 5 },
  gone: { on: 'closed', group: 'private', author: 'reader', minutesAgo: 4, state: 'deleted' },
};
const keys = new Map<string, string>();
const dated = (minutes: number) => `now() - interval '${minutes} minutes'`;

async function insertPost(
  name: string,
  { group, author, minutesAgo, audience = 'MEMBERS', partner, state }: Written,
): Promise<void> {
  const { rows } = await app.db.owner.query(
    `insert into posts (group_id, author_id, audience, partner_id, body, body_html, dated_at, last_activity_at, hidden_at, deleted_at)
     values ($1, $2, $3, $4, $5, $5, ${dated(minutesAgo)}, ${dated(minutesAgo)}, $6, $7) returning id`,
    [
      GROUP[group],
      PERSON[author],
      audience,
      partner ? PARTNER[partner] : null,
      name,
      state === 'hidden' ? new Date() : null,
      state === 'deleted' ? new Date() : null,
    ],
  );
  keys.set(name, rows[0].id);
}
async function insertComment(
  name: string,
  {
    on,
    answers,
    group,
    author,
    minutesAgo,
    audience = 'MEMBERS',
    partner,
    state,
  }: Written & { on: string; answers?: string },
): Promise<void> {
  const { rows } = await app.db.owner.query(
    `insert into comments (post_id, parent_id, group_id, author_id, audience, partner_id, body, body_html, dated_at, deleted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7, ${dated(minutesAgo)}, $8) returning id`,
    [
      keys.get(on),
      answers ? keys.get(answers) : null,
      GROUP[group],
      PERSON[author],
      audience,
      partner ? PARTNER[partner] : null,
      name,
      state === 'deleted' ? new Date() : null,
    ],
  );
  keys.set(name, rows[0].id);
}

const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
interface PageOf {
  edges: { node: { body: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
/** Bodies of a whole list, read page by page. */
async function all(
  who: Who,
  read: (page: string) => string,
  of: (data: never) => PageOf,
  first = 2,
): Promise<string[]> {
  const bodies: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await as(who, `query ($after: String) { ${read(`first: ${first}, after: $after`)} }`, {
      after,
    });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = of(data as never);
    bodies.push(...edges.map(({ node }) => node.body));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return bodies;
}
const PAGE = 'edges { node { body } } pageInfo { hasNextPage endCursor }';
const feed = (who: Who, order = 'ACTIVITY', first?: number) =>
  all(
    who,
    (page) => `viewer { feed(${page}, order: ${order}) { ${PAGE} } }`,
    ({ viewer }: { viewer: { feed: PageOf } }) => viewer.feed,
    first,
  );
const groupFeed = (who: Who, which: Which, order = 'ACTIVITY') =>
  all(
    who,
    (page) => `group(id: "${toId('Group', GROUP[which])}") { feed(${page}, order: ${order}) { ${PAGE} } }`,
    ({ group }: { group: { feed: PageOf } }) => group.feed,
  );
const messages = (who: Who, field = 'messages', asking = '') =>
  all(
    who,
    (page) => `viewer { ${field}(${asking}${page}) { ${PAGE} } }`,
    ({ viewer }: { viewer: Record<string, PageOf> }) => viewer[field]!,
  );

describe('the home feed', () => {
  test.each([
    [
      'reader',
      'ACTIVITY',
      [
        'answerToSonia:walledForAll',
        'beforeThem',
        'open',
        'walledSofratube',
        'walledMecaform',
        'walledQuiet',
        'mixedInternal',
        'mixed',
        'secret',
        'closed',
        'openMembers',
      ],
    ],
    [
      'reader',
      'NEWEST',
      [
        'walledSofratube',
        'walledMecaform',
        'walledQuiet',
        'walledForAll',
        'mixedInternal',
        'mixed',
        'secret',
        'closed',
        'openMembers',
        'open',
        'beforeThem',
      ],
    ],
    ['karim', 'ACTIVITY', ['walledForAll', 'walledMecaform', 'walledQuiet', 'mixed']],
    ['karim', 'NEWEST', ['walledMecaform', 'walledQuiet', 'walledForAll', 'mixed']],
    ['sonia', 'ACTIVITY', ['walledForAll', 'walledSofratube', 'walledQuiet', 'mixed']],
    ['sonia', 'NEWEST', ['walledSofratube', 'walledQuiet', 'walledForAll', 'mixed']],
    ['leila', 'ACTIVITY', ['walledForAll', 'walledMecaform', 'walledQuiet']],
    ['outsider', 'ACTIVITY', []],
    ['lonely', 'ACTIVITY', []],
    ['former', 'NEWEST', []],
    ['banned', 'NEWEST', []],
  ] as const)('%s, %s', async (who, order, expected) => {
    const bodies = expected.map((name) => name.split(':').at(-1));
    for (const first of [1, 2, 3, 100]) expect(await feed(who, order, first)).toEqual(bodies);
  });

  test('a page of it takes at most four statements, the session’s included', async () => {
    app.statements.length = 0;
    await as(
      'reader',
      `{ viewer { feed { edges { node { id body author { name personId isContact } group { name } commentCount reactions { count } latestComments { body author { name } }
      viewerCanComment viewerCanReact viewerCanEdit viewerHasBookmarked images { url } } } } } }`,
    );
    expect(app.statements.length).toBeLessThanOrEqual(4);
  });

  test('what is counted and shown beside a post is what its viewer may read', async () => {
    const of = async (who: Who) => {
      const { data } = await as(
        who,
        '{ viewer { feed { edges { node { body commentCount lastActivityAt latestComments { body } } } } } }',
      );
      return data.viewer.feed.edges
        .map(({ node }: { node: { body: string } }) => node)
        .find(({ body }: { body: string }) => body === 'walledForAll');
    };
    expect(await of('karim')).toMatchObject({ commentCount: 1, latestComments: [{ body: 'mecaformOnAll' }] });
    expect(await of('sonia')).toMatchObject({
      commentCount: 2,
      latestComments: [{ body: 'sofratubeOnAll' }, { body: 'answerToSonia' }],
    });
    expect(await of('reader')).toMatchObject({
      commentCount: 3,
      latestComments: [{ body: 'sofratubeOnAll' }, { body: 'answerToSonia' }],
    });
  });

  test('a muted group is left out of it', async () => {
    await app.db.owner.query(
      `insert into subscriptions (person_id, group_id, level) values ($1, $2, 'MUTED'), ($3, $4, 'MUTED')`,
      [PERSON.moderator, GROUP.secret, PERSON.leila, GROUP.walled],
    );
    expect(await feed('moderator', 'NEWEST')).not.toContain('secret');
    expect(await groupFeed('moderator', 'secret')).toEqual(['secret']);
    expect(await feed('leila')).toEqual([]);
  });

  test('a cursor is its viewer’s, and of its list', async () => {
    const { data } = await as('reader', '{ viewer { feed(first: 1) { pageInfo { endCursor } } } }');
    const after = data.viewer.feed.pageInfo.endCursor;
    const code = async (who: Who, list: string, cursor: string) =>
      (await as(who, `query ($after: String) { viewer { ${list} { edges { cursor } } } }`, { after: cursor }))
        .errors?.[0]?.extensions.code;
    expect(await code('reader', 'feed(after: $after)', after)).toBeUndefined();
    expect(await code('karim', 'feed(after: $after)', after)).toBe('BAD_CURSOR');
    expect(await code('reader', 'feed(order: NEWEST, after: $after)', after)).toBe('BAD_CURSOR');
    expect(await code('reader', 'messages(after: $after)', after)).toBe('BAD_CURSOR');
    expect(await code('reader', 'feed(after: $after)', `${after.slice(0, -2)}AA`)).toBe('BAD_CURSOR');
    for (const first of [0, -1, 101])
      expect(
        (await as('reader', `{ viewer { feed(first: ${first}) { edges { cursor } } } }`)).errors?.[0]?.extensions.code,
      ).toBe('BAD_USER_INPUT');
  });
});

describe('much that is older and was active since', () => {
  const BUSY = 230;
  const expected = {
    karim: ['walledForAll', 'walledMecaform', 'walledQuiet'],
    sonia: ['walledForAll', 'walledSofratube', 'walledQuiet'],
  };
  const inWalled = async (who: 'karim' | 'sonia') =>
    (await groupFeed(who, 'walled')).filter((body) => body.startsWith('walled'));
  const add = (datedAt: string, body: string) =>
    app.db.owner.query(
      `insert into posts (group_id, author_id, audience, body, body_html, dated_at, last_activity_at) select $1, $2, 'MEMBERS', $3, '', ${datedAt}, ${datedAt} from generate_series(1, ${BUSY})`,
      [GROUP.walled, PERSON.manager, body],
    );
  const recount = () =>
    app.db.owner.query('select app_recount_post(id) from posts where group_id = $1', [GROUP.walled]);
  afterAll(async () => {
    await app.db.owner.query(
      `delete from post_activity where post_id in (select id from posts where body in ('before', 'since'))`,
    );
    await app.db.owner.query(`delete from posts where body in ('before', 'since')`);
  });

  test('what was written before one came changes nothing', async () => {
    await add(`now() - interval '40 days'`, 'before');
    await recount();
    for (const who of ['karim', 'sonia'] as const) expect(await inWalled(who)).toEqual(expected[who]);
  });

  test('nor does the order change when there is much to read', async () => {
    await add(`now() - interval '3 days'`, 'since');
    await recount();
    for (const who of ['karim', 'sonia'] as const) {
      const { data } = await as(
        who,
        `query ($id: ID!) { group(id: $id) { feed(first: 5) { edges { node { body } } } } }`,
        { id: toId('Group', GROUP.walled) },
      );
      expect(data.group.feed.edges.map((edge: { node: { body: string } }) => edge.node.body)).toEqual([
        ...expected[who],
        'since',
        'since',
      ]);
    }
    expect((await feed('karim', 'ACTIVITY', 100)).filter((body) => body === 'since')).toHaveLength(BUSY);
  });
});

describe('a group', () => {
  test.each([
    ['reader', 'public', ['open', 'openMembers']],
    ['outsider', 'public', ['open']],
    ['former', 'public', ['open']],
    ['reader', 'private', ['closed']],
    ['karim', 'walled', ['walledForAll', 'walledMecaform', 'walledQuiet']],
    ['karim', 'mixed', ['mixed']],
  ] as const)('%s reads in %s: %j', async (who, which, expected) => {
    expect(await groupFeed(who, which)).toEqual(expected);
  });

  test('its feed is null for who may know of it and not read it', async () => {
    expect(
      (
        await as(
          'outsider',
          `query ($id: ID!) { group(id: $id) { feed { edges { cursor } } pinned { id } unreadCount lastActivityAt } }`,
          { id: toId('Group', GROUP.private) },
        )
      ).data.group,
    ).toEqual({ feed: null, pinned: [], unreadCount: 0, lastActivityAt: null });
  });

  test('last activity is of what one may read', async () => {
    const at = async (who: Who, which: Which) =>
      (await as(who, `query ($id: ID!) { group(id: $id) { lastActivityAt } }`, { id: toId('Group', GROUP[which]) }))
        .data.group.lastActivityAt;
    const of = async (sql: string, name: string) =>
      (await app.db.owner.query(sql, [keys.get(name)])).rows[0].at.toISOString();
    const comment = 'select dated_at as at from comments where id = $1';
    expect(await at('karim', 'walled')).toBe(await of(comment, 'mecaformOnAll'));
    expect(await at('sonia', 'walled')).toBe(await of(comment, 'answerToSonia'));
    expect(await at('reader', 'walled')).toBe(await of(comment, 'answerToSonia'));
    expect(await at('karim', 'mixed')).toBe(await of('select dated_at as at from posts where id = $1', 'mixed'));
    expect(await at('reader', 'mixed')).toBe(await of(comment, 'onBeforeThem'));
    expect(await at('outsider', 'public')).toBe(await of(comment, 'onOpen'));
  });
});

describe('messages', () => {
  test.each([
    ['outsider', ['onOpen', 'open']],
    ['karim', ['mecaformOnAll', 'walledMecaform', 'walledQuiet', 'walledForAll', 'mixed']],
    ['sonia', ['answerToSonia', 'sofratubeOnAll', 'walledSofratube', 'walledQuiet', 'walledForAll', 'mixed']],
    ['lonely', []],
    [
      'reader',
      [
        'answerToSonia',
        'sofratubeOnAll',
        'onBeforeThem',
        'onOpen',
        'walledSofratube',
        'mecaformOnAll',
        'walledMecaform',
        'walledQuiet',
        'walledForAll',
        'mixedInternal',
        'mixed',
        'secret',
        'closed',
        'openMembers',
        'open',
        'beforeThem',
      ],
    ],
  ] as const)('%s reads, newest first, posts and comments together', async (who, expected) => {
    expect(await messages(who)).toEqual(expected);
  });

  test('of contacts, as far as one may read them', async () => {
    expect(await messages('reader', 'contactsActivity')).toEqual([
      'onBeforeThem',
      'mecaformOnAll',
      'walledMecaform',
      'walledQuiet',
      'walledForAll',
      'mixedInternal',
      'mixed',
      'openMembers',
      'open',
      'beforeThem',
    ]);
    expect(await messages('karim', 'contactsActivity')).toEqual([]);
    const { data } = await as(
      'reader',
      `query ($until: DateTime) { viewer { contactsActivity(until: $until) { edges { node { body author { isContact } } } } } }`,
      { until: new Date(Date.now() - 65 * 60_000).toISOString() },
    );
    expect(data.viewer.contactsActivity.edges.map((edge: { node: object }) => edge.node)).toEqual(
      ['mixed', 'openMembers', 'open', 'beforeThem'].map((body) => ({ body, author: { isContact: true } })),
    );
  });

  test('replies to me, to posts and to comments', async () => {
    expect(await messages('sonia', 'repliesToMe')).toEqual(['answerToSonia']);
    expect(await messages('contributor', 'repliesToMe')).toEqual(['sofratubeOnAll', 'onOpen', 'mecaformOnAll']);
    expect(await messages('karim', 'repliesToMe')).toEqual([]);
  });

  test('what one answers to oneself, under a post or a comment, is no reply unless asked for', async () => {
    const { rows } = await app.db.owner.query(
      `insert into comments (post_id, parent_id, group_id, author_id, audience, body, body_html, dated_at)
       select post_id, id, group_id, author_id, audience, 'toOneself', '', ${dated(3)} from comments where body = 'onBeforeThem' returning id`,
    );
    try {
      expect(await messages('contributor', 'repliesToMe')).toEqual(['sofratubeOnAll', 'onOpen', 'mecaformOnAll']);
      expect(await messages('contributor', 'repliesToMe', 'withOwn: true, ')).toEqual([
        'toOneself',
        'sofratubeOnAll',
        'onBeforeThem',
        'onOpen',
        'mecaformOnAll',
      ]);
    } finally {
      await app.db.owner.query('delete from comments where id = $1', [rows[0].id]);
    }
  });

  test.each([
    ['reader', 'sonia', ['sofratubeOnAll', 'walledSofratube']],
    ['karim', 'sonia', []],
    ['sonia', 'contributor', ['walledQuiet', 'walledForAll', 'mixed']],
    ['outsider', 'contributor', ['open']],
  ] as const)('what %s reads of %s', async (who, whom, expected) => {
    const bodies = await all(
      who,
      (page) => `person(id: "${toId('Person', PERSON[whom])}") { activity(${page}) { ${PAGE} } }`,
      ({ person }: { person: { activity: PageOf } }) => person.activity,
    );
    expect(bodies).toEqual(expected);
  });

  test('ties are broken by the key, upwards, across pages', async () => {
    await app.db.owner.query(
      `insert into posts (id, group_id, author_id, audience, body, body_html, dated_at, last_activity_at)
      select ('00000000-0000-7000-9000-00000000000' || n)::uuid, $1, $2, 'MEMBERS', 'tie' || n, '', '2026-01-01T00:00:00.123456Z', '2026-01-01T00:00:00.123456Z' from generate_series(1, 5) n`,
      [GROUP.archived, PERSON.contributor],
    );
    const ties = (bodies: string[]) => bodies.filter((body) => body.startsWith('tie'));
    const up = ['tie1', 'tie2', 'tie3', 'tie4', 'tie5'];
    expect(ties(await messages('moderator'))).toEqual(up);
    expect(ties(await feed('moderator', 'NEWEST'))).toEqual(up);
    expect(ties(await feed('moderator', 'ACTIVITY'))).toEqual([...up].reverse());
  });
});

describe('unread', () => {
  const unread = async (who: Who, which: Which) => {
    const { data } = await as(
      who,
      `query ($id: ID!) { group(id: $id) { unreadCount } viewer { groups { edges { node { id } unreadCount } } } }`,
      { id: toId('Group', GROUP[which]) },
    );
    const edge = data.viewer.groups.edges.find(
      ({ node }: { node: { id: string } }) => node.id === toId('Group', GROUP[which]),
    );
    expect(edge?.unreadCount ?? 0).toBe(data.group.unreadCount);
    return data.group.unreadCount as number;
  };
  const read = (who: Who, which: Which, through: Date) =>
    as(
      who,
      `mutation ($id: ID!, $through: DateTime!) { groupMarkRead(input: { groupId: $id, through: $through }) { group { unreadCount } userErrors { code } } }`,
      { id: toId('Group', GROUP[which]), through: through.toISOString() },
    );

  test('counts what one may read of others, since one has read; reading clears, and never brings back', async () => {
    await app.db.owner.query(`update memberships set since = now() - interval '2 days' where group_id = $1`, [
      GROUP.walled,
    ]);
    expect(await unread('karim', 'walled')).toBe(2);
    expect(await unread('sonia', 'walled')).toBe(2);
    expect(await unread('reader', 'walled')).toBe(4);
    expect(await unread('outsider', 'public')).toBe(0);
    expect(
      (await read('reader', 'walled', new Date(Date.now() - 45 * 60_000))).data.groupMarkRead.group.unreadCount,
    ).toBe(2);
    expect((await read('reader', 'walled', new Date())).data.groupMarkRead.group.unreadCount).toBe(0);
    expect(
      (await read('reader', 'walled', new Date(Date.now() - 45 * 60_000))).data.groupMarkRead.group.unreadCount,
    ).toBe(0);
    expect((await read('reader', 'walled', new Date(Date.now() + 1e9))).errors).toBeUndefined();
    await as('contributor', `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
      input: { groupId: toId('Group', GROUP.walled), body: 'Neuf' },
    });
    expect(await unread('reader', 'walled')).toBe(1);
    expect(await unread('contributor', 'walled')).toBe(await unread('contributor', 'walled'));
    // The API tells milliseconds, the database keeps microseconds: read up to a post includes that post.
    const { data } = await as(
      'reader',
      `query ($id: ID!) { group(id: $id) { feed(first: 1, order: NEWEST) { edges { node { datedAt } } } } }`,
      {
        id: toId('Group', GROUP.walled),
      },
    );
    const newest = new Date(data.group.feed.edges[0].node.datedAt);
    expect((await read('reader', 'walled', newest)).data.groupMarkRead.group.unreadCount).toBe(0);
  });

  test('no count goes beyond a hundred', async () => {
    await app.db.owner.query(
      `insert into posts (group_id, author_id, audience, body, body_html) select $1, $2, 'MEMBERS', 'n', 'n' from generate_series(1, 150)`,
      [GROUP.mixed, PERSON.manager],
    );
    expect(await unread('karim', 'mixed')).toBe(100);
  });

  test('new since the visit before, at most a hundred; none on the first', async () => {
    const fresh = async (who: Who) =>
      (await as(who, '{ viewer { newSincePreviousVisit } }')).data.viewer.newSincePreviousVisit;
    await app.db.owner.query(
      `insert into visits (person_id, last_seen_at, previous_visit_at) values ($1, now(), now() - interval '45 minutes'), ($2, now(), null), ($3, now(), now() - interval '1 day')
      on conflict (person_id) do update set previous_visit_at = excluded.previous_visit_at`,
      [PERSON.karim, PERSON.sonia, PERSON.manager],
    );
    expect(await fresh('sonia')).toBe(0);
    expect(await fresh('karim')).toBe(100);
    await app.db.owner.query(`delete from posts where body = 'n'`);
    expect(await fresh('karim')).toBe(1);
  });
});
