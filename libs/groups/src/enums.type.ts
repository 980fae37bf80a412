import { registerEnumType } from '@nestjs/graphql';

/** Closed sets of groups, as GraphQL enums. */
export const GroupVisibilityEnum = { PUBLIC: 'PUBLIC', PRIVATE: 'PRIVATE', SECRET: 'SECRET' } as const;
export const JoinPolicyEnum = { OPEN: 'OPEN', ON_REQUEST: 'ON_REQUEST', INVITE_ONLY: 'INVITE_ONLY' } as const;
export const GroupStateEnum = { ACTIVE: 'ACTIVE', ARCHIVED: 'ARCHIVED', DELETED: 'DELETED' } as const;
export const MembershipRoleEnum = {
  MANAGER: 'MANAGER',
  MODERATOR: 'MODERATOR',
  CONTRIBUTOR: 'CONTRIBUTOR',
  READER: 'READER',
} as const;
export const MembershipStateEnum = {
  INVITED: 'INVITED',
  REQUESTED: 'REQUESTED',
  ACTIVE: 'ACTIVE',
  BANNED: 'BANNED',
} as const;
export const MemberOrderEnum = {
  NAME: 'NAME',
  COMPANY: 'COMPANY',
  ROLE: 'ROLE',
  SINCE: 'SINCE',
  ACCESS_UNTIL: 'ACCESS_UNTIL',
  REVIEW: 'REVIEW',
} as const;

registerEnumType(GroupVisibilityEnum, {
  name: 'GroupVisibility',
  description: 'Who knows of a group, and who reads it',
});
registerEnumType(JoinPolicyEnum, { name: 'JoinPolicy', description: 'How employees come in' });
registerEnumType(GroupStateEnum, {
  name: 'GroupState',
  description: 'ARCHIVED is readable and frozen; DELETED can be restored for 30 days',
});
registerEnumType(MembershipRoleEnum, { name: 'MembershipRole', description: 'What a member may do' });
registerEnumType(MembershipStateEnum, { name: 'MembershipState', description: 'How far a membership has come' });
registerEnumType(MemberOrderEnum, {
  name: 'MemberOrder',
  description:
    'By what members are sorted: managers first by ROLE; by the end of their access for employees only; by REVIEW, for managers only, externals come first whose last review is longest ago. Equals stand by name',
});
