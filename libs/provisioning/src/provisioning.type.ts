import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { BylineType } from '#people';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DirectoryGroupRow, ProvisioningState, RefusedRow } from './provisioning-log.service.js';
import type { TokenRow } from './provisioning-tokens.service.js';

@ObjectType('Provisioning', { description: 'What the company’s directory does here, in figures; for IT admins' })
export class ProvisioningType extends Viewed<ProvisioningState & { baseUrl: string }> {
  @Field(() => String, { description: 'Where directories send their requests (SCIM 2.0)' }) get baseUrl() {
    return this.row.baseUrl;
  }
  @Field(() => Int, { description: 'Employees whom a directory made or took over' }) get personCount() {
    return this.row.personCount;
  }
  @Field(() => Int, { description: 'Of these, whose account the directory ended' }) get deactivatedCount() {
    return this.row.deactivatedCount;
  }
  @Field(() => Int, { description: 'Of these, for whom the directory has another address than their account' })
  get otherAddressCount() {
    return this.row.otherAddressCount;
  }
  @Field(() => Int, { description: 'Groups of the directory; they make nobody a member here' }) get groupCount() {
    return this.row.groupCount;
  }
  @Field(() => Int, { description: 'Requests that were refused in the last seven days' }) get refusedCount() {
    return this.row.refusedCount;
  }
  @Field(() => Date, { nullable: true, description: 'The last request of a directory, to a minute' }) get lastUsedAt() {
    return this.row.lastUsedAt;
  }
}

@ObjectType('ProvisioningToken', {
  implements: () => NodeInterface,
  description: 'By what a directory may provision employees',
})
export class ProvisioningTokenType extends Viewed<TokenRow> {
  @Field(() => ID) get id() {
    return toId('ProvisioningToken', this.row.id);
  }
  @Field(() => String, { description: 'What it is for' }) get label() {
    return this.row.label;
  }
  @Field(() => String, { description: 'How the secret begins; the rest is stored nowhere' }) get hint() {
    return this.row.hint;
  }
  @Field(() => Boolean, { description: 'Whether who is made by it is told by mail' }) get welcomes() {
    return this.row.welcomes;
  }
  @Field(() => Date, { description: 'When it was made' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => BylineType, { nullable: true, description: 'It is worth what this person may do' }) get creator() {
    return this.row.creator && new BylineType(this.actor, this.row.creator);
  }
  @Field(() => Date, { description: 'From when on it opens nothing' }) get expiresAt() {
    return this.row.expiresAt;
  }
  @Field(() => Date, { nullable: true, description: 'Since when somebody took it back' }) get revokedAt() {
    return this.row.revokedAt;
  }
  @Field(() => Date, { nullable: true, description: 'To a minute' }) get lastUsedAt() {
    return this.row.lastUsedAt;
  }
  @Field(() => Boolean, { description: 'Not revoked, not late, and its maker still an IT admin who may act' })
  get isValid() {
    return this.row.isValid;
  }
}
export const { Edge: ProvisioningTokenEdge, Connection: ProvisioningTokenConnection } =
  Connection<ProvisioningTokenType>('ProvisioningToken', () => ProvisioningTokenType);

@ObjectType('RefusedProvisioning', {
  description: 'A request of a directory that was refused; never about whom it was',
})
export class RefusedProvisioningType extends Viewed<RefusedRow> {
  @Field(() => Date, { description: 'When it was refused' }) get at() {
    return this.row.at;
  }
  @Field(() => String, { description: 'Of the token by which it was sent' }) get label() {
    return this.row.label;
  }
  @Field(() => String, { description: 'GET, POST, PUT, PATCH or DELETE' }) get method() {
    return this.row.method;
  }
  @Field(() => String, { description: 'Users, Groups…' }) get resource() {
    return this.row.resource;
  }
  @Field(() => Int, { description: 'The status that was answered' }) get status() {
    return this.row.status;
  }
  @Field(() => String, { description: 'Why, in the English of the protocol' }) get detail() {
    return this.row.detail;
  }
}
export const { Edge: RefusedProvisioningEdge, Connection: RefusedProvisioningConnection } =
  Connection<RefusedProvisioningType>('RefusedProvisioning', () => RefusedProvisioningType);

@ObjectType('DirectoryGroup', { implements: () => NodeInterface, description: 'A group of the company’s directory' })
export class DirectoryGroupType extends Viewed<DirectoryGroupRow> {
  @Field(() => ID) get id() {
    return toId('DirectoryGroup', this.row.id);
  }
  @Field(() => String) get name() {
    return this.row.displayName;
  }
  @Field(() => Int, { description: 'Employees in it' }) get memberCount() {
    return this.row.memberCount;
  }
  @Field(() => Date, { description: 'When its name or members changed last' }) get changedAt() {
    return this.row.changedAt;
  }
}
export const { Edge: DirectoryGroupEdge, Connection: DirectoryGroupConnection } = Connection<DirectoryGroupType>(
  'DirectoryGroup',
  () => DirectoryGroupType,
);

@InputType()
export class ProvisioningTokenCreateInput {
  @Field(() => String, { description: 'What it is for; at most 80 characters' }) label!: string;
  @Field(() => Int, { description: 'After how many days it ends; at most 365' }) days!: number;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether who is made by it is told by mail' })
  welcomes!: boolean;
}

@ObjectType()
export class ProvisioningTokenCreatePayload {
  @Field(() => ProvisioningTokenType, { nullable: true }) token!: ProvisioningTokenType | null;
  @Field(() => String, { nullable: true, description: 'To enter in the directory; never shown again' })
  secret!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ProvisioningTokenRevokeInput {
  @Field(() => ID) tokenId!: string;
}

@ObjectType()
export class ProvisioningTokenRevokePayload {
  @Field(() => ProvisioningTokenType, { nullable: true }) token!: ProvisioningTokenType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
