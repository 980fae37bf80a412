import { Access, CurrentActor, payload } from '#graphql';
import { ViewerType } from '#people';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RecentSearches } from './recent-searches.service.js';
import { RecentSearchesForgetInput, RecentSearchesPayload, SearchRememberInput } from './search.type.js';

@Resolver(() => ViewerType)
export class RecentSearchesResolver {
  constructor(private readonly recent: RecentSearches) {}

  @ResolveField(() => [String], {
    description: 'What the viewer searched for, the latest first, at most 10; theirs alone',
  })
  @Access('use', 'Own')
  recentSearches(@Parent() { actor }: ViewerType): Promise<string[]> {
    return this.recent.list(actor);
  }

  @Mutation(() => RecentSearchesPayload, { description: 'Keeps what the viewer searched for, for themself' })
  @Access('use', 'Own')
  searchRemember(@CurrentActor() actor: Actor, @Args('input') { words }: SearchRememberInput) {
    return payload(actor, 'recentSearches', async () => {
      await this.recent.remember(actor, words);
      return this.recent.list(actor);
    });
  }

  @Mutation(() => RecentSearchesPayload, { description: 'Nothing is left of it' })
  @Access('use', 'Own')
  recentSearchesForget(@CurrentActor() actor: Actor, @Args('input') { words }: RecentSearchesForgetInput) {
    return payload(actor, 'recentSearches', async () => {
      await this.recent.forget(actor, words ?? null);
      return this.recent.list(actor);
    });
  }
}
