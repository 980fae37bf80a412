import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { AdviceRow } from './advice.query.js';

@ObjectType('AdviceRequest', {
  implements: () => NodeInterface,
  description: 'A text that its author handed to the community leads, and why it was hidden. Nothing of who or where',
})
export class AdviceRequestType extends Viewed<AdviceRow> {
  @Field(() => ID) get id() {
    return toId('AdviceRequest', this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'Of a post' }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'Markdown, as it was written; whoever it mentions is a written name' })
  get body() {
    return this.row.body;
  }
  @Field(() => String, { description: 'Why it was hidden' }) get reason() {
    return this.row.reason;
  }
  @Field(() => Date, { description: 'When it was handed over' }) get askedAt() {
    return this.row.askedAt;
  }
  @Field(() => String, { nullable: true, description: 'What the community leads said' }) get advice() {
    return this.row.advice;
  }
  @Field(() => Boolean, { description: 'By the rule of adviceGive' }) get viewerCanAdvise() {
    return can(this.actor, 'advise', 'AdviceRequest', this.row);
  }
}

export const { Edge: AdviceRequestEdge, Connection: AdviceRequestConnection } = Connection<AdviceRequestType>(
  'AdviceRequest',
  () => AdviceRequestType,
);

@InputType()
export class AdviceGiveInput {
  @Field(() => ID) adviceRequestId!: string;
  @Field(() => String, { description: 'At most 1000 characters' }) words!: string;
}

@ObjectType()
export class AdviceGivePayload {
  @Field(() => AdviceRequestType, { nullable: true }) adviceRequest!: AdviceRequestType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
