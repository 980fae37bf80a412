import type { Rules } from '../rule-set.js';

export const groupRules: Rules = ({ actor, facts, allow, forbid }) => {
  const { memberOf, writesIn, moderates, manages, managesDeleted, invitedTo, requested, bannedFrom } = facts;
  const among = (ids: readonly string[]) => ({ id: { $in: [...ids] } });

  // An active member.
  allow(
    ['discover', 'read', 'listMembers', 'seeManagers', 'seeSize', 'leave', 'react'],
    'Group',
    among(memberOf),
    'MEMBER',
  );
  // In a conversation too: that something of it is open to an officer.
  allow('seeBreakGlass', 'Group', among(memberOf));
  allow('post', 'Group', among(writesIn));
  // Somebody invited: that it exists, who manages it, and (in the rules of employees) how large it is.
  allow(['discover', 'seeManagers', 'answerInvitation'], 'Group', among(invitedTo));

  if (actor.kind === 'EMPLOYEE') {
    // Members, and first of all whoever may become one, know what is proposed.
    allow('seeWidening', 'Group', among(memberOf));
    allow('seeWidening', 'Group', { ...among(invitedTo), wideningTellsOutsiders: true });
    allow('seeWidening', 'Group', { ...among(invitedTo), wideningTellsExternals: true });
    allow('seeWidening', 'Group', {
      wideningTellsOutsiders: true,
      visibility: 'PUBLIC',
      joinPolicy: 'OPEN',
      kind: 'GROUP',
      archivedAt: null,
    });
    allow('seeWidening', 'Group', {
      wideningTellsOutsiders: true,
      visibility: { $in: ['PUBLIC', 'PRIVATE'] },
      joinPolicy: 'ON_REQUEST',
      kind: 'GROUP',
      archivedAt: null,
    });
    allow('seeSize', 'Group', among(invitedTo));
    // That walls exist, and between whom, is known to the group's employees only.
    allow('seeWalls', 'Group', among(memberOf));
    allow(['discover', 'seeManagers', 'seeSize'], 'Group', {
      visibility: { $in: ['PUBLIC', 'PRIVATE'] },
      kind: 'GROUP',
    });
    allow(['read', 'listMembers'], 'Group', { visibility: 'PUBLIC', kind: 'GROUP' }, 'PUBLIC_GROUP');
    allow('join', 'Group', { visibility: 'PUBLIC', joinPolicy: 'OPEN' });
    allow('request', 'Group', { visibility: { $in: ['PUBLIC', 'PRIVATE'] }, joinPolicy: 'ON_REQUEST' });
    allow('withdrawRequest', 'Group', {
      ...among(requested),
      visibility: { $in: ['PUBLIC', 'PRIVATE'] },
      kind: 'GROUP',
    });

    allow(['moderate', 'inviteEmployees', 'decideRequests'], 'Group', among(moderates));
    allow(['changeSettings', 'proposeWidening', 'archive', 'unarchive', 'delete'], 'Group', among(manages));
    allow('inviteExternals', 'Group', { ...among(manages), externalsAllowed: true });
    allow(['discover', 'restore'], 'Group', { ...among(managesDeleted), deletedAt: { $ne: null } });
    // Who can read what here, and why: also in an archived group.
    allow('explain', 'Group', among(manages));
    // A copy of it: of what its manager reads in it.
    allow('export', 'Group', among(manages));
    // That nobody manages it, and how its employees elect somebody; a lead asks them to where they may know of the group.
    allow(['seeElection', 'callElection'], 'Group', among(memberOf));
    if (actor.networkRoles.includes('COMMUNITY_LEAD'))
      allow('callElection', 'Group', { visibility: { $in: ['PUBLIC', 'PRIVATE'] }, kind: 'GROUP' });
    // How much it stores, beside what every employee knows of it; of SECRET groups there is one sum of all.
    if (actor.networkRoles.includes('IT_ADMIN'))
      allow('seeStorage', 'Group', { visibility: { $in: ['PUBLIC', 'PRIVATE'] }, kind: 'GROUP' });
  } else {
    allow('seeWidening', 'Group', { ...among(memberOf), wideningTellsExternals: true });
    allow('seeWidening', 'Group', { ...among(invitedTo), wideningTellsExternals: true });
  }

  forbid(['join', 'request'], 'Group', among(memberOf), 'GROUP_ALREADY_MEMBER');
  forbid(['join', 'request'], 'Group', among(invitedTo), 'GROUP_ALREADY_INVITED');
  forbid('request', 'Group', among(requested), 'GROUP_ALREADY_REQUESTED');
  forbid(['join', 'request'], 'Group', among(bannedFrom), 'GROUP_JOINING_REFUSED');

  forbid('seeWidening', 'Group', among(bannedFrom));
  // What was for the network must be for the members everywhere before more people may come.
  forbid('proposeWidening', 'Group', { leftPublicAt: { $ne: null } }, 'WIDENING_AFTER_REWRITING');
  forbid('proposeWidening', 'Group', { wideningId: { $ne: null } }, 'WIDENING_ALREADY_OPEN');

  // Archived: readable and frozen. Only who manages it can change that.
  forbid(
    [
      'join',
      'request',
      'post',
      'react',
      'inviteEmployees',
      'inviteExternals',
      'decideRequests',
      'moderate',
      'changeSettings',
      'proposeWidening',
      'archive',
      'answerInvitation',
      'callElection',
    ],
    'Group',
    { archivedAt: { $ne: null } },
    'GROUP_ARCHIVED',
  );
  forbid('unarchive', 'Group', { archivedAt: null }, 'GROUP_NOT_ARCHIVED');

  // Deleted: gone for all; its managers may see that it was, and restore it.
  forbid(
    [
      'read',
      'listMembers',
      'seeManagers',
      'seeSize',
      'seeWalls',
      'join',
      'request',
      'withdrawRequest',
      'leave',
      'answerInvitation',
      'post',
      'react',
      'inviteEmployees',
      'inviteExternals',
      'decideRequests',
      'moderate',
      'changeSettings',
      'proposeWidening',
      'seeWidening',
      'archive',
      'unarchive',
      'delete',
      'explain',
      'seeStorage',
      'seeBreakGlass',
      'seeElection',
      'callElection',
      'export',
    ],
    'Group',
    { deletedAt: { $ne: null } },
    null,
    'GROUP_DELETED',
  );
  forbid('discover', 'Group', { deletedAt: { $ne: null }, id: { $nin: [...managesDeleted] } });

  // A conversation has no managers and no way in but the one by which it began.
  forbid(
    [
      'join',
      'request',
      'leave',
      'changeSettings',
      'proposeWidening',
      'inviteEmployees',
      'inviteExternals',
      'archive',
      'unarchive',
      'delete',
      'explain',
      'seeElection',
      'callElection',
      'export',
    ],
    'Group',
    { kind: 'CONVERSATION' },
  );
  // Nor does anybody write or react there who could not write: a request that waits, externals where it is frozen.
  forbid(['post', 'react'], 'Group', { kind: 'CONVERSATION', id: { $nin: [...writesIn] } }, 'CONVERSATION_FROZEN');
};
