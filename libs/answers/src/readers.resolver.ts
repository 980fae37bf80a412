import { Access, CurrentActor, PageArgs, nullIfNotFound, pageSize, readCursor, toConnection } from '#graphql';
import type { Actor } from '#permissions';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Readers } from './readers.service.js';
import { ReaderConnection, ReaderType, ReadersType } from './readers.type.js';

@Resolver(() => ReadersType)
export class ReadersResolver {
  constructor(private readonly answers: Readers) {}

  @Query(() => ReadersType, {
    nullable: true,
    description:
      'Who can read a group, a post or a comment that the viewer reads, now, or for managers of its group at a past instant. Null otherwise, and when it is missing or hidden',
  })
  @Access('signIn', 'Network')
  async readers(
    @CurrentActor() actor: Actor,
    @Args('objectId', { type: () => ID }) objectId: string,
    @Args('at', { type: () => Date, nullable: true, description: 'A past instant; null = now' }) at: Date | null,
  ): Promise<ReadersType | null> {
    const answer = async () => new ReadersType(actor, await this.answers.of(actor, objectId, at));
    return answer().catch(nullIfNotFound);
  }

  @ResolveField(() => ReaderConnection, { description: 'Externals first, by organisation, then by name' })
  @Access('signIn', 'Network')
  async people(@Parent() { actor, row }: ReadersType, @Args() args: PageArgs) {
    const after = readCursor<string[]>(actor, 'readers', args.after);
    const rows = await this.answers.page(actor, row, { after, limit: pageSize(args) + 1 });
    return toConnection(actor, rows, args, {
      list: 'readers',
      node: (reader) => new ReaderType(actor, reader),
      cursor: ({ place }) => place,
    });
  }
}
