import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Copies that people take of what is theirs, and managers of their group. A row says that one was asked for and what became of
 * it; its bytes lie in a folder of the home and go when it ends. Nobody but who asked for it sees it.
 */
export class DataExports1795035000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_exports');
  }
}

const TABLE = `
  create table data_exports (
    id uuid primary key default uuidv7(), person_id uuid not null references persons,
    -- Of a group, by who manages it; null for one's own things.
    group_id uuid references groups on delete cascade,
    requested_at timestamptz not null default app_now(),
    ready_at timestamptz, failed_at timestamptz, expires_at timestamptz,
    bytes bigint, sha256 text, item_count int, file_count int,
    -- The session in which its person last proved to be who they are, and until when it is given out there.
    opened_in uuid references sessions on delete set null, opened_until timestamptz,
    constraint data_exports_ready check ((ready_at is null) = (expires_at is null) and (ready_at is null) = (bytes is null)
      and (ready_at is null) = (sha256 is null) and (ready_at is null) = (item_count is null) and (ready_at is null) = (file_count is null)),
    constraint data_exports_outcome check (ready_at is null or failed_at is null));
  -- One under way for each thing: whoever asks again is told of that one.
  create unique index data_exports_under_way on data_exports (person_id, group_id) nulls not distinct where ready_at is null and failed_at is null;
  create index data_exports_own on data_exports (person_id, id desc);
  create index data_exports_group on data_exports (group_id) where group_id is not null;
  create index data_exports_opened on data_exports (opened_in) where opened_in is not null;
`;

const OWN = `person_id = (select app_viewer())`;
const POLICIES = `
  alter table data_exports enable row level security;
  alter table data_exports force row level security;
  create policy system_all on data_exports to entrenous_system using (true) with check (true);
  create policy owner_all on data_exports to current_user using (true) with check (true);
  create policy app_not_walking on data_exports as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  create policy app_own on data_exports to entrenous_app using (${OWN}) with check (${OWN});
  revoke all on data_exports from entrenous_app;
  grant select, delete on data_exports to entrenous_app;
  grant insert (person_id, group_id) on data_exports to entrenous_app;
  grant update (opened_in, opened_until) on data_exports to entrenous_app;
  grant select, insert, update, delete on data_exports to entrenous_system;
`;
