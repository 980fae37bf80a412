import { type Actor, type Visibility, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { Group } from './group.entity.js';
import { holdsWords } from './words.query.js';

/** Every column of a `Group`: rights are decided on whole rows. */
export const groupColumns = (g: string): Fragment =>
  raw(
    `g.id, g.kind, g.name, g.purpose, g.rules, g.visibility, g.join_policy as "joinPolicy", g.join_question as "joinQuestion",
    g.externals_allowed as "externalsAllowed", g.walled, g.walls_down_at as "wallsDownAt", g.image_id as "imageId", g.created_by as "createdBy", g.created_at as "createdAt",
    g.archived_at as "archivedAt", g.deleted_at as "deletedAt", g.deleted_by as "deletedBy", g.sealed_at as "sealedAt",
    g.externals_sealed_at as "externalsSealedAt", g.left_public_at as "leftPublicAt", g.widening_id as "wideningId",
    g.widening_tells_externals as "wideningTellsExternals", g.widening_tells_outsiders as "wideningTellsOutsiders", g.member_count as "memberCount",
    g.external_count as "externalCount", g.source_id as "sourceId"`.replaceAll('g.', `${g}.`),
  );

/** A group in a list by name: the folded name orders it. */
export type ListedGroup = Group & { readonly sortName: string };

/** Groups of these keys that the viewer may know of. */
export const groupsByKeys = (actor: Actor, ids: readonly string[]): Statement<Group> => sql<Group>`
  select ${groupColumns('g')} from groups g where g.id = any (${ids}::uuid[]) and ${accessible(actor, 'discover', 'Group', 'g')}`;

export interface GroupFilter {
  readonly search?: string | null;
  readonly visibility?: Visibility | null;
  /** Only those with a membership of the viewer's, or only those without; null = both. */
  readonly mine?: boolean | null;
  /** Folded name and key of the row before the page. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** Groups that the viewer may discover, by name. */
export function groupsByName(
  actor: Actor,
  { search, visibility, mine, after, limit }: GroupFilter,
): Statement<ListedGroup> {
  const own = ownGroups(actor);
  return sql<ListedGroup>`
    select ${groupColumns('g')}, app_fold(g.name) as "sortName" from groups g
    where ${accessible(actor, 'discover', 'Group', 'g')} and g.kind = 'GROUP' and g.deleted_at is null
      ${search ? sql`and ${nameMatches(search)}` : raw('')}
      ${visibility ? sql`and g.visibility = ${visibility}` : raw('')}
      ${mine === true ? sql`and g.id = any (${own}::uuid[])` : raw('')}
      ${mine === false ? sql`and not g.id = any (${own}::uuid[])` : raw('')}
      ${after ? sql`and (app_fold(g.name), g.id) > (${after[0]}, ${after[1]}::uuid)` : raw('')}
    order by app_fold(g.name), g.id limit ${limit}`;
}

/** As member, invited or waiting. */
export function ownGroups(actor: Actor): string[] {
  const { groups, invitedTo, requested } = membershipFacts(actor);
  return [...groups, ...invitedTo, ...requested];
}

/** Each word somewhere in the name, or the whole nearly reading so. */
const nameMatches = (search: string): Fragment =>
  sql`(${holdsWords('g.name', search)} or word_similarity(app_fold(${search.trim()}), app_fold(g.name)) >= 0.5)`;

/** Groups by prefix of a word of the name, one's own first; typos allowed from three letters on. At most 8. */
export const groupsByPrefix = (actor: Actor, text: string): Statement<Group> => sql<Group>`
  with chosen as materialized (
    select n.*, n.id = any (${ownGroups(actor)}::uuid[]) as is_own from app_groups_named(${text.trim()}) n join groups g on g.id = n.id
    where ${accessible(actor, 'discover', 'Group', 'g')} and g.kind = 'GROUP' and g.deleted_at is null
    order by n.nearness = 2 desc, is_own desc, n.nearness desc, n.folded, n.id limit 8)
  select ${groupColumns('g')} from chosen c join groups g on g.id = c.id
  order by c.nearness = 2 desc, c.is_own desc, c.nearness desc, c.folded, c.id`;
