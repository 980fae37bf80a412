import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Jobs, Worker } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import pg from 'pg';
import { secretStorageMeasure } from '../libs/admin/src/admin.jobs.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const GRANT = `grant { id role isActive viewerCanWithdraw person { name } grantedBy { name } }`;
const appoint = async (as: Who, who: Who, role: string) => {
  const { data, errors } = await app.ask(
    PERSON[as],
    `mutation ($input: NetworkRoleAppointInput!) { networkRoleAppoint(input: $input) { ${GRANT} userErrors { code field } } }`,
    { input: { personId: toId('Person', PERSON[who]), role } },
  );
  return errors?.[0]!.extensions.code ?? data.networkRoleAppoint.userErrors[0]?.code ?? data.networkRoleAppoint.grant;
};
const withdraw = async (as: Who, grantId: string) => {
  const { data, errors } = await app.ask(
    PERSON[as],
    'mutation ($input: NetworkRoleWithdrawInput!) { networkRoleWithdraw(input: $input) { withdrawnGrantId userErrors { code } } }',
    { input: { grantId } },
  );
  return errors?.[0]!.extensions.code ?? data.networkRoleWithdraw.userErrors[0]?.code ?? 'DONE';
};
const grantOf = async (who: Who, role: string): Promise<string> => {
  const { rows } = await app.db.owner.query<{ id: string }>(
    'select id from network_roles where person_id = $1 and role = $2',
    [PERSON[who], role],
  );
  return toId('NetworkRoleGrant', rows[0]!.id);
};
const rolesOf = async (who: Who) =>
  (await app.ask(PERSON[who], '{ viewer { networkRoles } }')).data.viewer.networkRoles as string[];
const list = async (who: Who) => {
  const { data } = await app.ask(
    PERSON[who],
    `{ networkOwnerCount networkRoleGrants(first: 100) { edges { node { role person { name } viewerCanWithdraw } } } }`,
  );
  return {
    owners: data.networkOwnerCount as number,
    roles: data.networkRoleGrants.edges.map(
      ({ node }: { node: { role: string; person: { name: string }; viewerCanWithdraw: boolean } }) =>
        `${node.person.name.replace(' Test', '')} ${node.role}${node.viewerCanWithdraw ? ' -' : ''}`,
    ) as string[],
  };
};
const mailed = (who: Who) => mailsTo(app, `${who.toLowerCase()}@test.example`).map(({ subject }) => subject);
const notices = async (who: Who) =>
  (await app.ask(PERSON[who], '{ viewer { notices { id sentence groupId } } }')).data.viewer.notices as {
    id: string;
    sentence: string;
  }[];
const logged = async () =>
  (
    await app.db.owner.query<{ line: string }>(
      `select action || ' ' || (data ->> 'role') as line from audit_outbox where action like 'network.role%' order by id`,
    )
  ).rows.map(({ line }) => line);

describe('an owner gives and takes', () => {
  test('nobody else does, and nobody learns from trying who holds what', async () => {
    for (const who of ['itAdmin', 'manager', 'reader', 'karim'] as const) {
      expect(await appoint(who, 'reader', 'IT_ADMIN')).toBe('FORBIDDEN');
      expect(await withdraw(who, await grantOf('owner', 'OWNER'))).toBe('FORBIDDEN');
    }
    expect(await list('itAdmin')).toEqual({ owners: 1, roles: ['owner OWNER', 'itAdmin IT_ADMIN'] });
    expect(await list('owner')).toEqual({ owners: 1, roles: ['owner OWNER -', 'itAdmin IT_ADMIN -'] });
    for (const who of ['reader', 'karim'] as const) expect(await list(who)).toEqual({ owners: 0, roles: [] });
    expect(await logged()).toEqual([]);
  });

  test('to an employee who may act, once; never both of the roles that watch each other', async () => {
    expect(await appoint('owner', 'manager', 'COMPLIANCE_OFFICER')).toMatchObject({
      role: 'COMPLIANCE_OFFICER',
      isActive: true,
      viewerCanWithdraw: true,
      person: { name: 'manager Test' },
      grantedBy: { name: 'owner Test' },
    });
    expect(await appoint('owner', 'manager', 'COMPLIANCE_OFFICER')).toBe('NETWORK_ROLE_HELD');
    expect(await appoint('owner', 'manager', 'IT_ADMIN')).toBe('NETWORK_ROLES_APART');
    expect(await appoint('owner', 'itAdmin', 'COMPLIANCE_OFFICER')).toBe('NETWORK_ROLES_APART');
    expect(await appoint('owner', 'suspended', 'SUPPORT_AGENT')).toBe('ACCOUNT_NOT_ACTIVE');
    for (const role of ['OWNER', 'SUPPORT_AGENT'])
      expect(await appoint('owner', 'owner', role)).toBe('NETWORK_ROLE_OWN');
    // An external whom the owner sees is no employee; one whom they do not see is missing.
    expect(await appoint('owner', 'karim', 'SUPPORT_AGENT')).toBe('NOT_FOUND');
    await app.db.owner.query('update persons set sponsor_id = $1 where id = $2', [PERSON.owner, PERSON.lonely]);
    expect(await appoint('owner', 'lonely', 'SUPPORT_AGENT')).toBe('NETWORK_ROLE_FOR_EMPLOYEES');
    expect(await rolesOf('manager')).toEqual(['COMPLIANCE_OFFICER']);
    expect(await logged()).toEqual(['network.roleAppoint COMPLIANCE_OFFICER']);
  });

  test('the person is told by mail and by notice, until they have seen it', async () => {
    await runJobs(app);
    expect(mailed('manager')).toEqual(['Un rôle du réseau vous est confié : conformité']);
    const [notice, ...more] = await notices('manager');
    expect(more).toEqual([]);
    expect(notice!.sentence).toBe('Un propriétaire vous a confié un rôle du réseau : conformité.');
    const see = (who: Who, noticeId: string) =>
      app.ask(PERSON[who], 'mutation ($input: NoticeSeenInput!) { noticeSeen(input: $input) { seenNoticeId } }', {
        input: { noticeId },
      });
    const anothers = await see('reader', notice!.id);
    expect(anothers.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(anothers).toEqual(await see('reader', toId('Notice', PERSON.reader)));
    expect((await see('manager', notice!.id)).data.noticeSeen.seenNoticeId).toBe(notice!.id);
    expect(await notices('manager')).toEqual([]);
  });

  test('a role that is taken away is gone at the next request, in open sockets, and its holder told', async () => {
    const listener = await app.db.owner.connect();
    const told: string[] = [];
    listener.on('notification', ({ payload }) => told.push(payload!));
    await listener.query('listen entrenous');
    expect(await withdraw('owner', await grantOf('manager', 'COMPLIANCE_OFFICER'))).toBe('DONE');
    expect(await rolesOf('manager')).toEqual([]);
    await listener.query('unlisten *');
    listener.release();
    expect(told.map((text) => JSON.parse(text))).toContainEqual({
      kind: 'PERMISSIONS_CHANGED',
      personId: PERSON.manager,
    });
    await runJobs(app);
    expect(mailed('manager').at(-1)).toBe('Un rôle du réseau vous est retiré : conformité');
    expect((await notices('manager'))[0]!.sentence).toContain('vous a retiré');
    expect(await logged()).toEqual([
      'network.roleAppoint COMPLIANCE_OFFICER',
      'network.roleWithdraw COMPLIANCE_OFFICER',
    ]);
  });

  test('a mail that is late tells nobody of what no longer holds', async () => {
    await appoint('owner', 'moderator', 'SUPPORT_AGENT');
    await withdraw('owner', await grantOf('moderator', 'SUPPORT_AGENT'));
    await runJobs(app);
    expect(mailed('moderator')).toEqual(['Un rôle du réseau vous est retiré : aide aux utilisateurs']);
  });
});

/** Whoever was suspended acts again, in the session that they had. */
const comeBack = async () => {
  await app.db.owner.query(`update persons set status = 'ACTIVE' where id = any ($1)`, [[PERSON.owner, PERSON.reader]]);
  await app.db.owner.query('update sessions set ended_at = null');
};

describe('the last owner stays', () => {
  const suspend = async (who: Who) =>
    (
      await app.ask(
        PERSON.itAdmin,
        'mutation ($id: ID!) { accountSuspend(input: { personId: $id }) { account { status } userErrors { code } } }',
        { id: toId('Person', PERSON[who]) },
      )
    ).data.accountSuspend;

  test('neither resigns nor is suspended while there is no other', async () => {
    expect(await withdraw('owner', await grantOf('owner', 'OWNER'))).toBe('LAST_OWNER');
    expect((await suspend('owner')).userErrors).toEqual([{ code: 'LAST_OWNER' }]);
    await appoint('owner', 'reader', 'OWNER');
    expect((await list('owner')).owners).toBe(2);
    expect((await suspend('reader')).account.status).toBe('SUSPENDED');
    // An owner who cannot act is none.
    expect((await list('owner')).owners).toBe(1);
    expect(await withdraw('owner', await grantOf('owner', 'OWNER'))).toBe('LAST_OWNER');
    await comeBack();
  });

  test('two owners who withdraw each other at once, or are suspended at once: one remains', async () => {
    for (let round = 0; round < 4; round++) {
      const outcomes = await Promise.all([
        withdraw('owner', await grantOf('reader', 'OWNER')),
        withdraw('reader', await grantOf('owner', 'OWNER')),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
      await app.db.owner.query(
        `insert into network_roles (person_id, role) values ($1, 'OWNER'), ($2, 'OWNER') on conflict do nothing`,
        [PERSON.owner, PERSON.reader],
      );
    }
    await comeBack();
    const suspended = await Promise.all([suspend('owner'), suspend('reader')]);
    expect(suspended.filter(({ account }) => account !== null)).toHaveLength(1);
    await comeBack();
  });

  test('two owners who give one person both halves at once: one half comes', async () => {
    const outcomes = await Promise.all([
      appoint('owner', 'outsider', 'IT_ADMIN'),
      appoint('reader', 'outsider', 'COMPLIANCE_OFFICER'),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'NETWORK_ROLES_APART')).toHaveLength(1);
    expect(await rolesOf('outsider')).toHaveLength(1);
  });
});

describe('the database’s own wall', () => {
  const as = (url: string) => new pg.Pool({ connectionString: url, max: 1 });
  /** The code with which it refuses, in a transaction of its own; null where it lets it pass. */
  const refusal = async (pool: pg.Pool, viewer: string | null, text: string, params: unknown[] = []) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      if (viewer) await client.query('select app_enter($1)', [viewer]);
      await client.query(text, params);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  let viewers: pg.Pool;
  let system: pg.Pool;
  beforeAll(() => {
    viewers = as(app.db.appUrl);
    system = as(app.db.systemUrl);
  });
  afterAll(async () => {
    await viewers.end();
    await system.end();
  });
  const GIVE = 'insert into network_roles (person_id, role, granted_by) values ($1, $2, $3)';

  test('the viewers’ role writes no role, whoever stands behind it', async () => {
    for (const who of ['owner', 'itAdmin', 'manager'] as const) {
      expect(await refusal(viewers, PERSON[who], GIVE, [PERSON.manager, 'OWNER', PERSON.owner])).toBe('42501');
      expect(await refusal(viewers, PERSON[who], `update network_roles set role = 'OWNER'`)).toBe('42501');
      expect(await refusal(viewers, PERSON[who], 'delete from network_roles')).toBe('42501');
      expect(
        await refusal(viewers, PERSON[who], `insert into notices (person_id, kind) values ($1, 'x')`, [PERSON[who]]),
      ).toBe('42501');
    }
    const { rows } = await app.db.owner.query<{ outcome: string }>(`select app_appoint($1, 'OWNER') as outcome`, [
      PERSON.manager,
    ]);
    expect(rows).toEqual([{ outcome: 'FORBIDDEN' }]); // no viewer
  });

  test('the system’s role makes nobody owner where there is one, and moves no role', async () => {
    for (const granter of [null, PERSON.owner, PERSON.manager])
      expect(await refusal(system, null, GIVE, [PERSON.manager, 'OWNER', granter])).toBe('EN003');
    expect(await refusal(system, PERSON.owner, GIVE, [PERSON.manager, 'OWNER', PERSON.owner])).toBe('EN003');
    expect(await refusal(system, null, GIVE, [PERSON.karim, 'SUPPORT_AGENT', null])).toBe('EN003');
    expect(
      await refusal(system, null, `update network_roles set person_id = $1 where role = 'OWNER'`, [PERSON.manager]),
    ).toBe('EN003');
    expect(await refusal(system, null, `delete from network_roles where role = 'OWNER'`)).toBe('EN002');
    expect(await refusal(system, null, `update persons set status = 'LEFT' where kind = 'EMPLOYEE'`)).toBe('EN002');
    expect(await refusal(system, null, `update persons set access_until = now() where kind = 'EMPLOYEE'`)).toBe(
      'EN002',
    );
  });

  test('and not even the owner’s role writes that somebody appointed themself, or holds both halves', async () => {
    expect(await refusal(app.db.owner, null, GIVE, [PERSON.manager, 'OWNER', PERSON.manager])).toBe('23514');
    expect(await refusal(app.db.owner, null, GIVE, [PERSON.itAdmin, 'COMPLIANCE_OFFICER', PERSON.owner])).toBe('23505');
  });
});

describe('what an IT admin sees of groups', () => {
  const LIST =
    '{ groupStorages(first: 100) { edges { node { groupId name visibility memberCount externalCount bytes } } } }';
  const SECRET = '{ secretStorage { bytes day } }';
  const picture = async (groupId: string, bytes: number) => {
    const { rows } = await app.db.owner.query<{ id: string }>(
      `insert into posts (group_id, author_id, audience, body, body_html) values ($1, $2, 'MEMBERS', 'x', 'x') returning id`,
      [groupId, PERSON.manager],
    );
    await app.db.owner.query(
      `insert into images (owner_id, purpose, post_id, attached_at, hash, mime, bytes, width, height) values ($1, 'POST', $2, now(), repeat('0', 64), 'image/webp', $3, 1, 1)`,
      [PERSON.manager, rows[0]!.id, bytes],
    );
  };
  const measure = async () => {
    const database = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
    await database.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, secretStorageMeasure, {}));
    await app.app.get(Worker).drain();
  };

  test('of PUBLIC and PRIVATE ones name, size and storage; of SECRET and deleted ones nothing', async () => {
    await picture(GROUP.private, 1234);
    await picture(GROUP.secret, 140_000_000);
    const { data } = await app.ask(PERSON.itAdmin, LIST);
    const nodes = data.groupStorages.edges.map(({ node }: { node: { name: string } }) => node);
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual([
      'archived',
      'mixed',
      'private',
      'public',
      'walled',
    ]);
    expect(nodes[2]).toEqual({
      groupId: toId('Group', GROUP.private),
      name: 'private',
      visibility: 'PRIVATE',
      memberCount: 4,
      externalCount: 0,
      bytes: 1234,
    });
    expect(nodes[3].bytes).toBe(0);
    for (const who of ['owner', 'manager', 'reader', 'karim'] as const)
      expect((await app.ask(PERSON[who], LIST)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('of all SECRET ones a sum, rounded, once a day: what comes later shows tomorrow', async () => {
    expect((await app.ask(PERSON.itAdmin, SECRET)).data.secretStorage).toBeNull();
    await measure();
    const first = (await app.ask(PERSON.itAdmin, SECRET)).data.secretStorage;
    expect(first.bytes).toBe(100_000_000);
    await picture(GROUP.secret, 900_000_000);
    await measure();
    expect((await app.ask(PERSON.itAdmin, SECRET)).data.secretStorage).toEqual(first);
    for (const who of ['owner', 'manager'] as const)
      expect((await app.ask(PERSON[who], SECRET)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});
