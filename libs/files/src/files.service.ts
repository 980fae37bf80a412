import type { Readable } from 'node:stream';
import { Reading, written } from '#content';
import { type Actor, DomainError, can, notFound, refusal } from '#permissions';
import { Records, newId } from '#persistence';
import { Jobs } from '#jobs';
import { type ByteRange, FileStore, type Preview, derivedKey, hashCheck } from '#storage';
import { Injectable } from '@nestjs/common';
import { type DocumentsPage, type ListedFile, documentsOf, ownGroups } from './documents.query.js';
import {
  type FileFacts,
  type FileRow,
  type StoredVersion,
  type VersionRow,
  fileToChange,
  filesById,
  storedVersion,
  versionsOf,
} from './files.query.js';
import { filesNamed } from './files.searchable.js';
import { filePreparation } from './job-kinds.js';
import { oneLine } from './one-line.js';
import { type Replacement, canReplace, replaceBy, replacedBy, successorsOf } from './successors.query.js';
import { type FileAct, adoptVersion, isVersionOf, removeFile, restoreVersion } from './versions.query.js';

const MOST_NOTE = 300;
const MOST_VERSIONS = 100;
const MOST_NAMED = 8;

/** Files as their readers get them, and what their authors do with them. */
@Injectable()
export class Files {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
  ) {}

  /** Those that the viewer reads, by key. */
  async byId(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, FileRow>> {
    const rows = await this.records.query(actor, filesById(actor, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** By name, typos allowed; at most 8. */
  named(actor: Actor, text: string): Promise<readonly FileRow[]> {
    return this.records.query(actor, filesNamed(actor, text, MOST_NAMED));
  }

  /** Missing and hidden: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<FileRow> {
    const row = (await this.byId(actor, [id])).get(id);
    if (!row) throw notFound();
    return row;
  }

  async versions(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, VersionRow[]>> {
    return Map.groupBy(await this.records.query(actor, versionsOf(actor, ids)), ({ fileId }) => fileId);
  }

  /** A page of one group's files, or of those of all the viewer's groups. */
  async list(actor: Actor, groupId: string | null, page: DocumentsPage): Promise<(ListedFile & { file: FileRow })[]> {
    const listed = await this.records.query(actor, documentsOf(actor, groupId ? [groupId] : ownGroups(actor), page));
    if (listed.length === 0) return [];
    const files = await this.byId(
      actor,
      listed.map(({ id }) => id),
    );
    return listed.flatMap((row) => (files.has(row.id) ? { ...row, file: files.get(row.id)! } : []));
  }

  /** What is to be given out. Missing and hidden: NOT_FOUND, by the same statement. */
  async stored(actor: Actor, id: string, number: number | null): Promise<StoredVersion> {
    try {
      const [version] = await this.records.query(actor, storedVersion(actor, id, number));
      if (!version) throw notFound();
      return version;
    } finally {
      await this.records.database.endReads(actor);
    }
  }

  /** Never more than was announced, whatever the store holds; of the whole, the end comes only if all is what was uploaded. */
  async open({ hash, bytes }: StoredVersion, range: ByteRange | null): Promise<Readable | null> {
    const found = await this.store.read(hash, range ?? { start: 0, end: bytes - 1 });
    return found && (range ? found : hashCheck(found, hash));
  }

  preview(version: StoredVersion, preview: Preview): Promise<Buffer | null> {
    return this.store.get(derivedKey(version.hash, preview));
  }

  /** The upload becomes the next version of the file. A retry with the same upload finds it done. */
  addVersion(actor: Actor, id: string, uploadId: string, note: string): Promise<FileRow> {
    return this.records.write(actor, async () => {
      const file = await this.changeable(actor, id);
      const done = await this.records.query(actor, isVersionOf(id, uploadId));
      if (done.length > 0) return this.one(actor, id);
      assertRoom(file);
      const act = adoptVersion(actor, file, uploadId, oneLine(note, MOST_NOTE));
      if (!(await this.act(actor, file, 'version', act))) throw new DomainError('FILE_NOT_FOUND', ['uploadId']);
      return this.one(actor, id);
    });
  }

  /** An earlier version is the newest again: as one more version, so that nothing of what was is lost. */
  restoreVersion(actor: Actor, id: string, versionId: string): Promise<FileRow> {
    return this.records.write(actor, async () => {
      const file = await this.changeable(actor, id);
      const versions = (await this.versions(actor, [id])).get(id) ?? [];
      const asked = versions.find((version) => version.id === versionId);
      if (!asked) throw notFound();
      if (asked.isCurrent) return this.one(actor, id);
      assertRoom(file);
      const again = newId();
      await this.act(actor, file, 'restore', restoreVersion(actor, file, versionId, again));
      await this.jobs.enqueue(actor, filePreparation, { versionId: again });
      return this.one(actor, id);
    });
  }

  /** Names what takes its place, or nothing any more. Missing, hidden, of another group, replaced by this one: FILE_NOT_FOUND. */
  replace(actor: Actor, id: string, successorId: string | null): Promise<FileRow> {
    return this.records.write(actor, async () => {
      const file = await this.changeable(actor, id);
      if (successorId) {
        const found = await this.records.query(actor, canReplace(actor, file, successorId));
        if (found.length === 0) throw new DomainError('FILE_NOT_FOUND', ['successorId']);
      }
      await this.act(actor, file, 'replace', replaceBy(file, successorId));
      return this.one(actor, id);
    });
  }

  successors(actor: Actor, ids: readonly string[]): Promise<readonly Replacement[]> {
    return this.records.query(actor, successorsOf(actor, ids));
  }

  replaced(actor: Actor, ids: readonly string[]): Promise<readonly Replacement[]> {
    return this.records.query(actor, replacedBy(actor, ids));
  }

  /** Gone for everybody. Gives what bore it. */
  remove(actor: Actor, id: string): Promise<FileFacts> {
    return this.records.write(actor, async () => {
      const file = await this.changeable(actor, id);
      await this.act(actor, file, 'remove', removeFile(file));
      return file;
    });
  }

  /** One statement: what is done, the log's row, and the event for those who look at what bears it. */
  private async act(actor: Actor, file: FileFacts, verb: string, { before, done }: FileAct): Promise<boolean> {
    const { postId, commentId, groupId } = file;
    const action = commentId ? 'comment.changeFile' : 'post.changeFile';
    const rows = await this.records.query(
      actor,
      written(
        actor,
        done,
        { action, targetId: commentId ?? postId, groupId, data: { fileId: file.id, verb } },
        commentId ? { kind: 'COMMENT_CHANGED', groupId, postId, commentId } : { kind: 'POST_CHANGED', groupId, postId },
        { before },
      ),
    );
    return rows.length > 0;
  }

  /** One's own file, of an item that one may edit. */
  private async changeable(actor: Actor, id: string): Promise<FileFacts> {
    const [file] = await this.records.query(actor, fileToChange(actor, id));
    if (!file) {
      await this.one(actor, id); // there, but somebody else's
      throw new DomainError('FORBIDDEN');
    }
    await this.assertMayChange(actor, file);
    return file;
  }

  private async assertMayChange(actor: Actor, { postId, commentId }: FileFacts): Promise<void> {
    if (commentId) {
      const comment = await this.reading.comment(actor, commentId);
      if (!can(actor, 'edit', 'Comment', comment)) throw new DomainError(refusal(actor, 'edit', 'Comment', comment));
    } else {
      const post = await this.reading.post(actor, postId);
      if (!can(actor, 'edit', 'Post', post)) throw new DomainError(refusal(actor, 'edit', 'Post', post));
    }
  }
}

function assertRoom({ number }: FileFacts): void {
  if (number >= MOST_VERSIONS) throw new DomainError('FILE_VERSIONS_TOO_MANY', null, { max: MOST_VERSIONS });
}
