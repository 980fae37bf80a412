import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A receipt at the price of what it says: members are counted in one join over an index, and the company in an index, where each
 * publication listed the members with all that is known of their past.
 */
export class CheaperReceipts1795002600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
    await runner.query(RECEIPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(RECEIPT_BEFORE);
    await runner.query('drop index persons_current, persons_employees');
  }
}

const INDEXES = `
  create index persons_current on persons (id) include (kind, partner_id, sponsor_id, access_until) where status = 'ACTIVE';
  create index persons_employees on persons (access_until) where kind = 'EMPLOYEE' and status = 'ACTIVE';
`;

const SIGNATURE = `create or replace function app_receipt(group_id uuid, audience text, partner_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp`;

/** Not ended by the clock of the database. */
const lasts = (t: string) => `(${t}.access_until is null or ${t}.access_until > app_now())`;

// Who can read what a member of the group publishes there now: test/receipts.spec.ts compares it with the rules.
const RECEIPT = `${SIGNATURE} as $$
  #variable_conflict use_column
  declare
    place groups;
    employees bigint := 0;
    externals jsonb := '[]';
  begin
    select g.* into place from groups g where g.id = $1 and $1 = any (app_my_groups());
    if place.id is null then return null; end if;
    if $2 <> 'NETWORK' or place.externals_allowed then
      select coalesce(sum(c.n) filter (where c.partner_id is null), 0),
          coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'count', c.n) order by o.name) filter (where c.partner_id is not null), '[]')
        into employees, externals
        from (select p.partner_id, count(*) as n from memberships m join persons p on p.id = m.person_id
          where m.group_id = $1 and m.state = 'ACTIVE' and m.valid_to is null and ${lasts('m')} and p.status = 'ACTIVE' and ${lasts('p')}
            and (p.kind = 'EMPLOYEE' or (p.kind = 'EXTERNAL' and place.externals_allowed and $2 <> 'INTERNAL'
              and (not place.walled or $3 is null or p.partner_id = $3)
              and exists (select from persons s where s.id = p.sponsor_id and s.kind = 'EMPLOYEE' and s.status = 'ACTIVE' and ${lasts('s')})))
          group by p.partner_id) c left join partner_organisations o on o.id = c.partner_id;
    end if;
    if $2 = 'NETWORK' then
      select count(*) into employees from persons p where p.kind = 'EMPLOYEE' and p.status = 'ACTIVE' and ${lasts('p')};
    end if;
    return jsonb_build_object('isWholeCompany', $2 = 'NETWORK', 'externals', externals, 'employees', employees);
  end $$;
`;

const RECEIPT_BEFORE = `${SIGNATURE} as $$
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
