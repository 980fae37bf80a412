import type { Reading } from '#content';
import type { Actor } from '#permissions';
import { type Fragment, accessible, sql } from '#persistence';
import type { Searchable } from './searchable.js';

/** Those of what was found that the viewer may read; what is hidden stands in no list. */
export const readableMessages = (actor: Actor): Fragment => sql`
    select f.kind, f.group_id from found f join posts p on p.id = f.id join groups g on g.id = p.group_id
      where f.kind = 'POST' and p.hidden_at is null and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
    union all select f.kind, f.group_id from found f join comments c on c.id = f.id join posts p on p.id = c.post_id join groups g on g.id = c.group_id
      where f.kind = 'COMMENT' and c.hidden_at is null and p.hidden_at is null
        and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}`;

/** Posts and comments, by the rules of reading. `nodeOf` makes the API's object. */
export const messagesSearchable = (reading: Reading, nodeOf: (...found: Parameters<NodeOf>) => object): Searchable => ({
  kinds: ['POST', 'COMMENT'],

  readable: readableMessages,

  async load(actor, refs) {
    const listed = await reading.found(actor, refs);
    return new Map(
      listed.map((one) => {
        const node = nodeOf(one, actor) as { bodyHtml: string };
        const [id, title] = 'post' in one ? [one.post.id, one.post.title] : [one.comment.id, null];
        return [id, { node, title, text: node.bodyHtml }] as const;
      }),
    );
  },
});

type Listed = Awaited<ReturnType<Reading['found']>>[number];
type NodeOf = (listed: Listed, actor: Parameters<Reading['found']>[0]) => object;
