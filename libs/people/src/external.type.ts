import { BulkRefusal, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { can } from '#permissions';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import type { ExternalRow } from './external.query.js';
import type { ReviewDecision } from './externals.service.js';
import { PartnerOrganisationType } from './partner-organisation.type.js';
import { PersonStatusEnum } from './people.type.js';

export const ExternalStateEnum = {
  TO_REVIEW: 'TO_REVIEW',
  ENDING: 'ENDING',
  ENDED: 'ENDED',
  SUSPENDED: 'SUSPENDED',
} as const;
registerEnumType(ExternalStateEnum, {
  name: 'ExternalState',
  description:
    'What is to be seen to: access that nobody has reviewed for 90 days, that ends within 30 days, that has ended, that was suspended',
});
export const ReviewDecisionEnum = { KEEP: 'KEEP', END: 'END' } as const;
registerEnumType(ReviewDecisionEnum, {
  name: 'ReviewDecision',
  description: 'Of an access: KEEP: it goes on until the end that it has; END: it ends at this instant',
});

@ObjectType('External', {
  implements: () => NodeInterface,
  description: 'The access of somebody of a partner organisation, for their sponsor, IT admins and compliance officers',
})
export class ExternalType extends Viewed<ExternalRow> {
  @Field(() => ID) get id() {
    return toId('External', this.row.id);
  }
  @Field(() => BylineType, { description: 'Whose access it is' }) get person() {
    return new BylineType(this.actor, this.row.person);
  }
  @Field(() => PersonStatusEnum, { description: 'Of the account' }) get status() {
    return this.row.status;
  }
  @Field(() => BylineType, { nullable: true, description: 'The employee who answers for them' }) get sponsor() {
    return this.row.sponsor && new BylineType(this.actor, this.row.sponsor);
  }
  @Field(() => Date, { nullable: true, description: 'From this instant on there is no access' }) get accessUntil() {
    return this.row.accessUntil;
  }
  @Field(() => Boolean, { description: 'By the database’s clock' }) get hasEnded() {
    return this.row.hasEnded;
  }
  @Field(() => String, { nullable: true, description: 'Why they have access, as was said at the invitation' })
  get accessReason() {
    return this.row.accessReason;
  }
  @Field(() => Date, { nullable: true, description: 'To five minutes; null = never' }) get lastSeenAt() {
    return this.row.lastSeenAt;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'When somebody last said that it is still of use; null = not since they came',
  })
  get reviewedAt() {
    return this.row.reviewedAt;
  }
  @Field(() => Boolean, { description: 'Nobody has reviewed it for 90 days, and it lasts' }) get isReviewDue() {
    return this.row.isReviewDue;
  }
  @Field(() => Boolean, { description: 'By the rule that guards externalsReview, and while access lasts' })
  get viewerCanReview() {
    return can(this.actor, 'review', 'External', this.row) && !this.row.hasEnded && this.row.accessUntil !== null;
  }
  @Field(() => Boolean, { description: 'By the rule that guards externalSponsorChange' }) get viewerCanHandOver() {
    return can(this.actor, 'handOver', 'External', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule that guards externalRenew, and while access lasts' })
  get viewerCanRenew() {
    return can(this.actor, 'renew', 'External', this.row) && !this.row.hasEnded && this.row.accessUntil !== null;
  }
}

export const { Edge: ExternalEdge, Connection: ExternalConnection } = Connection<ExternalType>(
  'External',
  () => ExternalType,
);

@InputType()
export class ExternalRenewInput {
  @Field(() => ID, { description: 'Of the person, or of their access' }) personId!: string;
  @Field(() => Date, { nullable: true, description: 'Within a year; when it is not given, half a year from today' })
  until?: Date | null;
}
@ObjectType()
export class ExternalPayload {
  @Field(() => ExternalType, { nullable: true }) external!: ExternalType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ExternalsRenewInput {
  @Field(() => [ID], { description: 'Of the persons, or of their accesses; at most 100' }) personIds!: string[];
  @Field(() => Date, { nullable: true, description: 'Within a year; when it is not given, half a year from today' })
  until?: Date | null;
}
@ObjectType()
export class ExternalsPayload {
  @Field(() => [ID], { nullable: true, description: 'Those to whom it was done, as they were sent' }) doneIds!:
    string[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'The others, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ExternalSponsorChangeInput {
  @Field(() => ID, { description: 'Of the person, or of their access' }) personId!: string;
  @Field(() => ID, { description: 'One of `sponsorCandidates`' }) sponsorPersonId!: string;
}

@InputType()
export class ExternalsReviewInput {
  @Field(() => [ID], { description: 'Of the persons, or of their accesses; at most 100' }) personIds!: string[];
  @Field(() => ReviewDecisionEnum, { description: 'The same for all of them' }) decision!: ReviewDecision;
}

@InputType()
export class PartnerExternalsRemoveInput {
  @Field(() => ID) partnerId!: string;
}
@ObjectType()
export class PartnerExternalsRemovePayload {
  @Field(() => PartnerOrganisationType, { nullable: true }) partner!: PartnerOrganisationType | null;
  @Field(() => Int, { nullable: true, description: 'How many lost their access' }) count!: number | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
