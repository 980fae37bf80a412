import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  loaderFor,
  nodes,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import type { Actor } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BylineRow } from './byline.js';
import { BylineType } from './byline.type.js';
import {
  PartnerOrganisationConnection,
  PartnerOrganisationCreateInput,
  PartnerOrganisationPayload,
  PartnerOrganisationType,
  PartnerOrganisationUpdateInput,
} from './partner-organisation.type.js';
import { PartnerOrganisations } from './partner-organisations.service.js';

@Resolver(() => PartnerOrganisationType)
export class PartnerOrganisationsResolver implements OnModuleInit {
  constructor(private readonly partners: PartnerOrganisations) {}

  onModuleInit(): void {
    nodes.register(
      'PartnerOrganisation',
      async (actor, id) => new PartnerOrganisationType(actor, await this.partners.get(actor, id)),
    );
  }

  @Query(() => PartnerOrganisationConnection, { nullable: true, description: 'By name; externals see their own' })
  @Access('see', 'PartnerOrganisation')
  async partnerOrganisations(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const after = readCursor<[string, string]>(actor, 'partners', page.after);
    const rows = await this.partners.list(actor, { after, limit: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list: 'partners',
      node: (row) => new PartnerOrganisationType(actor, row),
      cursor: (row) => [row.sortName, row.id],
    });
  }

  @ResolveField(() => BylineType, {
    nullable: true,
    description: 'For employees: who answers for the relation with it',
  })
  @Access('create', 'PartnerOrganisation')
  async approver(@Parent() { actor, row }: PartnerOrganisationType): Promise<BylineType | null> {
    if (actor.kind !== 'EMPLOYEE') return null;
    const loader = loaderFor<string, BylineRow | null>(actor, 'partners.approvers', (ids) =>
      this.partners.approvers(actor, ids),
    );
    const approver = await loader.load(row.id);
    return approver && new BylineType(actor, approver);
  }

  @Mutation(() => PartnerOrganisationPayload, { description: 'Two may bear the same name' })
  @Access('create', 'PartnerOrganisation')
  partnerOrganisationCreate(
    @CurrentActor() actor: Actor,
    @Args('input') input: PartnerOrganisationCreateInput,
  ): Promise<PartnerOrganisationPayload> {
    return payload(
      actor,
      'partner',
      async () =>
        new PartnerOrganisationType(
          actor,
          await this.partners.create(actor, { ...input, approverId: personOf(input.approverPersonId) }),
        ),
    );
  }

  @Mutation(() => PartnerOrganisationPayload, { description: 'What is not given stays' })
  @Access('update', 'PartnerOrganisation')
  partnerOrganisationUpdate(
    @CurrentActor() actor: Actor,
    @Args('input') { partnerId, approverPersonId, ...change }: PartnerOrganisationUpdateInput,
  ): Promise<PartnerOrganisationPayload> {
    return payload(
      actor,
      'partner',
      async () =>
        new PartnerOrganisationType(
          actor,
          await this.partners.update(actor, fromId('PartnerOrganisation', partnerId), {
            ...change,
            ...(approverPersonId !== undefined && { approverId: personOf(approverPersonId) }),
          }),
        ),
    );
  }
}

const personOf = (id: string | null | undefined): string | null => (id ? fromId('Person', id) : null);
