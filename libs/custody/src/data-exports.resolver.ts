import {
  Access,
  CurrentActor,
  PageArgs,
  RecentProof,
  fromId,
  nodes,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import type { Actor } from '#permissions';
import { ViewerType } from '#people';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  DataExportConnection,
  DataExportInput,
  DataExportPayload,
  DataExportRemovePayload,
  DataExportRequestInput,
  DataExportType,
} from './data-export.type.js';
import { DataExports } from './data-exports.service.js';

@Resolver(() => ViewerType)
export class DataExportsResolver implements OnModuleInit {
  constructor(private readonly service: DataExports) {}

  onModuleInit(): void {
    nodes.register('DataExport', async (actor, id) => new DataExportType(actor, await this.service.get(actor, id)));
  }

  @ResolveField(() => DataExportConnection, { description: 'Copies that the viewer asked for, newest first' })
  @Access('use', 'Own')
  async dataExports(@Parent() { actor }: ViewerType, @Args() page: PageArgs) {
    const after = readCursor<[string]>(actor, 'dataExports', page.after);
    const rows = await this.service.list(actor, after?.[0] ?? null, pageSize(page) + 1);
    return toConnection(actor, rows, page, {
      list: 'dataExports',
      node: (row) => new DataExportType(actor, row),
      cursor: ({ id }) => [id],
    });
  }

  @Mutation(() => DataExportPayload, {
    description:
      'Asks for a copy: of what is the viewer’s own, or of a group that they manage. It is made with the rights of that moment, and told by mail. While one is under way, asking again is the same',
  })
  @Access('use', 'Own')
  @RecentProof()
  dataExportRequest(@CurrentActor() actor: Actor, @Args('input') { groupId }: DataExportRequestInput) {
    return this.answer(actor, () => this.service.request(actor, groupId ? fromId('Group', groupId) : null));
  }

  @Mutation(() => DataExportPayload, {
    description:
      'Gives it out in this session, for a day. EXPORT_UNDER_WAY; EXPORT_ENDED. What may not be read any more by then makes it EXPORT_OUTDATED when it is downloaded',
  })
  @Access('use', 'Own')
  @RecentProof()
  dataExportOpen(@CurrentActor() actor: Actor, @Args('input') { dataExportId }: DataExportInput) {
    return this.answer(actor, () => this.service.open(actor, fromId('DataExport', dataExportId)));
  }

  @Mutation(() => DataExportRemovePayload, { description: 'Takes it back, or away, with its bytes' })
  @Access('use', 'Own')
  dataExportRemove(@CurrentActor() actor: Actor, @Args('input') { dataExportId }: DataExportInput) {
    return payload(actor, 'removedDataExportId', async () => {
      await this.service.remove(actor, fromId('DataExport', dataExportId));
      return dataExportId;
    });
  }

  private answer(actor: Actor, work: () => ReturnType<DataExports['get']>) {
    return payload(actor, 'dataExport', async () => new DataExportType(actor, await work()));
  }
}
