export { GROUPS_ENTITIES } from './entities.js';
export { GroupVisibilityEnum, MembershipRoleEnum, MembershipStateEnum } from './enums.type.js';
export { eraseEmptyGroup, groupsToErase, lockGroupToErase } from './erase-group.query.js';
export { continueAs, withMembership } from './fresh-actor.js';
export { GroupPartner } from './group-partner.entity.js';
export { Group, type GroupKind } from './group.entity.js';
export { groupColumns } from './group.query.js';
export {
  GroupConnection,
  GroupEdge,
  GroupType,
  QuickSwitchResultType,
  ViewerGroupConnection,
  ViewerGroupEdge,
} from './group.type.js';
export { GroupInvitations } from './group-invitations.service.js';
export { GroupLoaders } from './group-loaders.js';
export { GroupSettings } from './group-settings.service.js';
export { GroupsModule } from './groups.module.js';
export { Groups } from './groups.service.js';
export { Membership } from './membership.entity.js';
export { waitingRequests } from './member.query.js';
export { Memberships } from './memberships.service.js';
export { Members } from './members.service.js';
export { PRESETS, type Preset } from './presets.js';
export { PartnerShareType, ReadershipType } from './readership.type.js';
export { Subscription } from './subscription.entity.js';
