import { Access, CurrentActor, RecentProof, UserError, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { type SignInPolicyRow, SignInPolicies } from './sign-in-policies.service.js';
import type { Population } from './sign-in-policy.entity.js';

const PopulationEnum = { EMPLOYEE: 'EMPLOYEE', EXTERNAL: 'EXTERNAL' } as const;
registerEnumType(PopulationEnum, { name: 'Population', description: 'Of whom something is asked when they sign in' });

@ObjectType('SignInPolicy', { description: 'What is asked of employees, or of externals, when they sign in' })
class SignInPolicyType {
  @Field(() => PopulationEnum, { description: 'Whom it concerns' }) population!: Population;
  @Field(() => Date, {
    nullable: true,
    description: 'From when on a second factor is required; null: it is each person’s choice',
  })
  factorFrom!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description:
      'From when on they come by a provider only (owners: or by a password with a second factor); null: it is each person’s choice',
  })
  providerFrom!: Date | null;
  @Field(() => Int, { nullable: true, description: 'IT admins: of these, who has linked no account of a provider yet' })
  withoutIdentity!: number | null;
  @Field(() => Int, { nullable: true, description: 'IT admins: who may act' }) accounts!: number | null;
  @Field(() => Int, { nullable: true, description: 'IT admins: of these, who has no second factor yet' })
  withoutFactor!: number | null;
}

@InputType()
class SignInPolicySetInput {
  @Field(() => PopulationEnum) population!: Population;
  @Field(() => Date, { nullable: true, description: 'What is past means now; null: each person’s choice' })
  factorFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'What is past means now; null: each person’s choice' })
  providerFrom?: Date | null;
}

@ObjectType()
class SignInPolicySetPayload {
  @Field(() => [SignInPolicyType], { nullable: true }) policies!: SignInPolicyRow[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver(() => SignInPolicyType)
export class SignInPoliciesResolver {
  constructor(private readonly policies: SignInPolicies) {}

  @Query(() => [SignInPolicyType], { nullable: true, description: 'IT admins and owners: one for each population' })
  @Access('update', 'Network')
  signInPolicies(@CurrentActor() actor: Actor): Promise<SignInPolicyRow[]> {
    return this.policies.list(actor);
  }

  @Mutation(() => SignInPolicySetPayload, {
    description:
      'The whole rule of a population. Sessions that it would not let in end at that instant; who has no second factor, or no account of a provider, is led to one when they sign in',
  })
  @Access('update', 'Network')
  @RecentProof()
  signInPolicySet(
    @CurrentActor() actor: Actor,
    @Args('input') { population, factorFrom = null, providerFrom = null }: SignInPolicySetInput,
  ): Promise<SignInPolicySetPayload> {
    return payload(actor, 'policies', () => this.policies.set(actor, population, { factorFrom, providerFrom }));
  }
}
