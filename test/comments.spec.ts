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

const COMMENT = `id parentId body bodyHtml datedAt editedAt hiddenAt hiddenReason isDeleted author { name company isExternal isViewer } thread { id commentCount }
  group { id } reactions { kind count } viewerReaction viewerCanReply viewerCanReact viewerCanEdit viewerCanDelete viewerCanRestore viewerCanHide`;
const group = (which: Which) => toId('Group', GROUP[which]);
const partner = (name: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[name]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const published = async (who: Who, which: Which, input: object = {}): Promise<string> => {
  const { data } = await as(
    who,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
    {
      input: { groupId: group(which), body: 'Texte', ...input },
    },
  );
  return data.postPublish.post.id;
};
const add = (who: Who, input: object) =>
  as(
    who,
    `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { comment { ${COMMENT} } commentEdge { cursor } post { id commentCount } userErrors { code } } }`,
    { input },
  );
const added = async (who: Who, input: object) => {
  const { data, errors } = await add(who, { body: 'Réponse', ...input });
  expect(errors).toBeUndefined();
  expect(data.commentAdd.userErrors).toEqual([]);
  return data.commentAdd.comment;
};
const INPUT: Record<string, string> = {
  commentDelete: 'CommentInput',
  commentRestore: 'CommentInput',
  commentUnhide: 'CommentInput',
  commentHide: 'CommentReasonInput',
};
const outcome = async (who: Who, mutation: string, input: object): Promise<string | null> => {
  const type = INPUT[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await as(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions.code ?? data[mutation].userErrors[0]?.code ?? null;
};
const thread = async (who: Who, id: string, fields = 'id body') => {
  const { data } = await as(
    who,
    `query ($id: ID!) { post(id: $id) { commentCount lastActivityAt comments(first: 100) { edges { node { ${fields} } } pageInfo { hasNextPage } } } }`,
    { id },
  );
  return data.post && { ...data.post, comments: data.post.comments.edges.map((edge: { node: object }) => edge.node) };
};
const see = async (who: Who, id: string, fields = COMMENT) =>
  (await as(who, `query ($id: ID!) { comment(id: $id) { ${fields} } }`, { id })).data?.comment ?? null;

describe('answering', () => {
  test('an answer is what was written, in at most four statements, and moves its post', async () => {
    const postId = await published('contributor', 'private');
    const before = await thread('reader', postId);
    app.statements.length = 0;
    const comment = await added('moderator', { postId, body: 'Bien *vu*' });
    expect(app.statements.length).toBeLessThanOrEqual(4);
    expect(comment).toMatchObject({
      parentId: null,
      body: 'Bien *vu*',
      bodyHtml: '<p>Bien <em>vu</em></p>\n',
      isDeleted: false,
      author: { name: 'moderator Test' },
      thread: { id: postId, commentCount: 1 },
    });
    const after = await thread('reader', postId);
    expect(after.commentCount).toBe(1);
    expect(Date.parse(after.lastActivityAt)).toBeGreaterThan(Date.parse(before.lastActivityAt));
    expect(await see('reader', comment.id, 'id body')).toEqual({ id: comment.id, body: 'Bien *vu*' });
  });

  test('a thread page takes at most four statements', async () => {
    const postId = await published('contributor', 'mixed');
    await added('karim', { postId });
    app.statements.length = 0;
    await thread('karim', postId, COMMENT);
    expect(app.statements.length).toBeLessThanOrEqual(4);
  });

  test('an answer to an answer; one of another thread is a missing thing', async () => {
    const [postId, other] = [await published('contributor', 'private'), await published('contributor', 'private')];
    const first = await added('moderator', { postId });
    const second = await added('contributor', { postId, parentId: first.id });
    expect(second.parentId).toBe(first.id);
    expect(await outcome('contributor', 'commentAdd', { postId: other, parentId: first.id, body: 'x' })).toBe(
      'NOT_FOUND',
    );
    expect(await outcome('contributor', 'commentAdd', { postId, parentId: toId('Comment', newId()), body: 'x' })).toBe(
      'NOT_FOUND',
    );
    const { data } = await as(
      'reader',
      `query ($id: ID!) { comment(id: $id) { replies { edges { node { id } } } thread { replies { edges { node { id } } } } } }`,
      { id: first.id },
    );
    expect(data.comment.replies.edges).toEqual([{ node: { id: second.id } }]);
    expect(data.comment.thread.replies.edges).toEqual([{ node: { id: first.id } }]);
    const message = await as(
      'reader',
      `query ($id: ID!) { node(id: $id) { ... on Message { body replies(first: 1) { edges { node { id } } } } } }`,
      { id: first.id },
    );
    expect(message.data.node.replies.edges).toEqual([{ node: { id: second.id } }]);
  });

  test.each([
    ['reader', 'private', 'GROUP_JOIN_FIRST'],
    ['outsider', 'public', 'GROUP_JOIN_FIRST'],
    ['outsider', 'private', 'NOT_FOUND'],
    ['former', 'secret', 'NOT_FOUND'],
    ['banned', 'private', 'NOT_FOUND'],
    ['leila', 'mixed', 'NOT_FOUND'],
    ['lonely', 'mixed', 'NOT_FOUND'],
  ] as const)('%s does not answer in %s: %s', async (who, which, code) => {
    const postId = await published('contributor', which);
    const refused = await outcome(who, 'commentAdd', { postId, body: 'x' });
    expect([code, 'FORBIDDEN']).toContain(refused);
    expect((await thread('contributor', postId)).commentCount).toBe(0);
  });

  test.each([
    ['  ', 'BODY_REQUIRED'],
    ['x'.repeat(10_001), 'BODY_TOO_LONG'],
  ])('%#', async (body, code) => {
    expect(
      await outcome('contributor', 'commentAdd', { postId: await published('contributor', 'private'), body }),
    ).toBe(code);
  });

  test('a retry answers once', async () => {
    const postId = await published('contributor', 'private');
    const input = { postId, body: 'Une fois', idempotencyKey: 'k' };
    const [first, second] = await Promise.all([add('moderator', input), add('moderator', input)]);
    expect(first.data.commentAdd.comment.id).toBe(second.data.commentAdd.comment.id);
    expect(await outcome('moderator', 'commentAdd', { ...input, body: 'Autre' })).toBe('IDEMPOTENCY_MISMATCH');
    expect((await thread('reader', postId)).commentCount).toBe(1);
  });

  test('twenty at once are counted one by one', async () => {
    const postId = await published('contributor', 'mixed');
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => added(i % 2 ? 'karim' : 'moderator', { postId, body: `n° ${i}` })),
    );
    expect((await thread('reader', postId)).commentCount).toBe(20);
    const { rows } = await app.db.owner.query(
      'select sum(comment_count)::int as n from post_activity where post_id = (select id from posts order by dated_at desc limit 1)',
    );
    expect(rows[0].n).toBe(20);
  });
});

describe('behind the wall', () => {
  test('answers, counts and order are of what one may see', async () => {
    const postId = await published('contributor', 'walled');
    const forAll = await added('contributor', { postId, body: 'Pour tous' });
    const mecaform = await added('karim', { postId, body: 'De Mécaform' });
    const sofratube = await added('sonia', { postId, body: 'De Sofratube' });
    const inherited = await added('manager', { postId, parentId: sofratube.id, body: 'À Sofratube' });
    const bodies = async (who: Who) =>
      (await thread(who, postId)).comments.map((comment: { body: string }) => comment.body);
    expect(await bodies('karim')).toEqual(['Pour tous', 'De Mécaform']);
    expect(await bodies('leila')).toEqual(['Pour tous', 'De Mécaform']);
    expect(await bodies('sonia')).toEqual(['Pour tous', 'De Sofratube', 'À Sofratube']);
    expect(await bodies('reader')).toEqual(['Pour tous', 'De Mécaform', 'De Sofratube', 'À Sofratube']);
    expect((await thread('karim', postId)).commentCount).toBe(2);
    expect((await thread('sonia', postId)).commentCount).toBe(3);
    expect((await thread('reader', postId)).commentCount).toBe(4);
    expect((await thread('karim', postId)).lastActivityAt).toBe(mecaform.datedAt);
    for (const hidden of [sofratube.id, inherited.id]) {
      expect(
        await as('karim', `query ($id: ID!) { comment(id: $id) { id } node(id: $id) { id } }`, { id: hidden }),
      ).toEqual(
        await as('karim', `query ($id: ID!) { comment(id: $id) { id } node(id: $id) { id } }`, {
          id: toId('Comment', newId()),
        }),
      );
      expect(await outcome('karim', 'commentAdd', { postId, parentId: hidden, body: 'x' })).toBe('NOT_FOUND');
      expect(await outcome('karim', 'reactionSet', { targetId: hidden, kind: 'USEFUL' })).toBe('NOT_FOUND');
    }
    expect(forAll.author.isExternal).toBe(false);
  });

  test('an employee may narrow an answer to one organisation, and never widen or turn it', async () => {
    const postId = await published('contributor', 'walled');
    const { id } = await added('contributor', { postId, partnerId: partner('sofratube'), body: 'Entre nous' });
    expect(await see('karim', id, 'id')).toBeNull();
    // Who may read it and is outside is not told for whom it is; employees of the group are.
    expect(await see('sonia', id, 'body partner { name }')).toEqual({ body: 'Entre nous', partner: null });
    expect(await see('reader', id, 'partner { name }')).toEqual({ partner: { name: 'Sofratube' } });
    const under = await added('contributor', { postId, parentId: id, body: 'Suite' });
    expect(await see('reader', under.id, 'partner { name }')).toEqual({ partner: { name: 'Sofratube' } });
    expect(await see('reader', (await added('karim', { postId })).id, 'partner { name }')).toEqual({
      partner: { name: 'Mécaform' },
    });
    expect(await see('reader', (await added('manager', { postId })).id, 'partner { name }')).toEqual({ partner: null });
    expect(
      await outcome('contributor', 'commentAdd', { postId, parentId: id, partnerId: partner('mecaform'), body: 'x' }),
    ).toBe('PARTNER_NOT_NARROWER');
    expect(
      await outcome('contributor', 'commentAdd', {
        postId,
        partnerId: toId('PartnerOrganisation', newId()),
        body: 'x',
      }),
    ).toBe('PARTNER_NOT_IN_GROUP');
  });

  test('where the company reads, it is not told between whom walls stand', async () => {
    await app.db.owner.query('update groups set walled = true, externals_allowed = true where id = $1', [GROUP.public]);
    await app.db.owner.query('insert into group_partners (group_id, partner_id) values ($1, $2)', [
      GROUP.public,
      PARTNER.mecaform,
    ]);
    const postId = await published('contributor', 'public');
    const { id } = await added('contributor', { postId, partnerId: partner('mecaform'), body: 'Pour eux' });
    expect(await see('reader', id, 'partner { name }')).toEqual({ partner: { name: 'Mécaform' } });
    expect(await see('outsider', id, 'body partner { name }')).toEqual({ body: 'Pour eux', partner: null });
  });

  test('a retry that asks for one organisation is not answered with what went to all', async () => {
    const postId = await published('contributor', 'walled');
    const input = { postId, body: 'Deux fois', idempotencyKey: 'la même' };
    const { id } = await added('contributor', input);
    expect((await added('contributor', input)).id).toBe(id);
    expect(await outcome('contributor', 'commentAdd', { ...input, partnerId: partner('mecaform') })).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
    const narrow = { ...input, idempotencyKey: 'une autre', partnerId: partner('mecaform') };
    const first = await added('contributor', narrow);
    expect((await added('contributor', narrow)).id).toBe(first.id);
  });

  test('what is taken away is counted off for those who saw it', async () => {
    const postId = await published('contributor', 'walled');
    const { id } = await added('sonia', { postId, body: 'Retiré' });
    await added('karim', { postId });
    expect(await outcome('sonia', 'commentDelete', { commentId: id })).toBeNull();
    expect((await thread('sonia', postId)).commentCount).toBe(0);
    expect((await thread('karim', postId)).commentCount).toBe(1);
    expect((await thread('reader', postId)).commentCount).toBe(1);
  });
});

describe('changing', () => {
  test('an edit keeps what was said', async () => {
    const postId = await published('contributor', 'private');
    const { id } = await added('moderator', { postId, body: 'Un' });
    expect(await outcome('contributor', 'commentEdit', { commentId: id, body: 'x' })).toBe('FORBIDDEN');
    expect(await outcome('outsider', 'commentEdit', { commentId: id, body: 'x' })).not.toBeNull();
    expect(await outcome('moderator', 'commentEdit', { commentId: id, body: 'Deux' })).toBeNull();
    expect(await see('reader', id, 'body revisions { body editor { name } }')).toEqual({
      body: 'Deux',
      revisions: [{ body: 'Un', editor: { name: 'moderator Test' } }],
    });
  });

  test('deleted: gone, its place kept where it was answered, and back by its author', async () => {
    const postId = await published('contributor', 'private');
    const gone = await added('moderator', { postId, body: 'Secret de polichinelle' });
    const answer = await added('contributor', { postId, parentId: gone.id, body: 'Ah bon ?' });
    expect(await outcome('moderator', 'commentDelete', { commentId: gone.id })).toBeNull();
    const after = await thread(
      'reader',
      postId,
      'id parentId body isDeleted author { name personId isContact isViewer photoUrl } viewerCanReply viewerCanReact revisions { id }',
    );
    expect(after.commentCount).toBe(1);
    expect(after.comments).toEqual([
      {
        id: gone.id,
        parentId: null,
        body: '',
        isDeleted: true,
        author: { name: '', personId: null, isContact: false, isViewer: false, photoUrl: null },
        viewerCanReply: false,
        viewerCanReact: false,
        revisions: [],
      },
      expect.objectContaining({ id: answer.id, parentId: gone.id, isDeleted: false }),
    ]);
    for (const who of ['moderator', 'manager', 'reader'] as const) expect(await see(who, gone.id, 'id')).toBeNull();
    expect(await outcome('manager', 'commentRestore', { commentId: gone.id })).not.toBeNull();
    expect(await outcome('moderator', 'commentRestore', { commentId: gone.id })).toBeNull();
    expect((await thread('reader', postId)).comments.map((comment: { body: string }) => comment.body)).toEqual([
      'Secret de polichinelle',
      'Ah bon ?',
    ]);
    expect((await thread('reader', postId)).commentCount).toBe(2);
  });

  test('a post whose last answer is taken away goes back to where it stood', async () => {
    const postId = await published('contributor', 'private');
    const before = (await thread('reader', postId)).lastActivityAt;
    const { id } = await added('moderator', { postId });
    expect(await outcome('moderator', 'commentDelete', { commentId: id })).toBeNull();
    expect((await thread('reader', postId)).lastActivityAt).toBe(before);
  });

  test('hidden with a reason: not counted, read by its author and the moderators', async () => {
    const postId = await published('contributor', 'mixed');
    const { id } = await added('karim', { postId });
    expect(await outcome('contributor', 'commentHide', { commentId: id, reason: 'x' })).toBe('FORBIDDEN');
    expect(await outcome('moderator', 'commentHide', { commentId: id, reason: 'Hors sujet' })).toBeNull();
    for (const who of ['karim', 'moderator', 'manager'] as const)
      expect(await see(who, id, 'hiddenReason')).toEqual({ hiddenReason: 'Hors sujet' });
    for (const who of ['reader', 'sonia', 'contributor'] as const) expect(await see(who, id, 'id')).toBeNull();
    expect((await thread('reader', postId)).commentCount).toBe(0);
    expect(await outcome('moderator', 'commentUnhide', { commentId: id })).toBeNull();
    expect((await thread('reader', postId)).commentCount).toBe(1);
  });

  test('a comment goes with its post', async () => {
    const postId = await published('contributor', 'private');
    const { id } = await added('moderator', { postId, body: 'Emporté' });
    await outcome('contributor', 'postDelete', { postId });
    await as('contributor', `mutation ($id: ID!) { postDelete(input: { postId: $id }) { deletedPostId } }`, {
      id: postId,
    });
    for (const who of ['moderator', 'reader'] as const) expect(await see(who, id, 'id')).toBeNull();
    expect(
      JSON.stringify((await as('reader', '{ viewer { messages(first: 100) { edges { node { body } } } } }')).data),
    ).not.toContain('Emporté');
  });

  test('reactions to a comment are its own', async () => {
    const postId = await published('contributor', 'walled');
    const { id } = await added('contributor', { postId });
    for (const who of ['karim', 'sonia'] as const)
      expect(await outcome(who, 'reactionSet', { targetId: id, kind: 'AGREE' })).toBeNull();
    expect(await see('karim', id, 'reactions { kind count } viewerReaction')).toEqual({
      reactions: [{ kind: 'AGREE', count: 1 }],
      viewerReaction: 'AGREE',
    });
    expect(await see('manager', id, 'reactions { kind count } viewerReaction')).toEqual({
      reactions: [{ kind: 'AGREE', count: 2 }],
      viewerReaction: null,
    });
    expect(
      (await as('manager', `query ($id: ID!) { post(id: $id) { reactions { count } } }`, { id: postId })).data.post
        .reactions,
    ).toEqual([]);
  });
});

test('a thread is paged, oldest first, to its end and without a gap', async () => {
  const postId = await published('contributor', 'private');
  for (let i = 0; i < 7; i++) await added('moderator', { postId, body: `${i}` });
  const bodies: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await as(
      'reader',
      `query ($id: ID!, $after: String) { post(id: $id) { comments(first: 3, after: $after) { edges { node { body } } pageInfo { hasNextPage endCursor } } } }`,
      { id: postId, after },
    );
    const { edges, pageInfo } = data.post.comments;
    bodies.push(...edges.map((edge: { node: { body: string } }) => edge.node.body));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(bodies).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  const feed = (await as('reader', `query ($id: ID!) { post(id: $id) { latestComments { body } } }`, { id: postId }))
    .data.post.latestComments;
  expect(feed).toEqual([{ body: '5' }, { body: '6' }]);
});
