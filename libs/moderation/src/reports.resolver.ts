import { CommentType, MessageInterface, PostType, Reading } from '#content';
import { Access, CurrentActor, fromId, loaderFor, parseId, payload, payloadOf } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Item, keyOf, onComment, onPost } from './moderation.js';
import {
  MessageReportInput,
  MessageReportPayload,
  ReportCaseType,
  ReportDismissInput,
  ReportDismissPayload,
} from './report.type.js';
import { Reports } from './reports.service.js';

@Resolver(() => ReportCaseType)
export class ReportsResolver {
  constructor(
    private readonly reports: Reports,
    private readonly reading: Reading,
  ) {}

  @Mutation(() => MessageReportPayload, {
    description:
      'To those who moderate the group, except the author: who reports is known to them only. Again is the same',
  })
  @Access('report', 'Post')
  messageReport(@CurrentActor() actor: Actor, @Args('input') { targetId, reason, words }: MessageReportInput) {
    return payloadOf(actor, async () => {
      const item = itemOf(targetId);
      await this.reports.report(actor, item, reason, words ?? null);
      return item.commentId !== null
        ? { comment: new CommentType(actor, await this.reading.comment(actor, item.commentId)) }
        : { post: new PostType(actor, await this.reading.post(actor, item.postId)) };
    });
  }

  @Mutation(() => ReportDismissPayload, { description: 'Nothing is done about it, and nobody is told' })
  @Access('answer', 'ReportCase')
  reportDismiss(@CurrentActor() actor: Actor, @Args('input') { reportCaseId }: ReportDismissInput) {
    return payload(actor, 'reportCase', async () => {
      return new ReportCaseType(actor, await this.reports.dismiss(actor, fromId('ReportCase', reportCaseId)));
    });
  }

  @ResolveField(() => MessageInterface, { nullable: true, description: 'What is reported' })
  @Access('see', 'ReportCase')
  message(@Parent() { actor, row }: ReportCaseType): Promise<PostType | CommentType | null> {
    return messageOf(this.reading, actor, row as Item);
  }
}

function itemOf(targetId: string): Item {
  const target = parseId(targetId);
  if (target?.type === 'Post') return onPost(target.uuid);
  if (target?.type === 'Comment') return onComment(target.uuid);
  throw notFound();
}

/** Those of a page in one statement for posts and one for comments. */
export async function messageOf(reading: Reading, actor: Actor, item: Item): Promise<PostType | CommentType | null> {
  if (item.commentId !== null) {
    const comments = loaderFor(actor, 'moderated comments', async (ids: readonly string[]) => {
      const rows = await reading.comments(actor, ids);
      return ids.map((id) => rows.get(id) ?? null);
    });
    const row = await comments.load(keyOf(item));
    return row && new CommentType(actor, row);
  }
  const posts = loaderFor(actor, 'moderated posts', async (ids: readonly string[]) => {
    const rows = await reading.posts(actor, ids);
    return ids.map((id) => rows.get(id) ?? null);
  });
  const row = await posts.load(keyOf(item));
  return row && new PostType(actor, row);
}
