import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Backup, BackupError, BackupKey, type Installation, backupsIn, makeBackup, proveBackup } from '#backup';
import { MIGRATIONS, migrateTables } from '#persistence';
import { migrateJobs } from '#jobs';
import pg from 'pg';
import { forgetOld } from '../libs/backup/src/keeping.js';
import { readManifest, writeManifest } from '../libs/backup/src/manifest.js';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { onServer, testServer } from './support/database.js';

jest.setTimeout(180_000); // each trial makes a database from nothing

const folder = mkdtempSync(join(tmpdir(), 'entrenous-backups-'));
const home = mkdtempSync(join(tmpdir(), 'entrenous-home-'));
let app: TestApp;
let installation: Installation;
let key: BackupKey;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  key = await BackupKey.create(join(folder, 'company.key'));
  installation = {
    urls: { owner: app.db.ownerUrl, app: app.db.appUrl, system: app.db.systemUrl },
    ...{ home, folder: join(folder, 'copies'), keyFile: key.path, keepDays: 30 },
  };
  putFile('keys', 'secret', 'the secret of the installation');
  for (const text of ['one', 'two', 'x'.repeat(300_000)]) putFile('files', ...shelved(text));
});
afterAll(async () => {
  await app?.close();
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
});

const shelved = (text: string): [string, string] => {
  const hash = createHash('sha256').update(text).digest('hex');
  return [`${hash.slice(0, 2)}/${hash.slice(2)}`, text];
};
function putFile(area: string, path: string, text: string): void {
  const target = join(home, area, path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
}
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BackupError)) throw error ?? new Error('it was not refused');
  return `${error.problem} ${error.place}`;
};
const runs = async () =>
  (
    await app.db.owner.query(
      'select kind, outcome, problem, place, table_count > 40 as many, file_count from backup_runs order by id',
    )
  ).rows;
/** Names are by the second: two within one would be one. */
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_050));

describe('a backup', () => {
  let name: string;

  test('holds every table and file, and nothing that can be read without the key', async () => {
    const written = await makeBackup(installation);
    ({ name } = written);
    expect(written.newFiles).toBe(4);
    const { tables, files, viewers, migrations } = written.manifest;
    const { rows } = await app.db.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations' order by 1`,
    );
    expect(tables.filter(({ schema }) => schema === 'public').map((table) => table.name)).toEqual(
      rows.map((row) => row.name),
    );
    expect(tables.some((table) => table.schema === 'pgboss' && table.name === 'job_common')).toBe(true);
    expect(files.count).toBe(4);
    expect(viewers.length).toBeGreaterThan(5);
    expect(migrations.at(-1)).toBe(MIGRATIONS.at(-1)!.name);
    const all = readdirSync(installation.folder, { recursive: true, withFileTypes: true });
    for (const entry of all.filter((one) => one.isFile())) {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
      expect(bytes.includes('Moreau')).toBe(false);
    }
    expect(await runs()).toEqual([
      { kind: 'BACKUP', outcome: 'OK', problem: null, place: null, many: true, file_count: 4 },
    ]);
  });

  test('restores: every table, file and right is as it was, and that is noted', async () => {
    const proven = await proveBackup(installation);
    expect(proven.manifest.name).toBe(name);
    expect((await runs()).at(-1)).toEqual({
      kind: 'DRILL',
      outcome: 'OK',
      problem: null,
      place: null,
      many: true,
      file_count: 4,
    });
    const { rows } = await app.db.owner.query(`select from pg_database where datname like 'entrenous_drill_%'`);
    expect(rows).toEqual([]);
  });

  test('takes only the files that are new', async () => {
    putFile('files', ...shelved('three'));
    await nextSecond();
    const { newFiles, manifest } = await makeBackup(installation);
    expect({ newFiles, all: manifest.files.count }).toEqual({ newFiles: 1, all: 5 });
  });

  test('is as of one instant, whatever is written meanwhile', async () => {
    await nextSecond();
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; !isOver; n += 1) {
        await app.db.owner.query(
          `with p as (insert into persons (kind, given_name, family_name, name) values ('EMPLOYEE', 'N', $1, 'N ' || $1) returning id)
           insert into visits (person_id, last_seen_at) select id, now() from p`,
          [String(n)],
        );
      }
    })();
    const { manifest } = await makeBackup(installation);
    isOver = true;
    await writing;
    expect(manifest.tables.find((table) => table.name === 'persons')!.lines).toBeGreaterThan(5);
    await proveBackup(installation);
  });

  test('of one second may not be mixed with the one of another', async () => {
    const [first, second] = (await backupsIn(installation.folder)).map((one) => join(installation.folder, one));
    renameSync(first!, `${first}.aside`);
    renameSync(second!, first!);
    expect(await problemOf(Backup.open(first!, key))).toMatch(/^DAMAGED manifest\.age: it is of /);
    renameSync(first!, second!);
    renameSync(`${first}.aside`, first!);
  });

  test('only one at a time', async () => {
    const other = new pg.Client(app.db.ownerUrl);
    await other.connect();
    await other.query(`select pg_advisory_lock(hashtext('entrenous backup'))`);
    expect(await problemOf(makeBackup(installation))).toBe('BUSY BACKUP');
    await other.end();
  });
});

describe('a backup that is not what it was', () => {
  const path = () =>
    join(
      installation.folder,
      readdirSync(installation.folder)
        .filter((one) => one.endsWith('Z'))
        .sort()
        .at(-1)!,
    );
  const verified = async (with_: BackupKey = key) => (await Backup.open(path(), with_)).verify();
  /** Spoils a file, tells what is said of it, and puts it back. */
  const spoiled = async (name: string, spoil: (file: string) => void, root = path()) => {
    const file = join(root, name);
    const before = readFileSync(file);
    spoil(file);
    try {
      return await problemOf(verified());
    } finally {
      writeFileSync(file, before);
    }
  };
  const flip = (at: number) => (file: string) => {
    const bytes = readFileSync(file);
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = bytes[place]! ^ 1;
    writeFileSync(file, bytes);
  };

  test('is whole to begin with', async () => {
    await verified();
  });

  test.each([
    [
      'cut off in a table',
      'tables/public.persons.age',
      (file: string) => truncateSync(file, statSync(file).size - 5),
      /^DAMAGED tables\/public\.persons\.age: block \d+$/,
    ],
    [
      'cut off to nothing',
      'tables/public.persons.age',
      (file: string) => truncateSync(file, 0),
      /^DAMAGED tables\/public\.persons\.age/,
    ],
    ['altered by one bit', 'tables/public.groups.age', flip(-1), /^DAMAGED tables\/public\.groups\.age: block 1$/],
    ['altered in its header', 'tables/public.groups.age', flip(60), /^(DAMAGED|OTHER_KEY) tables\/public\.groups\.age/],
    [
      'without a table',
      'tables/public.groups.age',
      (file: string) => rmSync(file),
      /^DAMAGED tables\/public\.groups\.age: missing$/,
    ],
    ['altered in its list of files', 'files.age', flip(-3), /^DAMAGED files\.age/],
    ['altered in its manifest', 'manifest.age', flip(-1), /^DAMAGED manifest\.age/],
  ])('%s', async (_, file, spoil, expected) => {
    expect(await spoiled(file, spoil)).toMatch(expected);
  });

  test('with two tables swapped, each whole in itself', async () => {
    const [one, other] = ['persons', 'groups'].map((table) => join(path(), `tables/public.${table}.age`));
    const said = await spoiled('tables/public.persons.age', () => writeFileSync(one!, readFileSync(other!)));
    expect(said).toBe('DAMAGED tables/public.persons.age: other content');
  });

  test('with blocks of one file in another order', async () => {
    const { stored } = (await filesOf()).find(({ bytes }) => bytes === 300_000)!;
    expect(stored).toMatch(/^[0-9a-f]{64}$/);
    const random = join(home, 'files', 'ab', 'random');
    mkdirSync(join(random, '..'), { recursive: true });
    writeFileSync(random, randomBytes(200_000)); // does not get smaller by packing: four blocks
    await nextSecond();
    await makeBackup(installation);
    const file = (await filesOf()).find((one) => one.path === 'ab/random')!.stored;
    const name = `files/${file.slice(0, 2)}/${file.slice(2)}.age`;
    const said = await spoiled(
      name,
      (target) => {
        const bytes = readFileSync(target);
        const block = 65_536 + 16;
        const start = bytes.length - (bytes.length % block);
        const [head, a, b, rest] = [
          bytes.subarray(0, start - 2 * block),
          bytes.subarray(start - 2 * block, start - block),
          bytes.subarray(start - block, start),
          bytes.subarray(start),
        ];
        writeFileSync(target, Buffer.concat([head, b, a, rest]));
      },
      installation.folder,
    );
    expect(said).toMatch(new RegExp(`^DAMAGED ${name}: block [1-4]$`));
  });

  test('with the file of another picture in the place of one', async () => {
    const [one, other] = (await filesOf()).filter(({ area }) => area === 'files');
    const place = ({ stored }: { stored: string }) => `files/${stored.slice(0, 2)}/${stored.slice(2)}.age`;
    const said = await spoiled(
      place(one!),
      (file) => writeFileSync(file, readFileSync(join(installation.folder, place(other!)))),
      installation.folder,
    );
    expect(said).toBe(`DAMAGED ${place(one!)}: other content`);
  });

  test('made by somebody who knows the public key only', async () => {
    const manifest = await readManifest(path(), key);
    const forger = Object.create(key, { sign: { value: () => '0'.repeat(64) } }) as BackupKey;
    const said = await spoiled('manifest.age', () => undefined).catch((error: Error) => error.message);
    expect(said).toBe('it was not refused');
    const before = readFileSync(join(path(), 'manifest.age'));
    await writeManifest(path(), forger, manifest);
    expect(await problemOf(verified())).toBe('DAMAGED manifest.age: signature');
    writeFileSync(join(path(), 'manifest.age'), before);
  });

  test('opened with another key', async () => {
    const other = await BackupKey.create(join(folder, 'other.key'));
    expect(await problemOf(verified(other))).toBe('OTHER_KEY manifest.age');
  });

  test('turns the trial red, and says where', async () => {
    const file = join(path(), 'tables/public.groups.age');
    const before = readFileSync(file);
    flip(-1)(file);
    expect(await problemOf(proveBackup(installation))).toMatch(/^DAMAGED tables\/public\.groups\.age/);
    writeFileSync(file, before);
    expect((await runs()).at(-1)).toMatchObject({ kind: 'DRILL', outcome: 'FAILED', problem: 'DAMAGED' });
  });

  test('of a row that differs from what was noted: the trial names its table', async () => {
    const manifest = await readManifest(path(), key);
    const counts = structuredClone(manifest);
    counts.viewers[0]!.counts['persons'] = '99999';
    await writeManifest(path(), key, counts);
    expect(await problemOf(proveBackup(installation))).toMatch(/^RIGHTS_DIFFER .* in persons$/);
    const audit = structuredClone(manifest);
    audit.auditHead = 'f'.repeat(64);
    await writeManifest(path(), key, audit);
    expect(await problemOf(proveBackup(installation))).toMatch(/^AUDIT_DIFFERS/);
    await writeManifest(path(), key, { ...manifest, migrations: [...manifest.migrations, 'Later1999000000000'] });
    expect(await problemOf(proveBackup(installation))).toMatch(/^NEWER/);
    await writeManifest(path(), key, manifest);
    await proveBackup(installation);
  });

  async function filesOf() {
    const files = [];
    for await (const file of (await Backup.open(path(), key)).files()) files.push(file);
    return files;
  }
});

describe('earlier versions, and the age of backups', () => {
  test('a backup of the version before this one restores and is brought to this one, by an owner who is no superuser', async () => {
    const name = `previous_${randomBytes(4).toString('hex')}`;
    await onServer(testServer().ownerUrl, `create role ${name} login createdb createrole password 'plain'`);
    await onServer(testServer().ownerUrl, `create database ${name} owner ${name}`);
    const there = (url: string, more = {}) => Object.assign(new URL(url), { pathname: `/${name}`, ...more }).toString();
    const { owner, app: appUrl, system } = installation.urls;
    const urls = {
      owner: there(owner, { username: name, password: 'plain' }),
      app: there(appUrl),
      system: there(system),
    };
    try {
      await migrateTables(urls.owner, { through: MIGRATIONS.at(-2)!.name });
      await migrateJobs(urls.owner);
      const client = new pg.Client(urls.owner);
      await client.connect();
      await client.query(`insert into persons (kind, given_name, family_name, name) values ('EMPLOYEE', 'A', 'B', 'A B');
        alter table pgboss.queue add column of_another_version text default 'x'`);
      const earlier = { ...installation, urls, folder: join(folder, 'earlier') };
      const { manifest } = await makeBackup(earlier);
      expect(manifest.migrations.at(-1)).toBe(MIGRATIONS.at(-2)!.name);
      await proveBackup(earlier);
      await client.end();
    } finally {
      await onServer(testServer().ownerUrl, `drop database ${name} with (force)`);
      await onServer(testServer().ownerUrl, `drop role ${name}`);
    }
  });

  test('those that are too old go, with the files that only they knew; the newest stays', async () => {
    const names = await backupsIn(installation.folder);
    const stored = () =>
      readdirSync(join(installation.folder, 'files'), { recursive: true }).filter((one) => String(one).endsWith('.age'))
        .length;
    const before = stored();
    rmSync(join(home, 'files', 'ab', 'random'));
    await nextSecond();
    const { name } = await makeBackup(installation);
    expect(stored()).toBe(before);
    const gone = await forgetOld(installation.folder, key, 1, new Date(Date.now() + 2 * 86_400_000));
    expect(gone).toEqual(names);
    expect(await backupsIn(installation.folder)).toEqual([name]);
    expect(stored()).toBe(before - 1);
    await (await Backup.open(join(installation.folder, name), key)).verify();
  });
});

describe('where the data are', () => {
  const PLACE = `{ dataPlace { database isBackedUp backupsKeptDays lastBackupAt isBackupLate lastProvenRestoreAt isProofLate
    retention { what days } outgoing { kind host } } }`;
  const DETAILS = `{ dataDetails { machine folder backupFolder backupTime databaseMegabytes fileMegabytes measuredOn }
    backupRuns(first: 2) { edges { cursor node { kind isGood startedAt endedAt backupName tableCount fileCount megabytes problem place } } pageInfo { hasNextPage } } }`;

  test('employees are told where, and when it was last proven; externals nothing', async () => {
    const { data } = await app.ask(PERSON.reader, PLACE);
    expect(data.dataPlace).toMatchObject({
      database: 'EMBEDDED',
      isBackedUp: false,
      isProofLate: false,
      isBackupLate: false,
      outgoing: [],
    });
    expect(data.dataPlace.lastProvenRestoreAt).toEqual(expect.any(String));
    expect((await app.ask(PERSON.karim, PLACE)).data.dataPlace).toBeNull();
    expect((await app.ask(PERSON.reader, DETAILS)).data).toEqual({ dataDetails: null, backupRuns: null });
  });

  test('IT admins see each backup and trial, page by page, newest first', async () => {
    const { data } = await app.ask(PERSON.itAdmin, DETAILS);
    expect(data.dataDetails).toMatchObject({ backupFolder: null, backupTime: null, measuredOn: null });
    expect(data.backupRuns.edges).toHaveLength(2);
    expect(data.backupRuns.pageInfo.hasNextPage).toBe(true);
    expect(data.backupRuns.edges[0].node).toMatchObject({ kind: 'BACKUP', isGood: true, problem: null });
  });

  test('a trial that is long ago is told as late', async () => {
    await app.db.owner.query(`update backup_runs set ended_at = ended_at - interval '9 days'`);
    const { data } = await app.ask(PERSON.reader, PLACE);
    expect(data.dataPlace).toMatchObject({ isProofLate: true, isBackupLate: true });
  });
});
