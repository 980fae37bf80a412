import { CommentType, PostType } from '#content';
import { Access, loaderFor } from '#graphql';
import type { Actor } from '#permissions';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HidingType } from './hiding.type.js';
import { Hidings } from './hidings.service.js';
import { Reports } from './reports.service.js';

const REPORTED = { nullable: true, description: 'When the viewer reported it, while that is not answered' };
const HIDING = { nullable: true, description: 'Why it is hidden and what follows, while it is; null when it is not' };

/** What stands beside a post or a comment. Nothing is asked of the database where it is not hidden, or not asked for. */
@Resolver(() => PostType)
export class PostModerationResolver {
  constructor(
    private readonly hidings: Hidings,
    private readonly reports: Reports,
  ) {}

  @ResolveField(() => Date, REPORTED)
  @Access('read', 'Post')
  viewerReportedAt(@Parent() { actor, row }: PostType): Promise<string | null> {
    return reportedAt(this.reports, actor, row.id);
  }

  @ResolveField(() => HidingType, HIDING)
  @Access('read', 'Post')
  hiding(@Parent() { actor, row }: PostType): Promise<HidingType | null> | null {
    return row.hiddenAt ? hidingOf(this.hidings, actor, row.id) : null;
  }
}

@Resolver(() => CommentType)
export class CommentModerationResolver {
  constructor(
    private readonly hidings: Hidings,
    private readonly reports: Reports,
  ) {}

  @ResolveField(() => Date, REPORTED)
  @Access('read', 'Comment')
  viewerReportedAt(@Parent() { actor, row }: CommentType): Promise<string | null> | null {
    return row.deletedAt ? null : reportedAt(this.reports, actor, row.id);
  }

  @ResolveField(() => HidingType, HIDING)
  @Access('read', 'Comment')
  hiding(@Parent() { actor, row }: CommentType): Promise<HidingType | null> | null {
    return row.hiddenAt ? hidingOf(this.hidings, actor, row.id) : null;
  }
}

const reportedAt = (reports: Reports, actor: Actor, itemId: string): Promise<string | null> =>
  loaderFor(actor, 'own reports', (ids: readonly string[]) => reports.ownOpen(actor, ids)).load(itemId);

async function hidingOf(hidings: Hidings, actor: Actor, itemId: string): Promise<HidingType | null> {
  const row = await loaderFor(actor, 'hidings', (ids: readonly string[]) => hidings.ofItems(actor, ids)).load(itemId);
  return row && new HidingType(actor, row);
}
