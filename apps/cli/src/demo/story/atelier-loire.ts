import type { World, WorldGroup, WorldMembership } from '#imports';
import { UNREAD } from './accounts-to-try.js';
import { contactsOf } from './contacts.js';
import { GROUPS } from './groups/index.js';
import { imageOf, imagesOf } from './images.js';
import { activeMemberships, founderOf, keys, pendingMemberships, withReadMarks } from './memberships.js';
import { EMPLOYEES, EXTERNALS, PARTNERS, peopleOf } from './people/index.js';
import { reactionsTo } from './reactions.js';
import { bookmarksOf, commentsOf, postOf } from './sayings.js';
import { schedule } from './schedule.js';
import type { GroupStory } from './shapes.js';
import { WORKING_DAY, workingTime, type WorkingTime } from './working-time.js';

/** The story opens this many days before it is told. */
const STORY_DAYS = 248;
const DAY_MS = 86_400_000;

/**
 * Atelier Loire, a company of precision mechanics with three sites, as its network looks at `now`: everything is dated
 * relative to it, and the same `now` gives the same world.
 */
export function atelierLoire(now: Date): World {
  const time = workingTime(now, STORY_DAYS);
  const people = peopleOf(now, STORY_DAYS);
  const byKey = new Map(people.map((person) => [person.key, person]));
  const voices = {
    nameOf: (key: string) => {
      const person = byKey.get(key);
      return person && `${person.givenName} ${person.familyName}`;
    },
    partnerOf: (key: string) => byKey.get(key)?.partnerKey,
  };
  const cast = {
    employeeKeys: EMPLOYEES.map((employee) => employee.key),
    isExternal: (key: string) => EXTERNALS.some((external) => external.key === key),
    joinedAt: (key: string) => byKey.get(key)!.joinedAt,
  };
  const opening = now.getTime() - STORY_DAYS * DAY_MS;
  const arrival = (key: string): number => {
    const joinedAt = cast.joinedAt(key).getTime();
    return joinedAt <= opening ? 0 : firstPositionAfter(time, joinedAt);
  };
  const chapters = GROUPS.map((story) => {
    const group = groupOf(story, now);
    const placed = schedule(story, time, { ...span(story, time, now), arrival });
    const posts = placed.map((post) => postOf(post, story, time, voices));
    const threads = placed.map((post, index) => commentsOf(post, posts[index], time, voices));
    const active = activeMemberships(story, placed, time, group.createdAt, cast);
    const audience = { members: active, partnerOf: voices.partnerOf, isWalled: story.isWalled ?? false, now };
    return {
      group,
      posts,
      comments: threads.flat(),
      memberships: [...active, ...pendingMemberships(story, now)] satisfies WorldMembership[],
      reactions: placed.flatMap((post, index) => reactionsTo(posts[index], threads[index], post.tone, audience)),
      images: [...imageOf(group), ...placed.flatMap((post, index) => imagesOf(post, posts[index]))],
      bookmarks: placed.flatMap((post, index) => bookmarksOf(post, posts[index], active, time)),
    };
  });
  const posts = chapters.flatMap((chapter) => chapter.posts);
  const memberships = withReadMarks(
    chapters.flatMap((chapter) => chapter.memberships),
    posts,
    UNREAD,
    now,
  );
  return {
    network: { companyName: 'Atelier Loire', language: 'fr', brandColor: '#0f5257' },
    partners: PARTNERS,
    people,
    groups: chapters.map((chapter) => chapter.group),
    memberships,
    posts,
    comments: chapters.flatMap((chapter) => chapter.comments),
    reactions: chapters.flatMap((chapter) => chapter.reactions),
    contacts: contactsOf(memberships, byKey, now),
    bookmarks: chapters.flatMap((chapter) => chapter.bookmarks),
    images: chapters.flatMap((chapter) => chapter.images),
  };
}

function groupOf(story: GroupStory, now: Date): WorldGroup {
  const partnerKeys = keys(story.partners);
  return {
    key: story.key,
    name: story.name,
    purpose: story.purpose,
    rules: story.rules,
    visibility: story.visibility,
    joinPolicy: story.joinPolicy,
    joinQuestion: story.joinQuestion,
    externalsAllowed: partnerKeys.length > 0,
    walled: story.isWalled ?? false,
    createdAt: new Date(now.getTime() - story.openedDaysAgo * DAY_MS),
    createdByKey: founderOf(story),
    archivedAt:
      story.archivedDaysAgo === undefined ? undefined : new Date(now.getTime() - story.archivedDaysAgo * DAY_MS),
    partnerKeys: partnerKeys.length > 0 ? partnerKeys : undefined,
  };
}

/** The part of working time in which a group speaks. */
function span(story: GroupStory, time: WorkingTime, now: Date): { opens: number; ends: number } {
  const after = (daysAgo: number): number => firstPositionAfter(time, now.getTime() - daysAgo * DAY_MS);
  return {
    opens: after(story.openedDaysAgo),
    ends: story.archivedDaysAgo === undefined ? time.length - 1 : after(story.archivedDaysAgo) - WORKING_DAY,
  };
}

function firstPositionAfter(time: WorkingTime, instant: number): number {
  let low = 0;
  let high = time.length;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (time.at(middle).getTime() < instant) low = middle;
    else high = middle;
  }
  return high;
}
