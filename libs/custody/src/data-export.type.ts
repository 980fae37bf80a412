import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DataExportRow, DataExportState } from './data-export.query.js';

export const DataExportStateEnum: { readonly [S in DataExportState]: S } = {
  UNDER_WAY: 'UNDER_WAY',
  READY: 'READY',
  FAILED: 'FAILED',
  ENDED: 'ENDED',
};
registerEnumType(DataExportStateEnum, {
  name: 'DataExportState',
  description: 'ENDED: its bytes are gone; FAILED: it came to nothing, and may be asked for again',
});

@ObjectType('DataExport', {
  implements: () => [NodeInterface],
  description: 'A copy that the viewer takes of what is theirs, or of a group that they manage',
})
export class DataExportType extends Viewed<DataExportRow> {
  @Field(() => ID) get id() {
    return toId('DataExport', this.row.id);
  }
  @Field(() => DataExportStateEnum, { description: 'How far it is' }) get state() {
    return this.row.state;
  }
  @Field(() => Boolean, { description: 'It is of a group, and not of what is the viewer’s own' }) get isOfGroup() {
    return this.row.groupId !== null;
  }
  @Field(() => GroupType, { nullable: true, description: 'Of which group' }) get group() {
    return this.row.group && new GroupType(this.actor, this.row.group);
  }
  @Field(() => Date, { description: 'When it was asked for' }) get requestedAt() {
    return this.row.requestedAt;
  }
  @Field(() => Date, { nullable: true, description: 'As of when it is' }) get readyAt() {
    return this.row.readyAt;
  }
  @Field(() => Date, { nullable: true, description: 'When it goes' }) get expiresAt() {
    return this.row.expiresAt;
  }
  @Field(() => Float, { nullable: true, description: 'Its size' }) get bytes() {
    return this.row.bytes;
  }
  @Field(() => String, { nullable: true, description: 'SHA-256 of its bytes, to compare what was downloaded' })
  get sha256() {
    return this.row.sha256;
  }
  @Field(() => Int, { nullable: true, description: 'Posts and comments in it' }) get itemCount() {
    return this.row.itemCount;
  }
  @Field(() => Int, { nullable: true, description: 'Documents and pictures in it' }) get fileCount() {
    return this.row.fileCount;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Where it is downloaded, after `dataExportOpen`; null when it is not ready',
  })
  get url() {
    return this.row.state === 'READY' ? `/exports/data/${this.id}` : null;
  }
}

const page = Connection<DataExportType>('DataExport', () => DataExportType);
export const DataExportConnection = page.Connection;

@InputType()
export class DataExportRequestInput {
  @Field(() => ID, { nullable: true, description: 'Of this group, by who manages it; of one’s own things without' })
  groupId?: string | null;
}
@InputType()
export class DataExportInput {
  @Field(() => ID) dataExportId!: string;
}

@ObjectType()
export class DataExportPayload {
  @Field(() => DataExportType, { nullable: true }) dataExport!: DataExportType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class DataExportRemovePayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) removedDataExportId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
