import { UserError, toId } from '#graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PushPolicy } from './push.service.js';
import type { SubscriptionRow } from './push.query.js';

@ObjectType('PushSubscription', {
  description: 'A browser in which the viewer asked to be told while they are not there',
})
export class PushSubscriptionType {
  constructor(private readonly row: SubscriptionRow) {}

  @Field(() => ID) get id() {
    return toId('PushSubscription', this.row.id);
  }
  @Field(() => String, { description: 'As it named itself' }) get browser() {
    return this.row.browser;
  }
  @Field(() => Date, { description: 'When it was asked for' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => Date, { nullable: true, description: 'When it was last told' }) get lastSentAt() {
    return this.row.lastSentAt;
  }
}

@ObjectType('PushPolicy', { description: 'Whether people may be told in their browsers, and whom that reaches' })
export class PushPolicyType {
  constructor(private readonly policy: PushPolicy) {}

  @Field(() => Date, { nullable: true, description: 'Since when; null: not at all' }) get since() {
    return this.policy.since;
  }
  @Field(() => Int, { description: 'How many people asked for it' }) get people() {
    return this.policy.people;
  }
  @Field(() => Int, { description: 'In how many browsers' }) get browsers() {
    return this.policy.browsers;
  }
}

@InputType()
export class PushSubscribeInput {
  @Field(() => String, { description: 'The address that the browser’s push service gave' }) endpoint!: string;
  @Field(() => String, { description: 'The browser’s public key, base64url' }) p256dh!: string;
  @Field(() => String, { description: 'Its secret, base64url' }) auth!: string;
  @Field(() => String, { description: 'A name by which the viewer knows it; at most 60 characters are kept' })
  browser!: string;
}
@ObjectType()
export class PushSubscribePayload {
  @Field(() => PushSubscriptionType, { nullable: true }) subscription!: PushSubscriptionType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class PushUnsubscribeInput {
  @Field(() => ID) subscriptionId!: string;
}
@ObjectType()
export class PushUnsubscribePayload {
  @Field(() => ID, { nullable: true }) removedId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class PushPolicySetInput {
  @Field(() => Boolean) isOn!: boolean;
}
@ObjectType()
export class PushPolicySetPayload {
  @Field(() => PushPolicyType, { nullable: true }) policy!: PushPolicyType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
