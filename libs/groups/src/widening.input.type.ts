import type { JoinPolicy, Visibility } from '#permissions';
import { Field, ID, InputType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';

@InputType({ description: 'At least one thing wider than today; what is not given stays' })
export class GroupWideningProposeInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { description: 'Told to the members; at most 1,000 characters' }) reason!: string;
  @Field(() => Date, {
    nullable: true,
    description:
      'Not before the network’s policy admits (a week, unless it says otherwise), within 90 days. Null: then',
  })
  effectiveAt?: Date | null;
  @Field(() => GroupVisibilityEnum, { nullable: true }) visibility?: Visibility | null;
  @Field(() => JoinPolicyEnum, { nullable: true }) joinPolicy?: JoinPolicy | null;
  @Field(() => Boolean, { nullable: true, description: 'true where it is false today' }) externalsAllowed?:
    boolean | null;
  @Field(() => ID, { nullable: true, description: 'A further organisation whose people may be invited' }) partnerId?:
    string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'false: walls go down, for what is written from then on; where a second organisation comes, none go up, which they otherwise do',
  })
  walled?: boolean | null;
}

@InputType()
export class GroupWideningInput {
  @Field(() => ID) wideningId!: string;
}

@InputType()
export class GroupWideningObjectInput {
  @Field(() => ID) wideningId!: string;
  @Field(() => String, { nullable: true, description: 'Told to the managers; at most 1,000 characters' }) reason?:
    string | null;
}
