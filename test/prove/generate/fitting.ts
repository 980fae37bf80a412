import { toId } from '#graphql';
import { GROUP, PARTNER, PERSON } from '../../support/cast.js';
import {
  type Ballot,
  type Case,
  type Concealed,
  GROUPS,
  type Item,
  type Kind,
  type Proposal,
  type Talk,
  adviceId,
  breakGlassId,
  caseId,
  commentId,
  conversationId,
  electionId,
  fileId,
  hidingId,
  postId,
  wideningId,
} from '../../support/rights-world.js';
import { albumOf, documentOf, pictureOf } from '../seed/documents.js';
import { WITH_FACTOR, recoveryCodeOf } from '../seed/factors.js';
import {
  LINKS,
  NEW_PASSWORD,
  PEOPLE,
  PUSH_KEYS,
  type Somebody,
  addressOf,
  key,
  passwordOf,
  pushAddress,
  resetLinkOf,
} from '../seed/names.js';
import {
  CREW,
  CREW_INVITATION,
  GONE,
  HEADLESS,
  answerTo,
  crewCase,
  crewComment,
  crewHiding,
  crewPost,
  exportOf,
  grantOf,
  growthOf,
  keyFrom,
  membershipOf,
  ownOf,
  walkOf,
} from '../seed/more.js';
import { IMPORT, TOKENS } from '../seed/provisioning.js';
import type { Viewer } from '../viewers.js';

type Input = Readonly<Record<string, unknown>>;

/** For a mutation's one argument: what fits somebody. Some of it is their own. */
type Fit = readonly Input[] | ((viewer: Viewer, inDays: (days: number) => string) => readonly Input[]);

const group = (kind: Kind): string => toId('Group', GROUPS[kind]);
const person = (who: Somebody): string => toId('Person', PEOPLE[who]);
const account = (who: Somebody): string => toId('Account', PEOPLE[who]);
const post = (kind: Kind, item: Item): string => toId('Post', postId(kind, item));
const comment = (kind: Kind, item: Item): string => toId('Comment', commentId(kind, item));
const answer = (kind: Kind, item: Item): string => toId('Comment', answerTo(commentId(kind, item)));
const member = (groupId: string, who: Somebody): string => toId('Membership', membershipOf(groupId, PEOPLE[who]));
const taskOf = (personId: string | null, item: string): string => toId('Task', keyFrom(`task ${personId}${item}`));
const hiding = (which: Concealed) => ({ hidingId: toId('Hiding', hidingId(which)) });
const widening = (which: Proposal) => ({ wideningId: toId('Widening', wideningId(which)) });
const election = (which: Ballot) => ({ electionId: toId('Election', electionId(which)) });
const report = (which: Case) => ({ reportCaseId: toId('ReportCase', caseId(which)) });
const talk = (which: Talk) => ({ conversationId: toId('Conversation', conversationId(which)) });
const partner = (which: keyof typeof PARTNER): string => toId('PartnerOrganisation', PARTNER[which]);
const crew = toId('Group', CREW);
const crewOf = (who: 'itAdmin' | 'owner' | 'leila' | 'contributor'): string =>
  toId('Post', crewPost('crew', PERSON[who]));
const own = (which: Parameters<typeof ownOf>[0], { personId }: Viewer): string =>
  toId(which === 'gone post' ? 'Post' : 'Comment', ownOf(which, personId));
const albumIn = (postId: string): string => toId('Album', albumOf(postId));
const picture = (postId: string, n: 1 | 2): string => toId('File', pictureOf(postId, n));
/** Posts that bear albums, by the contributor, an external and two of the crew. */
const BEARING = [
  postId('private', 'members'),
  postId('mixed', 'mecaform'),
  crewPost('crew', PERSON.itAdmin),
  crewPost('crew', PERSON.owner),
];
const words = 'Parce que';

/**
 * With what each mutation does what it is for: by somebody of the viewers, that is; the others are refused with the same. A mutation that
 * nobody was ever let do fails the run.
 */
export const FITTING: Readonly<Record<string, Fit>> = {
  accountReactivate: [{ personId: account('suspended') }],
  accountSendReset: [{ personId: account('reader') }],
  accountSendFactorsReset: [{ personId: account('contributor') }],
  accountEndSessions: [{ personId: account('reader') }],
  accountSuspend: [{ personId: account('reader') }],
  accountsReactivate: [{ personIds: [account('suspended'), account('reader')] }],
  accountsSendReset: [{ personIds: [account('reader'), account('suspended')] }],
  accountsSuspend: [{ personIds: [account('reader'), account('suspended')] }],
  adviceAsk: [hiding('external'), hiding('comment'), hiding('archived')],
  adviceGive: [{ adviceRequestId: toId('AdviceRequest', adviceId('decided')), words }],
  albumAddPictures: [
    {
      albumId: albumIn(postId('private', 'members')),
      pictures: [{ fileId: toId('File', fileId('upload')), caption: words }],
    },
    ...BEARING.map((postId) => ({ albumId: albumIn(postId), pictures: [{ fileId: picture(postId, 2) }] })),
  ],
  albumArrange: BEARING.flatMap((postId) => [
    {
      albumId: albumIn(postId),
      order: [picture(postId, 2)],
      captions: [{ fileId: picture(postId, 1), caption: words }],
      coverId: picture(postId, 1),
    },
    { albumId: albumIn(postId), coverId: null },
  ]),
  albumCreate: [
    { groupId: group('private'), title: 'Chantier', pictures: [{ fileId: toId('File', fileId('upload')) }] },
    {
      groupId: group('private'),
      title: 'Chantier',
      description: words,
      pictures: [{ fileId: toId('File', fileId('upload')), caption: words }],
      idempotencyKey: key(7777),
    },
  ],
  appealLift: [
    { hidingId: toId('Hiding', crewHiding('waiting')), words },
    { hidingId: toId('Hiding', crewHiding('asked')), words },
    { ...hiding('appealed'), words },
    { ...hiding('comment'), words },
  ],
  appealMake: [hiding('plain'), hiding('external'), hiding('comment')].map((one) => ({ ...one, words })),
  appealUphold: [
    { hidingId: toId('Hiding', crewHiding('waiting')), words },
    { hidingId: toId('Hiding', crewHiding('asked')), words },
    { ...hiding('appealed'), words },
    { ...hiding('comment'), words },
  ],
  audienceGrowthSeen: (viewer) => [{ growthId: toId('AudienceGrowth', growthOf(viewer.personId)) }],
  bookmarkAdd: [{ postId: post('public', 'network') }, { postId: post('mixed', 'members') }],
  bookmarkRemove: [{ postId: post('public', 'network') }, { postId: post('walled', 'members') }],
  breakGlassAsk: (_viewer, inDays) => [
    { address: post('private', 'members'), hours: 2, reason: words },
    {
      entryId: toId('AuditEntry', keyFrom('entry of a post')),
      hours: 2,
      reason: words,
      noticeAt: inDays(9),
      noticeReason: words,
    },
  ],
  breakGlassDecide: [
    { breakGlassId: toId('BreakGlass', breakGlassId('asked')), isApproved: true },
    { breakGlassId: toId('BreakGlass', breakGlassId('byOfficers')), isApproved: false },
  ],
  breakGlassEnd: [{ breakGlassId: toId('BreakGlass', breakGlassId('open')) }],
  breakGlassRead: [{ breakGlassId: toId('BreakGlass', breakGlassId('open')), first: 5 }],
  commentAdd: [
    { postId: post('mixed', 'members'), body: 'Bien' },
    { postId: post('private', 'members'), body: 'Bien', parentId: comment('private', 'members') },
  ],
  commentDelete: (viewer) => [
    { commentId: comment('mixed', 'members') },
    { commentId: answer('public', 'network') },
    { commentId: own('comment', viewer) },
  ],
  commentEdit: (viewer) => [
    { commentId: comment('mixed', 'members'), body: 'Mieux' },
    { commentId: answer('public', 'network'), body: 'Mieux' },
    { commentId: own('comment', viewer), body: 'Mieux' },
  ],
  commentHide: [
    { commentId: toId('Comment', crewComment(PERSON.itAdmin)), reason: words },
    { commentId: comment('private', 'members'), reason: words },
    { commentId: answer('public', 'members'), reason: words },
  ],
  commentRestore: (viewer) => [
    { commentId: comment('formerlyPublic', 'old') },
    { commentId: answer('formerlyPublic', 'old') },
    { commentId: own('gone comment', viewer) },
  ],
  commentUnhide: [{ commentId: toId('Comment', crewComment(PERSON.owner)) }, { commentId: comment('private', 'old') }],
  contactAccept: [
    { personId: person('outsider') },
    { personId: person('karim') },
    { personId: person('manager') },
    { personId: person('reader') },
  ],
  contactDecline: [{ personId: person('outsider') }, { personId: person('karim') }, { personId: person('manager') }],
  contactRemove: [{ personId: person('contributor') }, { personId: person('manager') }, { personId: person('karim') }],
  contactRequest: [{ personId: person('moderator') }, { personId: person('contributor') }],
  conversationAnswer: [
    ...(['ofManager', 'ofModerator', 'ofContributor'] as const).map((which) => ({ ...talk(which), accept: true })),
    { ...talk('ofManager'), accept: false },
    { ...talk('ofContributor'), accept: false },
    { ...talk('refused'), accept: false },
  ],
  conversationKeep: [
    { ...talk('employees'), muted: true, archived: true },
    { ...talk('several'), muted: true },
    { ...talk('open'), archived: true },
    { ...talk('frozen'), archived: true },
  ],
  conversationMarkRead: (['employees', 'several', 'open', 'frozen', 'ofModerator'] as const).map((which) => ({
    ...talk(which),
    through: '2026-01-01T00:00:00.000Z',
  })),
  conversationStart: [
    { personIds: [person('reader')], body: 'Bonjour' },
    { personIds: [person('contributor')], body: 'Bonjour' },
    { personIds: [person('karim'), person('reader')], body: 'Bonjour' },
    { personIds: [person('manager')], body: 'Bonjour' },
  ],
  dataExportOpen: ({ personId }) => [{ dataExportId: toId('DataExport', exportOf(personId)) }],
  dataExportRemove: ({ personId }) => [{ dataExportId: toId('DataExport', exportOf(personId)) }],
  dataExportRequest: [{}, { groupId: crew }, { groupId: group('private') }],
  draftDiscard: [{ groupId: group('public') }],
  draftSave: [
    {
      groupId: group('mixed'),
      body: 'À finir',
      audience: 'MEMBERS',
      partnerId: partner('mecaform'),
      topics: ['métal'],
    },
    { postId: post('mixed', 'members'), body: 'À finir' },
  ],
  electionAnswer: [{ ...election('private'), isAccepted: false }],
  electionCall: [{ groupId: toId('Group', HEADLESS) }],
  electionStand: [election('private')],
  electionVote: [{ ...election('private'), personId: person('contributor') }],
  employeeInvitationWithdraw: [{ invitationId: toId('Invitation', key(4013)) }],
  employeesInvite: [{ addresses: 'personne@test.example\npas une adresse', language: 'fr' }],
  externalRenew: [{ personId: person('karim') }, { personId: person('lonely') }, { personId: person('leila') }],
  externalSponsorChange: [
    { personId: person('karim'), sponsorPersonId: person('contributor') },
    { personId: person('leila'), sponsorPersonId: person('contributor') },
  ],
  externalsRenew: [{ personIds: [person('karim'), person('lonely'), person('leila')] }],
  externalsReview: [
    { personIds: [person('karim'), person('lonely')], decision: 'KEEP' },
    { personIds: [person('leila'), person('karim')], decision: 'END' },
  ],
  fileAddVersion: [{ fileId: toId('File', fileId('borne')), uploadId: toId('File', fileId('upload')), note: 'Revu' }],
  filePolicyUpdate: [
    { kinds: ['IMAGE', 'PDF', 'TEXT', 'OTHER'] },
    { mostFileBytes: 2 ** 31 },
    { groupQuotaBytes: 2 ** 40, quotaBytes: 2 ** 42 },
  ],
  fileRemove: [{ fileId: toId('File', fileId('borne')) }],
  fileReplace: [
    { fileId: toId('File', fileId('borne')), successorId: toId('File', documentOf(postId('private', 'members'))) },
    { fileId: toId('File', fileId('borne')), successorId: null },
  ],
  fileRestoreVersion: [{ fileId: toId('File', fileId('borne')), versionId: toId('FileVersion', fileId('borne')) }],
  factorRemove: ({ who }) => [{ factorId: toId('Factor', keyFrom(`factor of ${who}`)) }],
  groupArchive: [{ groupId: group('private') }, { groupId: crew }],
  groupCreate: [
    {
      name: 'Nouveau',
      purpose: words,
      visibility: 'PRIVATE',
      joinPolicy: 'ON_REQUEST',
      externalsAllowed: true,
      partnerIds: [partner('mecaform')],
      inviteePersonIds: [person('reader')],
    },
  ],
  groupDelete: [
    { groupId: group('private'), typedName: 'private' },
    { groupId: crew, typedName: 'crew' },
  ],
  groupExternalsRemove: [{ groupId: group('mixed') }, { groupId: crew, partnerId: partner('mecaform') }],
  groupInvitationAccept: [{ groupId: crew }],
  groupInvitationDecline: [{ groupId: crew }],
  groupInviteEmployees: [
    { groupId: group('private'), personIds: [person('silent'), person('reader')], role: 'READER' },
    { groupId: crew, personIds: [person('silent'), person('reader')] },
  ],
  groupInviteExternals: (_viewer, inDays) =>
    [group('mixed'), crew].map((groupId) => ({
      groupId,
      addresses: ['autre@mecaform.example', 'x'],
      partnerId: partner('mecaform'),
      accessUntil: inDays(60),
      reason: words,
    })),
  groupJoin: [{ groupId: group('public') }],
  groupLeave: [{ groupId: group('mixed') }, { groupId: group('public') }],
  groupMailInvitationWithdraw: [
    { groupId: group('private'), invitationId: toId('Invitation', key(4001)) },
    { groupId: crew, invitationId: toId('Invitation', CREW_INVITATION) },
  ],
  groupMarkRead: [
    { groupId: group('mixed'), through: '2026-01-01T00:00:00.000Z' },
    { groupId: crew, through: '2026-01-01T00:00:00.000Z' },
  ],
  groupMemberBan: ofMember('reader'),
  groupMemberRemove: ofMember('reader'),
  groupMemberRoleChange: ofMember('reader', { role: 'MODERATOR' }),
  groupMemberUnban: ofMember('banned'),
  groupMembersKeep: [
    { groupId: group('mixed'), membershipIds: ['karim', 'reader'].map((who) => member(GROUP.mixed, who as Somebody)) },
    { groupId: crew, membershipIds: ['leila', 'reader'].map((who) => member(CREW, who as Somebody)) },
  ],
  groupMembersRemove: ofMembers('reader', 'banned'),
  groupMembersRoleChange: ofMembers('reader', 'banned', { role: 'READER' }),
  groupNarrow: [
    { groupId: group('public'), visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST' },
    { groupId: crew, externalsAllowed: false },
  ],
  groupRequest: [
    { groupId: group('private'), answer: words },
    { groupId: group('sealed'), answer: words },
  ],
  groupRequestAccept: ofMember('requested'),
  groupRequestDecline: ofMember('requested'),
  groupRequestWithdraw: [{ groupId: group('private') }, { groupId: crew }],
  groupRequestsAccept: ofMembers('requested', 'banned'),
  groupRequestsDecline: ofMembers('requested', 'banned'),
  groupRestore: [{ groupId: toId('Group', GONE) }, { groupId: group('deleted') }],
  groupUnarchive: [{ groupId: group('archived') }, { groupId: group('mixed') }, { groupId: crew }],
  groupUpdate: [
    { groupId: group('mixed'), purpose: words },
    { groupId: crew, purpose: words, rules: ['Non'], joinQuestion: 'Qui ?' },
  ],
  groupWideningAgree: [widening('private'), widening('walled')],
  groupWideningApprove: [{ wideningId: toId('Widening', keyFrom('widening of crew')) }],
  groupWideningCancel: [widening('private'), { wideningId: toId('Widening', keyFrom('widening of crew')) }],
  groupWideningObject: [
    { ...widening('private'), reason: words },
    { ...widening('walled'), reason: words },
  ],
  groupWideningPropose: [
    { groupId: group('sealed'), joinPolicy: 'ON_REQUEST', visibility: 'PUBLIC', reason: words },
    { groupId: group('public'), externalsAllowed: true, reason: words },
  ],
  hidingSeen: [hiding('plain'), hiding('external'), hiding('comment')],
  invitationDecline: [{ token: LINKS.external }],
  messageReport: [
    { targetId: post('mixed', 'mecaform'), reason: 'FALSE', words },
    { targetId: post('mixed', 'members'), reason: 'OTHER' },
    { targetId: comment('mixed', 'members'), reason: 'OTHER', words },
  ],
  networkRoleAppoint: [{ personId: person('reader'), role: 'SUPPORT_AGENT' }],
  networkRoleWithdraw: [{ grantId: toId('NetworkRoleGrant', grantOf('agent', 'SUPPORT_AGENT')) }],
  networkUpdate: [{ companyName: 'Atelier', brandColor: '#123456', wideningHours: 48 }],
  notificationAddressTrust: [{}],
  notificationChoose: [
    { groupId: group('mixed'), event: 'POSTED', channel: 'MAIL', choice: 'DIGEST' },
    { groupId: crew, event: 'FOLLOWED', channel: 'APP', choice: null },
    { event: 'MENTIONED', channel: 'MAIL', choice: 'NEVER' },
    { event: 'POSTED', channel: 'PUSH', choice: 'NOW' },
  ],
  notificationMark: ({ personId }) =>
    [
      [postId('mixed', 'members'), 'READ'],
      [postId('public', 'network'), 'DONE'],
      [crewPost('crew', PERSON.leila), 'NOT_DONE'],
      [postId('private', 'members'), 'UNREAD'],
    ].map(([item, mark]) => ({ notificationId: toId('Notification', keyFrom(`${personId}${item}`)), mark })),
  notificationSettingsUpdate: [
    { quietFrom: 1320, quietUntil: 360, daysOff: [7], digest: 'WEEKLY', digestHour: 9, digestDay: 2 },
    { mailContent: 'LINK' },
  ],
  notificationsPut: ({ personId }, inDays) => {
    const notificationIds = [
      postId('public', 'network'),
      postId('mixed', 'members'),
      crewPost('crew', PERSON.leila),
    ].map((item) => toId('Notification', keyFrom(`${personId}${item}`)));
    return [
      { notificationIds, mark: 'LATER', until: inDays(4) },
      { notificationIds, mark: 'DONE' },
      { notificationIds, mark: 'NOT_DONE' },
    ];
  },
  notificationsTakeUp: ({ personId }) => [
    {
      notificationIds: [postId('public', 'network'), postId('mixed', 'members'), crewPost('crew', PERSON.leila)].map(
        (item) => toId('Notification', keyFrom(`${personId}${item}`)),
      ),
    },
  ],
  notificationsMark: (_viewer, inDays) => ['SEEN', 'READ', 'DONE'].map((mark) => ({ mark, until: inDays(0) })),
  noticeSeen: ({ personId }) => [{ noticeId: toId('Notice', keyFrom(`role of ${personId}`)) }],
  taskAdd: [
    { messageId: post('public', 'network'), note: 'Réunion', dueOn: '2030-01-02' },
    { messageId: comment('mixed', 'members') },
    { messageId: post('mixed', 'members'), note: 'Accord' },
  ],
  taskChange: ({ personId }, inDays) => {
    const taskId = taskOf(personId, postId('public', 'network'));
    return [
      { taskId, isDone: true },
      { taskId: taskOf(personId, postId('mixed', 'members')), note: 'Point', dueOn: '2030-01-02' },
      { taskId, snoozedUntil: inDays(4) },
      { taskId: taskOf(personId, crewPost('crew', PERSON.leila)), note: null, dueOn: null, isDone: false },
    ];
  },
  tasksChange: ({ personId }, inDays) => {
    const taskIds = [postId('public', 'network'), postId('mixed', 'members'), crewPost('crew', PERSON.leila)].map(
      (item) => taskOf(personId, item),
    );
    return [
      { taskIds, isDone: true },
      { taskIds, snoozedUntil: inDays(4) },
    ];
  },
  taskRemove: ({ personId }) =>
    [postId('public', 'network'), postId('mixed', 'members'), crewPost('crew', PERSON.leila)].map((item) => ({
      taskId: taskOf(personId, item),
    })),
  partnerExternalsRemove: [{ partnerId: partner('sofratube') }],
  partnerOrganisationCreate: [{ name: 'Nouvelle', kind: 'SUPPLIER', domains: ['nouvelle.example'] }],
  partnerOrganisationUpdate: [
    { partnerId: partner('sofratube'), name: 'Sofratubes', approverPersonId: person('manager') },
  ],
  passwordChange: ({ who }) => [{ currentPassword: who ? passwordOf(who) : '', password: NEW_PASSWORD }],
  passwordReset: ({ who }) => [{ token: who ? resetLinkOf(who) : '', password: NEW_PASSWORD }],
  passwordResetRequest: ({ who }) => [{ email: addressOf(who ?? 'contributor') }],
  postAnnounce: [{ postId: post('mixed', 'members') }, { postId: crewOf('leila') }],
  postClose: [
    { postId: crewOf('contributor'), reason: words },
    { postId: post('private', 'members'), reason: words },
    { postId: post('mixed', 'members'), reason: words },
  ],
  postDelete: [{ postId: post('mixed', 'mecaform') }, { postId: post('private', 'members') }, ...ownCrewPosts()],
  postEdit: [
    { postId: post('mixed', 'mecaform'), body: 'Mieux' },
    { postId: post('private', 'members'), body: 'Mieux', title: 'Point', topics: ['métal'] },
    ...ownCrewPosts({ body: 'Mieux' }),
  ],
  postHide: [
    { postId: crewOf('contributor'), reason: words },
    { postId: post('mixed', 'members'), reason: words },
  ],
  postNarrow: [
    { postId: post('private', 'members'), audience: 'INTERNAL' },
    { postId: post('mixed', 'members'), audience: 'INTERNAL' },
    ...ownCrewPosts({ audience: 'INTERNAL' }),
    { postId: crewOf('owner'), audience: 'INTERNAL' },
    { postId: crewOf('contributor'), audience: 'INTERNAL' },
  ],
  postPin: [{ postId: crewOf('contributor') }, { postId: post('private', 'old') }],
  postPublish: [group('mixed'), crew, group('private')].map((groupId) => ({
    groupId,
    title: 'Point',
    body: 'Réunion',
    topics: ['métal'],
  })),
  postReopen: [{ postId: post('public', 'members') }, { postId: crewOf('leila') }],
  postRestore: (viewer) => [
    { postId: own('gone post', viewer) },
    { postId: toId('Post', crewPost('deleted', PERSON.contributor)) },
    { postId: post('private', 'deleted') },
  ],
  postUnhide: [{ postId: toId('Post', crewPost('upheld', PERSON.contributor)) }, { postId: post('private', 'hidden') }],
  postUnpin: [
    { postId: crewOf('owner') },
    { postId: post('private', 'members') },
    { postId: post('mixed', 'members') },
  ],
  profileUpdate: [{ about: words, title: 'Chef', skills: ['soudure'], phone: '+33 1' }],
  pushPolicySet: [{ isOn: false }, { isOn: true }],
  pushSubscribe: [
    { endpoint: pushAddress('new'), ...PUSH_KEYS, browser: 'Firefox' },
    { endpoint: 'ftp://push.example', ...PUSH_KEYS, browser: 'Firefox' },
  ],
  pushUnsubscribe: ({ personId }) => [{ subscriptionId: toId('PushSubscription', keyFrom(`push of ${personId}`)) }],
  reactionClear: [{ targetId: post('mixed', 'members') }, { targetId: post('mixed', 'mecaform') }],
  reactionSet: [
    { targetId: post('mixed', 'members'), kind: 'CELEBRATE' },
    { targetId: comment('mixed', 'members'), kind: 'AGREE' },
  ],
  identityLinkBegin: [{ providerId: 'maison' }],
  identityUnlink: [{ providerId: 'maison' }],
  recentSearchesForget: [{}, { words: 'métal' }],
  reportDismiss: [{ reportCaseId: toId('ReportCase', crewCase(0)) }, report('private'), report('mixed')],
  revisionBlank: [
    { revisionId: toId('Revision', revisionOf('mixed', 'mecaform')) },
    { revisionId: toId('Revision', revisionOf('walled', 'members')) },
  ],
  searchRemember: [{ words: 'métal' }, { words: 'Réunion "Accord"' }],
  sessionEnd: ({ who }) => [{ sessionId: toId('Session', keyFrom(`other session of ${who}`)) }],
  threadMark: [
    { postId: post('mixed', 'members'), level: 'FOLLOW' },
    { postId: post('public', 'network'), level: 'MUTE' },
    { postId: crewOf('contributor'), level: null },
  ],
  peopleImportApply: [{ importId: toId('PeopleImport', IMPORT), welcomes: true }],
  peopleImportDiscard: [{ importId: toId('PeopleImport', IMPORT) }],
  provisioningTokenCreate: [{ label: 'Annuaire', days: 30, welcomes: false }],
  provisioningTokenRevoke: [{ tokenId: toId('ProvisioningToken', TOKENS[1]) }],
  sessionProve: ({ who }) => [
    who && WITH_FACTOR.includes(who) ? { code: recoveryCodeOf(who) } : { password: who ? passwordOf(who) : words },
  ],
  settingsUpdate: [{ theme: 'DARK', language: 'en', timeZone: 'Europe/Paris' }],
  // And with the address of somebody of whom they do not know.
  signIn: ({ who }) => [
    { email: addressOf(who ?? 'silent'), password: who ? passwordOf(who) : words },
    { email: 'zoe.cachee@test.example', password: words },
  ],
  signInCode: ({ who }) => [{ code: who ? recoveryCodeOf(who) : words }],
  signInPolicySet: (_viewer, inDays) => [
    { population: 'EXTERNAL', factorFrom: inDays(90) },
    { population: 'EMPLOYEE', factorFrom: null },
    { population: 'EXTERNAL', providerFrom: inDays(0) },
    { population: 'EMPLOYEE', providerFrom: inDays(90) },
  ],
  walkBegin: [
    { groupId: group('mixed'), personId: person('karim') },
    { groupId: crew, personId: person('leila') },
    { groupId: crew, partnerId: partner('mecaform') },
  ],
  walkEnd: ({ personId }) => [{ walkId: walkOf(personId) }],
};

/** What fits this viewer, and what fits others. */
export function fitting(root: string, viewer: Viewer, now: number): readonly Input[] {
  const fit = FITTING[root] ?? [];
  if (typeof fit !== 'function') return fit;
  return fit(viewer, (days) => new Date(now + days * 86_400_000).toISOString());
}

function ofMember(who: Somebody, more: Input = {}): Input[] {
  return [GROUP.private, CREW].map((groupId) => ({
    groupId: toId('Group', groupId),
    membershipId: member(groupId, who),
    ...more,
  }));
}
function ofMembers(one: Somebody, other: Somebody, more: Input = {}): Input[] {
  return [GROUP.private, CREW].map((groupId) => ({
    groupId: toId('Group', groupId),
    membershipIds: [member(groupId, one), member(groupId, other)],
    ...more,
  }));
}
function ownCrewPosts(more: Input = {}): Input[] {
  return [{ postId: crewOf('itAdmin'), ...more }];
}
function revisionOf(kind: Kind, item: Item): string {
  return `00000000-0000-7000-8000-000000034${postId(kind, item).slice(-3)}`;
}
