import { Access, AccessField, CurrentActor, fromId, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ElectionAnswerInput,
  ElectionCallInput,
  ElectionCallPayload,
  ElectionStandInput,
  ElectionType,
  ElectionVoteInput,
  OrphanedGroupType,
} from './election.type.js';
import { Elections } from './elections.service.js';
import { GroupLoaders } from './group-loaders.js';
import { GroupPayload, GroupType } from './group.type.js';
import { Groups } from './groups.service.js';

/** A group without managers, and how its members get another one. */
@Resolver(() => GroupType)
export class ElectionsResolver {
  constructor(
    private readonly groups: Groups,
    private readonly loaders: GroupLoaders,
    private readonly elections: Elections,
  ) {}

  @ResolveField(() => ElectionType, {
    nullable: true,
    description: 'The open election of a manager; for its employees',
  })
  @AccessField('seeElection', 'Group')
  async election(@Parent() { actor, row }: GroupType): Promise<ElectionType | null> {
    const open = await this.loaders.election(actor, row.id);
    return open && new ElectionType(actor, open);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether all its managers are gone; for its employees' })
  @AccessField('seeElection', 'Group')
  lacksManager(@Parent() { actor, row }: GroupType): Promise<boolean> {
    return this.loaders.lacksManager(actor, row.id);
  }

  @Query(() => [OrphanedGroupType], {
    nullable: true,
    description: 'Community leads: PUBLIC and PRIVATE groups whose managers are all gone, at most 200',
  })
  @Access('seeOrphanedGroups', 'Network')
  async orphanedGroups(@CurrentActor() actor: Actor): Promise<OrphanedGroupType[]> {
    return (await this.elections.orphaned(actor)).map((row) => new OrphanedGroupType(row));
  }

  @Mutation(() => ElectionCallPayload, {
    description:
      'Asks the employees of a group to elect a manager within 7 days. ELECTION_NOT_NEEDED: it has one, or they were asked',
  })
  @Access('callElection', 'Group')
  electionCall(@CurrentActor() actor: Actor, @Args('input') { groupId }: ElectionCallInput) {
    return payload(actor, 'calledGroupId', async () => {
      await this.elections.call(actor, fromId('Group', groupId));
      return groupId;
    });
  }

  @Mutation(() => GroupPayload, {
    description:
      'Puts oneself forward, or a colleague of the group, who is asked. ELECTION_NOT_A_MEMBER; ELECTION_OVER',
  })
  @Access('takePart', 'Election')
  electionStand(@CurrentActor() actor: Actor, @Args('input') { electionId, personId }: ElectionStandInput) {
    const who = personId ? fromId('Person', personId) : actor.personId;
    return this.answer(actor, () => this.elections.stand(actor, fromId('Election', electionId), who));
  }

  @Mutation(() => GroupPayload, {
    description: 'Says whether one stands. ELECTION_NOT_PROPOSED: nobody proposed the viewer',
  })
  @Access('takePart', 'Election')
  electionAnswer(@CurrentActor() actor: Actor, @Args('input') { electionId, isAccepted }: ElectionAnswerInput) {
    return this.answer(actor, () => this.elections.answer(actor, fromId('Election', electionId), isAccepted));
  }

  @Mutation(() => GroupPayload, {
    description:
      'One vote, which may be changed until the date. ELECTION_NOT_STANDING: only for who said that they stand',
  })
  @Access('takePart', 'Election')
  electionVote(@CurrentActor() actor: Actor, @Args('input') { electionId, personId }: ElectionVoteInput) {
    return this.answer(actor, () =>
      this.elections.vote(actor, fromId('Election', electionId), fromId('Person', personId)),
    );
  }

  private answer(actor: Actor, work: () => Promise<string>) {
    return payload(actor, 'group', async () => {
      const row = await this.groups.find(actor, await work());
      return row && new GroupType(actor, row);
    });
  }
}
