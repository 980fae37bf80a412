import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Jobs, Worker } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import pg from 'pg';
import { electionsDue } from '../libs/groups/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { mailsTo } from './support/mails.js';

let app: TestApp;
/** Community lead, member of nothing. */
const LEAD: Who = 'outsider';
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'COMMUNITY_LEAD')`, [PERSON[LEAD]]);
  // Their sponsor stays when the manager goes.
  await app.db.owner.query(`update persons set sponsor_id = $1 where kind = 'EXTERNAL'`, [PERSON.owner]);
  await app.db.owner.query(
    'create schema kept; create table kept.memberships as table memberships; create table kept.groups as table groups; create table kept.persons as table persons',
  );
});
afterAll(() => app?.close());

const DAY = 86_400_000;
let start = Date.now();
async function at(ms: number): Promise<void> {
  app.clock.set(new Date(start + ms));
  await app.db.owner.query(`update sessions set idle_until = 'infinity', expires_at = 'infinity', ended_at = null`);
}
/** Each scene begins with the groups as they were, whose manager was suspended an hour ago. */
beforeEach(async () => {
  await app.db.owner
    .query(`truncate elections, notices, group_orphans, audit_outbox, pgboss.job cascade; delete from memberships;
    insert into memberships select * from kept.memberships;
    update persons p set status = k.status from kept.persons k where k.id = p.id`);
  rmSync(join(app.app.get<Config>('CONFIG').home, 'outbox'), { recursive: true, force: true });
  start = Date.now();
  await suspend('manager');
  await at(0);
});
const suspend = (who: Who) =>
  app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON[who]]);
const groupId = (which: Which) => toId('Group', GROUP[which]);
const personId = (who: Who) => toId('Person', PERSON[who]);

async function look(): Promise<void> {
  const database = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
  await database.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, electionsDue, {}));
  await app.app.get(Worker).drain();
}
interface Ballot {
  id: string;
  closesAt: string;
  viewerCanTakePart: boolean;
  candidates: {
    personId: string;
    isStanding: boolean;
    isViewer: boolean;
    hasViewerVote: boolean;
    person: { name: string };
  }[];
}
const WANTED = `lacksManager election { id closesAt viewerCanTakePart candidates { personId isStanding isViewer hasViewerVote person { name } } }`;
async function seen(who: Who, which: Which): Promise<{ lacksManager: boolean | null; election: Ballot | null } | null> {
  const { data } = await app.ask(PERSON[who], `query ($id: ID!) { group(id: $id) { ${WANTED} } }`, {
    id: groupId(which),
  });
  return data.group;
}
async function act(
  who: Who,
  name: string,
  type: string,
  input: object,
  wanted = 'group { id }',
): Promise<string | null> {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`,
    { input },
  );
  return errors?.[0]!.extensions.code ?? data[name].userErrors[0]?.code ?? null;
}
const call = (who: Who, which: Which) =>
  act(who, 'electionCall', 'ElectionCallInput', { groupId: groupId(which) }, 'calledGroupId');
const stand = (who: Who, electionId: string, other: Who | null = null) =>
  act(who, 'electionStand', 'ElectionStandInput', { electionId, personId: other && personId(other) });
const answer = (who: Who, electionId: string, isAccepted: boolean) =>
  act(who, 'electionAnswer', 'ElectionAnswerInput', { electionId, isAccepted });
const vote = (who: Who, electionId: string, other: Who) =>
  act(who, 'electionVote', 'ElectionVoteInput', { electionId, personId: personId(other) });
async function called(which: Which, by: Who = 'contributor'): Promise<string> {
  expect(await call(by, which)).toBeNull();
  return (await seen('contributor', which))!.election!.id;
}
const roleOf = async (who: Who, which: Which) =>
  (
    await app.db.owner.query<{ role: string }>(
      `select role from memberships where person_id = $1 and group_id = $2 and valid_to is null and state = 'ACTIVE'`,
      [PERSON[who], GROUP[which]],
    )
  ).rows[0]?.role ?? null;
const orphans = async (who: Who) => {
  const { data, errors } = await app.ask(PERSON[who], '{ orphanedGroups { groupId name since closesAt } }');
  return errors?.[0]!.extensions.code ?? data.orphanedGroups.map(({ name }: { name: string }) => name).sort();
};
const notices = async (who: Who) =>
  (await app.ask(PERSON[who], '{ viewer { notices { sentence } } }')).data.viewer.notices.map(
    ({ sentence }: { sentence: string }) => sentence,
  ) as string[];
const logged = async () =>
  (
    await app.db.owner.query<{ action: string }>(
      `select action from audit_outbox where action like 'group.election%' order by id`,
    )
  ).rows.map(({ action }) => action);
const subjects = (who: Who) => mailsTo(app, `${who}@test.example`).map(({ subject }) => subject);

describe('a group whose managers are all gone', () => {
  test('a community lead sees it by name and date, told by notice; never a SECRET one; nobody else sees the list', async () => {
    expect(await orphans(LEAD)).toEqual([]);
    await look();
    expect(await orphans(LEAD)).toEqual(['mixed', 'private', 'public', 'walled']);
    expect(await notices(LEAD)).toHaveLength(4);
    expect((await notices(LEAD)).join()).not.toContain('secret');
    for (const who of ['owner', 'itAdmin', 'moderator', 'karim'] as const) expect(await orphans(who)).toBe('FORBIDDEN');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.manager]);
    expect(await orphans(LEAD)).toEqual([]); // at once, before the job looks again
    await look();
    expect((await app.db.owner.query('select 1 from group_orphans')).rows).toEqual([]);
  });

  test('its employees know; its externals, outsiders and the lead see nothing of it on its page', async () => {
    expect(await seen('reader', 'mixed')).toEqual({ lacksManager: true, election: null });
    expect(await seen('karim', 'mixed')).toEqual({ lacksManager: null, election: null });
    for (const who of [LEAD, 'invited', 'requested', 'banned', 'former'] as const)
      expect(await seen(who, 'private')).toEqual({ lacksManager: null, election: null });
    expect(await seen(LEAD, 'secret')).toBeNull();
  });

  test('the SECRET one’s members are asked by the job itself, by notice and mail, once', async () => {
    await look();
    await look();
    const { election } = (await seen('reader', 'secret'))!;
    expect(new Date(election!.closesAt).getTime() - start).toBe(7 * DAY);
    for (const who of ['moderator', 'contributor', 'reader'] as const) {
      expect((await notices(who)).filter((sentence) => sentence.includes('secret'))).toHaveLength(1);
      expect(subjects(who).filter((subject) => subject.startsWith('« secret » n’a plus de responsable'))).toHaveLength(
        1,
      );
    }
    expect(await logged()).toEqual(['group.electionCall']);
    for (const who of [LEAD, 'invited', 'former', 'karim'] as const)
      expect((await notices(who)).filter((sentence) => sentence.includes('secret'))).toEqual([]);
  });

  test('the lead asks members of what they may know of, and can name no one; employees of the group may ask too', async () => {
    expect(await call(LEAD, 'secret')).toBe('NOT_FOUND');
    expect(await call(LEAD, 'private')).toBeNull();
    expect(await call(LEAD, 'private')).toBe('ELECTION_NOT_NEEDED');
    expect(await call('reader', 'mixed')).toBeNull();
    for (const who of ['owner', 'itAdmin', 'former'] as const) expect(await call(who, 'walled')).toBe('FORBIDDEN');
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await call('karim', 'walled'));
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.manager]);
    expect(await call('reader', 'walled')).toBe('ELECTION_NOT_NEEDED');
    const id = (await seen('reader', 'private'))!.election!.id;
    for (const outcome of [await stand(LEAD, id), await stand(LEAD, id, 'reader'), await vote(LEAD, id, 'reader')])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(outcome);
  });
});

describe('standing and voting', () => {
  test('one stands oneself, or is proposed, told, and accepts; without consent nobody can be voted for', async () => {
    const id = await called('private');
    expect(await stand('contributor', id, 'reader')).toBeNull();
    await app.app.get(Worker).drain();
    expect(await notices('reader')).toContain(
      'On vous propose comme responsable de « private » : à vous de dire si vous vous présentez.',
    );
    expect(subjects('reader')).toContain('On vous propose comme responsable de « private »');
    expect(await vote('contributor', id, 'reader')).toBe('ELECTION_NOT_STANDING');
    // Until they accept, nobody but who proposed them knows.
    expect((await seen('moderator', 'private'))!.election!.candidates).toEqual([]);
    expect((await seen('reader', 'private'))!.election!.candidates).toMatchObject([
      { isStanding: false, isViewer: true },
    ]);
    expect(await answer('moderator', id, true)).toBe('ELECTION_NOT_PROPOSED');
    expect(await answer('reader', id, true)).toBeNull();
    expect(await vote('contributor', id, 'reader')).toBeNull();
    // Proposed again by another: what they said stands.
    expect(await stand('moderator', id, 'reader')).toBeNull();
    expect((await seen('moderator', 'private'))!.election!.candidates).toMatchObject([{ isStanding: true }]);
  });

  test('one vote each, changed until the date, known to its voter alone; a candidate who withdraws loses theirs', async () => {
    const id = await called('private');
    for (const who of ['moderator', 'reader'] as const) await stand(who, id);
    expect(await vote('contributor', id, 'reader')).toBeNull();
    expect(await vote('contributor', id, 'moderator')).toBeNull();
    const { rows } = await app.db.owner.query<{ n: number }>('select count(*)::int as n from election_votes');
    expect(rows[0]!.n).toBe(1);
    const votes = async (who: Who) =>
      (await seen(who, 'private'))!
        .election!.candidates.filter(({ hasViewerVote }) => hasViewerVote)
        .map(({ person }) => person.name);
    expect(await votes('contributor')).toEqual(['moderator Test']);
    expect(await votes('moderator')).toEqual([]);
    await answer('moderator', id, false);
    expect(await votes('contributor')).toEqual([]);
    expect(await vote('contributor', id, 'moderator')).toBe('ELECTION_NOT_STANDING');
    expect(await logged()).not.toContain('group.electionVoteFor');
  });

  test('externals, invited, banned, former and suspended people take no part and cannot stand', async () => {
    const id = await called('mixed');
    for (const who of ['karim', 'invited', 'requested', 'banned', 'former', 'owner'] as const) {
      for (const outcome of [await stand(who, id), await vote(who, id, 'reader'), await answer(who, id, true)])
        expect(['NOT_FOUND', 'FORBIDDEN']).toContain(outcome);
    }
    for (const who of ['karim', 'invited', 'banned', 'former', 'manager', 'owner'] as const)
      expect(await stand('contributor', id, who)).toBe('ELECTION_NOT_A_MEMBER');
    await at(7 * DAY + 1000);
    expect(await stand('reader', id)).toBe('ELECTION_OVER');
    expect((await seen('reader', 'mixed'))!.election!.viewerCanTakePart).toBe(false);
  });
});

describe('the end of an election', () => {
  test('most votes at the date make a manager, by the database, once; everybody is told', async () => {
    const id = await called('private');
    for (const who of ['moderator', 'reader'] as const) await stand(who, id);
    await vote('contributor', id, 'reader');
    await vote('reader', id, 'reader');
    await vote('moderator', id, 'moderator');
    await at(7 * DAY - 1000);
    await look();
    expect(await roleOf('reader', 'private')).toBe('READER');
    await at(7 * DAY + 1000);
    await Promise.all([look(), look()]);
    expect(await roleOf('reader', 'private')).toBe('MANAGER');
    expect(await roleOf('moderator', 'private')).toBe('MODERATOR');
    expect((await logged()).filter((action) => action === 'group.electionWin')).toHaveLength(1);
    expect(await notices('reader')).toContain('Vous êtes élu responsable de « private ».');
    expect(await notices('contributor')).toContain('Le groupe « private » a élu un responsable.');
    expect(subjects('reader')).toContain('Vous êtes élu responsable de « private »');
    expect(await seen('reader', 'private')).toEqual({ lacksManager: false, election: null });
    const { data } = await app.ask(PERSON.reader, 'query ($id: ID!) { group(id: $id) { viewerCanArchive } }', {
      id: groupId('private'),
    });
    expect(data.group.viewerCanArchive).toBe(true);
  });

  test('a tie is won by the longest member; votes of who left, and candidates who left, count for nothing', async () => {
    const id = await called('private');
    for (const who of ['moderator', 'contributor', 'reader'] as const) await stand(who, id);
    await vote('moderator', id, 'contributor');
    await vote('reader', id, 'reader');
    await vote('contributor', id, 'moderator');
    await suspend('moderator'); // as voter and as candidate
    await at(7 * DAY + 1000);
    await look();
    expect(await roleOf('reader', 'private')).toBe('MANAGER');
    // And among equals.
    await suspend('reader');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.moderator]);
    await at(7 * DAY + 2000);
    const second = await called('private');
    for (const who of ['contributor', 'moderator'] as const) {
      await stand(who, second);
      await vote(who, second, who);
    }
    await at(15 * DAY);
    await look();
    // The moderator came a second before the contributor.
    expect(await roleOf('moderator', 'private')).toBe('MANAGER');
  });

  test('with no votes it fails and may be held again; with a manager who is back it is void', async () => {
    const id = await called('private');
    await stand('reader', id);
    const other = await called('mixed');
    await stand('reader', other);
    await vote('reader', other, 'reader');
    await at(7 * DAY + 1000);
    await look();
    expect(await roleOf('reader', 'private')).toBe('READER');
    expect(await roleOf('reader', 'mixed')).toBe('MANAGER');
    expect(subjects('contributor')).toContain('« private » reste sans responsable');
    const again = await called('private');
    await stand('reader', again);
    await vote('reader', again, 'reader');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.manager]);
    await look();
    expect((await seen('reader', 'private'))!.election).toBeNull();
    await at(15 * DAY);
    await look();
    expect(await roleOf('reader', 'private')).toBe('READER');
  });
});

describe('a group without an active employee', () => {
  test('freezes, and its externals are out at that instant: no job is needed', async () => {
    const reads = async () =>
      (await app.ask(PERSON.karim, 'query ($id: ID!) { group(id: $id) { id } }', { id: groupId('mixed') })).data.group;
    const post = () =>
      act(
        'karim',
        'postPublish',
        'PostPublishInput',
        { groupId: groupId('mixed'), body: 'x', idempotencyKey: crypto.randomUUID() },
        'postEdge { node { id } }',
      );
    expect(await reads()).not.toBeNull();
    for (const who of ['moderator', 'contributor'] as const) await suspend(who);
    expect(await reads()).not.toBeNull();
    await suspend('reader');
    expect(await reads()).toBeNull();
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await post());
    expect(await seen('karim', 'mixed')).toBeNull();
    const system = new pg.Pool({ connectionString: app.db.ownerUrl, max: 1 });
    const { rows } = await system.query(`select 1 from app_memberships($1) m where m.group_id = $2`, [
      PERSON.karim,
      GROUP.mixed,
    ]);
    await system.end();
    expect(rows).toEqual([]);
    await look();
    expect(await orphans(LEAD)).not.toContain('mixed'); // there is nobody to elect
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
    expect(await reads()).not.toBeNull();
  });
});

describe('the database’s own wall', () => {
  const attempt = async (url: string, viewer: string | null, text: string, params: unknown[] = []) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      if (viewer) await client.query('select app_enter($1)', [viewer]);
      await client.query(text, params);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.end();
    }
  };
  const MAKE = `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'MANAGER', 'ACTIVE')`;

  test('nobody makes a manager of a group that they do not manage: not of themself, not a moderator, not the system of an orphan', async () => {
    await app.db.owner.query('delete from memberships where person_id = $1', [PERSON.outsider]);
    for (const who of ['outsider', 'moderator', 'itAdmin', 'owner'] as const)
      expect(
        await attempt(app.db.appUrl, PERSON[who], MAKE, [GROUP.public, PERSON[who === 'moderator' ? 'outsider' : who]]),
      ).toBe('EN006');
    expect(
      await attempt(
        app.db.appUrl,
        PERSON.reader,
        `update memberships set role = 'MANAGER' where person_id = $1 and group_id = $2`,
        [PERSON.reader, GROUP.private],
      ),
    ).toBe('EN006');
    expect(
      await attempt(
        app.db.appUrl,
        PERSON.outsider,
        `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'MANAGER', 'INVITED')`,
        [GROUP.public, PERSON.outsider],
      ),
    ).toBe('EN006');
    expect(await attempt(app.db.systemUrl, null, MAKE, [GROUP.private, PERSON.outsider])).toBe('EN006');
    expect(await attempt(app.db.systemUrl, null, `update memberships set role = 'MANAGER' where role = 'READER'`)).toBe(
      'EN006',
    );
  });

  test('and no role writes an election, a candidate or a vote, nor ends one before its date', async () => {
    const id = await called('private');
    await stand('reader', id);
    await vote('reader', id, 'reader');
    for (const text of [
      `insert into elections (group_id, closes_at) values ('${GROUP.private}', now())`,
      `update elections set closes_at = now()`,
      `insert into election_candidates select id, '${PERSON.contributor}', '${PERSON.contributor}', now(), now() from elections`,
      `update election_votes set candidate_id = '${PERSON.contributor}'`,
      `delete from election_votes`,
    ]) {
      expect(await attempt(app.db.appUrl, PERSON.reader, text)).toBe('42501');
      expect(await attempt(app.db.systemUrl, null, text)).toBe('42501');
    }
    expect(await attempt(app.db.appUrl, PERSON.reader, 'select app_close_election(id) from elections')).toBe('42501');
    await attempt(app.db.systemUrl, null, 'select app_close_election(id) from elections');
    expect(await roleOf('reader', 'private')).toBe('READER');
  });
});
