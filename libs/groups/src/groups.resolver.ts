import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  PageArgs,
  type RequestContext,
  fromId,
  nullIfNotFound,
  pageSize,
  readCursor,
  toConnection,
} from '#graphql';
import type { Actor, JoinPolicy, Visibility } from '#permissions';
import { People, PersonType, ViewerType } from '#people';
import { Args, ArgsType, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GroupVisibilityEnum, JoinPolicyEnum } from './enums.type.js';
import { GroupFacetType, GroupPresetType, facetRows, presetInWords } from './facet.type.js';
import type { ListedGroup } from './group.query.js';
import { GroupConnection, GroupType, QuickSwitchResultType, ViewerGroupConnection } from './group.type.js';
import { Groups } from './groups.service.js';
import { PRESETS } from './presets.js';

@ArgsType()
class GroupsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name' }) search?: string | null;
  @Field(() => GroupVisibilityEnum, { nullable: true }) visibility?: Visibility | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a membership of the viewer, or only those without',
  })
  mine?: boolean | null;
}
@ArgsType()
class OwnGroupsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 100, description: '1 to 100' }) override first: number = 100;
}

@Resolver()
export class GroupsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly people: People,
  ) {}

  @Query(() => GroupType, { nullable: true, description: 'Null when missing or hidden: the two are indistinguishable' })
  @Access('discover', 'Group')
  async group(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<GroupType | null> {
    const load = async () => new GroupType(actor, await this.groups.get(actor, fromId('Group', id)));
    return load().catch(nullIfNotFound);
  }

  @Query(() => GroupConnection, { name: 'groups', description: 'Groups that the viewer may discover, by name' })
  @Access('signIn', 'Network')
  async explore(@CurrentActor() actor: Actor, @Args() args: GroupsArgs) {
    const after = readCursor<[string, string]>(actor, 'groups', args.after);
    const rows = await this.groups.list(actor, { ...args, after, limit: pageSize(args) + 1 });
    return toConnection(actor, rows, args, { list: 'groups', node: (row) => new GroupType(actor, row), cursor });
  }

  @Query(() => QuickSwitchResultType, {
    description: 'Groups, people and documents by name, typos allowed; at most 8 of each',
  })
  @Access('signIn', 'Network')
  async quickSwitch(
    @CurrentActor() actor: Actor,
    @Args('text', { type: () => String }) text: string,
  ): Promise<QuickSwitchResultType> {
    const groups = await this.groups.byPrefix(actor, text);
    const people = await this.people.byName(actor, text);
    return new QuickSwitchResultType(
      actor,
      text,
      groups.map((row) => new GroupType(actor, row)),
      people.map((row) => new PersonType(actor, row)),
    );
  }

  @Query(() => [GroupPresetType], { description: 'Presets from which a group can be created' })
  @OpenAccess('texts of the product; the first-run page offers them before anybody can sign in')
  groupPresets(@CurrentContext() { language }: RequestContext): GroupPresetType[] {
    return PRESETS.map((preset) => presetInWords(preset, language));
  }

  @Query(() => [GroupFacetType], {
    description: 'Who could read, in words, were a group created or narrowed so: one row per facet',
  })
  @OpenAccess('texts of the product; nothing of the network')
  groupFacets(
    @CurrentContext() { language }: RequestContext,
    @Args('visibility', { type: () => GroupVisibilityEnum }) visibility: Visibility,
    @Args('joinPolicy', { type: () => JoinPolicyEnum }) joinPolicy: JoinPolicy,
    @Args('externalsAllowed', { type: () => Boolean }) externalsAllowed: boolean,
    @Args('walled', { type: () => Boolean, defaultValue: false }) walled: boolean,
  ): GroupFacetType[] {
    return facetRows({ visibility, joinPolicy, externalsAllowed, walled }, language);
  }
}

@Resolver(() => ViewerType)
export class ViewerGroupsResolver {
  constructor(private readonly groups: Groups) {}

  @ResolveField(() => ViewerGroupConnection, {
    name: 'groups',
    description: 'My groups, as member, invited or waiting, by name',
  })
  @Access('use', 'Own')
  async ownGroups(@Parent() { actor }: ViewerType, @Args() args: OwnGroupsArgs) {
    const after = readCursor<[string, string]>(actor, 'ownGroups', args.after);
    const rows = await this.groups.mine(actor, { after, limit: pageSize(args) + 1 });
    return toConnection(actor, rows, args, { list: 'ownGroups', node: (row) => new GroupType(actor, row), cursor });
  }
}

const cursor = (row: ListedGroup): string[] => [row.sortName, row.id];
