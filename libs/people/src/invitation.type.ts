import { UserError } from '#graphql';
import { type Language as TextLanguage, translate } from '#i18n';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AddressResult, InvitationPreview } from './invitations.service.js';
import type { Language } from './network.entity.js';
import { LanguageEnum, PersonKindEnum } from './people.type.js';
import { StepPurposeEnum } from './factor.type.js';
import type { StepPurpose } from './sign-in-steps.service.js';
import { ViewerType } from './viewer.type.js';

@ObjectType('InvitationPreview', { description: 'An invitation by mail, to whoever has the mail' })
export class InvitationPreviewType {
  constructor(private readonly row: InvitationPreview) {}

  @Field(() => String, { description: 'The address to which it is bound' }) get email() {
    return this.row.email;
  }
  @Field(() => String, { description: 'Whose network it is' }) get companyName() {
    return this.row.companyName;
  }
  @Field(() => String, { description: 'Who invites' }) get inviterName() {
    return this.row.inviterName;
  }
  @Field(() => String, { nullable: true, description: 'The group into which it leads; null for an account only' })
  get groupName() {
    return this.row.groupName;
  }
  @Field(() => String, { nullable: true, description: 'Externals: the organisation to which they belong' })
  get partnerName() {
    return this.row.partnerName;
  }
  @Field(() => PersonKindEnum, { description: 'What the account will be' }) get kind() {
    return this.row.kind;
  }
  @Field(() => Date, { nullable: true, description: 'Externals: the instant from which access ends' })
  get accessUntil() {
    return this.row.accessUntil;
  }
  @Field(() => LanguageEnum, { description: 'Of the mail' }) get language(): Language {
    return this.row.language;
  }
  @Field(() => Boolean, { description: 'The address already has an account: sign in with it instead' })
  get hasAccount() {
    return this.row.hasAccount;
  }
  @Field(() => Boolean, { description: 'Somebody else is signed in in this browser' }) get wrongAccount() {
    return this.row.wrongAccount;
  }
}

@ObjectType('InvitedAddress', { description: 'What became of one entry of a pasted list' })
export class InvitedAddressType {
  constructor(
    private readonly language: TextLanguage,
    private readonly result: AddressResult,
  ) {}

  @Field(() => Int, { description: 'Line of the pasted text, from 1' }) get line() {
    return this.result.line;
  }
  @Field(() => String, { description: 'As understood; the entry itself where it holds none' }) get address() {
    return this.result.address;
  }
  @Field(() => String, {
    description: 'INVITED, INVALID, REPEATED or NOT_AT_PARTNER; the same for known and unknown addresses',
  })
  get outcome() {
    return this.result.outcome;
  }
  @Field(() => String, { description: 'The outcome in the viewer’s language' }) get message() {
    return translate(`ADDRESS_${this.result.outcome}`, this.language);
  }
}

@InputType()
export class EmployeesInviteInput {
  @Field(() => String, { description: 'Separated by lines, commas, semicolons; `Name <address>` is understood' })
  addresses!: string;
  @Field(() => LanguageEnum, { nullable: true, description: 'Of the mails; the inviter’s where it is not given' })
  language?: Language | null;
}

@ObjectType()
export class EmployeesInvitePayload {
  @Field(() => [InvitedAddressType], { nullable: true }) results!: InvitedAddressType[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class InvitationAcceptInput {
  @Field(() => String) token!: string;
  @Field(() => String, { nullable: true }) givenName?: string | null;
  @Field(() => String, { nullable: true }) familyName?: string | null;
  @Field(() => String, { nullable: true }) password?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
}

/** Groups, which come later, add `group` from `groupId`. */
@ObjectType()
export class InvitationAcceptPayload {
  @Field(() => StepPurposeEnum, { nullable: true, description: 'A second factor is to be set up first' })
  nextStep!: StepPurpose | null;
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
  readonly groupId?: string | null;
}

@InputType()
export class InvitationDeclineInput {
  @Field(() => String) token!: string;
}

@ObjectType()
export class InvitationDeclinePayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class EmployeeInvitationInput {
  @Field(() => ID, { description: 'Of an invitation to an account without a group' }) invitationId!: string;
}

@ObjectType()
export class EmployeeInvitationPayload {
  @Field(() => ID, { nullable: true }) withdrawnInvitationId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
