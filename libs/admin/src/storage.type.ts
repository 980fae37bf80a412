import { Connection, Viewed, toId } from '#graphql';
import { GroupVisibilityEnum } from '#groups';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SecretStorageRow, StorageRow } from './storage.query.js';

@ObjectType('GroupStorage', { description: 'A PUBLIC or PRIVATE group, as far as an IT admin knows of it as such' })
export class GroupStorageType extends Viewed<StorageRow> {
  @Field(() => ID, { description: 'Which' }) get groupId() {
    return toId('Group', this.row.id);
  }
  @Field(() => String, { description: 'Its name' }) get name() {
    return this.row.name;
  }
  @Field(() => GroupVisibilityEnum, { description: 'PUBLIC or PRIVATE' }) get visibility() {
    return this.row.visibility;
  }
  @Field(() => Int, { description: 'Members' }) get memberCount() {
    return this.row.memberCount;
  }
  @Field(() => Int, { description: 'Externals among them' }) get externalCount() {
    return this.row.externalCount;
  }
  @Field(() => Float, { description: 'Stored pictures, in bytes' }) get bytes() {
    return Number(this.row.bytes);
  }
}

export const { Edge: GroupStorageEdge, Connection: GroupStorageConnection } = Connection<GroupStorageType>(
  'GroupStorage',
  () => GroupStorageType,
);

@ObjectType('SecretStorage', { description: 'What all SECRET groups store together: of none of them anything is said' })
export class SecretStorageType {
  constructor(private readonly row: SecretStorageRow) {}

  @Field(() => Float, { description: 'In bytes, to the nearest hundred megabytes' }) get bytes(): number {
    return Number(this.row.bytes);
  }
  @Field(() => String, { description: 'Measured once a day: 2026-11-22' }) get day(): string {
    return this.row.day;
  }
}
