import { type Actor, DomainError } from '#permissions';
import { type Fragment, Records, newId, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import { changeComment, editComment, insertComment } from './comments.query.js';
import { assertFilesFound, distinctFiles } from './attach.js';
import { assertSame, decided, idempotencyKey } from './decide.js';
import { commentText, reasonText } from './item-text.js';
import { mentionedPeople, writtenWith } from './mentions.js';
import { Reading } from './reading.service.js';
import type { CommentRow, PostRow } from './rows.js';
import { type CommentFacts, type PostFacts, answerContext, commentContext } from './write-context.query.js';

export interface AnswerInput {
  readonly postId: string;
  readonly parentId?: string | null;
  readonly body: string;
  readonly partnerId?: string | null;
  readonly fileIds?: readonly string[] | null;
  readonly idempotencyKey?: string | null;
  readonly isByMail?: boolean;
}

/** Acts on comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  add(actor: Actor, input: AnswerInput): Promise<CommentRow> {
    const fileIds = distinctFiles(input.fileIds);
    const text = commentText(input.body, fileIds.length > 0);
    const key = idempotencyKey(input.idempotencyKey);
    const parentId = input.parentId ?? null;
    const named = actor.kind === 'EMPLOYEE' ? (input.partnerId ?? null) : actor.partnerId;
    const asked = { postId: input.postId, parentId, mentioned: mentionedPeople(text), partnerId: named, fileIds, key };
    return this.records.write(actor, async () => {
      const [context] = await this.records.query(actor, answerContext(actor, asked));
      const post = decided(actor, 'comment', 'Post', context);
      if (parentId) decided(actor, 'reply', 'Comment', withPost(post.parent, post));
      const { body, bodyHtml } = writtenWith(text, post.people);
      const said = [input.postId, parentId, body, named, fileIds];
      if (post.earlier) {
        assertSame(post.earlier.said, said);
        return this.reading.comment(actor, post.earlier.id);
      }
      const partnerId = partnerOf(actor, post, post.parent, named, post.hasPartner);
      assertFilesFound(fileIds, post.fileIds);
      const comment = { id: newId(), parentId, partnerId, body, bodyHtml, fileIds, key, isByMail: input.isByMail };
      const [done] = await this.records.query(actor, insertComment(actor, post, comment));
      if (done) return this.reading.comment(actor, done.id);
      // Two retries at once: the other one was first.
      const [{ earlier }] = await this.records.query(actor, answerContext(actor, asked));
      assertSame(earlier!.said, said);
      return this.reading.comment(actor, earlier!.id);
    });
  }

  edit(actor: Actor, id: string, input: string): Promise<CommentRow> {
    const text = commentText(input, true);
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, commentContext(actor, id, { mentioned: mentionedPeople(text) }));
      const comment = decided(actor, 'edit', 'Comment', found);
      commentText(input, comment.fileCount > 0);
      await this.records.query(actor, editComment(actor, comment, writtenWith(text, comment.people)));
      return this.reading.comment(actor, id);
    });
  }

  /** Gives the post as it is without it. */
  delete(actor: Actor, id: string): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const { postId } = await this.change(
        actor,
        id,
        'delete',
        'delete',
        () => sql`deleted_at = app_now(), deleted_by = ${actor.personId}`,
        { removes: true },
      );
      return this.reading.post(actor, postId);
    });
  }

  restore(actor: Actor, id: string): Promise<CommentRow> {
    return this.changed(actor, id, 'restore', 'restore', () => sql`deleted_at = null, deleted_by = null`);
  }

  /** Not twice: the first reason stands. */
  hide(actor: Actor, id: string, reason: string): Promise<CommentRow> {
    const why = reasonText(reason);
    const hidden = ({ hiddenAt }: CommentFacts) => {
      if (hiddenAt) throw new DomainError('ITEM_ALREADY_HIDDEN');
      return sql`hidden_at = app_now(), hidden_by = ${actor.personId}, hidden_reason = ${why}`;
    };
    return this.changed(actor, id, 'hide', 'hide', hidden, { removes: true });
  }

  unhide(actor: Actor, id: string): Promise<CommentRow> {
    return this.changed(
      actor,
      id,
      'hide',
      'unhide',
      () => sql`hidden_at = null, hidden_by = null, hidden_reason = null`,
    );
  }

  private changed(...args: Parameters<Comments['change']>): Promise<CommentRow> {
    const [actor, id] = args;
    return this.records.write(actor, async () => {
      await this.change(...args);
      return this.reading.comment(actor, id);
    });
  }

  private async change(
    actor: Actor,
    id: string,
    action: 'delete' | 'restore' | 'hide',
    verb: string,
    assignments: (comment: CommentFacts) => Fragment,
    options: { removes?: boolean } = {},
  ): Promise<CommentFacts> {
    const [found] = await this.records.query(actor, commentContext(actor, id, { restores: action === 'restore' }));
    const comment = decided(actor, action, 'Comment', found);
    await this.records.query(actor, changeComment(actor, comment, verb, assignments(comment), options));
    return comment;
  }
}

const withPost = (parent: CommentFacts | null, post: PostFacts): CommentFacts | undefined =>
  parent ? { ...parent, post, group: post.group } : undefined;

/** An external's answer is their organisation's; anybody else's is that of what it answers, or an employee's narrower where that is for all. */
function partnerOf(
  actor: Actor,
  post: PostFacts,
  parent: CommentFacts | null,
  named: string | null,
  isNamedInGroup: boolean,
): string | null {
  if (actor.partnerId !== null) return actor.partnerId;
  const inherited = parent?.partnerId ?? post.partnerId;
  if (named === null || named === inherited) return inherited;
  if (inherited !== null) throw new DomainError('PARTNER_NOT_NARROWER', ['partnerId']);
  if (!isNamedInGroup || post.audience === 'INTERNAL') throw new DomainError('PARTNER_NOT_IN_GROUP', ['partnerId']);
  return named;
}
