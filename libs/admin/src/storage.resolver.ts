import { Access, CurrentActor, PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import type { Actor } from '#permissions';
import { Records } from '#persistence';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { groupStorages, secretStorage } from './storage.query.js';
import { GroupStorageConnection, GroupStorageType, SecretStorageType } from './storage.type.js';

@Resolver(() => GroupStorageType)
export class StorageResolver {
  constructor(private readonly records: Records) {}

  @Query(() => GroupStorageConnection, {
    nullable: true,
    description: 'IT admins: PUBLIC and PRIVATE groups by name, with what they store',
  })
  @Access('seeStorage', 'Group')
  async groupStorages(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    const after = readCursor<[string, string]>(actor, 'storages', page.after);
    const rows = await this.records.query(actor, groupStorages(actor, after, pageSize(page) + 1));
    return toConnection(actor, rows, page, {
      list: 'storages',
      node: (row) => new GroupStorageType(actor, row),
      cursor: ({ place }) => place,
    });
  }

  @Query(() => SecretStorageType, { nullable: true, description: 'IT admins: null until the first night has passed' })
  @Access('seeSecretStorage', 'Network')
  async secretStorage(@CurrentActor() actor: Actor): Promise<SecretStorageType | null> {
    const [row] = await this.records.query(actor, secretStorage());
    return row ? new SecretStorageType(row) : null;
  }
}
