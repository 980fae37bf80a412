import { Access, CurrentActor, fromId, payload } from '#graphql';
import { ViewerType } from '#people';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Push } from './push.service.js';
import {
  PushPolicySetInput,
  PushPolicySetPayload,
  PushPolicyType,
  PushSubscribeInput,
  PushSubscribePayload,
  PushSubscriptionType,
  PushUnsubscribeInput,
  PushUnsubscribePayload,
} from './push.type.js';

@Resolver(() => ViewerType)
export class PushResolver {
  constructor(private readonly push: Push) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The key with which a browser subscribes; null where nobody is told this way',
  })
  @Access('use', 'Own')
  pushKey(): Promise<string | null> {
    return this.push.key();
  }

  @ResolveField(() => [PushSubscriptionType], { description: 'Where the viewer is told; at most ten browsers' })
  @Access('use', 'Own')
  async pushSubscriptions(@Parent() { actor }: ViewerType): Promise<PushSubscriptionType[]> {
    return (await this.push.mine(actor)).map((row) => new PushSubscriptionType(row));
  }

  @Query(() => PushPolicyType, { nullable: true, description: 'For those who set it' })
  @Access('update', 'Network')
  async pushPolicy(): Promise<PushPolicyType> {
    return new PushPolicyType(await this.push.policy());
  }

  @Mutation(() => PushSubscribePayload, {
    description: 'In this browser, until its session is ended; asked again, once',
  })
  @Access('use', 'Own')
  pushSubscribe(@CurrentActor() actor: Actor, @Args('input') input: PushSubscribeInput) {
    return payload(
      actor,
      'subscription',
      async () => new PushSubscriptionType(await this.push.subscribe(actor, { ...input })),
    );
  }

  @Mutation(() => PushUnsubscribePayload, { description: 'Not in that browser any more' })
  @Access('use', 'Own')
  pushUnsubscribe(@CurrentActor() actor: Actor, @Args('input') { subscriptionId }: PushUnsubscribeInput) {
    return payload(actor, 'removedId', async () => {
      await this.push.unsubscribe(actor, fromId('PushSubscription', subscriptionId));
      return subscriptionId;
    });
  }

  @Mutation(() => PushPolicySetPayload, { description: 'Whether people may be told in their browsers at all' })
  @Access('update', 'Network')
  pushPolicySet(@CurrentActor() actor: Actor, @Args('input') { isOn }: PushPolicySetInput) {
    return payload(actor, 'policy', async () => new PushPolicyType(await this.push.setPolicy(actor, isOn)));
  }
}
