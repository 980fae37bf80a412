import type { WorldBookmark, WorldComment, WorldMembership, WorldPost } from '#imports';
import type { PlacedPost } from './schedule.js';
import { seeded } from './seeded.js';
import type { GroupStory } from './shapes.js';
import { topicsOf } from './topics.js';
import { wording } from './wording.js';
import type { WorkingTime } from './working-time.js';

export interface Voices {
  nameOf(key: string): string | undefined;
  partnerOf(key: string): string | undefined;
}

/** The post as it is stored: worded, dated, with the organisation of an external author. */
export function postOf(placed: PlacedPost, group: GroupStory, time: WorkingTime, voices: Voices): WorldPost {
  const datedAt = time.at(placed.position);
  const dice = seeded(`post ${placed.key}`);
  const words = (text: string): string => wording(text, datedAt, voices.nameOf);
  const lastComment = placed.placedComments[placed.placedComments.length - 1];
  const quiet = lastComment?.position ?? placed.position;
  return {
    key: placed.key,
    groupKey: placed.groupKey,
    authorKey: placed.authorKey,
    datedAt,
    title: placed.title === undefined ? undefined : words(placed.title),
    body: words(placed.body),
    topics:
      placed.topics.length > 0 || placed.isPinned
        ? placed.topics
        : topicsOf(`${placed.title ?? ''} ${placed.body.split('\n')[0]}`),
    audience: placed.isInternal
      ? 'INTERNAL'
      : group.visibility === 'PUBLIC' && !placed.isForMembers
        ? 'NETWORK'
        : 'MEMBERS',
    partnerKey: voices.partnerOf(placed.authorKey) ?? placed.partnerKey,
    pinnedAt: placed.isPinned ? time.at(placed.position + 2 + dice.next() * 20) : undefined,
    closedAt: placed.closed ? time.at(quiet + 20 + dice.next() * 90) : undefined,
    closedByKey: placed.closed?.byKey,
    closeReason: placed.closed ? words(placed.closed.reason) : undefined,
    editedAt: placed.previousBody === undefined ? undefined : time.at(placed.position + 4 + dice.next() * 40),
    previousBody: placed.previousBody === undefined ? undefined : words(placed.previousBody),
  };
}

/** The comments of a post: what an external writes is marked with their organisation, and so is what answers it. */
export function commentsOf(placed: PlacedPost, post: WorldPost, time: WorkingTime, voices: Voices): WorldComment[] {
  const partners = new Map<string, string | undefined>();
  return placed.placedComments.map((comment) => {
    const inherited = comment.parentKey === undefined ? post.partnerKey : partners.get(comment.parentKey);
    const partnerKey = voices.partnerOf(comment.authorKey) ?? inherited;
    partners.set(comment.key, partnerKey);
    return {
      key: comment.key,
      postKey: post.key,
      parentKey: comment.parentKey,
      authorKey: comment.authorKey,
      datedAt: time.at(comment.position),
      body: wording(comment.text, post.datedAt, voices.nameOf),
      partnerKey,
    };
  });
}

/** What people kept: as the script says, and what one looks up again, such as lessons and decisions. */
export function bookmarksOf(
  placed: PlacedPost,
  post: WorldPost,
  members: readonly WorldMembership[],
  time: WorkingTime,
): WorldBookmark[] {
  const dice = seeded(`kept ${placed.key}`);
  const isReference = placed.tone === 'lesson' || placed.tone === 'decision' || placed.isPinned;
  const readers = members.filter((member) => member.historyFrom === undefined && member.since <= post.datedAt);
  const drawn = isReference ? dice.shuffled(readers).slice(0, dice.between(0, 3)) : [];
  const keepers = new Set([...placed.keptBy, ...drawn.map((member) => member.personKey)]);
  return [...keepers].map((personKey) => ({
    personKey,
    postKey: placed.key,
    at: time.at(placed.position + 5 + dice.next() * 300),
  }));
}
