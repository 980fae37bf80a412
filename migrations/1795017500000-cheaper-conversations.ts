import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom an external meets is found out from their groups, looked up once for all of their conversations: before, each of these was gone
 * through again for each other one, and two hundred took more than a second.
 */
export class CheaperConversations1795017500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The groups in which an external meets others at this moment. A conversation is no such group.
      create function app_meeting_groups(external_id uuid) returns uuid[] language plpgsql stable ${DEFINER} as $$ begin
        return array(select e.group_id from active_memberships e where e.person_id = $1 and app_has_employee(e.group_id)
          and e.group_id = any (array(select m.group_id from memberships m join groups g on g.id = m.group_id
            where m.person_id = $1 and m.valid_to is null and g.kind = 'GROUP')));
      end $$;
      -- Whether this external sees that person in one of these groups, which are theirs (walls count).
      create function app_meets(group_ids uuid[], external_id uuid, person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
        return exists (select from active_memberships o where o.person_id = $3 and o.group_id = any ($1) and o.unlisted_at is null
          and (not o.walled or o.kind = 'EMPLOYEE' or o.partner_id = (select e.partner_id from persons e where e.id = $2)));
      end $$;
      create or replace function app_acquainted(external_id uuid, person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
        return app_meets(app_meeting_groups($1), $1, $2);
      end $$;
      drop function app_conversation_waits(uuid, uuid, text);
      -- Whether this person writes nothing there for now: a request that nobody has accepted, or, for an external, one of its people
      -- whom they see in none of their groups, which are given.
      create function app_conversation_waits(conversation_id uuid, person_id uuid, kind text, group_ids uuid[]) returns boolean language plpgsql stable ${DEFINER} as $$ begin
        return exists (select from conversations c where c.id = $1 and c.opened_at is null)
          or ($3 = 'EXTERNAL' and exists (select from memberships o where o.group_id = $1 and o.person_id <> $2 and o.valid_to is null
            and o.state = 'ACTIVE' and not app_meets($4, $2, o.person_id)));
      end $$;
    `);
    await runner.query(replaced(ASKED_EACH, ASKED_ONCE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced(ASKED_ONCE, ASKED_EACH));
    await runner.query(`
      drop function app_conversation_waits(uuid, uuid, text, uuid[]);
      create or replace function app_acquainted(external_id uuid, person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
        return exists (select from active_memberships e join active_memberships o on o.group_id = e.group_id join groups g on g.id = e.group_id
          where e.person_id = $1 and o.person_id = $2 and g.kind = 'GROUP' and o.unlisted_at is null
            and (not e.walled or o.kind = 'EMPLOYEE' or o.partner_id = e.partner_id) and app_has_employee(e.group_id));
      end $$;
      create function app_conversation_waits(conversation_id uuid, person_id uuid, kind text) returns boolean language plpgsql stable ${DEFINER} as $$ begin
        return exists (select from conversations c where c.id = $1 and c.opened_at is null)
          or ($3 = 'EXTERNAL' and exists (select from memberships o where o.group_id = $1 and o.person_id <> $2 and o.valid_to is null
            and o.state = 'ACTIVE' and not app_acquainted($2, o.person_id)));
      end $$;
      drop function app_meets, app_meeting_groups;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';
const ASKED_EACH = 'app_conversation_waits(g.id, p.id, p.kind)';
const ASKED_ONCE = `app_conversation_waits(g.id, p.id, p.kind, (select app_meeting_groups(x.id) from persons x where x.id = $1 and x.kind = 'EXTERNAL'))`;
/** A piece of the memberships of a person, which must stand there once. */
const replaced = (before: string, after: string): string => `
  do $$ declare
    source text := pg_get_functiondef('app_memberships(uuid)'::regprocedure);
  begin
    if length(source) - length(replace(source, $quoted$${before}$quoted$, '')) <> length($quoted$${before}$quoted$) then
      raise exception 'app_memberships does not ask once what waits';
    end if;
    execute replace(source, $quoted$${before}$quoted$, $quoted$${after}$quoted$);
  end $$;`;
