import type { JoinPolicy, MembershipRole, Visibility } from '#permissions';
import { Field, ID, InputType } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum, MembershipRoleEnum } from './enums.type.js';

@InputType()
export class GroupCreateInput {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'What it is for' }) purpose!: string;
  @Field(() => GroupVisibilityEnum) visibility!: Visibility;
  @Field(() => JoinPolicyEnum, { description: 'OPEN only if PUBLIC; a SECRET group is INVITE_ONLY' })
  joinPolicy!: JoinPolicy;
  @Field(() => Boolean) externalsAllowed!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Walls between partner organisations: on from the second one, if not said',
  })
  walled?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Partner organisations whose people may be invited' }) partnerIds?:
    string[] | null;
  @Field(() => String, { nullable: true }) joinQuestion?: string | null;
  @Field(() => [String], { nullable: true }) rules?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'An image that the viewer uploaded for a group' }) imageId?:
    string | null;
  @Field(() => [ID], { nullable: true, description: 'Employees to invite at once' }) inviteePersonIds?: string[] | null;
}

@InputType({ description: 'What is not given stays; null takes the question or the image away' })
export class GroupUpdateInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) purpose?: string | null;
  @Field(() => String, { nullable: true }) joinQuestion?: string | null;
  @Field(() => [String], { nullable: true }) rules?: string[] | null;
  @Field(() => ID, { nullable: true }) imageId?: string | null;
}

@InputType()
export class GroupNarrowInput {
  @Field(() => ID) groupId!: string;
  @Field(() => GroupVisibilityEnum, { nullable: true }) visibility?: Visibility | null;
  @Field(() => JoinPolicyEnum, { nullable: true }) joinPolicy?: JoinPolicy | null;
  @Field(() => Boolean, { nullable: true, description: 'false ends the memberships of all externals' })
  externalsAllowed?: boolean | null;
  @Field(() => Boolean, { nullable: true }) walled?: boolean | null;
}

@InputType()
export class GroupInput {
  @Field(() => ID) groupId!: string;
}

@InputType()
export class GroupDeleteInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { description: 'The group’s name, as it is written' }) typedName!: string;
}

@InputType()
export class GroupRequestInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { nullable: true, description: 'To the group’s question, if it has one' }) answer?:
    string | null;
}

@InputType()
export class GroupInviteEmployeesInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [ID]) personIds!: string[];
  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: 'CONTRIBUTOR if not said; above that only by managers',
  })
  role?: MembershipRole | null;
  @Field(() => String, { nullable: true }) message?: string | null;
}

@InputType()
export class GroupInviteExternalsInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [String]) addresses!: string[];
  @Field(() => ID, { description: 'One of the organisations that the group names' }) partnerId!: string;
  @Field(() => ID, { nullable: true, description: 'An employee of the group; whoever invites, if not said' })
  sponsorPersonId?: string | null;
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'READER or CONTRIBUTOR' })
  role?: MembershipRole | null;
  @Field(() => Date, { description: 'Within a year' }) accessUntil!: Date;
  @Field(() => String) reason!: string;
  @Field(() => Date, {
    nullable: true,
    description: 'From when on they read; from their coming on, if not said. Never from before a seal',
  })
  historyFrom?: Date | null;
  @Field(() => String, { nullable: true }) message?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Required when a second partner organisation enters a group that it would leave without walls',
  })
  walled?: boolean | null;
}

@InputType()
export class GroupMailInvitationInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID) invitationId!: string;
}

@InputType()
export class MembershipInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID) membershipId!: string;
}

@InputType()
export class GroupExternalsRemoveInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation' }) partnerId?: string | null;
}

@InputType()
export class MembershipsInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [ID], { description: 'At most 100' }) membershipIds!: string[];
}

@InputType()
export class GroupMembersKeepInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [ID], { description: 'Of externals; at most 100' }) membershipIds!: string[];
  @Field(() => Date, {
    nullable: true,
    description:
      'A later end for memberships that were to end before the person’s access: not after it. When it is not given, ends stay as they are',
  })
  until?: Date | null;
}

@InputType()
export class GroupMembersRoleChangeInput {
  @Field(() => ID) groupId!: string;
  @Field(() => [ID], { description: 'At most 100' }) membershipIds!: string[];
  @Field(() => MembershipRoleEnum) role!: MembershipRole;
}

@InputType()
export class GroupMemberRoleChangeInput {
  @Field(() => ID) groupId!: string;
  @Field(() => ID) membershipId!: string;
  @Field(() => MembershipRoleEnum) role!: MembershipRole;
}

@InputType()
export class GroupMarkReadInput {
  @Field(() => ID) groupId!: string;
  @Field(() => Date, { description: 'Everything up to this instant is read' }) through!: Date;
}
