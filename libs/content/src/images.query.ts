import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import type { ImagePurpose } from './image.entity.js';

export interface StoredImage {
  readonly id: string;
  readonly hash: string;
  readonly mime: string;
  readonly width: number;
}

/**
 * The image, if the viewer sees what it belongs to: one's own upload before it is used; a post that one may read; a group that
 * one may know of; the profile, an item, a member list or a sponsor that bears the photo; the network's logo.
 */
export const viewableImage = (actor: Actor, id: string): Statement<StoredImage> => sql<StoredImage>`
  select images.id, images.hash, images.mime, images.width from images
  where images.id = ${id} and (${accessible(actor, 'view', 'Image', 'images')}
    or (images.purpose = 'POST' and exists (select from posts p join groups g on g.id = p.group_id
      where p.id = images.post_id and images.id = any (p.image_ids) and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}))
    or (images.purpose = 'GROUP' and exists (select from groups g where g.image_id = images.id and ${accessible(actor, 'discover', 'Group', 'g')}))
    or (images.purpose = 'PROFILE' and exists (select from bylines b where b.id = images.owner_id and b.photo_id = images.id and (
      b.id = ${actor.personId} or ${accessible(actor, 'see', 'Person', 'b')}
      or b.id = (select me.sponsor_id from persons me where me.id = ${actor.personId})
      or exists (select from memberships m join groups g on g.id = m.group_id
        where m.person_id = b.id and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })})
      or exists (select from posts p join groups g on g.id = p.group_id
        where p.author_id = b.id and p.deleted_at is null and p.hidden_at is null and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})
      or exists (select from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
        where c.author_id = b.id and c.deleted_at is null and c.hidden_at is null
          and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})))))`;

/** The logo, which a page shows before signing in. */
export const logo = (id: string): Statement<StoredImage> => sql<StoredImage>`
  select i.id, i.hash, i.mime, i.width from images i join network n on n.logo_image_id = i.id where i.id = ${id} and i.purpose = 'NETWORK'`;

export interface NewImage {
  readonly id: string;
  readonly purpose: ImagePurpose;
  readonly hash: string;
  readonly mime: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

export const insertImage = (actor: Actor, image: NewImage): Statement<object> => sql`
  insert into images (id, owner_id, purpose, person_id, hash, mime, bytes, width, height)
  values (${image.id}, ${actor.personId}, ${image.purpose}, ${image.purpose === 'PROFILE' ? actor.personId : null},
    ${image.hash}, ${image.mime}, ${image.bytes}, ${image.width}, ${image.height})`;
