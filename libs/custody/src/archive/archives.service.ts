import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Reading } from '#content';
import { translate } from '#i18n';
import { type Actor, DomainError } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Sessions } from '#people';
import { type ByteRange, FileStore } from '#storage';
import { Inject, Injectable } from '@nestjs/common';
import type { MadeArchive } from '../data-export.query.js';
import { AsReader } from './as-reader.js';
import { itemsOf } from './items.js';
import { type CopiedKind, type ItemKind, type Scope, filesOf, imagesOf, stillReadable } from './items.query.js';
import { type ListRow, OWN_LISTS, groupFacts, groupMembers, sessionsOf, withIds } from './own-lists.query.js';
import { article, escaped, pageHead } from './pages.js';
import { ZipWriter } from './zip-writer.js';

export interface ArchiveOrder {
  readonly id: string;
  readonly personId: string;
  readonly scope: Scope;
  /** Throws once that person may not have it. */
  readonly require: (actor: Actor) => Promise<unknown>;
}
const PER_PAGE = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The folder in which copies lie until they end: a zip, and beside it the keys of all that stands in it. */
@Injectable()
export class Archives {
  private readonly folder: string;

  constructor(
    @Inject('CONFIG') private readonly config: { readonly home: string; readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
    private readonly records: Records,
    private readonly sessions: Sessions,
    private readonly reading: Reading,
    private readonly store: FileStore,
  ) {
    this.folder = join(config.home, 'exports');
  }

  /** Makes it from the beginning, whatever an attempt before left. */
  async make(order: ArchiveOrder): Promise<MadeArchive> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const partial = this.pathOf(order.id, 'partial');
    await this.remove(order.id);
    const reader = new AsReader(this.records, this.sessions, order.personId, order.require);
    const { language, now } = await reader.ask(async (actor) => actor);
    const zip = new ZipWriter(partial, now);
    try {
      const counts = await this.fill(zip, reader, order, language);
      const measured = await zip.finish();
      await flush(partial);
      await rename(partial, this.pathOf(order.id, 'zip'));
      return { ...measured, ...counts };
    } catch (error) {
      zip.abandon();
      await this.remove(order.id);
      throw error;
    }
  }

  /** Whether the viewer may have at this moment all that stands in it. */
  async isAllReadable(actor: Actor, id: string, since: Date): Promise<boolean> {
    const lines = createInterface({ input: createReadStream(this.pathOf(id, 'keys')) });
    try {
      for await (const line of lines) {
        const [kind, ids] = JSON.parse(line) as [CopiedKind, string[]];
        const [row] = await this.records.query(actor, stillReadable(actor, kind, ids, since));
        if (row!.count !== ids.length) return false;
      }
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    } finally {
      lines.close();
    }
  }

  open(id: string, range: ByteRange | null): Readable {
    return createReadStream(this.pathOf(id, 'zip'), range ?? {});
  }

  async remove(id: string): Promise<void> {
    for (const kind of ['zip', 'keys', 'partial'] as const) await rm(this.pathOf(id, kind), { force: true });
  }

  /** Of which copies something lies there. */
  async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return [...new Set(names.flatMap((name) => UUID.exec(name)?.[0] ?? []))];
  }

  private get sources() {
    return { records: this.records, reading: this.reading };
  }

  private pathOf(id: string, kind: 'zip' | 'keys' | 'partial'): string {
    return join(this.folder, `${id}.${kind}`);
  }

  private async fill(zip: ZipWriter, reader: AsReader, { id, scope }: ArchiveOrder, language: 'fr' | 'en') {
    let itemCount = 0;
    const note = (kind: CopiedKind, ids: readonly string[]) =>
      appendFile(this.pathOf(id, 'keys'), `${JSON.stringify([kind, ids])}\n`, { mode: 0o600 });
    await note('POST', []); // a copy of nothing has such a list too
    for (const list of this.lists(reader, scope)) await zip.add(`data/${list.name}.jsonl`, list.lines);
    const pages: string[] = [];
    for (const kind of ['POST', 'COMMENT'] as const) {
      const name = kind === 'POST' ? 'posts' : 'comments';
      const noteItems = (ids: readonly string[]) => {
        itemCount += ids.length;
        return note(kind, ids);
      };
      await zip.add(`data/${name}.jsonl`, this.jsonl(reader, kind, scope, noteItems));
      for await (const page of this.pages(reader, kind, scope, language)) {
        const path = `pages/${name}-${pages.filter((one) => one.startsWith(`pages/${name}`)).length + 1}.html`;
        await zip.add(path, page);
        pages.push(path);
      }
    }
    const fileCount = await this.addBytes(zip, reader, scope, (fileId) => note('FILE', [fileId]));
    await zip.add('index.html', one(this.index(scope, pages, language)));
    await zip.add('README.txt', one(`${translate('EXPORT_README', 'fr')}\n\n${translate('EXPORT_README', 'en')}\n`));
    return { itemCount, fileCount };
  }

  private *lists(reader: AsReader, scope: Scope): Generator<{ name: string; lines: AsyncIterable<string> }> {
    if (scope.of === 'GROUP') {
      const { groupId } = scope;
      const facts = reader.each((actor, after) => (after === null ? groupFacts(actor, groupId) : NOTHING));
      yield { name: 'group', lines: linesOf(facts, 'Group') };
      yield { name: 'members', lines: linesOf(reader.each((actor, after) => groupMembers(actor, groupId, after))) };
      return;
    }
    for (const { name, batch } of OWN_LISTS) yield { name, lines: linesOf(reader.each(batch)) };
    yield { name: 'sessions', lines: this.sessionLines(reader.personId) };
  }

  private async *sessionLines(personId: string): AsyncGenerator<string> {
    for (const { row } of await this.system.queryWithoutViewer(sessionsOf(personId))) yield `${JSON.stringify(row)}\n`;
  }

  private async *jsonl(
    reader: AsReader,
    kind: ItemKind,
    scope: Scope,
    note: (ids: readonly string[]) => Promise<void>,
  ) {
    for await (const items of itemsOf(reader, this.sources, kind, scope)) {
      await note(items.map(({ uuid }) => uuid));
      for (const { uuid: _, ...item } of items) yield `${JSON.stringify(item)}\n`;
    }
  }

  /** So many to a page, read again: what became hidden meanwhile is on none. */
  private async *pages(reader: AsReader, kind: ItemKind, scope: Scope, language: 'fr' | 'en') {
    const title = translate(kind === 'POST' ? 'EXPORT_POSTS' : 'EXPORT_COMMENTS', language);
    let page: string[] = [];
    for await (const items of itemsOf(reader, this.sources, kind, scope)) {
      for (const item of items) {
        page.push(article(item, language, this.config.publicUrl));
        if (page.length < PER_PAGE) continue;
        yield one(pageHead(title, language) + page.join(''));
        page = [];
      }
    }
    if (page.length > 0) yield one(pageHead(title, language) + page.join(''));
  }

  /** Each is asked for in its own batch; what the store does not have any more is left out. */
  private async addBytes(
    zip: ZipWriter,
    reader: AsReader,
    scope: Scope,
    note: (fileId: string) => Promise<void>,
  ): Promise<number> {
    let count = 0;
    for (const statement of [filesOf, imagesOf]) {
      for await (const { key, hash, path } of reader.each((actor, after) => statement(actor, scope, after))) {
        const bytes = await this.store.read(hash);
        if (!bytes) continue;
        if (statement === filesOf) await note(key);
        await zip.add(path, bytes as AsyncIterable<Buffer>);
        count += 1;
      }
    }
    return count;
  }

  private index(scope: Scope, pages: readonly string[], language: 'fr' | 'en'): string {
    const title = translate(scope.of === 'OWN' ? 'EXPORT_OWN_TITLE' : 'EXPORT_GROUP_TITLE', language);
    const links = pages.map((path) => `<li><a href="${path}">${escaped(path)}</a></li>`).join('');
    return `${pageHead(title, language)}<p>${escaped(translate('EXPORT_WHAT', language))}</p><ul>${links}<li><a href="data/">data/</a></li><li><a href="files/">files/</a></li></ul>\n`;
  }
}

const NOTHING = { text: 'select null::text as key, null::json as row where false', values: [] } as const;

async function* linesOf(rows: AsyncIterable<ListRow>, own: 'Person' | 'Group' = 'Person'): AsyncGenerator<string> {
  for await (const { row } of rows) yield `${JSON.stringify(withIds(row, own))}\n`;
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

/** Only to say that an order whose person may not have it any more is over, not broken. */
export const isOver = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN');
