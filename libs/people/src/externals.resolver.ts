import {
  Access,
  AccessField,
  CurrentActor,
  PageArgs,
  fromId,
  inBulk,
  loaderFor,
  nodes,
  pageSize,
  parseId,
  payload,
  payloadOf,
  readCursor,
  toConnection,
} from '#graphql';
import { type Actor, can, forbidden, mightEver } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import type { ExternalState } from './external.query.js';
import {
  ExternalConnection,
  ExternalPayload,
  ExternalRenewInput,
  ExternalSponsorChangeInput,
  ExternalStateEnum,
  ExternalType,
  ExternalsPayload,
  ExternalsRenewInput,
  ExternalsReviewInput,
  PartnerExternalsRemoveInput,
  PartnerExternalsRemovePayload,
} from './external.type.js';
import { Externals } from './externals.service.js';
import { PartnerOrganisationType } from './partner-organisation.type.js';
import { PartnerOrganisations } from './partner-organisations.service.js';

@ArgsType()
class ExternalFilterArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name' }) search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this organisation' }) partnerId?: string | null;
  @Field(() => ExternalStateEnum, { nullable: true }) state?: ExternalState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whom the viewer answers for' }) mine?:
    boolean | null;
}
@ArgsType()
class ExternalArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name' }) search?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this organisation' }) partnerId?: string | null;
  @Field(() => ExternalStateEnum, { nullable: true }) state?: ExternalState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whom the viewer answers for' }) mine?:
    boolean | null;
}
const filterOf = ({ search, partnerId, state, mine }: ExternalFilterArgs) => ({
  search: search?.slice(0, 200),
  partnerId: partnerId ? fromId('PartnerOrganisation', partnerId) : null,
  state,
  mine,
});

@Resolver(() => ExternalType)
export class ExternalsResolver implements OnModuleInit {
  constructor(private readonly service: Externals) {}

  onModuleInit(): void {
    nodes.register('External', async (actor, id) =>
      mightEver(actor, 'see', 'External') ? new ExternalType(actor, await this.service.get(actor, id)) : null,
    );
  }

  @Query(() => ExternalConnection, {
    nullable: true,
    description:
      'Those whose review is due come first, then those whose access ends first. IT admins and compliance officers: all; other employees: those whom they answer for',
  })
  @Access('see', 'External')
  async externals(@CurrentActor() actor: Actor, @Args() page: ExternalArgs) {
    const after = readCursor<[string, string, string]>(actor, 'externals', page.after);
    const rows = await this.service.list(actor, { ...filterOf(page), after, limit: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list: 'externals',
      node: (row) => new ExternalType(actor, row),
      cursor: ({ place, id }) => [...place, id],
    });
  }

  @Query(() => Int, { nullable: true, description: 'How many a filter of `externals` finds' })
  @Access('see', 'External')
  externalCount(@CurrentActor() actor: Actor, @Args() filter: ExternalFilterArgs): Promise<number> {
    return this.service.count(actor, filterOf(filter));
  }

  @ResolveField(() => [BylineType], {
    nullable: true,
    description:
      'Employees who could answer for them instead, by name, at most 20: members of a group in which the viewer sees both. Null for who cannot hand over',
  })
  @AccessField('handOver', 'External')
  async sponsorCandidates(
    @Parent() { actor, row }: ExternalType,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name' }) search?: string | null,
  ): Promise<BylineType[] | null> {
    if (!can(actor, 'handOver', 'External', row)) return null;
    const found = await this.service.candidates(actor, row, search?.slice(0, 200) ?? '');
    return found.map((byline) => new BylineType(actor, byline));
  }

  @Mutation(() => ExternalPayload, {
    description:
      'Another employee answers for the access from now on. `external` is null where the viewer sees it no more',
  })
  @Access('handOver', 'External')
  externalSponsorChange(
    @CurrentActor() actor: Actor,
    @Args('input') { personId, sponsorPersonId }: ExternalSponsorChangeInput,
  ): Promise<ExternalPayload> {
    return payload(actor, 'external', async () => {
      const row = await this.service.handOver(actor, keyOf(personId), fromId('Person', sponsorPersonId));
      return row && new ExternalType(actor, row);
    });
  }

  @Mutation(() => ExternalPayload, {
    description: 'A later end of access; what has ended is given anew by an invitation',
  })
  @Access('renew', 'External')
  externalRenew(
    @CurrentActor() actor: Actor,
    @Args('input') { personId, until }: ExternalRenewInput,
  ): Promise<ExternalPayload> {
    return payload(
      actor,
      'external',
      async () => new ExternalType(actor, await this.service.renew(actor, keyOf(personId), until ?? null)),
    );
  }

  @Mutation(() => ExternalsPayload, { description: 'As externalRenew, for each by itself' })
  @Access('renew', 'External')
  externalsRenew(
    @CurrentActor() actor: Actor,
    @Args('input') { personIds, until }: ExternalsRenewInput,
  ): Promise<ExternalsPayload> {
    if (!mightEver(actor, 'renew', 'External')) throw forbidden();
    const renew = (id: string) => this.service.renew(actor, keyOf(id), until ?? null);
    return payloadOf(actor, () => inBulk(actor, personIds, renew)) as Promise<ExternalsPayload>;
  }

  @Mutation(() => ExternalsPayload, {
    description: 'What a review says of each, by itself: that it goes on as it is, or ends now',
  })
  @Access('review', 'External')
  externalsReview(
    @CurrentActor() actor: Actor,
    @Args('input') { personIds, decision }: ExternalsReviewInput,
  ): Promise<ExternalsPayload> {
    if (!mightEver(actor, 'review', 'External')) throw forbidden();
    const review = (id: string) => this.service.review(actor, keyOf(id), decision);
    return payloadOf(actor, () => inBulk(actor, personIds, review)) as Promise<ExternalsPayload>;
  }
}

@Resolver(() => PartnerOrganisationType)
export class PartnerExternalsResolver {
  constructor(
    private readonly service: Externals,
    private readonly partners: PartnerOrganisations,
  ) {}

  @ResolveField(() => Int, { nullable: true, description: 'IT admins: people of it who have access' })
  @Access('remove', 'External')
  activeExternalCount(@Parent() { actor, row }: PartnerOrganisationType): Promise<number> | null {
    if (!mightEver(actor, 'remove', 'External')) return null;
    return loaderFor<string, number>(actor, 'partners.active', (ids) => this.service.activeOfPartners(actor, ids)).load(
      row.id,
    );
  }

  @Mutation(() => PartnerExternalsRemovePayload, {
    description: 'Suspends everybody of an organisation at once and takes its open invitations back',
  })
  @Access('remove', 'External')
  partnerExternalsRemove(
    @CurrentActor() actor: Actor,
    @Args('input') { partnerId }: PartnerExternalsRemoveInput,
  ): Promise<PartnerExternalsRemovePayload> {
    return payloadOf(actor, async () => {
      const id = fromId('PartnerOrganisation', partnerId);
      const count = await this.service.removeOfPartner(actor, id);
      return { count, partner: new PartnerOrganisationType(actor, await this.partners.get(actor, id)) };
    }) as Promise<PartnerExternalsRemovePayload>;
  }
}

/** A person and their access have the same key. */
const keyOf = (id: string): string =>
  parseId(id)?.type === 'External' ? fromId('External', id) : fromId('Person', id);
