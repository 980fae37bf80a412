import {
  Access,
  AccessField,
  CurrentActor,
  PageArgs,
  fromId,
  loaderFor,
  nodes,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import { GroupType } from '#groups';
import { type Actor, mightEver, notFound } from '#permissions';
import { Records } from '#persistence';
import { ViewerType } from '#people';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { openedUntil } from './break-glass.query.js';
import { BreakGlasses } from './break-glass.service.js';
import {
  BreakGlassAskInput,
  BreakGlassConnection,
  BreakGlassDecideInput,
  BreakGlassInput,
  BreakGlassPayload,
  BreakGlassReadInput,
  BreakGlassReadPayload,
  BreakGlassType,
  OpenedItemType,
} from './break-glass.type.js';

@Resolver(() => BreakGlassType)
export class BreakGlassResolver implements OnModuleInit {
  constructor(private readonly service: BreakGlasses) {}

  onModuleInit(): void {
    nodes.register('BreakGlass', async (actor, id) => {
      if (!mightEver(actor, 'see', 'BreakGlass')) throw notFound();
      return new BreakGlassType(actor, await this.service.get(actor, id));
    });
  }

  @Query(() => BreakGlassConnection, {
    nullable: true,
    description:
      'Newest first. Officers: all that do not concern them; owners: those that no other officer could decide',
  })
  @Access('see', 'BreakGlass')
  async breakGlassRequests(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const after = readCursor<string[]>(actor, 'breakGlass', page.after);
    const rows = await this.service.list(actor, after, pageSize(page) + 1);
    return toConnection(actor, rows, page, {
      list: 'breakGlass',
      node: (row) => new BreakGlassType(actor, row),
      cursor: ({ place, id }) => [place, id],
    });
  }

  @Mutation(() => BreakGlassPayload, {
    description: 'Asks; opens nothing. An address that leads nowhere is asked for like any other',
  })
  @Access('requestBreakGlass', 'Network')
  breakGlassAsk(@CurrentActor() actor: Actor, @Args('input') input: BreakGlassAskInput) {
    return this.answer(actor, () =>
      this.service.ask(actor, {
        reason: input.reason,
        hours: input.hours,
        personId: input.personId ? fromId('Person', input.personId) : null,
        entryId: input.entryId ? fromId('AuditEntry', input.entryId) : null,
        address: input.address ?? null,
        periodFrom: input.periodFrom ?? null,
        periodUntil: input.periodUntil ?? null,
        noticeAt: input.noticeAt ?? null,
        noticeReason: input.noticeReason ?? null,
      }),
    );
  }

  @Mutation(() => BreakGlassPayload, {
    description:
      'Approves or refuses. BREAK_GLASS_IS_OWN: never who asked; BREAK_GLASS_DECIDED; BREAK_GLASS_OVER: taken back, or who asked is no officer any more',
  })
  @Access('decide', 'BreakGlass')
  breakGlassDecide(@CurrentActor() actor: Actor, @Args('input') { breakGlassId, isApproved }: BreakGlassDecideInput) {
    return this.answer(actor, () => this.service.decide(actor, fromId('BreakGlass', breakGlassId), isApproved));
  }

  @Mutation(() => BreakGlassPayload, { description: 'Ends it before its date, or takes a request back' })
  @Access('end', 'BreakGlass')
  breakGlassEnd(@CurrentActor() actor: Actor, @Args('input') { breakGlassId }: BreakGlassInput) {
    return this.answer(actor, () => this.service.end(actor, fromId('BreakGlass', breakGlassId)));
  }

  @Mutation(() => BreakGlassReadPayload, {
    description:
      'A page of what is open, oldest first: a mutation, as each object that it gives is a row of the audit log. BREAK_GLASS_NOT_APPROVED; BREAK_GLASS_OVER',
  })
  @Access('read', 'BreakGlass')
  breakGlassRead(@CurrentActor() actor: Actor, @Args('input') { breakGlassId, first, after }: BreakGlassReadInput) {
    return payload(actor, 'items', async () => {
      const page = { first, after };
      const cursor = readCursor<string[]>(actor, 'opened', after);
      // One more than is shown would be read and written down: whether there is a next page is known from a full one.
      const rows = await this.service.read(actor, fromId('BreakGlass', breakGlassId), cursor, pageSize(page));
      const items = toConnection(actor, rows, page, {
        list: 'opened',
        node: (row) => new OpenedItemType(actor, row),
        cursor: ({ place, id }) => [place, id],
      });
      return { ...items, pageInfo: { ...items.pageInfo, hasNextPage: rows.length === pageSize(page) } };
    });
  }

  private answer(actor: Actor, work: () => ReturnType<BreakGlasses['get']>) {
    return payload(actor, 'breakGlass', async () => new BreakGlassType(actor, await work()));
  }
}

/** That something is open, to who reads it and to those whose group it is. */
@Resolver(() => ViewerType)
export class BreakGlassOfViewerResolver {
  constructor(private readonly service: BreakGlasses) {}

  @ResolveField(() => [BreakGlassType], {
    description: 'What is open to the viewer at this moment; every page says so',
  })
  @Access('use', 'Own')
  async openBreakGlass(@Parent() { actor }: ViewerType): Promise<BreakGlassType[]> {
    return (await this.service.openTo(actor)).map((row) => new BreakGlassType(actor, row));
  }
}

@Resolver(() => GroupType)
export class BreakGlassOfGroupResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when something of it is open to a compliance officer; for members, once the managers were told',
  })
  @AccessField('seeBreakGlass', 'Group')
  async openedUntil(@Parent() { actor, row }: GroupType): Promise<Date | null> {
    const loader = loaderFor<string, Date | null>(actor, 'groups.openedUntil', async (ids) => {
      const found = await this.records.query(actor, openedUntil(ids));
      return ids.map((id) => found.find(({ groupId }) => groupId === id)?.until ?? null);
    });
    return loader.load(row.id);
  }
}
