import { Access, CurrentActor, CurrentContext, type RequestContext, fromId, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { continueAs } from './fresh-actor.js';
import {
  GroupCreateInput,
  GroupDeleteInput,
  GroupInput,
  GroupNarrowInput,
  GroupUpdateInput,
} from './group.input.type.js';
import { GroupPayload, GroupType } from './group.type.js';
import { GroupSettings } from './group-settings.service.js';
import { Groups } from './groups.service.js';

@Resolver()
export class GroupSettingsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly settings: GroupSettings,
  ) {}

  @Mutation(() => GroupPayload, { description: 'With externals, partner organisations and walls from the start' })
  @Access('createGroup', 'Network')
  groupCreate(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') input: GroupCreateInput,
  ) {
    return payload(actor, 'group', async () => {
      const { id, as } = await this.settings.create(actor, {
        ...input,
        partnerIds: input.partnerIds?.map((partnerId) => fromId('PartnerOrganisation', partnerId)),
        inviteePersonIds: input.inviteePersonIds?.map((personId) => fromId('Person', personId)),
        imageId: input.imageId && fromId('Image', input.imageId),
      });
      continueAs(context, as);
      return new GroupType(as, await this.groups.get(as, id));
    });
  }

  @Mutation(() => GroupPayload, {
    description: 'Changes what the group says of itself; who may see it is changed by groupNarrow',
  })
  @Access('changeSettings', 'Group')
  groupUpdate(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, ...change }: GroupUpdateInput,
  ) {
    return this.answer(actor, context, groupId, async (id) => {
      await this.settings.update(actor, id, { ...change, imageId: change.imageId && fromId('Image', change.imageId) });
      return actor;
    });
  }

  @Mutation(() => GroupPayload, {
    description:
      'Takes effect at once, for old content too. A value wider than today’s is refused with WIDENING_NEEDS_PROCEDURE',
  })
  @Access('changeSettings', 'Group')
  groupNarrow(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, ...change }: GroupNarrowInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.settings.narrow(actor, id, change));
  }

  @Mutation(() => GroupPayload, { description: 'Readable and frozen until it is unarchived' })
  @Access('archive', 'Group')
  groupArchive(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.settings.archive(actor, id).then(() => actor));
  }

  @Mutation(() => GroupPayload, { description: 'With the audiences that it had' })
  @Access('unarchive', 'Group')
  groupUnarchive(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.settings.unarchive(actor, id).then(() => actor));
  }

  @Mutation(() => GroupPayload, { description: 'Its managers can restore it for 30 days' })
  @Access('delete', 'Group')
  groupDelete(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId, typedName }: GroupDeleteInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.settings.delete(actor, id, typedName));
  }

  @Mutation(() => GroupPayload, { description: 'Brings back a group deleted less than 30 days ago' })
  @Access('restore', 'Group')
  groupRestore(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { groupId }: GroupInput,
  ) {
    return this.answer(actor, context, groupId, (id) => this.settings.restore(actor, id));
  }

  private answer(actor: Actor, context: RequestContext, groupId: string, work: (id: string) => Promise<Actor>) {
    return payload(actor, 'group', async () => {
      const id = fromId('Group', groupId);
      const as = await work(id);
      continueAs(context, as);
      const row = await this.groups.find(as, id);
      return row && new GroupType(as, row);
    });
  }
}
