import { readFileSync, readdirSync } from 'node:fs';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { Preparation } from '../../libs/files/src/preparation.service.js';
import { fromId } from '#graphql';
import { startTestApp } from '../support/app.js';
import { seedCast } from '../support/cast.js';
import { office, onePage } from '../support/office.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, missedOf } from './figures.js';

const MOST_MS = 2_000;
const MOST_MB = 200;

/** Files that burst when they are opened. Each is uploaded and looked at as any other; nothing of it may reach the server. */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  const talk = fileTalk(app);
  const preparation = app.app.get(Preparation);
  const results: Record<string, { ms: number; mb: number; preview: boolean; text: number }> = {};
  try {
    await look('warm.txt', Buffer.from('rien'));
    for (const [name, bytes] of Object.entries(BOMBS)) results[name] = await look(name, bytes());
    const alive = await look('after.txt', Buffer.from('toujours là'));
    const all = Object.values(results);
    const found = Object.entries(results).filter(([, { preview, text }]) => preview || text > 0);
    return {
      bombs: all.length,
      slowestMs: Math.max(...all.map(({ ms }) => ms)),
      mostMb: Math.max(...all.map(({ mb }) => mb)),
      read: found.map(([name]) => name),
      results,
      missed: missedOf({
        time: all.every(({ ms }) => ms <= MOST_MS),
        memory: all.every(({ mb }) => mb <= MOST_MB),
        refused: found.every(([name]) => HARMLESS.includes(name)),
        alive: alive.text > 0,
      }),
    };
  } finally {
    await app.close();
  }

  async function look(name: string, bytes: Buffer) {
    const id = fromId('File', await talk.upload('contributor', 'private', name, bytes));
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, childrenMb())), 5);
    const before = performance.now();
    await preparation.run(id);
    const ms = Math.round(performance.now() - before);
    clearInterval(watch);
    const { rows } = await app.db.owner.query(
      `select v.has_preview as preview, coalesce(length(t.body), 0) as text from file_versions v left join file_texts t on t.version_id = v.id where v.id = $1`,
      [id],
    );
    return { ms, mb: most, ...(rows[0] as { preview: boolean; text: number }) };
  }
}

/** Given out of the first frame only, or as plain words: that is no harm. */
const HARMLESS = ['frames.gif', 'words.txt', 'loop.pdf'];

const BOMBS: Readonly<Record<string, () => Buffer>> = {
  'pixels.png': () => png(50_000, 50_000),
  'frames.gif': () => gif(10_000),
  'bomb.docx': () => office('a'.repeat(40 * 2 ** 20)),
  'bomb.gz': () => gzipSync(Buffer.alloc(100 * 2 ** 20)),
  'nested.zip': () => office('x'.repeat(2 ** 20)),
  'laughs.svg': () =>
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><svg><text>&b;</text></svg>`,
    ),
  'laughs.docx': () => office(`<w:p>${'&a;'.repeat(100_000)}</w:p>`),
  'loop.pdf': () =>
    Buffer.from(onePage('x').toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R 3 0 R]'), 'latin1'),
  'huge.json': () => Buffer.from(`[${'1,'.repeat(10 * 2 ** 20)}1]`),
  'words.txt': () => Buffer.from(`${'a'.repeat(50_000)}!`.repeat(40)),
};

/** A PNG that says to be so large, and is a few bytes. */
function png(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(50_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function gif(frames: number): Buffer {
  const header = Buffer.from('GIF89a\x40\x06\x40\x06\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  const frame = Buffer.from('\x21\xf9\x04\0\x01\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
  return Buffer.concat([header, Buffer.concat(Array.from({ length: frames }, () => frame)), Buffer.from(';')]);
}

/** Of the processes that this one started to read files, what the largest had resident at most. */
function childrenMb(): number {
  const sizes = readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      if (!new RegExp(`^PPid:\\s${process.pid}$`, 'm').test(status)) return [];
      if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('reader')) return [];
      return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return []; // gone meanwhile
    }
  });
  return Math.round(Math.max(0, ...sizes));
}
