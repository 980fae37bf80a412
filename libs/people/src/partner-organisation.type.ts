import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { mightEver } from '#permissions';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PartnerKind, PartnerRow } from './partner-organisation.entity.js';

export const PartnerKindEnum = {
  SUPPLIER: 'SUPPLIER',
  CUSTOMER: 'CUSTOMER',
  CONTRACTOR: 'CONTRACTOR',
  SCHOOL: 'SCHOOL',
} as const;
registerEnumType(PartnerKindEnum, {
  name: 'PartnerKind',
  description: 'What ties a partner organisation to the company',
});

@ObjectType('PartnerOrganisation', {
  implements: () => NodeInterface,
  description: 'A supplier, customer, contractor or school to which externals belong',
})
export class PartnerOrganisationType extends Viewed<PartnerRow> {
  @Field(() => ID) get id() {
    return toId('PartnerOrganisation', this.row.id);
  }
  @Field(() => String, { description: 'Not unique' }) get name() {
    return this.row.name;
  }
  @Field(() => PartnerKindEnum, { description: 'What ties it to the company' }) get kind() {
    return this.row.kind;
  }
  @Field(() => [String], { description: 'Domains of its e-mail addresses; where given, only these are invited' })
  get domains() {
    return this.actor.kind === 'EMPLOYEE' ? this.row.domains : [];
  }
  @Field(() => Boolean, { description: 'By the rule that guards partnerOrganisationUpdate' }) get viewerCanUpdate() {
    return mightEver(this.actor, 'update', 'PartnerOrganisation');
  }
}

export const { Edge: PartnerOrganisationEdge, Connection: PartnerOrganisationConnection } =
  Connection<PartnerOrganisationType>('PartnerOrganisation', () => PartnerOrganisationType);

@InputType()
export class PartnerOrganisationCreateInput {
  @Field(() => String, { description: 'Not unique' }) name!: string;
  @Field(() => PartnerKindEnum, { description: 'What ties it to the company' }) kind!: PartnerKind;
  @Field(() => [String], { nullable: true }) domains?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The employee who answers for the relation' }) approverPersonId?:
    string | null;
}

@InputType()
export class PartnerOrganisationUpdateInput {
  @Field(() => ID) partnerId!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => PartnerKindEnum, { nullable: true }) kind?: PartnerKind | null;
  @Field(() => [String], { nullable: true }) domains?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The employee who answers for the relation; null takes them away' })
  approverPersonId?: string | null;
}

@ObjectType()
export class PartnerOrganisationPayload {
  @Field(() => PartnerOrganisationType, { nullable: true }) partner!: PartnerOrganisationType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
