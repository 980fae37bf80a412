import { Access, CurrentActor, fromId, payload } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Walks } from './walk.service.js';
import { WalkBeginInput, WalkEndInput, WalkImpactType, WalkPayload, WalkType } from './walk.type.js';

@Resolver(() => WalkType)
export class WalkResolver {
  constructor(private readonly walks: Walks) {}

  @Query(() => WalkType, {
    name: 'walk',
    nullable: true,
    description: 'The walk in which this is asked; null outside of one',
  })
  @Access('signIn', 'Network')
  current(@CurrentActor() actor: Actor): WalkType | null {
    return actor.walk ? new WalkType(actor, actor.walk) : null;
  }

  @ResolveField(() => WalkImpactType, { nullable: true, description: 'Counted on the walk itself; null outside of it' })
  @Access('signIn', 'Network')
  impact(@Parent() { actor }: WalkType): Promise<WalkImpactType> | null {
    return actor.walk ? this.walks.impact(actor) : null;
  }

  @Mutation(() => WalkPayload, {
    description:
      'A manager reads their group as an external of it, or as somebody who would be invited, for half an hour; audited',
  })
  @Access('explain', 'Group')
  walkBegin(@CurrentActor() actor: Actor, @Args('input') input: WalkBeginInput) {
    return payload(actor, 'walk', async () => {
      const groupId = fromId('Group', input.groupId);
      const begun = await this.walks.begin(actor, {
        groupId,
        personId: input.personId ? fromId('Person', input.personId) : null,
        partnerId: input.partnerId ? fromId('PartnerOrganisation', input.partnerId) : null,
        historyFrom: input.historyFrom ?? null,
      });
      return new WalkType(actor, { ...begun, groupId });
    });
  }

  @Mutation(() => WalkPayload, { description: 'Asked outside of it' })
  @Access('signIn', 'Network')
  walkEnd(@CurrentActor() actor: Actor, @Args('input') { walkId }: WalkEndInput) {
    return payload(actor, 'walk', async () => {
      if (!/^[0-9a-f-]{36}$/.test(walkId)) throw notFound();
      await this.walks.end(actor, walkId);
      return null;
    });
  }
}
