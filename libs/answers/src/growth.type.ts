import { UserError, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { BylineType } from '#people';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { GrowthRow } from './growth.query.js';

@ObjectType('AudienceGrowth', { description: 'An external who joined may read what the viewer had published before' })
export class AudienceGrowthType extends Viewed<GrowthRow> {
  @Field(() => ID) get id() {
    return toId('AudienceGrowth', this.row.id);
  }
  @Field(() => Date, { description: 'When they joined' }) get at() {
    return this.row.at;
  }
  @Field(() => Int, { description: 'How many posts of the viewer' }) get postCount() {
    return this.row.postCount;
  }
  @Field(() => GroupType, { description: 'Where' }) get group() {
    return new GroupType(this.actor, this.row.group);
  }
  @Field(() => BylineType, { description: 'Who joined' }) get person() {
    return new BylineType(this.actor, this.row.person);
  }
}

@InputType()
export class AudienceGrowthSeenInput {
  @Field(() => ID) growthId!: string;
}

@ObjectType()
export class AudienceGrowthSeenPayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) seenGrowthId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
