import { PartnerOrganisationType } from '#people';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PartnerShare', { description: 'How many readers belong to an organisation' })
export class PartnerShareType {
  @Field(() => PartnerOrganisationType, { description: 'Which organisation' }) partner!: PartnerOrganisationType;
  @Field(() => Int, { description: 'Members of this organisation' }) count!: number;
}

@ObjectType('Readership', { description: 'How many people read, as far as the viewer may know it' })
export class ReadershipType {
  @Field(() => Int, { description: 'All who read, as far as the viewer may know' }) total!: number;
  @Field(() => Int, { description: 'Employees among them' }) employees!: number;
  @Field(() => Int, { description: 'Externals among them, as far as the viewer may know' }) externals!: number;
  @Field(() => [PartnerShareType], { description: 'Externals by organisation, as far as the viewer may know' })
  partners!: PartnerShareType[];
  @Field(() => Boolean, { description: 'Every employee reads, member or not' }) isWholeCompany!: boolean;
}
