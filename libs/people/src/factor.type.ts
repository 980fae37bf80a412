import { UserError, Viewed, toId } from '#graphql';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FactorKind } from './factor.entity.js';
import type { FactorRow } from './factors.query.js';
import type { ProofKind } from './proofs.service.js';
import type { SignInStep, StepPurpose } from './sign-in-steps.service.js';
import { ViewerType } from './viewer.type.js';

export const FactorKindEnum = { TOTP: 'TOTP', PASSKEY: 'PASSKEY' } as const;
export const ProofKindEnum = { PASSWORD: 'PASSWORD', CODE: 'CODE', PASSKEY: 'PASSKEY', PROVIDER: 'PROVIDER' } as const;
export const StepPurposeEnum = { FACTOR: 'FACTOR', ENROL: 'ENROL', LINK: 'LINK' } as const;
registerEnumType(FactorKindEnum, {
  name: 'FactorKind',
  description: 'An application that shows codes, or a passkey',
});
registerEnumType(ProofKindEnum, {
  name: 'ProofKind',
  description:
    'With what somebody proves to be who they are; a code is of the application, or a recovery code; PROVIDER: at /auth/ID/start?prove=1',
});
registerEnumType(StepPurposeEnum, {
  name: 'SignInStepPurpose',
  description:
    'To show a second factor, to set one up, or to link an account of a provider, as the network asks for it',
});

@ObjectType('Factor', { description: 'What the viewer has besides a password. Nobody else sees it' })
export class FactorType extends Viewed<FactorRow> {
  @Field(() => ID) get id() {
    return toId('Factor', this.row.id);
  }
  @Field(() => FactorKindEnum, { description: 'An application for codes, or a passkey' }) get kind(): FactorKind {
    return this.row.kind;
  }
  @Field(() => String, { description: 'As its person named it; may be empty' }) get label() {
    return this.row.label;
  }
  @Field(() => Date, { description: 'When it was added' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => Date, { nullable: true, description: 'Null: never since' }) get lastUsedAt() {
    return this.row.lastUsedAt;
  }
}

@ObjectType('SecondFactors', { description: 'The second factors of the viewer, and what is asked of them' })
export class SecondFactorsType {
  @Field(() => [FactorType], { description: 'Oldest first' }) factors!: FactorType[];
  @Field(() => Int, { description: 'Codes that were not used yet' }) recoveryCodesLeft!: number;
  @Field(() => Boolean, { description: 'The network asks for one: the last cannot be taken away' })
  isRequired!: boolean;
  @Field(() => [ProofKindEnum], { description: 'With what the viewer proves to be who they are' })
  proofKinds!: ProofKind[];
}

@ObjectType('SignInStep', { description: 'What is left of signing in, to the browser that began it' })
export class SignInStepType {
  constructor(private readonly step: SignInStep) {}

  @Field(() => StepPurposeEnum, {
    description: 'To show a second factor, to set one up, or to link an account of a provider',
  })
  get purpose(): StepPurpose {
    return this.step.purpose;
  }
  @Field(() => String, { nullable: true, description: 'Of the account' }) get email() {
    return this.step.email;
  }
  @Field(() => Boolean, { description: 'The person has an application for codes' }) get hasTotp() {
    return this.step.hasTotp;
  }
  @Field(() => Boolean, { description: 'The person has a passkey' }) get hasPasskey() {
    return this.step.hasPasskey;
  }
}

@InputType()
export class CodeInput {
  @Field(() => String, { description: 'Six digits, or a recovery code' }) code!: string;
}
@ObjectType()
export class SignInCodePayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class TotpBeginPayload {
  @Field(() => String, { nullable: true, description: 'To type where no picture can be scanned' }) secret!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What the picture says' }) uri!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class FactorAddPayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Shown now and never again; empty where the person has some already',
  })
  recoveryCodes!: string[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class RecoveryCodesPayload {
  @Field(() => [String], { nullable: true, description: 'Shown now and never again' }) recoveryCodes!: string[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class FactorRemoveInput {
  @Field(() => ID) factorId!: string;
}
@ObjectType()
export class FactorRemovePayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class SessionProveInput {
  @Field(() => String, { nullable: true, description: 'Of who has no second factor' }) password?: string | null;
  @Field(() => String, { nullable: true, description: 'Six digits, or a recovery code' }) code?: string | null;
  @Field(() => String, { nullable: true, description: 'What the passkey signed, as JSON' }) passkey?: string | null;
}
@ObjectType()
export class SessionProvePayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class PasskeyOptionsPayload {
  @Field(() => String, { nullable: true, description: 'For the browser, as JSON; once, within 5 minutes' })
  options!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class PasskeyAddInput {
  @Field(() => String, { description: 'What the browser made of it, as JSON' }) response!: string;
  @Field(() => String, { nullable: true, description: 'How its person calls it' }) label?: string | null;
}
@InputType()
export class PasskeySignInInput {
  @Field(() => String, { description: 'What the passkey signed, as JSON' }) response!: string;
}
