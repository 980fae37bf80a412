import { Access as Requires, CurrentActor, fromId, nullIfNotFound } from '#graphql';
import type { Actor } from '#permissions';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from './access.service.js';
import { AccessExplanationType } from './access.type.js';

@Resolver()
export class AccessResolver {
  constructor(private readonly access: Access) {}

  @Query(() => AccessExplanationType, {
    nullable: true,
    description:
      'Why a person reads a group, a post or a comment, or why not: about oneself, for managers of its group about anybody there, and for a compliance officer about what is open to them by break-glass. Null when it is missing or hidden, the person could not be known of, or the viewer is not entitled',
  })
  @Requires('signIn', 'Network')
  async explainAccess(
    @CurrentActor() actor: Actor,
    @Args('objectId', { type: () => ID }) objectId: string,
    @Args('personId', { type: () => ID, nullable: true, description: 'Null = oneself' }) personId: string | null,
  ): Promise<AccessExplanationType | null> {
    const answer = async () => {
      const of = personId ? fromId('Person', personId) : actor.personId;
      return new AccessExplanationType(actor, await this.access.explain(actor, objectId, of));
    };
    return answer().catch(nullIfNotFound);
  }
}
