import { toId } from '#graphql';
import { GROUP, PERSON } from '../../support/cast.js';
import { commentId, conversationId, postId } from '../../support/rights-world.js';
import type { Dice } from '../generate/dice.js';
import { uploadHeaders } from '../generate/routes.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import { albumOf, pictureOf } from './documents.js';
import {
  NEW_PASSWORD,
  PEOPLE,
  PUSH_KEYS,
  SHADOW,
  type Somebody,
  addressOf,
  passwordOf,
  pushAddress,
  tokenOf,
} from './names.js';
import { UPLOAD } from './picture.js';

/** Another place than the viewer's: what is counted by place is not shared with them. */
const ELSEWHERE = '127.0.0.2';
const shadow = { groupId: toId('Group', SHADOW.group) };
const post = { postId: toId('Post', SHADOW.post) };
const comment = { commentId: toId('Comment', SHADOW.comment) };
const silent = toId('Person', PEOPLE.silent);

/** Mutations in the secret group, by one of its managers. */
const IN_SHADOW: readonly (readonly [string, string, object])[] = [
  [
    'postPublish',
    'PostPublishInput',
    {
      ...shadow,
      title: 'Ombre',
      body: 'ombre-mot @karim',
      topics: ['ombre-mot'],
      idempotencyKey: '00000000-0000-4000-8000-000000000001',
    },
  ],
  ['commentAdd', 'CommentAddInput', { ...post, body: 'ombre-mot' }],
  ['commentEdit', 'CommentEditInput', { ...comment, body: 'ombre-mot 2' }],
  ['commentHide', 'CommentReasonInput', { ...comment, reason: 'Ombre' }],
  ['postEdit', 'PostEditInput', { ...post, title: 'Ombre 2', body: 'ombre-mot' }],
  [
    'albumArrange',
    'AlbumArrangeInput',
    {
      albumId: toId('Album', albumOf(SHADOW.post)),
      captions: [{ fileId: toId('File', pictureOf(SHADOW.post, 1)), caption: 'ombre-mot' }],
    },
  ],
  ['postPin', 'PostInput', post],
  ['postAnnounce', 'PostInput', post],
  ['reactionSet', 'ReactionSetInput', { targetId: post.postId, kind: 'AGREE' }],
  ['reactionClear', 'ReactionClearInput', { targetId: post.postId }],
  ['bookmarkAdd', 'PostInput', post],
  ['draftSave', 'DraftSaveInput', { ...shadow, body: 'ombre-mot', title: 'Ombre' }],
  ['searchRemember', 'SearchRememberInput', { words: 'ombre-mot' }],
  ['recentSearchesForget', 'RecentSearchesForgetInput', {}],
  ['threadMark', 'ThreadMarkInput', { ...post, level: 'FOLLOW' }],
  ['taskAdd', 'TaskAddInput', { messageId: post.postId, note: 'ombre-mot' }],
  ['notificationChoose', 'NotificationChooseInput', { ...shadow, event: 'POSTED', channel: 'MAIL', choice: 'NOW' }],
  ['groupMarkRead', 'GroupMarkReadInput', { ...shadow, through: '2026-01-01T00:00:00.000Z' }],
  ['walkBegin', 'WalkBeginInput', { ...shadow, personId: toId('Person', SHADOW.external) }],
  ['externalRenew', 'ExternalRenewInput', { personId: toId('Person', SHADOW.external) }],
  ['groupInviteEmployees', 'GroupInviteEmployeesInput', { ...shadow, personIds: [silent] }],
  [
    'groupWideningPropose',
    'GroupWideningProposeInput',
    { ...shadow, reason: 'ombre-mot', visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST' },
  ],
  ['commentDelete', 'CommentInput', comment],
  ['postClose', 'PostReasonInput', { ...post, reason: 'Ombre' }],
  ['postNarrow', 'PostNarrowInput', { ...post, audience: 'INTERNAL' }],
  ['postHide', 'PostReasonInput', { ...post, reason: 'Ombre' }],
  ['postDelete', 'PostInput', post],
  ['groupNarrow', 'GroupNarrowInput', { ...shadow, externalsAllowed: false }],
  ['groupUpdate', 'GroupUpdateInput', { ...shadow, name: 'public', purpose: 'ombre-mot' }],
  ['identityLinkBegin', 'IdentityInput', { providerId: 'maison' }],
  ['groupArchive', 'GroupInput', shadow],
  ['groupDelete', 'GroupDeleteInput', { ...shadow, typedName: 'public' }],
];
/** By whoever wrote what stands there, unless that is the viewer. */
const BY_AUTHOR = new Set(['commentEdit', 'commentDelete', 'albumArrange']);

/** What others do in the world that has more, and that the viewer must not notice: between their own steps. */
export function hiddenAct(viewer: Viewer, dice: Dice): Act {
  const { inShadow, beside, others } = actsOf(viewer);
  const thrown = dice.next();
  return dice.of(thrown < 0.55 ? inShadow : thrown < 0.8 || others.length === 0 ? beside : others);
}

/** All of it, in an order in which each act still finds what it needs. */
export function hiddenActs(viewer: Viewer): Act[] {
  const { inShadow, beside, others } = actsOf(viewer);
  return [...beside, ...others, ...inShadow];
}

/** Only what others read, of what the viewer does not. */
export const readings = (viewer: Viewer): Act[] => [reading(viewer.who === 'moderator' ? 'manager' : 'moderator')];

const inMixed = { postId: toId('Post', postId('mixed', 'members')) };
const ofModerator = { commentId: toId('Comment', commentId('mixed', 'members')) };
const inPublic = { postId: toId('Post', postId('public', 'network')) };

/** By the moderator, the contributor or the manager, where many read: one of each kind of event. */
const OPENLY: readonly (readonly [Somebody, string, string, object])[] = [
  [
    'moderator',
    'postPublish',
    'PostPublishInput',
    { groupId: toId('Group', GROUP.mixed), title: 'Point', body: 'Réunion' },
  ],
  [
    'moderator',
    'postPublish',
    'PostPublishInput',
    { groupId: toId('Group', GROUP.public), audience: 'NETWORK', body: 'Réunion' },
  ],
  ['contributor', 'postEdit', 'PostEditInput', { ...inMixed, body: 'Réunion 2' }],
  ['moderator', 'commentAdd', 'CommentAddInput', { ...inMixed, body: 'Bien' }],
  ['moderator', 'commentAdd', 'CommentAddInput', { ...inPublic, body: 'Bien' }],
  ['moderator', 'commentEdit', 'CommentEditInput', { ...ofModerator, body: 'Mieux' }],
  ['manager', 'reactionSet', 'ReactionSetInput', { targetId: inMixed.postId, kind: 'CELEBRATE' }],
  ['moderator', 'commentDelete', 'CommentInput', ofModerator],
  ['moderator', 'commentDelete', 'CommentInput', { commentId: toId('Comment', commentId('public', 'network')) }],
  [
    'contributor',
    'postPublish',
    'PostPublishInput',
    { groupId: toId('Group', conversationId('employees')), body: 'Vu' },
  ],
  ['contributor', 'postPublish', 'PostPublishInput', { groupId: toId('Group', conversationId('open')), body: 'Vu' }],
  ['manager', 'postPublish', 'PostPublishInput', { groupId: toId('Group', conversationId('several')), body: 'Vu' }],
  ['manager', 'groupUpdate', 'GroupUpdateInput', { groupId: toId('Group', GROUP.mixed), purpose: 'Atelier' }],
  ['contributor', 'postDelete', 'PostInput', inMixed],
  ['contributor', 'postDelete', 'PostInput', inPublic],
];
/** What others do where the viewer may read: of it they are told the same in both worlds. */
export const knownActs = (): Act[] => OPENLY.map(([who, ...act]) => mutation(who, act));

function actsOf(viewer: Viewer): { inShadow: Act[]; beside: Act[]; others: Act[] } {
  const actor: Somebody = viewer.who === 'moderator' ? 'manager' : 'moderator';
  // Officers are told of every act that the log holds, and IT admins of those on accounts.
  const isOfficer = viewer.who === 'officer';
  const isTold = ([name]: (typeof IN_SHADOW)[number]): boolean =>
    (isOfficer && name !== 'draftSave') || (BY_AUTHOR.has(name) && viewer.who === 'contributor');
  return {
    inShadow: IN_SHADOW.filter((act) => !isTold(act)).map((act) =>
      mutation(BY_AUTHOR.has(act[0]) ? 'contributor' : actor, act),
    ),
    beside: isOfficer ? [reading(actor)] : [reading(actor), upload(actor), uploadOfFile(actor)],
    others: isOfficer || viewer.who === 'itAdmin' ? [] : elsewhere(viewer, actor).map((act) => mutation(actor, act)),
  };
}

/** Owners are told in how many browsers people are told. */
const SUBSCRIBED: readonly (readonly [string, string, object])[] = [
  ['pushSubscribe', 'PushSubscribeInput', { endpoint: pushAddress('another'), ...PUSH_KEYS, browser: 'ombre-mot' }],
];

/** Of others among themselves, and in what the viewer does not read. */
function elsewhere(viewer: Viewer, actor: Somebody): (readonly [string, string, object])[] {
  const moderates = ['manager', 'moderator'].includes(viewer.who ?? '');
  const reads = ['contributor', 'manager', 'moderator'].includes(viewer.who ?? '');
  const acts: (readonly [string, string, object])[] = [
    ['draftSave', 'DraftSaveInput', { groupId: toId('Group', GROUP.public), body: 'ombre-mot' }],
    ['bookmarkRemove', 'PostInput', { postId: toId('Post', postId('public', 'network')) }],
    ['taskAdd', 'TaskAddInput', { messageId: toId('Post', postId('public', 'network')), note: 'ombre-mot' }],
    ['passwordResetRequest', 'PasswordResetRequestInput', { email: addressOf('reader') }],
    ['contactRequest', 'ContactInput', { personId: toId('Person', PERSON.invited) }],
    ['conversationStart', 'ConversationStartInput', { personIds: [silent], body: 'ombre-mot' }],
    [
      'conversationKeep',
      'ConversationKeepInput',
      { conversationId: toId('Conversation', conversationId('ofModerator')), muted: true, archived: true },
    ],
    [
      'conversationAnswer',
      'ConversationAnswerInput',
      {
        conversationId: toId('Conversation', conversationId(actor === 'manager' ? 'ofManager' : 'ofModerator')),
        accept: false,
      },
    ],
    ['settingsUpdate', 'SettingsUpdateInput', { theme: 'DARK' }],
    ...(viewer.who === 'owner' ? [] : SUBSCRIBED),
    ['passwordChange', 'PasswordChangeInput', { currentPassword: passwordOf(actor), password: NEW_PASSWORD }],
  ];
  if (!moderates)
    acts.push([
      'messageReport',
      'MessageReportInput',
      { targetId: toId('Post', postId('private', 'old')), reason: 'OTHER', words: 'ombre-mot' },
    ]);
  if (!reads)
    acts.push(
      [
        'postPublish',
        'PostPublishInput',
        { groupId: toId('Group', GROUP.private), title: 'Ombre', body: 'ombre-mot', topics: ['ombre-mot'] },
      ],
      ['commentAdd', 'CommentAddInput', { postId: toId('Post', postId('secret', 'members')), body: 'ombre-mot' }],
      ['reactionSet', 'ReactionSetInput', { targetId: toId('Post', postId('private', 'members')), kind: 'CELEBRATE' }],
    );
  return acts;
}

const headersOf = (who: Somebody): Record<string, string> => ({
  'content-type': 'application/json',
  'accept-language': 'fr',
  cookie: `__Host-sid=${tokenOf(who)}`,
});

function mutation(who: Somebody, [name, type, input]: readonly [string, string, object]): Act {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
  return {
    kind: 'http',
    method: 'POST',
    path: '/graphql',
    headers: headersOf(who),
    from: ELSEWHERE,
    body: JSON.stringify({ query, variables: { input } }),
  };
}

/** So that whatever a process keeps of what it read for one is there for the next. */
function reading(who: Somebody): Act {
  const query = `query($g: ID!, $p: ID!) { group(id: $g) { id name memberCount unreadCount lastActivityAt feed(first: 5) { edges { node { id title author { name } } } } members(first: 9) { edges { node { person { name } } } } }
    post(id: $p) { id title body commentCount reactions { kind count } comments(first: 5) { edges { node { body } } } } viewer { groups { edges { node { name } } } messages(first: 5) { edges { node { body } } } } people(first: 9) { edges { node { id name email } } } }`;
  const variables = { g: shadow.groupId, p: post.postId };
  return {
    kind: 'http',
    method: 'POST',
    path: '/graphql',
    headers: headersOf(who),
    from: ELSEWHERE,
    body: JSON.stringify({ query, variables }),
  };
}

function upload(who: Somebody): Act {
  return {
    kind: 'http',
    method: 'POST',
    path: `/images?purpose=post&groupId=${shadow.groupId}`,
    headers: { ...headersOf(who), 'content-type': 'image/png' },
    from: ELSEWHERE,
    body: UPLOAD.toString('latin1'),
  };
}

/** The same bytes as a file of the secret group. */
function uploadOfFile(who: Somebody): Act {
  return {
    kind: 'http',
    method: 'POST',
    path: '/uploads',
    headers: { ...headersOf(who), ...uploadHeaders(shadow.groupId, 'Ombre.png', true) },
    from: ELSEWHERE,
    body: UPLOAD.toString('latin1'),
  };
}
