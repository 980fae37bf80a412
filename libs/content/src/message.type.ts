import { Connection, Html, NodeInterface, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { BylineType, PartnerOrganisationType } from '#people';
import { can } from '#permissions';
import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Audience } from './content.js';
import { AudienceEnum, ImageType, ReceiptType } from './content.type.js';
import { ItemType, commentId, postId } from './item.type.js';
import type { CommentRow, Listed, PostRow } from './rows.js';

@InterfaceType('Message', {
  description: 'A post or a comment',
  resolveType: (value: object) => (value instanceof PostType ? PostType : CommentType),
})
export abstract class MessageInterface extends Viewed<PostRow | CommentRow> {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'The key in the system it was imported from' }) sourceId!:
    string | null;
  @Field(() => Date, { description: 'When it was written; nothing brings it forward' }) datedAt!: string;
  @Field(() => Date, { nullable: true, description: 'When its text last changed; null when it never did' }) editedAt!:
    string | null;
  @Field(() => String, { description: 'Markdown' }) body!: string;
  @Field(() => Html, { description: 'The text as it is shown' }) bodyHtml!: string;
  @Field(() => BylineType, { description: 'Who wrote it, as its readers may know them' }) author!: BylineType;
  @Field(() => GroupType, { description: 'Where it stands' }) group!: GroupType;
  @Field(() => PostType, { description: 'The post at the head of the thread' }) thread!: object;
}

@ObjectType('Comment', { implements: () => [NodeInterface, MessageInterface], description: 'An answer in a thread' })
export class CommentType extends ItemType<CommentRow> {
  @Field(() => ID) get id() {
    return commentId(this.row);
  }
  @Field(() => ID, { nullable: true, description: 'The comment that it answers; null when it answers the post' })
  get parentId() {
    return this.row.parentId && commentId({ id: this.row.parentId });
  }
  @Field(() => Boolean, { description: 'Gone, but kept in place because others answered it: no author, no text' })
  get isDeleted() {
    return this.row.deletedAt !== null;
  }
  @Field(() => PostType, { description: 'The post at the head of the thread' }) get thread(): object {
    return new PostType(this.actor, this.row.post);
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'For employees of the group: the one organisation that reads it besides the employees, if any',
  })
  get partner() {
    const { partner, group } = this.row;
    // A comment is read by the whole company where its post is; between whom walls stand is the members' to know.
    return partner && can(this.actor, 'seeWalls', 'Group', group)
      ? new PartnerOrganisationType(this.actor, partner)
      : null;
  }
  @Field(() => Boolean, { description: 'May answer it (`commentAdd`)' }) get viewerCanReply() {
    return can(this.actor, 'reply', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May react to it (`reactionSet`)' }) get viewerCanReact() {
    return can(this.actor, 'react', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May change its text' }) get viewerCanEdit() {
    return can(this.actor, 'edit', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May take it away' }) get viewerCanDelete() {
    return can(this.actor, 'delete', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May bring it back' }) get viewerCanRestore() {
    return can(this.actor, 'restore', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May hide and show it again' }) get viewerCanHide() {
    return can(this.actor, 'hide', 'Comment', this.row);
  }
  @Field(() => Boolean, { description: 'May report it to those who moderate (`messageReport`)' })
  get viewerCanReport() {
    return can(this.actor, 'report', 'Comment', this.row);
  }
}

@ObjectType('Post', {
  implements: () => [NodeInterface, MessageInterface],
  description: 'The head of a thread in a group',
})
export class PostType extends ItemType<PostRow> {
  @Field(() => ID) get id() {
    return postId(this.row);
  }
  @Field(() => String, { nullable: true, description: 'Null when it has none' }) get title() {
    return this.row.title;
  }
  @Field(() => [String], { description: 'What it is about, as its author says' }) get topics() {
    return this.row.topics;
  }
  @Field(() => ID, { nullable: true, description: 'Where, when it was said in a direct conversation' })
  get conversationId() {
    const { group } = this.row;
    return group.kind === 'CONVERSATION' ? toId('Conversation', group.id) : null;
  }
  @Field(() => AudienceEnum, { description: 'Who reads it; ever narrower, never wider' }) get audience(): Audience {
    return this.row.audience;
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'For employees: the one organisation to which the post is addressed besides the employees, if any',
  })
  get partner() {
    const { partner } = this.row;
    return partner && this.actor.kind === 'EMPLOYEE' ? new PartnerOrganisationType(this.actor, partner) : null;
  }
  @Field(() => ReceiptType, {
    nullable: true,
    description: 'How many could read it when it was published: for employees; null for what was imported',
  })
  get receipt(): ReceiptType | null {
    const { receipt } = this.row;
    // Who was there then, an external does not know: they may have come later, or stand behind a wall.
    if (!receipt || this.actor.kind !== 'EMPLOYEE') return null;
    const externals = receipt.externals.reduce((sum, { count }) => sum + count, 0);
    return { ...receipt, total: receipt.employees + externals };
  }
  @Field(() => Date, { description: 'Of what the viewer may read' }) get lastActivityAt() {
    return this.row.lastActivityAt;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'Since when it stands at the top of its group; null when it does not',
  })
  get pinnedAt() {
    return this.row.pinnedAt;
  }
  @Field(() => Date, { nullable: true, description: 'Since when it takes no more answers; null when it does' })
  get closedAt() {
    return this.row.closedAt;
  }
  @Field(() => String, { nullable: true, description: 'Why, in the words of who closed it' }) get closeReason() {
    return this.row.closeReason;
  }
  @Field(() => BylineType, { nullable: true, description: 'Who closed it' }) get closedBy() {
    return this.row.closer && new BylineType(this.actor, this.row.closer);
  }
  @Field(() => PostType, { description: 'Itself' }) get thread(): object {
    return this;
  }
  @Field(() => [ImageType], { description: 'In the order that its author gave' }) get images() {
    return (this.row.images ?? []).map((image) => new ImageType(this.actor, image));
  }
  @Field(() => Int, { description: 'Of those that the viewer may read' }) get commentCount() {
    return this.row.commentCount;
  }
  @Field(() => Boolean, { description: "Whether it is among the viewer's bookmarks" }) get viewerHasBookmarked() {
    return this.row.viewerHasBookmarked;
  }
  @Field(() => [CommentType], { description: 'The latest two, oldest first' }) get latestComments() {
    return this.row.latest.map((comment) => new CommentType(this.actor, comment));
  }
  @Field(() => Boolean, { description: 'May answer it (`commentAdd`)' }) get viewerCanComment() {
    return can(this.actor, 'comment', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May react to it (`reactionSet`)' }) get viewerCanReact() {
    return can(this.actor, 'react', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May change its text' }) get viewerCanEdit() {
    return can(this.actor, 'edit', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May take it away' }) get viewerCanDelete() {
    return can(this.actor, 'delete', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May bring it back' }) get viewerCanRestore() {
    return can(this.actor, 'restore', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May pin and unpin it' }) get viewerCanPin() {
    return can(this.actor, 'pin', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May close and reopen it' }) get viewerCanClose() {
    return can(this.actor, 'close', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May hide and show it again' }) get viewerCanHide() {
    return can(this.actor, 'hide', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May publish it anew, for other readers (`anewOf` of `postPublish`)' })
  get viewerCanPublishAnew() {
    return can(this.actor, 'publishAnew', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May report it to those who moderate (`messageReport`)' })
  get viewerCanReport() {
    return can(this.actor, 'report', 'Post', this.row);
  }
  @Field(() => Boolean, { description: 'May narrow who reads it (`postNarrow`)' }) get viewerCanNarrow() {
    return can(this.actor, 'narrow', 'Post', this.row);
  }
}

export const { Edge: PostEdge, Connection: PostConnection } = Connection<PostType>('Post', () => PostType);
export const { Edge: CommentEdge, Connection: CommentConnection } = Connection<CommentType>(
  'Comment',
  () => CommentType,
);
export const { Edge: MessageEdge, Connection: MessageConnection } = Connection<PostType | CommentType>(
  'Message',
  () => MessageInterface,
);

export const messageTypeOf = (listed: Listed, actor: Viewed['actor']): PostType | CommentType =>
  'post' in listed ? new PostType(actor, listed.post) : new CommentType(actor, listed.comment);
