import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  type RequestContext,
  fromId,
  payload,
  payloadOf,
} from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { deviceOf } from './device.js';
import { InvitationAcceptance } from './invitation-acceptance.service.js';
import {
  EmployeeInvitationInput,
  EmployeeInvitationPayload,
  EmployeesInviteInput,
  EmployeesInvitePayload,
  InvitationAcceptInput,
  InvitationAcceptPayload,
  InvitationDeclineInput,
  InvitationDeclinePayload,
  InvitationPreviewType,
  InvitedAddressType,
} from './invitation.type.js';
import { Invitations } from './invitations.service.js';
import { People } from './people.service.js';
import { requireSecureCookies } from './session-cookie.js';
import { Sessions } from './sessions.service.js';
import { SignedIn } from './signed-in.js';
import { ViewerType } from './viewer.type.js';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptance: InvitationAcceptance,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly signedIn: SignedIn,
  ) {}

  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'An account invitation, by the token in its mail; null when unknown, lapsed or used',
  })
  @OpenAccess('needs the secret in the mail')
  async invitation(
    @CurrentContext() { actor }: RequestContext,
    @Args('token') token: string,
  ): Promise<InvitationPreviewType | null> {
    const preview = await this.invitations.preview(token, actor);
    return preview && new InvitationPreviewType(preview);
  }

  @Mutation(() => EmployeesInvitePayload, { description: 'Invites a pasted list of addresses: an outcome for each' })
  @Access('inviteEmployees', 'Network')
  employeesInvite(
    @CurrentActor() actor: Actor,
    @Args('input') input: EmployeesInviteInput,
  ): Promise<EmployeesInvitePayload> {
    return payload(actor, 'results', async () => {
      const results = await this.invitations.inviteEmployees(actor, input);
      return results.map((result) => new InvitedAddressType(actor.language, result));
    });
  }

  @Mutation(() => EmployeeInvitationPayload, {
    description: 'Takes an invitation to an account back; its link leads nowhere from then on',
  })
  @Access('inviteEmployees', 'Network')
  employeeInvitationWithdraw(
    @CurrentActor() actor: Actor,
    @Args('input') { invitationId }: EmployeeInvitationInput,
  ): Promise<EmployeeInvitationPayload> {
    return payload(actor, 'withdrawnInvitationId', async () => {
      await this.invitations.withdraw(actor, fromId('Invitation', invitationId));
      return invitationId;
    });
  }

  @Mutation(() => InvitationAcceptPayload, {
    description: 'A new person makes their account by it; somebody with one signs in first',
  })
  @OpenAccess('guarded by the secret in the mail, bound to its address, used up by it')
  invitationAccept(
    @CurrentContext() context: RequestContext,
    @Args('input') input: InvitationAcceptInput,
  ): Promise<InvitationAcceptPayload> {
    return payloadOf(context, async () => {
      requireSecureCookies(context.request);
      const device = deviceOf(context.request.headers['user-agent']);
      const { groupId, entered } = await this.acceptance.accept(context.actor, input, device);
      const viewer = entered ? await this.signedIn.enter(context, entered) : await this.viewerNow(context);
      return { viewer, nextStep: entered?.step?.purpose ?? null, groupId };
    }) as Promise<InvitationAcceptPayload>;
  }

  @Mutation(() => InvitationDeclinePayload, { description: 'Uses the invitation up; needs no account' })
  @OpenAccess('needs the secret in the mail')
  invitationDecline(
    @CurrentContext() context: RequestContext,
    @Args('input') { token }: InvitationDeclineInput,
  ): Promise<InvitationDeclinePayload> {
    return payloadOf(context, async () => {
      await this.invitations.decline(token);
      return {};
    });
  }

  /** The facts of the request are older than the membership that it just made. */
  private async viewerNow(context: RequestContext): Promise<ViewerType> {
    const before = context.actor!;
    await this.sessions.leave(before);
    const actor = await this.sessions.actorById(before.personId, before.sessionId, before.language);
    Object.assign(context, { actor });
    return new ViewerType(actor!, () => this.people.viewer(actor!));
  }
}
