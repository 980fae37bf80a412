import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const POST = `id title body bodyHtml topics audience partner { name } datedAt editedAt lastActivityAt pinnedAt closedAt closeReason closedBy { name }
  hiddenAt hiddenReason author { name initials company isExternal personId isViewer } group { id name } thread { id } images { id }
  commentCount reactions { kind count } viewerReaction viewerHasBookmarked latestComments { id body }
  viewerCanComment viewerCanReact viewerCanEdit viewerCanDelete viewerCanRestore viewerCanPin viewerCanClose viewerCanHide viewerCanNarrow`;
const group = (which: Which) => toId('Group', GROUP[which]);
const partner = (name: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[name]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const publish = async (who: Who, input: object) =>
  as(
    who,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { ${POST} } postEdge { cursor } userErrors { code field } } }`,
    { input },
  );
const published = async (who: Who, which: Which, input: object = {}) => {
  const { data, errors } = await publish(who, { groupId: group(which), body: 'Texte', ...input });
  expect(errors).toBeUndefined();
  expect(data.postPublish.userErrors).toEqual([]);
  return data.postPublish.post;
};
/** Code of the refusal, whichever way it is said; null when it was done. */
const outcome = async (who: Who, mutation: string, input: object): Promise<string | null> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const named: Record<string, string> = {
    postPin: 'PostInput',
    postUnpin: 'PostInput',
    postDelete: 'PostInput',
    postRestore: 'PostInput',
    postReopen: 'PostInput',
    postUnhide: 'PostInput',
    postClose: 'PostReasonInput',
    postHide: 'PostReasonInput',
    bookmarkAdd: 'PostInput',
    bookmarkRemove: 'PostInput',
  };
  const { data, errors } = await as(
    who,
    `mutation ($input: ${named[mutation] ?? type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions.code ?? data[mutation].userErrors[0]?.code ?? null;
};
const see = async (who: Who, id: string, fields = POST) =>
  (await as(who, `query ($id: ID!) { post(id: $id) { ${fields} } }`, { id })).data?.post ?? null;
const audits = async (action: string) =>
  (await app.db.owner.query('select * from audit_outbox where action = $1', [action])).rows;

describe('publishing', () => {
  test('a post is what was written, by its author, in at most four statements', async () => {
    app.statements.length = 0;
    const post = await published('contributor', 'public', {
      title: ' Presse ',
      body: 'Bonjour **à tous**',
      topics: ['Sécurité', '#sécurité', 'Presse 4'],
    });
    expect(app.statements.length).toBeLessThanOrEqual(4);
    expect(post).toMatchObject({
      title: 'Presse',
      body: 'Bonjour **à tous**',
      bodyHtml: '<p>Bonjour <strong>à tous</strong></p>\n',
      topics: ['Sécurité', 'Presse 4'],
      audience: 'NETWORK',
      partner: null,
      editedAt: null,
      commentCount: 0,
      reactions: [],
      images: [],
      author: { name: 'contributor Test', initials: 'CT', company: 'Atelier Loire', isExternal: false, isViewer: true },
      group: { id: group('public'), name: 'public' },
      viewerCanEdit: true,
      viewerCanPin: false,
    });
    expect(post.thread.id).toBe(post.id);
    expect(await see('contributor', post.id)).toEqual(post);
    expect((await audits('post.publish')).at(-1)).toMatchObject({
      actor_id: PERSON.contributor,
      group_id: GROUP.public,
    });
  });

  test.each([
    ['public', undefined, 'NETWORK'],
    ['public', 'MEMBERS', 'MEMBERS'],
    ['public', 'INTERNAL', 'INTERNAL'],
    ['private', undefined, 'MEMBERS'],
    ['secret', 'INTERNAL', 'INTERNAL'],
    ['private', 'NETWORK', 'AUDIENCE_NOT_ALLOWED'],
    ['secret', 'NETWORK', 'AUDIENCE_NOT_ALLOWED'],
  ] as const)('%s group, audience %s: %s', async (which, audience, expected) => {
    const { data } = await publish('contributor', { groupId: group(which), body: 'x', audience });
    expect(data.postPublish.post?.audience ?? data.postPublish.userErrors[0].code).toBe(expected);
  });

  test.each([
    ['reader', 'private', 'GROUP_JOIN_FIRST'],
    ['outsider', 'public', 'GROUP_JOIN_FIRST'],
    ['outsider', 'secret', 'NOT_FOUND'],
    ['invited', 'private', 'FORBIDDEN'],
    ['banned', 'secret', 'NOT_FOUND'],
    ['former', 'secret', 'NOT_FOUND'],
    ['contributor', 'archived', 'GROUP_ARCHIVED'],
    ['contributor', 'deleted', 'NOT_FOUND'],
    ['karim', 'public', 'NOT_FOUND'],
    ['leila', 'mixed', 'NOT_FOUND'],
    ['suspended', 'public', 'UNAUTHENTICATED'],
    ['expired', 'mixed', 'UNAUTHENTICATED'],
    ['orphaned', 'mixed', 'UNAUTHENTICATED'],
    ['lonely', 'mixed', 'FORBIDDEN'],
  ] as const)('%s does not publish in %s: %s', async (who, which, code) => {
    const refused = await outcome(who, 'postPublish', { groupId: group(which), body: 'x' });
    expect(['FORBIDDEN', code]).toContain(refused);
    if (code === 'NOT_FOUND' && refused !== 'FORBIDDEN') {
      expect(await publish(who, { groupId: toId('Group', newId()), body: 'x' })).toEqual(
        await publish(who, { groupId: group(which), body: 'x' }),
      );
    }
    expect(
      (
        await app.db.owner.query('select from posts where author_id = $1 and group_id = $2', [
          PERSON[who],
          GROUP[which],
        ])
      ).rowCount,
    ).toBe(0);
  });

  test('what an external writes is their organisation’s, and never internal', async () => {
    const post = await published('karim', 'mixed', { partnerId: partner('sofratube') });
    expect(post.author).toMatchObject({ company: 'Mécaform', isExternal: true });
    expect((await see('manager', post.id)).partner).toEqual({ name: 'Mécaform' });
    expect(post.partner).toBeNull();
    expect(await outcome('karim', 'postPublish', { groupId: group('mixed'), body: 'x', audience: 'INTERNAL' })).toBe(
      'AUDIENCE_NOT_ALLOWED',
    );
  });

  test('an employee’s post may be for one organisation of the group, not for another one', async () => {
    const post = await published('contributor', 'walled', { partnerId: partner('mecaform') });
    expect(await see('karim', post.id, 'id')).toEqual({ id: post.id });
    expect(await see('sonia', post.id, 'id')).toBeNull();
    expect(
      await outcome('contributor', 'postPublish', {
        groupId: group('private'),
        body: 'x',
        partnerId: partner('mecaform'),
      }),
    ).toBe('PARTNER_NOT_IN_GROUP');
    expect(
      await outcome('contributor', 'postPublish', {
        groupId: group('walled'),
        body: 'x',
        partnerId: partner('mecaform'),
        audience: 'INTERNAL',
      }),
    ).toBe('AUDIENCE_NOT_ALLOWED');
  });

  test.each([
    [{ body: '   ' }, 'BODY_REQUIRED'],
    [{ body: 'x'.repeat(50_001) }, 'BODY_TOO_LONG'],
    [{ title: 'x'.repeat(201) }, 'TITLE_TOO_LONG'],
    [{ topics: Array.from({ length: 9 }, (_, i) => `t${i}`) }, 'TOPICS_TOO_MANY'],
    [{ topics: ['x'.repeat(61)] }, 'TOPIC_TOO_LONG'],
    [{ imageIds: Array.from({ length: 11 }, () => toId('Image', newId())) }, 'IMAGES_TOO_MANY'],
    [{ imageIds: [toId('Image', newId())] }, 'IMAGE_NOT_FOUND'],
  ])('%#: refused with %s', async (input, code) => {
    expect(await outcome('contributor', 'postPublish', { groupId: group('private'), body: 'x', ...input })).toBe(code);
  });

  test('just within the limits', async () => {
    await published('contributor', 'private', {
      body: 'x'.repeat(50_000),
      title: 'x'.repeat(200),
      topics: Array.from({ length: 8 }, (_, i) => `${i}`.padEnd(60, 'x')),
    });
  });

  test('control characters and lone surrogates do no harm', async () => {
    const post = await published('contributor', 'private', { body: 'a\u0000b\u0007\ud800c\r\nd', title: 'x\u0000\ny' });
    expect(post).toMatchObject({ body: 'ab\ufffdc\nd', title: 'x y' });
  });

  test('a retry publishes once; another content, or another author, is another matter', async () => {
    const input = { groupId: group('private'), title: 'Une fois', body: 'Même contenu', idempotencyKey: 'clé-1' };
    const [first, second] = await Promise.all([publish('contributor', input), publish('contributor', input)]);
    expect(first.data.postPublish.post.id).toBe(second.data.postPublish.post.id);
    expect((await publish('contributor', input)).data.postPublish.post).toEqual(first.data.postPublish.post);
    expect(await outcome('contributor', 'postPublish', { ...input, body: 'Autre' })).toBe('IDEMPOTENCY_MISMATCH');
    const others = await publish('moderator', input);
    expect(others.data.postPublish.post.id).not.toBe(first.data.postPublish.post.id);
    await as(
      'contributor',
      `mutation ($id: ID!) { postEdit(input: { postId: $id, body: "Changé depuis" }) { userErrors { code } } }`,
      { id: first.data.postPublish.post.id },
    );
    expect((await publish('contributor', input)).data.postPublish.post).toMatchObject({
      id: first.data.postPublish.post.id,
      body: 'Changé depuis',
    });
    expect((await app.db.owner.query(`select from posts where title = 'Une fois'`)).rowCount).toBe(2);
  });

  test('nothing is left of a post whose transaction failed', async () => {
    const before = (await app.db.owner.query('select count(*) from audit_outbox')).rows;
    await outcome('contributor', 'postPublish', {
      groupId: group('private'),
      body: 'x',
      imageIds: [toId('Image', newId())],
    });
    expect((await app.db.owner.query('select count(*) from audit_outbox')).rows).toEqual(before);
  });
});

describe('who reads', () => {
  const READERS: Record<string, Partial<Record<Who, boolean>>> = {
    'public NETWORK': {
      contributor: true,
      reader: true,
      outsider: true,
      invited: true,
      banned: true,
      former: true,
      owner: true,
      karim: false,
      lonely: false,
    },
    'public MEMBERS': {
      contributor: true,
      outsider: false,
      invited: false,
      banned: false,
      former: false,
      owner: false,
      karim: false,
    },
    'private MEMBERS': {
      contributor: true,
      manager: true,
      outsider: false,
      requested: false,
      banned: false,
      former: false,
      itAdmin: false,
    },
    'secret MEMBERS': {
      contributor: true,
      outsider: false,
      invited: false,
      former: false,
      owner: false,
      itAdmin: false,
    },
    'mixed MEMBERS': { contributor: true, karim: true, sonia: true, leila: false, lonely: false, outsider: false },
    'mixed INTERNAL': { contributor: true, reader: true, karim: false, sonia: false, outsider: false },
    'walled MEMBERS': { contributor: true, karim: true, leila: true, sonia: true, outsider: false },
    'walled INTERNAL': { contributor: true, karim: false, sonia: false },
  };
  test.each(Object.entries(READERS))('%s', async (name, expected) => {
    const [which, audience] = name.split(' ') as [Which, string];
    const { id } = await published('moderator', which, { audience });
    const missing = toId('Post', newId());
    for (const [who, reads] of Object.entries(expected) as [Who, boolean][]) {
      expect({ who, reads: (await see(who, id, 'id')) !== null }).toEqual({ who, reads });
      if (reads) continue;
      for (const field of ['post', 'node']) {
        const look = (key: string) => as(who, `query ($id: ID!) { ${field}(id: $id) { id } }`, { id: key });
        expect(await look(id)).toEqual(await look(missing));
      }
    }
  });

  test('behind the wall, another organisation’s post does not exist', async () => {
    const { id } = await published('sonia', 'walled', { body: 'Notre prix' });
    expect(await see('sonia', id, 'id')).toEqual({ id });
    expect(await see('manager', id, 'id partner { name }')).toEqual({ id, partner: { name: 'Sofratube' } });
    for (const who of ['karim', 'leila'] as const) expect(await see(who, id, 'id')).toBeNull();
  });

  test('an external reads from when they came on; an answer of today does not bring an old post forward', async () => {
    const old = toId('Post', newId());
    const key = (
      await app.db.owner.query(
        `insert into posts (group_id, author_id, audience, body, body_html, dated_at, last_activity_at) values ($1, $2, 'MEMBERS', 'Ancien', 'Ancien', now() - interval '30 days', now()) returning id`,
        [GROUP.mixed, PERSON.contributor],
      )
    ).rows[0].id as string;
    await app.db.owner.query(
      `insert into comments (post_id, group_id, author_id, audience, body, body_html) values ($1, $2, $3, 'MEMBERS', 'Réponse', 'Réponse')`,
      [key, GROUP.mixed, PERSON.contributor],
    );
    expect(await see('contributor', toId('Post', key), 'id')).not.toBeNull();
    expect(await see('karim', toId('Post', key), 'id')).toEqual(await see('karim', old, 'id'));
    const { data } = await as(
      'karim',
      `{ viewer { messages(first: 100) { edges { node { body } } } feed(first: 100) { edges { node { body } } } } }`,
    );
    expect(JSON.stringify(data)).not.toContain('Réponse');
    expect(JSON.stringify(data)).not.toContain('Ancien');
  });
});

describe('changing', () => {
  test('an edit keeps what was said, for the readers of the post', async () => {
    const post = await published('contributor', 'mixed', { title: 'Avant', body: 'Un' });
    const { data } = await as(
      'contributor',
      `mutation ($id: ID!) { postEdit(input: { postId: $id, title: "Après", body: "Deux" }) { post { title body editedAt revisions { title body editor { name } } } userErrors { code } } }`,
      { id: post.id },
    );
    expect(data.postEdit.post).toMatchObject({
      title: 'Après',
      body: 'Deux',
      revisions: [{ title: 'Avant', body: 'Un', editor: { name: 'contributor Test' } }],
    });
    expect(data.postEdit.post.editedAt).not.toBeNull();
    expect((await see('karim', post.id, 'revisions { body }')).revisions).toEqual([{ body: 'Un' }]);
    const again = await as(
      'contributor',
      `mutation ($id: ID!) { postEdit(input: { postId: $id, topics: ["T"] }) { post { title body topics } } }`,
      { id: post.id },
    );
    expect(again.data.postEdit.post).toEqual({ title: 'Après', body: 'Deux', topics: ['T'] });
  });

  test.each([
    [
      'postEdit',
      {
        contributor: null,
        moderator: 'FORBIDDEN',
        manager: 'FORBIDDEN',
        reader: 'GROUP_JOIN_FIRST',
        outsider: 'NOT_FOUND',
        karim: 'NOT_FOUND',
      },
      { body: 'y' },
    ],
    ['postDelete', { moderator: 'FORBIDDEN', manager: 'FORBIDDEN', outsider: 'NOT_FOUND', contributor: null }, {}],
    ['postPin', { contributor: 'FORBIDDEN', moderator: null, manager: null, outsider: 'NOT_FOUND' }, {}],
    ['postClose', { contributor: 'FORBIDDEN', moderator: null, outsider: 'NOT_FOUND' }, { reason: 'Réglé' }],
    ['postHide', { contributor: 'FORBIDDEN', outsider: 'NOT_FOUND', moderator: null }, { reason: 'Hors sujet' }],
    ['postNarrow', { moderator: 'FORBIDDEN', outsider: 'NOT_FOUND', contributor: null }, { audience: 'INTERNAL' }],
  ] as const)('%s', async (mutation, expected, input) => {
    const { id } = await published('contributor', 'private');
    for (const [who, code] of Object.entries(expected) as [Who, string | null][]) {
      const got = await outcome(who, mutation, { postId: id, ...input });
      expect({ who, ok: got === code || (code !== null && got === 'FORBIDDEN') }).toEqual({ who, ok: true });
    }
  });

  test('every viewerCan says what the mutation then does', async () => {
    const { id } = await published('contributor', 'private');
    for (const who of ['contributor', 'moderator', 'manager', 'reader'] as const) {
      const can = await see(who, id);
      expect((await outcome(who, 'postPin', { postId: id })) === null).toBe(can.viewerCanPin);
      expect((await outcome(who, 'postEdit', { postId: id, body: who })) === null).toBe(can.viewerCanEdit);
      expect((await outcome(who, 'reactionSet', { targetId: id, kind: 'USEFUL' })) === null).toBe(can.viewerCanReact);
      expect((await outcome(who, 'commentAdd', { postId: id, body: who })) === null).toBe(can.viewerCanComment);
    }
  });

  test('deleted is gone for everybody, and only its author brings it back', async () => {
    const { id } = await published('contributor', 'private', { body: 'À reprendre' });
    await as('reader', `mutation ($id: ID!) { bookmarkAdd(input: { postId: $id }) { userErrors { code } } }`, { id });
    const { data } = await as(
      'contributor',
      `mutation ($id: ID!) { postDelete(input: { postId: $id }) { post { id } deletedPostId userErrors { code } } }`,
      { id },
    );
    expect(data.postDelete).toEqual({ post: null, deletedPostId: id, userErrors: [] });
    for (const who of ['contributor', 'manager', 'reader'] as const) expect(await see(who, id, 'id')).toBeNull();
    expect(
      (await as('reader', '{ viewer { bookmarks { edges { node { id } } } } }')).data.viewer.bookmarks.edges,
    ).toEqual([]);
    expect(await outcome('manager', 'postRestore', { postId: id })).not.toBeNull();
    expect(await outcome('contributor', 'postRestore', { postId: id })).toBeNull();
    expect((await see('reader', id, 'body')).body).toBe('À reprendre');
  });

  test('hidden with a reason: its author and the moderators read it, and why', async () => {
    const { id } = await published('contributor', 'private');
    expect(await outcome('moderator', 'postHide', { postId: id, reason: '  ' })).toBe('REASON_REQUIRED');
    expect(await outcome('moderator', 'postHide', { postId: id, reason: 'Hors sujet' })).toBeNull();
    for (const who of ['contributor', 'moderator', 'manager'] as const)
      expect((await see(who, id)).hiddenReason).toBe('Hors sujet');
    expect(await see('reader', id)).toBeNull();
    const feed = (
      await as('reader', `query ($id: ID!) { group(id: $id) { feed(first: 100) { edges { node { id } } } } }`, {
        id: group('private'),
      })
    ).data.group.feed.edges;
    expect(feed.map((edge: { node: { id: string } }) => edge.node.id)).not.toContain(id);
    expect(await outcome('moderator', 'postUnhide', { postId: id })).toBeNull();
    expect(await see('reader', id, 'hiddenAt')).toEqual({ hiddenAt: null });
  });

  test('closed with a reason takes no answers until it is reopened', async () => {
    const { id } = await published('contributor', 'private');
    expect(await outcome('moderator', 'postClose', { postId: id, reason: 'Réglé hier' })).toBeNull();
    expect(await see('reader', id, 'closeReason closedBy { name } viewerCanComment')).toEqual({
      closeReason: 'Réglé hier',
      closedBy: { name: 'moderator Test' },
      viewerCanComment: false,
    });
    expect(await outcome('contributor', 'commentAdd', { postId: id, body: 'Encore' })).toBe('POST_CLOSED');
    expect(await outcome('moderator', 'postReopen', { postId: id })).toBeNull();
    expect(await outcome('contributor', 'commentAdd', { postId: id, body: 'Encore' })).toBeNull();
  });

  test('narrowed: never wider, its comments with it, at once', async () => {
    const { id } = await published('contributor', 'mixed');
    expect(await outcome('karim', 'commentAdd', { postId: id, body: 'De Mécaform' })).toBeNull();
    expect(await outcome('contributor', 'postNarrow', { postId: id, audience: 'NETWORK' })).toBe('POST_NOT_NARROWER');
    expect(await outcome('contributor', 'postNarrow', { postId: id })).toBe('POST_NOT_NARROWER');
    expect(await outcome('contributor', 'postNarrow', { postId: id, audience: 'INTERNAL' })).toBeNull();
    expect(await see('karim', id, 'id')).toBeNull();
    expect(await see('reader', id, 'audience commentCount')).toEqual({ audience: 'INTERNAL', commentCount: 1 });
    expect(
      JSON.stringify((await as('karim', '{ viewer { messages(first: 100) { edges { node { body } } } } }')).data),
    ).not.toContain('De Mécaform');
    expect(await outcome('contributor', 'postNarrow', { postId: id, audience: 'MEMBERS' })).toBe('POST_NOT_NARROWER');
    expect((await audits('post.narrow')).at(-1).data).toMatchObject({ from: 'MEMBERS', to: 'INTERNAL' });
  });

  test('narrowed to one organisation', async () => {
    const { id } = await published('contributor', 'walled');
    expect(await see('sonia', id, 'id')).not.toBeNull();
    app.statements.length = 0;
    expect(await outcome('contributor', 'postNarrow', { postId: id, partnerId: partner('mecaform') })).toBeNull();
    expect(app.statements.length).toBeLessThanOrEqual(4);
    expect(await see('sonia', id, 'id')).toBeNull();
    expect(await see('karim', id, 'id')).not.toBeNull();
    expect(await outcome('contributor', 'postNarrow', { postId: id, partnerId: partner('sofratube') })).toBe(
      'POST_NOT_NARROWER',
    );
    const other = await published('contributor', 'private');
    expect(await outcome('contributor', 'postNarrow', { postId: other.id, partnerId: partner('mecaform') })).toBe(
      'PARTNER_NOT_IN_GROUP',
    );
  });

  test('pinned posts stand at the top of their group', async () => {
    const { id } = await published('contributor', 'private', { body: 'Épinglé' });
    expect(await outcome('moderator', 'postPin', { postId: id })).toBeNull();
    const pinned = async (who: Who) =>
      (await as(who, `query ($id: ID!) { group(id: $id) { pinned { id } } }`, { id: group('private') })).data.group
        ?.pinned;
    expect(await pinned('reader')).toContainEqual({ id });
    expect(await pinned('outsider')).toEqual([]);
    expect(await outcome('moderator', 'postUnpin', { postId: id })).toBeNull();
    expect(await pinned('reader')).not.toContainEqual({ id });
  });

  test('nothing changes in an archived group', async () => {
    const key = (
      await app.db.owner.query(
        `insert into posts (group_id, author_id, audience, body, body_html) values ($1, $2, 'MEMBERS', 'x', 'x') returning id`,
        [GROUP.archived, PERSON.contributor],
      )
    ).rows[0].id as string;
    const id = toId('Post', key);
    expect(await see('reader', id, 'viewerCanReact viewerCanComment')).toEqual({
      viewerCanReact: false,
      viewerCanComment: false,
    });
    for (const [mutation, input] of [
      ['postEdit', { postId: id, body: 'y' }],
      ['postDelete', { postId: id }],
      ['reactionSet', { targetId: id, kind: 'USEFUL' }],
      ['commentAdd', { postId: id, body: 'y' }],
    ] as const) {
      expect(await outcome('contributor', mutation, input)).toBe('GROUP_ARCHIVED');
    }
  });
});

describe('mentions', () => {
  const mention = (who: Who) => `[@${who}](person:${toId('Person', PERSON[who])})`;
  const html = async (author: Who, which: Which, who: Who, input: object = {}) =>
    (await published(author, which, { body: `Bonjour ${mention(who)}`, ...input })).bodyHtml as string;

  test.each([
    ['contributor', 'private', 'reader', {}, true],
    ['contributor', 'private', 'outsider', {}, false],
    ['contributor', 'secret', 'reader', {}, true],
    ['contributor', 'public', 'outsider', {}, true],
    ['contributor', 'public', 'outsider', { audience: 'MEMBERS' }, false],
    ['contributor', 'public', 'karim', {}, false],
    ['contributor', 'mixed', 'karim', {}, true],
    ['contributor', 'mixed', 'karim', { audience: 'INTERNAL' }, false],
    ['contributor', 'mixed', 'leila', {}, false],
    ['contributor', 'walled', 'karim', {}, false],
    ['contributor', 'walled', 'reader', {}, true],
    ['contributor', 'walled', 'karim', { partnerId: 'mecaform' }, true],
    ['contributor', 'walled', 'sonia', { partnerId: 'mecaform' }, false],
    ['karim', 'walled', 'leila', {}, true],
    ['karim', 'walled', 'sonia', {}, false],
    ['karim', 'walled', 'manager', {}, true],
    ['contributor', 'mixed', 'expired', {}, false],
    ['contributor', 'private', 'suspended', {}, false],
  ] as const)('%s in %s mentions %s %j: %s', async (author, which, who, input, isLink) => {
    const given = 'partnerId' in input ? { partnerId: partner(input.partnerId) } : input;
    const shown = await html(author, which, who, given);
    expect(shown.includes(`href="/people/${toId('Person', PERSON[who])}"`)).toBe(isLink);
    if (isLink) expect(shown).toContain(`>@${who} Test</a>`);
    else expect(shown).toBe(`<p>Bonjour @${who}</p>\n`);
  });

  test('who may not be mentioned and who does not exist give the same text, without an id', async () => {
    const hidden = await published('contributor', 'private', { body: mention('lonely') });
    const missing = await published('contributor', 'private', { body: `[@lonely](person:${toId('Person', newId())})` });
    expect(hidden).toMatchObject({ body: missing.body, bodyHtml: missing.bodyHtml });
    expect(hidden.body).toBe('@lonely');
  });

  test('a person is shown under their present name, and to who may not know them as plain text, wherever the text is read', async () => {
    const post = await published('contributor', 'mixed', { body: `Bonjour ${mention('reader')}` });
    await as('contributor', `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { comment { id } } }`, {
      input: { postId: post.id, body: `Et ${mention('reader')} aussi` },
    });
    await as('contributor', `mutation ($input: PostEditInput!) { postEdit(input: $input) { post { id } } }`, {
      input: { postId: post.id, body: `Bonsoir ${mention('reader')}` },
    });
    const texts = async (who: Who) => {
      const { data, errors } = await as(
        who,
        `query ($id: ID!, $group: ID!) {
          post(id: $id) { body bodyHtml comments { edges { node { bodyHtml } } } revisions { body bodyHtml } }
          group(id: $group) { feed(first: 1, order: NEWEST) { edges { node { bodyHtml latestComments { bodyHtml } } } } }
          viewer { messages(first: 2) { edges { node { bodyHtml } } } }
        }`,
        { id: post.id, group: group('mixed') },
      );
      expect(errors).toBeUndefined();
      return JSON.stringify(data);
    };
    const link = (name: string) => JSON.stringify(`class="mention">@${name}</a>`).slice(1, -1);
    const occurrences = async (who: Who, words: string) => (await texts(who)).split(words).length - 1;
    expect(await occurrences('karim', link('reader Test'))).toBe(7);

    const rename = (name: string) =>
      app.db.owner.query('update persons set name = $2 where id = $1', [PERSON.reader, name]);
    await rename('reader D’Après & Fils');
    for (const who of ['karim', 'contributor', 'reader'] as const) {
      expect(await occurrences(who, link('reader D’Après &amp; Fils'))).toBe(7);
      expect(await occurrences(who, '[@reader D’Après & Fils](person:')).toBe(2);
      expect(await texts(who)).not.toContain('reader Test');
    }

    const { rows: ended } = await app.db.owner.query(
      `update memberships set valid_to = now() where person_id = $1 and group_id = any ($2) and valid_to is null returning id`,
      [PERSON.reader, [GROUP.mixed, GROUP.walled]],
    );
    expect(await occurrences('karim', '@reader Test')).toBe(9);
    expect(await texts('karim')).not.toContain(toId('Person', PERSON.reader));
    expect(await texts('karim')).not.toContain('D’Après');
    await app.db.owner.query(`update memberships set valid_to = null where id = any ($1)`, [ended.map(({ id }) => id)]);
    await rename('reader Test');
  });

  test('a mention grants nothing', async () => {
    const { id } = await published('contributor', 'private', { body: mention('outsider') });
    expect(await see('outsider', id, 'id')).toBeNull();
  });

  test.each([
    ['contributor', 'private', null, 'r', ['reader Test']],
    ['contributor', 'private', null, 'outsider', []],
    ['contributor', 'public', null, 'outsider', ['outsider Test']],
    ['contributor', 'public', 'MEMBERS', 'outsider', []],
    ['contributor', 'mixed', null, 'karim', ['karim Test']],
    ['contributor', 'mixed', 'INTERNAL', 'karim', []],
    ['contributor', 'walled', null, 'karim', []],
    ['karim', 'walled', null, 'leila', ['leila Test']],
    ['karim', 'walled', null, 'sonia', []],
    ['outsider', 'secret', null, 'reader', null],
  ] as const)('%s in %s (%s) is suggested for "%s": %j', async (who, which, audience, text, names) => {
    const { data } = await as(
      who,
      `query ($id: ID!, $text: String!, $audience: Audience) { group(id: $id) { mentionSuggestions(text: $text, audience: $audience) { name personId } } }`,
      { id: group(which), text, audience },
    );
    expect(data.group?.mentionSuggestions.map((person: { name: string }) => person.name) ?? null).toEqual(names);
  });

  test('nobody is suggested whose account has ended, at that instant', async () => {
    const suggested = async () => {
      const { data } = await as(
        'contributor',
        `query ($id: ID!) { group(id: $id) { mentionSuggestions(text: "reader") { name } } }`,
        { id: group('private') },
      );
      return data.group.mentionSuggestions.length as number;
    };
    const ends = (when: string) =>
      app.db.owner.query(`update persons set access_until = ${when} where id = $1`, [PERSON.reader]);
    expect(await suggested()).toBe(1);
    await ends('now()');
    expect(await suggested()).toBe(0);
    await ends('null');
  });

  test('addressed to one organisation behind walls, its people and no others are suggested; an external is always of their own', async () => {
    const suggested = async (who: Who, partner: keyof typeof PARTNER, text: string) => {
      const { data } = await as(
        who,
        `query ($id: ID!, $text: String!, $partner: ID) { group(id: $id) { mentionSuggestions(text: $text, partnerId: $partner) { name } } }`,
        { id: group('walled'), text, partner: toId('PartnerOrganisation', PARTNER[partner]) },
      );
      return data.group.mentionSuggestions.map((person: { name: string }) => person.name);
    };
    expect(await suggested('contributor', 'mecaform', 'karim')).toEqual(['karim Test']);
    expect(await suggested('contributor', 'sofratube', 'karim')).toEqual([]);
    expect(await suggested('karim', 'sofratube', 'sonia')).toEqual([]);
  });
});

describe('beside a post', () => {
  test('one reaction per person: a second replaces the first', async () => {
    const { id } = await published('contributor', 'private');
    const react = (who: Who, kind: string | null) =>
      as(
        who,
        kind
          ? `mutation ($id: ID!, $kind: ReactionKind!) { reactionSet(input: { targetId: $id, kind: $kind }) { post { reactions { kind count } viewerReaction } userErrors { code } } }`
          : `mutation ($id: ID!) { reactionClear(input: { targetId: $id }) { post { reactions { kind count } viewerReaction } } }`,
        { id, kind },
      );
    await Promise.all([react('reader', 'USEFUL'), react('moderator', 'USEFUL'), react('manager', 'THANKS')]);
    expect((await react('reader', 'THANKS')).data.reactionSet.post).toEqual({
      reactions: [
        { kind: 'USEFUL', count: 1 },
        { kind: 'THANKS', count: 2 },
      ],
      viewerReaction: 'THANKS',
    });
    expect((await react('reader', null)).data.reactionClear.post).toEqual({
      reactions: [
        { kind: 'USEFUL', count: 1 },
        { kind: 'THANKS', count: 1 },
      ],
      viewerReaction: null,
    });
    expect(await outcome('outsider', 'reactionSet', { targetId: id, kind: 'USEFUL' })).toBe('NOT_FOUND');
    const open = await published('contributor', 'public');
    expect(await outcome('outsider', 'reactionSet', { targetId: open.id, kind: 'USEFUL' })).toBe('GROUP_JOIN_FIRST');
  });

  test('behind the wall, reactions are counted over what one may see', async () => {
    const { id } = await published('contributor', 'walled');
    for (const who of ['karim', 'sonia', 'reader'] as const)
      expect(await outcome(who, 'reactionSet', { targetId: id, kind: 'USEFUL' })).toBeNull();
    const count = async (who: Who) => (await see(who, id, 'reactions { count }')).reactions[0]?.count;
    expect({
      karim: await count('karim'),
      leila: await count('leila'),
      sonia: await count('sonia'),
      reader: await count('reader'),
    }).toEqual({ karim: 2, leila: 2, sonia: 2, reader: 3 });
  });

  test('bookmarks are one’s own, and end with the right to read', async () => {
    const { id } = await published('contributor', 'mixed');
    expect(await outcome('karim', 'bookmarkAdd', { postId: id })).toBeNull();
    expect(await outcome('karim', 'bookmarkAdd', { postId: id })).toBeNull();
    const marked = async (who: Who) =>
      (
        await as(who, '{ viewer { bookmarks { edges { node { id viewerHasBookmarked } } } } }')
      ).data.viewer.bookmarks.edges.map((edge: { node: object }) => edge.node);
    expect(await marked('karim')).toEqual([{ id, viewerHasBookmarked: true }]);
    expect(await marked('sonia')).toEqual([]);
    expect(await outcome('contributor', 'postNarrow', { postId: id, audience: 'INTERNAL' })).toBeNull();
    expect(await marked('karim')).toEqual([]);
    expect(await outcome('leila', 'bookmarkAdd', { postId: id })).toBe('NOT_FOUND');
  });

  test('readership counts the readers whom the viewer sees', async () => {
    const { id } = await published('contributor', 'walled');
    const read = async (who: Who, key = id) =>
      (
        await see(
          who,
          key,
          'readership { total employees externals isWholeCompany partners { count partner { name } } }',
        )
      ).readership;
    expect(await read('manager')).toEqual({
      total: 7,
      employees: 4,
      externals: 3,
      isWholeCompany: false,
      partners: [
        { count: 2, partner: { name: 'Mécaform' } },
        { count: 1, partner: { name: 'Sofratube' } },
      ],
    });
    expect(await read('sonia')).toEqual({
      total: 5,
      employees: 4,
      externals: 1,
      isWholeCompany: false,
      partners: [{ count: 1, partner: { name: 'Sofratube' } }],
    });
    const internal = await published('contributor', 'walled', { audience: 'INTERNAL' });
    expect(await read('manager', internal.id)).toMatchObject({ total: 4, externals: 0, partners: [] });
    const open = await published('contributor', 'public');
    expect(await read('outsider', open.id)).toMatchObject({ isWholeCompany: true, externals: 0 });
  });

  test('topics are suggested from what one may read', async () => {
    await published('contributor', 'secret', { topics: ['Projet Zéphyr'] });
    const topics = async (who: Who, text: string) =>
      (await as(who, `query ($text: String!) { topicSuggestions(text: $text) }`, { text })).data.topicSuggestions;
    expect(await topics('reader', 'zeph')).toEqual(['Projet Zéphyr']);
    expect(await topics('outsider', 'zeph')).toEqual([]);
  });
});
