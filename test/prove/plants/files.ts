import { type Plant, COMMENTS, POSTS, open } from './plant.js';

const QUERY = 'libs/files/src/files.query.ts';
const OF_POST = "where p.id = ${raw(alias)}.post_id and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}))";
const ALBUMS = 'libs/files/src/albums.query.ts';
const READ_ALBUM =
  "const readablePost = (actor: Actor): Fragment => accessible(actor, 'read', 'Post', 'p', { group: 'g' });";
const TABLES = open('files', 'file_versions');

/** Files: their bytes, previews, versions and lists; and what an upload says of those of others. */
export const FILES: readonly Plant[] = [
  {
    name: 'file of what is not read',
    channel: 'A8-81',
    viewers: ['outsider', 'karim'],
    near: ['documents', 'GET /files/:id'],
    walls: TABLES + POSTS + COMMENTS,
    changes: [{ file: QUERY, find: OF_POST, replace: 'where p.id = ${raw(alias)}.post_id))' }],
  },
  {
    name: 'preview before the right is asked',
    channel: 'A8 thumbnails',
    viewers: ['outsider', 'karim'],
    near: ['documents', 'GET /files/:id'],
    walls: TABLES,
    changes: [
      {
        file: 'libs/files/src/files.service.ts',
        find: '      if (!version) throw notFound();',
        replace: `      if (!version && number === null) {
        const [there] = await this.records.query(actor, { text: "select id from files where id = $1 and kind = 'ARCHIVE'", values: [id] });
        throw new DomainError(there ? 'FILE_BEING_CHECKED' : 'NOT_FOUND');
      }
      if (!version) throw notFound();`,
      },
    ],
  },
  {
    name: 'versions by the key of the file alone',
    channel: 'A8-87',
    viewers: ['outsider', 'karim'],
    near: ['documents', 'GET /files/:id'],
    walls: TABLES + POSTS + COMMENTS,
    changes: [
      {
        file: QUERY,
        find: "where f.id = ${id} and (${accessible(actor, 'view', 'File', 'f')} or (${readableFile(actor, 'f')}))",
        replace:
          "where f.id = ${id} and (${number}::int = 1 or ${accessible(actor, 'view', 'File', 'f')} or (${readableFile(actor, 'f')}))",
      },
    ],
  },
  {
    name: 'what takes a file’s place, whoever reads it',
    channel: 'A8-81',
    viewers: ['outsider', 'karim'],
    near: ['node', 'viewer.files'],
    walls: TABLES + POSTS + COMMENTS,
    changes: [
      {
        file: 'libs/files/src/successors.query.ts',
        find: "${readableFile(actor, 'f')} and ${readableFile(actor, 's')}`",
        replace: "${readableFile(actor, 'f')}`",
      },
      {
        file: 'libs/files/src/successors.resolver.ts',
        find: '((await filesOf(this.files, actor, [id]))[0] ?? null)',
        replace: 'new FileType(actor, await this.files.one(actor, id))',
      },
    ],
  },
  {
    name: 'a file that is known already is not taken again',
    channel: 'A8-84',
    viewers: ['contributor', 'manager'],
    near: ['files'],
    changes: [
      {
        file: 'libs/files/src/uploads.service.ts',
        find: '    await this.store\n      .putFile(hash, path)\n      .catch(asStorageFull)',
        replace: `    if (await this.store.stat(hash)) throw new DomainError('FILE_QUOTA');
    await this.store
      .putFile(hash, path)
      .catch(asStorageFull)`,
      },
    ],
  },
  {
    name: 'albums of a group, whoever reads their posts',
    channel: 'A2-23',
    viewers: ['outsider', 'karim'],
    near: ['group.albums'],
    walls: TABLES + POSTS + COMMENTS + open('albums'),
    changes: [
      {
        file: ALBUMS,
        find: READ_ALBUM,
        replace: 'const readablePost = (actor: Actor): Fragment => sql`${actor.personId}::uuid is not null`;',
      },
    ],
  },
  {
    name: 'an album by the key of its post alone',
    channel: 'A1-01',
    viewers: ['outsider', 'karim'],
    near: ['node', 'node.album'],
    walls: open('albums') + POSTS,
    changes: [
      {
        file: ALBUMS,
        find: 'where a.${raw(key)} = any (${ids}::uuid[]) and ${readablePost(actor)}`',
        replace: 'where a.${raw(key)} = any (${ids}::uuid[]) and ${actor.personId}::uuid is not null`',
      },
    ],
  },
  {
    name: 'how many albums its group has, told as the number of pictures',
    channel: 'A2-23',
    viewers: ['outsider', 'karim'],
    near: ['group.albums', 'node'],
    walls: open('albums'),
    changes: [
      {
        file: ALBUMS,
        find: '(select count(*)::int from files x where ${THERE}) as "pictureCount"',
        replace: '(select count(*)::int from albums y where y.group_id = a.group_id) as "pictureCount"',
      },
    ],
  },
  {
    name: 'documents of a group, whoever reads what bears them',
    channel: 'A2-23',
    viewers: ['outsider', 'karim'],
    near: ['group.files', 'viewer.files'],
    walls: TABLES + POSTS + COMMENTS,
    changes: [
      { file: QUERY, find: OF_POST, replace: 'where p.id = ${raw(alias)}.post_id))' },
      {
        file: 'libs/files/src/documents.query.ts',
        find: "where f.group_id = arm.group_id and f.album_id is null and ${readableFile(actor, 'f')}",
        replace:
          'where f.group_id = arm.group_id and f.album_id is null and f.attached_at is not null and f.removed_at is null',
      },
    ],
  },
];
