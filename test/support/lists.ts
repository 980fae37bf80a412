import type { Actor } from '#permissions';
import type { Fragment, Statement } from '#persistence';
import { feedPicks, groupScope, homeScope } from '../../libs/content/src/feed.query.js';
import {
  contactsOf,
  messagesOf,
  newestMessages,
  onePerson,
  repliesTo,
  repliesToViewer,
} from '../../libs/content/src/messages.query.js';
import { pageStatement, threadStatement } from '../../libs/content/src/page.query.js';
import { bookmarksOf, foundItems, onePost, pinnedIn } from '../../libs/content/src/thread.query.js';
import { topicsByPrefix } from '../../libs/content/src/topics.query.js';
import { lastActivityIn, newerThan, unreadIn } from '../../libs/content/src/unread.query.js';
import { askedOf } from '../../libs/search/src/asked.js';
import { albumsBy, albumsOf, picturesOf } from '../../libs/files/src/albums.query.js';
import { documentsOf, ownGroups } from '../../libs/files/src/documents.query.js';
import { readableMessages } from '../../libs/search/src/messages.searchable.js';
import { newestHits, tallyOf } from '../../libs/search/src/search.query.js';

/** What a list is asked about. */
export interface Place {
  readonly groupId: string;
  readonly groupIds: readonly string[];
  readonly postId: string;
  readonly personId: string;
}

const CURSOR = [new Date(Date.now() - 86_400_000).toISOString(), '00000000-0000-7000-8000-000000000001'] as const;
/** A word of every text. */
const WORD = askedOf('"b"');
const messages = (actor: Actor, picks: Fragment) => pageStatement(actor, picks, 'messages');

/** Every list of content, as the product asks the database for it. */
const ALL = {
  'home feed by activity': (a) => pageStatement(a, feedPicks(a, homeScope(a), 'ACTIVITY', null, 21)),
  'home feed by activity, further on': (a) => pageStatement(a, feedPicks(a, homeScope(a), 'ACTIVITY', CURSOR, 21)),
  'home feed by newest': (a) => pageStatement(a, feedPicks(a, homeScope(a), 'NEWEST', null, 21)),
  'home feed by newest, further on': (a) => pageStatement(a, feedPicks(a, homeScope(a), 'NEWEST', CURSOR, 21)),
  'a group': (a, { groupId }) => pageStatement(a, feedPicks(a, groupScope(a, groupId), 'ACTIVITY', null, 21)),
  'its pinned posts': (a, { groupIds }) => pageStatement(a, pinnedIn(groupIds[0]!)),
  messages: (a) => messages(a, newestMessages(a, null, 21)),
  'messages, further on': (a) => messages(a, newestMessages(a, CURSOR, 21)),
  'what contacts wrote': (a) => messages(a, messagesOf(a, contactsOf(a), null, null, 21)),
  'what a person wrote': (a, { personId }) => messages(a, messagesOf(a, onePerson(personId), null, null, 21)),
  'answers to the viewer': (a) => messages(a, repliesToViewer(a, null, 21)),
  'answers to a post': (a, { postId }) => messages(a, repliesTo(a, { postId }, null, 21)),
  'a thread': (a, { postId }) => threadStatement(a, postId, null, 51),
  'a post': (a, { postId }) => pageStatement(a, onePost(postId)),
  bookmarks: (a) => pageStatement(a, bookmarksOf(a, null, 21)),
  unread: (a, { groupIds }) => unreadIn(a, [...groupIds]),
  'new since the last visit': (a) => newerThan(a, new Date(Date.now() - 86_400_000)),
  'last activity': (a, { groupIds }) => lastActivityIn(a, [...groupIds]),
  topics: (a) => topicsByPrefix(a, 'se'),
  'what holds a word': () => newestHits(WORD, {}, null, 21),
  'what holds a word in a group': (a, { groupId }) => newestHits(WORD, { groupId, kinds: ['POST'] }, CURSOR, 21),
  'how many hold a word': (a) => tallyOf(WORD, {}, [readableMessages(a)], 500),
  documents: (a) => documentsOf(a, ownGroups(a), { order: 'NEWEST', kinds: [], after: null, rows: 21 }),
  'documents by name, further on': (a) =>
    documentsOf(a, ownGroups(a), { order: 'NAME', kinds: [], after: ['plan 5', CURSOR[1]], rows: 21 }),
  'the largest documents of a group': (a, { groupId }) =>
    documentsOf(a, [groupId], { order: 'LARGEST', kinds: ['PDF'], after: null, rows: 21 }),
  'albums of a group': (a, { groupId }) => albumsOf(a, groupId, { after: null, rows: 21 }),
  'albums of a group, further on': (a, { groupId }) => albumsOf(a, groupId, { after: CURSOR, rows: 21 }),
  'albums of posts': (a, { postId }) => albumsBy(a, 'post_id', [postId]),
  'pictures of an album': (a, { postId }) => picturesOf(a, postId, { after: [20, CURSOR[1]], rows: 21 }),
  'what was found': (a, { postId }) => messages(a, foundItems(['P', 'C'], [postId, postId])),
} as const satisfies Record<string, (actor: Actor, place: Place) => Statement<object>>;

export type List = keyof typeof ALL;
export const LISTS = Object.keys(ALL) as List[];

export const lists = (actor: Actor, place: Place): Record<List, Statement<object>> =>
  Object.fromEntries(LISTS.map((name) => [name, ALL[name](actor, place)])) as Record<List, Statement<object>>;
