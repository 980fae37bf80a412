/** What an entry is about, as people filter by it: areas of the log under one name. */
export const AUDIT_KINDS = {
  SESSION: ['session', 'password'],
  ACCOUNT: ['account', 'person'],
  INVITATION: ['invitation'],
  NETWORK: ['network', 'partnerOrganisation'],
  GROUP: ['group'],
  CONTENT: ['post', 'comment'],
  AUDIT: ['audit'],
} as const;
export type AuditKind = keyof typeof AUDIT_KINDS | 'OTHER';

/** Each action that is recorded, and the code of the sentence that says it (libs/i18n). */
export const AUDIT_SENTENCES: Readonly<Record<string, string>> = {
  'session.open': 'AUDIT_SESSION_OPEN',
  'password.change': 'AUDIT_PASSWORD_CHANGE',
  'password.reset': 'AUDIT_PASSWORD_RESET',
  'account.suspend': 'AUDIT_ACCOUNT_SUSPEND',
  'account.reactivate': 'AUDIT_ACCOUNT_REACTIVATE',
  'account.sendReset': 'AUDIT_ACCOUNT_SEND_RESET',
  'account.sponsor': 'AUDIT_ACCOUNT_SPONSOR',
  'person.recover': 'AUDIT_PERSON_RECOVER',
  'invitation.send': 'AUDIT_INVITATION_SEND',
  'invitation.accept': 'AUDIT_INVITATION_ACCEPT',
  'network.setUp': 'AUDIT_NETWORK_SET_UP',
  'network.update': 'AUDIT_NETWORK_UPDATE',
  'network.import': 'AUDIT_NETWORK_IMPORT',
  'partnerOrganisation.create': 'AUDIT_PARTNER_CREATE',
  'partnerOrganisation.update': 'AUDIT_PARTNER_UPDATE',
  'group.create': 'AUDIT_GROUP_CREATE',
  'group.update': 'AUDIT_GROUP_UPDATE',
  'group.narrow': 'AUDIT_GROUP_NARROW',
  'group.archive': 'AUDIT_GROUP_ARCHIVE',
  'group.unarchive': 'AUDIT_GROUP_UNARCHIVE',
  'group.delete': 'AUDIT_GROUP_DELETE',
  'group.restore': 'AUDIT_GROUP_RESTORE',
  'group.erase': 'AUDIT_GROUP_ERASE',
  'group.namePartner': 'AUDIT_GROUP_NAME_PARTNER',
  'group.join': 'AUDIT_GROUP_JOIN',
  'group.leave': 'AUDIT_GROUP_LEAVE',
  'group.request': 'AUDIT_GROUP_REQUEST',
  'group.requestWithdraw': 'AUDIT_GROUP_REQUEST_WITHDRAW',
  'group.requestAccept': 'AUDIT_GROUP_REQUEST_ACCEPT',
  'group.requestDecline': 'AUDIT_GROUP_REQUEST_DECLINE',
  'group.inviteEmployees': 'AUDIT_GROUP_INVITE_EMPLOYEES',
  'group.inviteExternals': 'AUDIT_GROUP_INVITE_EXTERNALS',
  'group.mailInvitationWithdraw': 'AUDIT_GROUP_MAIL_INVITATION_WITHDRAW',
  'group.invitationAccept': 'AUDIT_GROUP_INVITATION_ACCEPT',
  'group.invitationDecline': 'AUDIT_GROUP_INVITATION_DECLINE',
  'group.memberRemove': 'AUDIT_GROUP_MEMBER_REMOVE',
  'group.memberBan': 'AUDIT_GROUP_MEMBER_BAN',
  'group.memberUnban': 'AUDIT_GROUP_MEMBER_UNBAN',
  'group.memberRoleChange': 'AUDIT_GROUP_MEMBER_ROLE_CHANGE',
  'post.publish': 'AUDIT_POST_PUBLISH',
  'post.edit': 'AUDIT_POST_EDIT',
  'post.narrow': 'AUDIT_POST_NARROW',
  'post.pin': 'AUDIT_POST_PIN',
  'post.unpin': 'AUDIT_POST_UNPIN',
  'post.close': 'AUDIT_POST_CLOSE',
  'post.reopen': 'AUDIT_POST_REOPEN',
  'post.hide': 'AUDIT_POST_HIDE',
  'post.unhide': 'AUDIT_POST_UNHIDE',
  'post.delete': 'AUDIT_POST_DELETE',
  'post.restore': 'AUDIT_POST_RESTORE',
  'comment.add': 'AUDIT_COMMENT_ADD',
  'comment.edit': 'AUDIT_COMMENT_EDIT',
  'comment.hide': 'AUDIT_COMMENT_HIDE',
  'comment.unhide': 'AUDIT_COMMENT_UNHIDE',
  'comment.delete': 'AUDIT_COMMENT_DELETE',
  'comment.restore': 'AUDIT_COMMENT_RESTORE',
  'audit.export': 'AUDIT_EXPORT',
};

export function kindOf(area: string): AuditKind {
  const found = Object.entries(AUDIT_KINDS).find(([, areas]) => (areas as readonly string[]).includes(area));
  return (found?.[0] ?? 'OTHER') as AuditKind;
}

/** The code of what was done in a few words, for lists to choose from. */
export const whatCode = (action: string): string => AUDIT_SENTENCES[action]!.replace(/^AUDIT_/, 'AUDIT_WHAT_');
