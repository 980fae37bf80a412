import type { Warnings } from '../warnings.js';
import type { World, WorldComment, WorldGroup, WorldMembership, WorldPartner, WorldPerson } from '../world.js';
import { type Lookups, spoken } from './lookups.js';
import type { LdbcFiles } from './read-ldbc.js';

export interface ExternalsOption {
  /** When their access ends. */
  readonly accessUntil: Date;
  /** Walls from the second partner organisation of a group on; false is the manager saying otherwise. */
  readonly walls: boolean;
}

/** Organisations whose people are externals. */
const isPartner = (organisationId: string) => BigInt(organisationId) % 7n === 0n;

/**
 * The same world with some people as externals, by the product's rules: they belong to one organisation, have a sponsor
 * whom they share a group with, never manage (the longest-standing employee does), read from their joining on, and what
 * they write carries their organisation, as do the answers to it.
 */
export function withExternals(
  world: World,
  files: LdbcFiles,
  lookups: Lookups,
  option: ExternalsOption,
  warnings: Warnings,
): World {
  const partnerOf = partnersByPerson(files, lookups);
  const memberships = world.memberships.map((membership) =>
    partnerOf.has(membership.personKey)
      ? { ...membership, role: 'CONTRIBUTOR' as const, historyFrom: membership.since }
      : membership,
  );
  const groups = world.groups.map((group) => {
    const members = memberships.filter(({ groupKey }) => groupKey === group.key);
    appointManager(group, members, partnerOf, warnings);
    const partnerKeys = [...new Set(members.flatMap(({ personKey }) => partnerOf.get(personKey) ?? []))];
    if (partnerKeys.length === 0) return group;
    return { ...group, externalsAllowed: true, partnerKeys, walled: option.walls && partnerKeys.length > 1 };
  });
  const posts = world.posts.map((post) => ({ ...post, partnerKey: partnerOf.get(post.authorKey) }));
  const partnerOfItem = new Map(posts.map((post) => [post.key, post.partnerKey]));
  return {
    ...world,
    partners: partnersNamed(new Set(partnerOf.values()), lookups),
    people: world.people.map((person) => externalOf(person, partnerOf, world, option, warnings)),
    groups,
    memberships,
    posts,
    comments: inOrderOfAnswers(world.comments).map((comment) => {
      const partnerKey = partnerOf.get(comment.authorKey) ?? partnerOfItem.get(comment.parentKey ?? comment.postKey);
      partnerOfItem.set(comment.key, partnerKey);
      return { ...comment, partnerKey };
    }),
  };
}

/** Who works at two of them belongs to the first that the file names. */
function partnersByPerson(files: LdbcFiles, lookups: Lookups): Map<string, string> {
  const partners = new Map<string, string>();
  for (const line of files.workAt) {
    const person = lookups.person(line, 0);
    const organisation = lookups.organisation(line, 1);
    if (isPartner(organisation) && !partners.has(person)) partners.set(person, organisation);
  }
  return partners;
}

const partnersNamed = (ids: ReadonlySet<string>, lookups: Lookups): WorldPartner[] =>
  [...ids].map((key) => {
    const line = lookups.organisations.get(key)!;
    return { key, name: spoken(line.text(2)), kind: line.text(1) === 'university' ? 'SCHOOL' : 'SUPPLIER' };
  });

function appointManager(
  group: WorldGroup,
  members: WorldMembership[],
  partnerOf: ReadonlyMap<string, string>,
  warnings: Warnings,
): void {
  if (members.some(({ role }) => role === 'MANAGER')) return;
  const employees = members.filter(({ personKey }) => !partnerOf.has(personKey));
  const [longest] = employees.sort((a, b) => a.since.getTime() - b.since.getTime());
  warnings.add(longest ? 'MANAGER_CHOSEN' : 'GROUP_WITHOUT_MANAGER', group.name);
  if (longest) longest.role = 'MANAGER';
}

function externalOf(
  person: WorldPerson,
  partnerOf: ReadonlyMap<string, string>,
  world: World,
  option: ExternalsOption,
  warnings: Warnings,
): WorldPerson {
  const partnerKey = partnerOf.get(person.key);
  if (partnerKey === undefined) return person;
  const groups = new Set(
    world.memberships.filter(({ personKey }) => personKey === person.key).map(({ groupKey }) => groupKey),
  );
  const colleagues = world.memberships.filter(
    ({ groupKey, personKey }) => groups.has(groupKey) && !partnerOf.has(personKey),
  );
  const contacts = new Set(
    world.contacts.flatMap(({ requesterKey, addresseeKey }) =>
      requesterKey === person.key ? [addresseeKey] : addresseeKey === person.key ? [requesterKey] : [],
    ),
  );
  const known = colleagues.find(({ personKey }) => contacts.has(personKey))?.personKey;
  if (known === undefined) warnings.add('SPONSOR_CHOSEN', `${person.givenName} ${person.familyName}`);
  const anyEmployee = world.people.find(({ key }) => !partnerOf.has(key))?.key;
  return {
    ...person,
    kind: 'EXTERNAL',
    partnerKey,
    sponsorKey: known ?? colleagues[0]?.personKey ?? anyEmployee,
    accessUntil: option.accessUntil,
  };
}

/** Whoever is answered comes first. */
function inOrderOfAnswers(comments: readonly WorldComment[]): WorldComment[] {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const done = new Set<string>();
  const ordered: WorldComment[] = [];
  for (const start of comments) {
    const chain: WorldComment[] = [];
    for (
      let at: WorldComment | undefined = start;
      at && !done.has(at.key);
      at = at.parentKey ? byKey.get(at.parentKey) : undefined
    ) {
      done.add(at.key);
      chain.push(at);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}
