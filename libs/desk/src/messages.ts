import { Reading, messageTypeOf } from '#content';
import { loaderFor } from '#graphql';
import type { Actor } from '#permissions';
import { Injectable } from '@nestjs/common';

/** Posts and comments by key, each by its own rule, all that a page speaks of at once. */
@Injectable()
export class Messages {
  constructor(private readonly reading: Reading) {}

  async of(actor: Actor, { postId, commentId }: { readonly postId: string | null; readonly commentId: string | null }) {
    const id = commentId ?? postId;
    if (!id) return null;
    const listed = await loaderFor(actor, 'desk messages', async (keys: readonly string[]) => {
      const refs = keys.map((key) => ({ kind: key.slice(0, 1) === 'C' ? 'COMMENT' : 'POST', id: key.slice(1) }));
      const found = await this.reading.found(actor, refs);
      const byKey = new Map(found.map((row) => ['post' in row ? `P${row.post.id}` : `C${row.comment.id}`, row]));
      return keys.map((key) => byKey.get(key) ?? null);
    }).load(`${commentId ? 'C' : 'P'}${id}`);
    return listed && messageTypeOf(listed, actor);
  }
}
