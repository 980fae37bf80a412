import { UserError } from '#graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { StepPurposeEnum } from './factor.type.js';
import type { StepPurpose } from './sign-in-steps.service.js';
import { ViewerType } from './viewer.type.js';

@InputType()
export class SignInInput {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}
@ObjectType()
export class SignInPayload {
  @Field(() => StepPurposeEnum, { nullable: true, description: 'What is left to do: the password was right' })
  nextStep!: StepPurpose | null;
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class SignOutPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Where the session at the provider ends, for a session that began there',
  })
  providerUrl!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class SocketTicketPayload {
  @Field(() => String, { description: 'Opens one socket, once, within 30 seconds' }) ticket!: string;
}
@InputType()
export class PasswordResetRequestInput {
  @Field(() => String) email!: string;
}
@ObjectType()
export class PasswordResetRequestPayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class PasswordResetInput {
  @Field(() => String) token!: string;
  @Field(() => String) password!: string;
}
@ObjectType()
export class PasswordResetPayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class PasswordChangeInput {
  @Field(() => String) currentPassword!: string;
  @Field(() => String) password!: string;
}
@ObjectType()
export class PasswordChangePayload {
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class SessionEndInput {
  @Field(() => ID) sessionId!: string;
}
@ObjectType()
export class SessionEndPayload {
  @Field(() => ID, { nullable: true }) endedSessionId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class SessionsEndOthersPayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
