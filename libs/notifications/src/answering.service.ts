import { type CommentRow, GroupLife, type PostRow } from '#content';
import { type Actor, can } from '#permissions';
import { Injectable } from '@nestjs/common';
import { MailAddresses } from './mail-addresses.service.js';

/** Who would read an answer, besides whoever writes it and as far as they may know. */
export interface AnswerReaders {
  readonly people: number;
  readonly externals: number;
  readonly partners: readonly string[];
}
export interface Answerable {
  readonly replyTo: string;
  readonly readers: AnswerReaders;
}

/** Whether a mail can be answered: where its reader may answer in the thread itself, and with whom that reaches. */
@Injectable()
export class Answering {
  constructor(
    private readonly addresses: MailAddresses,
    private readonly life: GroupLife,
  ) {}

  async of(actor: Actor, post: PostRow, comment: CommentRow | null): Promise<Answerable | null> {
    if (!this.addresses.areOn || !mayAnswer(actor, post, comment)) return null;
    const { personId } = actor;
    const replyTo = await this.addresses.forAnswers({ personId, postId: post.id, commentId: comment?.id ?? null });
    return replyTo === null ? null : { replyTo, readers: await this.readers(actor, post, comment) };
  }

  /** An answer is for the organisation of what it answers; where walls stand, no other one reads it. */
  private async readers(actor: Actor, post: PostRow, comment: CommentRow | null): Promise<AnswerReaders> {
    const [{ employees, externals, partners }] = (await this.life.readership(actor, [post.id])) as [Readership];
    const partnerId = actor.partnerId ?? comment?.partnerId ?? post.partnerId;
    const reached = partners.filter(({ partner }) => !post.group.walled || !partnerId || partner.id === partnerId);
    const outside = partnerId && post.group.walled ? reached.reduce((sum, { count }) => sum + count, 0) : externals;
    const [inside, others] = actor.partnerId === null ? [employees - 1, outside] : [employees, outside - 1];
    return {
      people: Math.max(0, inside) + Math.max(0, others),
      externals: Math.max(0, others),
      partners: others > 0 ? reached.map(({ partner }) => partner.name) : [],
    };
  }
}
type Readership = Awaited<ReturnType<GroupLife['readership']>>[number];

export const mayAnswer = (actor: Actor, post: PostRow, comment: CommentRow | null): boolean =>
  can(actor, 'comment', 'Post', post) && (comment === null || can(actor, 'reply', 'Comment', comment));
