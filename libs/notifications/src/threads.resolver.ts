import { PostConnection, PostType, Reading } from '#content';
import { Access, PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import { ViewerType } from '#people';
import { Records } from '#persistence';
import { Args, ArgsType, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ThreadLevel } from './events.js';
import { ThreadLevelEnum } from './notification.type.js';
import { markedThreads } from './threads.query.js';

@ArgsType()
class ThreadsArgs extends PageArgs {
  @Field(() => ThreadLevelEnum, { defaultValue: 'FOLLOW' }) level!: ThreadLevel;
}

/** What the viewer chose about threads, in one place. */
@Resolver(() => ViewerType)
export class ThreadsResolver {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  @ResolveField(() => PostConnection, {
    description: 'Threads that the viewer follows, or has muted, and still reads; what was chosen last first',
  })
  @Access('use', 'Own')
  async markedThreads(@Parent() { actor }: ViewerType, @Args() args: ThreadsArgs) {
    const list = `threads ${args.level}`;
    const after = readCursor<[string, string]>(actor, list, args.after);
    const marks = await this.records.query(actor, markedThreads(actor, args.level, after, pageSize(args) + 1));
    const ids = marks.map(({ id }) => id);
    const posts = ids.length > 0 ? await this.reading.posts(actor, ids) : new Map<string, never>();
    const rows = marks.flatMap(({ id, at }) => (posts.has(id) ? { post: posts.get(id)!, at } : []));
    return toConnection(actor, rows, args, {
      list,
      node: ({ post }) => new PostType(actor, post),
      cursor: ({ post, at }) => [at, post.id],
    });
  }
}
