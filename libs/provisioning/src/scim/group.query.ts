import { parseId } from '#graphql';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { Filterables } from './filter-to-sql.js';
import { PROVISIONED, keyOfPerson } from './user.query.js';

/** A group of the directory, with those of its members whom the directory knows. */
export interface GroupRow {
  readonly id: string;
  readonly displayName: string;
  readonly externalId: string | null;
  readonly members: readonly { id: string; name: string }[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const columns = (withMembers: boolean): Fragment => sql`
  g.id, g.display_name as "displayName", g.external_id as "externalId", g.created_at as "createdAt", g.changed_at as "changedAt",
  ${
    withMembers
      ? sql`coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id)
          from directory_group_members m join persons p on p.id = m.person_id left join directory_persons d on d.person_id = p.id
          where m.directory_group_id = g.id and ${PROVISIONED}), '[]')`
      : raw(`'[]'::json`)
  } as members`;

export const groupsWhere = (
  condition: Fragment,
  page: { readonly offset: number; readonly limit: number; readonly withMembers: boolean },
): Statement<GroupRow> => sql<GroupRow>`
  select ${columns(page.withMembers)} from directory_groups g where ${condition}
  order by g.id limit ${page.limit} offset ${page.offset}`;

export const groupCount = (condition: Fragment): Statement<{ count: number }> =>
  sql<{ count: number }>`select count(*)::int as count from directory_groups g where ${condition}`;

export const groupByKey = (id: string, hold = false): Statement<GroupRow> =>
  sql<GroupRow>`select ${columns(true)} from directory_groups g where g.id = ${id} ${raw(hold ? 'for update of g' : '')}`;

export const keyOfGroup = (id: string): string | null => {
  const parsed = parseId(id);
  return parsed?.type === 'DirectoryGroup' ? parsed.uuid : null;
};

const MEMBERS = {
  kind: 'HAS',
  any: raw('exists (select from directory_group_members m where m.directory_group_id = g.id)'),
  has: (key: string | null) =>
    sql`exists (select from directory_group_members m where m.directory_group_id = g.id and m.person_id = ${key}::uuid)`,
  keyOf: keyOfPerson,
} as const;
export const GROUP_FILTERS: Filterables = {
  id: { kind: 'KEY', column: raw('g.id'), keyOf: keyOfGroup },
  externalid: { kind: 'EXACT', column: raw('g.external_id') },
  displayname: { kind: 'TEXT', column: raw('g.display_name') },
  members: MEMBERS,
  'members.value': MEMBERS,
  'meta.created': { kind: 'INSTANT', column: raw('g.created_at') },
  'meta.lastmodified': { kind: 'INSTANT', column: raw('g.changed_at') },
};
