import type { Actor } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { ReactionKind } from './content.js';
import { decided } from './decide.js';
import { setReaction } from './reactions.query.js';
import { Reading } from './reading.service.js';
import type { CommentRow, PostRow } from './rows.js';
import { commentContext, postContext } from './write-context.query.js';

/** Reactions: one per person and message. */
@Injectable()
export class Reactions {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  /** Null takes it away. */
  onPost(actor: Actor, id: string, kind: ReactionKind | null): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, id, { locks: false }));
      await this.records.query(actor, setReaction(actor, decided(actor, 'react', 'Post', found), kind));
      return this.reading.post(actor, id);
    });
  }

  onComment(actor: Actor, id: string, kind: ReactionKind | null): Promise<CommentRow> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, commentContext(actor, id, { locks: false }));
      await this.records.query(actor, setReaction(actor, decided(actor, 'react', 'Comment', found), kind));
      return this.reading.comment(actor, id);
    });
  }
}
