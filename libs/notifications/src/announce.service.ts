import { type PostRow, Reading } from '#content';
import { type Actor, DomainError, can, refusal } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Reach, announce, announcedAt, reachOf } from './announce.query.js';
import { DEFAULTS } from './events.js';

/** Telling a whole group of one post: by whoever may pin it there, once, and after they were told how many hear of it. */
@Injectable()
export class Announcing {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  /** Null for who may not. */
  async reach(actor: Actor, post: PostRow): Promise<(Reach & { readonly announcedAt: Date | null }) | null> {
    if (!can(actor, 'pin', 'Post', post)) return null;
    const [reach] = await this.records.query(actor, reachOf(actor, post.id, DEFAULTS[post.group.visibility].ANNOUNCED));
    const [announced] = await this.records.query(actor, announcedAt(actor, post.id));
    return { ...reach!, announcedAt: announced?.at ?? null };
  }

  announce(actor: Actor, postId: string): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const post = await this.reading.post(actor, postId);
      if (!can(actor, 'pin', 'Post', post)) throw new DomainError(refusal(actor, 'pin', 'Post', post));
      await this.records.query(actor, announce(actor, post));
      return post;
    });
  }
}
