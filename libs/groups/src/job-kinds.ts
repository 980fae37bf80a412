import { defineJob } from '#jobs';

/** Rewrites the audience of what was written for the whole network, after a group left PUBLIC. */
export const groupLeftPublic = defineJob<{ groupId: string }>('group.leftPublic');
/** Adds a `group.invitedMail` for each: so that inviting two hundred people stays one statement. */
export const groupInvited = defineJob<{ membershipIds: string[]; message: string | null }>('group.invited');
/** Tells an employee by mail that they are invited, if they still are. */
export const groupInvitedMail = defineJob<{ membershipId: string; message: string | null }>('group.invitedMail');
/** Closes what has lapsed and counts the members again. */
export const groupUpkeep = defineJob<Record<string, never>>('group.upkeep', { expireSeconds: 1800 });
