import type { Readable } from 'node:stream';
import { parseId } from '#graphql';
import { type Actor, DomainError, notFound } from '#permissions';
import { DataStore, Upload } from '@tus/utils';
import type { Uploads } from './uploads.service.js';

/** What the protocol asks of a store, for one person: one is made for each request, so that it knows who asks. */
export class TusStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];

  constructor(
    private readonly uploads: Uploads,
    private readonly actor: Actor,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.uploads.staging.create(uploadKey(upload.id));
    return upload;
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const key = uploadKey(id);
    try {
      return await this.uploads.staging.append(key, bytes, offset);
    } catch (error) {
      // Nothing of it stays on a full disk.
      if (error instanceof DomainError) await this.uploads.discard(this.actor, key);
      throw error;
    }
  }

  /** What is whole and no file yet (a crash came in between, or its last answer was lost) is made one now. */
  override async getUpload(id: string): Promise<Upload> {
    const row = await this.uploads.find(this.actor, uploadKey(id));
    const offset = row.isFinished
      ? row.bytes
      : ((await this.uploads.staging.size(row.id)) ?? (await this.again(row.id)));
    if (offset === row.bytes) await this.uploads.finish(this.actor, row);
    return new Upload({ id, size: row.bytes, offset });
  }

  override async remove(id: string): Promise<void> {
    const row = await this.uploads.find(this.actor, uploadKey(id));
    if (row.isFinished) throw notFound();
    await this.uploads.discard(this.actor, row.id);
  }

  /** From the beginning: its row was written, its file was not. */
  private async again(key: string): Promise<number> {
    await this.uploads.staging.create(key);
    return 0;
  }
}

/** The key behind an upload's id, which is that of the file it becomes. */
export function uploadKey(id: string): string {
  const parsed = parseId(id);
  if (parsed?.type !== 'File') throw notFound();
  return parsed.uuid;
}
