import { Access, nullIfNotFound } from '#graphql';
import { InvitationAcceptPayload, NetworkSetUpPayload } from '#people';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GroupType } from './group.type.js';
import { Groups } from './groups.service.js';

type Arrival = Pick<InvitationAcceptPayload, 'viewer' | 'groupId'>;

/** The group of the person who has just come, by their own rights. */
const arrivalGroup = async (groups: Groups, { viewer, groupId }: Arrival): Promise<GroupType | null> => {
  if (!viewer || !groupId) return null;
  return groups.get(viewer.actor, groupId).then((row) => new GroupType(viewer.actor, row), nullIfNotFound);
};

@Resolver(() => InvitationAcceptPayload)
export class InvitationAcceptedResolver {
  constructor(private readonly groups: Groups) {}

  @ResolveField(() => GroupType, { nullable: true, description: 'Into which the invitation leads' })
  @Access('discover', 'Group')
  group(@Parent() payload: InvitationAcceptPayload): Promise<GroupType | null> {
    return arrivalGroup(this.groups, payload);
  }
}

@Resolver(() => NetworkSetUpPayload)
export class NetworkSetUpResolver {
  constructor(private readonly groups: Groups) {}

  @ResolveField(() => GroupType, { nullable: true, description: 'The first group' })
  @Access('discover', 'Group')
  group(@Parent() payload: NetworkSetUpPayload): Promise<GroupType | null> {
    return arrivalGroup(this.groups, payload);
  }
}
