import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { NotificationsJobs } from '#notifications';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());
beforeEach(() =>
  app.db.owner.query('delete from tasks; delete from notifications; delete from untold; delete from thread_marks'),
);

// Answers are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;
async function ask(who: Who, query: string, variables: object = {}): Promise<Payload> {
  const { data, errors } = await app.ask(PERSON[who], query, variables);
  expect(errors).toBeUndefined();
  return data;
}
async function act(who: Who, name: string, input: object, wanted: string, type?: string): Promise<Payload> {
  const named = type ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation M($input: ${named}!) { ${name}(input: $input) { ${wanted} userErrors { code field } } }`,
    { input },
  );
  const codes = (errors ?? []).map(({ extensions }) => extensions.code);
  const payload = data?.[name];
  return { ...payload, codes: [...codes, ...(payload?.userErrors ?? []).map(({ code }: { code: string }) => code)] };
}
const mention = (who: Who) => `[@${who}](person:${toId('Person', PERSON[who])})`;
const publish = async (who: Who, which: Which, body: string, more: object = {}): Promise<string> =>
  (await act(who, 'postPublish', { groupId: toId('Group', GROUP[which]), body, ...more }, 'post { id }')).post.id;
const answer = async (who: Who, postId: string, body: string): Promise<string> =>
  (await act(who, 'commentAdd', { postId, body }, 'comment { id }')).comment.id;

const TASK = `id note dueOn isOverdue createdAt snoozedUntil hasComeBack doneAt message { __typename id body }`;
const add = (who: Who, messageId: string, more: object = {}) =>
  act(who, 'taskAdd', { messageId, ...more }, `task { ${TASK} }`);
const change = (who: Who, taskId: string, more: object) =>
  act(who, 'taskChange', { taskId, ...more }, `task { ${TASK} }`);
const remove = (who: Who, taskId: string) => act(who, 'taskRemove', { taskId }, 'removedTaskId', 'TaskInput');
async function tasks(who: Who, box = 'TODO', more: object = {}): Promise<Payload> {
  const { viewer } = await ask(
    who,
    `query ($box: TaskBox!, $first: Int, $after: String) { viewer { taskCount tasks(box: $box, first: $first, after: $after) {
      edges { cursor node { ${TASK} } } pageInfo { hasNextPage endCursor } } } }`,
    { box, ...more },
  );
  return { count: viewer.taskCount, ...viewer.tasks, nodes: viewer.tasks.edges.map(({ node }: Payload) => node) };
}
const notes = async (who: Who, box?: string) => (await tasks(who, box)).nodes.map(({ note }: Payload) => note);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const day = (days: number) => inDays(days).toISOString().slice(0, 10);

const TODO = `{ viewer { todo { kind count at group { id } person { name } message { id body } notificationId conversationId } } }`;
const todo = async (who: Who, kind?: string): Promise<Payload[]> =>
  (await ask(who, TODO)).viewer.todo.filter((item: Payload) => !kind || item.kind === kind);
const tell = () => app.app.get(NotificationsJobs).tell();

describe('what one took upon oneself', () => {
  test('a post or a comment, with a word and a day; twice is once, and nobody else knows', async () => {
    const postId = await publish('contributor', 'private', 'Le plan de contrôle');
    const commentId = await answer('manager', postId, 'Je relis lundi');
    const { task } = await add('reader', postId, { note: '  à relire ', dueOn: day(3) });
    expect(task).toMatchObject({ note: 'à relire', dueOn: day(3), isOverdue: false, snoozedUntil: null, doneAt: null });
    expect(task.message).toEqual({ __typename: 'Post', id: postId, body: 'Le plan de contrôle' });
    expect((await add('reader', postId)).task).toMatchObject({ id: task.id, note: 'à relire', dueOn: day(3) });
    expect((await add('reader', commentId)).task.message).toMatchObject({ __typename: 'Comment', id: commentId });
    expect((await tasks('reader')).count).toBe(2);
    for (const who of ['contributor', 'manager', 'outsider', 'karim'] as const) {
      expect({ who, ...(await tasks(who)) }).toMatchObject({ who, count: 0, nodes: [] });
      expect((await ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: task.id })).node).toBeNull();
      expect((await change(who, task.id, { isDone: true })).codes).toEqual(['NOT_FOUND']);
      expect((await remove(who, task.id)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask('reader', 'query ($id: ID!) { node(id: $id) { id } }', { id: task.id })).node.id).toBe(task.id);
  });

  test('what one does not read is missing, and so is what is no message', async () => {
    const hidden = await publish('contributor', 'secret', 'Secret');
    const answered = await answer('manager', hidden, 'Réponse');
    for (const id of [hidden, answered, toId('Post', PERSON.owner), toId('Group', GROUP.public), 'x'])
      expect({ id, codes: (await add('outsider', id)).codes }).toEqual({ id, codes: ['NOT_FOUND'] });
  });

  test('the nearest day first, then what was taken up first; pages are whole', async () => {
    const wanted = [];
    for (const [n, dueOn] of [
      [1, null],
      [2, day(5)],
      [3, day(-2)],
      [4, null],
      [5, day(5)],
    ] as const) {
      const { task } = await add('reader', await publish('contributor', 'private', `n° ${n}`), { note: `${n}`, dueOn });
      wanted.push(task);
    }
    expect(await notes('reader')).toEqual(['3', '2', '5', '1', '4']);
    expect((await tasks('reader')).nodes.map(({ isOverdue }: Payload) => isOverdue)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await tasks('reader', 'TODO', { first: 2, after });
      paged.push(...page.nodes.map(({ note }: Payload) => note));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(['3', '2', '5', '1', '4']);
    expect(wanted).toHaveLength(5);
  });

  test('done, not after all, put off until an instant of the database’s clock, and let go', async () => {
    const { task } = await add('reader', await publish('contributor', 'private', 'À faire'), { note: 'x' });
    expect((await change('reader', task.id, { isDone: true })).task.doneAt).not.toBeNull();
    expect([await notes('reader'), await notes('reader', 'DONE')]).toEqual([[], ['x']]);
    expect((await change('reader', task.id, { isDone: false })).task.doneAt).toBeNull();
    const later = await change('reader', task.id, { snoozedUntil: inDays(2).toISOString(), note: 'y' });
    expect(later.task).toMatchObject({ note: 'y', hasComeBack: false });
    expect([await notes('reader'), await notes('reader', 'LATER')]).toEqual([[], ['y']]);
    // the instant comes
    await app.db.owner.query(`update tasks set snoozed_until = now() - interval '1 second'`);
    expect([await notes('reader'), await notes('reader', 'LATER')]).toEqual([['y'], []]);
    expect((await tasks('reader')).nodes[0]).toMatchObject({ hasComeBack: true, snoozedUntil: null });
    expect((await change('reader', task.id, { snoozedUntil: null })).task.hasComeBack).toBe(false);
    expect((await remove('reader', task.id)).removedTaskId).toBe(task.id);
    expect((await tasks('reader')).count).toBe(0);
    expect((await remove('reader', task.id)).codes).toEqual(['NOT_FOUND']);
  });

  test.each([
    [{ dueOn: '2026-02-30' }, 'DAY_INVALID'],
    [{ dueOn: 'demain' }, 'DAY_INVALID'],
    [{ note: 'x'.repeat(501) }, 'TEXT_TOO_LONG'],
  ])('%j is refused: %s', async (more, code) => {
    const postId = await publish('contributor', 'private', 'Quoi');
    expect((await add('reader', postId, more)).codes).toEqual([code]);
    const { task } = await add('reader', postId);
    expect((await change('reader', task.id, more)).codes).toEqual([code]);
  });

  test.each([-1, 800])('nothing is put off by %d days', async (days) => {
    const { task } = await add('reader', await publish('contributor', 'private', 'Quoi'));
    const { codes } = await change('reader', task.id, { snoozedUntil: inDays(days).toISOString() });
    expect(codes).toEqual(['SNOOZE_INSTANT_INVALID']);
  });

  test('several at once, each by itself', async () => {
    const ids: string[] = [];
    for (const n of [1, 2, 3])
      ids.push((await add('reader', await publish('contributor', 'private', `n° ${n}`), { note: `${n}` })).task.id);
    const put = (who: Who, taskIds: readonly string[], more: object) =>
      act(who, 'tasksChange', { taskIds, ...more }, 'doneIds refusals { id code }');
    expect(await put('reader', ids.slice(0, 2), { isDone: true })).toMatchObject({
      doneIds: ids.slice(0, 2),
      refusals: [],
    });
    expect([await notes('reader'), (await notes('reader', 'DONE')).sort()]).toEqual([['3'], ['1', '2']]);
    expect((await put('reader', ids, { snoozedUntil: inDays(1).toISOString() })).doneIds).toEqual(ids);
    expect((await notes('reader', 'LATER')).sort()).toEqual(['1', '2', '3']);
    expect(await put('manager', ids, { isDone: true })).toMatchObject({
      doneIds: [],
      refusals: ids.map((id) => ({ id, code: 'NOT_FOUND' })),
    });
    expect(await put('reader', ids.slice(0, 1), { snoozedUntil: inDays(-1).toISOString() })).toMatchObject({
      refusals: [{ code: 'SNOOZE_INSTANT_INVALID' }],
    });
  });

  test('what one was told of becomes a task, and is seen to with that; not a request, nor what is another’s', async () => {
    const postId = await publish('manager', 'private', `${mention('reader')}, à relire`);
    const commentId = await answer('manager', postId, `${mention('reader')}, pour lundi`);
    await tell();
    const told = async (who: Who, box = 'INBOX') =>
      (
        await ask(
          who,
          `{ viewer { notifications(box: ${box}) { edges { node { id event post { id } comment { id } } } } } }`,
        )
      ).viewer.notifications.edges.map(({ node }: Payload) => node);
    const [second, first] = await told('reader');
    const takeUp = (who: Who, notificationIds: readonly string[]) =>
      act(who, 'notificationsTakeUp', { notificationIds }, `doneIds tasks { ${TASK} } refusals { id code }`);
    const outsider = await takeUp('outsider', [first.id]);
    expect(outsider).toMatchObject({ doneIds: [], tasks: [], refusals: [{ code: 'NOT_FOUND' }] });
    const done = await takeUp('reader', [first.id, second.id]);
    expect(done.doneIds).toEqual([first.id, second.id]);
    expect(done.tasks.map(({ message }: Payload) => message.id)).toEqual([postId, commentId]);
    expect(await told('reader')).toEqual([]);
    expect(await told('reader', 'DONE')).toHaveLength(2);
    // once more: still one task each
    expect((await takeUp('reader', [first.id])).tasks[0].id).toBe(done.tasks[0].id);
    expect((await tasks('reader')).count).toBe(2);
    // whoever was removed has neither
    await app.db.owner.query(`update notifications set done_at = null`);
    await app.db.owner.query(
      `update memberships set valid_to = now(), end_reason = 'LEFT' where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.reader, GROUP.private],
    );
    expect((await takeUp('reader', [first.id])).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    await app.db.owner.query(
      `update memberships set valid_to = null, end_reason = null where person_id = $1 and group_id = $2 and end_reason = 'LEFT'`,
      [PERSON.reader, GROUP.private],
    );
    await act('outsider', 'groupRequest', { groupId: toId('Group', GROUP.private) }, 'group { id }');
    await tell();
    const request = (await told('manager')).find(({ event }: Payload) => event === 'REQUESTED');
    expect((await takeUp('manager', [request.id])).refusals).toMatchObject([{ code: 'NOTHING_TO_TAKE_UP' }]);
    await act(
      'outsider',
      'groupRequestWithdraw',
      { groupId: toId('Group', GROUP.private) },
      'group { id }',
      'GroupInput',
    );
  });

  test('of whom was removed, nothing of the thing shows, nor that there was one; it is back with the right', async () => {
    const postId = await publish('manager', 'private', 'Ce qui reste entre nous');
    const { task } = await add('reader', postId, { note: 'mien', dueOn: day(0) });
    expect(await todo('reader', 'TASKS_DUE')).toMatchObject([{ count: 1 }]);
    await app.db.owner.query(
      `update memberships set valid_to = now() where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.reader, GROUP.private],
    );
    expect(await tasks('reader')).toMatchObject({ count: 0, nodes: [] });
    expect(await todo('reader', 'TASKS_DUE')).toEqual([]);
    expect((await ask('reader', 'query ($id: ID!) { node(id: $id) { id } }', { id: task.id })).node).toBeNull();
    for (const { codes } of [await change('reader', task.id, { isDone: true }), await remove('reader', task.id)])
      expect(codes).toEqual(['NOT_FOUND']);
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($2, $1, 'READER', 'ACTIVE')`,
      [PERSON.reader, GROUP.private],
    );
    expect(await notes('reader')).toEqual(['mien']);
    await act('manager', 'postDelete', { postId }, 'deletedPostId', 'PostInput');
    expect(await tasks('reader')).toMatchObject({ count: 0, nodes: [] });
  });
});

describe('what needs me', () => {
  test('who asks me something waits until I answer, or say that it is done with', async () => {
    const postId = await publish('contributor', 'private', `${mention('reader')} peux-tu valider le plan`);
    await publish(
      'contributor',
      'private',
      `Merci ${mention('reader')} pour le plan, vu sur https://x.example/?q=1 hier`,
    );
    await tell();
    const [asked, ...others] = await todo('reader', 'ASKED');
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ count: 1, person: { name: 'contributor Test' }, message: { id: postId } });
    expect(await todo('manager', 'ASKED')).toEqual([]);
    await answer('moderator', postId, 'Je ne sais pas');
    expect(await todo('reader', 'ASKED')).toHaveLength(1);
    await app.db.owner.query(
      `update memberships set role = 'CONTRIBUTOR' where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.reader, GROUP.private],
    );
    await answer('reader', postId, 'C’est validé');
    expect(await todo('reader', 'ASKED')).toEqual([]);
    const second = await answer('contributor', postId, `${mention('reader')}, can you also sign it?`);
    await tell();
    const [again] = await todo('reader', 'ASKED');
    expect(again.message.id).toBe(second);
    await act(
      'reader',
      'notificationMark',
      { notificationId: again.notificationId, mark: 'DONE' },
      'notification { id }',
    );
    expect(await todo('reader', 'ASKED')).toEqual([]);
  });

  test('put off, it waits no longer, until its time comes', async () => {
    await publish('manager', 'private', `${mention('reader')}, peux-tu vérifier ?`);
    await tell();
    const [asked] = await todo('reader', 'ASKED');
    await act(
      'reader',
      'notificationMark',
      { notificationId: asked.notificationId, mark: 'LATER', until: inDays(1).toISOString() },
      'notification { snoozedUntil hasComeBack }',
    );
    expect(await todo('reader', 'ASKED')).toEqual([]);
    await app.db.owner.query(`update notifications set snoozed_until = now() - interval '1 second'`);
    expect(await todo('reader', 'ASKED')).toHaveLength(1);
  });

  test('not of what I do not read any more', async () => {
    await publish('manager', 'mixed', `${mention('karim')} pouvez-vous confirmer ?`);
    await tell();
    expect(await todo('karim', 'ASKED')).toHaveLength(1);
    await app.db.owner.query(
      `update memberships set valid_to = now() where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.karim, GROUP.mixed],
    );
    expect(await todo('karim', 'ASKED')).toEqual([]);
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state, history_from) values ($2, $1, 'CONTRIBUTOR', 'ACTIVE', now() - interval '5 days')`,
      [PERSON.karim, GROUP.mixed],
    );
  });

  test('requests, invitations, who wants to write, whose access ends: each of whom it concerns', async () => {
    const kinds = async (who: Who) => (await todo(who)).map(({ kind, count }) => [kind, count]);
    expect(await kinds('manager')).toEqual([
      ['JOIN_REQUESTS', 1],
      ['JOIN_REQUESTS', 1],
      ['JOIN_REQUESTS', 1],
      ['JOIN_REQUESTS', 1],
      ['JOIN_REQUESTS', 1],
      ['EXTERNAL_ENDING', 1],
      ['EXTERNAL_ENDING', 1],
      ['EXTERNAL_ENDING', 1],
      ['EXTERNAL_ENDING', 1],
    ]);
    expect(new Set((await todo('invited')).map(({ kind }) => kind))).toEqual(new Set(['GROUP_INVITATION']));
    for (const who of ['outsider', 'requested', 'banned', 'former', 'sonia', 'leila'] as const)
      expect({ who, kinds: await kinds(who) }).toEqual({ who, kinds: [] });

    await act(
      'sonia',
      'conversationStart',
      { personIds: [toId('Person', PERSON.contributor)], body: 'Bonjour' },
      'conversation { id }',
    );
    expect(await todo('contributor', 'MESSAGE_REQUEST')).toMatchObject([{ person: { name: 'sonia Test' } }]);
    expect(await kinds('sonia')).toEqual([]);
    const [{ conversationId }] = (await todo('contributor', 'MESSAGE_REQUEST')) as [Payload];
    await act('contributor', 'conversationAnswer', { conversationId, accept: false }, 'declinedConversationId');
    expect(await todo('contributor', 'MESSAGE_REQUEST')).toEqual([]);
  });

  test('an address whose mails come back, to its owner', async () => {
    await app.db.owner.query(
      `insert into notification_settings (person_id, bounced_at, bounced_why) values ($1, now(), '5.1.1')`,
      [PERSON.outsider],
    );
    expect(await todo('outsider')).toMatchObject([{ kind: 'MAILS_RETURNED' }]);
    await act('outsider', 'notificationAddressTrust', {}, 'settings { bouncedAt }').catch(() => undefined);
    await app.db.owner.query(`delete from notification_settings`);
  });
});

describe('threads that one follows', () => {
  const MARKED = `query ($level: ThreadLevel! = FOLLOW, $first: Int, $after: String) { viewer { markedThreads(level: $level, first: $first, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
  const marked = async (who: Who, variables: object = {}) =>
    (await ask(who, MARKED, variables)).viewer.markedThreads.edges.map(({ node }: Payload) => node.id);

  test('in one place, the latest choice first, and only what is still read', async () => {
    const posts = [];
    for (const which of ['private', 'secret', 'public'] as const)
      posts.push(await publish('contributor', which, which));
    for (const postId of posts) await act('manager', 'threadMark', { postId, level: 'FOLLOW' }, 'post { id }');
    expect(await marked('manager')).toEqual(posts.toReversed());
    expect(await marked('manager', { first: 2 })).toEqual(posts.toReversed().slice(0, 2));
    await act('manager', 'threadMark', { postId: posts[0], level: 'MUTE' }, 'post { id }');
    expect(await marked('manager')).toEqual([posts[2], posts[1]]);
    expect(await marked('manager', { level: 'MUTE' })).toEqual([posts[0]]);
    await act('contributor', 'postDelete', { postId: posts[1] }, 'deletedPostId', 'PostInput');
    expect(await marked('manager')).toEqual([posts[2]]);
    expect(await marked('reader')).toEqual([]);
  });
});
