import { remakeImage } from '#storage';
import { expect, test } from '@jest/globals';
import { PICTURES } from '../apps/cli/src/demo/drawings/picture.js';
import { ACCOUNTS_TO_TRY, atelierLoire } from '../apps/cli/src/demo/story/index.js';
import type { World, WorldComment, WorldMembership, WorldPost } from '#imports';

const NOW = new Date('2026-11-20T15:42:10Z');
const DAY_MS = 86_400_000;

const world = atelierLoire(NOW);
const people = new Map(world.people.map((person) => [person.key, person]));
const groups = new Map(world.groups.map((group) => [group.key, group]));
const posts = new Map(world.posts.map((post) => [post.key, post]));
const comments = new Map(world.comments.map((comment) => [comment.key, comment]));
const active = new Map<string, WorldMembership>();
for (const each of world.memberships)
  if (each.state === 'ACTIVE') active.set(`${each.groupKey} ${each.personKey}`, each);

const memberOf = (groupKey: string, personKey: string): WorldMembership | undefined =>
  active.get(`${groupKey} ${personKey}`);
const isExternal = (key: string): boolean => people.get(key)!.kind === 'EXTERNAL';

/** What one may do at an instant: the words of a broken rule, or nothing. */
function presence(groupKey: string, personKey: string, at: Date): string | undefined {
  const membership = memberOf(groupKey, personKey);
  if (!membership) return `${personKey} is not in ${groupKey}`;
  if (membership.since > at) return `${personKey} came to ${groupKey} only later`;
  return undefined;
}

function writing(groupKey: string, personKey: string, at: Date): string | undefined {
  const absent = presence(groupKey, personKey, at);
  if (absent) return absent;
  return memberOf(groupKey, personKey)!.role === 'READER' ? `${personKey} only reads ${groupKey}` : undefined;
}

/** Whether a person may read the item, by membership, audience, history and wall. */
function canRead(personKey: string, post: WorldPost, partnerKey: string | undefined): boolean {
  const group = groups.get(post.groupKey)!;
  const person = people.get(personKey)!;
  const membership = memberOf(post.groupKey, personKey);
  if (!membership) return person.kind === 'EMPLOYEE' && post.audience === 'NETWORK';
  if (person.kind === 'EMPLOYEE') return true;
  if (post.audience === 'INTERNAL') return false;
  if (membership.historyFrom! > post.datedAt) return false;
  return (
    !group.walled ||
    ([undefined, person.partnerKey].includes(post.partnerKey) && [undefined, person.partnerKey].includes(partnerKey))
  );
}

const MENTION = /\[@([^\]]+)\]\(person:([^)]+)\)/g;

/** What is wrong with the mentions of an item, if anything. */
function mentions(body: string, post: WorldPost, partnerKey: string | undefined): string[] {
  const group = groups.get(post.groupKey)!;
  return [...body.matchAll(MENTION)].flatMap(([, name, key]) => {
    const person = people.get(key);
    if (!person) return [`${key} is nobody`];
    if (`${person.givenName} ${person.familyName}` !== name) return [`${name} is not the name of ${key}`];
    if (!canRead(key, post, partnerKey)) return [`${key} cannot read ${post.key}`];
    const walledToAll = group.walled && partnerKey === undefined;
    if (walledToAll && isExternal(key)) return [`${key} is not seen by all readers of ${post.key}`];
    // Employees who are no members do not see an external of the group.
    if (isExternal(key) && post.audience === 'NETWORK') return [`${key} is not seen by the network`];
    return [];
  });
}

const contextOf = (comment: WorldComment): WorldPost => posts.get(comment.postKey)!;

test('the numbers of the story', () => {
  const employees = world.people.filter((person) => person.kind === 'EMPLOYEE');
  expect(employees).toHaveLength(60);
  expect(world.people.filter((person) => person.kind === 'EXTERNAL')).toHaveLength(9);
  expect(world.partners).toHaveLength(3);
  expect(world.groups).toHaveLength(24);
  expect(world.posts).toHaveLength(600);
  expect(world.comments.length).toBeGreaterThan(1_800);
  expect(new Set(world.groups.map((group) => group.visibility))).toEqual(new Set(['PUBLIC', 'PRIVATE', 'SECRET']));
  expect(new Set(employees.map((person) => person.site))).toEqual(new Set(['Nantes', 'Saint-Nazaire', 'Angers']));
});

test('every key and every text exists once, every body says something', () => {
  for (const list of [world.people, world.groups, world.partners]) {
    expect(new Set(list.map((each: { key: string }) => each.key)).size).toBe(list.length);
  }
  const items = [...world.posts, ...world.comments];
  expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
  expect(new Set(world.posts.map((post) => post.body)).size).toBe(world.posts.length);
  const titles = world.posts.flatMap((post) => post.title ?? []);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(world.people.map((person) => person.email)).size).toBe(world.people.length);
  for (const item of items) expect(item.body).toMatch(/\p{L}{2}/u);
});

test('it is told the same way twice, and moves with now', () => {
  expect(atelierLoire(NOW)).toEqual(world);
  const later = atelierLoire(new Date(NOW.getTime() + 7 * DAY_MS));
  expect(later.posts[0].datedAt.getTime() - world.posts[0].datedAt.getTime()).toBeGreaterThan(4 * DAY_MS);
});

test.each(['2026-11-22T05:00:00Z', '2027-01-04T06:31:00Z', '2027-05-17T20:00:00Z', '2027-08-16T08:00:00Z'])(
  'told at %s, nothing is in the future and all of it in working hours',
  (instant) => {
    const now = new Date(instant);
    const told = atelierLoire(now);
    expect(told.posts).toHaveLength(600);
    expect(datesOf(told).filter((date) => date > now)).toEqual([]);
    const hours = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      weekday: 'short',
      hourCycle: 'h23',
    });
    for (const post of told.posts)
      expect(hours.format(post.datedAt)).toMatch(/^(Mon|Tue|Wed|Thu|Fri),? (0[7-9]|1[0-8])$/);
  },
);

test('whoever writes was there and had the right', () => {
  const broken = [
    ...world.posts.map((post) => writing(post.groupKey, post.authorKey, post.datedAt)),
    ...world.comments.map((comment) => writing(contextOf(comment).groupKey, comment.authorKey, comment.datedAt)),
    ...world.comments
      .filter((comment) => !canRead(comment.authorKey, contextOf(comment), comment.partnerKey))
      .map((comment) => `${comment.authorKey} answers ${comment.postKey} unread`),
  ];
  expect(broken.filter(Boolean)).toEqual([]);
});

test('whoever reacts was there and could read', () => {
  const broken = world.reactions.flatMap((reaction) => {
    const comment = comments.get(reaction.targetKey);
    const post = comment ? contextOf(comment) : posts.get(reaction.targetKey)!;
    const item = comment ?? post;
    const late = reaction.at < item.datedAt || reaction.at > NOW ? [`${reaction.targetKey} at the wrong time`] : [];
    const unread = canRead(reaction.personKey, post, item.partnerKey) ? [] : [`${reaction.personKey} on ${item.key}`];
    return [...late, ...unread, presence(post.groupKey, reaction.personKey, reaction.at) ?? []].flat();
  });
  expect(broken).toEqual([]);
  const pairs = world.reactions.map((reaction) => `${reaction.targetKey} ${reaction.personKey}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(new Set(world.reactions.map((reaction) => reaction.kind))).toEqual(
    new Set(['USEFUL', 'THANKS', 'AGREE', 'CELEBRATE']),
  );
});

test('what an external writes carries their organisation, and so do the answers', () => {
  for (const post of world.posts) {
    const own = people.get(post.authorKey)!.partnerKey;
    if (own) expect([post.key, post.partnerKey]).toEqual([post.key, own]);
  }
  for (const comment of world.comments) {
    const own = people.get(comment.authorKey)!.partnerKey;
    const answered = comment.parentKey ? comments.get(comment.parentKey)!.partnerKey : contextOf(comment).partnerKey;
    expect([comment.key, comment.partnerKey]).toEqual([comment.key, own ?? answered]);
  }
});

test('no wall is crossed: an organisation answers only what is for all or for itself', () => {
  const crossed = world.comments.filter((comment) => {
    const own = people.get(comment.authorKey)!.partnerKey;
    const answered = comment.parentKey ? comments.get(comment.parentKey)!.partnerKey : contextOf(comment).partnerKey;
    return groups.get(contextOf(comment).groupKey)!.walled && own && answered && own !== answered;
  });
  expect(crossed).toEqual([]);
});

test('internal posts are among employees, network posts in public groups', () => {
  const internal = world.posts.filter((post) => post.audience === 'INTERNAL');
  expect(internal.filter((post) => groups.get(post.groupKey)!.externalsAllowed).length).toBeGreaterThan(3);
  const voices = (post: WorldPost): string[] => [
    post.authorKey,
    ...world.comments.filter((comment) => comment.postKey === post.key).map((comment) => comment.authorKey),
  ];
  expect(internal.flatMap(voices).filter(isExternal)).toEqual([]);
  expect(internal.filter((post) => post.partnerKey)).toEqual([]);
  const network = world.posts.filter((post) => post.audience === 'NETWORK');
  expect(network.filter((post) => groups.get(post.groupKey)!.visibility !== 'PUBLIC')).toEqual([]);
});

test('a mention names only those who may read, and whom all readers see', () => {
  const broken = [
    ...world.posts.flatMap((post) => mentions(post.body, post, post.partnerKey)),
    ...world.comments.flatMap((comment) => mentions(comment.body, contextOf(comment), comment.partnerKey)),
  ];
  expect(broken).toEqual([]);
  const bodies = [...world.posts, ...world.comments].map((item) => item.body);
  expect(bodies.filter((body) => /\[@/.test(body)).length).toBeGreaterThan(40);
  expect(bodies.filter((body) => /(^|\s)@\p{L}/u.test(body))).toEqual([]);
});

test('threads: after what they answer, within their post, never after its closing', () => {
  for (const comment of world.comments) {
    const answered = comment.parentKey ? comments.get(comment.parentKey)! : contextOf(comment);
    if (comment.parentKey) expect(comments.get(comment.parentKey)!.postKey).toBe(comment.postKey);
    expect(comment.datedAt.getTime()).toBeGreaterThan(answered.datedAt.getTime());
    const closed = contextOf(comment).closedAt;
    if (closed) expect(closed.getTime()).toBeGreaterThan(comment.datedAt.getTime());
  }
});

test('whoever closes a post may; some posts are pinned, some edited', () => {
  const closed = world.posts.filter((post) => post.closedAt);
  const roles = closed.map((post) => memberOf(post.groupKey, post.closedByKey!)!.role);
  expect(roles.filter((role) => role !== 'MANAGER' && role !== 'MODERATOR')).toEqual([]);
  expect(closed.filter((post) => !post.closeReason)).toEqual([]);
  const edited = world.posts.filter((post) => post.editedAt);
  expect(edited.filter((post) => post.previousBody === post.body || post.editedAt! <= post.datedAt)).toEqual([]);
  const pinned = world.posts.filter((post) => post.pinnedAt);
  for (const kind of [closed, edited, pinned]) expect(kind.length).toBeGreaterThan(7);
});

test('groups: the right policy, an employee as manager, nothing after the archive', () => {
  for (const group of world.groups) {
    if (group.visibility === 'SECRET') expect(group.joinPolicy).toBe('INVITE_ONLY');
    if (group.joinPolicy === 'OPEN') expect(group.visibility).toBe('PUBLIC');
    expect(
      world.memberships.some(
        (each) => each.groupKey === group.key && each.role === 'MANAGER' && !isExternal(each.personKey),
      ),
    ).toBe(true);
    expect(memberOf(group.key, group.createdByKey)!.since).toEqual(group.createdAt);
  }
  const archived = world.groups.filter((group) => group.archivedAt);
  expect(archived).toHaveLength(1);
  for (const post of world.posts.filter((each) => each.groupKey === archived[0].key)) {
    expect(post.datedAt.getTime()).toBeLessThan(archived[0].archivedAt!.getTime());
  }
  const walled = world.groups.filter((group) => group.walled);
  expect(walled.some((group) => group.partnerKeys!.length > 1)).toBe(true);
});

test('memberships: one each, within the life of account and group', () => {
  const pairs = world.memberships.map((each) => `${each.groupKey} ${each.personKey}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const each of world.memberships) {
    expect(each.since.getTime()).toBeGreaterThanOrEqual(groups.get(each.groupKey)!.createdAt.getTime());
    expect(each.since.getTime()).toBeGreaterThanOrEqual(people.get(each.personKey)!.joinedAt.getTime());
  }
  const states = world.memberships.map((each) => each.state);
  expect(states.filter((state) => state === 'REQUESTED').length).toBeGreaterThan(3);
  expect(states.filter((state) => state === 'INVITED').length).toBeGreaterThan(3);
  const askedAndAnswered = world.memberships.filter((each) => each.state === 'REQUESTED' && each.answer);
  expect(askedAndAnswered.every((each) => groups.get(each.groupKey)!.joinQuestion)).toBe(true);
});

test('externals: invited where externals may be, sponsored by an employee of a shared group, for a time', () => {
  const externals = world.people.filter((person) => person.kind === 'EXTERNAL');
  for (const person of externals) {
    const mine = world.memberships.filter((each) => each.personKey === person.key);
    expect(mine.length).toBeGreaterThan(0);
    for (const each of mine) {
      const group = groups.get(each.groupKey)!;
      expect([person.key, group.key, group.externalsAllowed]).toEqual([person.key, group.key, true]);
      expect(group.partnerKeys).toContain(person.partnerKey);
      expect(['CONTRIBUTOR', 'READER']).toContain(each.role);
    }
    expect(people.get(person.sponsorKey!)!.kind).toBe('EMPLOYEE');
    expect(mine.some((each) => memberOf(each.groupKey, person.sponsorKey!))).toBe(true);
    expect(person.accessUntil!.getTime()).toBeGreaterThan(NOW.getTime());
  }
  expect(externals.filter((person) => person.accessUntil!.getTime() < NOW.getTime() + 8 * DAY_MS)).toHaveLength(1);
});

test('three accounts to try: a manager of groups, an administrator who owns nothing, an external', () => {
  const { manager, administrator, external } = ACCOUNTS_TO_TRY;
  expect(people.get(manager)!.email).toBe('claire.vasseur@atelier-loire.example');
  expect(
    world.memberships.filter((each) => each.personKey === manager && each.role === 'MANAGER').length,
  ).toBeGreaterThan(1);
  expect(people.get(administrator)!.networkRoles).toEqual(['IT_ADMIN']);
  expect(isExternal(external)).toBe(true);
  const owners = world.people.filter((person) => person.networkRoles?.includes('OWNER'));
  expect(owners.map((person) => person.key)).not.toContain(administrator);
  expect(owners).toHaveLength(1);
});

test('contacts see each other; what is kept can be read', () => {
  for (const contact of world.contacts) {
    const shared = world.groups.some(
      (group) => memberOf(group.key, contact.requesterKey) && memberOf(group.key, contact.addresseeKey),
    );
    const bothEmployees = !isExternal(contact.requesterKey) && !isExternal(contact.addresseeKey);
    expect([contact.requesterKey, contact.addresseeKey, shared || bothEmployees]).toEqual([
      contact.requesterKey,
      contact.addresseeKey,
      true,
    ]);
  }
  const kept = world.bookmarks ?? [];
  expect(kept.length).toBeGreaterThan(40);
  expect(
    kept.filter((each) => !canRead(each.personKey, posts.get(each.postKey)!, posts.get(each.postKey)!.partnerKey)),
  ).toEqual([]);
});

test('French reads well: no straight apostrophe, no breaking space before double punctuation', () => {
  const texts = [...world.posts, ...world.comments].flatMap((item) => [
    item.body,
    'title' in item ? (item.title ?? '') : '',
  ]);
  expect(texts.filter((text) => /'/.test(text))).toEqual([]);
  expect(texts.filter((text) => / [?!;:»]|« /.test(text))).toEqual([]);
  expect(texts.filter((text) => /\{[a-z]+[+-]\d+\}/.test(text))).toEqual([]);
});

function datesOf(told: World): Date[] {
  return [
    ...told.people.map((person) => person.joinedAt),
    ...told.groups.flatMap((group) => [group.createdAt, group.archivedAt ?? []].flat()),
    ...told.memberships.flatMap((each) => [each.since, each.historyFrom ?? [], each.readThrough ?? []].flat()),
    ...told.posts.flatMap((post) =>
      [post.datedAt, post.pinnedAt ?? [], post.closedAt ?? [], post.editedAt ?? []].flat(),
    ),
    ...told.comments.map((comment) => comment.datedAt),
    ...told.reactions.map((reaction) => reaction.at),
    ...told.contacts.map((contact) => contact.at),
    ...(told.bookmarks ?? []).map((each) => each.at),
  ];
}

test('pictures: of posts that speak of them and of groups, described, drawn the same twice, small once they are kept', async () => {
  const images = world.images ?? [];
  expect(new Set(images.map(({ key }) => key)).size).toBe(images.length);
  const shown = images.filter((image) => 'postKey' in image);
  expect(shown.length).toBeGreaterThan(20);
  expect(images.length - shown.length).toBeGreaterThan(7);
  for (const image of shown) {
    expect(posts.has(image.postKey)).toBe(true);
    expect(image.alt.length).toBeGreaterThan(15);
  }
  for (const image of images) if ('groupKey' in image) expect(groups.has(image.groupKey)).toBe(true);
  expect(Object.keys(PICTURES).filter((name) => !shown.some(({ key }) => key.endsWith(`/${name}`)))).toEqual([]);

  let bytes = 0;
  for (const image of images) {
    const [once, twice] = [await image.bytes(), await image.bytes()];
    expect(once.equals(twice)).toBe(true);
    bytes += (await remakeImage(once)).bytes.length;
  }
  expect(bytes).toBeLessThan(1_000_000);
}, 60_000);
