import { Readable } from 'node:stream';
import { nullIfNotFound } from '#graphql';
import { type Actor, DomainError, notFound } from '#permissions';
import { Records } from '#persistence';
import { Group } from '#groups';
import { Jobs } from '#jobs';
import { FileStore, holdBytes } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import { fileName } from './file-name.js';
import { type FileKind, fileType, kindByName } from './file-kind.js';
import { FILE_SETTINGS, type FileSettings } from './file-settings.js';
import { filePreparation } from './job-kinds.js';
import { removePosition } from './position.js';
import { Staging, asStorageFull } from './staging.js';
import {
  type UploadRow,
  deleteUpload,
  insertFile,
  insertUpload,
  insertVersion,
  limitsOf,
  mostBytes,
  ownUpload,
  takenKinds,
} from './uploads.query.js';

const MOST_UNUSED = 200;
/** Larger pictures are kept as they are called, and not looked into. */
const MOST_IMAGE_BYTES = 100 * 2 ** 20;

/**
 * What is on its way. Each request asks again whether its sender still may: an upload is seen by who began it, for a day, while
 * they may write in its group. The row of a file is written when its bytes are whole in the store, and never before.
 */
@Injectable()
export class Uploads {
  private readonly finishing = new Map<string, Promise<void>>();

  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
    private readonly store: FileStore,
    readonly staging: Staging,
    @Inject(FILE_SETTINGS) private readonly settings: FileSettings,
  ) {}

  async mostBytes(actor: Actor): Promise<number> {
    return this.reading(actor, async () => (await this.records.query(actor, mostBytes()))[0]?.mostBytes ?? 0);
  }

  /** Begins one: the row first, so that no bytes lie there that no row knows. */
  async begin(actor: Actor, id: string, asked: { groupId: string; name: string; bytes: number }): Promise<void> {
    await this.reading(actor, async () => {
      await this.records.load(actor, 'post', Group, asked.groupId);
      const [limits] = await this.records.query(actor, limitsOf(actor, asked.groupId, asked.bytes));
      if (!limits || asked.bytes > limits.mostBytes) throw new DomainError('FILE_TOO_LARGE');
      if (asked.bytes === 0) throw new DomainError('FILE_EMPTY');
      if (limits.kinds && !limits.kinds.includes(kindByName(fileName(asked.name)))) throw new DomainError('FILE_KIND');
      if (limits.unused >= MOST_UNUSED) throw new DomainError('FILES_TOO_MANY_UNUSED');
      if (!limits.hasRoom) throw new DomainError('FILE_QUOTA');
    });
    const upload = { ...asked, id, name: fileName(asked.name) };
    await this.records.write(actor, () => this.records.query(actor, insertUpload(actor, upload)));
  }

  /** The upload, for who may go on with it. Missing, another's, too old, or in a group where one writes no more: NOT_FOUND. */
  async find(actor: Actor, id: string): Promise<UploadRow> {
    return this.reading(actor, async () => {
      const [upload] = await this.records.query(actor, ownUpload(actor, id));
      if (!upload) throw notFound();
      await this.records.load(actor, 'post', Group, upload.groupId).catch(() => {
        throw notFound();
      });
      return upload;
    });
  }

  /** What comes whole (attached to a mail): by the same rules, and asked again with the same key it makes one file. Gives that key. */
  async take(actor: Actor, id: string, asked: { groupId: string; name: string }, content: Buffer): Promise<string> {
    const begun = await this.find(actor, id).catch(nullIfNotFound);
    if (!begun) await this.begin(actor, id, { ...asked, bytes: content.length });
    const upload = begun ?? (await this.find(actor, id));
    if (!upload.isFinished) {
      await this.staging.create(id);
      await this.staging.append(id, Readable.from([content]), 0);
      await this.finish(actor, upload);
    }
    return id;
  }

  async discard(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, () => this.records.query(actor, deleteUpload(actor, id)));
    await this.staging.remove(id);
  }

  /** Makes a file of it, if its bytes are whole. Asked twice, at once or after a crash in between, it makes one file. */
  async finish(actor: Actor, upload: UploadRow): Promise<void> {
    const running = this.finishing.get(upload.id);
    if (running) return running;
    const finishing = this.make(actor, upload).finally(() => this.finishing.delete(upload.id));
    this.finishing.set(upload.id, finishing);
    return finishing;
  }

  private async make(actor: Actor, upload: UploadRow): Promise<void> {
    const { id } = upload;
    if (upload.isFinished || (await this.staging.size(id)) !== upload.bytes) return;
    const path = this.staging.pathOf(id);
    const type = await fileType(path, upload.name);
    await this.assertTaken(actor, id, type.kind);
    if (type.kind === 'IMAGE' && upload.bytes <= MOST_IMAGE_BYTES) await this.staging.rewrite(id, removePosition);
    const hash = await this.staging.hashOf(id);
    await this.store
      .putFile(hash, path)
      .catch(asStorageFull)
      .catch((error: unknown) => this.letGo(actor, id, error));
    const stored = { ...type, hash, state: this.settings.clamdUrl ? 'CHECKING' : 'READY' } as const;
    await this.records.write(actor, async () => {
      await this.records.query(actor, holdBytes(hash));
      // A sweep may have met them while no row stood for them.
      if (!(await this.store.stat(hash))) await this.store.putFile(hash, path);
      const [made] = await this.records.query(actor, insertFile(actor, upload, stored));
      if (!made) return;
      await this.records.query(actor, insertVersion(actor, upload, stored));
      await this.jobs.enqueue(actor, filePreparation, { versionId: id });
    });
    await this.staging.remove(id);
  }

  /** What its bytes say may be another kind than its name. */
  private async assertTaken(actor: Actor, id: string, kind: FileKind): Promise<void> {
    const [taken] = await this.reading(actor, () => this.records.query(actor, takenKinds()));
    if (!taken?.kinds || taken.kinds.includes(kind)) return;
    await this.discard(actor, id);
    throw new DomainError('FILE_KIND');
  }

  /** Nothing of an upload stays on a full disk. */
  private async letGo(actor: Actor, id: string, error: unknown): Promise<never> {
    if (error instanceof DomainError) await this.discard(actor, id);
    throw error;
  }

  /** No connection is held while bytes are on their way. */
  private async reading<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      await this.records.database.endReads(actor);
    }
  }
}
