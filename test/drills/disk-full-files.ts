import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileStore } from '#storage';
import { startTestApp } from '../support/app.js';
import { seedCast } from '../support/cast.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, missedOf } from './figures.js';

const MB = 2 ** 20;

/** The disk of files is full: 64 MiB, which uploads fill. Needs the right to mount (root). */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  const talk = fileTalk(app);
  const { home } = app.app.get<{ home: string }>('CONFIG');
  const folders = ['uploads', 'files'].map((name) => join(home, name));
  const disk = join(home, 'disk');
  for (const folder of [disk, ...folders]) mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
  const mounted: string[] = [disk];
  try {
    for (const [i, folder] of folders.entries()) {
      mkdirSync(join(disk, String(i)));
      execFileSync('mount', ['--bind', join(disk, String(i)), folder]);
      mounted.unshift(folder);
    }
    const refused: (string | null)[] = [];
    let kept = 0;
    for (let n = 0; n < 12; n += 1) {
      const bytes = randomBytes(10 * MB);
      const path = (await talk.begin('contributor', 'private', `${n}.bin`, bytes.length)).headers.get('location')!;
      const done = await talk.patch('contributor', path, 0, bytes);
      if (done.status === 204) kept += 1;
      else refused.push(`${done.status} ${done.code}`);
    }
    const health = await talk.reach(null, '/health/live');
    const count = async (table: string) => (await app.db.owner.query(`select from ${table}`)).rowCount!;
    const staged = existsSync(folders[0]!) ? readdirSync(folders[0]!).length : 0;
    let missing = 0;
    for (const { hash } of (await app.db.owner.query<{ hash: string }>('select hash from file_versions')).rows)
      if (!(await app.app.get(FileStore).stat(hash))) missing += 1;
    const files = await count('files');
    return {
      kept,
      refused: [...new Set(refused)],
      files,
      rowsWithoutFile: missing,
      temporaryFilesLeft: staged,
      uploadsLeft: (await app.db.owner.query('select from uploads where finished_at is null')).rowCount,
      alive: health.status,
      missed: missedOf({
        refused: refused.length > 0 && refused.every((one) => one === '507 STORAGE_FULL'),
        rows: missing === 0 && files === kept,
        temporary: staged === 0,
        alive: health.status === 200,
      }),
    };
  } finally {
    for (const folder of mounted) execFileSync('umount', ['-l', folder]);
    await app.close();
  }
}
