import { Html, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { presentMentions, presentSource } from '#markdown';
import { BylineType } from '#people';
import { Field, ObjectType } from '@nestjs/graphql';
import { REACTION_KINDS, type ReactionKind } from './content.js';
import { ReactionCountType, ReactionKindEnum } from './content.type.js';
import { namesOf } from './mentions.js';
import type { CommentRow, PostRow } from './rows.js';

/** What posts and comments have in common. */
@ObjectType({ isAbstract: true })
export abstract class ItemType<Row extends PostRow | CommentRow> extends Viewed<Row> {
  @Field(() => String, { nullable: true, description: 'The key in the system it was imported from' }) get sourceId() {
    return this.row.sourceId;
  }
  @Field(() => String, { description: 'Markdown; who is mentioned bears their present name' }) get body(): string {
    return presentSource(this.row.body, this.names);
  }
  @Field(() => Html, { description: 'The text as it is shown' }) get bodyHtml(): string {
    return presentMentions(this.row.bodyHtml, this.names);
  }
  @Field(() => Date, { description: 'When it was written; nothing brings it forward' }) get datedAt(): string {
    return this.row.datedAt;
  }
  @Field(() => Date, { nullable: true, description: 'When its text last changed; null when it never did' })
  get editedAt() {
    return this.row.editedAt;
  }
  @Field(() => Date, { nullable: true, description: 'Only its author, moderators and managers see it still' })
  get hiddenAt() {
    return this.row.hiddenAt;
  }
  @Field(() => String, { nullable: true, description: 'Why, in the words of who hid it' }) get hiddenReason() {
    return this.row.hiddenReason;
  }
  @Field(() => BylineType, { description: 'Who wrote it, as its readers may know them' }) get author() {
    return new BylineType(this.actor, this.row.author);
  }
  @Field(() => GroupType, { description: 'Where it stands' }) get group() {
    return new GroupType(this.actor, this.row.group as never);
  }
  @Field(() => [ReactionCountType], { description: 'Kinds with at least one, as far as the viewer may know' })
  get reactions(): ReactionCountType[] {
    const counts = this.row.reactionCounts;
    return REACTION_KINDS.filter((kind) => counts[kind]).map((kind) => ({ kind, count: counts[kind]! }));
  }
  @Field(() => ReactionKindEnum, { nullable: true, description: "The viewer's own; null when there is none" })
  get viewerReaction(): ReactionKind | null {
    return this.row.viewerReaction;
  }

  private get names() {
    return namesOf(this.row.people, this.actor, 'post' in this.row ? this.row.post : this.row);
  }
}

export const postId = (row: { id: string }): string => toId('Post', row.id);
export const commentId = (row: { id: string }): string => toId('Comment', row.id);
