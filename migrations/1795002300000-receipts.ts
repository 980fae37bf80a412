import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many could read a post when it was published, kept with it; and whom its author is told of when an external who joins later
 * may read it too.
 */
export class Receipts1795002300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECEIPT);
    await runner.query(GROWTH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger app_audience_grows on memberships;
      drop function app_audience_grows;
      drop table audience_growths;
      drop function app_receipt;
      alter table posts drop column receipt;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const RECEIPT = `
  alter table posts add column receipt jsonb;

  -- Who can read what a member of the group publishes there now: test/receipts.spec.ts compares it with the rules.
  create function app_receipt(group_id uuid, audience text, partner_id uuid) returns jsonb language plpgsql stable ${DEFINER} as $$
  #variable_conflict use_column
  declare
    by_class jsonb;
    members int;
    place groups;
  begin
    select g.* into place from groups g where g.id = $1 and $1 = any (app_my_groups());
    if place.id is null then return null; end if;
    select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'count', c.n) order by c.name) filter (where c.kind = 'EXTERNAL'), '[]'),
        coalesce(sum(c.n) filter (where c.kind = 'EMPLOYEE'), 0)
      into by_class, members
      from (select m.kind, o.name, count(*)::int as n from app_members_at($1, null) m left join partner_organisations o on o.id = m.partner_id
        where m.kind = 'EMPLOYEE' or ($2 <> 'INTERNAL' and (not place.walled or $3 is null or m.partner_id = $3))
        group by m.kind, o.id) c;
    return jsonb_build_object('isWholeCompany', $2 = 'NETWORK', 'externals', by_class, 'employees', case when $2 = 'NETWORK'
      then (select count(*) from persons p where p.kind = 'EMPLOYEE' and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > app_now())) else members end);
  end $$;
`;

const GROWTH = `
  -- For each author of what an external may read from now on and could not before: told once, until they have seen it.
  create table audience_growths (
    id uuid primary key default uuidv7(), author_id uuid not null references persons,
    group_id uuid not null references groups, person_id uuid not null references persons,
    post_count int not null, at timestamptz not null default app_now(), seen_at timestamptz);
  create index audience_growths_author on audience_growths (author_id, at desc) where seen_at is null;
  create index audience_growths_group on audience_growths (group_id);
  alter table audience_growths enable row level security;
  alter table audience_growths force row level security;
  create policy system_all on audience_growths to entrenous_system using (true) with check (true);
  create policy owner_all on audience_growths to current_user using (true) with check (true);
  create policy app_own on audience_growths to entrenous_app using (author_id = (select app_viewer())) with check (author_id = (select app_viewer()));
  revoke all on audience_growths from entrenous_app;
  grant select, update (seen_at) on audience_growths to entrenous_app;
  grant select, insert, update, delete on audience_growths to entrenous_system;

  -- An external's new membership (not a change of role, which carries its beginning along) that opens what is older.
  create function app_audience_grows() returns trigger language plpgsql ${DEFINER} as $$ begin
    insert into audience_growths (author_id, group_id, person_id, post_count)
      select p.author_id, new.group_id, new.person_id, count(*)
      from persons e join groups g on g.id = new.group_id
        join posts p on p.group_id = g.id and p.dated_at >= coalesce(new.history_from, '-infinity') and p.dated_at < new.valid_from
          and p.audience <> 'INTERNAL' and p.deleted_at is null and p.hidden_at is null
          and (not g.walled or p.partner_id is null or p.partner_id = e.partner_id)
      where e.id = new.person_id and e.kind = 'EXTERNAL' and p.author_id <> e.id
      group by p.author_id;
    return null;
  end $$;
  create trigger app_audience_grows after insert on memberships for each row
    when (new.state = 'ACTIVE' and new.valid_to is null and new.since = new.valid_from and (new.history_from is null or new.history_from < new.valid_from))
    execute function app_audience_grows();
`;
