import { Access, CurrentActor, CurrentContext, type RequestContext, fromId, payload, payloadOf } from '#graphql';
import type { Actor } from '#permissions';
import { type AddressResult, InvitedAddressType } from '#people';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { continueAs, withMembership } from './fresh-actor.js';
import { GroupInvitations, type InviteResult } from './group-invitations.service.js';
import {
  GroupInput,
  GroupInviteEmployeesInput,
  GroupInviteExternalsInput,
  GroupMailInvitationInput,
  GroupMarkReadInput,
  GroupMemberRoleChangeInput,
  GroupRequestInput,
  MembershipInput,
} from './group.input.type.js';
import { GroupInvitePayload, GroupPayload, GroupType } from './group.type.js';
import { Groups } from './groups.service.js';
import { Members } from './members.service.js';
import { Memberships } from './memberships.service.js';

/** Coming, going, and what managers and moderators decide about it. */
@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly memberships: Memberships,
    private readonly members: Members,
    private readonly invitations: GroupInvitations,
  ) {}

  @Mutation(() => GroupPayload, { description: 'Where the join policy is OPEN' })
  @Access('join', 'Group')
  groupJoin(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.join(actor, id));
  }

  @Mutation(() => GroupPayload, { description: 'Where the join policy is ON_REQUEST' })
  @Access('request', 'Group')
  groupRequest(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, answer }: GroupRequestInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.request(actor, id, answer ?? null));
  }

  @Mutation(() => GroupPayload, { description: 'Takes back the viewer’s own request' })
  @Access('withdrawRequest', 'Group')
  groupRequestWithdraw(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.withdrawRequest(actor, id));
  }

  @Mutation(() => GroupPayload, { description: 'Makes the viewer a member by the invitation that they hold' })
  @Access('answerInvitation', 'Group')
  groupInvitationAccept(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.acceptInvitation(actor, id));
  }

  @Mutation(() => GroupPayload, { description: 'Refuses the invitation that the viewer holds' })
  @Access('answerInvitation', 'Group')
  groupInvitationDecline(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.declineInvitation(actor, id));
  }

  @Mutation(() => GroupPayload, { description: 'The last manager can’t' })
  @Access('leave', 'Group')
  groupLeave(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.leave(actor, id));
  }

  @Mutation(() => GroupPayload, { description: 'For members; a mark is never moved back' })
  @Access('leave', 'Group')
  groupMarkRead(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, through }: GroupMarkReadInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.memberships.markRead(actor, id, through));
  }

  @Mutation(() => GroupInvitePayload, { description: 'People of the company; they answer in the network' })
  @Access('inviteEmployees', 'Group')
  groupInviteEmployees(
    @CurrentActor() actor: Actor,
    @Args('input') { groupId, personIds, role, message }: GroupInviteEmployeesInput,
  ) {
    return this.invite(actor, groupId, async (id) => {
      const results = await this.invitations.inviteEmployees(actor, id, {
        personIds: personIds.map((person) => fromId('Person', person)),
        role,
        message,
      });
      return { results, as: actor };
    });
  }

  @Mutation(() => GroupInvitePayload, { description: 'By mail: known and unknown addresses are answered alike' })
  @Access('inviteExternals', 'Group')
  groupInviteExternals(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, ...input }: GroupInviteExternalsInput,
  ) {
    return this.invite(actor, groupId, async (id) => {
      const { results, walled } = await this.invitations.inviteExternals(actor, id, {
        ...input,
        partnerId: fromId('PartnerOrganisation', input.partnerId),
        sponsorPersonId: input.sponsorPersonId && fromId('Person', input.sponsorPersonId),
      });
      const own = actor.memberships.find((membership) => membership.groupId === id)!;
      const as = withMembership(actor, id, { ...own, walled });
      continueAs(context, as);
      return { results, as };
    });
  }

  @Mutation(() => GroupPayload, { description: 'The link in the mail stops working' })
  @Access('inviteEmployees', 'Group')
  groupMailInvitationWithdraw(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, invitationId }: GroupMailInvitationInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.invitations.withdrawMail(actor, id, fromId('Invitation', invitationId)),
    );
  }

  @Mutation(() => GroupPayload, { description: 'The person becomes a member' })
  @Access('decideRequests', 'Group')
  groupRequestAccept(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId }: MembershipInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.acceptRequest(actor, id, fromId('Membership', membershipId)),
    );
  }

  @Mutation(() => GroupPayload, { description: 'The request ends; the person may ask again' })
  @Access('decideRequests', 'Group')
  groupRequestDecline(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId }: MembershipInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.declineRequest(actor, id, fromId('Membership', membershipId)),
    );
  }

  @Mutation(() => GroupPayload, {
    description: 'The last manager can’t be demoted; externals are READER or CONTRIBUTOR',
  })
  @Access('changeRole', 'Membership')
  groupMemberRoleChange(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId, role }: GroupMemberRoleChangeInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.changeRole(actor, id, fromId('Membership', membershipId), role),
    );
  }

  @Mutation(() => GroupPayload, { description: 'Ends a membership, or takes an invitation back' })
  @Access('remove', 'Membership')
  groupMemberRemove(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId }: MembershipInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.remove(actor, id, fromId('Membership', membershipId)),
    );
  }

  @Mutation(() => GroupPayload, { description: 'Ends the membership, and refuses joining until it is lifted' })
  @Access('ban', 'Membership')
  groupMemberBan(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId }: MembershipInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.ban(actor, id, fromId('Membership', membershipId)),
    );
  }

  @Mutation(() => GroupPayload, { description: 'Whoever comes back is a new member' })
  @Access('unban', 'Membership')
  groupMemberUnban(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, membershipId }: MembershipInput,
  ) {
    return this.answer(actor, context, groupId, (id) =>
      this.members.unban(actor, id, fromId('Membership', membershipId)),
    );
  }

  /** The group as it is after the act, for the actor as of then. */
  private answer(actor: Actor, context: RequestContext, groupId: string, work: (id: string) => Promise<Actor | void>) {
    return payload(actor, 'group', async () => {
      const id = fromId('Group', groupId);
      const as = (await work(id)) ?? actor;
      continueAs(context, as);
      const row = await this.groups.find(as, id);
      return row && new GroupType(as, row);
    });
  }

  private invite(actor: Actor, groupId: string, work: (id: string) => Promise<{ results: InviteResult[]; as: Actor }>) {
    return payloadOf(actor, async () => {
      const id = fromId('Group', groupId);
      const { results, as } = await work(id);
      return {
        results: results.map((result) => new InvitedAddressType(actor.language, result as AddressResult)),
        group: new GroupType(as, await this.groups.get(as, id)),
      };
    });
  }
}
