import { newId } from '#persistence';
import { type FileStore, PREVIEWS, derivedKey, hashOf, narrowImage, remakeImage } from '#storage';
import type pg from 'pg';

/** The post that bears a file. */
export interface Bearer {
  readonly id: string;
  readonly at: Date;
  readonly author: string;
  readonly groupId: string;
}
/** A file of the story, with what it says in each version. */
export interface DemoFile {
  readonly name: string;
  readonly kind: 'TEXT' | 'SHEET';
  readonly mime: string;
  readonly versions: readonly { readonly note: string; readonly text: string }[];
}

/** As its author attached it; the words in it are searched at once. Gives its key. */
export async function putFile(
  system: pg.Client,
  store: FileStore,
  post: Bearer,
  { name, kind, mime, versions }: DemoFile,
): Promise<string> {
  const fileId = newId();
  const bytes = Buffer.byteLength(versions.at(-1)!.text);
  await system.query(
    `insert into files (id, owner_id, group_id, post_id, name, name_key, kind, bytes, number, created_at, updated_at, attached_at)
     values ($1, $2, $3, $4, $5, app_fold($5), $6, $7, $8, $9, $9::timestamptz + make_interval(hours => $8 - 1), $9)`,
    [fileId, post.author, post.groupId, post.id, name, kind, bytes, versions.length, post.at],
  );
  for (const [n, { note, text }] of versions.entries()) {
    const body = Buffer.from(text);
    const versionId = newId();
    await store.put(hashOf(body), body);
    await system.query(
      `insert into file_versions (id, file_id, group_id, number, owner_id, name, note, hash, mime, kind, bytes, state, text_state, prepared_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'READY', 'WHOLE', app_now(), $12::timestamptz + make_interval(hours => $4 - 1))`,
      [versionId, fileId, post.groupId, n + 1, post.author, name, note, hashOf(body), mime, kind, body.length, post.at],
    );
    await system.query('insert into file_texts (version_id, body) values ($1, $2)', [versionId, text]);
  }
  return fileId;
}

/** In pixels: as the previews that the product makes. */
const SIDES = { small: 320, large: 1600 } as const;

/** A picture of an album, at its place there, with the previews of it. */
export async function putPicture(
  system: pg.Client,
  store: FileStore,
  post: Bearer,
  picture: { name: string; bytes: Buffer; albumId: string; place: number; caption: string },
): Promise<void> {
  const { name, albumId, place, caption } = picture;
  const { bytes, width, height, mime } = await remakeImage(picture.bytes);
  const hash = hashOf(bytes);
  await store.put(hash, bytes);
  for (const preview of PREVIEWS) await store.put(derivedKey(hash, preview), await narrowImage(bytes, SIDES[preview]));
  const fileId = newId();
  await system.query(
    `insert into files (id, owner_id, group_id, post_id, name, name_key, kind, bytes, created_at, updated_at, attached_at, album_id, album_place, caption)
     values ($1, $2, $3, $4, $5, app_fold($5), 'IMAGE', $6, $7, $7, $7, $8, $9, $10)`,
    [fileId, post.author, post.groupId, post.id, name, bytes.length, post.at, albumId, place, caption],
  );
  await system.query(
    `insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state, text_state, prepared_at, created_at, width, height, has_preview)
     values ($1, $1, $2, 1, $3, $4, $5, $6, 'IMAGE', $7, 'READY', 'NONE', app_now(), $8, $9, $10, true)`,
    [fileId, post.groupId, post.author, name, hash, mime, bytes.length, post.at, width, height],
  );
}
