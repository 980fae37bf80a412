import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { toId } from '#graphql';
import { FileUpkeep } from '../../libs/files/src/file-upkeep.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { GROUP, PERSON, seedCast } from '../support/cast.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, megabytes, missedOf } from './figures.js';

const MB = 2 ** 20;
const LIMIT = 25 * MB;
const PIECE = randomBytes(64 * 1024);

/** Uploads that are larger than allowed, than announced, than they say; that come in ten thousand parts; that break off at 99 %. */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query('update network set most_file_bytes = $1', [LIMIT]);
  const talk = fileTalk(app);
  const folder = join(app.app.get<{ home: string }>('CONFIG').home, 'uploads');
  const temporary = () =>
    existsSync(folder) ? readdirSync(folder).map((name) => statSync(join(folder, name)).size) : [];
  try {
    await talk.upload('contributor', 'private', 'first.bin', PIECE); // what is loaded once is loaded now
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const announced = await talk.begin('contributor', 'private', 'x.bin', 26 * MB);
    const huge = await talk.begin('contributor', 'private', 'x.bin', 2 * 1024 * MB);

    const begin = async () => (await talk.begin('contributor', 'private', 'x.bin', LIMIT)).headers.get('location')!;
    const endless = await send(app, await begin(), 2 * 1024 * MB, { 'transfer-encoding': 'chunked' });
    const lying = await send(app, await begin(), 30 * MB, { 'content-length': String(30 * MB) });
    const staged = Math.max(0, ...temporary());
    const broken = await send(app, await begin(), Math.floor(LIMIT * 0.99), { 'content-length': String(LIMIT) }, true);

    const part = '--x\r\ncontent-disposition: form-data; name="a"; filename="a"\r\n\r\na\r\n';
    const parts = await talk.reach('contributor', `/uploads`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: part.repeat(10_000),
    });
    const fields = await talk.reach('contributor', `/uploads?groupId=${toId('Group', GROUP.private)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1&'.repeat(1_000_000),
    });
    clearInterval(watch);
    app.clock.set(new Date(Date.now() + 26 * 3_600_000));
    await app.app.get(FileUpkeep).run();
    const left = temporary().length;
    const { rows } = await app.db.owner.query('select from uploads');
    const rssMb = megabytes(most - before);
    const past = megabytes(Math.max(0, staged - LIMIT));
    return {
      announced: announced.status,
      huge: huge.status,
      endless: endless.status,
      endlessTakenMb: megabytes(endless.taken),
      lying: lying.status,
      stagedPastLimitMb: past,
      brokenOff: broken.status,
      tenThousandParts: parts.status,
      millionFields: fields.status,
      rssMb,
      temporaryFilesLeft: left,
      rowsLeft: rows.length,
      missed: missedOf({
        announced: announced.status === 413 && huge.status === 413,
        endless: endless.status === 413 || endless.status === 0,
        lying: lying.status === 413,
        staged: past <= 1,
        parts: parts.status >= 400 && parts.status < 500 && fields.status >= 400 && fields.status < 500,
        memory: rssMb <= 50,
        temporary: left === 0 && rows.length === 0,
      }),
    };
  } finally {
    await app.close();
  }
}

/** So many bytes, as fast as they are taken, until the server answers or hangs up (status 0). */
async function send(app: TestApp, path: string, bytes: number, headers: Record<string, string>, breaksOff = false) {
  const cookie = `__Host-sid=${await app.tokenOf(PERSON.contributor)}`;
  return new Promise<{ status: number; taken: number }>((resolve) => {
    let taken = 0;
    let isOver = false;
    const end = (status: number) => {
      if (isOver) return;
      isOver = true;
      client.destroy();
      resolve({ status, taken });
    };
    const client = request(`${app.url.replace('localhost', '127.0.0.1')}${path}`, {
      method: 'PATCH',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        cookie,
        ...headers,
      },
    });
    client.on('response', (response) => end(response.statusCode!));
    client.on('error', () => end(0));
    const more = (): void => {
      while (!isOver && taken < bytes) {
        taken += PIECE.length;
        if (!client.write(PIECE)) return void client.once('drain', more);
      }
      if (isOver) return;
      if (breaksOff) return void setTimeout(() => end(0), 300);
      client.end();
    };
    more();
  });
}
