import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts and order of a thread, made anew from what is there: for acts that take away or bring back, by people who may not see
 * all that is counted. The row is locked first, so that the sum is of what others have committed.
 */
export class Recount1795000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_recount_post(post_id uuid) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        perform from posts p where p.id = $1 for update;
        update posts p set comment_count = x.n, last_activity_at = greatest(p.dated_at, x.latest)
          from (select count(*)::int as n, max(c.dated_at) as latest from comments c
            where c.post_id = $1 and c.deleted_at is null and c.hidden_at is null) x
          where p.id = $1;
        delete from post_activity a where a.post_id = $1;
        insert into post_activity (post_id, partner_key, group_id, last_activity_at, comment_count)
          select $1, x.key, p.group_id, max(x.at), sum(x.n)::int
          from posts p join groups g on g.id = p.group_id and g.externals_allowed cross join lateral (
            select coalesce(p.partner_id, '00000000-0000-0000-0000-000000000000') as key, p.dated_at as at, 0 as n
            union all
            select coalesce(c.partner_id, '00000000-0000-0000-0000-000000000000'), c.dated_at, 1 from comments c
            where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null) x
          where p.id = $1 and p.audience <> 'INTERNAL' group by x.key, p.group_id;
      end $$;

      create function app_recount_reactions(post_id uuid, comment_id uuid) returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare counts jsonb;
      begin
        if $2 is null then perform from posts p where p.id = $1 for update;
        else perform from comments c where c.id = $2 for update; end if;
        select coalesce(jsonb_object_agg(x.kind, x.n), '{}') into counts
          from (select r.kind, count(*)::int as n from reactions r where r.target_id = coalesce($2, $1) group by r.kind) x;
        if $2 is null then update posts p set reaction_counts = counts where p.id = $1;
        else update comments c set reaction_counts = counts where c.id = $2; end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_recount_post, app_recount_reactions');
  }
}
