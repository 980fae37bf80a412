import {
  Access,
  CurrentActor,
  PageArgs,
  RecentProof,
  fromId,
  nodes,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import type { Actor } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  NetworkRoleAppointInput,
  NetworkRoleAppointPayload,
  NetworkRoleGrantConnection,
  NetworkRoleGrantType,
  NetworkRoleWithdrawInput,
  NetworkRoleWithdrawPayload,
} from './network-role.type.js';
import { NetworkRoles } from './network-roles.service.js';

@Resolver(() => NetworkRoleGrantType)
export class NetworkRolesResolver implements OnModuleInit {
  constructor(private readonly roles: NetworkRoles) {}

  onModuleInit(): void {
    nodes.register(
      'NetworkRoleGrant',
      async (actor, id) => new NetworkRoleGrantType(actor, await this.roles.get(actor, id)),
    );
  }

  @Query(() => NetworkRoleGrantConnection, {
    nullable: true,
    description: 'Owners and IT admins: who holds which duty, owners first; everybody else their own',
  })
  @Access('see', 'NetworkRoleGrant')
  async networkRoleGrants(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const after = readCursor<string[]>(actor, 'networkRoles', page.after);
    const rows = await this.roles.list(actor, { after, limit: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list: 'networkRoles',
      node: (row) => new NetworkRoleGrantType(actor, row),
      cursor: ({ place }) => place,
    });
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'Owners who can act, of those whom the viewer may know of. Two at least are recommended; the last one cannot go',
  })
  @Access('see', 'NetworkRoleGrant')
  networkOwnerCount(@CurrentActor() actor: Actor): Promise<number> {
    return this.roles.ownerCount(actor);
  }

  @Mutation(() => NetworkRoleAppointPayload, {
    description:
      'NETWORK_ROLE_OWN: nobody appoints themself; NETWORK_ROLES_APART: nobody holds both IT_ADMIN and COMPLIANCE_OFFICER; NETWORK_ROLE_FOR_EMPLOYEES; NETWORK_ROLE_HELD; ACCOUNT_NOT_ACTIVE',
  })
  @Access('appoint', 'Network')
  @RecentProof()
  networkRoleAppoint(@CurrentActor() actor: Actor, @Args('input') { personId, role }: NetworkRoleAppointInput) {
    return payload(
      actor,
      'grant',
      async () => new NetworkRoleGrantType(actor, await this.roles.appoint(actor, fromId('Person', personId), role)),
    );
  }

  @Mutation(() => NetworkRoleWithdrawPayload, {
    description: 'Also one’s own. LAST_OWNER: somebody else must be made owner first',
  })
  @Access('withdraw', 'NetworkRoleGrant')
  @RecentProof()
  networkRoleWithdraw(@CurrentActor() actor: Actor, @Args('input') { grantId }: NetworkRoleWithdrawInput) {
    return payload(actor, 'withdrawnGrantId', async () => {
      await this.roles.withdraw(actor, fromId('NetworkRoleGrant', grantId));
      return grantId;
    });
  }
}
