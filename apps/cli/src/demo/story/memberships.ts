import type { WorldMembership, WorldPost } from '#imports';
import { voicesOf, type PlacedPost } from './schedule.js';
import { seeded } from './seeded.js';
import type { GroupStory } from './shapes.js';
import type { WorkingTime } from './working-time.js';

export interface Casting {
  employeeKeys: readonly string[];
  isExternal(key: string): boolean;
  /** When the person's account began. */
  joinedAt(key: string): Date;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Who is in the group, since when: early in the group's life, and before the first thing that they do there. */
export function activeMemberships(
  group: GroupStory,
  posts: readonly PlacedPost[],
  time: WorkingTime,
  createdAt: Date,
  cast: Casting,
): WorldMembership[] {
  const firstActs = firstActions(posts);
  return membersOf(group, cast).map(([personKey, role]) => {
    const dice = seeded(`member ${group.key} ${personKey}`);
    const firstAct = firstActs.get(personKey);
    const earliest = Math.max(createdAt.getTime(), cast.joinedAt(personKey).getTime());
    const drawn =
      earliest + dice.next() ** 2 * Math.min(90 * DAY_MS, (time.at(time.length).getTime() - earliest) * 0.4);
    const acts = firstAct === undefined ? Infinity : time.at(firstAct).getTime() - HOUR_MS * (0.5 + dice.next());
    if (acts < earliest) throw new Error(`${personKey} acts in ${group.key} before being able to`);
    const since = new Date(Math.floor(personKey === founderOf(group) ? createdAt.getTime() : Math.min(drawn, acts)));
    return {
      groupKey: group.key,
      personKey,
      role,
      state: 'ACTIVE',
      since,
      historyFrom: cast.isExternal(personKey) ? since : undefined,
    };
  });
}

/** Invitations not yet answered and requests not yet decided. */
export function pendingMemberships(group: GroupStory, now: Date): WorldMembership[] {
  const before = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * DAY_MS);
  const invited = (group.invited ?? []).map(({ who, by, daysAgo, role }): WorldMembership => ({
    groupKey: group.key,
    personKey: who,
    role: role ?? 'CONTRIBUTOR',
    state: 'INVITED',
    since: before(daysAgo),
    invitedByKey: by,
  }));
  const requested = (group.requested ?? []).map(({ who, answer, daysAgo }): WorldMembership => ({
    groupKey: group.key,
    personKey: who,
    role: 'CONTRIBUTOR',
    state: 'REQUESTED',
    since: before(daysAgo),
    answer,
  }));
  return [...invited, ...requested];
}

/** Moves each member's watermark: the people of the tour have a known number of unread posts, the others are more or less behind. */
export function withReadMarks(
  memberships: readonly WorldMembership[],
  posts: readonly WorldPost[],
  unread: Readonly<Record<string, Readonly<Record<string, number>>>>,
  now: Date,
): WorldMembership[] {
  const newest = Map.groupBy(
    posts.toSorted((one, other) => other.datedAt.getTime() - one.datedAt.getTime()),
    (post) => post.groupKey,
  );
  return memberships.map((membership) => {
    if (membership.state !== 'ACTIVE') return membership;
    const dice = seeded(`read ${membership.groupKey} ${membership.personKey}`);
    const told = unread[membership.personKey];
    const behind = told ? (told[membership.groupKey] ?? 0) : dice.next() < 0.6 ? 0 : dice.between(1, 9);
    const firstUnread = newest.get(membership.groupKey)?.[behind - 1];
    const through = firstUnread ? firstUnread.datedAt.getTime() - 1000 : now.getTime();
    return { ...membership, readThrough: new Date(Math.max(membership.since.getTime(), through)) };
  });
}

export function founderOf(group: GroupStory): string {
  return keys(group.managers)[0];
}

export function keys(list: string | undefined): string[] {
  return list ? list.split(/\s+/).filter((key) => key !== '') : [];
}

function membersOf(group: GroupStory, cast: Casting): [string, WorldMembership['role']][] {
  const roles = new Map<string, WorldMembership['role']>();
  const add = (list: string | undefined, role: WorldMembership['role']): void => {
    for (const key of keys(list)) {
      const named = key === '*' ? cast.employeeKeys : [key];
      for (const each of named) if (!roles.has(each)) roles.set(each, role);
    }
  };
  add(group.managers, 'MANAGER');
  add(group.moderators, 'MODERATOR');
  for (const key of keys(group.readers)) if (key !== '*') add(key, 'READER');
  add(group.contributors, 'CONTRIBUTOR');
  add(group.readers, 'READER');
  add(group.externals, 'CONTRIBUTOR');
  add(group.externalReaders, 'READER');
  return [...roles];
}

/** The earliest position at which each person writes, is mentioned or must be able to read. */
function firstActions(posts: readonly PlacedPost[]): Map<string, number> {
  const first = new Map<string, number>();
  const note = (key: string, position: number): void => {
    if (position < (first.get(key) ?? Infinity)) first.set(key, position);
  };
  // Whoever answers or is named must be able to read the post, which asks for a membership no younger than it.
  for (const post of posts) for (const key of voicesOf(post)) note(key, post.position);
  return first;
}
