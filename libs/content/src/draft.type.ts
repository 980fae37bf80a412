import { UserError, Viewed, toId } from '#graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Audience } from './content.js';
import { AudienceEnum } from './content.type.js';
import type { DraftRow } from './own-things.service.js';

@ObjectType('Draft', {
  description: "An unfinished text, its author's alone: one per group, and one per post that is answered",
})
export class DraftType extends Viewed<DraftRow> {
  @Field(() => ID) get id() {
    return toId('Draft', this.row.id);
  }
  @Field(() => ID, { nullable: true, description: 'Of a new post: the group it is for' }) get groupId() {
    return this.row.groupId && toId('Group', this.row.groupId);
  }
  @Field(() => ID, { nullable: true, description: 'Of an answer: the post that it answers' }) get postId() {
    return this.row.postId && toId('Post', this.row.postId);
  }
  @Field(() => String, { nullable: true, description: 'Of a new post' }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'Markdown' }) get body() {
    return this.row.body;
  }
  @Field(() => AudienceEnum, { nullable: true, description: 'Of a new post: who is to read it' })
  get audience(): Audience | null {
    return this.row.audience;
  }
  @Field(() => ID, { nullable: true, description: 'The one organisation that it is meant for besides the employees' })
  get partnerId() {
    return this.row.partnerId && toId('PartnerOrganisation', this.row.partnerId);
  }
  @Field(() => [String], { description: 'Of a new post' }) get topics() {
    return this.row.topics;
  }
  @Field(() => Date, { description: 'When it was last kept' }) get updatedAt(): Date {
    return this.row.updatedAt;
  }
}

@InputType()
export class DraftSaveInput {
  @Field(() => ID, { nullable: true, description: 'Of a new post: the group it is for' }) groupId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of an answer: the post that it answers' }) postId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a new post' }) title?: string | null;
  @Field(() => String) body!: string;
  @Field(() => AudienceEnum, { nullable: true, description: 'Of a new post: who is to read it' })
  audience?: Audience | null;
  @Field(() => ID, { nullable: true, description: 'The one organisation that it is meant for besides the employees' })
  partnerId?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of a new post' }) topics?: string[] | null;
}

@InputType()
export class DraftDiscardInput {
  @Field(() => ID, { nullable: true, description: 'Of a new post: the group it is for' }) groupId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of an answer: the post that it answers' }) postId?: string | null;
}

@ObjectType()
export class DraftPayload {
  @Field(() => DraftType, { nullable: true, description: 'Null once it is discarded' }) draft!: DraftType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
