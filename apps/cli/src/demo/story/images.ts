import type { WorldGroup, WorldImage, WorldPost } from '#imports';
import { GROUP_PICTURES, PICTURES } from '../drawings/picture.js';
import type { PlacedPost } from './schedule.js';

/** What a post shows, as its script names it. */
export const imagesOf = ({ images }: PlacedPost, { key, datedAt }: WorldPost): WorldImage[] =>
  images.map(({ name, alt }, order) => {
    const bytes = PICTURES[name];
    if (!bytes) throw new Error(`No such picture: ${name}`);
    return { key: `${key}/${name}`, postKey: key, at: datedAt, order, alt, bytes };
  });

/** The group's own picture, if somebody gave it one. */
export function imageOf({ key, createdAt }: WorldGroup): WorldImage[] {
  const bytes = GROUP_PICTURES[key];
  return key in GROUP_PICTURES ? [{ key: `group/${key}`, groupKey: key, at: createdAt, alt: '', bytes }] : [];
}
