import { Html, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { BylineType } from '#people';
import { Field, ObjectType } from '@nestjs/graphql';
import { REACTION_KINDS, type ReactionKind } from './content.js';
import { ReactionCountType, ReactionKindEnum } from './content.type.js';
import type { CommentRow, PostRow } from './rows.js';

/** What posts and comments have in common. */
@ObjectType({ isAbstract: true })
export abstract class ItemType<Row extends PostRow | CommentRow> extends Viewed<Row> {
  @Field(() => String, { nullable: true, description: 'The key in the system it was imported from' }) get sourceId() {
    return this.row.sourceId;
  }
  @Field(() => String, { description: 'Markdown' }) get body(): string {
    return this.row.body;
  }
  @Field(() => Html) get bodyHtml(): string {
    return this.row.bodyHtml;
  }
  @Field(() => Date, { description: 'When it was written; nothing brings it forward' }) get datedAt(): string {
    return this.row.datedAt;
  }
  @Field(() => Date, { nullable: true }) get editedAt() {
    return this.row.editedAt;
  }
  @Field(() => Date, { nullable: true, description: 'Only its author, moderators and managers see it still' })
  get hiddenAt() {
    return this.row.hiddenAt;
  }
  @Field(() => String, { nullable: true }) get hiddenReason() {
    return this.row.hiddenReason;
  }
  @Field(() => BylineType) get author() {
    return new BylineType(this.actor, this.row.author);
  }
  @Field(() => GroupType) get group() {
    return new GroupType(this.actor, this.row.group as never);
  }
  @Field(() => [ReactionCountType]) get reactions(): ReactionCountType[] {
    const counts = this.row.reactionCounts;
    return REACTION_KINDS.filter((kind) => counts[kind]).map((kind) => ({ kind, count: counts[kind]! }));
  }
  @Field(() => ReactionKindEnum, { nullable: true }) get viewerReaction(): ReactionKind | null {
    return this.row.viewerReaction;
  }
}

export const postId = (row: { id: string }): string => toId('Post', row.id);
export const commentId = (row: { id: string }): string => toId('Comment', row.id);
