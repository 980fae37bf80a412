import { Access, CurrentActor, fromId, inBulk, payloadOf } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  GroupExternalsRemoveInput,
  GroupMembersKeepInput,
  GroupMembersRoleChangeInput,
  MembershipsInput,
} from './group.input.type.js';
import { GroupBulkPayload, GroupExternalsRemovePayload, GroupType } from './group.type.js';
import { Groups } from './groups.service.js';
import { Members } from './members.service.js';

/** What managers and moderators decide about many at once: each by itself, as the verb for one would. */
@Resolver()
export class MembersBulkResolver {
  constructor(
    private readonly groups: Groups,
    private readonly members: Members,
  ) {}

  @Mutation(() => GroupBulkPayload, { description: 'As groupMemberRemove, for each by itself' })
  @Access('remove', 'Membership')
  groupMembersRemove(@CurrentActor() actor: Actor, @Args('input') input: MembershipsInput) {
    return this.all(actor, input, (groupId, id) => this.members.remove(actor, groupId, id));
  }

  @Mutation(() => GroupBulkPayload, { description: 'As groupMemberRoleChange, for each by itself' })
  @Access('changeRole', 'Membership')
  groupMembersRoleChange(@CurrentActor() actor: Actor, @Args('input') input: GroupMembersRoleChangeInput) {
    return this.all(actor, input, (groupId, id) => this.members.changeRole(actor, groupId, id, input.role));
  }

  @Mutation(() => GroupBulkPayload, { description: 'As groupRequestAccept, for each by itself' })
  @Access('decideRequests', 'Group')
  groupRequestsAccept(@CurrentActor() actor: Actor, @Args('input') input: MembershipsInput) {
    return this.all(actor, input, (groupId, id) => this.members.acceptRequest(actor, groupId, id));
  }

  @Mutation(() => GroupBulkPayload, { description: 'As groupRequestDecline, for each by itself' })
  @Access('decideRequests', 'Group')
  groupRequestsDecline(@CurrentActor() actor: Actor, @Args('input') input: MembershipsInput) {
    return this.all(actor, input, (groupId, id) => this.members.declineRequest(actor, groupId, id));
  }

  @Mutation(() => GroupBulkPayload, {
    description:
      'Externals, reviewed one by one: they are still needed here. Whoever is not is removed by groupMembersRemove',
  })
  @Access('review', 'Membership')
  groupMembersKeep(@CurrentActor() actor: Actor, @Args('input') input: GroupMembersKeepInput) {
    return this.all(actor, input, (groupId, id) => this.members.keep(actor, groupId, id, input.until ?? null));
  }

  @Mutation(() => GroupExternalsRemovePayload, {
    description:
      'Ends the memberships of all externals, or of those of one organisation, and takes their invitations back',
  })
  @Access('changeSettings', 'Group')
  groupExternalsRemove(
    @CurrentActor() actor: Actor,
    @Args('input') { groupId, partnerId }: GroupExternalsRemoveInput,
  ): Promise<GroupExternalsRemovePayload> {
    return payloadOf(actor, async () => {
      const id = fromId('Group', groupId);
      const partner = partnerId ? fromId('PartnerOrganisation', partnerId) : null;
      const count = await this.members.removeExternals(actor, id, partner);
      const row = await this.groups.find(actor, id);
      return { count, group: row && new GroupType(actor, row) };
    }) as Promise<GroupExternalsRemovePayload>;
  }

  private all(
    actor: Actor,
    { groupId, membershipIds }: MembershipsInput,
    work: (groupId: string, membershipId: string) => Promise<void>,
  ) {
    return payloadOf(actor, async () => {
      const group = fromId('Group', groupId);
      await this.members.mayKnowOf(actor, group);
      const outcome = await inBulk(actor, membershipIds, (id) => work(group, fromId('Membership', id)));
      const row = await this.groups.find(actor, group);
      return { ...outcome, group: row && new GroupType(actor, row) };
    });
  }
}
