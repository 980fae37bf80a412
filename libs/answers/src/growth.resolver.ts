import { Access, CurrentActor, fromId, payload } from '#graphql';
import { ViewerType } from '#people';
import { type Actor, notFound } from '#permissions';
import { Records } from '#persistence';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { seeGrowth, unseenGrowths } from './growth.query.js';
import { AudienceGrowthSeenInput, AudienceGrowthSeenPayload, AudienceGrowthType } from './growth.type.js';

@Resolver(() => ViewerType)
export class GrowthResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => [AudienceGrowthType], {
    description: 'Externals who may now read what I published before they came, until I have seen it; at most 20',
  })
  @Access('use', 'Own')
  async audienceGrowths(@Parent() { actor }: ViewerType): Promise<AudienceGrowthType[]> {
    return (await this.records.query(actor, unseenGrowths(actor))).map((row) => new AudienceGrowthType(actor, row));
  }

  @Mutation(() => AudienceGrowthSeenPayload, { description: 'I have seen it: it is not told again' })
  @Access('use', 'Own')
  audienceGrowthSeen(@CurrentActor() actor: Actor, @Args('input') { growthId }: AudienceGrowthSeenInput) {
    return payload(actor, 'seenGrowthId', async () => {
      const id = fromId('AudienceGrowth', growthId);
      const [seen] = await this.records.write(actor, () => this.records.query(actor, seeGrowth(actor, id)));
      if (!seen) throw notFound();
      return growthId;
    });
  }
}
