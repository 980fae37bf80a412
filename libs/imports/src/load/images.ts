import { type FileStore, type RemadeImage, hashOf, holdBytes, remakeImage } from '#storage';
import type { ClientBase } from 'pg';
import { importedId } from '../source-id.js';
import type { ImportSource, World, WorldImage } from '../world.js';
import type { LoadedContent } from './content.js';
import type { LoadedGroups } from './groups.js';
import type { LoadedPeople } from './people.js';
import type { NewRow, TableWriter } from './table-writer.js';

/** So many are made anew at the same time. */
const AT_ONCE = 8;

interface Frame {
  readonly source: ImportSource;
  readonly files: FileStore;
  readonly people: LoadedPeople;
  readonly groups: LoadedGroups;
  readonly content: LoadedContent;
}

/** What an image belongs to, if that is new: whatever was there keeps the images that it has. */
type Bearer = {
  purpose: string;
  owner_id: string;
  group_id: string | null;
  person_id: string | null;
  post_id: string | null;
};

/**
 * Makes the images anew, as every upload is, and keeps them. The bytes are kept before the rows are committed and are held until
 * then: an import that is taken back leaves files that the next sweep removes.
 */
export async function loadImages(client: ClientBase, writer: TableWriter, world: World, frame: Frame): Promise<void> {
  const bearers = bearersOf(world, frame);
  const fresh = (world.images ?? []).flatMap((image) => {
    const bearer = bearers(image);
    return bearer ? [{ image, bearer }] : [];
  });
  const rows: NewRow[] = [];
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const chunk = fresh.slice(from, from + AT_ONCE);
    const made = await Promise.all(chunk.map(async ({ image }) => remakeImage(await image.bytes())));
    for (const [n, { image, bearer }] of chunk.entries()) {
      const { text, values } = holdBytes(hashOf(made[n].bytes));
      await client.query(text, [...values]);
      await frame.files.put(hashOf(made[n].bytes), made[n].bytes);
      rows.push(rowOf(image, bearer, made[n], frame.source));
    }
  }
  await writer.insert('images', rows);
  await show(client, rows);
}

function bearersOf(world: World, { people, groups, content }: Frame): (image: WorldImage) => Bearer | null {
  const posts = new Map(world.posts.map((post) => [post.key, post]));
  const founders = new Map(world.groups.map(({ key, createdByKey }) => [key, createdByKey]));
  const none = { group_id: null, person_id: null, post_id: null };
  return (image) => {
    if ('postKey' in image) {
      if (!content.posts.isNew({ key: image.postKey })) return null;
      const { groupKey, authorKey } = posts.get(image.postKey)!;
      const place = { group_id: groups.ids.get(groupKey), post_id: content.posts.get(image.postKey) };
      return { ...none, ...place, purpose: 'POST', owner_id: people.id(authorKey) };
    }
    if ('groupKey' in image) {
      if (!groups.ids.isNew({ key: image.groupKey })) return null;
      const owner_id = people.id(founders.get(image.groupKey)!);
      return { ...none, group_id: groups.ids.get(image.groupKey), purpose: 'GROUP', owner_id };
    }
    const person_id = people.id(image.personKey);
    return people.isNew({ key: image.personKey })
      ? { ...none, person_id, purpose: 'PROFILE', owner_id: person_id }
      : null;
  };
}

const rowOf = (
  { key, at, order, alt }: WorldImage,
  bearer: Bearer,
  { bytes, mime, width, height }: RemadeImage,
  source: ImportSource,
): NewRow => ({
  ...bearer,
  id: importedId(source, `image:${key}`, at, order),
  hash: hashOf(bytes),
  mime,
  bytes: bytes.length,
  width,
  height,
  alt,
  created_at: at,
  attached_at: at,
});

/** Each bearer names its images, in the order of their ids. */
async function show(client: ClientBase, rows: readonly NewRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await client.query(
    `update posts p set image_ids = i.ids
     from (select post_id, array_agg(id order by id) as ids from images where id = any ($1) and purpose = 'POST' group by post_id) i
     where i.post_id = p.id`,
    [ids],
  );
  for (const [table, column, bearer, purpose] of [
    ['groups', 'image_id', 'group_id', 'GROUP'],
    ['persons', 'photo_id', 'person_id', 'PROFILE'],
  ]) {
    await client.query(
      `update ${table} t set ${column} = i.id from images i where i.id = any ($1) and i.purpose = $2 and i.${bearer} = t.id`,
      [ids, purpose],
    );
  }
}
