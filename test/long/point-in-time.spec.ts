import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startDatabase } from '../../apps/cli/src/database/index.js';
import { findBinaries } from '../../apps/cli/src/database/binaries.js';
import { openHome } from '../../apps/cli/src/home/home.js';
import { findPlace } from '../../apps/cli/src/database/place.js';
import { freePort } from '../../apps/cli/src/process/free-port.js';

jest.setTimeout(180_000); // two clusters, and a recovery

const folder = mkdtempSync(join(tmpdir(), 'entrenous-pitr-'));
const archive = join(folder, 'archive');
const copy = join(folder, 'copy');
let stop: () => Promise<void> = async () => undefined;
beforeAll(() => {
  chmodSync(folder, 0o755);
  mkdirSync(archive);
  chmodSync(archive, 0o777);
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What docs/point-in-time.md says can be done by hand. */
test('the embedded server goes back to an instant, from a copy made while it ran and its archive', async () => {
  const home = join(folder, 'home');
  // a first start makes the cluster; its archive is switched on in the file that wins over others
  const first = await startDatabase({ home, databaseUrl: null });
  await first.stop();
  const place = findPlace(openHome(home), await findBinaries(), () => undefined);
  appendFileSync(
    join(place.data, 'postgresql.auto.conf'),
    `wal_level = replica\narchive_mode = on\narchive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'\n`,
  );
  const database = await startDatabase({ home, databaseUrl: null });
  stop = () => database.stop();
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await owner.query(`create table said (text text); insert into said values ('before the copy')`);
  await owner.query(`select pg_backup_start('copy', true)`);
  await owner.query(`insert into said values ('during the copy')`);
  cpSync(place.data, copy, {
    recursive: true,
    filter: (path) => !/\/postmaster\.(pid|opts)$|\/pg_wal\/.+/.test(path),
  });
  const { rows: labels } = await owner.query<{ label: string; spaces: string }>(
    'select labelfile as label, spcmapfile as spaces from pg_backup_stop()',
  );
  writeFileSync(join(copy, 'backup_label'), labels[0]!.label);
  await owner.query(`insert into said values ('after the copy')`);
  await sleep(50);
  const { rows: instants } = await owner.query<{ at: string }>('select clock_timestamp()::text as at');
  await sleep(50);
  await owner.query(`delete from said; insert into said values ('a mistake')`);
  await owner.query('select pg_switch_wal()');
  await owner.end();
  await database.stop(); // which archives what is left
  stop = async () => undefined;
  expect(readdirSync(archive).length).toBeGreaterThan(0);

  appendFileSync(
    join(copy, 'postgresql.auto.conf'),
    `restore_command = 'cp ${archive}/%f %p'\nrecovery_target_time = '${instants[0]!.at}'\nrecovery_target_action = 'promote'\narchive_mode = off\n`,
  );
  writeFileSync(join(copy, 'recovery.signal'), '');
  if (place.user) spawnSync('chown', ['-R', `${place.user.uid}:${place.user.gid}`, copy]);
  else chownSync(copy, process.getuid!(), process.getgid!());
  chmodSync(copy, 0o700);
  const port = await freePort();
  const args = ['-D', copy, '-c', `port=${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = spawn(place.binaries.postgres, args, { ...place.user, cwd: '/', stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  stop = async () => {
    server.kill('SIGINT');
    await ended;
  };
  const url = Object.assign(new URL(database.ownerUrl), { port: String(port) }).toString();
  const rows = await untilOpen(url);
  expect(rows).toEqual(['before the copy', 'during the copy', 'after the copy']);
});

async function untilOpen(url: string): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows: state } = await client.query<{ recovers: boolean }>('select pg_is_in_recovery() as recovers');
      if (!state[0]!.recovers)
        return (await client.query<{ text: string }>('select text from said')).rows.map(({ text }) => text);
    } catch (error) {
      if (attempt > 300) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await sleep(200);
  }
}
