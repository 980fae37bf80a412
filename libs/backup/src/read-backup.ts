import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, type Writable } from 'node:stream';
import { BackupError } from './backup-error.js';
import type { BackupKey } from './backup-key.js';
import { BACKUP_NAME, FILE_LIST, storedFile, tableFile } from './layout.js';
import { type FileCopy, type Manifest, type TableCopy, readManifest } from './manifest.js';
import { type Measure, readSealed } from './sealed-file.js';
import type { Progress } from './write-backup.js';

/** Names of the backups in a folder, oldest first. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => BACKUP_NAME.test(name)).sort();
}

/** A backup that was opened with its key. */
export class Backup {
  private constructor(
    /** Its own folder, and the one of all backups. */
    readonly path: string,
    private readonly folder: string,
    private readonly key: BackupKey,
    readonly manifest: Manifest,
  ) {}

  static async open(path: string, key: BackupKey): Promise<Backup> {
    const absolute = resolve(path);
    return new Backup(absolute, resolve(absolute, '..'), key, await readManifest(absolute, key));
  }

  /** The newest in the folder. */
  static async newest(folder: string, key: BackupKey): Promise<Backup> {
    const name = (await backupsIn(folder)).at(-1);
    if (!name) throw new BackupError('NO_BACKUP', folder);
    return Backup.open(join(folder, name), key);
  }

  /** Reads every byte of it and compares it with the manifest; refuses it at the first that does not fit. */
  async verify(progress: Progress = () => undefined): Promise<void> {
    const { tables, files } = this.manifest;
    const of = tables.length + files.count;
    let parts = 0;
    for (const table of tables) {
      await this.readTable(table);
      progress({ parts: ++parts, of, what: table.name });
    }
    for await (const file of this.files()) {
      await this.readFile(file);
      progress({ parts: ++parts, of, what: file.area });
    }
  }

  /** The rows of a table, into `target`; refused at the end when they are not those of the manifest. */
  async readTable(table: TableCopy, target?: Writable): Promise<void> {
    const name = tableFile(table);
    same(await readSealed(join(this.path, name), name, this.key, target), table, name);
  }

  async readFile(file: FileCopy, target?: Writable): Promise<void> {
    const name = storedFile(file.stored);
    const { sha256, bytes } = await readSealed(join(this.folder, name), name, this.key, target);
    if (sha256 !== file.sha256 || bytes !== file.bytes) throw new BackupError('DAMAGED', `${name}: other content`);
  }

  /** The list of the files, one by one. */
  async *files(): AsyncGenerator<FileCopy> {
    const lines = new PassThrough();
    const reading = readSealed(join(this.path, FILE_LIST), FILE_LIST, this.key, lines);
    reading.catch((error: Error) => lines.destroy(error));
    try {
      for await (const line of createInterface({ input: lines, crlfDelay: Infinity }))
        yield JSON.parse(line) as FileCopy;
    } catch (error) {
      await reading; // says where
      throw error;
    }
    same(await reading, this.manifest.files, FILE_LIST);
  }
}

function same(found: Measure, noted: Measure, name: string): void {
  if (found.sha256 !== noted.sha256 || found.bytes !== noted.bytes || found.lines !== noted.lines)
    throw new BackupError('DAMAGED', `${name}: other content`);
}
