import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts elsewhere by which people sign in, and which session began by which: key is (issuer, subject), never an address. And from when on
 * a population signs in by a provider only.
 */
export class Identities1795015100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identities (
        issuer text not null, subject text not null, person_id uuid not null references persons,
        linked_at timestamptz not null default app_now(), last_used_at timestamptz, primary key (issuer, subject));
      create unique index identities_person on identities (person_id, issuer);
      alter table identities enable row level security;
      alter table identities force row level security;
      create policy system_all on identities to entrenous_system using (true) with check (true);
      create policy owner_all on identities to current_user using (true) with check (true);
      revoke all on identities from entrenous_app;
      grant select, insert, update, delete on identities to entrenous_system;

      -- The provider asks for its own token before it ends a session of its own.
      alter table sessions add column issuer text, add column subject text, add column issuer_session text, add column id_token text;
      create index sessions_issuer on sessions (issuer, subject) where issuer is not null and ended_at is null;
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY', 'PROVIDER', 'LINK', 'LOGOUT'));

      alter table sign_in_policies add column provider_from timestamptz;
      -- Until when such a session may last by the rule of its population. Owners come in with a password and a second factor where others
      -- have to come by a provider: who else could change the rule while the provider is down?
      create function app_session_until(person persons, with_factor boolean, by_provider boolean) returns timestamptz
        language sql stable set search_path = public, pg_temp as $$
        select least(case when not with_factor then s.factor_from end,
          case when case when exists (select from network_roles r where r.person_id = person.id and r.role = 'OWNER')
            then not with_factor and not by_provider else not by_provider end then s.provider_from end)
        from sign_in_policies s where s.population = person.kind $$;
      revoke execute on function app_session_until from public;
      grant execute on function app_session_until to entrenous_system;

      -- Who is an owner no more comes in as everybody else does.
      create function app_former_owner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
        update sessions s set expires_at = least(s.expires_at, app_session_until(p, s.has_factor, s.issuer is not null))
        from persons p where p.id = old.person_id and s.person_id = p.id and s.scope is null and s.ended_at is null;
        return null;
      end $$;
      revoke execute on function app_former_owner from public;
      create trigger network_roles_former_owner after delete on network_roles for each row when (old.role = 'OWNER')
        execute function app_former_owner();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger network_roles_former_owner on network_roles;
      drop function app_former_owner, app_session_until;
      alter table sign_in_policies drop column provider_from;
      drop table identities;
      drop index sessions_issuer;
      alter table sessions drop column issuer, drop column subject, drop column issuer_session, drop column id_token;
      delete from one_time_tokens where purpose in ('PROVIDER', 'LINK', 'LOGOUT');
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY'));
    `);
  }
}
