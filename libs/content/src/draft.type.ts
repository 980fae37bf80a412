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
  @Field(() => ID, { nullable: true }) get groupId() {
    return this.row.groupId && toId('Group', this.row.groupId);
  }
  @Field(() => ID, { nullable: true }) get postId() {
    return this.row.postId && toId('Post', this.row.postId);
  }
  @Field(() => String, { nullable: true }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'Markdown' }) get body() {
    return this.row.body;
  }
  @Field(() => AudienceEnum, { nullable: true }) get audience(): Audience | null {
    return this.row.audience;
  }
  @Field(() => [String]) get topics() {
    return this.row.topics;
  }
  @Field(() => Date) get updatedAt(): Date {
    return this.row.updatedAt;
  }
}

@InputType()
export class DraftSaveInput {
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field(() => ID, { nullable: true }) postId?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String) body!: string;
  @Field(() => AudienceEnum, { nullable: true }) audience?: Audience | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
}

@InputType()
export class DraftDiscardInput {
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field(() => ID, { nullable: true }) postId?: string | null;
}

@ObjectType()
export class DraftPayload {
  @Field(() => DraftType, { nullable: true, description: 'Null once it is discarded' }) draft!: DraftType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
