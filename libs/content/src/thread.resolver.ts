import { Access, PageArgs } from '#graphql';
import { ArgsType, Field, Int, Parent, ResolveField, Resolver, Args } from '@nestjs/graphql';
import { CommentConnection, CommentType, PostType } from './message.type.js';
import { pageOf, sliceOf } from './page-of.js';
import { Reading } from './reading.service.js';
import type { CommentRow, Listed } from './rows.js';

@ArgsType()
export class ThreadArgs extends PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: '1 to 100' }) override first: number = 50;
}

@Resolver(() => PostType)
export class ThreadResolver {
  constructor(private readonly reading: Reading) {}

  @ResolveField(() => CommentConnection, { description: "The thread's comments, oldest first; answers carry parentId" })
  @Access('read', 'Comment')
  async comments(@Parent() { actor, row }: PostType, @Args() page: ThreadArgs) {
    const rows = await this.reading.thread(actor, row, sliceOf(actor, page, 'thread'));
    const connection = pageOf(actor, rows, page, 'thread', (listed) => new CommentType(actor, commentOf(listed)));
    const edges = withGaps(connection.edges, (comment) => new CommentType(actor, gone(comment.row)));
    return { ...connection, edges };
  }
}

const commentOf = (listed: Listed): CommentRow => (listed as { comment: CommentRow }).comment;

/**
 * Before an answer to something that is no longer there, a place that says so. It is made from the answer alone, so that it
 * tells nothing of what stood there: not who, not what, not why it went.
 */
function withGaps<E extends { node: CommentType }>(
  edges: readonly E[],
  gap: (answer: CommentType) => CommentType,
): E[] {
  const places = new Set<string>();
  return edges.flatMap((edge) => {
    const { parentId, isParentGone } = edge.node.row;
    if (!parentId || !isParentGone || places.has(parentId)) return [edge];
    places.add(parentId);
    return [{ ...edge, node: gap(edge.node) }, edge];
  });
}

/** No person's key: what is asked about them finds nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function gone(answer: CommentRow): CommentRow {
  const nobody = {
    id: NOBODY,
    name: '',
    title: null,
    company: '',
    kind: 'EMPLOYEE',
    photoId: null,
    partnerId: null,
    maySee: false,
  } as const;
  return {
    ...answer,
    id: answer.parentId!,
    parentId: null,
    isParentGone: false,
    partnerId: null,
    partner: null,
    sourceId: null,
    authorId: NOBODY,
    author: nobody,
    body: '',
    bodyHtml: '',
    reactionCounts: {},
    viewerReaction: null,
    editedAt: null,
    hiddenAt: null,
    hiddenReason: null,
    deletedAt: answer.datedAt,
  };
}
