import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineColumns } from '#people';

/** The item in which somebody is mentioned, as pieces of the statement. */
export interface MentionPlace {
  /** Alias of the row of `groups`. */
  readonly group: string;
  readonly audience: Fragment;
  readonly partnerId: Fragment;
  /** When the item was written: who came later with a dated history does not read it. */
  readonly datedAt: Fragment;
}

/**
 * The keys of the people whom rendered texts name: our renderer alone writes such links, so their ids are well formed. `texts`
 * is a FROM item with a column body_html.
 */
export const namedIn = (texts: string): Fragment => raw(`select app_named_in(body_html) from ${texts}`);

/** Those of these people who may be mentioned, as one JSON object: name by key. */
export const mentionableJson = (actor: Actor, ids: readonly string[], place: MentionPlace): Fragment =>
  ids.length === 0
    ? raw(`'{}'::json`)
    : sql`(select coalesce(json_object_agg(b.id, b.name), '{}') from bylines b where b.id = any (${ids}::uuid[]) and ${mayBeMentioned(actor, place)})`;

/** People whose name, or a word of it, begins so, and who may be mentioned; at most 8. */
export const mentionSuggestions = (
  actor: Actor,
  groupId: string,
  text: string,
  audience: string,
  partnerId: string | null,
): Statement<BylineRow> => sql<BylineRow>`
  select ${bylineColumns(actor, 'b')} from groups g cross join lateral (
    select p.* from memberships m join bylines p on p.id = m.person_id where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE' and m.unlisted_at is null
    ${audience === 'NETWORK' ? NETWORK_PEOPLE : raw('')}) b
  where g.id = ${groupId} and ${accessible(actor, 'read', 'Group', 'g')}
    and (starts_with(app_fold(b.name), app_fold(${text})) or position(' ' || app_fold(${text}) in app_fold(b.name)) > 0)
    and b.id <> ${actor.personId}
    and ${mayBeMentioned(actor, { group: 'g', audience: sql`${audience}::text`, partnerId: sql`${partnerId}::uuid`, datedAt: raw('app_now()') })}
  order by app_fold(b.name), b.id limit 8`;

/** Of these people, those whom a text for these readers may name. An answer is as old as what it answers. */
export const mentionableAmong = (
  actor: Actor,
  groupId: string,
  personIds: readonly string[],
  { audience, partnerId, postId }: { audience: string; partnerId: string | null; postId: string | null },
): Statement<{ id: string }> => sql<{ id: string }>`
  select b.id from groups g cross join bylines b
  where g.id = ${groupId} and ${accessible(actor, 'read', 'Group', 'g')} and b.id = any (${personIds}::uuid[]) and b.id <> ${actor.personId}
    and ${mayBeMentioned(actor, {
      group: 'g',
      audience: sql`${audience}::text`,
      partnerId: sql`${partnerId}::uuid`,
      datedAt: sql`coalesce((select p.dated_at from posts p where p.id = ${postId}::uuid and p.group_id = g.id
        and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}), app_now())`,
    })}
  order by b.id`;

const NETWORK_PEOPLE = raw(
  `union select p.* from bylines p where p.kind = 'EMPLOYEE' and g.visibility = 'PUBLIC' and not g.externals_allowed`,
);

/** An account that has ended reads nothing. */
const LIVES = raw(
  `exists (select from persons e where e.id = b.id and (e.access_until is null or e.access_until > app_now()) offset 0)`,
);

/**
 * On a byline `b`: may read the item, and all who may read it may see them: nobody who stands in no list. Members who are employees; their organisation's
 * people where the item is theirs or no wall stands; and any employee where the whole network, and nobody else, reads.
 */
const mayBeMentioned = (actor: Actor, { group, audience, partnerId, datedAt }: MentionPlace): Fragment => {
  const g = raw(group);
  return sql`b.status = 'ACTIVE' and ${LIVES} and b.kind in ('EMPLOYEE', 'EXTERNAL') and ${accessible(actor, 'see', 'Person', 'b')} and (
    (b.kind = 'EMPLOYEE' and ${audience} = 'NETWORK' and ${g}.visibility = 'PUBLIC' and not ${g}.externals_allowed)
    or exists (select from memberships m where m.group_id = ${g}.id and m.person_id = b.id and m.valid_to is null and m.state = 'ACTIVE' and m.unlisted_at is null
      and (m.history_from is null or m.history_from <= ${datedAt}) and (m.access_until is null or m.access_until > app_now())
      and (b.kind = 'EMPLOYEE' or (${audience} <> 'INTERNAL' and app_has_employee(${g}.id) and (b.partner_id = ${partnerId} or (not ${g}.walled and ${datedAt} >= coalesce(${g}.walls_down_at, '-infinity')))))))`;
};
