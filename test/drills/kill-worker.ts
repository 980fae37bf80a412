import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileStore, PREVIEWS, derivedKey } from '#storage';
import sharp from 'sharp';
import { FileUpkeep } from '../../libs/files/src/file-upkeep.service.js';
import { startTestApp } from '../support/app.js';
import { seedCast } from '../support/cast.js';
import { runJobs } from '../support/mails.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, missedOf } from './figures.js';

const KILLS = Number(process.argv[3] ?? 100);
const FILES = 40;
const HOUR = 3_600_000;

/** The process of jobs is killed again and again while it makes previews; then what is left is done by the upkeep of the next hour. */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  const talk = fileTalk(app);
  const order = { config: app.app.get<object>('CONFIG'), urls: { app: app.db.appUrl, system: app.db.systemUrl } };
  const prepared = async () =>
    (await app.db.owner.query('select from file_versions where prepared_at is not null')).rowCount!;
  try {
    for (let n = 0; n < FILES; n += 1) {
      const background = { r: n * 5, g: 90, b: 160 };
      const bytes = await sharp({ create: { width: 2000 + n, height: 1500, channels: 3, background } })
        .jpeg()
        .toBuffer();
      await talk.upload('contributor', 'private', `${n}.jpg`, bytes);
    }
    for (let kill = 0; kill < KILLS; kill += 1) {
      const worker = fork('dist/apps/cli/src/worker/process.js', { stdio: 'ignore' });
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      worker.send(order);
      await sleep(1_500 + Math.random() * 3_000); // it works from about two seconds on
      worker.kill('SIGKILL');
      await gone;
    }
    const whileKilled = await prepared();
    app.clock.set(new Date(Date.now() + HOUR + 60_000));
    await app.app.get(FileUpkeep).run();
    await runJobs(app);
    const done = await prepared();
    const { rows } = await app.db.owner.query<{ hash: string; preview: boolean }>(
      'select hash, has_preview as preview from file_versions',
    );
    const store = app.app.get(FileStore);
    let without = 0;
    for (const { hash, preview } of rows)
      for (const kind of PREVIEWS) if (!preview || !(await store.stat(derivedKey(hash, kind)))) without += 1;
    const keys = new Set<string>();
    for await (const key of store.keys()) keys.add(key);
    return {
      kills: KILLS,
      files: rows.length,
      preparedWhileKilled: whileKilled,
      lost: FILES - done,
      previewsMissing: without,
      keysBeyond: keys.size - FILES * (1 + PREVIEWS.length),
      missed: missedOf({
        lost: done === FILES && without === 0,
        twice: rows.length === FILES && keys.size === FILES * (1 + PREVIEWS.length),
      }),
    };
  } finally {
    await app.close();
  }
}
