import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { type NetworkRole, can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import type { GrantRow } from './network-role.query.js';
import { NetworkRoleEnum } from './people.type.js';

@ObjectType('NetworkRoleGrant', {
  implements: () => NodeInterface,
  description: 'That somebody holds a duty of the network; it opens no content',
})
export class NetworkRoleGrantType extends Viewed<GrantRow> {
  @Field(() => ID) get id() {
    return toId('NetworkRoleGrant', this.row.id);
  }
  @Field(() => NetworkRoleEnum, { description: 'Which' }) get role(): NetworkRole {
    return this.row.role;
  }
  @Field(() => BylineType, { description: 'Who holds it' }) get person() {
    return new BylineType(this.actor, this.row.person);
  }
  @Field(() => BylineType, { nullable: true, description: 'Who gave it; null for those of the set-up' })
  get grantedBy() {
    return this.row.granter && new BylineType(this.actor, this.row.granter);
  }
  @Field(() => Date, { description: 'Since when' }) get grantedAt() {
    return this.row.grantedAt;
  }
  @Field(() => Boolean, { description: 'Whether the account may act; the role counts for nothing otherwise' })
  get isActive() {
    return this.row.isActive;
  }
  @Field(() => Boolean, { description: 'By the rule that guards networkRoleWithdraw' }) get viewerCanWithdraw() {
    return can(this.actor, 'withdraw', 'NetworkRoleGrant', this.row);
  }
}

export const { Edge: NetworkRoleGrantEdge, Connection: NetworkRoleGrantConnection } = Connection<NetworkRoleGrantType>(
  'NetworkRoleGrant',
  () => NetworkRoleGrantType,
);

@InputType()
export class NetworkRoleAppointInput {
  @Field(() => ID, { description: 'An employee other than the viewer' }) personId!: string;
  @Field(() => NetworkRoleEnum) role!: NetworkRole;
}

@ObjectType()
export class NetworkRoleAppointPayload {
  @Field(() => NetworkRoleGrantType, { nullable: true }) grant!: NetworkRoleGrantType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class NetworkRoleWithdrawInput {
  @Field(() => ID) grantId!: string;
}

@ObjectType()
export class NetworkRoleWithdrawPayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) withdrawnGrantId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
