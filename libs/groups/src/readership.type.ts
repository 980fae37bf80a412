import { PartnerOrganisationType } from '#people';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PartnerShare', { description: 'How many readers belong to an organisation' })
export class PartnerShareType {
  @Field(() => PartnerOrganisationType) partner!: PartnerOrganisationType;
  @Field(() => Int) count!: number;
}

@ObjectType('Readership', { description: 'How many people read, as far as the viewer may know it' })
export class ReadershipType {
  @Field(() => Int) total!: number;
  @Field(() => Int) employees!: number;
  @Field(() => Int) externals!: number;
  @Field(() => [PartnerShareType]) partners!: PartnerShareType[];
  @Field(() => Boolean, { description: 'Every employee reads, member or not' }) isWholeCompany!: boolean;
}
