import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '#storage';
import { startTestApp } from '../support/app.js';
import { seedCast } from '../support/cast.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, missedOf } from './figures.js';

const MB = 2 ** 20;

/**
 * The disk of files is full: 64 MiB, which uploads fill. Once there is room again all goes on by itself. The log is written to the
 * standard output, and to no disk of ours. Needs the right to mount (root).
 */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  const talk = fileTalk(app);
  const { home } = app.app.get<{ home: string }>('CONFIG');
  const folders = ['uploads', 'files'].map((name) => join(home, name));
  const disk = join(home, 'disk');
  for (const folder of [disk, ...folders]) mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    await app.close();
    return { skipped: 'no disk of its own can be mounted here', missed: [] };
  }
  const mounted: string[] = [disk];
  try {
    for (const [i, folder] of folders.entries()) {
      mkdirSync(join(disk, String(i)));
      execFileSync('mount', ['--bind', join(disk, String(i)), folder]);
      mounted.unshift(folder);
    }
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(25 * MB, 7));
    const refused: (string | null)[] = [];
    const served = new Map<string, Buffer>();
    for (let n = 0; n < 12; n += 1) {
      const bytes = randomBytes(10 * MB);
      const path = (await talk.begin('contributor', 'private', `${n}.bin`, bytes.length)).headers.get('location')!;
      const done = await talk.patch('contributor', path, 0, bytes);
      if (done.status === 204) served.set(path.slice('/uploads/'.length), bytes);
      else refused.push(`${done.status} ${done.code}`);
    }
    const kept = served.size;
    const health = await talk.reach(null, '/health/live');
    const count = async (table: string) => (await app.db.owner.query(`select from ${table}`)).rowCount!;
    const staged = existsSync(folders[0]!) ? readdirSync(folders[0]!).length : 0;
    let missing = 0;
    for (const { hash } of (await app.db.owner.query<{ hash: string }>('select hash from file_versions')).rows)
      if (!(await app.app.get(FileStore).stat(hash))) missing += 1;
    const files = await count('files');
    let whole = 0;
    for (const [id, bytes] of served) if ((await talk.get('contributor', id)).body.equals(bytes)) whole += 1;
    rmSync(ballast);
    const last = await talk.begin('contributor', 'private', 'last.bin', 10 * MB);
    const afterwards = await talk.patch('contributor', last.headers.get('location')!, 0, Buffer.alloc(10 * MB, 1));
    return {
      kept,
      refused: [...new Set(refused)],
      files,
      rowsWithoutFile: missing,
      temporaryFilesLeft: staged,
      uploadsLeft: (await app.db.owner.query('select from uploads where finished_at is null')).rowCount,
      alive: health.status,
      readWhole: whole,
      onceThereIsRoom: afterwards.status,
      missed: missedOf({
        refused: refused.length > 0 && refused.every((one) => one === '507 STORAGE_FULL'),
        rows: missing === 0 && files === kept,
        temporary: staged === 0,
        alive: health.status === 200,
        read: whole === kept && kept > 0,
        goesOn: afterwards.status === 204,
      }),
    };
  } finally {
    for (const folder of mounted) execFileSync('umount', ['-l', folder]);
    await app.close();
  }
}
