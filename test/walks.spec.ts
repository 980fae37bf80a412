import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON } from './support/cast.js';
import { CAST, type Kind, itemsOf, postId, seedRightsWorld } from './support/rights-world.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
});
afterAll(() => app?.close());

type Member = keyof typeof CAST;
const group = (which: keyof typeof GROUP) => toId('Group', GROUP[which]);
const partner = (which: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[which]);
const BEGIN =
  'mutation($input: WalkBeginInput!) { walkBegin(input: $input) { walk { id groupId expiresAt } userErrors { code } } }';
const begin = (who: Member, input: object) => app.ask(CAST[who], BEGIN, { input });
async function walkAs(which: keyof typeof GROUP, as: object): Promise<string> {
  const { data } = await begin('manager', { groupId: group(which), ...as });
  expect(data.walkBegin.userErrors).toEqual([]);
  return data.walkBegin.walk.id;
}
const asMember = (which: keyof typeof GROUP, who: Member) => walkAs(which, { personId: toId('Person', CAST[who]) });
/** Bytes and status of what the manager is told on a walk. */
async function onWalk(walkId: string, query: string, variables: object = {}, who: Member = 'manager') {
  const response = await app.send(CAST[who], { query, variables }, { 'x-walk': walkId });
  return { status: response.status, text: await response.text() };
}
async function asThemself(who: Member, query: string, variables: object = {}) {
  const response = await app.send(CAST[who], { query, variables });
  return { status: response.status, text: await response.text() };
}

const BYLINE = 'name initials title company isExternal photoUrl personId isViewer';
const POST = `id title body bodyHtml topics audience datedAt lastActivityAt editedAt pinnedAt closedAt hiddenAt hiddenReason commentCount
  author { ${BYLINE} } partner { name } reactions { kind count } viewerReaction images { id url } viewerCanComment viewerCanReact viewerCanEdit viewerCanHide
  readership { total employees externals partners { count partner { name } } } receipt { total } revisions { id }
  latestComments { id body author { ${BYLINE} } }
  comments(first: 20) { edges { node { id body datedAt author { ${BYLINE} } reactions { kind count } viewerCanReply } } }`;
const GROUP_FIELDS = `id name purpose rules visibility joinPolicy externalsAllowed walled state memberCount hasExternals
  facets { facet label } partners { name } managers { ${BYLINE} } readership { total employees externals isWholeCompany partners { count partner { name } } }
  viewerCanRead viewerCanPost viewerCanManage viewerCanExplain viewerCanSeeMembers viewerMembership { role state since historyFrom }
  members(first: 20) { edges { node { id role since historyFrom accessUntil partner { name } sponsor { name } person { ${BYLINE} } } } } membersFound
  invitations { edges { node { id } } } requests { edges { node { id } } }
  feed(first: 20) { edges { node { id title body commentCount lastActivityAt readership { total externals } author { ${BYLINE} } } } } pinned { id }`;
const DOCUMENTS: [string, string][] = [
  ['group', `query($id: ID!) { group(id: $id) { ${GROUP_FIELDS} } }`],
  ['post', `query($id: ID!) { post(id: $id) { ${POST} group { id name unreadCount } } }`],
];

describe('as a member', () => {
  test.each([
    ['mixed', 'karim'],
    ['mixed', 'sonia'],
    ['walled', 'karim'],
    ['walled', 'sonia'],
    ['walled', 'leila'],
  ] as const)('in %s, every answer is the one that %s gets, byte for byte', async (which, who) => {
    const walk = await asMember(which, who);
    const ids = (['public', 'private', 'mixed', 'walled', 'deleted'] as Kind[]).flatMap((kind) =>
      itemsOf(kind).map((item) => [kind, toId('Post', postId(kind, item))] as const),
    );
    const [groups, posts] = DOCUMENTS.map(([, document]) => document) as [string, string];
    const own = await asThemself(who, groups, { id: group(which) });
    expect(own.text).toContain('"edges":[{');
    expect(await onWalk(walk, groups, { id: group(which) })).toEqual(own);
    let readable = 0;
    for (const [kind, id] of ids) {
      const answer = await onWalk(walk, posts, { id });
      if (kind === which) {
        expect({ id, ...answer }).toEqual({ id, ...(await asThemself(who, posts, { id })) });
        if (answer.text.includes('"body"')) readable++;
      } else expect(JSON.parse(answer.text)).toEqual({ data: { post: null } });
    }
    expect(readable).toBeGreaterThan(1);
    // Other groups of theirs do not exist on the walk.
    for (const other of ['public', 'private', 'secret', 'mixed', 'walled'] as const)
      if (other !== which)
        expect(JSON.parse((await onWalk(walk, '{ a: group(id: "' + group(other) + '") { name } }')).text)).toEqual({
          data: { a: null },
        });
  });

  test('what is their own and nobody else’s is not shown', async () => {
    const id = postId('mixed', 'members');
    await app.db.owner.query('insert into bookmarks (person_id, post_id) values ($1, $2)', [PERSON.karim, id]);
    const document = 'query($id: ID!) { post(id: $id) { viewerHasBookmarked } }';
    expect((await asThemself('karim', document, { id: toId('Post', id) })).text).toContain('true');
    expect((await onWalk(await asMember('mixed', 'karim'), document, { id: toId('Post', id) })).text).toContain(
      'false',
    );
  });
});

describe('as somebody who would be invited', () => {
  const IMPACT = '{ walk { impact { posts images names } } }';
  const impact = async (walk: string) => JSON.parse((await onWalk(walk, IMPACT)).text).data.walk.impact;

  test('they read nothing of before, or what is granted; and walls stand as soon as a second organisation comes', async () => {
    const input = { partnerId: partner('mecaform') };
    expect(await impact(await walkAs('mixed', input))).toMatchObject({ posts: 0, images: 0 });
    const granted = { ...input, historyFrom: new Date(Date.now() - 4 * 86_400_000).toISOString() };
    const walk = await walkAs('mixed', granted);
    const ids = JSON.parse(
      (
        await onWalk(walk, 'query($id: ID!) { group(id: $id) { feed(first: 20) { edges { node { id } } } } }', {
          id: group('mixed'),
        })
      ).text,
    )
      .data.group.feed.edges.map(({ node }: { node: { id: string } }) => node.id)
      .sort();
    const readable = (['members', 'mecaform', 'byFormer'] as const)
      .map((item) => toId('Post', postId('mixed', item)))
      .sort();
    expect(ids).toEqual(readable);
    expect((await impact(walk)).posts).toBe(3);
    const other = await walkAs('mixed', { ...granted, partnerId: partner('sofratube') });
    expect((await impact(other)).posts).toBe(2);
    expect(
      (await onWalk(other, `query($id: ID!) { group(id: $id) { ${GROUP_FIELDS} } }`, { id: group('mixed') })).text,
    ).not.toContain('caform');
  });

  test('the impact counts what they would read: posts, images, and the names of members and authors', async () => {
    const walk = await asMember('walled', 'sonia');
    const { posts, names } = await impact(walk);
    const seen = JSON.parse(
      (await onWalk(walk, `query($id: ID!) { group(id: $id) { ${GROUP_FIELDS} } }`, { id: group('walled') })).text,
    ).data.group;
    expect(posts).toBe(seen.feed.edges.length);
    const people = new Set<string>(
      seen.members.edges.map(({ node }: { node: { person: { name: string } } }) => node.person.name),
    );
    for (const { node } of seen.feed.edges) people.add(node.author.name);
    people.delete('sonia Test');
    expect(names).toBe(people.size);
  });
});

describe('it can do nothing else', () => {
  test('no mutation, no other question, no upload; a session without it is untouched', async () => {
    const walk = await asMember('mixed', 'karim');
    const refused = async (query: string, variables: object = {}) =>
      JSON.parse((await onWalk(walk, query, variables)).text).errors[0].extensions.code;
    const post = toId('Post', postId('mixed', 'members'));
    for (const query of [
      `mutation { postPublish(input: { groupId: "${group('mixed')}", body: "Zinzin" }) { userErrors { code } } }`,
      `mutation { bookmarkAdd(input: { postId: "${post}" }) { userErrors { code } } }`,
      `mutation { walkEnd(input: { walkId: "${walk}" }) { userErrors { code } } }`,
      '{ viewer { kind } }',
      `{ people(first: 1) { edges { node { id } } } }`,
      `{ node(id: "${post}") { id } }`,
      `{ explainAccess(objectId: "${post}") { isAllowed } }`,
      'query { ...everything } fragment everything on Query { viewer { kind } }',
      'query { ... on Query { sessions: viewer { kind } } }',
    ])
      expect({ query, code: await refused(query) }).toEqual({ query, code: 'WALK_READ_ONLY' });
    const { rows } = await app.db.owner.query(`select count(*)::int as n from posts where body = 'Zinzin'`);
    expect(rows[0].n).toBe(0);
    expect((await app.ask(PERSON.manager, '{ walk { id } viewer { kind } }')).data).toEqual({
      walk: null,
      viewer: { kind: 'EMPLOYEE' },
    });
  });

  test('it is over when ended, late, no more managed, or the external has left; and is nobody else’s', async () => {
    const { owner } = app.db;
    const over = async (walk: string, who: Member = 'manager') => {
      const answer = await onWalk(walk, '{ walk { id } }', {}, who);
      return [answer.status, JSON.parse(answer.text).errors?.[0].extensions.code];
    };
    const walk = await asMember('mixed', 'karim');
    expect(await over(walk)).toEqual([200, undefined]);
    for (const who of ['moderator', 'karim', 'owner', 'itAdmin'] as const)
      expect(await over(walk, who)).toEqual([403, 'WALK_OVER']);
    for (const missing of ['x', '', '00000000-0000-7000-8000-00000000dead', walk.toUpperCase()])
      expect(await over(missing)).toEqual([403, 'WALK_OVER']);
    expect(
      (await app.ask(PERSON.moderator, `mutation { walkEnd(input: { walkId: "${walk}" }) { userErrors { code } } }`))
        .errors![0]!.extensions.code,
    ).toBe('NOT_FOUND');
    await app.ask(PERSON.manager, `mutation { walkEnd(input: { walkId: "${walk}" }) { userErrors { code } } }`);
    expect(await over(walk)).toEqual([403, 'WALK_OVER']);
    const late = await asMember('mixed', 'karim');
    app.clock.set(new Date(Date.now() + 31 * 60_000));
    expect(await over(late)).toEqual([403, 'WALK_OVER']);
    app.clock.set(null);
    const leaving = await asMember('mixed', 'karim');
    await owner.query(`update memberships set access_until = app_now() where person_id = $1 and group_id = $2`, [
      PERSON.karim,
      GROUP.mixed,
    ]);
    expect(await over(leaving)).toEqual([403, 'WALK_OVER']);
    const { rows } = await owner.query(
      `select action, group_id, actor_id from audit_outbox where action like 'group.walk%' order by at desc limit 3`,
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { action: 'group.walkEnd', group_id: GROUP.mixed, actor_id: PERSON.manager },
        { action: 'group.walkBegin', group_id: GROUP.mixed, actor_id: PERSON.manager },
      ]),
    );
  });

  test('who does not manage the group begins none, and a hidden person or group is a missing one', async () => {
    const NOTHING = '00000000-0000-7000-8000-00000000dead';
    const code = async (who: Member, input: object) => {
      const { data, errors } = await begin(who, input);
      return errors?.[0]?.extensions.code ?? data.walkBegin.userErrors[0]?.code ?? null;
    };
    const as = { partnerId: partner('mecaform') };
    for (const who of ['moderator', 'reader', 'karim'] as const)
      expect(await code(who, { groupId: group('mixed'), ...as })).toBe('FORBIDDEN');
    expect(await code('manager', { groupId: group('secret'), ...as })).toBe('WALK_NEEDS_EXTERNALS');
    expect(await code('manager', { groupId: group('mixed') })).toBe('BAD_USER_INPUT');
    for (const id of [PERSON.leila, PERSON.lonely, PERSON.reader, NOTHING])
      expect(await code('manager', { groupId: group('mixed'), personId: toId('Person', id) })).toBe('NOT_FOUND');
    expect(await code('manager', { groupId: toId('Group', NOTHING), ...as })).toBe('NOT_FOUND');
    expect(await code('manager', { groupId: group('deleted'), ...as })).toBe('FORBIDDEN');
  });
});
