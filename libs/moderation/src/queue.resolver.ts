import { Access, AccessField, PageArgs, fromId, loaderFor, pageSize, readCursor, toConnection } from '#graphql';
import { GroupType } from '#groups';
import { ViewerType } from '#people';
import { type Actor, membershipFacts } from '#permissions';
import { Args, ArgsType, Field, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppealConnection, HidingType } from './hiding.type.js';
import { Hidings } from './hidings.service.js';
import { MOST_WAITING } from './moderation.js';
import { ReportCaseConnection, ReportCaseType } from './report.type.js';
import type { After } from './reports.query.js';
import { Reports } from './reports.service.js';

@ArgsType()
class QueueArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this group only; none: of all that the viewer moderates' })
  groupId?: string | null;
}

/** What waits for those who moderate, without what concerns themselves. */
@Resolver(() => ViewerType)
export class QueueResolver {
  constructor(
    private readonly reports: Reports,
    private readonly hidings: Hidings,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether there is a group that the viewer moderates' })
  @Access('use', 'Own')
  viewerCanModerate(@Parent() { actor }: ViewerType): boolean {
    return membershipFacts(actor).moderates.length > 0;
  }

  @ResolveField(() => ReportCaseConnection, {
    description: 'Reported messages that wait for an answer of those who moderate, oldest first',
  })
  @Access('use', 'Own')
  async reportQueue(@Parent() { actor }: ViewerType, @Args() args: QueueArgs) {
    const rows = await this.reports.queue(
      actor,
      groupOf(args),
      readCursor<NonNullable<After>>(actor, 'reports', args.after),
      pageSize(args) + 1,
    );
    return toConnection(actor, rows, args, {
      list: 'reports',
      node: (row) => new ReportCaseType(actor, row),
      cursor: (row) => [row.openedAt, row.id],
    });
  }

  @ResolveField(() => AppealConnection, { description: 'Appeals that the viewer may decide, oldest first' })
  @Access('use', 'Own')
  async appealQueue(@Parent() { actor }: ViewerType, @Args() args: QueueArgs) {
    const rows = await this.hidings.queue(
      actor,
      groupOf(args),
      readCursor<NonNullable<After>>(actor, 'appeals', args.after),
      pageSize(args) + 1,
    );
    return toConnection(actor, rows, args, {
      list: 'appeals',
      node: (row) => new HidingType(actor, row),
      cursor: (row) => [row.appealedAt!, row.id],
    });
  }

  @ResolveField(() => Int, { description: 'How many of both wait for the viewer, up to 100' })
  @Access('use', 'Own')
  async moderationCount(@Parent() { actor }: ViewerType): Promise<number> {
    const groupIds = membershipFacts(actor).moderates;
    if (groupIds.length === 0) return 0;
    const counts = await waiting(this.reports, this.hidings, actor, groupIds);
    return Math.min(
      MOST_WAITING,
      counts.reduce((sum, count) => sum + count, 0),
    );
  }

  @ResolveField(() => [HidingType], {
    description: 'My hidden messages of which there is something that I have not seen, the latest first; at most 20',
  })
  @Access('use', 'Own')
  async hidingNews(@Parent() { actor }: ViewerType): Promise<HidingType[]> {
    return (await this.hidings.unseen(actor)).map((row) => new HidingType(actor, row));
  }
}

@Resolver(() => GroupType)
export class GroupQueueResolver {
  constructor(
    private readonly reports: Reports,
    private readonly hidings: Hidings,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many reported messages and appeals wait for the viewer here, up to 100; null for who does not moderate',
  })
  @AccessField('moderate', 'Group')
  moderationCount(@Parent() { actor, row }: GroupType): Promise<number> {
    const load = (ids: readonly string[]) => waiting(this.reports, this.hidings, actor, ids);
    return loaderFor(actor, 'moderation counts', load).load(row.id);
  }
}

const groupOf = ({ groupId }: QueueArgs): string | null => (groupId ? fromId('Group', groupId) : null);

async function waiting(reports: Reports, hidings: Hidings, actor: Actor, ids: readonly string[]): Promise<number[]> {
  const counts = new Map<string, number>();
  for (const { groupId, count } of [...(await reports.waiting(actor, ids)), ...(await hidings.waiting(actor, ids))])
    counts.set(groupId, Math.min(MOST_WAITING, (counts.get(groupId) ?? 0) + count));
  return ids.map((id) => counts.get(id) ?? 0);
}
