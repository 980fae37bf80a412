import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { groupId } from './support/ask-groups.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'COMMUNITY_LEAD')`, [
    PERSON.outsider,
  ]);
});
afterAll(() => app?.close());

const INPUTS: Readonly<Record<string, string>> = {
  postHide: 'PostReasonInput',
  commentHide: 'CommentReasonInput',
  postUnhide: 'PostInput',
  commentUnhide: 'CommentInput',
  postDelete: 'PostInput',
  postRestore: 'PostInput',
  bookmarkAdd: 'PostInput',
  appealMake: 'AppealInput',
  appealUphold: 'AppealInput',
  adviceAsk: 'HidingInput',
  hidingSeen: 'HidingInput',
};
// Payloads are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;

/** The payload of a mutation, and the codes of what was refused. */
async function act(who: Who, name: string, input: object, wanted = ''): Promise<{ codes: string[]; payload: Payload }> {
  const type = INPUTS[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`,
    { input },
  );
  const payload = data?.[name];
  const codes = [...(errors ?? []).map(({ extensions }) => extensions.code)];
  return { codes: [...codes, ...(payload?.userErrors ?? []).map(({ code }: { code: string }) => code)], payload };
}
const outcome = async (...args: Parameters<typeof act>): Promise<string | null> =>
  (await act(...args)).codes[0] ?? null;
async function ask(who: Who, query: string, variables: object = {}): Promise<Payload> {
  const { data, errors } = await app.ask(PERSON[who], query, variables);
  expect(errors).toBeUndefined();
  return data;
}

let written = 0;
async function publish(who: Who, which: Which, body = `Texte ${++written}`): Promise<string> {
  const input = { groupId: groupId(which), body, title: `Titre ${written}` };
  return (await act(who, 'postPublish', input, 'post { id }')).payload.post.id;
}
const answer = async (who: Who, postId: string, body = `Réponse ${++written}`): Promise<string> =>
  (await act(who, 'commentAdd', { postId, body }, 'comment { id }')).payload.comment.id;
const report = (who: Who, targetId: string, more: object = {}) =>
  act(who, 'messageReport', { targetId, reason: 'FALSE', words: 'Inexact', ...more }, 'post { id viewerReportedAt }');

const CASE = `id openedAt state viewerCanAnswer group { id } reports { reason words reporter { name } } message { __typename id }`;
interface Waiting {
  readonly count: number;
  readonly cases: Payload[];
  readonly appeals: Payload[];
}
/** The queue as somebody sees it, in one group or in all. */
async function queue(who: Who, which?: Which): Promise<Waiting> {
  const { viewer } = await ask(
    who,
    `query($g: ID) { viewer { moderationCount reportQueue(groupId: $g) { edges { node { ${CASE} } } }
       appealQueue(groupId: $g) { edges { node { id appeal message { id } } } } } }`,
    { g: which ? groupId(which) : null },
  );
  const nodes = (page: Payload) => page.edges.map(({ node }: Payload) => node);
  return { count: viewer.moderationCount, cases: nodes(viewer.reportQueue), appeals: nodes(viewer.appealQueue) };
}
const caseOf = async (who: Who, id: string, which: Which = 'private') =>
  (await queue(who, which)).cases.find(({ message }) => message.id === id);

const HIDING = `id reason hiddenAt liftedAt isOwn hiddenBy { name } appealedAt appeal outcome decision adviceAskedAt advice
  viewerCanAppeal viewerCanAskAdvice viewerCanDecide`;
const hidingOf = async (who: Who, id: string): Promise<Payload> =>
  (
    await ask(
      who,
      `query($id: ID!) { node(id: $id) { ... on Post { hiding { ${HIDING} } } ... on Comment { hiding { ${HIDING} } } } }`,
      {
        id,
      },
    )
  ).node?.hiding ?? null;
async function hidden(who: Who, by: Who, which: Which = 'private'): Promise<{ id: string; hidingId: string }> {
  const id = await publish(who, which);
  expect(await outcome(by, 'postHide', { postId: id, reason: 'Hors sujet' })).toBeNull();
  return { id, hidingId: (await hidingOf(by, id)).id };
}
const audit = async (): Promise<{ action: string; actor_id: string | null; target_id: string }[]> =>
  (
    await app.db.owner.query(
      `select action, actor_id, target_id from audit_outbox where action ~ '^(report|appeal|advice|post.blank|comment.blank|post.hide)' order by at, id`,
    )
  ).rows;
const lastAct = async () => (await audit()).at(-1);
const mailed = (who: Who) => mailsTo(app, `${who}@test.example`);
const everything = async (who: Who) =>
  JSON.stringify(await queue(who)) +
  mailed(who)
    .map(({ text }) => text)
    .join();

describe('a report', () => {
  test('by any active member: with a reason, once while it is open, and again after it was answered', async () => {
    const id = await publish('contributor', 'private');
    expect((await report('reader', id)).payload.post.viewerReportedAt).not.toBeNull();
    expect((await report('reader', id, { words: 'Encore' })).codes).toEqual([]);
    expect((await report('moderator', id, { reason: 'PROMOTION', words: null })).codes).toEqual([]);
    expect(await caseOf('manager', id)).toMatchObject({
      state: 'OPEN',
      viewerCanAnswer: true,
      message: { __typename: 'Post', id },
      reports: [
        { reason: 'FALSE', words: 'Inexact', reporter: { name: 'reader Test' } },
        { reason: 'PROMOTION', words: null, reporter: { name: 'moderator Test' } },
      ],
    });
    const { id: reportCaseId } = await caseOf('manager', id);
    expect(await outcome('manager', 'reportDismiss', { reportCaseId })).toBeNull();
    expect(await outcome('manager', 'reportDismiss', { reportCaseId })).toBeNull();
    expect(await outcome('moderator', 'reportDismiss', { reportCaseId })).toBe('REPORT_ANSWERED');
    expect(await caseOf('manager', id)).toBeUndefined();
    expect((await report('reader', id)).codes).toEqual([]);
    expect((await caseOf('moderator', id)).reports).toHaveLength(1);
  });

  test('at the same instant by two, and twice by one, makes one case with two reports', async () => {
    const id = await publish('contributor', 'private');
    const done = await Promise.all(
      (['reader', 'moderator', 'reader', 'manager'] as const).map((who) => report(who, id)),
    );
    expect(done.flatMap(({ codes }) => codes)).toEqual([]);
    expect((await caseOf('manager', id)).reports.map(({ reporter }: Payload) => reporter.name).sort()).toEqual([
      'manager Test',
      'moderator Test',
      'reader Test',
    ]);
  });

  test('is refused with a reason where it makes no sense', async () => {
    const id = await publish('contributor', 'private');
    expect((await report('contributor', id)).codes).toEqual(['REPORT_IS_OWN']);
    expect((await report('reader', id, { reason: 'OTHER', words: ' ' })).codes).toEqual(['REPORT_WORDS_REQUIRED']);
    expect((await report('reader', id, { words: 'x'.repeat(1001) })).codes).toEqual(['TEXT_TOO_LONG']);
    const open = await publish('contributor', 'public');
    expect((await report('outsider', open)).codes).toEqual(['GROUP_JOIN_FIRST']);
    await app.db.owner.query('update groups set archived_at = now() where id = $1', [GROUP.private]);
    expect((await report('reader', id)).codes).toEqual(['GROUP_ARCHIVED']);
    await app.db.owner.query('update groups set archived_at = null where id = $1', [GROUP.private]);
    expect(await outcome('moderator', 'postHide', { postId: id, reason: 'Non' })).toBeNull();
    expect((await report('manager', id)).codes).toEqual(['ITEM_ALREADY_HIDDEN']);
  });

  test('of what one cannot read is one of nothing', async () => {
    const [secret, internal] = [await publish('contributor', 'secret'), await publish('contributor', 'mixed')];
    await act('contributor', 'postNarrow', { postId: internal, audience: 'INTERNAL' });
    const walled = (
      await act('karim', 'postPublish', { groupId: groupId('walled'), body: 'De Mécaform' }, 'post { id }')
    ).payload.post.id;
    const nothing = toId('Post', '00000000-0000-7000-8000-00000000dead');
    for (const [who, id] of [
      ['outsider', secret],
      ['former', secret],
      ['banned', secret],
      ['karim', internal],
      ['sonia', walled],
    ] as const) {
      const [unseen, missing] = [await report(who, id), await report(who, nothing)];
      expect(unseen).toEqual(missing);
      expect(unseen.codes).toEqual(['NOT_FOUND']);
    }
    // Their own side's, externals report like anybody.
    expect((await report('leila', walled)).codes).toEqual([]);
    expect((await caseOf('manager', walled, 'walled')).reports[0].reporter.name).toBe('leila Test');
    for (const who of ['karim', 'sonia', 'leila', 'contributor', 'reader'] as const)
      expect(await queue(who)).toEqual({ count: 0, cases: [], appeals: [] });
  });

  test('is never known to the author: not in the queue, a mail or the log, whatever they manage', async () => {
    const id = await publish('manager', 'private');
    const before = await queue('manager', 'private');
    expect((await report('reader', id, { words: 'mot-secret' })).codes).toEqual([]);
    expect(await queue('manager', 'private')).toEqual(before);
    const { id: reportCaseId } = await caseOf('moderator', id);
    const dismissed = await act('manager', 'reportDismiss', { reportCaseId });
    const missing = await act('manager', 'reportDismiss', {
      reportCaseId: toId('ReportCase', '00000000-0000-7000-8000-00000000dead'),
    });
    expect(dismissed).toEqual(missing);
    await runJobs(app);
    expect(mailed('moderator').map(({ subject }) => subject)).toContain('Un message signalé dans « private »');
    for (const who of ['manager', 'contributor', 'reader'] as const)
      expect(await everything(who)).not.toContain('mot-secret');
    expect(mailed('manager').filter(({ subject }) => subject.includes('signalé')).length).toBe(
      mailed('moderator').filter(({ subject }) => subject.includes('signalé')).length - 1,
    );
    // The log says that there was one, and to compliance officers only; from whom, to nobody.
    expect(await lastAct()).toMatchObject({ action: 'report.make', actor_id: null, target_id: fromId('Post', id) });
    const inGroup = `from report_cases c where c.group_id = g.id and c.id = $1`;
    await app.db.owner.query(`update groups g set archived_at = now() ${inGroup}`, [
      fromId('ReportCase', reportCaseId),
    ]);
    expect(await outcome('moderator', 'reportDismiss', { reportCaseId })).toBe('GROUP_ARCHIVED');
    await app.db.owner.query(`update groups g set archived_at = null ${inGroup}`, [fromId('ReportCase', reportCaseId)]);
    expect(await outcome('moderator', 'reportDismiss', { reportCaseId })).toBeNull();
    expect(await lastAct()).toMatchObject({ action: 'report.dismiss', actor_id: PERSON.moderator });
  });

  test('about the only one who moderates waits until somebody else does', async () => {
    await app.db.owner.query(
      `update memberships set role = 'CONTRIBUTOR' where group_id = $1 and person_id = $2 and valid_to is null`,
      [GROUP.secret, PERSON.moderator],
    );
    const id = await publish('manager', 'secret');
    expect((await report('reader', id)).codes).toEqual([]);
    for (const who of ['manager', 'moderator', 'outsider', 'owner'] as const)
      expect((await queue(who, 'secret')).cases).toEqual([]);
    await app.db.owner.query(
      `update memberships set role = 'MODERATOR' where group_id = $1 and person_id = $2 and valid_to is null`,
      [GROUP.secret, PERSON.moderator],
    );
    expect(await caseOf('moderator', id, 'secret')).toMatchObject({ viewerCanAnswer: true });
    expect(await caseOf('manager', id, 'secret')).toBeUndefined();
  });

  test('the queue: oldest first, page by page, over all groups or one, without what is gone', async () => {
    const all = await queue('moderator');
    expect(all.count).toBe(all.cases.length + all.appeals.length);
    expect(all.cases.map(({ openedAt }) => openedAt)).toEqual(all.cases.map(({ openedAt }) => openedAt).sort());
    expect(new Set(all.cases.map(({ group }) => group.id)).size).toBeGreaterThan(1);
    const paged: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { viewer } = await ask(
        'moderator',
        `query($after: String) { viewer { reportQueue(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
      paged.push(...viewer.reportQueue.edges.map(({ node }: Payload) => node.id));
      if (!viewer.reportQueue.pageInfo.hasNextPage) break;
      after = viewer.reportQueue.pageInfo.endCursor;
    }
    expect(paged).toEqual(all.cases.map(({ id }) => id));
    const gone = all.cases.find(({ group }) => group.id === groupId('private')).message.id;
    expect(await outcome('contributor', 'postDelete', { postId: gone })).toBeNull();
    expect(await caseOf('moderator', gone)).toBeUndefined();
    expect((await queue('moderator')).count).toBe(all.count - 1);
    // Deleting and bringing back does not take a report away.
    expect(await outcome('contributor', 'postRestore', { postId: gone })).toBeNull();
    expect(await caseOf('moderator', gone)).toBeTruthy();
    const { group } = await ask('moderator', 'query($id: ID!) { group(id: $id) { moderationCount } }', {
      id: groupId('private'),
    });
    expect(group.moderationCount).toBe((await queue('moderator', 'private')).cases.length);
    const reader = await ask('reader', 'query($id: ID!) { group(id: $id) { moderationCount } }', {
      id: groupId('private'),
    });
    expect(reader.group.moderationCount).toBeNull();
  });
});

describe('hiding', () => {
  test('answers what was reported; its author is told why, in the product and by mail, and not by whom or that it was reported', async () => {
    const id = await publish('contributor', 'private');
    await report('reader', id, { words: 'mot-secret' });
    expect(await outcome('moderator', 'postHide', { postId: id, reason: 'Hors sujet' })).toBeNull();
    expect(await caseOf('manager', id)).toBeUndefined();
    expect((await audit()).slice(-2).map(({ action }) => action)).toEqual(['post.hide', 'report.uphold']);
    const own = await hidingOf('contributor', id);
    expect(own).toMatchObject({
      reason: 'Hors sujet',
      isOwn: true,
      hiddenBy: null,
      viewerCanAppeal: true,
      viewerCanAskAdvice: true,
      viewerCanDecide: false,
    });
    expect(await hidingOf('manager', id)).toMatchObject({ isOwn: false, hiddenBy: { name: 'moderator Test' } });
    for (const who of ['reader', 'outsider', 'karim'] as const) expect(await hidingOf(who, id)).toBeNull();
    const NEWS = 'query { viewer { hidingNews { id reason liftedAt message { id } group { name } } } }';
    const news = (await ask('contributor', NEWS)).viewer.hidingNews;
    expect(news.find((one: Payload) => one.id === own.id)).toMatchObject({ reason: 'Hors sujet', message: { id } });
    await runJobs(app);
    const mail = mailed('contributor').at(-1)!;
    expect(mail.subject).toBe('Votre message dans « private » est masqué');
    expect(mail.text).toContain('> Hors sujet');
    expect(mail.text).toContain(`/p/${id}`);
    expect(await everything('contributor')).not.toMatch(/mot-secret|reader|moderator Test/);
    expect(await outcome('contributor', 'hidingSeen', { hidingId: own.id })).toBeNull();
    expect(await outcome('manager', 'hidingSeen', { hidingId: own.id })).toBe('NOT_FOUND');
    const left = (await ask('contributor', NEWS)).viewer.hidingNews;
    expect(left.map((one: Payload) => one.id)).not.toContain(own.id);
  });

  test('is done once, by another than the author', async () => {
    const id = await publish('moderator', 'private');
    expect(await outcome('moderator', 'postHide', { postId: id, reason: 'Moi' })).toBe('HIDING_IS_OWN');
    expect(await outcome('manager', 'postHide', { postId: id, reason: 'Hors sujet' })).toBeNull();
    expect(await outcome('manager', 'postHide', { postId: id, reason: 'Hors sujet' })).toBeNull();
    expect(await outcome('manager', 'postHide', { postId: id, reason: 'Autre' })).toBe('ITEM_ALREADY_HIDDEN');
    expect(await outcome('moderator', 'postUnhide', { postId: id })).toBe('HIDING_IS_OWN');
    expect(await outcome('contributor', 'postUnhide', { postId: id })).toBe('NOT_FOUND');
    expect(await outcome('manager', 'postUnhide', { postId: id })).toBeNull();
    expect(await hidingOf('manager', id)).toBeNull();
  });

  test('takes the item and what answers it out of every channel of its readers, and brings them back', async () => {
    const head = await publish('contributor', 'private', 'motif-caché');
    await answer('moderator', head);
    const taken = await answer('contributor', head, 'réponse-cachée');
    await act('reader', 'bookmarkAdd', { postId: head });
    const ITEM = `query($p: ID!, $c: ID!) {
      post(id: $p) { id commentCount lastActivityAt latestComments { id } comments(first: 5) { edges { node { id body } } } }
      comment(id: $c) { id } a: node(id: $p) { id } b: node(id: $c) { id } }`;
    const LISTS = `query($g: ID!) { group(id: $g) { lastActivityAt unreadCount feed(first: 5) { edges { node { id lastActivityAt commentCount } } } }
      viewer { messages(first: 5) { edges { node { ... on Post { id } ... on Comment { id } } } } bookmarks(first: 5) { edges { node { id } } }
        newSincePreviousVisit } }`;
    const seen = async (who: Who) => ({
      ...(await ask(who, ITEM, { p: head, c: taken })),
      ...(await ask(who, LISTS, { g: groupId('private') })),
    });
    const before = await seen('reader');
    expect(await outcome('manager', 'commentHide', { commentId: taken, reason: 'Hors sujet' })).toBeNull();
    const without = await seen('reader');
    expect(JSON.stringify(without)).not.toContain(taken);
    expect(JSON.stringify(without)).not.toContain('réponse-cachée');
    expect(without.post.commentCount).toBe(before.post.commentCount - 1);
    expect(without.post.lastActivityAt).not.toBe(before.post.lastActivityAt);
    expect((await seen('contributor')).comment.id).toBe(taken);
    expect(await outcome('manager', 'postHide', { postId: head, reason: 'Hors sujet' })).toBeNull();
    const none = await seen('reader');
    expect(JSON.stringify(none)).not.toContain(head);
    expect(none.post).toBeNull();
    expect((await seen('contributor')).post.id).toBe(head);
    expect((await seen('manager')).a.id).toBe(head);
    expect(await outcome('manager', 'postUnhide', { postId: head })).toBeNull();
    expect(await outcome('moderator', 'commentUnhide', { commentId: taken })).toBeNull();
    expect(await seen('reader')).toEqual(before);
  });

  test('a mail is asked again when it goes: nobody is told who left, or of what was lifted', async () => {
    const { id } = await hidden('contributor', 'moderator');
    await act('moderator', 'postUnhide', { postId: id });
    await hidden('contributor', 'moderator');
    await app.db.owner.query(
      `update memberships set valid_to = now() where group_id = $1 and person_id = $2 and valid_to is null`,
      [GROUP.private, PERSON.contributor],
    );
    const count = mailed('contributor').length;
    await runJobs(app);
    expect(mailed('contributor')).toHaveLength(count);
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'CONTRIBUTOR', 'ACTIVE')`,
      [GROUP.private, PERSON.contributor],
    );
  });
});

describe('an appeal', () => {
  test('goes to the others, once; who hid it reads none of it; they uphold, and the author is told', async () => {
    const { id, hidingId } = await hidden('contributor', 'moderator');
    expect(await outcome('contributor', 'appealMake', { hidingId, words: ' ' })).toBe('WORDS_REQUIRED');
    expect(await outcome('reader', 'appealMake', { hidingId, words: 'Non' })).toBe('NOT_FOUND');
    expect(await outcome('manager', 'appealUphold', { hidingId, words: 'Non' })).toBe('APPEAL_NOT_MADE');
    const before = [await hidingOf('moderator', id), await queue('moderator')];
    const refusal = await act('moderator', 'appealUphold', { hidingId, words: 'Non' });
    expect(await outcome('moderator', 'appealMake', { hidingId, words: 'Non' })).toBe('FORBIDDEN');
    expect(await outcome('contributor', 'appealMake', { hidingId, words: 'C’était le sujet' })).toBeNull();
    expect(await outcome('contributor', 'appealMake', { hidingId, words: 'C’était le sujet' })).toBeNull();
    expect(await outcome('contributor', 'appealMake', { hidingId, words: 'Encore' })).toBe('APPEAL_ONCE');
    // To who hid it, everything is as it was.
    expect([await hidingOf('moderator', id), await queue('moderator')]).toEqual(before);
    expect(await act('moderator', 'appealUphold', { hidingId, words: 'Non' })).toEqual(refusal);
    expect(await outcome('moderator', 'appealMake', { hidingId, words: 'Non' })).toBe('FORBIDDEN');
    expect(refusal.codes).toEqual(['APPEAL_IS_OWN']);
    const { appeals, count } = await queue('manager', 'private');
    expect(appeals.find((one) => one.id === hidingId)).toMatchObject({ appeal: 'C’était le sujet', message: { id } });
    expect(count).toBeGreaterThan(0);
    await runJobs(app);
    expect(mailed('manager').at(-1)!.text).toContain('> C’était le sujet');
    expect(await everything('moderator')).not.toContain('C’était le sujet');
    expect(await outcome('contributor', 'appealUphold', { hidingId, words: 'Moi' })).not.toBeNull();
    expect(await outcome('manager', 'appealUphold', { hidingId, words: 'Le motif tient' })).toBeNull();
    expect(await outcome('manager', 'appealUphold', { hidingId, words: 'Encore' })).toBe('APPEAL_DECIDED');
    expect(await lastAct()).toMatchObject({ action: 'appeal.uphold', actor_id: PERSON.manager });
    expect(await hidingOf('contributor', id)).toMatchObject({ outcome: 'UPHELD', decision: 'Le motif tient' });
    await runJobs(app);
    expect(mailed('contributor').at(-1)!.text).toContain('> Le motif tient');
    expect((await queue('manager', 'private')).appeals.map((one) => one.id)).not.toContain(hidingId);
  });

  test('that is granted brings the message back', async () => {
    const { id, hidingId } = await hidden('contributor', 'manager');
    await act('contributor', 'appealMake', { hidingId, words: 'Relisez' });
    expect((await ask('reader', 'query($id: ID!) { post(id: $id) { id } }', { id })).post).toBeNull();
    expect(await outcome('moderator', 'appealLift', { hidingId, words: 'Vous aviez raison' })).toBeNull();
    expect(await outcome('moderator', 'appealLift', { hidingId })).toBe('HIDING_LIFTED');
    expect((await ask('reader', 'query($id: ID!) { post(id: $id) { hiddenAt } }', { id })).post.hiddenAt).toBeNull();
    await runJobs(app);
    expect(mailed('contributor').at(-1)!.subject).toBe('Votre message dans « private » est de nouveau visible');
    expect(await outcome('contributor', 'appealMake', { hidingId, words: 'Relisez !' })).toBe('HIDING_LIFTED');
    // Hidden anew, it can be appealed against anew.
    expect(await outcome('manager', 'postHide', { postId: id, reason: 'Autre chose' })).toBeNull();
    expect(await hidingOf('contributor', id)).toMatchObject({ appeal: null, viewerCanAppeal: true });
  });

  test('of an external behind a wall; and not in an archived group, nor after leaving', async () => {
    const { id, hidingId } = await hidden('karim', 'moderator', 'walled');
    expect(await hidingOf('leila', id)).toBeNull();
    expect(await outcome('karim', 'appealMake', { hidingId, words: 'Voyons' })).toBeNull();
    expect((await queue('manager', 'walled')).appeals.map((one) => one.id)).toContain(hidingId);
    const { hidingId: other } = await hidden('karim', 'moderator', 'walled');
    await app.db.owner.query('update groups set archived_at = now() where id = $1', [GROUP.walled]);
    expect(await outcome('karim', 'appealMake', { hidingId: other, words: 'Voyons' })).toBe('GROUP_ARCHIVED');
    expect((await queue('manager', 'walled')).appeals).toEqual([]);
    await app.db.owner.query('update groups set archived_at = null where id = $1', [GROUP.walled]);
    await app.db.owner.query('update memberships set access_until = now() where group_id = $1 and person_id = $2', [
      GROUP.walled,
      PERSON.karim,
    ]);
    expect(await outcome('karim', 'appealMake', { hidingId: other, words: 'Voyons' })).toBe('NOT_FOUND');
  });

  test('the database itself keeps the author and who hid it from deciding', async () => {
    const { hidingId } = await hidden('contributor', 'moderator');
    const set = (by: Who) =>
      app.db.owner.query(
        `update hidings set appealed_at = now(), appeal = 'x', outcome = 'LIFTED', decided_at = now(), decided_by = $1 where id = $2`,
        [PERSON[by], fromId('Hiding', hidingId)],
      );
    await expect(set('moderator')).rejects.toThrow('hidings_decided_by_others');
    await expect(set('contributor')).rejects.toThrow('hidings_decided_by_others');
    await set('manager');
  });
});

describe('the advice of community leads', () => {
  const REQUESTS =
    'query { viewer { viewerCanAdvise adviceRequests { edges { node { id title body reason advice viewerCanAdvise } } } } }';
  const requests = async (who: Who) =>
    (await ask(who, REQUESTS)).viewer.adviceRequests.edges.map(({ node }: Payload) => node);

  test('is given on that text and that reason, of which they see nothing else, and read by author and moderators', async () => {
    const mention = `[@manager Test](person:${toId('Person', PERSON.manager)}) sait`;
    const id = await publish('contributor', 'private', mention);
    await act('moderator', 'postHide', { postId: id, reason: 'Trop vague' });
    const { id: hidingId } = await hidingOf('contributor', id);
    expect(await requests('outsider')).toEqual([]);
    expect(await outcome('manager', 'adviceAsk', { hidingId })).toBe('FORBIDDEN');
    expect(await outcome('contributor', 'adviceAsk', { hidingId })).toBeNull();
    expect(await outcome('contributor', 'adviceAsk', { hidingId })).toBeNull();
    const [request, ...more] = await requests('outsider');
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      body: '@manager Test sait',
      reason: 'Trop vague',
      advice: null,
      viewerCanAdvise: true,
    });
    for (const who of ['contributor', 'manager', 'reader', 'itAdmin', 'owner', 'karim'] as const)
      expect(await requests(who)).toEqual([]);
    // No way from it to the group, the post, the hiding or anybody.
    const found = await ask(
      'outsider',
      'query($a: ID!, $b: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } post(id: $a) { id } }',
      {
        a: id,
        b: hidingId,
      },
    );
    expect(found).toEqual({ a: null, b: null, post: null });
    await runJobs(app);
    const mail = mailed('outsider').at(-1)!;
    expect(mail.subject).toBe('Un auteur demande votre avis');
    expect(mail.text).not.toMatch(/private|contributor|Trop vague|sait/);
    const input = { adviceRequestId: request.id, words: 'Reformulez, et proposez-le de nouveau.' };
    expect(await outcome('manager', 'adviceGive', input)).toBe('FORBIDDEN');
    expect(await outcome('outsider', 'adviceGive', input)).toBeNull();
    expect(await outcome('outsider', 'adviceGive', input)).toBe('ADVICE_GIVEN');
    expect(await lastAct()).toMatchObject({ action: 'advice.give', actor_id: PERSON.outsider });
    for (const who of ['contributor', 'moderator', 'manager'] as const)
      expect(await hidingOf(who, id)).toMatchObject({ advice: input.words });
    await runJobs(app);
    expect(mailed('contributor').at(-1)!.text).toContain('> Reformulez');
    // What was handed over goes when the reason for it does.
    expect(await outcome('moderator', 'postUnhide', { postId: id })).toBeNull();
    expect(await requests('outsider')).toEqual([]);
    const { rows } = await app.db.owner.query('select title, body, reason from advice_requests');
    expect(rows).toEqual([{ title: null, body: '', reason: '' }]);
  });

  test('is not asked in a SECRET group, and ends when the group becomes one or the text is gone', async () => {
    const { hidingId } = await hidden('contributor', 'moderator', 'secret');
    expect(await outcome('contributor', 'adviceAsk', { hidingId })).toBe('ADVICE_NOT_IN_SECRET');
    const first = await hidden('contributor', 'moderator');
    const second = await hidden('contributor', 'manager');
    for (const { hidingId } of [first, second])
      expect(await outcome('contributor', 'adviceAsk', { hidingId })).toBeNull();
    expect(await requests('outsider')).toHaveLength(2);
    await act('contributor', 'postDelete', { postId: first.id });
    expect(await requests('outsider')).toHaveLength(1);
    const narrowed = { groupId: groupId('private'), visibility: 'SECRET' };
    expect((await act('manager', 'groupNarrow', narrowed)).codes).toEqual([]);
    expect(await requests('outsider')).toEqual([]);
    await app.db.owner.query(`update groups set visibility = 'PRIVATE' where id = $1`, [GROUP.private]);
    expect(await requests('outsider')).toEqual([]);
  });
});

describe('a version', () => {
  const VERSIONS = `query($id: ID!) { node(id: $id) { ... on Post { revisions { ...v } } ... on Comment { revisions { ...v } } } }
    fragment v on Revision { id title body bodyHtml blankedAt blankedAs viewerCanBlank editor { name } }`;
  const versions = async (who: Who, id: string) => (await ask(who, VERSIONS, { id })).node?.revisions ?? null;
  async function edited(who: Who): Promise<string> {
    const id = await publish(who, 'private', 'mot-de-passe-divulgué');
    await act(who, 'postEdit', { postId: id, body: 'Sans' });
    return id;
  }

  test('is blanked by its author or who moderates: nobody reads it again, that it was stays', async () => {
    const id = await edited('contributor');
    const [before] = await versions('reader', id);
    expect(before).toMatchObject({ body: 'mot-de-passe-divulgué', blankedAt: null, viewerCanBlank: false });
    const revisionId = before.id;
    expect(await outcome('reader', 'revisionBlank', { revisionId })).toBe('FORBIDDEN');
    const nowhere = await act('outsider', 'revisionBlank', { revisionId });
    const nothing = toId('Revision', '00000000-0000-7000-8000-00000000dead');
    expect(nowhere).toEqual(await act('outsider', 'revisionBlank', { revisionId: nothing }));
    const blanked = await act(
      'contributor',
      'revisionBlank',
      { revisionId },
      'revision { body blankedAs viewerCanBlank }',
    );
    expect(blanked).toMatchObject({
      codes: [],
      payload: { revision: { body: '', blankedAs: 'AUTHOR', viewerCanBlank: false } },
    });
    expect(await outcome('moderator', 'revisionBlank', { revisionId })).toBeNull();
    for (const who of ['contributor', 'reader', 'moderator', 'manager'] as const)
      expect(await versions(who, id)).toEqual([
        expect.objectContaining({
          title: null,
          body: '',
          bodyHtml: '',
          blankedAs: 'AUTHOR',
          editor: { name: 'contributor Test' },
        }),
      ]);
    expect(await lastAct()).toMatchObject({ action: 'post.blankVersion', actor_id: PERSON.contributor });
    expect(await wordsLeft('mot-de-passe-divulgué')).toEqual([]);
  });

  test('of an answer by a moderator; a copy handed to community leads goes with it', async () => {
    const head = await publish('manager', 'private');
    const id = await answer('contributor', head, 'numéro-de-compte');
    await act('manager', 'commentHide', { commentId: id, reason: 'Données' });
    await act('contributor', 'adviceAsk', { hidingId: (await hidingOf('contributor', id)).id });
    await act('contributor', 'commentEdit', { commentId: id, body: 'Sans numéro' });
    const [{ id: revisionId }] = await versions('moderator', id);
    expect(await versions('reader', id)).toBeNull();
    expect(await outcome('moderator', 'revisionBlank', { revisionId })).toBeNull();
    expect((await versions('contributor', id))[0]).toMatchObject({ body: '', blankedAs: 'MODERATOR' });
    expect(await lastAct()).toMatchObject({ action: 'comment.blankVersion', actor_id: PERSON.moderator });
    expect(await wordsLeft('numéro-de-compte')).toEqual([]);
  });

  /** Tables of the product and of its jobs in which a word still stands. */
  async function wordsLeft(word: string): Promise<string[]> {
    const { rows: tables } = await app.db.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
    );
    const left: string[] = [];
    for (const { name } of tables) {
      const { rowCount } = await app.db.owner.query(`select from ${name} t where t::text like $1 limit 1`, [
        `%${word}%`,
      ]);
      if (rowCount) left.push(name);
    }
    return left;
  }
});
