import { Access, loaderFor } from '#graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import { Contacts } from './contacts.service.js';

@Resolver(() => BylineType)
export class BylineResolver {
  constructor(private readonly contacts: Contacts) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer and this person are contacts' })
  @Access('use', 'Own')
  isContact(@Parent() { actor, row }: BylineType): Promise<boolean> {
    return loaderFor(actor, 'is contact', (ids) => this.contacts.areContacts(actor, ids)).load(row.id);
  }
}
