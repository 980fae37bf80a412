import { AccessField, loaderFor } from '#graphql';
import type { Actor } from '#permissions';
import { ExternalType } from '#people';
import { Records } from '#persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { groupsOfExternals } from './external-groups.query.js';
import type { ListedGroup } from './group.query.js';
import { GroupType } from './group.type.js';

/** What groups add to the access of an external. */
@Resolver(() => ExternalType)
export class ExternalGroupsResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => [GroupType], {
    description:
      'What it opens: groups in whose member list the viewer sees this person, by name, at most 20. There may be others',
  })
  @AccessField('see', 'External')
  async groups(@Parent() { actor, row }: ExternalType): Promise<GroupType[]> {
    const groups = loaderFor<string, readonly ListedGroup[]>(actor, 'externals.groups', (ids) => this.of(actor, ids));
    return (await groups.load(row.id)).map((group) => new GroupType(actor, group));
  }

  private async of(actor: Actor, ids: readonly string[]): Promise<(readonly ListedGroup[])[]> {
    const rows = await this.records.query(actor, groupsOfExternals(actor, ids));
    return ids.map((id) => rows.filter(({ memberId }) => memberId === id));
  }
}
