import type { Actor } from '#permissions';
import type { Statement } from '#persistence';
import { auditEntry, auditPage } from '../../libs/admin/src/audit.query.js';
import { maySee, requestByKey, requests } from '../../libs/admin/src/break-glass.query.js';
import { groupStorages } from '../../libs/admin/src/storage.query.js';
import { backupRuns, dataSize, lastProven } from '../../libs/backup/src/data-place.query.js';
import { unseenGrowths } from '../../libs/answers/src/growth.query.js';
import { memberClasses, partnersByKeys } from '../../libs/answers/src/readers.query.js';
import { impactOf, knownPartner, partnerOfMember } from '../../libs/answers/src/walk.query.js';
import { mentionSuggestions, mentionableAmong } from '../../libs/content/src/mentions.query.js';
import { readershipOf } from '../../libs/content/src/readership.query.js';
import {
  answerContext,
  commentContext,
  postContext,
  publishContext,
} from '../../libs/content/src/write-context.query.js';
import { areAcquainted, candidatesByName, writableAmong } from '../../libs/conversations/src/candidate.query.js';
import {
  conversationList,
  conversationsByKeys,
  conversationsWith,
  unreadConversations,
} from '../../libs/conversations/src/conversation.query.js';
import { openTasks, tasksIn } from '../../libs/desk/src/task.query.js';
import { waitingFor } from '../../libs/desk/src/todo.query.js';
import { groupsInCommon } from '../../libs/groups/src/common-groups.query.js';
import { electionByKey, electionsOf } from '../../libs/groups/src/election.query.js';
import { groupsOfExternals } from '../../libs/groups/src/external-groups.query.js';
import { groupsByKeys, groupsByName, groupsByPrefix } from '../../libs/groups/src/group.query.js';
import { openMailInvitations } from '../../libs/groups/src/invite.query.js';
import { managersOf, memberCount, ownMemberships, waitingRequests } from '../../libs/groups/src/member.query.js';
import { namedPartners, partnerShares, seenMembers } from '../../libs/groups/src/readership.query.js';
import { objectionsTo, wideningByKey, wideningsOf } from '../../libs/groups/src/widening.query.js';
import { adviceByKey, adviceRequests } from '../../libs/moderation/src/advice.query.js';
import {
  hidingByKey,
  openAppeals,
  standingHidings,
  unseenHidings,
  waitingAppeals,
} from '../../libs/moderation/src/hidings.query.js';
import { caseByKey, openCases, waitingCases } from '../../libs/moderation/src/reports.query.js';
import { markedThreads } from '../../libs/notifications/src/threads.query.js';
import { contactsOf, openRequests } from '../../libs/people/src/contact.query.js';
import { grants, ownerCount } from '../../libs/people/src/network-role.query.js';
import { unseenNotices } from '../../libs/people/src/notice.query.js';
import { directory, peopleByName, personsByKeys } from '../../libs/people/src/person.query.js';

/** What a statement is asked about: keys that exist, whoever asks. */
export interface Things {
  readonly groupIds: readonly string[];
  readonly postId: string;
  readonly postIds: readonly string[];
  readonly commentId: string;
  readonly personIds: readonly string[];
  readonly partnerIds: readonly string[];
  readonly wideningIds: readonly string[];
  readonly electionIds: readonly string[];
  readonly hidingIds: readonly string[];
  readonly caseIds: readonly string[];
  readonly adviceIds: readonly string[];
  readonly breakGlassIds: readonly string[];
  readonly entryIds: readonly string[];
  readonly conversationIds: readonly string[];
}
type Ask = (actor: Actor, things: Things) => Statement<object> | Statement<object>[];

const FIRST = { after: null, limit: 100 };
const ANEW = { mentioned: [], audience: null, partnerId: null, imageIds: [], fileIds: [], key: null };

/** Statements of the product beside the lists of content, each of which embeds a rule. One by one where they take a single key. */
const ALL = {
  'groups by keys': (a, { groupIds }) => groupsByKeys(a, groupIds),
  'groups by name': (a) => groupsByName(a, FIRST),
  'groups by prefix': (a) => groupsByPrefix(a, 'e'),
  'groups in common': (a, { personIds }) => personIds.map((id) => groupsInCommon(a, id, FIRST)),
  'groups of externals': (a, { personIds }) => groupsOfExternals(a, personIds),
  'how many members': (a, { groupIds }) =>
    groupIds.map((groupId) => memberCount(a, { groupId, states: ['ACTIVE', 'INVITED', 'REQUESTED', 'BANNED'] })),
  'own memberships': (a, { groupIds }) => ownMemberships(a, groupIds),
  managers: (a, { groupIds }) => managersOf(a, groupIds),
  'requests that wait': (a, { groupIds }) => waitingRequests(a, groupIds),
  'members that are seen': (a, { groupIds }) => seenMembers(a, groupIds),
  'shares of organisations': (a, { groupIds }) => partnerShares(a, groupIds),
  'organisations of groups': (a, { groupIds }) => namedPartners(a, groupIds),
  'invitations by mail': (a, { groupIds }) => groupIds.map((id) => openMailInvitations(a, id)),
  'widenings of groups': (a, { groupIds }) => wideningsOf(a, groupIds),
  'a widening': (a, { wideningIds }) => wideningIds.map((id) => wideningByKey(a, id)),
  objections: (a, { wideningIds }) => wideningIds.map((id) => objectionsTo(a, id)),
  'elections of groups': (a, { groupIds }) => electionsOf(a, groupIds),
  'an election': (a, { electionIds }) => electionIds.map((id) => electionByKey(a, id)),
  persons: (a, { personIds }) => personsByKeys(a, personIds),
  directory: (a) => directory(a, FIRST),
  'people by name': (a) => peopleByName(a, 'r'),
  contacts: (a) => contactsOf(a, { state: 'ACCEPTED', ...FIRST }),
  'who asks to be a contact': (a) => [contactsOf(a, { state: 'REQUESTED', ...FIRST }), openRequests(a, 100)],
  'what waits': (a) => waitingFor(a),
  tasks: (a) => [...(['TODO', 'LATER', 'DONE'] as const).map((box) => tasksIn(a, box, null, 100)), openTasks(a)],
  'threads that one follows': (a) => (['FOLLOW', 'MUTE'] as const).map((level) => markedThreads(a, level, null, 100)),
  notices: (a) => unseenNotices(a),
  'network roles': (a) => [grants(a, null, 100), ownerCount(a)],
  'new readers': (a) => unseenGrowths(a),
  'classes of members': (a, { groupIds }) =>
    groupIds.map((groupId) => memberClasses(a, { groupId, authorIds: [], at: null })),
  'organisations of readers': (a, { partnerIds }) => partnersByKeys(a, partnerIds),
  'what a group opens': (a, { groupIds }) => groupIds.map((id) => impactOf(a, id)),
  'as whom to walk': (a, { groupIds, personIds, partnerIds }) => [
    ...groupIds.flatMap((groupId) => personIds.map((id) => partnerOfMember(a, groupId, id))),
    ...partnerIds.map((id) => knownPartner(a, id)),
  ],
  'whom to mention': (a, { groupIds }) => groupIds.map((id) => mentionSuggestions(a, id, 'r', 'MEMBERS', null)),
  'whom a text may name': (a, { groupIds, personIds, postId }) =>
    groupIds.map((id) => mentionableAmong(a, id, personIds, { audience: 'MEMBERS', partnerId: null, postId })),
  readership: (a, { postIds }) => readershipOf(a, postIds),
  'where to publish': (a, { groupIds, postId }) =>
    groupIds.map((groupId) => publishContext(a, { ...ANEW, groupId, anewOf: postId })),
  'a post to change': (a, { postIds }) => postIds.map((id) => postContext(a, id, { locks: false })),
  'a deleted post': (a, { postIds }) => postIds.map((id) => postContext(a, id, { locks: false, restores: true })),
  'what to answer': (a, { postIds, commentId }) =>
    postIds.map((postId) =>
      answerContext(a, { postId, parentId: commentId, mentioned: [], partnerId: null, fileIds: [], key: null }),
    ),
  'a comment to change': (a, { commentId }) => commentContext(a, commentId, { locks: false }),
  'reports that wait': (a, { groupIds }) => [openCases(a, groupIds, null, 100), waitingCases(a, groupIds)],
  'a report': (a, { caseIds }) => caseIds.map((id) => caseByKey(a, id)),
  'appeals that wait': (a, { groupIds }) => [openAppeals(a, groupIds, null, 100), waitingAppeals(a, groupIds)],
  'a hiding': (a, { hidingIds }) => hidingIds.map((id) => hidingByKey(a, id)),
  'hidings of items': (a, { postIds, commentId }) => [standingHidings(a, [...postIds, commentId]), unseenHidings(a)],
  'requests of advice': (a) => adviceRequests(a, null, 100),
  'a request of advice': (a, { adviceIds }) => adviceIds.map((id) => adviceByKey(a, id)),
  conversations: (a) => [
    ...(['OPEN', 'REQUESTS', 'ARCHIVED'] as const).map((list) => conversationList(a, list, null, 100)),
    unreadConversations(a),
  ],
  'a conversation': (a, { conversationIds, personIds }) => [
    ...conversationIds.map((id) => conversationsByKeys(a, [id])),
    conversationsWith(a, personIds),
  ],
  'to whom to write': (a, { personIds }) => [
    candidatesByName(a, ''),
    writableAmong(a, personIds),
    ...personIds.map((id) => areAcquainted(a, [id])),
  ],
  'audit log': (a) => auditPage(a, { filter: {}, ...FIRST }),
  'an entry of the audit log': (a, { entryIds }) => entryIds.map((id) => auditEntry(a, id)),
  'requests for break-glass': (a) => requests(a, null, 100),
  'a request for break-glass': (a, { breakGlassIds, personIds }) => [
    ...breakGlassIds.map((id) => requestByKey(a, id)),
    ...personIds.map((id) => maySee(a, id)),
  ],
  'storage of groups': (a) => groupStorages(a, null, 100),
  'backups and trials': () => [backupRuns(null, 100), lastProven(), dataSize()],
} as const satisfies Record<string, Ask>;

export type Asked = keyof typeof ALL;
export const ASKED = Object.keys(ALL) as Asked[];
export const statementsOf = (name: Asked, actor: Actor, things: Things): Statement<object>[] =>
  [ALL[name](actor, things)].flat();
