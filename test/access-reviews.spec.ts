import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { accessReview } from '../libs/people/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { groupId } from './support/ask-groups.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  // Whose duty reviews are, without any group of theirs.
  await sql(`insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER')`, [PERSON.former]);
  await sql(`update persons set language = 'en' where id = $1`, [PERSON.manager]);
});
afterAll(() => app?.close());

const sql = async (text: string, values: unknown[] = []) => (await app.db.owner.query(text, values)).rows;
const idOf = (who: Who) => toId('Person', PERSON[who]);
const logged = (action: string) =>
  sql('select actor_id as by, target_id as target, group_id as "group" from audit_outbox where action = $1', [action]);
/** How long ago somebody came, or was last reviewed. */
const reviewedAgo = (who: Who, days: number | null) =>
  sql(
    `update persons set created_at = now() - interval '400 days', access_reviewed_at = now() - $2 * interval '1 day' where id = $1`,
    [PERSON[who], days],
  );

interface Access {
  person: { name: string };
  reviewedAt: string | null;
  isReviewDue: boolean;
  viewerCanReview: boolean;
  viewerCanRenew: boolean;
  groups: { name: string }[];
}
async function accesses(who: Who, args = ''): Promise<Record<string, Access>> {
  const { data } = await app.ask(
    PERSON[who],
    `{ externals(first: 50 ${args}) { edges { node { person { name } reviewedAt isReviewDue viewerCanReview viewerCanRenew groups { name } } } } }`,
  );
  const rows: Access[] = data.externals.edges.map(({ node }: { node: Access }) => node);
  return Object.fromEntries(rows.map((row) => [row.person.name.split(' ')[0], row]));
}
async function review(who: Who, decision: 'KEEP' | 'END', ...targets: Who[]) {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation($input: ExternalsReviewInput!) { externalsReview(input: $input) { doneIds refusals { id code } userErrors { code } } }`,
    { input: { personIds: targets.map(idOf), decision } },
  );
  if (errors) return errors[0].extensions.code;
  const { doneIds, refusals } = data.externalsReview;
  return [...doneIds, ...refusals.map(({ code }: { code: string }) => code)];
}

describe('accesses', () => {
  beforeEach(async () => {
    await sql(
      `update persons set created_at = now(), access_reviewed_at = null, access_until = now() + interval '30 days'
      where kind = 'EXTERNAL' and id <> $1`,
      [PERSON.expired],
    );
    await sql('delete from audit_outbox');
  });

  test('that nobody has reviewed for 90 days come first, and are a filter', async () => {
    await reviewedAgo('sonia', null);
    await reviewedAgo('leila', 91);
    await reviewedAgo('karim', 89);
    await reviewedAgo('expired', null);
    await sql(`update persons set access_until = now() + interval '200 days' where id = $1`, [PERSON.leila]);
    const seen = await accesses('manager');
    // Due, the earlier end first; the others; what has ended is not reviewed any more, though it ended first.
    expect(Object.keys(seen).slice(0, 3)).toEqual(['sonia', 'leila', 'expired']);
    expect(Object.entries(seen).flatMap(([name, { isReviewDue }]) => (isReviewDue ? [name] : []))).toEqual([
      'sonia',
      'leila',
    ]);
    expect(Object.keys(await accesses('manager', 'state: TO_REVIEW'))).toEqual(['sonia', 'leila']);
    // The page after the first begins where that ended.
    const ask = (after: string) =>
      app.ask(
        PERSON.manager,
        `{ externals(first: 1 ${after}) { edges { node { person { name } } } pageInfo { endCursor } } }`,
      );
    const first = (await ask('')).data.externals;
    const second = (await ask(`after: "${first.pageInfo.endCursor}"`)).data.externals;
    const third = (await ask(`after: "${second.pageInfo.endCursor}"`)).data.externals;
    expect([first, second, third].map(({ edges }) => edges[0].node.person.name.split(' ')[0])).toEqual([
      'sonia',
      'leila',
      'expired',
    ]);
  });

  test('are reviewed by their sponsor, an IT admin and a compliance officer, who cannot lengthen them', async () => {
    const all = ['karim', 'leila', 'lonely', 'orphaned', 'sonia'];
    const able = async (who: Who, what: 'viewerCanReview' | 'viewerCanRenew') =>
      Object.entries(await accesses(who))
        .flatMap(([name, row]) => (row[what] ? [name] : []))
        .sort();
    expect(await able('former', 'viewerCanReview')).toEqual(all);
    expect(await able('former', 'viewerCanRenew')).toEqual([]);
    expect(await able('itAdmin', 'viewerCanReview')).toEqual(all);
    expect(await able('manager', 'viewerCanReview')).toEqual(all.filter((name) => name !== 'orphaned'));
    expect(await accesses('moderator')).toEqual({});
    const { errors } = await app.ask(
      PERSON.former,
      `mutation { externalRenew(input: { personId: "${idOf('karim')}" }) { userErrors { code } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const viewer = async (who: Who) =>
      (await app.ask(PERSON[who], '{ viewer { viewerSeesAllExternals } }')).data.viewer.viewerSeesAllExternals;
    expect(await Promise.all((['former', 'itAdmin', 'manager', 'karim'] as const).map(viewer))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('that are kept go on until the end that they had', async () => {
    await reviewedAgo('karim', null);
    const before = await sql('select access_until from persons where id = $1', [PERSON.karim]);
    // Missing, not one's own, ended: the same as elsewhere.
    expect(await review('manager', 'KEEP', 'karim', 'orphaned', 'reader', 'expired')).toEqual([
      idOf('karim'),
      'NOT_FOUND',
      'NOT_FOUND',
      'ACCESS_HAS_ENDED',
    ]);
    const { karim } = await accesses('manager');
    expect(Date.now() - Date.parse(karim!.reviewedAt!)).toBeLessThan(60_000);
    expect(karim!.isReviewDue).toBe(false);
    expect(await sql('select access_until from persons where id = $1', [PERSON.karim])).toEqual(before);
    expect(await logged('account.accessKeep')).toEqual([{ by: PERSON.manager, target: PERSON.karim, group: null }]);
    expect(await review('moderator', 'END', 'karim')).toEqual(['NOT_FOUND']);
    expect(await review('karim', 'KEEP', 'karim')).toBe('FORBIDDEN');
  });

  test('that are ended end at this instant, everywhere; their sponsor is told who did not say so', async () => {
    expect((await app.ask(PERSON.sonia, '{ viewer { id } }')).data.viewer).not.toBeNull();
    expect(await review('former', 'END', 'sonia')).toEqual([idOf('sonia')]);
    expect((await app.ask(PERSON.sonia, '{ viewer { id } }')).data?.viewer ?? null).toBeNull();
    expect((await accesses('manager')).sonia).toMatchObject({ viewerCanReview: false, viewerCanRenew: false });
    expect(await review('manager', 'KEEP', 'sonia')).toEqual(['ACCESS_HAS_ENDED']);
    expect(await logged('account.accessEnd')).toEqual([{ by: PERSON.former, target: PERSON.sonia, group: null }]);
    const notices = async () =>
      (await app.ask(PERSON.manager, '{ viewer { notices { sentence isAboutExternals } } }')).data.viewer.notices;
    expect(await notices()).toEqual([
      { sentence: 'The access of sonia Test, whom you answer for, was ended after a review.', isAboutExternals: true },
    ]);
    // One's own decision needs no notice.
    await review('manager', 'END', 'leila');
    expect(await notices()).toHaveLength(1);
    await sql(`update notices set seen_at = now()`);
  });

  test('open what the viewer sees of it, and nothing is said of other groups', async () => {
    const opened = async (who: Who) =>
      Object.fromEntries(
        Object.entries(await accesses(who)).map(([name, { groups }]) => [name, groups.map((group) => group.name)]),
      );
    expect(await opened('manager')).toMatchObject({ karim: ['mixed', 'walled'], leila: ['walled'], lonely: [] });
    // In no group of theirs: for an officer and an IT admin a membership of a PRIVATE group is none.
    expect(await opened('former')).toMatchObject({ karim: [], leila: [] });
    await sql(`update groups set visibility = 'PUBLIC' where id = $1`, [GROUP.mixed]);
    expect(await opened('itAdmin')).toMatchObject({ karim: ['mixed'], leila: [] });
    await sql(`update groups set visibility = 'PRIVATE' where id = $1`, [GROUP.mixed]);
  });

  test('a renewal is a review', async () => {
    await reviewedAgo('karim', null);
    await app.ask(
      PERSON.manager,
      `mutation { externalRenew(input: { personId: "${idOf('karim')}" }) { userErrors { code } } }`,
    );
    expect((await accesses('manager')).karim!.isReviewDue).toBe(false);
  });

  test('their sponsor is told once of what falls due, and again when it is due again', async () => {
    const announce = async () => {
      const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
      await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, accessReview, {}));
      await runJobs(app);
    };
    const mails = () =>
      mailsTo(app, 'manager@test.example').filter(({ subject }) => subject.startsWith('Externals you answer for'));
    await announce();
    expect(mails()).toHaveLength(0);
    await reviewedAgo('karim', null);
    await reviewedAgo('sonia', 95);
    await announce();
    await announce();
    expect(mails()).toHaveLength(1);
    expect(mails()[0]!.text).toContain('(2 in all): karim Test and sonia Test');
    expect(mails()[0]!.text).toContain('/externals?mine=1&state=TO_REVIEW');
    const { data } = await app.ask(PERSON.manager, '{ viewer { notices { sentence } } }');
    expect(data.viewer.notices).toEqual([{ sentence: 'Accesses of externals you answer for are to be reviewed.' }]);
    // Reviewed since: nothing to tell, until it is due again.
    await review('manager', 'KEEP', 'karim', 'sonia');
    await announce();
    expect(mails()).toHaveLength(1);
    await reviewedAgo('karim', 91);
    await announce();
    expect(mails()).toHaveLength(2);
    expect(mails()[1]!.text).toContain('(1 in all): karim Test');
  });
});

describe('externals of a group', () => {
  const membership = async (who: Who, which: keyof typeof GROUP = 'mixed') =>
    (
      await sql(
        'select id, access_until, reviewed_at from memberships where person_id = $1 and group_id = $2 and valid_to is null',
        [PERSON[who], GROUP[which]],
      )
    )[0] as { id: string; access_until: Date | null; reviewed_at: Date | null };
  const keep = async (who: Who, target: Who, until?: Date) => {
    const { data, errors } = await app.ask(
      PERSON[who],
      `mutation($input: GroupMembersKeepInput!) { groupMembersKeep(input: $input) { doneIds refusals { code } userErrors { code } } }`,
      {
        input: {
          groupId: groupId('mixed'),
          membershipIds: [toId('Membership', (await membership(target)).id)],
          until: until?.toISOString(),
        },
      },
    );
    if (errors) return errors[0].extensions.code;
    return data.groupMembersKeep.userErrors[0]?.code ?? data.groupMembersKeep.refusals[0]?.code ?? 'DONE';
  };
  const members = async (who: Who, args: string) => {
    const { data } = await app.ask(
      PERSON[who],
      `query($id: ID!) { group(id: $id) { members(first: 50, ${args}) { edges { node { person { name } reviewedAt isReviewDue viewerCanReview } } } } }`,
      { id: groupId('mixed') },
    );
    return data.group.members.edges.map(({ node }: { node: { person: { name: string } } }) => node);
  };
  beforeAll(async () => {
    await sql(`update persons set access_until = now() + interval '100 days' where kind = 'EXTERNAL' and id <> $1`, [
      PERSON.expired,
    ]);
    await sql('delete from audit_outbox');
  });

  test('are kept by its managers, and by nobody else; who was reviewed longest ago comes first', async () => {
    await sql(`update memberships set since = now() - interval '91 days' where person_id = $1`, [PERSON.sonia]);
    const [first, second] = await members('manager', 'kind: EXTERNAL, orderBy: REVIEW');
    expect(first).toMatchObject({
      person: { name: 'sonia Test' },
      reviewedAt: null,
      isReviewDue: true,
      viewerCanReview: true,
    });
    expect(second).toMatchObject({ person: { name: 'karim Test' }, isReviewDue: false });
    expect(await keep('moderator', 'sonia')).toBe('FORBIDDEN');
    // Who manages no group is told nothing of any.
    expect(await keep('outsider', 'sonia')).toBe('FORBIDDEN');
    expect(await keep('manager', 'reader')).not.toBe('DONE');
    expect(await keep('manager', 'sonia')).toBe('DONE');
    expect(await logged('group.memberKeep')).toEqual([
      { by: PERSON.manager, target: PERSON.sonia, group: GROUP.mixed },
    ]);
    const [now] = await members('manager', 'kind: EXTERNAL, orderBy: REVIEW');
    expect(now.person.name).toBe('karim Test');
    // Neither dates nor an order that tells them are for other members.
    for (const who of ['moderator', 'karim'] as const) {
      const rows = await members(who, 'orderBy: REVIEW');
      const names = rows.map(({ person }: { person: { name: string } }) => person.name);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
      expect(
        rows.some((row: { reviewedAt: string | null; isReviewDue: boolean }) => row.reviewedAt || row.isReviewDue),
      ).toBe(false);
    }
  });

  test('go on longer where they were to leave before their access ends, and never beyond it', async () => {
    await sql('update memberships set access_until = $2 where person_id = $1 and group_id = $3', [
      PERSON.karim,
      inDays(10),
      GROUP.mixed,
    ]);
    expect(await keep('manager', 'karim', inDays(5))).toBe('ACCESS_NOT_LATER');
    expect(await keep('manager', 'karim', inDays(101))).toBe('MEMBERSHIP_BEYOND_ACCESS');
    expect(await keep('manager', 'karim', inDays(60))).toBe('DONE');
    const days = ((await membership('karim')).access_until!.getTime() - Date.now()) / DAY;
    expect(days).toBeGreaterThan(59);
    expect(days).toBeLessThan(61);
    // One that ends with the access has no end of its own.
    expect(await keep('manager', 'sonia', inDays(60))).toBe('DONE');
    expect((await membership('sonia')).access_until).toBeNull();
  });

  test('stay reviewed when their role changes', async () => {
    await app.ask(
      PERSON.manager,
      `mutation($input: GroupMemberRoleChangeInput!) { groupMemberRoleChange(input: $input) { userErrors { code } } }`,
      {
        input: {
          groupId: groupId('mixed'),
          membershipId: toId('Membership', (await membership('karim')).id),
          role: 'READER',
        },
      },
    );
    expect((await membership('karim')).reviewed_at).not.toBeNull();
  });
});
