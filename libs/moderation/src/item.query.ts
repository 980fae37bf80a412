import type { Actor } from '#permissions';
import { type Fragment, accessible, raw, sql } from '#persistence';

/** Of a row `x` about an item: its group `g`, and the item itself, as a post `p` or a comment `c` under it. */
export const itemOf = (x: string): Fragment =>
  raw(`join groups g on g.id = ${x}.group_id left join comments c on c.id = ${x}.comment_id
    join posts p on p.id = coalesce(${x}.post_id, c.post_id)`);

/** The item may be read: what is said about it goes with it. */
export const isReadable = (actor: Actor, x: string): Fragment => sql`
  (${raw(x)}.comment_id is not null or ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})
  and (${raw(x)}.comment_id is null or ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})`;
