import type { MongoAbility } from '@casl/ability';

/**
 * Every subject and every action that exists. A rule or a check that names anything else does not compile. The words `manage`
 * and `all` are none of them: to CASL they mean everything.
 */
export interface Catalogue {
  Network:
    | 'signIn'
    | 'update'
    | 'inviteEmployees'
    | 'browseDirectory'
    | 'createGroup'
    | 'readOutbox'
    | 'readAuditLog'
    | 'appoint'
    | 'requestBreakGlass'
    | 'seeOrphanedGroups'
    | 'seeSecretStorage'
    | 'seeDataPlace'
    | 'seeDataDetails'
    | 'provision';
  /** The viewer's own things: settings, sessions, drafts, bookmarks, contacts. Never anyone else's. */
  Own: 'use';
  /** `seeDetails`: all of a profile, beyond name, photo, title and company. `writeTo`: in a conversation that one begins. */
  Person: 'see' | 'seeDetails' | 'update' | 'requestContact' | 'writeTo';
  Account: 'administer' | 'suspend' | 'reactivate' | 'sendReset' | 'sendFactorsReset' | 'endSessions';
  /** That somebody holds a network role. */
  NetworkRoleGrant: 'see' | 'withdraw';
  PartnerOrganisation: 'see' | 'create' | 'update';
  /** The access of an external: its end, reason and sponsor. `review`: to say that it goes on as it is, or ends now; `handOver`: to another sponsor. */
  External: 'see' | 'renew' | 'review' | 'handOver' | 'remove';
  Group:
    | 'discover'
    | 'read'
    | 'listMembers'
    | 'seeManagers'
    | 'seeSize'
    | 'seeWalls'
    | 'join'
    | 'request'
    | 'withdrawRequest'
    | 'leave'
    | 'answerInvitation'
    | 'react'
    | 'post'
    | 'inviteEmployees'
    | 'inviteExternals'
    | 'decideRequests'
    | 'moderate'
    | 'changeSettings'
    | 'proposeWidening'
    | 'seeWidening'
    | 'archive'
    | 'unarchive'
    | 'delete'
    | 'restore'
    | 'explain'
    | 'seeStorage'
    | 'seeBreakGlass'
    | 'seeElection'
    | 'callElection'
    | 'export';
  /** `count`: is one of the members; who stands in no list is counted all the same. `review`: that an external is still needed there. */
  Membership: 'list' | 'count' | 'changeRole' | 'remove' | 'ban' | 'unban' | 'review';
  /** A proposal to make a group wider. */
  Widening: 'see' | 'answer' | 'cancel' | 'approve';
  /** `report`: to those who moderate. `blank`: an earlier version, for good. */
  Post:
    | 'read'
    | 'react'
    | 'comment'
    | 'edit'
    | 'delete'
    | 'restore'
    | 'pin'
    | 'close'
    | 'hide'
    | 'narrow'
    | 'bookmark'
    | 'publishAnew'
    | 'report'
    | 'blank';
  Comment: 'read' | 'react' | 'reply' | 'edit' | 'delete' | 'restore' | 'hide' | 'report' | 'blank';
  /** What members report about one item, until it is answered. */
  ReportCase: 'see' | 'answer';
  /** That an item was hidden: its reason, its author's appeal, what became of it. */
  Hiding: 'see' | 'readAppeal' | 'appeal' | 'decide' | 'askAdvice';
  /** A text that its author handed to the community leads. */
  AdviceRequest: 'see' | 'advise';
  Image: 'view';
  /** A document that was uploaded. */
  File: 'view';
  /** Direct messages. `answer`: the request of an external, who asks to write. */
  Conversation: 'see' | 'write' | 'answer';
  /** Of a manager, by the employees of a group that has none. */
  Election: 'see' | 'takePart';
  /** A compliance officer's request for exceptional reading. */
  BreakGlass: 'see' | 'decide' | 'read' | 'end';
  /** A row of the audit log: who did what, never what was written. */
  AuditEntry: 'read';
}
export type Subject = keyof Catalogue;

/** The weakest action on each subject: who lacks it gets "not found", never "forbidden". */
export const VISIBLE_BY = {
  Network: 'signIn',
  Own: 'use',
  Person: 'see',
  Account: 'administer',
  NetworkRoleGrant: 'see',
  PartnerOrganisation: 'see',
  External: 'see',
  Group: 'discover',
  Membership: 'list',
  Widening: 'see',
  Post: 'read',
  Comment: 'read',
  ReportCase: 'see',
  Hiding: 'see',
  AdviceRequest: 'see',
  Image: 'view',
  File: 'view',
  Conversation: 'see',
  Election: 'see',
  BreakGlass: 'see',
  AuditEntry: 'read',
} as const satisfies { [S in Subject]: Catalogue[S] };

/**
 * The one hop that a condition may take from a subject to another row (`'group.visibility'`), or to its rows
 * (`memberships: { $elemMatch: … }`). In SQL the first becomes a join or an EXISTS, the second an EXISTS; in memory the
 * related row must have been loaded, or the check throws.
 */
export interface Hop {
  readonly table: string;
  /** Column of the subject's row, and the column of the related row that equals it. */
  readonly from: string;
  readonly to: string;
}
export const HOPS: { readonly [S in Subject]?: Readonly<Record<string, Hop>> } = {
  Post: { group: { table: 'groups', from: 'groupId', to: 'id' } },
  Comment: {
    group: { table: 'groups', from: 'groupId', to: 'id' },
    post: { table: 'posts', from: 'postId', to: 'id' },
  },
  Membership: {
    group: { table: 'groups', from: 'groupId', to: 'id' },
    // The view, because who may list a membership of somebody invited may not yet see that person's profile.
    person: { table: 'bylines', from: 'personId', to: 'id' },
  },
  Widening: { group: { table: 'groups', from: 'groupId', to: 'id' } },
  BreakGlass: { concerns: { table: 'break_glass_concerns', from: 'id', to: 'breakGlassId' } },
  ReportCase: { group: { table: 'groups', from: 'groupId', to: 'id' } },
  Hiding: { group: { table: 'groups', from: 'groupId', to: 'id' } },
  AdviceRequest: { group: { table: 'groups', from: 'groupId', to: 'id' } },
  Person: { memberships: { table: 'listed_memberships', from: 'id', to: 'personId' } },
};

export type AppAbility = MongoAbility<{ [S in Subject]: [Catalogue[S], S | object] }[Subject]>;

const SUBJECTS = new WeakMap<object, Subject>();

/** On an entity: which subject of the catalogue its rows are. */
export const PermissionSubject =
  (name: Subject): ClassDecorator =>
  (target) =>
    void SUBJECTS.set(target, name);

export function subjectOf(item: object): Subject {
  const name = SUBJECTS.get(typeof item === 'function' ? item : item.constructor);
  if (!name) throw new Error(`${(item as { name?: string }).name ?? item.constructor.name} has no @PermissionSubject`);
  return name;
}
