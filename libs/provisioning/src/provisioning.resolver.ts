import {
  Access,
  CurrentActor,
  PageArgs,
  RecentProof,
  fromId,
  nodes,
  pageSize,
  payload,
  payloadOf,
  readCursor,
  toConnection,
} from '#graphql';
import { type Actor, mightEver } from '#permissions';
import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ProvisioningLog } from './provisioning-log.service.js';
import { ProvisioningTokens } from './provisioning-tokens.service.js';
import {
  DirectoryGroupConnection,
  DirectoryGroupType,
  ProvisioningTokenConnection,
  ProvisioningTokenCreateInput,
  ProvisioningTokenCreatePayload,
  ProvisioningTokenRevokeInput,
  ProvisioningTokenRevokePayload,
  ProvisioningTokenType,
  ProvisioningType,
  RefusedProvisioningConnection,
  RefusedProvisioningType,
} from './provisioning.type.js';
import { baseOf } from './scim/scim.controller.js';

@Resolver(() => ProvisioningType)
export class ProvisioningResolver implements OnModuleInit {
  constructor(
    private readonly tokens: ProvisioningTokens,
    private readonly log: ProvisioningLog,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
  ) {}

  onModuleInit(): void {
    nodes.register('ProvisioningToken', async (actor, id) =>
      mightEver(actor, 'provision', 'Network') ? this.token(actor, id) : null,
    );
    nodes.register('DirectoryGroup', async (actor, id) => {
      const row = mightEver(actor, 'provision', 'Network') ? await this.log.group(actor, id) : null;
      return row && new DirectoryGroupType(actor, row);
    });
  }

  @Query(() => ProvisioningType, { nullable: true, description: 'IT admins: what directories do here' })
  @Access('provision', 'Network')
  async provisioning(@CurrentActor() actor: Actor): Promise<ProvisioningType> {
    return new ProvisioningType(actor, { ...(await this.log.state(actor)), baseUrl: baseOf(this.config) });
  }

  @Query(() => ProvisioningTokenConnection, { nullable: true, description: 'IT admins: newest first' })
  @Access('provision', 'Network')
  async provisioningTokens(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const list = 'provisioningTokens';
    const after = readCursor<[string]>(actor, list, page.after);
    return toConnection(actor, await this.tokens.list(actor, after?.[0] ?? null, pageSize(page) + 1), page, {
      list,
      node: (row) => new ProvisioningTokenType(actor, row),
      cursor: ({ id }) => [id],
    });
  }

  @Query(() => RefusedProvisioningConnection, {
    nullable: true,
    description: 'IT admins: requests that were refused in the last thirty days, newest first',
  })
  @Access('provision', 'Network')
  async refusedProvisioning(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const list = 'refusedProvisioning';
    const after = readCursor<[string]>(actor, list, page.after);
    return toConnection(actor, await this.log.refused(actor, after?.[0] ?? null, pageSize(page) + 1), page, {
      list,
      node: (row) => new RefusedProvisioningType(actor, row),
      cursor: ({ id }) => [id],
    });
  }

  @Query(() => DirectoryGroupConnection, {
    nullable: true,
    description: 'IT admins: groups of the directory, by name',
  })
  @Access('provision', 'Network')
  async directoryGroups(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const list = 'directoryGroups';
    const after = readCursor<[string, string]>(actor, list, page.after);
    return toConnection(actor, await this.log.groups(actor, after, pageSize(page) + 1), page, {
      list,
      node: (row) => new DirectoryGroupType(actor, row),
      cursor: ({ sortName, id }) => [sortName, id],
    });
  }

  @Mutation(() => ProvisioningTokenCreatePayload, {
    description: 'A token for the company’s directory; its secret is shown this once',
  })
  @Access('provision', 'Network')
  @RecentProof()
  provisioningTokenCreate(@CurrentActor() actor: Actor, @Args('input') input: ProvisioningTokenCreateInput) {
    return payloadOf(actor, async () => {
      const { id, secret } = await this.tokens.create(actor, input);
      return { token: await this.token(actor, id), secret };
    }) as Promise<ProvisioningTokenCreatePayload>;
  }

  @Mutation(() => ProvisioningTokenRevokePayload, {
    description: 'The directory is refused from its next request on; twice is once',
  })
  @Access('provision', 'Network')
  provisioningTokenRevoke(
    @CurrentActor() actor: Actor,
    @Args('input') { tokenId }: ProvisioningTokenRevokeInput,
  ): Promise<ProvisioningTokenRevokePayload> {
    return payload(actor, 'token', async () => {
      const id = fromId('ProvisioningToken', tokenId);
      await this.tokens.revoke(actor, id);
      return this.token(actor, id);
    });
  }

  private async token(actor: Actor, id: string): Promise<ProvisioningTokenType> {
    return new ProvisioningTokenType(actor, await this.tokens.get(actor, id));
  }
}
