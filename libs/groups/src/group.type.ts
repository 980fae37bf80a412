import { AccessField, BulkRefusal, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { type Actor, type JoinPolicy, type Visibility, can, type Catalogue } from '#permissions';
import { InvitedAddressType, PersonType, imageUrl } from '#people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GroupStateEnum, GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import { GroupFacetType, facetRows } from './facet.type.js';
import type { Group } from './group.entity.js';

@ObjectType('Group', {
  implements: () => NodeInterface,
  description: 'Where content lives. Its address holds this id, never its name',
})
export class GroupType extends Viewed<Group> {
  @Field(() => ID) get id() {
    return toId('Group', this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'The key in the system it was imported from' }) get sourceId() {
    return this.row.sourceId;
  }
  @Field(() => String, { description: 'Two groups may bear the same' }) get name() {
    return this.row.name;
  }
  @Field(() => String, { description: 'What it is for, in its managers’ words' }) get purpose() {
    return this.row.purpose;
  }
  @Field(() => [String], { description: 'What its members agree on, one sentence each' }) get rules() {
    return this.row.rules;
  }
  @Field(() => GroupVisibilityEnum, { description: 'Who may know of it and read it' }) get visibility(): Visibility {
    return this.row.visibility;
  }
  @Field(() => JoinPolicyEnum, { description: 'How employees come in' }) get joinPolicy(): JoinPolicy {
    return this.row.joinPolicy;
  }
  @Field(() => String, { nullable: true, description: 'Asked of whoever requests to join' }) get joinQuestion() {
    return this.row.joinQuestion;
  }
  @Field(() => Boolean, { description: 'Whether externals can be members' }) get externalsAllowed() {
    return this.row.externalsAllowed;
  }
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether walls between partner organisations stand: told to the group’s employees only',
  })
  @AccessField('seeWalls', 'Group')
  get walled(): boolean | null {
    return this.row.walled;
  }
  @Field(() => GroupStateEnum, {
    description: 'ACTIVE; ARCHIVED: readable and frozen; DELETED: seen by its managers, who can restore it for 30 days',
  })
  get state(): keyof typeof GroupStateEnum {
    if (this.row.deletedAt) return 'DELETED';
    return this.row.archivedAt ? 'ARCHIVED' : 'ACTIVE';
  }
  @Field(() => String, { nullable: true, description: 'Its picture; null where it has none' }) get imageUrl() {
    return imageUrl(this.row.imageId);
  }
  @Field(() => Date, { description: 'When it was created' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => [GroupFacetType], { description: 'Who may do what here, in words' }) get facets() {
    const { language } = this.actor;
    return facetRows(this.row, language, { knowsWalls: this.may('seeWalls') });
  }

  @Field(() => Boolean, { description: 'As a member, or an employee in a PUBLIC group' }) get viewerCanRead() {
    return this.may('read');
  }
  @Field(() => Boolean, { description: 'By the rule of postPublish' }) get viewerCanPost() {
    return this.may('post');
  }
  @Field(() => Boolean, { description: 'By the rule of groupJoin' }) get viewerCanJoin() {
    return this.may('join');
  }
  @Field(() => Boolean, { description: 'By the rule of groupRequest' }) get viewerCanRequest() {
    return this.may('request');
  }
  @Field(() => Boolean, { description: 'By the rule of groupLeave' }) get viewerCanLeave() {
    return this.may('leave');
  }
  @Field(() => Boolean, { description: 'By the rule of groupInviteEmployees' }) get viewerCanInviteEmployees() {
    return this.may('inviteEmployees');
  }
  @Field(() => Boolean, { description: 'By the rule of groupInviteExternals' }) get viewerCanInviteExternals() {
    return this.may('inviteExternals');
  }
  @Field(() => Boolean, { description: 'By the rule of groupUpdate and groupNarrow' }) get viewerCanManage() {
    return this.may('changeSettings');
  }
  @Field(() => Boolean, { description: 'Whether the viewer may pin, close and hide here' }) get viewerCanModerate() {
    return this.may('moderate');
  }
  @Field(() => Boolean, { description: 'By the rule of groupRequestAccept' }) get viewerCanDecideRequests() {
    return this.may('decideRequests');
  }
  @Field(() => Boolean, { description: 'By the rule of groupArchive' }) get viewerCanArchive() {
    return this.may('archive');
  }
  @Field(() => Boolean, { description: 'By the rule of groupUnarchive' }) get viewerCanUnarchive() {
    return this.may('unarchive');
  }
  @Field(() => Boolean, { description: 'By the rule of groupDelete' }) get viewerCanDelete() {
    return this.may('delete');
  }
  @Field(() => Boolean, { description: 'By the rule of groupRestore' }) get viewerCanRestore() {
    return this.may('restore');
  }
  @Field(() => Boolean, { description: 'May ask who reads what here, why, and who did (`explainAccess`)' })
  get viewerCanExplain() {
    return this.may('explain');
  }
  @Field(() => Boolean, { description: 'May ask for a copy of it (`dataExportRequest`)' }) get viewerCanExport() {
    return this.may('export');
  }
  @Field(() => Boolean, { description: 'Whether the member list is shown to the viewer' }) get viewerCanSeeMembers() {
    return this.may('listMembers');
  }

  private may(action: Catalogue['Group']): boolean {
    return can(this.actor, action, 'Group', this.row);
  }
}

export const { Edge: GroupEdge, Connection: GroupConnection } = Connection<GroupType>('Group', () => GroupType);
/** Content puts the edge's `unreadCount` beside. */
export const { Edge: ViewerGroupEdge, Connection: ViewerGroupConnection } = Connection<GroupType>(
  'ViewerGroup',
  () => GroupType,
);

@ObjectType('QuickSwitchResult', { description: 'At most 8 of each' })
export class QuickSwitchResultType {
  constructor(
    readonly actor: Actor,
    /** As it was typed. */
    readonly text: string,
    groups: GroupType[],
    people: PersonType[],
  ) {
    this.groups = groups;
    this.people = people;
  }
  @Field(() => [GroupType], { description: 'At most 8' }) readonly groups: GroupType[];
  @Field(() => [PersonType], { description: 'At most 8' }) readonly people: PersonType[];
}

@ObjectType()
export class GroupPayload {
  @Field(() => GroupType, { nullable: true, description: 'Null when the viewer may no longer know of it' })
  group!: GroupType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class GroupInvitePayload {
  @Field(() => GroupType, { nullable: true }) group!: GroupType | null;
  @Field(() => [InvitedAddressType], { nullable: true, description: 'One for each who was asked, in their order' })
  results!: InvitedAddressType[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class GroupBulkPayload {
  @Field(() => GroupType, { nullable: true, description: 'As it is afterwards' }) group!: GroupType | null;
  @Field(() => [ID], { nullable: true, description: 'Those with which it was done, as they were sent' })
  doneIds!: string[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'Those with which it was not, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class GroupExternalsRemovePayload {
  @Field(() => GroupType, { nullable: true }) group!: GroupType | null;
  @Field(() => Int, { nullable: true, description: 'How many were members' }) count!: number | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
