import { type Actor, type Visibility, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { Group } from './group.entity.js';

/** Every column of a `Group`: rights are decided on whole rows. */
export const groupColumns = (g: string): Fragment =>
  raw(
    `g.id, g.kind, g.name, g.purpose, g.rules, g.visibility, g.join_policy as "joinPolicy", g.join_question as "joinQuestion",
    g.externals_allowed as "externalsAllowed", g.walled, g.image_id as "imageId", g.created_by as "createdBy", g.created_at as "createdAt",
    g.archived_at as "archivedAt", g.deleted_at as "deletedAt", g.deleted_by as "deletedBy", g.sealed_at as "sealedAt",
    g.externals_sealed_at as "externalsSealedAt", g.left_public_at as "leftPublicAt", g.member_count as "memberCount",
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
  const { memberOf, invitedTo, requested } = membershipFacts(actor);
  return [...memberOf, ...invitedTo, ...requested];
}

/** Each word somewhere in the name, or the whole nearly reading so. */
const nameMatches = (search: string): Fragment => sql`((select bool_and(position(word in app_fold(g.name)) > 0)
  from regexp_split_to_table(app_fold(${search.trim()}), '\\s+') as word) or word_similarity(app_fold(${search.trim()}), app_fold(g.name)) >= 0.5)`;

/** Groups by prefix of a word of the name, one's own first; typos allowed from three letters on. At most 8. */
export const groupsByPrefix = (actor: Actor, text: string): Statement<Group> => sql<Group>`
  with asked as (select app_fold(${text.trim()}) as name),
  found as (select g.*, app_fold(g.name) as folded,
      starts_with(app_fold(g.name), asked.name) or position(' ' || asked.name in app_fold(g.name)) > 0 as is_prefix,
      word_similarity(asked.name, app_fold(g.name)) as nearness
    from groups g, asked where ${accessible(actor, 'discover', 'Group', 'g')} and g.kind = 'GROUP' and g.deleted_at is null),
  chosen as (select f.* from found f, asked where f.is_prefix or (length(asked.name) >= 3 and f.nearness >= 0.4))
  select ${groupColumns('c')} from chosen c
  order by c.is_prefix desc, c.id = any (${ownGroups(actor)}::uuid[]) desc, c.nearness desc, c.folded, c.id limit 8`;
