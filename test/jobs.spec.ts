import { sealAudit, tidy, verifyAuditLog } from '#admin';
import { loadConfig } from '#config';
import { Handlers, type JobKind, Jobs, Worker, defineJob } from '#jobs';
import { Database, Records, SYSTEM_DATABASE, type SystemDatabase, newId, sql } from '#persistence';
import { Sessions } from '#people';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { resetMail } from '../libs/people/src/job-kinds.js';
import { startWorker } from '../apps/worker/src/main.js';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { until } from './support/until.js';

const note = defineJob<{ text: string }>('test.note');
const halting = defineJob<{ text: string }>('test.halting', { retries: 0 });
const failing = defineJob<{ text: string }>('test.failing', { retries: 0 });

let app: TestApp;
let jobs: Jobs;
let system: SystemDatabase;
const done: string[] = [];
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  jobs = app.app.get(Jobs);
  system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
  const handlers = app.app.get(Handlers);
  handlers.on(note, async ({ text }) => void done.push(text));
  handlers.on(halting, async ({ text }) => {
    if (text.endsWith('badly')) throw new Error('as asked');
  });
  handlers.on(failing, async () => {
    throw new Error('as asked');
  });
});
afterAll(() => app.close());

const drain = () => app.app.get(Worker).drain();
const waiting = async (kind: JobKind<object>) =>
  (await app.db.owner.query(`select id from pgboss.job where name = $1 and state = 'created'`, [kind.name])).rows
    .length;

describe('a job', () => {
  test('exists if and only if the act does that causes it', async () => {
    const act = (fails: boolean) =>
      system.writeWithoutViewer(async (tx) => {
        await jobs.enqueue(tx, note, { text: `fails: ${fails}` });
        if (fails) throw new Error('after all not');
      });
    await expect(act(true)).rejects.toThrow('after all not');
    expect(await waiting(note)).toBe(0);
    await act(false);
    expect(await waiting(note)).toBe(1);
    await drain();
    expect(done).toEqual(['fails: false']);
  });

  test('of a viewer’s act is in the viewer’s transaction, which can read no job back', async () => {
    const actor = (await app.app.get(Sessions).actorById(PERSON.reader))!;
    const records = app.app.get(Records);
    await expect(
      records.write(actor, async () => {
        await jobs.enqueue(actor, note, { text: 'rolled back' });
        throw new Error('after all not');
      }),
    ).rejects.toThrow('after all not');
    await records.write(actor, () => jobs.enqueue(actor, note, { text: 'by a viewer' }));
    await expect(records.query(actor, sql`select data from pgboss.job`)).rejects.toThrow('permission denied');
    await app.app.get(Database).endReads(actor);
    await drain();
    expect(done.at(-1)).toBe('by a viewer');
  });

  test('with a key is added once', async () => {
    const key = newId();
    for (let n = 0; n < 2; n += 1)
      await system.writeWithoutViewer((tx) => jobs.enqueue(tx, note, { text: 'keyed' }, { key }));
    expect(await waiting(note)).toBe(1);
    await drain();
  });

  test('two kinds cannot have one name, nor one kind two handlers', () => {
    expect(() => defineJob('test.note')).toThrow('test.note');
    expect(() => app.app.get(Handlers).on(note, async () => undefined)).toThrow('test.note');
  });
});

describe('the worker', () => {
  test('runs what others added, and its own jobs at their times', async () => {
    const worker = await startWorker(
      loadConfig({ ENTRENOUS_HOME: '/nonexistent' }),
      { app: app.db.appUrl, system: app.db.systemUrl },
      pino({ level: 'silent' }),
    );
    try {
      expect(worker.isReady).toBe(true);
      await system.writeWithoutViewer(async (tx) => {
        for (let n = 0; n < 25; n += 1)
          await jobs.enqueue(tx, resetMail, { email: `ghost${n}@x.fr`, isByAdmin: false });
      });
      await until('all of them to be done, one right after the other', async () => {
        const { rows } = await app.db.owner.query(
          `select from pgboss.job where name = 'password.reset' and state = 'completed'`,
        );
        return rows.length === 25;
      });
    } finally {
      await worker.stop();
    }
    expect(worker.isReady).toBe(false);
    const { rows: schedules } = await app.db.owner.query('select name from pgboss.schedule order by name');
    expect(schedules.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit.seal', 'tidying']));
  });

  test('a job that fails every time comes to rest where an admin finds it, and holds up no other', async () => {
    await system.writeWithoutViewer(async (tx) => {
      await jobs.enqueue(tx, failing, { text: 'never' });
      await jobs.enqueue(tx, note, { text: 'after the failing one' });
    });
    await expect(drain()).rejects.toThrow('as asked');
    await drain();
    expect(done.at(-1)).toBe('after the failing one');
    const { rows } = await app.db.owner.query(`select data from pgboss.job where name = 'dead'`);
    expect(rows).toEqual([{ data: { text: 'never' } }]);
  });
});

describe('the audit log', () => {
  const record = (action: string) =>
    app.db.owner.query(
      `insert into audit_outbox (action, actor_id, data) values ($1, $2, '{"b": 1, "a": {"é": [null, 2.5]}}')`,
      [action, PERSON.owner],
    );

  test('is sealed in the order of the acts, and the chain fits', async () => {
    for (let n = 0; n < 5; n += 1) await record(`test.act${n}`);
    expect(await sealAudit(system)).toBeGreaterThanOrEqual(5);
    expect(await sealAudit(system)).toBe(0);
    const { rows } = await app.db.owner.query(
      `select seq, action from audit_log where action like 'test.act%' order by seq`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['test.act0', 'test.act1', 'test.act2', 'test.act3', 'test.act4']);
    expect((await verifyAuditLog(system)).firstBad).toBeNull();
  });

  test('two sealers at once make one chain', async () => {
    for (let n = 0; n < 20; n += 1) await record('test.race');
    const counts = await Promise.all([sealAudit(system), sealAudit(system), sealAudit(system)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect((await verifyAuditLog(system)).firstBad).toBeNull();
  });

  test('that its newest rows were cut off is seen by who kept its head', async () => {
    for (let n = 0; n < 3; n += 1) await record('test.cut');
    await sealAudit(system);
    const { head, entries } = await verifyAuditLog(system);
    expect((await verifyAuditLog(system, { kept: head })).hasKept).toBe(true);
    const cut = await app.db.owner.query('delete from audit_log where seq = $1 returning *', [entries]);
    expect(await verifyAuditLog(system, { kept: head })).toMatchObject({ firstBad: null, hasKept: false });
    expect(cut.rowCount).toBe(1);
  });

  test.each([
    ['changed', `update audit_log set action = 'test.forged' where seq = 2`],
    ['given another time', `update audit_log set at = at + interval '1 microsecond' where seq = 2`],
    ['taken away', 'delete from audit_log where seq = 2'],
  ])('a row that was %s is found', async (_, forgery) => {
    const owner = new pg.Client(app.db.ownerUrl);
    await owner.connect();
    const before = await owner.query('select * from audit_log where seq = 2');
    await owner.query(forgery);
    expect((await verifyAuditLog(system)).firstBad).toBe('2');
    await owner.query('delete from audit_log where seq = 2');
    const [row] = before.rows;
    await owner.query(
      `insert into audit_log select seq, id, timestamptz 'epoch' + $2::bigint * interval '1 microsecond', actor_id, action, outcome, group_id, target_id, data, prev, hash, area from jsonb_populate_record(null::audit_log, $1)`,
      [
        JSON.stringify({ ...row, prev: `\\x${row.prev.toString('hex')}`, hash: `\\x${row.hash.toString('hex')}` }),
        await microsOf(owner, row.id),
      ],
    );
    await owner.end();
  });

  /** JavaScript's dates end at the millisecond: the outbox's own text of the instant is gone, so the row is put back as sealed. */
  const microsOf = async (owner: pg.Client, id: string) => {
    const { rows } = await owner.query<{ micros: string }>(`select micros from sealed_instants where id = $1`, [id]);
    return rows[0]!.micros;
  };
  beforeAll(async () => {
    await record('test.first');
    await record('test.second');
    await sealAudit(system);
    await app.db.owner.query(
      `create table sealed_instants as select id, (extract(epoch from at) * 1000000)::bigint::text as micros from audit_log`,
    );
  });

  test('the system’s role can neither change nor delete it', async () => {
    await expect(system.queryWithoutViewer(sql`update audit_log set action = 'x'`)).rejects.toThrow(
      'permission denied',
    );
    await expect(system.queryWithoutViewer(sql`delete from audit_log`)).rejects.toThrow('permission denied');
  });

  test('no role of the product has a right by which a row could change or go', async () => {
    const { rows } = await app.db.owner.query<{ role: string; rights: string[] }>(
      `select r.role, array_agg(p.name || ' ' || t.name order by t.name, p.name) filter (where has_table_privilege(r.role, t.name, p.name)
           or (p.name in ('select', 'insert', 'update') and has_any_column_privilege(r.role, t.name, p.name))) as rights
       from unnest('{entrenous_app,entrenous_system}'::text[]) r (role), unnest('{audit_log,audit_outbox}'::text[]) t (name),
         unnest('{select,insert,update,delete,truncate,trigger}'::text[]) p (name) group by r.role order by r.role`,
    );
    expect(rows).toEqual([
      { role: 'entrenous_app', rights: ['select audit_log', 'insert audit_outbox'] },
      // A row of the outbox is taken away by the sealer that puts it into the log.
      {
        role: 'entrenous_system',
        rights: [
          'insert audit_log',
          'select audit_log',
          'delete audit_outbox',
          'insert audit_outbox',
          'select audit_outbox',
          'update audit_outbox',
        ],
      },
    ]);
  });
});

test('tidying takes what nobody can use any more, and nothing else', async () => {
  const { owner } = app.db;
  await owner.query(
    `insert into drafts (person_id, body, updated_at) values ($1, 'old', now() - interval '91 days'), ($2, 'new', now() - interval '89 days')`,
    [PERSON.reader, PERSON.outsider],
  );
  await owner.query(
    `insert into throttle (key, points, expire) values ('old', 1, 1), ('new', 1, (extract(epoch from now()) * 1000)::bigint + 60000)`,
  );
  await owner.query(
    `insert into sessions (token_hash, person_id, idle_until, expires_at, ended_at) values ('\\x01', $1, now(), now(), now() - interval '31 days'), ('\\x02', $1, now(), now(), now())`,
    [PERSON.reader],
  );
  await owner.query(
    `insert into one_time_tokens (purpose, token_hash, expires_at) values ('RESET', '\\x01', now() - interval '2 days'), ('RESET', '\\x02', now())`,
  );
  await owner.query(
    `insert into invitations (token_hash, email, kind, invited_by, expires_at) values ('\\x01', 'a@x.fr', 'EMPLOYEE', $1, now() - interval '2 years'), ('\\x02', 'b@x.fr', 'EMPLOYEE', $1, now())`,
    [PERSON.itAdmin],
  );
  await owner.query(
    `insert into known_devices (person_id, token_hash, used_at) values ($1, '\\x01', now() - interval '366 days'), ($1, '\\x02', now() - interval '364 days')`,
    [PERSON.reader],
  );
  expect(await tidy(system)).toEqual({ drafts: 1, counters: 1, sessions: 1, tokens: 1, invitations: 1, devices: 1 });
  expect(await tidy(system)).toEqual({ drafts: 0, counters: 0, sessions: 0, tokens: 0, invitations: 0, devices: 0 });
});

test('one that fails in a batch takes no other along', async () => {
  await system.writeWithoutViewer(async (tx) => {
    for (const text of ['one', 'two']) {
      await jobs.enqueue(tx, halting, { text });
      await jobs.enqueue(tx, halting, { text: `${text}, badly` });
    }
  });
  await app.app.get(Worker).start(); // the last test: from here on this process runs jobs
  await until('all four to be settled', async () => {
    const { rows } = await app.db.owner.query<{ state: string; text: string }>(
      `select state, data ->> 'text' as text from pgboss.job where name = 'test.halting' order by text`,
    );
    return rows.map(({ state }) => state).join() === 'completed,failed,completed,failed';
  });
});
