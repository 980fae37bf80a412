import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ratchet as a second wall: whatever the program does, nothing becomes visible to more people without the procedure
 * of a widening. Only the owner's role may write such a change: the procedure will be one of its functions.
 */
export class Ratchet1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSAL);
    for (const { table, columns, when } of RATCHETS) {
      await runner.query(`
        create trigger ${table}_ratchet before update of ${columns} on ${table} for each row
          when (${when}) execute function app_refuse_widening()`);
    }
    await runner.query(PARTNERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_refuse_widening, app_refuse_partner cascade');
  }
}

const REFUSAL = `
  create function app_refuse_widening() returns trigger language plpgsql as $$
  begin
    if current_user in ('entrenous_app', 'entrenous_system') then
      raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
    end if;
    return new;
  end $$;
`;

/** Ranks: a lower one is wider. */
const rank = (column: string, values: string[]) => {
  const at = (row: string) => `array_position(array['${values.join("','")}'], ${row}.${column})`;
  return `${at('new')} < ${at('old')}`;
};

const item = `${rank('audience', ['NETWORK', 'MEMBERS', 'INTERNAL'])} or new.dated_at > old.dated_at or new.group_id <> old.group_id
  or (old.partner_id is not null and new.partner_id is distinct from old.partner_id)`;
const itemColumns = 'audience, dated_at, group_id, partner_id';

const RATCHETS = [
  {
    table: 'groups',
    columns: 'visibility, join_policy, externals_allowed, walled, sealed_at, externals_sealed_at',
    when: `${rank('visibility', ['PUBLIC', 'PRIVATE', 'SECRET'])} or ${rank('join_policy', ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'])}
      or (new.externals_allowed and not old.externals_allowed) or (old.walled and not new.walled)
      or (old.sealed_at is not null and (new.sealed_at is null or new.sealed_at < old.sealed_at))
      or (old.externals_sealed_at is not null and (new.externals_sealed_at is null or new.externals_sealed_at < old.externals_sealed_at))`,
  },
  { table: 'posts', columns: itemColumns, when: item },
  { table: 'comments', columns: itemColumns, when: item },
  {
    table: 'memberships',
    columns: 'history_from, person_id, group_id',
    when: `(old.history_from is not null and (new.history_from is null or new.history_from < old.history_from))
      or new.person_id <> old.person_id or new.group_id <> old.group_id`,
  },
  {
    // Fixed for the account's life; a placeholder is none yet.
    table: 'persons',
    columns: 'kind, partner_id',
    when: `old.status <> 'PLACEHOLDER' and (new.kind <> old.kind or new.partner_id is distinct from old.partner_id)`,
  },
];

/** A further partner organisation is a widening once there is something to read. */
const PARTNERS = `
  create function app_refuse_partner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if session_user in ('entrenous_app', 'entrenous_system')
      and exists (select from posts p where p.group_id = new.group_id)
      and exists (select from groups g where g.id = new.group_id and g.created_at < new.since)
      and not exists (select from group_partners o where o.group_id = new.group_id and o.partner_id = new.partner_id) then
      raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger group_partners_ratchet before insert on group_partners for each row execute function app_refuse_partner();
`;
