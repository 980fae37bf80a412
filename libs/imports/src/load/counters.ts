import type { ClientBase } from 'pg';

const FOR_ALL = '00000000-0000-0000-0000-000000000000';

export interface Touched {
  readonly groupIds: readonly string[];
  /** Posts that are new or have new comments. */
  readonly postIds: readonly string[];
  /** Posts in whose threads somebody may have reacted. */
  readonly reactedPostIds: readonly string[];
}

/** Everything that is counted or ordered by, from the rows themselves. */
export async function recount(client: ClientBase, { groupIds, postIds, reactedPostIds }: Touched): Promise<void> {
  await client.query(
    `update groups g set member_count = n.members, external_count = n.externals
     from (select group_id, count(*) as members, count(*) filter (where kind = 'EXTERNAL') as externals
           from memberships m join persons p on p.id = m.person_id
           where group_id = any ($1) and valid_to is null and state = 'ACTIVE' group by group_id) n
     where n.group_id = g.id and (g.member_count, g.external_count) is distinct from (n.members, n.externals)`,
    [groupIds],
  );
  await client.query(
    `update posts p set comment_count = n.count, last_activity_at = greatest(p.last_activity_at, n.latest)
     from (select post_id, count(*) as count, max(dated_at) as latest from comments
           where post_id = any ($1) and deleted_at is null and hidden_at is null group by post_id) n
     where n.post_id = p.id`,
    [postIds],
  );
  await client.query(
    `insert into post_activity (post_id, partner_key, group_id, last_activity_at, comment_count)
     select post_id, key, group_id, max(at), count(*) filter (where is_comment) from (
       select p.id as post_id, coalesce(p.partner_id, $2) as key, p.group_id, p.dated_at as at, false as is_comment
       from posts p join groups g on g.id = p.group_id
       where p.id = any ($1) and p.audience <> 'INTERNAL' and g.externals_allowed
       union all
       select c.post_id, coalesce(c.partner_id, $2), c.group_id, c.dated_at, true
       from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
       where c.post_id = any ($1) and p.audience <> 'INTERNAL' and g.externals_allowed and c.deleted_at is null and c.hidden_at is null
     ) acts group by post_id, key, group_id
     on conflict (post_id, partner_key) do update set
       last_activity_at = greatest(post_activity.last_activity_at, excluded.last_activity_at), comment_count = excluded.comment_count`,
    [postIds, FOR_ALL],
  );
  for (const [table, target] of [
    ['posts', 'comment_id is null'],
    ['comments', 'comment_id is not null'],
  ] as const) {
    await client.query(
      `update ${table} t set reaction_counts = n.counts
       from (select target_id, jsonb_object_agg(kind, count) as counts from (
         select target_id, kind, count(*) from reactions where post_id = any ($1) and ${target} group by target_id, kind) k group by target_id) n
       where n.target_id = t.id and t.reaction_counts is distinct from n.counts`,
      [reactedPostIds],
    );
  }
}
