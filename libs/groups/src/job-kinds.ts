import { defineJob } from '#jobs';

/** Rewrites the audience of what was written for the whole network, after a group left PUBLIC. */
export const groupLeftPublic = defineJob<{ groupId: string }>('group.leftPublic');
/** Adds a `group.invitedMail` for each: so that inviting two hundred people stays one statement. */
export const groupInvited = defineJob<{ membershipIds: string[]; message: string | null }>('group.invited');
/** Tells an employee by mail that they are invited, if they still are. */
export const groupInvitedMail = defineJob<{ membershipId: string; message: string | null }>('group.invitedMail');
/** Closes what has lapsed and counts the members again. */
export const groupUpkeep = defineJob<Record<string, never>>('group.upkeep', { expireSeconds: 1800 });
/** Lets a proposal to make a group wider take effect, if its date has come and nothing stands against it. */
export const groupWiden = defineJob<{ wideningId: string }>('group.widen');
/** The same for all, should a job have been lost or nobody have decided in time. */
export const groupWideningsDue = defineJob<Record<string, never>>('group.wideningsDue');
/** Sees which groups lost all managers, has SECRET ones elect, and ends the elections that are due. */
export const electionsDue = defineJob<Record<string, never>>('group.electionsDue');
export type ElectionNews = 'OPEN' | 'PROPOSED' | 'ENDED';
/** Adds a `group.electionMail` for each who is told. */
export const electionNotice = defineJob<{ electionId: string; about: ElectionNews }>('group.electionNotice');
/** Tells one member by mail, if they are to be told still. */
export const electionMail = defineJob<{ electionId: string; personId: string; about: ElectionNews }>(
  'group.electionMail',
);
export type WideningNews = 'PROPOSED' | 'OBJECTED' | 'ENDED';
/** Adds a `group.wideningMail` for each who is told. */
export const wideningNotice = defineJob<{ wideningId: string; about: WideningNews }>('group.wideningNotice');
/** Tells one member by mail, if they are one still. */
export const wideningMail = defineJob<{ wideningId: string; personId: string; about: WideningNews }>(
  'group.wideningMail',
);
