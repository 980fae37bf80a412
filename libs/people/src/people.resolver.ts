import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  nodes,
  nullIfNotFound,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import { type Actor, type PersonKind, mightEver } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Contacts } from './contacts.service.js';
import { PersonKindEnum } from './people.type.js';
import { People } from './people.service.js';
import {
  ContactInput,
  ContactPayload,
  PersonConnection,
  PersonType,
  ProfileUpdateInput,
  ProfileUpdatePayload,
} from './person.type.js';
import type { PersonRow } from './person.query.js';

@ArgsType()
class DirectoryArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, the title, the department, a skill or an interest',
  })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'A skill or an interest' }) topic?: string | null;
  @Field(() => ID, { nullable: true }) partnerId?: string | null;
  @Field(() => PersonKindEnum, { nullable: true }) kind?: PersonKind | null;
}

@Resolver(() => PersonType)
export class PeopleResolver implements OnModuleInit {
  constructor(
    private readonly profiles: People,
    private readonly contacts: Contacts,
  ) {}

  onModuleInit(): void {
    nodes.register('Person', async (actor, id) => new PersonType(actor, await this.profiles.get(actor, id)));
  }

  @Query(() => PersonType, { nullable: true, description: 'Null when missing or hidden: the two cannot be told apart' })
  @Access('see', 'Person')
  person(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PersonType | null> {
    return this.find(actor, id).catch(nullIfNotFound);
  }

  @Query(() => PersonConnection, {
    nullable: true,
    description:
      'The directory by name: employees, and the externals whom the viewer may see. Null for externals, who have no directory',
  })
  @Access('signIn', 'Network')
  async people(@CurrentActor() actor: Actor, @Args() page: DirectoryArgs) {
    if (!mightEver(actor, 'browseDirectory', 'Network')) return null;
    const { search, topic, kind } = page;
    const rows = await this.profiles.directory(actor, {
      search: search?.slice(0, 200),
      topic: topic?.slice(0, 200),
      kind,
      partnerId: page.partnerId ? fromId('PartnerOrganisation', page.partnerId) : null,
      after: readCursor<[string, string]>(actor, 'people', page.after),
      limit: pageSize(page) + 1,
    });
    return toConnection(actor, rows, page, {
      list: 'people',
      node: (row) => new PersonType(actor, row),
      cursor: (row) => [row.sortName, row.id],
    });
  }

  @Mutation(() => ProfileUpdatePayload, { description: 'One’s own profile; what is not given stays' })
  @Access('update', 'Person')
  profileUpdate(@CurrentActor() actor: Actor, @Args('input') input: ProfileUpdateInput): Promise<ProfileUpdatePayload> {
    const { photoImageId, ...rest } = input;
    const photo = photoImageId === undefined ? {} : { photoId: photoImageId && fromId('Image', photoImageId) };
    return payload(
      actor,
      'person',
      async () => new PersonType(actor, await this.profiles.updateProfile(actor, { ...rest, ...photo })),
    );
  }

  @Mutation(() => ContactPayload, { description: 'Asks a person to be a contact; accepts where they asked before' })
  @Access('requestContact', 'Person')
  contactRequest(@CurrentActor() actor: Actor, @Args('input') { personId }: ContactInput): Promise<ContactPayload> {
    return this.changed(actor, () => this.contacts.request(actor, fromId('Person', personId)));
  }

  @Mutation(() => ContactPayload, { description: 'Answers a request of that person with yes' })
  @Access('use', 'Own')
  contactAccept(@CurrentActor() actor: Actor, @Args('input') { personId }: ContactInput): Promise<ContactPayload> {
    return this.changed(actor, () => this.contacts.accept(actor, fromId('Person', personId)));
  }

  @Mutation(() => ContactPayload, { description: 'The one who asked is not told' })
  @Access('use', 'Own')
  contactDecline(@CurrentActor() actor: Actor, @Args('input') { personId }: ContactInput): Promise<ContactPayload> {
    return this.changed(actor, () => this.contacts.decline(actor, fromId('Person', personId)));
  }

  @Mutation(() => ContactPayload, { description: 'Ends a contact, or takes one’s own request back' })
  @Access('use', 'Own')
  contactRemove(@CurrentActor() actor: Actor, @Args('input') { personId }: ContactInput): Promise<ContactPayload> {
    return this.changed(actor, () => this.contacts.remove(actor, fromId('Person', personId)));
  }

  private async find(actor: Actor, id: string): Promise<PersonType> {
    return new PersonType(actor, await this.profiles.get(actor, fromId('Person', id)));
  }

  private changed(actor: Actor, work: () => Promise<PersonRow>): Promise<ContactPayload> {
    return payload(actor, 'person', async () => new PersonType(actor, await work()));
  }
}
