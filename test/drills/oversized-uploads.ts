import { fork } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toId } from '#graphql';
import { FileUpkeep } from '../../libs/files/src/file-upkeep.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { GROUP, PERSON, seedCast } from '../support/cast.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, megabytes, missedOf } from './figures.js';

const MB = 2 ** 20;
const LIMIT = 25 * MB;

/** Uploads that are larger than allowed, than announced, than they say; that come in ten thousand parts; that break off at 99 %. */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query('update network set most_file_bytes = $1', [LIMIT]);
  const talk = fileTalk(app);
  const client = await newClient(app);
  const folder = join(app.app.get<{ home: string }>('CONFIG').home, 'uploads');
  const temporary = () =>
    existsSync(folder) ? readdirSync(folder).map((name) => statSync(join(folder, name)).size) : [];
  const begin = async () => (await talk.begin('contributor', 'private', 'x.bin', LIMIT)).headers.get('location')!;
  try {
    // What is loaded, and grows, once: an upload of the size that is allowed.
    await client.patch(await begin(), { bytes: LIMIT, headers: { 'content-length': String(LIMIT) } });
    await sleep(500);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    const announced = await talk.begin('contributor', 'private', 'x.bin', 26 * MB);
    const huge = await talk.begin('contributor', 'private', 'x.bin', 2 * 1024 * MB);

    let staged = 0;
    const look = setInterval(() => (staged = Math.max(staged, ...temporary())), 5);
    const endless = await client.patch(await begin(), {
      bytes: 2 * 1024 * MB,
      headers: { 'transfer-encoding': 'chunked' },
    });
    const lying = await client.patch(await begin(), {
      bytes: 30 * MB,
      headers: { 'content-length': String(30 * MB) },
    });
    const broken = await client.patch(await begin(), {
      bytes: Math.floor(LIMIT * 0.99),
      headers: { 'content-length': String(LIMIT) },
      breaksOff: true,
    });
    clearInterval(look);

    const part = '--x\r\ncontent-disposition: form-data; name="a"; filename="a"\r\n\r\na\r\n';
    const parts = await client.send('/uploads', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      repeated: { text: part, times: 10_000 },
    });
    const fields = await client.send(`/uploads?groupId=${toId('Group', GROUP.private)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      repeated: { text: 'a=1&', times: 1_000_000 },
    });
    clearInterval(watch);
    app.clock.set(new Date(Date.now() + 26 * 3_600_000));
    await app.app.get(FileUpkeep).run();
    const left = temporary().length;
    const { rows } = await app.db.owner.query('select from uploads where finished_at is null');
    const rssMb = megabytes(most - before);
    const past = megabytes(Math.max(0, staged - LIMIT));
    return {
      announced: announced.status,
      huge: huge.status,
      endless: endless.status,
      endlessTakenMb: megabytes(endless.taken),
      lying: lying.status,
      lyingTakenMb: megabytes(lying.taken),
      stagedPastLimitMb: past,
      brokenOff: broken.status,
      tenThousandParts: parts.status,
      millionFields: fields.status,
      rssBeforeMb: megabytes(before),
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
    client.stop();
    await app.close();
  }
}

interface Sending {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly bytes?: number;
  readonly repeated?: { readonly text: string; readonly times: number };
  readonly breaksOff?: boolean;
}
interface Answer {
  /** 0: the server hung up, or the client did. */
  readonly status: number;
  readonly taken: number;
}

/** Sends from a process of its own, as the contributor. */
async function newClient(app: TestApp) {
  const sender = fork(join(import.meta.dirname, 'sender.mjs'));
  const cookie = `__Host-sid=${await app.tokenOf(PERSON.contributor)}`;
  const send = (path: string, { headers, ...sending }: Sending) =>
    new Promise<Answer>((resolve) => {
      sender.once('message', (answer) => resolve(answer as Answer));
      const url = `${app.url.replace('localhost', '127.0.0.1')}${path}`;
      sender.send({ url, ...sending, headers: { cookie, ...headers } });
    });
  const patch = (path: string, { headers, ...sending }: Sending) =>
    send(path, {
      method: 'PATCH',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        ...headers,
      },
      ...sending,
    });
  return { send, patch, stop: () => void sender.kill() };
}
