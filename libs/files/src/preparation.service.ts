import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Jobs } from '#jobs';
import { recordBySystem } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction } from '#persistence';
import { FileStore, PREVIEWS, derivedKey, holdBytes } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import { virusIn } from './clamd.js';
import { extensionOf } from './file-name.js';
import { FILE_SETTINGS, type FileSettings } from './file-settings.js';
import { heldFileNotice } from './job-kinds.js';
import { type ToPrepare, bearerOf, isStillThere, prepared, tellOfCheck, toPrepare } from './preparation.query.js';
import { type Found, NOTHING, UNREADABLE } from './reader/order.js';
import { readApart } from './reader/read-apart.js';

/** Larger files are given out as they are: neither shown small nor searched. Of an office file only parts are read. */
const LIMITS: readonly (readonly [mime: RegExp, mostBytes: number])[] = [
  [/^image\//, 100 * 2 ** 20],
  [/^application\/pdf$/, 256 * 2 ** 20],
  [/^application\/vnd\./, 2 ** 30],
  [/^text\//, Infinity],
];
/** Of a text, its beginning is enough. */
const HEAD_BYTES = 2 ** 20;

/** Looks at a version once it is there: previews, size, and the text for search. */
@Injectable()
export class Preparation {
  constructor(
    private readonly store: FileStore,
    private readonly jobs: Jobs,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
    @Inject(FILE_SETTINGS) private readonly settings: FileSettings,
  ) {}

  /** What is prepared already, or gone, is left alone. */
  async run(versionId: string): Promise<void> {
    const [version] = await this.system.queryWithoutViewer(toPrepare(versionId));
    if (!version) return;
    const isInfected = await this.isInfected(version);
    const found = isInfected ? NOTHING : await this.look(version);
    await this.system.writeWithoutViewer(async (tx) => {
      await tx.query(holdBytes(version.hash));
      const [there] = await tx.query(isStillThere(versionId));
      if (!there) return;
      for (const preview of PREVIEWS) {
        const bytes = found.previews[preview];
        if (bytes) await this.store.put(derivedKey(version.hash, preview), Buffer.from(bytes, 'base64'));
      }
      await tx.query(prepared(versionId, found, isInfected ? 'INFECTED' : 'READY'));
      if (isInfected) await this.tell(tx, version);
      const [bearer] = version.state === 'CHECKING' ? await tx.query(bearerOf(versionId)) : [];
      if (bearer) await tx.query(tellOfCheck(bearer));
    });
  }

  private async tell(tx: SystemTransaction, { id: versionId, fileId, groupId }: ToPrepare): Promise<void> {
    await this.jobs.enqueue(tx, heldFileNotice, { versionId });
    await recordBySystem(tx, { actorId: null, action: 'group.holdFile', groupId, targetId: groupId, data: { fileId } });
  }

  /** Where a clamd is named, nobody gets what it has not looked at: while it does not answer, the job is tried again. */
  private async isInfected({ hash, state }: ToPrepare): Promise<boolean> {
    if (!this.settings.clamdUrl) return state === 'INFECTED';
    const bytes = await this.store.read(hash);
    return bytes !== null && (await virusIn(bytes, this.settings.clamdUrl)) !== null;
  }

  private async look(version: ToPrepare): Promise<Found> {
    const mime = readAs(version);
    const limit = LIMITS.find(([pattern]) => pattern.test(mime))?.[1];
    if (limit === undefined) return NOTHING;
    if (version.bytes > limit) return mime.startsWith('image/') ? NOTHING : UNREADABLE;
    return this.read(version, mime);
  }

  /** In a folder of its own, which does not outlive it. */
  private async read({ hash, bytes: size }: ToPrepare, mime: string): Promise<Found> {
    const folder = await mkdtemp(join(tmpdir(), 'entrenous-read-'));
    try {
      const path = join(folder, 'file');
      const isHead = mime.startsWith('text/') && size > HEAD_BYTES;
      const bytes = await this.store.read(hash, isHead ? { start: 0, end: HEAD_BYTES - 1 } : undefined);
      if (!bytes) return NOTHING;
      await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
      return await readApart({ path, mime });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Pages are given out as bytes, so that no browser shows them; their words are searched all the same. */
const readAs = ({ mime, name }: ToPrepare): string =>
  mime === 'application/octet-stream' && /^html?$/.test(extensionOf(name)) ? 'text/html' : mime;
