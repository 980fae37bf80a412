import {
  Access,
  AccessField,
  CurrentActor,
  PageArgs,
  fromId,
  nullIfNotFound,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import { type Actor, can } from '#permissions';
import { BylineType } from '#people';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GroupLoaders } from './group-loaders.js';
import { GroupPayload, GroupType } from './group.type.js';
import { Groups } from './groups.service.js';
import { Members } from './members.service.js';
import { MembershipConnection, MembershipType } from './membership.type.js';
import { GroupWideningInput, GroupWideningObjectInput, GroupWideningProposeInput } from './widening.input.type.js';
import { WideningObjectionType, WideningType } from './widening.type.js';
import { Widenings } from './widenings.service.js';

/** Making a group wider. What takes effect is seen in the group; until then it is its `widening`. */
@Resolver(() => GroupType)
export class WideningsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly loaders: GroupLoaders,
    private readonly widenings: Widenings,
  ) {}

  @ResolveField(() => WideningType, {
    nullable: true,
    description: 'The open proposal to make it wider, as far as the viewer may know of it; null where there is none',
  })
  @AccessField('seeWidening', 'Group')
  async widening(@Parent() { actor, row }: GroupType): Promise<WideningType | null> {
    const open = row.wideningId === null ? null : await this.loaders.widening(actor, row.id);
    return open && new WideningType(actor, open);
  }

  @Mutation(() => GroupPayload, {
    description:
      'Announces to the members that the group becomes wider at a date. WIDENING_ALREADY_OPEN: one at a time; WIDENING_AFTER_REWRITING: it has just left PUBLIC',
  })
  @Access('proposeWidening', 'Group')
  groupWideningPropose(
    @CurrentActor() actor: Actor,
    @Args('input') { groupId, partnerId, ...draft }: GroupWideningProposeInput,
  ) {
    return this.answer(actor, async () => {
      const id = fromId('Group', groupId);
      await this.widenings.propose(actor, id, {
        ...draft,
        partnerId: partnerId && fromId('PartnerOrganisation', partnerId),
      });
      return id;
    });
  }

  @Mutation(() => GroupPayload, {
    description:
      'The viewer agrees to stand in the lists as they will be. WIDENING_ENDED when it has taken effect, or never will',
  })
  @Access('answer', 'Widening')
  groupWideningAgree(@CurrentActor() actor: Actor, @Args('input') { wideningId }: GroupWideningInput) {
    return this.answer(actor, () => this.widenings.agree(actor, fromId('Widening', wideningId)));
  }

  @Mutation(() => GroupPayload, {
    description:
      'Sends it to a second manager, or to a majority of the members where there is none. Until its date: WIDENING_ENDED then',
  })
  @Access('answer', 'Widening')
  groupWideningObject(@CurrentActor() actor: Actor, @Args('input') { wideningId, reason }: GroupWideningObjectInput) {
    return this.answer(actor, () => this.widenings.object(actor, fromId('Widening', wideningId), reason ?? null));
  }

  @Mutation(() => GroupPayload, { description: 'By any manager, until it takes effect' })
  @Access('cancel', 'Widening')
  groupWideningCancel(@CurrentActor() actor: Actor, @Args('input') { wideningId }: GroupWideningInput) {
    return this.answer(actor, () => this.widenings.cancel(actor, fromId('Widening', wideningId)));
  }

  @Mutation(() => GroupPayload, { description: 'After an objection, by a manager who is not the one who proposes' })
  @Access('approve', 'Widening')
  groupWideningApprove(@CurrentActor() actor: Actor, @Args('input') { wideningId }: GroupWideningInput) {
    return this.answer(actor, () => this.widenings.approve(actor, fromId('Widening', wideningId)));
  }

  private answer(actor: Actor, work: () => Promise<string>) {
    return payload(actor, 'group', async () => {
      const row = await this.groups.find(actor, await work());
      return row && new GroupType(actor, row);
    });
  }
}

/** What stands beside a proposal. */
@Resolver(() => WideningType)
export class WideningFieldsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly members: Members,
    private readonly widenings: Widenings,
  ) {}

  @ResolveField(() => GroupType, { nullable: true, description: 'Of which it speaks' })
  @AccessField('see', 'Widening')
  async group(@Parent() { actor, row }: WideningType): Promise<GroupType | null> {
    const load = async () => new GroupType(actor, await this.groups.get(actor, row.groupId));
    return load().catch(nullIfNotFound);
  }

  @ResolveField(() => [WideningObjectionType], {
    nullable: true,
    description: 'Who objects, and why; for managers, at most 200',
  })
  @AccessField('cancel', 'Widening')
  async objections(@Parent() { actor, row }: WideningType): Promise<WideningObjectionType[]> {
    const rows = await this.widenings.objections(actor, row.id);
    return rows.map(({ byline, reason, at }) => ({ person: new BylineType(actor, byline), reason, at }));
  }

  @ResolveField(() => MembershipConnection, {
    nullable: true,
    description: 'The member list as it will appear: who agreed so far, as far as the viewer may list them, by name',
  })
  @AccessField('see', 'Widening')
  async willBeListed(@Parent() { actor, row }: WideningType, @Args() page: PageArgs) {
    if (!can(actor, 'listMembers', 'Group', row.group)) return null;
    const after = readCursor<[string, string]>(actor, 'willBeListed', page.after);
    const rows = await this.members.list(actor, row.group, {
      states: ['ACTIVE'],
      agreedTo: row.id,
      sorting: { by: 'NAME', direction: 'ASCENDING' },
      after,
      limit: pageSize(page) + 1,
    });
    return toConnection(actor, rows, page, {
      list: 'willBeListed',
      node: (member) => new MembershipType(actor, member),
      cursor: ({ place }) => place,
    });
  }
}
