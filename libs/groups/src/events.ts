import { notify } from '#live';
import type { Fragment } from '#persistence';

/** Values of a SELECT that tell every process at commit; what an event concerns is decided again where it is delivered. */
export const tellGroup = (groupId: string): Fragment => notify({ kind: 'GROUP_CHANGED', groupId });

/** The rights of everybody in the group may have changed. */
export const tellMembers = (groupId: string): Fragment => notify({ kind: 'PERMISSIONS_CHANGED', groupId });

/** The rights of one person have changed. */
export const tellPerson = (personId: string): Fragment => notify({ kind: 'PERMISSIONS_CHANGED', personId });
