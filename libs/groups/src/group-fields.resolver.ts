import { AccessField, PageArgs, SortDirectionEnum, pageSize, readCursor, sortedList, toConnection } from '#graphql';
import type { MembershipState, PersonKind } from '#permissions';
import type { SortDirection } from '#persistence';
import { BylineType, PartnerOrganisationType, PersonKindEnum, PersonType } from '#people';
import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MemberOrderEnum } from './enums.type.js';
import { GroupInvitations } from './group-invitations.service.js';
import { GroupLoaders } from './group-loaders.js';
import { GroupType } from './group.type.js';
import type { MemberOrder } from './member.query.js';
import { Members } from './members.service.js';
import {
  GroupMailInvitationType,
  MembershipConnection,
  MembershipType,
  ViewerMembershipType,
} from './membership.type.js';
import { ReadershipType } from './readership.type.js';

@ArgsType()
class RequestArgs extends PageArgs {
  @Field(() => MemberOrderEnum, { nullable: true, defaultValue: 'NAME' }) orderBy?: MemberOrder | null;
  @Field(() => SortDirectionEnum, { nullable: true, defaultValue: 'ASCENDING' }) direction?: SortDirection | null;
}

@ArgsType()
class MemberArgs extends RequestArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name' }) search?: string | null;
  @Field(() => PersonKindEnum, { nullable: true }) kind?: PersonKind | null;
}

@ArgsType()
class MemberCountArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name' }) search?: string | null;
  @Field(() => PersonKindEnum, { nullable: true }) kind?: PersonKind | null;
}

/** What stands beside a group. Each is asked for under a right of its own and decided in SQL. */
@Resolver(() => GroupType)
export class GroupFieldsResolver {
  constructor(
    private readonly loaders: GroupLoaders,
    private readonly membersOf: Members,
    private readonly groupInvitations: GroupInvitations,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Of all members for employees; for externals of those they see; null for an invited external',
  })
  @AccessField('seeSize', 'Group')
  async memberCount(@Parent() { actor, row }: GroupType): Promise<number> {
    return actor.kind === 'EMPLOYEE' ? row.memberCount : (await this.loaders.seenMembers(actor, row.id)).total;
  }

  @ResolveField(() => Boolean, { description: 'Whether externals (others than the viewer’s own colleagues) read here' })
  @AccessField('discover', 'Group')
  async hasExternals(@Parent() { actor, row }: GroupType): Promise<boolean> {
    if (actor.kind === 'EMPLOYEE') return row.externalCount > 0;
    const { externals, colleagues } = await this.loaders.seenMembers(actor, row.id);
    return externals > colleagues;
  }

  @ResolveField(() => ReadershipType, { nullable: true, description: 'Who reads here, as far as the viewer may know' })
  @AccessField('listMembers', 'Group')
  async readership(@Parent() { actor, row }: GroupType): Promise<ReadershipType> {
    const shares = row.externalCount > 0 ? await this.loaders.partnerShares(actor, row.id) : [];
    const partners = shares.map(({ partner, count }) => ({
      partner: new PartnerOrganisationType(actor, partner),
      count,
    }));
    const isWholeCompany = row.visibility === 'PUBLIC';
    if (actor.kind !== 'EMPLOYEE') {
      const { total, employees, externals } = await this.loaders.seenMembers(actor, row.id);
      return { total, employees, externals, partners, isWholeCompany };
    }
    const externals = row.externalCount;
    const employees = isWholeCompany ? await this.loaders.employeeCount(actor) : row.memberCount - externals;
    return { total: employees + externals, employees, externals, partners, isWholeCompany };
  }

  @ResolveField(() => [PartnerOrganisationType], {
    description: 'Organisations whose people may be invited, as far as the viewer may know of them',
  })
  @AccessField('discover', 'Group')
  async partners(@Parent() { actor, row }: GroupType): Promise<PartnerOrganisationType[]> {
    const isMember = actor.memberships.some(({ groupId, state }) => groupId === row.id && state === 'ACTIVE');
    if (!isMember) return [];
    return (await this.loaders.partners(actor, row.id)).map((partner) => new PartnerOrganisationType(actor, partner));
  }

  @ResolveField(() => [BylineType], { description: 'Longest first' })
  @AccessField('discover', 'Group')
  async managers(@Parent() { actor, row }: GroupType): Promise<BylineType[]> {
    return (await this.loaders.managers(actor, row.id)).map((byline) => new BylineType(actor, byline));
  }

  @ResolveField(() => MembershipConnection, {
    nullable: true,
    description: 'By name; behind a wall, employees and the viewer’s own colleagues',
  })
  @AccessField('listMembers', 'Group')
  members(@Parent() group: GroupType, @Args() args: MemberArgs) {
    return this.page(group, ['ACTIVE'], args);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many a filter of `members` finds' })
  @AccessField('listMembers', 'Group')
  membersFound(@Parent() { actor, row }: GroupType, @Args() { search, kind }: MemberCountArgs): Promise<number> {
    return this.membersOf.count(actor, row, { states: ['ACTIVE'], search, kind });
  }

  @ResolveField(() => MembershipConnection, {
    nullable: true,
    description: 'People asked in the network who have not answered',
  })
  @AccessField('moderate', 'Group')
  invitations(@Parent() group: GroupType, @Args() args: PageArgs) {
    return this.page(group, ['INVITED'], args);
  }

  @ResolveField(() => MembershipConnection, { nullable: true, description: 'People who ask to join' })
  @AccessField('decideRequests', 'Group')
  requests(@Parent() group: GroupType, @Args() args: RequestArgs) {
    return this.page(group, ['REQUESTED'], args);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many ask to join' })
  @AccessField('decideRequests', 'Group')
  requestsFound(@Parent() { actor, row }: GroupType): Promise<number> {
    return this.membersOf.count(actor, row, { states: ['REQUESTED'] });
  }

  @ResolveField(() => [GroupMailInvitationType], {
    nullable: true,
    description: 'Invitations by mail that have not been answered, newest first; at most 200',
  })
  @AccessField('moderate', 'Group')
  async pendingInvitations(@Parent() { actor, row }: GroupType): Promise<GroupMailInvitationType[]> {
    return (await this.groupInvitations.pending(actor, row.id)).map(
      (invitation) => new GroupMailInvitationType(actor, invitation),
    );
  }

  @ResolveField(() => MembershipConnection, { nullable: true, description: 'People who may not come back' })
  @AccessField('moderate', 'Group')
  bans(@Parent() group: GroupType, @Args() args: PageArgs) {
    return this.page(group, ['BANNED'], args);
  }

  @ResolveField(() => [PersonType], {
    description:
      'People of the company who could be invited, by prefix of the name; at most 8, none for who may not invite',
  })
  @AccessField('discover', 'Group')
  async inviteSuggestions(
    @Parent() { actor, row, viewerCanInviteEmployees }: GroupType,
    @Args('text', { type: () => String }) text: string,
  ): Promise<PersonType[]> {
    const people = viewerCanInviteEmployees ? await this.groupInvitations.suggest(actor, row.id, text) : [];
    return people.map((person) => new PersonType(actor, person));
  }

  @ResolveField(() => ViewerMembershipType, {
    nullable: true,
    description: 'What the viewer is here; null where nothing',
  })
  @AccessField('discover', 'Group')
  async viewerMembership(@Parent() { actor, row }: GroupType): Promise<ViewerMembershipType | null> {
    const own = await this.loaders.ownMembership(actor, row.id);
    return own && new ViewerMembershipType(actor, own);
  }

  private async page({ actor, row }: GroupType, states: readonly MembershipState[], args: Partial<MemberArgs>) {
    const sorting = { by: args.orderBy ?? 'NAME', direction: args.direction ?? 'ASCENDING' } as const;
    const list = sortedList(states.join(), sorting);
    const rows = await this.membersOf.list(actor, row, {
      states,
      search: args.search,
      kind: args.kind,
      sorting,
      after: readCursor<string[]>(actor, list, args.after),
      limit: pageSize(args) + 1,
    });
    return toConnection(actor, rows, args, {
      list,
      node: (member) => new MembershipType(actor, member),
      cursor: ({ place }) => place,
    });
  }
}
