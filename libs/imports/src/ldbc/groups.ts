import { ImportError } from '../import-error.js';
import type { WorldGroup, WorldMembership } from '../world.js';
import { gather, type Lookups } from './lookups.js';
import type { LdbcFiles } from './read-ldbc.js';

const PURPOSE_TOPICS = 8;

type Facets = Pick<WorldGroup, 'visibility' | 'joinPolicy'>;
const BY_TITLE: readonly (readonly [string, Facets])[] = [
  ['Group for ', { visibility: 'PUBLIC', joinPolicy: 'OPEN' }],
  ['Wall of ', { visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST' }],
  ['Album ', { visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' }],
];

/** What a forum becomes, by the first word of its title. */
export function facetsOf(title: string, where: string): Facets {
  const facets = BY_TITLE.find(([start]) => title.startsWith(start))?.[1];
  if (!facets)
    throw new ImportError(
      'SHAPE_UNKNOWN',
      where,
      `${JSON.stringify(title.slice(0, 60))} ≠ Group for…, Wall of…, Album…`,
    );
  return facets;
}

/** A forum has no text of its own: its tags say what it is about. */
export const purposeOf = (tags: readonly string[]): string =>
  tags.slice(0, PURPOSE_TOPICS).join(', ') + (tags.length > PURPOSE_TOPICS ? '…' : '');

export function groupsOf(files: LdbcFiles, lookups: Lookups): WorldGroup[] {
  const tags = gather(
    files.forumTags,
    (line) => lookups.forum(line, 0),
    (line) => lookups.tagName(line, 1),
  );
  return files.forums.map((line) => {
    const key = line.id(0);
    const name = line.text(1);
    return {
      key,
      name,
      purpose: purposeOf(tags.get(key) ?? []),
      ...facetsOf(name, line.where),
      externalsAllowed: false,
      createdAt: line.date(2),
      createdByKey: lookups.person(line, 3),
    };
  });
}

/** The moderator manages; a member writes. Whoever is both manages. */
export function membershipsOf(files: LdbcFiles, lookups: Lookups): WorldMembership[] {
  const managing = files.forums.map((line) => ({
    groupKey: line.id(0),
    personKey: lookups.person(line, 3),
    role: 'MANAGER' as const,
    state: 'ACTIVE' as const,
    since: line.date(2),
  }));
  const moderators = new Map(managing.map(({ groupKey, personKey }) => [groupKey, personKey]));
  const writing = files.members.flatMap((line) => {
    const groupKey = lookups.forum(line, 0);
    const personKey = lookups.person(line, 1);
    if (moderators.get(groupKey) === personKey) return [];
    return [{ groupKey, personKey, role: 'CONTRIBUTOR' as const, state: 'ACTIVE' as const, since: line.date(2) }];
  });
  return [...managing, ...writing];
}
