import { AccessField, PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import { PersonType } from '#people';
import { Records } from '#persistence';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { groupsInCommon } from './common-groups.query.js';
import { GroupConnection, GroupType } from './group.type.js';

/** What groups add to a profile. */
@Resolver(() => PersonType)
export class PersonGroupsResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => GroupConnection, {
    nullable: true,
    description: 'Groups in which both the viewer and this person are members, by name. Null for externals looking',
  })
  @AccessField('browseDirectory', 'Network')
  async groupsInCommon(@Parent() { actor, row }: PersonType, @Args() page: PageArgs) {
    const after = readCursor<[string, string]>(actor, 'groupsInCommon', page.after);
    const rows = await this.records.query(actor, groupsInCommon(actor, row.id, { after, limit: pageSize(page) + 1 }));
    return toConnection(actor, rows, page, {
      list: 'groupsInCommon',
      node: (group) => new GroupType(actor, group),
      cursor: (group) => [group.sortName, group.id],
    });
  }
}
