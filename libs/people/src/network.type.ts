import { UserError } from '#graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { imageUrl } from './byline.type.js';
import type { Language } from './network.entity.js';
import type { NetworkRow } from './network.service.js';
import { LanguageEnum } from './people.type.js';
import { ViewerType } from './viewer.type.js';

@ObjectType('Network', { description: 'What a page may show before signing in' })
export class NetworkType {
  constructor(private readonly row: NetworkRow) {}

  @Field(() => String, { description: 'Name of the company' }) get companyName() {
    return this.row.companyName;
  }
  @Field(() => LanguageEnum, { description: 'Of whatever is said before a person is known' }) get language(): Language {
    return this.row.language;
  }
  @Field(() => String, { nullable: true, description: '#RRGGBB, on which white is readable' }) get brandColor() {
    return this.row.brandColor;
  }
  @Field(() => String, { nullable: true, description: 'Open to everybody' }) get logoUrl() {
    return imageUrl(this.row.logoImageId);
  }
  @Field(() => Boolean, { description: 'False until the first owner has set it up' }) get isSetUp() {
    return this.row.isSetUp;
  }
  @Field(() => Int, {
    description: 'How many hours members know of a widening of their group before it takes effect',
  })
  get wideningHours() {
    return this.row.wideningHours;
  }
  @Field(() => Boolean, { description: 'Started with the story of a made-up company' }) get isDemo() {
    return this.row.isDemo;
  }
}

@ObjectType('OutboxMail', { description: 'A mail that waits in the outbox folder' })
export class OutboxMailType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The one recipient' }) to!: string;
  @Field(() => String, { description: 'Subject line' }) subject!: string;
  @Field(() => String, { description: 'Plain text, links included' }) text!: string;
  @Field(() => Date, { description: 'When it was put there' }) createdAt!: Date;
}

@InputType()
export class NetworkSetUpInput {
  @Field(() => String, { description: 'From the link that the start prints' }) token!: string;
  @Field(() => String) ownerGivenName!: string;
  @Field(() => String) ownerFamilyName!: string;
  @Field(() => String) ownerEmail!: string;
  @Field(() => String) password!: string;
  @Field(() => String, { description: 'Name of the company' }) companyName!: string;
  @Field(() => LanguageEnum, { description: 'Of whatever is said before a person is known' }) language!: Language;
  @Field(() => String, { nullable: true, description: '#RRGGBB' }) brandColor?: string | null;
  @Field(() => String, { nullable: true }) smtpUrl?: string | null;
  @Field(() => String, { nullable: true }) mailFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a preset; without it no group is made' }) groupPreset?:
    string | null;
  @Field(() => String, { nullable: true }) groupName?: string | null;
}

/** Groups, which come later, add `group` from `groupId`. */
@ObjectType()
export class NetworkSetUpPayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
  readonly groupId?: string | null;
}

@InputType()
export class NetworkUpdateInput {
  @Field(() => String, { nullable: true }) companyName?: string | null;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language | null;
  @Field(() => String, { nullable: true, description: '#RRGGBB; null takes it away' }) brandColor?: string | null;
  @Field(() => ID, { nullable: true, description: 'An image of one’s own; null takes the logo away' }) logoImageId?:
    string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Notice of a widening, 24 to 2,160 hours; for what is proposed from then on',
  })
  wideningHours?: number | null;
}

@ObjectType()
export class NetworkUpdatePayload {
  @Field(() => NetworkType, { nullable: true }) network!: NetworkType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
