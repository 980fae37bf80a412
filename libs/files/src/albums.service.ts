import { type Audience, Posts, Reading, written } from '#content';
import { type Actor, DomainError, can, notFound, refusal } from '#permissions';
import { Records, newId, raw, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type AlbumFacts,
  type AlbumRow,
  type ListedAlbum,
  type ListedPicture,
  type NewPicture,
  albumToChange,
  albumsBy,
  albumsOf,
  arrange,
  insertAlbum,
  picturesOf,
  placePictures,
  usablePictures,
} from './albums.query.js';
import { Files } from './files.service.js';
import type { FileRow } from './files.query.js';
import { oneLine } from './one-line.js';
import type { FileAct } from './versions.query.js';

/** In one album; and so many at once. */
const MOST_PICTURES = 500;
const MOST_AT_ONCE = 100;
const MOST_CAPTION = 500;

export interface PictureInput {
  readonly fileId: string;
  readonly caption?: string | null;
}
export interface AlbumInput {
  readonly groupId: string;
  readonly title: string;
  readonly description?: string | null;
  readonly audience?: Audience | null;
  readonly partnerId?: string | null;
  readonly pictures: readonly PictureInput[];
  readonly idempotencyKey?: string | null;
}
export interface AlbumChange {
  readonly order?: readonly string[] | null;
  readonly captions?: readonly PictureInput[] | null;
  readonly coverId?: string | null;
}

/** Albums as their readers get them, and what their authors do with them. Whatever is decided is decided of the album's post. */
@Injectable()
export class Albums {
  constructor(
    private readonly records: Records,
    private readonly posts: Posts,
    private readonly reading: Reading,
    private readonly files: Files,
  ) {}

  /** Those that the viewer reads, by the key that was asked. */
  async by(actor: Actor, key: 'id' | 'post_id', ids: readonly string[]): Promise<ReadonlyMap<string, AlbumRow>> {
    const rows = await this.records.query(actor, albumsBy(actor, key, ids));
    return new Map(rows.map((row) => [key === 'id' ? row.id : row.postId, row]));
  }

  /** Missing and hidden: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<AlbumRow> {
    const row = (await this.by(actor, 'id', [id])).get(id);
    if (!row) throw notFound();
    return row;
  }

  async inGroup(
    actor: Actor,
    groupId: string,
    page: { after: readonly [string, string] | null; rows: number },
  ): Promise<(ListedAlbum & { album: AlbumRow })[]> {
    const listed = await this.records.query(actor, albumsOf(actor, groupId, page));
    const albums = await this.by(actor, 'id', idsOf(listed));
    return listed.flatMap((row) => (albums.has(row.id) ? { ...row, album: albums.get(row.id)! } : []));
  }

  async pictures(
    actor: Actor,
    albumId: string,
    page: { after: readonly [number, string] | null; rows: number },
  ): Promise<(ListedPicture & { file: FileRow })[]> {
    const listed = await this.records.query(actor, picturesOf(actor, albumId, page));
    const files = await this.files.byId(actor, idsOf(listed));
    return listed.flatMap((row) => (files.has(row.id) ? { ...row, file: files.get(row.id)! } : []));
  }

  /** A post that bears the pictures: one thing in the feed, told of and answered like any. */
  create(actor: Actor, input: AlbumInput): Promise<AlbumRow> {
    const pictures = distinct(input.pictures, MOST_AT_ONCE);
    if (pictures.length === 0) throw new DomainError('ALBUM_EMPTY', ['pictures']);
    const { title, description, groupId, audience, partnerId, idempotencyKey } = input;
    return this.records.write(actor, async () => {
      const published = { groupId, title, body: description ?? '', audience, partnerId, idempotencyKey };
      const post = await this.posts.publish(actor, { ...published, isAlbum: true });
      // A conversation has no place but its thread.
      if (post.group.kind === 'CONVERSATION') throw new DomainError('FORBIDDEN');
      const known = (await this.by(actor, 'post_id', [post.id])).get(post.id);
      if (known) return known;
      const album = { id: newId(), postId: post.id, groupId, pictureIds: [] };
      await this.assertUsable(actor, groupId, pictures);
      await this.records.query(actor, insertAlbum(album.id, post.id, groupId));
      await this.place(actor, album, pictures, 'create');
      return this.one(actor, album.id);
    });
  }

  /** A retry finds them there. */
  add(actor: Actor, id: string, input: readonly PictureInput[]): Promise<AlbumRow> {
    const asked = distinct(input, MOST_AT_ONCE);
    return this.records.write(actor, async () => {
      const album = await this.changeable(actor, id);
      const pictures = asked.filter(({ fileId }) => !album.pictureIds.includes(fileId));
      if (album.pictureIds.length + pictures.length > MOST_PICTURES)
        throw new DomainError('FILES_TOO_MANY', ['pictures'], { max: MOST_PICTURES });
      await this.assertUsable(actor, album.groupId, pictures);
      if (pictures.length > 0) await this.place(actor, album, pictures, 'addPictures');
      return this.one(actor, id);
    });
  }

  /** What is not given stays. Pictures that an order leaves out stand behind those that it names, as they stood. */
  arrange(actor: Actor, id: string, { order, captions, coverId }: AlbumChange): Promise<AlbumRow> {
    const said = distinct(captions ?? [], MOST_PICTURES);
    return this.records.write(actor, async () => {
      const album = await this.changeable(actor, id);
      const there = new Set(album.pictureIds);
      const named = [...new Set(order ?? [])];
      for (const [field, ids] of [
        ['order', named],
        ['captions', said.map(({ fileId }) => fileId)],
        ['coverId', coverId ? [coverId] : []],
      ] as const)
        if (ids.some((fileId) => !there.has(fileId))) throw new DomainError('FILE_NOT_FOUND', [field]);
      const placed = new Set(named);
      const whole = [...named, ...album.pictureIds.filter((fileId) => !placed.has(fileId))];
      await this.act(actor, album, 'arrange', arrange(album, { order: whole, captions: said, coverId }));
      return this.one(actor, id);
    });
  }

  private async assertUsable(actor: Actor, groupId: string, pictures: readonly NewPicture[]): Promise<void> {
    const ids = pictures.map(({ fileId }) => fileId);
    const found = await this.records.query(actor, usablePictures(actor, groupId, ids));
    if (found.length < ids.length) throw new DomainError('FILE_NOT_FOUND', ['pictures']);
    if (found.some(({ kind }) => kind !== 'IMAGE' && kind !== 'VIDEO'))
      throw new DomainError('ALBUM_PICTURES_ONLY', ['pictures']);
  }

  private async place(actor: Actor, album: AlbumFacts, pictures: readonly NewPicture[], verb: string): Promise<void> {
    const before = sql`placed as (${placePictures(album, pictures)}),`;
    const done = sql`select ${album.postId}::uuid as id from placed ${raw('limit 1')}`;
    await this.act(actor, album, verb, { before, done });
  }

  /** One statement: what is done, the log's row, and the event for those who look at the post. */
  private async act(
    actor: Actor,
    { id, postId, groupId }: AlbumFacts,
    verb: string,
    { before, done }: FileAct,
  ): Promise<void> {
    await this.records.query(
      actor,
      written(
        actor,
        done,
        { action: 'post.changeAlbum', targetId: postId, groupId, data: { albumId: id, verb } },
        { kind: 'POST_CHANGED', groupId, postId },
        { before },
      ),
    );
  }

  /** Of one's own post, which one may edit. */
  private async changeable(actor: Actor, id: string): Promise<AlbumFacts> {
    const [album] = await this.records.query(actor, albumToChange(actor, id));
    if (!album) {
      await this.one(actor, id); // there, but somebody else's
      throw new DomainError('FORBIDDEN');
    }
    const post = await this.reading.post(actor, album.postId);
    if (!can(actor, 'edit', 'Post', post)) throw new DomainError(refusal(actor, 'edit', 'Post', post));
    return album;
  }
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Each once, as first named. */
function distinct(input: readonly PictureInput[], most: number): NewPicture[] {
  const pictures = new Map<string, NewPicture>();
  for (const { fileId, caption } of input)
    if (!pictures.has(fileId)) pictures.set(fileId, { fileId, caption: oneLine(caption ?? '', MOST_CAPTION) });
  if (pictures.size > most) throw new DomainError('FILES_TOO_MANY', ['pictures'], { max: most });
  return [...pictures.values()];
}
