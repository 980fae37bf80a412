import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const RECEIPT = 'receipt { isWholeCompany total employees externals { name count } }';
async function publish(who: Who, which: Which, more: object = {}): Promise<{ id: string; receipt: object | null }> {
  const input = { groupId: toId('Group', GROUP[which]), body: 'Texte', ...more };
  const document = `mutation($input: PostPublishInput!) { postPublish(input: $input) { post { id ${RECEIPT} } userErrors { code } } }`;
  const { data } = await app.ask(PERSON[who], document, { input });
  expect(data.postPublish.userErrors).toEqual([]);
  return data.postPublish.post;
}
const look = async (who: Who, id: string) =>
  (await app.ask(PERSON[who], `query($id: ID!) { post(id: $id) { id ${RECEIPT} } }`, { id })).data.post;
const COUNTS = 'query($id: ID!) { readers(objectId: $id) { isWholeCompany counts { path count partner { name } } } }';
/** What the receipt would be, of those who can read now by the rules. */
async function readersNow(id: string): Promise<object> {
  const { isWholeCompany, counts } = (await app.ask(PERSON.manager, COUNTS, { id })).data.readers as {
    isWholeCompany: boolean;
    counts: { path: string; count: number; partner: { name: string } | null }[];
  };
  const employees = counts
    .filter(({ path }) => path === 'MEMBER' || path === 'COMPANY')
    .reduce((n, { count }) => n + count, 0);
  const externals = counts.flatMap(({ partner, count }) => (partner ? [{ name: partner.name, count }] : []));
  return { isWholeCompany, total: employees + externals.reduce((n, { count }) => n + count, 0), employees, externals };
}

test('a post keeps how many could read it when it was published: the same as the rules say', async () => {
  const mecaform = toId('PartnerOrganisation', PARTNER.mecaform);
  // Suspended, expired and left people, in every group, read nothing.
  const posts = [
    await publish('contributor', 'private'),
    await publish('contributor', 'public'),
    await publish('contributor', 'public', { audience: 'MEMBERS' }),
    await publish('contributor', 'mixed'),
    await publish('contributor', 'mixed', { audience: 'INTERNAL' }),
    await publish('contributor', 'walled'),
    await publish('contributor', 'walled', { partnerId: mecaform }),
    await publish('contributor', 'secret'),
  ];
  for (const { id, receipt } of posts) expect({ id, ...receipt }).toEqual({ id, ...(await readersNow(id)) });
  expect(posts[5]!.receipt).toEqual({
    isWholeCompany: false,
    total: 7,
    employees: 4,
    externals: [
      { name: 'Mécaform', count: 2 },
      { name: 'Sofratube', count: 1 },
    ],
  });
  const byKarim = await publish('karim', 'walled');
  expect(await look('manager', byKarim.id)).toMatchObject({ receipt: await readersNow(byKarim.id) });

  // It stays what it was.
  await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.leila]);
  expect(await look('reader', posts[5]!.id)).toMatchObject({ receipt: { total: 7 } });
  expect(await readersNow(posts[5]!.id)).toMatchObject({ total: 6 });
  await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.leila]);
});

test('an external is not told who was there: neither of others, nor of their own post', async () => {
  for (const which of ['walled', 'mixed'] as const) {
    const { id } = await publish('contributor', which);
    expect(await look('sonia', id)).toEqual({ id, receipt: null });
    expect(await publish('karim', which)).toMatchObject({ receipt: null });
  }
});

const GROWTHS = '{ viewer { audienceGrowths { id postCount group { id } person { name } } } }';
const growths = async (who: Who) => (await app.ask(PERSON[who], GROWTHS)).data.viewer.audienceGrowths;
const SEEN =
  'mutation($input: AudienceGrowthSeenInput!) { audienceGrowthSeen(input: $input) { seenGrowthId userErrors { code } } }';
const see = (who: Who, growthId: string) => app.ask(PERSON[who], SEEN, { input: { growthId } });
const join = (which: Which, who: Who, historyFrom: string | null, role = 'READER') =>
  app.db.owner.query(
    `insert into memberships (group_id, person_id, role, state, history_from) values ($1, $2, $3, 'ACTIVE', ${historyFrom ?? 'app_now()'})`,
    [GROUP[which], PERSON[who], role],
  );

test('an author is told once that an external who comes later may read what they had published', async () => {
  await app.db.owner.query('truncate audience_growths');
  await app.db.owner.query(`delete from posts where group_id = any ($1)`, [[GROUP.mixed, GROUP.walled]]);
  for (const more of [{}, {}, { audience: 'INTERNAL' }]) await publish('contributor', 'mixed', more);
  await publish('moderator', 'mixed');
  await join('mixed', 'lonely', `app_now() - interval '1 day'`);
  const [told] = await growths('contributor');
  expect(told).toMatchObject({
    postCount: 2,
    group: { id: toId('Group', GROUP.mixed) },
    person: { name: 'lonely Test' },
  });
  expect(await growths('moderator')).toMatchObject([{ postCount: 1 }]);
  expect(await growths('manager')).toEqual([]);
  // Not one's own, missing, of another kind: one answer.
  const missing = await see('reader', toId('AudienceGrowth', '00000000-0000-7000-8000-00000000dead'));
  expect(missing.errors![0]!.extensions.code).toBe('NOT_FOUND');
  for (const id of [told.id, toId('Post', PERSON.reader), 'x']) expect(await see('reader', id)).toEqual(missing);
  expect((await see('contributor', told.id)).data.audienceGrowthSeen).toEqual({
    seenGrowthId: told.id,
    userErrors: [],
  });
  expect(await growths('contributor')).toEqual([]);
  expect(await see('contributor', told.id)).toEqual(missing);
  // Who has left again, or a group that the author cannot read any more, is told no more.
  const end = 'update memberships set valid_to = app_now() where group_id = $1 and person_id = $2 and valid_to is null';
  await app.db.owner.query(end, [GROUP.mixed, PERSON.moderator]);
  expect(await growths('moderator')).toEqual([]);
  await join('mixed', 'moderator', 'null', 'MODERATOR');
  expect(await growths('moderator')).toHaveLength(1);
  await app.db.owner.query(end, [GROUP.mixed, PERSON.lonely]);
  expect(await growths('moderator')).toEqual([]);
});

test('who reads from now on only, an employee, another role or the other side of a wall is no growth', async () => {
  await app.db.owner.query('truncate audience_growths');
  const mecaform = toId('PartnerOrganisation', PARTNER.mecaform);
  await publish('contributor', 'walled', { partnerId: mecaform });
  await publish('karim', 'walled');
  const end = 'update memberships set valid_to = app_now() where group_id = $1 and person_id = $2 and valid_to is null';
  const back = async (who: Who, historyFrom: string | null) => {
    await app.db.owner.query(end, [GROUP.walled, PERSON[who]]);
    await join('walled', who, historyFrom);
    const { rows } = await app.db.owner.query('select author_id, post_count from audience_growths order by author_id');
    return rows.map((row: { author_id: string; post_count: number }) => [row.author_id, row.post_count]);
  };
  expect(await back('leila', null)).toEqual([]);
  expect(await back('outsider', 'null')).toEqual([]);
  expect(await back('sonia', `app_now() - interval '1 day'`)).toEqual([]);
  expect(await back('leila', `app_now() - interval '1 day'`)).toEqual([
    [PERSON.contributor, 1],
    [PERSON.karim, 1],
  ]);
  // An external author is told of their own side only.
  expect(await growths('karim')).toMatchObject([{ person: { name: 'leila Test' } }]);
});
