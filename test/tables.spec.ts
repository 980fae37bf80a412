import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { askGroups, groupId, membershipId, personId, strayCounts } from './support/ask-groups.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
let run: ReturnType<typeof askGroups>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  run = askGroups(app);
  // Two who came, at different times, and among the externals two ends of access.
  await app.db.owner.query(
    `insert into visits (person_id, last_seen_at) values ($1, now() - interval '2 days'), ($2, now() - interval '1 day')`,
    [PERSON.reader, PERSON.karim],
  );
  await app.db.owner.query(`update persons set access_until = now() + interval '9 days' where id = $1`, [PERSON.sonia]);
});
afterAll(() => app?.close());

const short = (name: string) => name.replace(' Test', '');
interface Row {
  name: string;
  company: string;
  status: string;
  accessUntil: string | null;
  lastSeenAt: string | null;
  role: string;
  since: string;
}
type Key = (row: Row) => string;
const name: Key = (row) => row.name.toLowerCase();
const FOREVER = '9999';

/** Sorted as the list claims to be: by the key, then by name, both in its direction. */
function sorted(rows: readonly Row[], key: Key, isDescending: boolean): string[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const ascending = [...rows].sort((a, b) => compare(key(a), key(b)) || compare(name(a), name(b)));
  return (isDescending ? ascending.reverse() : ascending).map((row) => row.name);
}

/** Every page of a list, three rows at a time. */
async function paged(ask: (after: string | null) => Promise<{ edges: { node: Row }[]; pageInfo: PageInfo }>) {
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { edges: { node: Row }[]; pageInfo: PageInfo } = await ask(after);
    rows.push(...page.edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return rows;
}
interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

describe('the table of accounts', () => {
  const LIST = `query ($first: Int, $after: String, $by: AccountOrder, $direction: SortDirection, $search: String, $kind: PersonKind, $status: PersonStatus) {
    accountCount(search: $search, kind: $kind, status: $status)
    accounts(first: $first, after: $after, orderBy: $by, direction: $direction, search: $search, kind: $kind, status: $status) {
      edges { node { name company status accessUntil lastSeenAt } } pageInfo { hasNextPage endCursor } } }`;
  const ask = async (variables: object) => (await app.ask(PERSON.itAdmin, LIST, variables)).data;
  const KEYS: Record<string, Key> = {
    NAME: name,
    COMPANY: ({ company }) => (company === 'Atelier Loire' ? '' : company.normalize('NFD').replace(/\p{M}/gu, '')),
    STATUS: ({ status }) => status,
    ACCESS_UNTIL: ({ accessUntil }) => accessUntil ?? FOREVER,
    LAST_SEEN: ({ lastSeenAt }) => lastSeenAt ?? '',
  };

  test.each(Object.keys(KEYS).flatMap((by) => ['ASCENDING', 'DESCENDING'].map((direction) => [by, direction])))(
    'by %s, %s: page by page the whole list, in order',
    async (by, direction) => {
      const rows = await paged(async (after) => (await ask({ first: 3, after, by, direction })).accounts);
      expect(rows.map((row) => row.name)).toEqual(sorted(rows, KEYS[by!]!, direction === 'DESCENDING'));
      expect(rows).toHaveLength((await ask({ first: 1 })).accountCount);
      expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    },
  );

  test('a cursor is a place in one order only', async () => {
    const { endCursor: after } = (await ask({ first: 1, by: 'STATUS' })).accounts.pageInfo;
    for (const other of [{ by: 'NAME' }, { by: 'STATUS', direction: 'DESCENDING' }, { by: 'LAST_SEEN' }]) {
      const { errors } = await app.ask(PERSON.itAdmin, LIST, { first: 1, after, ...other });
      expect(errors!.map(({ extensions }) => extensions.code)).toContain('BAD_CURSOR');
    }
  });

  test.each([
    [{ search: 'kar' }, 1],
    [{ kind: 'EXTERNAL', status: 'ACTIVE' }, 6],
    [{ status: 'SUSPENDED' }, 1],
    [{ search: 'personne de ce nom' }, 0],
  ])('%j finds %i, and says so', async (filter, count) => {
    const found = await ask({ first: 100, ...filter });
    expect([found.accountCount, found.accounts.edges.length]).toEqual([count, count]);
  });

  test('nobody else learns how many there are', async () => {
    for (const who of ['owner', 'manager', 'karim'] as const) {
      const { data, errors } = await app.ask(PERSON[who], '{ accountCount }');
      expect([data.accountCount, errors![0]!.extensions.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  const bulk = async (verb: string, personIds: string[], as: Who = 'itAdmin') =>
    app.ask(
      PERSON[as],
      `mutation ($input: AccountsInput!) { accounts${verb}(input: $input) { doneIds refusals { id code message } userErrors { code } } }`,
      { input: { personIds } },
    );
  const statusOf = async (who: Who) =>
    (await app.db.owner.query('select status from persons where id = $1', [PERSON[who]])).rows[0].status;

  test('many are suspended, each by itself: what is refused for one holds up none of the others', async () => {
    const nobody = toId('Person', newId());
    const [one, other, own, gone] = (['contributor', 'outsider', 'itAdmin', 'suspended'] as const).map(personId);
    const { data } = await bulk('Suspend', [one!, own!, nobody, gone!, other!, 'x', one!]);
    expect(data.accountsSuspend).toEqual({
      doneIds: [one, other],
      refusals: [
        { id: own, code: 'ACCOUNT_IS_OWN', message: expect.stringContaining('votre propre compte') },
        { id: nobody, code: 'NOT_FOUND', message: expect.any(String) },
        { id: gone, code: 'ACCOUNT_NOT_ACTIVE', message: expect.any(String) },
        { id: 'x', code: 'NOT_FOUND', message: expect.any(String) },
      ],
      userErrors: [],
    });
    expect(await Promise.all((['contributor', 'outsider', 'itAdmin'] as const).map(statusOf))).toEqual([
      'SUSPENDED',
      'SUSPENDED',
      'ACTIVE',
    ]);
    expect((await app.ask(PERSON.contributor, '{ viewer { id } }')).data.viewer).toBeNull();
    expect((await bulk('Reactivate', [one!, other!])).data.accountsReactivate).toMatchObject({
      doneIds: [one, other],
      refusals: [],
    });
    expect(await statusOf('outsider')).toBe('ACTIVE');
  });

  test('at most a hundred at a time, and by IT admins alone', async () => {
    const many = Array.from({ length: 101 }, () => toId('Person', newId()));
    expect((await bulk('SendReset', many)).data.accountsSendReset).toEqual({
      doneIds: null,
      refusals: null,
      userErrors: [{ code: 'BULK_TOO_MANY' }],
    });
    for (const who of ['owner', 'manager', 'karim'] as const) {
      const known = await bulk('Suspend', [personId('reader')], who);
      expect(known.errors![0]!.extensions.code).toBe('FORBIDDEN');
      expect(known).toEqual(await bulk('Suspend', [toId('Person', newId())], who));
    }
    expect(await statusOf('reader')).toBe('ACTIVE');
  });
});

describe('the table of members', () => {
  const LIST = `query ($id: ID!, $first: Int, $after: String, $by: MemberOrder, $direction: SortDirection, $search: String, $kind: PersonKind) {
    group(id: $id) { membersFound(search: $search, kind: $kind)
      members(first: $first, after: $after, orderBy: $by, direction: $direction, search: $search, kind: $kind) {
        edges { node { role since accessUntil person { name company } } } pageInfo { hasNextPage endCursor } } } }`;
  const ask = async (as: Who, which: Which, variables: object) => {
    const { data } = await app.ask(PERSON[as], LIST, { id: groupId(which), first: 100, ...variables });
    return data.group;
  };
  const all = async (as: Who, which: Which, variables: object) => {
    const rows = await paged(async (after) => (await ask(as, which, { ...variables, first: 3, after })).members);
    return rows.map((row) => ({ ...row, ...(row as unknown as { person: Row }).person, role: row.role }));
  };
  const ROLES = ['MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER'];
  const KEYS: Record<string, Key> = {
    NAME: name,
    COMPANY: ({ company }) => company.normalize('NFD').replace(/\p{M}/gu, ''),
    ROLE: ({ role }) => String(ROLES.indexOf(role)),
    SINCE: ({ since }) => since,
    ACCESS_UNTIL: ({ accessUntil }) => accessUntil ?? FOREVER,
  };

  test.each(Object.keys(KEYS).flatMap((by) => ['ASCENDING', 'DESCENDING'].map((direction) => [by, direction])))(
    'by %s, %s: page by page the whole list, in order',
    async (by, direction) => {
      for (const who of ['manager', 'karim'] as const) {
        const rows = await all(who, 'mixed', { by, direction });
        const key = who === 'karim' && by === 'ACCESS_UNTIL' ? name : KEYS[by!]!;
        expect(rows.map((row) => row.name)).toEqual(sorted(rows, key, direction === 'DESCENDING'));
        expect(rows).toHaveLength((await ask(who, 'mixed', {})).membersFound);
      }
    },
  );

  test('to an external no order betrays when the access of others ends', async () => {
    const before = await all('karim', 'mixed', { by: 'ACCESS_UNTIL' });
    await app.db.owner.query(`update persons set access_until = now() + interval '99 days' where id = $1`, [
      PERSON.sonia,
    ]);
    expect(await all('karim', 'mixed', { by: 'ACCESS_UNTIL' })).toEqual(before);
    await app.db.owner.query(`update persons set access_until = now() + interval '9 days' where id = $1`, [
      PERSON.sonia,
    ]);
  });

  test('behind a wall, the number found is of those whom the viewer sees', async () => {
    const seen = await all('karim', 'walled', {});
    expect(seen.map((row) => short(row.name))).not.toContain('sonia');
    expect((await ask('karim', 'walled', {})).membersFound).toBe(seen.length);
    expect((await ask('karim', 'walled', { search: 'sonia' })).membersFound).toBe(0);
    expect((await ask('manager', 'walled', { search: 'sonia' })).membersFound).toBe(1);
  });

  test('whoever may not see the list is told no number', async () => {
    expect((await ask('outsider', 'private', {})).membersFound).toBeNull();
    expect(await ask('outsider', 'secret', {})).toBeNull();
  });

  const MANY = 'group { membersFound } doneIds refusals { id code }';
  const INPUT = { groupMembersRemove: 'MembershipsInput' } as Record<string, string>;
  const bulk = async (as: Who, mutation: string, which: Which, who: readonly Who[], more: object = {}) => {
    const membershipIds = await Promise.all(who.map((one) => membershipId(app, GROUP[which], PERSON[one])));
    const type =
      INPUT[mutation] ?? (mutation === 'groupMembersRoleChange' ? 'GroupMembersRoleChangeInput' : 'MembershipsInput');
    const { data, errors } = await app.ask(
      PERSON[as],
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${MANY} userErrors { code } } }`,
      { input: { groupId: groupId(which), membershipIds, ...more } },
    );
    return { ids: membershipIds, payload: data?.[mutation], code: errors?.[0]!.extensions.code };
  };

  test('many change role, each by itself', async () => {
    const { ids, payload } = await bulk(
      'manager',
      'groupMembersRoleChange',
      'mixed',
      ['reader', 'karim', 'contributor'],
      {
        role: 'MODERATOR',
      },
    );
    expect(payload).toMatchObject({
      doneIds: [ids[0], ids[2]],
      refusals: [{ id: ids[1], code: 'ROLE_FOR_EMPLOYEES' }],
      userErrors: [],
    });
  });

  test('many are removed, but neither oneself nor who is of another group', async () => {
    const stranger = await membershipId(app, GROUP.private, PERSON.reader);
    const { ids } = await bulk('manager', 'groupMembersRemove', 'walled', []);
    expect(ids).toEqual([]);
    const own = await membershipId(app, GROUP.walled, PERSON.manager);
    const [karim, sonia] = await Promise.all(
      (['karim', 'sonia'] as const).map((who) => membershipId(app, GROUP.walled, PERSON[who])),
    );
    const { payload } = await run(
      PERSON.manager,
      'groupMembersRemove',
      { groupId: groupId('walled'), membershipIds: [own, karim, stranger, sonia] },
      MANY,
    );
    expect(payload.doneIds).toEqual([karim, sonia]);
    expect(payload.refusals).toEqual([
      { id: own, code: 'MEMBERSHIP_IS_OWN' },
      { id: stranger, code: 'NOT_FOUND' },
    ]);
    expect(await strayCounts(app)).toEqual([]);
  });

  test('requests are accepted and declined together', async () => {
    const { ids, payload } = await bulk('manager', 'groupRequestsAccept', 'private', ['requested', 'reader']);
    expect(payload).toMatchObject({ doneIds: [ids[0]], refusals: [{ id: ids[1], code: 'REQUEST_GONE' }] });
    const declined = await bulk('manager', 'groupRequestsDecline', 'public', ['requested']);
    expect(declined.payload.doneIds).toEqual(declined.ids);
    expect(await strayCounts(app)).toEqual([]);
  });

  test('a hidden group answers as a missing one, and who has no right changes nothing', async () => {
    for (const mutation of ['groupMembersRemove', 'groupRequestsAccept', 'groupRequestsDecline']) {
      for (const who of ['outsider', 'karim', 'moderator'] as const) {
        const asked = (group: string) =>
          run(PERSON[who], mutation, { groupId: group, membershipIds: [toId('Membership', newId())] }, MANY);
        expect(await asked(groupId('deleted'))).toEqual(await asked(toId('Group', newId())));
        expect((await asked(groupId('deleted'))).codes).not.toEqual([]);
      }
    }
    const { payload, ids } = await bulk('moderator', 'groupMembersRemove', 'public', ['reader']);
    expect(payload).toMatchObject({ doneIds: [], refusals: [{ id: ids[0], code: 'FORBIDDEN' }] });
  });
});

describe('the directory finds by what people do', () => {
  const find = async (as: Who, search: string, more: object = {}) => {
    const { data } = await app.ask(
      PERSON[as],
      'query ($search: String, $kind: PersonKind, $partnerId: ID, $after: String, $first: Int) { people(first: $first, after: $after, search: $search, kind: $kind, partnerId: $partnerId) { edges { node { name } } pageInfo { hasNextPage endCursor } } }',
      { search, first: 100, ...more },
    );
    return data.people?.edges.map(({ node }: { node: Row }) => short(node.name)) ?? null;
  };
  beforeAll(async () => {
    const set = (who: Who, values: object) =>
      app.db.owner.query(
        `update persons p set (department, skills, interests) = (select r.department, r.skills, r.interests from jsonb_populate_record(p, $2::jsonb) r) where id = $1`,
        [PERSON[who], JSON.stringify(values)],
      );
    await set('reader', { department: 'Qualité', skills: ['Métrologie'], interests: [] });
    await set('contributor', { department: 'Méthodes', skills: ['Soudure TIG'], interests: ['Métrologie'] });
    await set('karim', { department: 'Qualité', skills: ['100_% inox'], interests: [] });
    await set('lonely', { department: 'Qualité', skills: [], interests: [] });
  });

  test.each([
    ['a department, accents aside', 'QUALITE', ['karim', 'reader']],
    ['a skill or an interest', 'métrologie', ['contributor', 'reader']],
    ['words of different places', 'titre metrologie method', ['contributor']],
    ['a part of a word', 'udure', ['contributor']],
    ['pattern signs, as letters', '0_%', ['karim']],
    ['a backslash, as a letter', '\\', []],
    ['a quote, as a letter', `'`, []],
  ])('%s', async (_, search, expected) => {
    expect(await find('manager', search).then((names: string[]) => names.filter((one) => one !== 'lonely'))).toEqual(
      expected,
    );
  });

  test('nobody whom the viewer does not see, by any word', async () => {
    expect(await find('outsider', 'qualité')).toEqual(['reader']);
    expect(await find('outsider', 'inox')).toEqual([]);
    expect(await find('karim', 'qualité')).toBeNull();
  });

  test('with the other filters, page by page, in two statements', async () => {
    expect(await find('manager', 'qualité', { kind: 'EMPLOYEE' })).toEqual(['reader']);
    expect(await find('manager', 'qualité', { partnerId: toId('PartnerOrganisation', PARTNER.mecaform) })).toContain(
      'karim',
    );
    app.statements.length = 0;
    expect(await find('manager', 'metrologie', { first: 1 })).toEqual(['contributor']);
    expect(app.statements).toHaveLength(2);
  });

  test('what is written anew is found at once, and what was there no more', async () => {
    await app.ask(
      PERSON.outsider,
      `mutation { profileUpdate(input: { skills: ["Chaudronnerie"] }) { userErrors { code } } }`,
    );
    expect(await find('reader', 'chaudron')).toEqual(['outsider']);
    await app.ask(PERSON.outsider, `mutation { profileUpdate(input: { skills: [] }) { userErrors { code } } }`);
    expect(await find('reader', 'chaudron')).toEqual([]);
  });
});
