import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  PageArgs,
  type RequestContext,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ContactCursor, ContactRow } from './contact.query.js';
import { Contacts } from './contacts.service.js';
import { People } from './people.service.js';
import { ContactConnection, PersonType } from './person.type.js';
import { Sessions } from './sessions.service.js';
import { SessionType, SettingsUpdateInput, SettingsUpdatePayload, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly people: People,
    private readonly contactList: Contacts,
    private readonly sessionList: Sessions,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in' })
  @OpenAccess('says who is signed in, to themself; null to anybody else')
  viewer(@CurrentContext() { actor }: RequestContext): ViewerType | null {
    return actor && new ViewerType(actor, () => this.people.viewer(actor));
  }

  @Mutation(() => SettingsUpdatePayload, { description: 'What is not given stays' })
  @Access('use', 'Own')
  settingsUpdate(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettingsUpdateInput,
  ): Promise<SettingsUpdatePayload> {
    return payload(actor, 'viewer', async () => {
      const row = await this.people.updateSettings(actor, input);
      return new ViewerType(actor, () => Promise.resolve(row));
    });
  }

  @ResolveField(() => ContactConnection, { description: 'Newest first' })
  @Access('use', 'Own')
  async contacts(@Parent() { actor }: ViewerType, @Args() page: PageArgs) {
    return connect(actor, 'contacts', page, await this.contactList.list(actor, contactPage(actor, 'contacts', page)));
  }

  @ResolveField(() => ContactConnection, { description: 'Who asked the viewer and waits for an answer, newest first' })
  @Access('use', 'Own')
  async contactRequests(@Parent() { actor }: ViewerType, @Args() page: PageArgs) {
    return connect(
      actor,
      'requests',
      page,
      await this.contactList.requests(actor, contactPage(actor, 'requests', page)),
    );
  }

  @ResolveField(() => [SessionType], { description: 'Where the viewer is signed in, latest first' })
  @Access('use', 'Own')
  async sessions(@Parent() { actor }: ViewerType): Promise<SessionType[]> {
    return (await this.sessionList.list(actor)).map((row) => new SessionType(actor, row));
  }
}

const contactPage = (actor: Actor, list: string, page: PageArgs) => ({
  after: readCursor<ContactCursor>(actor, list, page.after),
  limit: pageSize(page) + 1,
});

const connect = (actor: Actor, list: string, page: PageArgs, rows: ContactRow[]) =>
  toConnection(actor, rows, page, {
    list,
    node: (row) => new PersonType(actor, row),
    cursor: (row) => [row.since, row.sourceId ?? '', row.id],
    edge: ({ since }) => ({ since }),
  });
