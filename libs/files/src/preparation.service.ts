import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { FileStore, PREVIEWS, derivedKey, holdBytes } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import { virusIn } from './clamd.js';
import { FILE_SETTINGS, type FileSettings } from './file-settings.js';
import { type ToPrepare, bearerOf, isStillThere, prepared, tellOfCheck, toPrepare } from './preparation.query.js';
import { type Found, NOTHING } from './reader/order.js';
import { readApart } from './reader/read-apart.js';

/** Larger files are given out as they are: neither shown small nor searched. */
const MOST_BYTES = 100 * 2 ** 20;
const READ = /^(image\/|text\/|application\/pdf$|application\/vnd\.)/;

/** Looks at a version once it is there: previews, size, and the text for search. */
@Injectable()
export class Preparation {
  constructor(
    private readonly store: FileStore,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
    @Inject(FILE_SETTINGS) private readonly settings: FileSettings,
  ) {}

  /** What is prepared already, or gone, is left alone. */
  async run(versionId: string): Promise<void> {
    const [version] = await this.system.queryWithoutViewer(toPrepare(versionId));
    if (!version) return;
    const isInfected = await this.isInfected(version);
    const found =
      !isInfected && READ.test(version.mime) && version.bytes <= MOST_BYTES ? await this.read(version) : NOTHING;
    await this.system.writeWithoutViewer(async (tx) => {
      await tx.query(holdBytes(version.hash));
      const [there] = await tx.query(isStillThere(versionId));
      if (!there) return;
      for (const preview of PREVIEWS) {
        const bytes = found.previews[preview];
        if (bytes) await this.store.put(derivedKey(version.hash, preview), Buffer.from(bytes, 'base64'));
      }
      await tx.query(prepared(versionId, found, isInfected ? 'INFECTED' : 'READY'));
      const [bearer] = version.state === 'CHECKING' ? await tx.query(bearerOf(versionId)) : [];
      if (bearer) await tx.query(tellOfCheck(bearer));
    });
  }

  /** Where a clamd is named, nobody gets what it has not looked at: while it does not answer, the job is tried again. */
  private async isInfected({ hash, state }: ToPrepare): Promise<boolean> {
    if (!this.settings.clamdUrl) return state === 'INFECTED';
    const bytes = await this.store.read(hash);
    return bytes !== null && (await virusIn(bytes, this.settings.clamdUrl)) !== null;
  }

  private async read({ hash, mime }: ToPrepare): Promise<Found> {
    const folder = await mkdtemp(join(tmpdir(), 'entrenous-read-'));
    try {
      const path = join(folder, 'file');
      const bytes = await this.store.read(hash);
      if (!bytes) return NOTHING;
      await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
      return await readApart({ path, mime });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
