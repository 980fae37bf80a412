import { Access, CurrentActor, NodeInterface, nodes } from '#graphql';
import type { Actor } from '#permissions';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description: 'Anything by its id. Null when missing or hidden: the two cannot be told apart',
  })
  @Access('signIn', 'Network')
  node(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<object | null> {
    return nodes.load(actor, id);
  }
}
