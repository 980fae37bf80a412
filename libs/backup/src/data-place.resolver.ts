import { Access, CurrentActor, PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataPlaces } from './data-place.service.js';
import { BackupRunConnection, BackupRunType, DataDetailsType, DataPlaceType } from './data-place.type.js';

@Resolver(() => DataPlaceType)
export class DataPlaceResolver {
  constructor(private readonly places: DataPlaces) {}

  @Query(() => DataPlaceType, { nullable: true, description: 'Employees: where the company’s data are' })
  @Access('seeDataPlace', 'Network')
  async dataPlace(@CurrentActor() actor: Actor): Promise<DataPlaceType> {
    const [settings, proven] = [await this.places.settings(actor), await this.places.proven(actor)];
    return new DataPlaceType(settings, proven, await this.places.rules(actor));
  }

  @Query(() => DataDetailsType, { nullable: true, description: 'IT admins: where on the machine, and how much' })
  @Access('seeDataDetails', 'Network')
  async dataDetails(@CurrentActor() actor: Actor): Promise<DataDetailsType> {
    return new DataDetailsType(this.places.details(), await this.places.size(actor));
  }

  @Query(() => BackupRunConnection, { nullable: true, description: 'IT admins: backups and trials, newest first' })
  @Access('seeDataDetails', 'Network')
  async backupRuns(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const after = readCursor<[string]>(actor, 'backupRuns', page.after);
    return toConnection(actor, await this.places.runs(actor, after?.[0] ?? null, pageSize(page) + 1), page, {
      list: 'backupRuns',
      node: (row) => new BackupRunType(row),
      cursor: ({ id }) => [id],
    });
  }
}
