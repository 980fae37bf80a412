/**
 * What may differ although it is hidden, each with its reason and the day on which it was decided. Nothing else may.
 * The worlds are made so that they differ in nothing of this, which is why it needs no code: a reason against a difference
 * in `seed/` stands here.
 */
export const MAY_DIFFER: readonly { readonly what: string; readonly reason: string; readonly since: string }[] = [
  {
    what: 'Members of a PUBLIC or PRIVATE group, counted, for employees',
    reason: 'permissions, "Seeing": its size is of all members for employees',
    since: '2026-11-22',
  },
  {
    what: 'Accounts, their sessions and when they were last here, for IT admins',
    reason: 'permissions, "Separation of duties": accounts and sessions are their work',
    since: '2026-11-22',
  },
  {
    what: 'Bytes that a PUBLIC or PRIVATE group stores, for IT admins',
    reason: 'permissions, "Separation of duties": storage is their work; all SECRET ones are one rounded sum',
    since: '2026-11-22',
  },
  {
    what: 'The accesses of externals, for compliance officers and IT admins',
    reason: 'permissions, "Separation of duties": reviews of access are the work of the former, accounts of the latter',
    since: '2026-11-22',
  },
  {
    what: 'In how many browsers people are told, for IT admins and owners',
    reason: 'who decides whether anybody is told this way is told whom that reaches, as numbers',
    since: '2026-11-23',
  },
  {
    what: 'Mail to an address that stands for another person, from whoever writes in that person’s name',
    reason:
      'the address is 160 bits that only mails to that person hold; whoever has both passes for them (docs/mail.md)',
    since: '2026-11-23',
  },
  {
    what: 'Partner organisations, for employees',
    reason: 'an employee names them when a group is made; externals see their own',
    since: '2026-11-22',
  },
  {
    what: 'Entries of the audit log: all for compliance officers, those on accounts for IT admins',
    reason: 'permissions, "Separation of duties"; a group that they are not in stands under another pseudonym in each',
    since: '2026-11-22',
  },
  {
    what: 'Whether somebody was banned anywhere at all, in the conditions of the statements that they cause',
    reason:
      'a condition on an empty list is left out; the same number of statements and of rows, and everybody here was banned once',
    since: '2026-11-22',
  },
  {
    what: 'Attempts counted by network address, for whoever comes from the same one',
    reason: 'one place is one counter against guessing many accounts; others act from another address here',
    since: '2026-11-22',
  },
  {
    what: 'What somebody else sees, once the viewer signed in as them or accepted their invitation',
    reason: 'they are that person then; viewers know no password and no invitation but their own',
    since: '2026-11-22',
  },
];

/** Mutations that no viewer of these worlds is let do, and where they are tried instead. */
export const NEVER_DONE: Readonly<Record<string, string>> = {
  networkSetUp: 'works once, on an empty installation: test/people.spec.ts',
  totpConfirm: 'needs the code of the moment: test/factors.spec.ts',
  passkeyAdd: 'needs what a device made: test/browser/security.browser.ts',
  passkeySignIn: 'needs the signature of a device: test/browser/security.browser.ts',
  invitationAccept: 'makes somebody else of the viewer: test/invitations.spec.ts',
};

/** Fields that no viewer of these worlds can be answered with anything, and where they are tried instead. */
export const NEVER_ANSWERED: Readonly<Record<string, string>> = {
  'NetworkSetUpPayload.group': 'works once, on an empty installation: test/people.spec.ts',
  'NetworkSetUpPayload.viewer': 'works once, on an empty installation: test/people.spec.ts',
  'InvitationAcceptPayload.group': 'makes somebody else of the viewer: test/invitations.spec.ts',
  'InvitationAcceptPayload.viewer': 'makes somebody else of the viewer: test/invitations.spec.ts',
  'InvitationAcceptPayload.nextStep': 'makes somebody else of the viewer: test/factors.spec.ts',
  'FactorAddPayload.viewer': 'needs the code of the moment: test/factors.spec.ts',
  'FactorAddPayload.recoveryCodes': 'needs the code of the moment: test/factors.spec.ts',
  'Query.outbox': 'only in a demo: test/mail.spec.ts',
};
export const NEVER_ANSWERED_TYPES: Readonly<Record<string, string>> = {
  OutboxMail: 'only in a demo: test/mail.spec.ts',
};

const OF_IT_ADMINS = 'the work of IT admins, one kind of viewer';
const OF_OFFICERS = 'for compliance officers, one kind of viewer';
const OF_OFFICERS_AND_OWNERS = 'for compliance officers, and where no other can decide for owners: two kinds of viewer';
const OF_OWNERS = 'for owners, one kind of viewer';
const OF_LEADS = 'for community leads, one kind of viewer';

/**
 * Fields that are answered, but to one or two kinds of viewer, or to few of the questions: and why. A type stands for all its fields, and
 * for the fields that give it.
 */
export const SELDOM_ANSWERED: Readonly<Record<string, string>> = {
  Account: OF_IT_ADMINS,
  AccountConnection: OF_IT_ADMINS,
  AccountEdge: OF_IT_ADMINS,
  AccountPayload: OF_IT_ADMINS,
  AccountsPayload: OF_IT_ADMINS,
  'Query.accountCount': OF_IT_ADMINS,
  'Query.failingAddressCount': OF_IT_ADMINS,
  EmployeesInvitePayload: OF_IT_ADMINS,
  EmployeeInvitationPayload: OF_IT_ADMINS,
  GroupStorage: OF_IT_ADMINS,
  GroupStorageConnection: OF_IT_ADMINS,
  GroupStorageEdge: OF_IT_ADMINS,
  SecretStorage: OF_IT_ADMINS,
  DataDetails: OF_IT_ADMINS,
  'OutgoingConnection.host': OF_IT_ADMINS,
  BackupRun: OF_IT_ADMINS,
  BackupRunConnection: OF_IT_ADMINS,
  BackupRunEdge: OF_IT_ADMINS,
  Provisioning: OF_IT_ADMINS,
  ProvisioningToken: OF_IT_ADMINS,
  ProvisioningTokenConnection: OF_IT_ADMINS,
  ProvisioningTokenEdge: OF_IT_ADMINS,
  ProvisioningTokenCreatePayload: OF_IT_ADMINS,
  ProvisioningTokenRevokePayload: OF_IT_ADMINS,
  RefusedProvisioning: OF_IT_ADMINS,
  RefusedProvisioningConnection: OF_IT_ADMINS,
  RefusedProvisioningEdge: OF_IT_ADMINS,
  DirectoryGroup: OF_IT_ADMINS,
  DirectoryGroupConnection: OF_IT_ADMINS,
  DirectoryGroupEdge: OF_IT_ADMINS,
  PeopleImport: OF_IT_ADMINS,
  PeopleImportLine: OF_IT_ADMINS,
  PeopleImportLineConnection: OF_IT_ADMINS,
  PeopleImportLineEdge: OF_IT_ADMINS,
  PeopleImportPayload: OF_IT_ADMINS,
  'Query.dataDetails': OF_IT_ADMINS,
  'Query.backupRuns': OF_IT_ADMINS,
  PartnerExternalsRemovePayload: OF_IT_ADMINS,
  'PartnerOrganisation.activeExternalCount': OF_IT_ADMINS,
  SignInPolicy: 'for IT admins and owners, two kinds of viewer',
  'SignInPolicy.accounts': OF_IT_ADMINS,
  'SignInPolicy.withoutFactor': OF_IT_ADMINS,
  'SignInPolicy.withoutIdentity': OF_IT_ADMINS,
  SignInPolicySetPayload: 'for IT admins and owners, two kinds of viewer',
  'Query.signInPolicies': 'for IT admins and owners, two kinds of viewer',
  PushPolicy: 'for IT admins and owners, two kinds of viewer',
  PushPolicySetPayload: 'for IT admins and owners, two kinds of viewer',
  'Query.pushPolicy': 'for IT admins and owners, two kinds of viewer',
  NetworkUpdatePayload: 'for IT admins and owners, two kinds of viewer',
  FilePolicy: 'for IT admins and owners, two kinds of viewer',
  FilePolicyUpdatePayload: 'for IT admins and owners, two kinds of viewer',
  FilePayload: 'the work of whoever attached the file, and of managers, who take it away: two kinds of viewer',
  'AuditEntry.groupId': 'for compliance officers, of groups that they are in: one kind of viewer',
  'AuditEntry.groupName': 'for compliance officers, of groups that they are in: one kind of viewer',
  'AuditEntry.groupPseudonym': OF_OFFICERS,
  'AccessExplanation.openedUntil': OF_OFFICERS,
  BreakGlassReadPayload: OF_OFFICERS,
  OpenedItem: OF_OFFICERS,
  OpenedItemConnection: OF_OFFICERS,
  OpenedItemEdge: OF_OFFICERS,
  BreakGlass: OF_OFFICERS_AND_OWNERS,
  BreakGlassConnection: OF_OFFICERS_AND_OWNERS,
  BreakGlassEdge: OF_OFFICERS_AND_OWNERS,
  BreakGlassPayload: OF_OFFICERS_AND_OWNERS,
  NetworkRoleAppointPayload: OF_OWNERS,
  NetworkRoleWithdrawPayload: OF_OWNERS,
  AdviceRequest: OF_LEADS,
  AdviceRequestEdge: OF_LEADS,
  AdviceGivePayload: OF_LEADS,
  OrphanedGroup: OF_LEADS,
  'Mutation.groupWideningApprove': 'of a second manager: two kinds of viewer manage a group with another',
  'ActivityEvent.conversationId':
    'heard by who takes part in a conversation while somebody writes there: one way, of four kinds of viewer',
  'Viewer.accessUntil': 'of externals, two kinds of viewer',
  'Viewer.sponsor': 'of externals, two kinds of viewer',
};
