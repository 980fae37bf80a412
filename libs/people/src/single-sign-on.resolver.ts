import { Access, CurrentActor, OpenAccess, RecentProof, UserError, payload } from '#graphql';
import { type Actor, notFound } from '#permissions';
import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Identities, type IdentityRow } from './identities.service.js';
import { People } from './people.service.js';
import { SingleSignOn } from './single-sign-on.service.js';
import { ViewerType } from './viewer.type.js';

@ObjectType('SignInProvider', { description: 'Somebody else’s accounts by which people may sign in' })
class SignInProviderType {
  @Field(() => ID, { description: 'As in the addresses /auth/ID/start' }) id!: string;
  @Field(() => String, { description: 'What its button says' }) name!: string;
}
@ObjectType('Identity', { description: 'An account elsewhere by which the viewer signs in' })
class IdentityType {
  @Field(() => ID, { description: 'Of the provider' }) providerId!: string;
  @Field(() => String, { description: 'Of the provider' }) providerName!: string;
  @Field(() => Date, { description: 'When it was linked' }) linkedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Null: never since' }) lastUsedAt!: Date | null;
}
@InputType()
class IdentityInput {
  @Field(() => ID) providerId!: string;
}
@ObjectType()
class IdentityLinkBeginPayload {
  @Field(() => String, { nullable: true, description: 'On this site; leads on to the provider' }) url!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
class IdentityUnlinkPayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@Resolver(() => ViewerType)
export class SingleSignOnResolver {
  constructor(
    private readonly sso: SingleSignOn,
    private readonly linked: Identities,
    private readonly people: People,
  ) {}

  @Query(() => [SignInProviderType], { description: 'As the settings of this network name them' })
  @OpenAccess('the sign-in page has a button for each')
  signInProviders(): readonly SignInProviderType[] {
    return this.sso.providers;
  }

  @ResolveField(() => [IdentityType], { description: 'Accounts elsewhere by which the viewer signs in' })
  @Access('use', 'Own')
  identities(@Parent() { actor }: ViewerType): Promise<IdentityRow[]> {
    return this.linked.list(actor);
  }

  @Mutation(() => IdentityLinkBeginPayload, { description: 'Where to go to link an account elsewhere to one’s own' })
  @Access('use', 'Own')
  @RecentProof()
  identityLinkBegin(
    @CurrentActor() actor: Actor,
    @Args('input') { providerId }: IdentityInput,
  ): Promise<IdentityLinkBeginPayload> {
    return payload(actor, 'url', async () => {
      if (!this.sso.providers.some(({ id }) => id === providerId)) throw notFound();
      return `/auth/${providerId}/start?link=1`;
    });
  }

  @Mutation(() => IdentityUnlinkPayload, {
    description: 'SSO_LAST: who has no password, or has to come by a provider, has no other way in',
  })
  @Access('use', 'Own')
  @RecentProof()
  identityUnlink(
    @CurrentActor() actor: Actor,
    @Args('input') { providerId }: IdentityInput,
  ): Promise<IdentityUnlinkPayload> {
    return payload(actor, 'viewer', async () => {
      await this.linked.unlink(actor, providerId);
      return new ViewerType(actor, () => this.people.viewer(actor));
    });
  }
}
