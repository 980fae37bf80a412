import { UserError } from '#graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Audience } from './content.js';
import { AudienceEnum } from './content.type.js';
import { PostEdge, PostType } from './message.type.js';

@InputType()
export class PostPublishInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { nullable: true, description: 'At most 200 characters' }) title?: string | null;
  @Field(() => String, { description: 'Markdown, at most 50,000 characters' }) body!: string;
  @Field(() => [String], { nullable: true, description: 'At most 8' }) topics?: string[] | null;
  @Field(() => AudienceEnum, { nullable: true, description: 'As wide as the group allows, unless said otherwise' })
  audience?: Audience | null;
  @Field(() => ID, { nullable: true, description: 'For one organisation of the group, and the employees' })
  partnerId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'At most 10, uploaded before' }) imageIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What each image shows, in the same order' }) imageAlts?:
    string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Files uploaded for this group before; at most 20' })
  fileIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'A post of the viewer’s own that is published anew, here or elsewhere: `imageIds` and `fileIds` may name its images and files, of which the new one bears copies. It stays as it is',
  })
  anewOf?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client: a retry with the same key and content publishes once',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class PostEditInput {
  @Field(() => ID) postId!: string;
  @Field(() => String, { nullable: true, description: 'Stays when it is not given' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Stays when it is not given' }) body?: string | null;
  @Field(() => [String], { nullable: true, description: 'Stay when they are not given' }) topics?: string[] | null;
}

@InputType()
export class PostInput {
  @Field(() => ID) postId!: string;
}

@InputType()
export class PostReasonInput {
  @Field(() => ID) postId!: string;
  @Field(() => String, { description: 'Shown; at most 500 characters' }) reason!: string;
}

@InputType()
export class PostNarrowInput {
  @Field(() => ID) postId!: string;
  @Field(() => AudienceEnum, { nullable: true }) audience?: Audience | null;
  @Field(() => ID, { nullable: true }) partnerId?: string | null;
}

@ObjectType()
export class PostPublishPayload {
  @Field(() => PostEdge, { nullable: true }) postEdge!: InstanceType<typeof PostEdge> | null;
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class PostPayload {
  @Field(() => PostType, { nullable: true }) post!: PostType | null;
  @Field(() => ID, { nullable: true }) deletedPostId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
