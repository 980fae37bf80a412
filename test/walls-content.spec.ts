import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import pg from 'pg';
import { type TestApp, startTestApp } from './support/app.js';
import { askGroups, groupId, personId } from './support/ask-groups.js';
import { GROUP, PARTNER, PERSON, type Who, seedCast } from './support/cast.js';

let app: TestApp;
let run: ReturnType<typeof askGroups>;
beforeAll(async () => {
  app = await startTestApp();
  run = askGroups(app);
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const HERE = groupId('mixed');
const partnerId = (name: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[name]);
const owner = (text: string, values: unknown[] = []) => app.db.owner.query(text, values);
const walls = (walled: boolean) => owner('update groups set walled = $2 where id = $1', [GROUP.mixed, walled]);
async function publish(who: Who, more: object = {}): Promise<string> {
  const { payload, codes } = await run(
    PERSON[who],
    'postPublish',
    { groupId: HERE, body: 'Texte', ...more },
    'post { id }',
  );
  expect(codes).toEqual([]);
  return payload.post.id;
}
async function answer(who: string, postId: string, more: object = {}): Promise<string> {
  const { payload, codes } = await run(who, 'commentAdd', { postId, body: 'Réponse', ...more }, 'comment { id }');
  expect(codes).toEqual([]);
  return payload.comment.id;
}
const react = async (who: Who, targetId: string) =>
  expect((await run(PERSON[who], 'reactionSet', { targetId, kind: 'USEFUL' }, 'post { id }')).codes).toEqual([]);
/** Nobody's clock is that fine: what happens is put apart, the last first. */
async function spread(): Promise<void> {
  await owner(`update subscriptions set read_through = now() - interval '1 hour'`);
}

const BYLINE = 'name initials company isExternal personId';
const COMMENT = `id parentId isDeleted body bodyHtml author { ${BYLINE} } partner { name } reactions { kind count } viewerReaction viewerCanReply`;
const POST = `id body bodyHtml audience datedAt lastActivityAt commentCount author { ${BYLINE} } partner { name } reactions { kind count } receipt { total }
  readership { total employees externals isWholeCompany partners { count partner { name } } } revisions { body bodyHtml }
  latestComments { ${COMMENT} } comments(first: 5) { edges { node { ${COMMENT} } } pageInfo { hasNextPage } }`;
const EVERYTHING = `query($group: ID!, $text: String!) {
  group(id: $group) { name walled memberCount hasExternals unreadCount lastActivityAt partners { name } managers { name }
    readership { total employees externals partners { count partner { name } } } widening { id }
    facets { facet label answers { who answer text } }
    members(first: 12) { edges { node { role since person { name } kind partner { name } sponsor { name } isListed } } } membersFound
    found: membersFound(search: "test") mentionSuggestions(text: $text) { name }
    byActivity: feed(first: 4) { edges { node { ${POST} } cursor } } byDate: feed(first: 4, order: NEWEST) { edges { node { id } cursor } } pinned { id } }
  viewer { newSincePreviousVisit groups { edges { unreadCount node { name lastActivityAt memberCount } } }
    feed(first: 4) { edges { node { id } } } messages(first: 4) { edges { node { id } } } repliesToMe(first: 4) { edges { node { id } } }
    bookmarks { edges { node { id } } } contacts { edges { node { name } } } todo { kind } }
  explainAccess(objectId: $group) { isAllowed rules membership { role historyFrom } lacks }
}`;
const all = async (who: Who, text = 'leila') => {
  const response = await app.send(PERSON[who], { query: EVERYTHING, variables: { group: HERE, text } });
  return response.text();
};

describe('where one organisation is alone', () => {
  test('whether walls stand makes no difference to its people, byte for byte', async () => {
    await owner(`update memberships set valid_to = now() where group_id = $1 and person_id = any ($2)`, [
      GROUP.mixed,
      [PERSON.sonia, PERSON.expired, PERSON.orphaned],
    ]);
    await owner('delete from group_partners where group_id = $1 and partner_id = $2', [GROUP.mixed, PARTNER.sofratube]);
    await owner(
      `insert into memberships (group_id, person_id, role, state, since, history_from) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now(), now() - interval '5 days')`,
      [GROUP.mixed, PERSON.leila],
    );
    const first = await publish('contributor', {
      body: `Avec [@Leila](person:${personId('leila')})`,
      partnerId: partnerId('mecaform'),
    });
    const second = await publish('karim');
    const comment = await answer(PERSON.leila, first);
    await answer(PERSON.contributor, second, { parentId: await answer(PERSON.karim, second) });
    await react('leila', second);
    await react('contributor', comment);
    await spread();
    const [open, walled] = [[] as string[], [] as string[]];
    for (const [isWalled, answers] of [
      [false, open],
      [true, walled],
    ] as const) {
      await walls(isWalled);
      for (const who of ['karim', 'leila'] as const) answers.push(await all(who), await all(who, 'contributor'));
    }
    expect(open[0]).toContain('"unreadCount":1');
    expect(open[0]).toContain('[@leila Test](person:');
    expect(open[0]).not.toContain('"errors"');
    expect(walled).toEqual(open);
  });
});

describe('walls that go up over what is there', () => {
  let shared: string;
  let theirs: string;
  let addressed: string;
  beforeAll(async () => {
    await owner('truncate posts cascade');
    await owner(`update memberships set valid_to = null where group_id = $1 and person_id = $2`, [
      GROUP.mixed,
      PERSON.sonia,
    ]);
    await owner('insert into group_partners (group_id, partner_id) values ($1, $2)', [GROUP.mixed, PARTNER.sofratube]);
    await walls(false);
    shared = await publish('contributor', {
      body: `Avec [@Sonia](person:${personId('sonia')}) et [@Karim](person:${personId('karim')})`,
    });
    theirs = await publish('sonia', { body: 'Offre de Sofratube' });
    addressed = await publish('manager', { body: 'Pour eux', partnerId: partnerId('sofratube') });
    const last = await publish('manager', { body: 'Pour tous' });
    const question = await answer(PERSON.sonia, shared, { body: 'De sonia' });
    await answer(PERSON.manager, shared, { parentId: question, body: 'À sonia' });
    await answer(PERSON.karim, shared, { body: 'De karim' });
    await answer(PERSON.sonia, shared, { body: 'Encore sonia' });
    for (const who of ['sonia', 'karim', 'reader'] as const) await react(who, last);
    await react('sonia', shared);
    await run(
      PERSON.contributor,
      'postEdit',
      { postId: shared, body: `Avec [@Sonia](person:${personId('sonia')}), relu` },
      'post { id }',
    );
    await spread();
  });
  const read = async (who: Who) => {
    const { data } = JSON.parse(await all(who, 'sonia'));
    const posts = data.group.byActivity.edges.map(({ node }: { node: { id: string } }) => node);
    return {
      group: data.group,
      viewer: data.viewer,
      posts,
      post: posts.find(({ id }: { id: string }) => id === shared),
    };
  };

  test('until then each sees all', async () => {
    const { group, posts, post } = await read('karim');
    expect(posts[0].id).toBe(shared);
    expect(posts).toHaveLength(4);
    expect(group.unreadCount).toBe(4);
    expect(post).toMatchObject({
      commentCount: 4,
      reactions: [{ kind: 'USEFUL', count: 1 }],
      readership: { total: 7 },
    });
    expect(post.body).toContain(`(person:${personId('sonia')})`);
    expect(group.mentionSuggestions).toEqual([{ name: 'sonia Test' }]);
  });

  test('at once, order, counts, unread, last activity, names and mentions are of one’s own side', async () => {
    expect((await run(PERSON.manager, 'groupNarrow', { groupId: HERE, walled: true })).codes).toEqual([]);
    const { group, viewer, posts, post } = await read('karim');
    // The latest of what they may read: an answer of their own, though others answered after it.
    expect(posts.map(({ id }: { id: string }) => id)).toEqual([shared, expect.any(String)]);
    expect([theirs, addressed]).not.toContain(posts[1].id);
    expect(group.unreadCount).toBe(2);
    expect(viewer.groups.edges.find(({ node }: { node: { name: string } }) => node.name === 'mixed').unreadCount).toBe(
      2,
    );
    const bodies = post.comments.edges.map(({ node }: { node: { body: string } }) => node.body);
    expect(bodies).toEqual(['De karim']);
    expect(post).toMatchObject({ commentCount: 1, reactions: [], readership: { total: 6, externals: 2 } });
    expect([post.lastActivityAt, group.lastActivityAt]).toEqual([group.lastActivityAt, post.lastActivityAt]);
    expect(posts[1].reactions).toEqual([{ kind: 'USEFUL', count: 2 }]);
    expect(post).toMatchObject({ body: 'Avec @…, relu', bodyHtml: '<p>Avec @…, relu</p>\n' });
    expect(post.revisions[0].body).toContain('Avec @… et [@karim Test](person:');
    expect(group.mentionSuggestions).toEqual([]);
    for (const who of ['karim', 'leila'] as const) {
      const text = (await all(who, 'sonia')).replaceAll('"sonia"', '');
      expect(text).not.toMatch(/sonia|sofratube/i);
      expect(text).not.toContain('"errors"');
    }
    // What is gone is like what never was.
    for (const id of [theirs, addressed]) {
      const [hidden, missing] = await Promise.all(
        [id, toId('Post', newId())].map((wanted) =>
          app.ask(PERSON.karim, 'query($id: ID!) { post(id: $id) { id } node(id: $id) { id } }', { id: wanted }),
        ),
      );
      expect(hidden).toEqual(missing);
    }
  });

  test('employees see the whole, with the organisation marked', async () => {
    const { posts, post } = await read('reader');
    expect(posts).toHaveLength(4);
    expect(post.commentCount).toBe(4);
    expect(post.body).toContain('[@sonia Test]');
    const marks = Object.fromEntries(
      post.comments.edges.map(({ node }: { node: { body: string; partner: { name: string } | null } }) => [
        node.body,
        node.partner?.name ?? null,
      ]),
    );
    expect(marks).toEqual({
      'De sonia': 'Sofratube',
      'À sonia': 'Sofratube',
      'De karim': 'Mécaform',
      'Encore sonia': 'Sofratube',
    });
  });

  test('what is for all mentions employees only, whoever writes it', async () => {
    const { payload } = await run(
      PERSON.manager,
      'postPublish',
      { groupId: HERE, body: `[@Sonia](person:${personId('sonia')}) [@Reader](person:${personId('reader')})` },
      'post { body }',
    );
    expect(payload.post.body).toBe(`@Sonia [@reader Test](person:${personId('reader')})`);
  });
});

describe('whose it is', () => {
  test('a service’s answer inherits from what it answers', async () => {
    await walls(false);
    const service = newId();
    await owner(
      `insert into persons (id, kind, status, given_name, family_name, name, responsible_id, joined_at) values ($1, 'SERVICE', 'ACTIVE', 'Robot', '', 'Robot', $2, now())`,
      [service, PERSON.contributor],
    );
    await owner(
      `insert into memberships (group_id, person_id, role, state, history_from) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE', now())`,
      [GROUP.mixed, service],
    );
    const id = await publish('karim');
    const answers = [await answer(service, id), await answer(service, await publish('manager'))];
    const { rows } = await owner('select partner_id from comments where author_id = $1 order by id', [service]);
    expect(answers).toHaveLength(rows.length);
    expect(rows).toEqual([{ partner_id: PARTNER.mecaform }, { partner_id: null }]);
    // Behind a wall it reads what is for all.
    await walls(true);
    expect((await app.ask(service, 'query($id: ID!) { post(id: $id) { id } }', { id })).data.post).toBeNull();
  });

  test('the database takes nothing from an external that does not carry their organisation', async () => {
    const client = new pg.Client(app.db.appUrl);
    await client.connect();
    const post = (await owner(`select id from posts where group_id = $1 and partner_id is null limit 1`, [GROUP.mixed]))
      .rows[0].id;
    const insert = {
      posts: `insert into posts (group_id, author_id, audience, partner_id, body, body_html) values ('${GROUP.mixed}', '${PERSON.karim}', 'MEMBERS', $1, 'x', 'x')`,
      comments: `insert into comments (post_id, group_id, author_id, audience, partner_id, body, body_html) values ('${post}', '${GROUP.mixed}', '${PERSON.karim}', 'MEMBERS', $1, 'x', 'x')`,
      reactions: `insert into reactions (target_id, person_id, kind, post_id, group_id, partner_id) values ('${post}', '${PERSON.karim}', 'USEFUL', '${post}', '${GROUP.mixed}', $1)`,
    };
    await owner('delete from reactions where person_id = $1', [PERSON.karim]);
    for (const [table, text] of Object.entries(insert)) {
      const outcomes: string[] = [];
      for (const whose of [null, PARTNER.sofratube, PARTNER.mecaform]) {
        await client.query('begin');
        await client.query('select app_enter($1)', [PERSON.karim]);
        outcomes.push(
          await client.query(text, [whose]).then(
            () => 'written',
            (error: Error) => error.message,
          ),
        );
        await client.query('rollback');
      }
      const refused = `new row violates row-level security policy for table "${table}"`;
      expect(outcomes).toEqual([refused, refused, 'written']);
    }
    await client.end();
  });
});
