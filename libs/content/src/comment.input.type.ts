import { UserError } from '#graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ReactionKind } from './content.js';
import { ReactionKindEnum } from './content.type.js';
import { CommentEdge, CommentType, PostType } from './message.type.js';

@InputType()
export class CommentAddInput {
  @Field(() => ID) postId!: string;
  @Field(() => ID, { nullable: true, description: 'The comment that is answered; none: the post' }) parentId?:
    string | null;
  @Field(() => String, { description: 'Markdown, at most 10,000 characters' }) body!: string;
  @Field(() => ID, { nullable: true, description: 'Employees: for one organisation only, where the post is for all' })
  partnerId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files uploaded for this group before; at most 20' })
  fileIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client: a retry with the same key and content answers once',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class CommentEditInput {
  @Field(() => ID) commentId!: string;
  @Field(() => String) body!: string;
}

@InputType()
export class CommentInput {
  @Field(() => ID) commentId!: string;
}

@InputType()
export class CommentReasonInput {
  @Field(() => ID) commentId!: string;
  @Field(() => String, { description: 'Shown; at most 500 characters' }) reason!: string;
}

@ObjectType()
export class CommentAddPayload {
  @Field(() => CommentEdge, { nullable: true }) commentEdge!: InstanceType<typeof CommentEdge> | null;
  @Field(() => CommentType, { nullable: true }) comment!: CommentType | null;
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class CommentPayload {
  @Field(() => CommentType, { nullable: true }) comment!: CommentType | null;
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => ID, { nullable: true }) deletedCommentId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ReactionSetInput {
  @Field(() => ID, { description: 'A post or a comment' }) targetId!: string;
  @Field(() => ReactionKindEnum, { description: 'A second replaces the first' }) kind!: ReactionKind;
}

@InputType()
export class ReactionClearInput {
  @Field(() => ID) targetId!: string;
}

@ObjectType()
export class ReactionPayload {
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => CommentType, { nullable: true }) comment!: CommentType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
