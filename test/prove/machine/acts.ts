import { toId } from '#graphql';
import type { World } from '../../support/random-world.js';
import type { RightsModel } from '../../support/rights-model.js';
import { ADMIN } from './cast.js';

type Person = World['persons'][number];
type Group = World['groups'][number];
type Membership = World['memberships'][number];
type Post = World['posts'][number];
type Comment = World['comments'][number];

/** What chance picks of a world, for an act. */
export interface Picked {
  readonly me: Person;
  readonly other: Person;
  readonly g: Group;
  readonly m: Membership | null;
  readonly post: Post | null;
  readonly comment: Comment | null;
  readonly widening: World['widenings'][number] | null;
  readonly n: number;
  /** A word that stands nowhere else. */
  readonly word: string;
}
export interface Asked {
  readonly mutation: string;
  readonly input: object;
  readonly type: string;
  /** Where the model forbids it, it must be refused. */
  readonly isAllowed?: (model: RightsModel) => boolean;
  /** Who may read more of what was there before, because of it; nobody, unless it says so. */
  readonly opensTo?: readonly string[];
  /** Who reads nothing of the group afterwards. */
  readonly ends?: string;
  /** By whom it is asked, if not by who was picked. */
  readonly by?: string;
}

const ofGroup =
  (mutation: string, action: string, more: Partial<Asked> = {}) =>
  ({ g }: Picked): Asked => ({
    mutation,
    input: { groupId: toId('Group', g.id) },
    type: 'GroupInput',
    isAllowed: (model) => model.group(action, g),
    ...more,
  });
const ofSeat =
  (mutation: string, action: string | null, more: (picked: Picked) => Partial<Asked> = () => ({})) =>
  (picked: Picked): Asked | null =>
    picked.m && {
      mutation,
      input: { groupId: toId('Group', picked.g.id), membershipId: toId('Membership', picked.m.id) },
      type: 'MembershipInput',
      isAllowed: (model) =>
        action === null ? model.group('decideRequests', picked.g) : model.membership(action, picked.m!),
      ...more(picked),
    };
const ofPost =
  (mutation: string, action: string, type = 'PostInput', more: object = {}) =>
  ({ post, me }: Picked): Asked | null =>
    post && {
      mutation,
      input: { postId: toId('Post', post.id), ...more },
      type,
      isAllowed: (model) => model.post(action, post),
      ...(action === 'restore' && { opensTo: EVERYBODY }),
      ...(mutation === 'postUnhide' && { opensTo: EVERYBODY }),
      by: me.id,
    };
const ofComment =
  (mutation: string, action: string, type = 'CommentInput', more: object = {}) =>
  ({ comment }: Picked): Asked | null =>
    comment && {
      mutation,
      input: { commentId: toId('Comment', comment.id), ...more },
      type,
      isAllowed: (model) => model.comment(action, comment),
      ...((action === 'restore' || mutation === 'commentUnhide') && { opensTo: EVERYBODY }),
    };
const ofWidening =
  (mutation: string, action: string, more: object = {}) =>
  ({ widening }: Picked): Asked | null =>
    widening && {
      mutation,
      input: { wideningId: toId('Widening', widening.id), ...more },
      type: mutation === 'groupWideningObject' ? 'GroupWideningObjectInput' : 'GroupWideningInput',
      isAllowed: (model) => model.widening(action, widening),
    };
const ofAccount =
  (mutation: string, action: string, opensTo: readonly string[] = []) =>
  ({ other }: Picked): Asked => ({
    mutation,
    input: { personId: toId('Account', other.id) },
    type: 'AccountInput',
    by: ADMIN,
    isAllowed: (model) => model.account(action, other),
    opensTo,
  });

/** Anybody who could read it, once more. */
export const EVERYBODY: readonly string[] = ['everybody'];
const ROLES = ['MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER'] as const;
const SHAPES = [
  ['PUBLIC', 'OPEN'],
  ['PRIVATE', 'ON_REQUEST'],
  ['SECRET', 'INVITE_ONLY'],
] as const;

/** Everything that is done in a story, by its name. Null: there is nothing to do it to. */
export const ACTS: Readonly<Record<string, (picked: Picked) => Asked | null>> = {
  create: ({ n, word }) => ({
    mutation: 'groupCreate',
    input: {
      name: word,
      purpose: 'But',
      visibility: SHAPES[n % 3]![0],
      joinPolicy: SHAPES[n % 3]![1],
      externalsAllowed: n % 2 === 0,
    },
    type: 'GroupCreateInput',
  }),
  talk: ({ me, other, word }) => ({
    mutation: 'conversationStart',
    input: { personIds: [toId('Person', other.id)], body: word },
    type: 'ConversationStartInput',
    isAllowed: (model) => model.person_('writeTo', other),
    // Who had declined reads it again by writing there.
    opensTo: [me.id],
  }),
  rename: ({ g, word }) => ({
    mutation: 'groupUpdate',
    input: { groupId: toId('Group', g.id), name: word },
    type: 'GroupUpdateInput',
    isAllowed: (model) => model.group('changeSettings', g),
  }),
  archive: ofGroup('groupArchive', 'archive'),
  unarchive: ofGroup('groupUnarchive', 'unarchive'),
  delete: ({ g }) => ({
    mutation: 'groupDelete',
    input: { groupId: toId('Group', g.id), typedName: g.name },
    type: 'GroupDeleteInput',
    isAllowed: (model) => model.group('delete', g),
  }),
  restore: ofGroup('groupRestore', 'restore', { opensTo: EVERYBODY }),
  narrow: ({ g, n }) => ({
    mutation: 'groupNarrow',
    input: {
      groupId: toId('Group', g.id),
      ...[
        { visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' },
        { visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST' },
        { externalsAllowed: false },
        { joinPolicy: 'INVITE_ONLY' },
      ][n % 4],
    },
    type: 'GroupNarrowInput',
    isAllowed: (model) => model.group('changeSettings', g),
  }),
  propose: ({ g, n }) => ({
    mutation: 'groupWideningPropose',
    input: {
      groupId: toId('Group', g.id),
      reason: 'Pourquoi',
      ...[
        { visibility: 'PRIVATE' },
        { visibility: 'PUBLIC' },
        { externalsAllowed: true },
        { joinPolicy: 'ON_REQUEST' },
      ][n % 4],
    },
    type: 'GroupWideningProposeInput',
    isAllowed: (model) => model.group('proposeWidening', g),
  }),
  agree: ofWidening('groupWideningAgree', 'answer'),
  object: ofWidening('groupWideningObject', 'answer', { reason: 'Non' }),
  cancel: ofWidening('groupWideningCancel', 'cancel'),
  approve: ofWidening('groupWideningApprove', 'approve'),
  invite: ({ g, other, n }) => ({
    mutation: 'groupInviteEmployees',
    input: { groupId: toId('Group', g.id), personIds: [toId('Person', other.id)], role: ROLES[n % 4] },
    type: 'GroupInviteEmployeesInput',
    isAllowed: (model) => model.group('inviteEmployees', g),
  }),
  accept: (picked) => ({
    ...ofGroup('groupInvitationAccept', 'answerInvitation')(picked),
    opensTo: comesIn(picked.g, picked.me.id),
  }),
  decline: ofGroup('groupInvitationDecline', 'answerInvitation', { isAllowed: undefined }),
  request: ({ g }) => ({
    mutation: 'groupRequest',
    input: { groupId: toId('Group', g.id) },
    type: 'GroupRequestInput',
    isAllowed: (model) => model.group('request', g),
  }),
  withdraw: ofGroup('groupRequestWithdraw', 'withdrawRequest'),
  acceptRequest: ofSeat('groupRequestAccept', null, ({ g, m }) => ({ opensTo: comesIn(g, m!.person_id) })),
  declineRequest: ofSeat('groupRequestDecline', null),
  join: (picked) => ({ ...ofGroup('groupJoin', 'join')(picked), opensTo: comesIn(picked.g, picked.me.id) }),
  leave: (picked) => ({ ...ofGroup('groupLeave', 'leave')(picked), ends: picked.me.id }),
  remove: ofSeat('groupMemberRemove', 'remove', ({ m }) => ({ ends: m!.person_id })),
  ban: ofSeat('groupMemberBan', 'ban', ({ m }) => ({ ends: m!.person_id })),
  unban: ofSeat('groupMemberUnban', 'unban'),
  role: (picked) => {
    const asked = ofSeat('groupMemberRoleChange', 'changeRole', ({ m }) => ({ opensTo: [m!.person_id] }))(picked);
    return (
      asked && { ...asked, input: { ...asked.input, role: ROLES[picked.n % 4] }, type: 'GroupMemberRoleChangeInput' }
    );
  },
  post: ({ g, word, n }) => ({
    mutation: 'postPublish',
    input: { groupId: toId('Group', g.id), body: word, ...(n % 4 === 0 && { audience: 'INTERNAL' }) },
    type: 'PostPublishInput',
    isAllowed: (model) => model.group('post', g),
  }),
  editPost: ({ post, word }) =>
    post && {
      mutation: 'postEdit',
      input: { postId: toId('Post', post.id), body: word },
      type: 'PostEditInput',
      isAllowed: (model) => model.post('edit', post),
    },
  deletePost: ofPost('postDelete', 'delete'),
  restorePost: ofPost('postRestore', 'restore'),
  hidePost: ofPost('postHide', 'hide', 'PostReasonInput', { reason: 'x' }),
  unhidePost: ofPost('postUnhide', 'hide'),
  narrowPost: ofPost('postNarrow', 'narrow', 'PostNarrowInput', { audience: 'INTERNAL' }),
  comment: ({ post, word }) =>
    post && {
      mutation: 'commentAdd',
      input: { postId: toId('Post', post.id), body: word },
      type: 'CommentAddInput',
      isAllowed: (model) => model.post('comment', post),
    },
  deleteComment: ofComment('commentDelete', 'delete'),
  restoreComment: ofComment('commentRestore', 'restore'),
  hideComment: ofComment('commentHide', 'hide', 'CommentReasonInput', { reason: 'x' }),
  unhideComment: ofComment('commentUnhide', 'hide'),
  suspend: ofAccount('accountSuspend', 'suspend'),
  reactivate: ofAccount('accountReactivate', 'reactivate', EVERYBODY),
};

/** Who comes in reads what is there; a group that had lost its last employee opens again for its externals. */
const comesIn = (_g: Group, personId: string): readonly string[] => [personId, 'externals'];
