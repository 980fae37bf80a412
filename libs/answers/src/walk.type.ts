import { UserError, Viewed, toId } from '#graphql';
import type { Walk } from '#permissions';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('WalkImpact', { description: 'What the group opens to the external' })
export class WalkImpactType {
  @Field(() => Int, { description: 'Posts that they read' }) posts!: number;
  @Field(() => Int, { description: 'Images in these posts' }) images!: number;
  @Field(() => Int, { description: 'People whose names they see: members and authors' }) names!: number;
}

@ObjectType('Walk', { description: 'A manager’s look at their group as an external of it; it can do nothing else' })
export class WalkType extends Viewed<Walk> {
  @Field(() => ID, { description: 'Sent in the header `x-walk` of each question of the walk' }) get id() {
    return this.row.id;
  }
  @Field(() => ID, { description: 'The group' }) get groupId() {
    return toId('Group', this.row.groupId);
  }
  @Field(() => Date, { description: 'When it ends by itself' }) get expiresAt() {
    return this.row.expiresAt;
  }
}

@InputType()
export class WalkBeginInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID, { nullable: true, description: 'An external who is a member; or else an organisation' })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of somebody who would be invited' })
  partnerId?: string | null;
  @Field(() => Date, {
    nullable: true,
    description: 'From when on somebody who would be invited reads; null = from now on',
  })
  historyFrom?: Date | null;
}

@InputType()
export class WalkEndInput {
  @Field(() => ID) walkId!: string;
}

@ObjectType()
export class WalkPayload {
  @Field(() => WalkType, { nullable: true, description: 'Null once it has ended' }) walk!: WalkType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
