import { Connection, Viewed } from '#graphql';
import { MembershipRoleEnum } from '#groups';
import { BylineType, PartnerOrganisationType } from '#people';
import type { MembershipRole } from '#permissions';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReaderPath, ReaderRow } from './readers.query.js';
import type { ReaderCount, ReadersAnswer } from './readers.service.js';

export const ReaderPathEnum = {
  EXTERNAL: 'EXTERNAL',
  SERVICE: 'SERVICE',
  MEMBER: 'MEMBER',
  COMPANY: 'COMPANY',
} as const;
registerEnumType(ReaderPathEnum, {
  name: 'ReaderPath',
  description: 'By which road somebody reads',
  valuesMap: {
    EXTERNAL: { description: 'An external member' },
    SERVICE: { description: 'A service that is a member' },
    MEMBER: { description: 'A member who is an employee' },
    COMPANY: { description: 'An employee who is no member, as the group is public' },
  },
});

@ObjectType('ReaderCount', { description: 'How many read by one road, as far as the viewer may know' })
export class ReaderCountType extends Viewed<ReaderCount> {
  @Field(() => ReaderPathEnum, { description: 'Which road' }) get path(): ReaderPath {
    return this.row.path;
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'Of externals: their organisation, where the viewer may know of it',
  })
  get partner() {
    return this.row.partner && new PartnerOrganisationType(this.actor, this.row.partner);
  }
  @Field(() => Int, { description: 'How many people' }) get count() {
    return this.row.count;
  }
}

@ObjectType('Reader', { description: 'Somebody who reads, and by which road' })
export class ReaderType extends Viewed<ReaderRow> {
  @Field(() => BylineType, { description: 'Who' }) get person() {
    return new BylineType(this.actor, this.row.byline);
  }
  @Field(() => ReaderPathEnum, { description: 'By which road' }) get path(): ReaderPath {
    return this.row.path;
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'Of externals: their organisation, where the viewer may know of it',
  })
  get partner() {
    return this.row.partner && new PartnerOrganisationType(this.actor, this.row.partner);
  }
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Of members: what they may do there' })
  get role(): MembershipRole | null {
    return this.row.role;
  }
  @Field(() => Date, { nullable: true, description: 'Of members: since when' }) get since() {
    return this.row.since;
  }
}
export const { Edge: ReaderEdge, Connection: ReaderConnection } = Connection<ReaderType>('Reader', () => ReaderType);

@ObjectType('Readers', { description: 'Who can read something, as far as the viewer may know' })
export class ReadersType extends Viewed<ReadersAnswer> {
  @Field(() => Date, { nullable: true, description: 'The past instant of which it speaks; null = now' }) get at() {
    return this.row.asked.at;
  }
  @Field(() => Int, { description: 'All of whom the viewer may know' }) get total() {
    return this.row.counts.reduce((sum, { count }) => sum + count, 0);
  }
  @Field(() => Boolean, { description: 'Every employee reads; externals are not told who they are' })
  get isWholeCompany() {
    return this.row.isWholeCompany;
  }
  @Field(() => [ReaderCountType], {
    description: 'By road, externals by organisation; roads without anybody are left out',
  })
  get counts() {
    return this.row.counts.map((row) => new ReaderCountType(this.actor, row));
  }
}
