import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that posts and comments bear, their versions, the text that was found in them, and uploads under way. Who sees a file
 * is who reads what bears it: the policies ask for that row, under its own policies.
 */
export class Files1795011000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, POLICIES, ROOM, storageOf(GROUP_FILES)]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${storageOf('')}
      drop function app_file_room;
      drop table file_texts, file_versions, files, uploads cascade;
      alter table posts drop column file_ids;
      alter table comments drop column file_ids;
      alter table network drop column most_file_bytes, drop column file_quota_bytes, drop column group_file_quota_bytes;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const TABLES = `
  alter table posts add column file_ids uuid[] not null default '{}';
  alter table comments add column file_ids uuid[] not null default '{}';
  -- The largest file; and what all files may take together, in the network and in each group: null for no limit.
  alter table network add column most_file_bytes bigint not null default 2147483648, add column file_quota_bytes bigint,
    add column group_file_quota_bytes bigint,
    add constraint network_most_file_bytes check (most_file_bytes between 1048576 and 1099511627776),
    add constraint network_file_quota check (file_quota_bytes >= 0), add constraint network_group_file_quota check (group_file_quota_bytes >= 0);

  -- What is on its way; its bytes so far lie in a folder of the home.
  create table uploads (
    id uuid primary key, owner_id uuid not null references persons, group_id uuid not null references groups,
    name text not null, bytes bigint not null, created_at timestamptz not null default app_now(), finished_at timestamptz,
    constraint uploads_bytes check (bytes >= 0));
  create index uploads_created on uploads (created_at);
  create index uploads_owner on uploads (owner_id) where finished_at is null;
  create index uploads_group on uploads (group_id);

  create table files (
    id uuid primary key, owner_id uuid not null references persons, group_id uuid not null references groups,
    post_id uuid references posts, comment_id uuid references comments,
    name text not null, name_key text not null, kind text not null, bytes bigint not null,
    -- Of the version that is current.
    number int not null default 1,
    created_at timestamptz not null default app_now(), updated_at timestamptz not null default app_now(),
    attached_at timestamptz, removed_at timestamptz,
    constraint files_kind check (kind in ('IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER')),
    constraint files_borne check ((attached_at is null) = (post_id is null) and (post_id is not null or comment_id is null)));
  create index files_post on files (post_id) where post_id is not null;
  create index files_comment on files (comment_id) where comment_id is not null;
  create index files_unused on files (created_at) where attached_at is null;
  create index files_removed on files (removed_at) where removed_at is not null;
  create index files_group on files (group_id);
  create index files_newest on files (group_id, updated_at desc, id) where attached_at is not null and removed_at is null;
  create index files_names on files (group_id, name_key, id) where attached_at is not null and removed_at is null;
  create index files_sizes on files (group_id, bytes desc, id) where attached_at is not null and removed_at is null;

  create table file_versions (
    id uuid primary key, file_id uuid not null references files on delete cascade, group_id uuid not null references groups,
    number int not null, owner_id uuid not null references persons, name text not null, note text not null default '',
    hash text not null, mime text not null, kind text not null, bytes bigint not null,
    state text not null default 'CHECKING', prepared_at timestamptz,
    width int, height int, pages int, has_preview boolean not null default false,
    created_at timestamptz not null default app_now(),
    constraint file_versions_state check (state in ('CHECKING', 'READY', 'INFECTED')),
    constraint file_versions_number unique (file_id, number));
  create index file_versions_hash on file_versions (hash);
  create index file_versions_group on file_versions (group_id) include (bytes);
  create index file_versions_unprepared on file_versions (created_at) where prepared_at is null;

  -- For search alone: no viewer reads it as it is.
  create table file_texts (
    version_id uuid primary key references file_versions on delete cascade, body text not null);
`;

/** The item that bears it can be read: so says the item's own policy. */
const BORNE = `(comment_id is null and exists (select from posts p where p.id = files.post_id offset 0))
  or (comment_id is not null and exists (select from comments c where c.id = files.comment_id offset 0))`;
const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['uploads', 'files', 'file_versions', 'file_texts'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('revoke all on %I from entrenous_app', t);
      execute format('grant select, insert, update, delete on %I to entrenous_system', t);
    end loop;
  end $$;

  create policy app_own on uploads to entrenous_app using (owner_id = (select app_viewer())) with check (owner_id = (select app_viewer()));
  create policy app_not_walking on uploads as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  grant select, insert, update (finished_at), delete on uploads to entrenous_app;

  create policy app_read on files for select to entrenous_app using (
    -- What bears it from this very statement on is not there to be asked yet.
    (owner_id = (select app_viewer()) and (attached_at is null or attached_at >= (select app_now()))) or (attached_at is not null and (${BORNE})));
  create policy app_insert on files for insert to entrenous_app with check (owner_id = (select app_viewer()) and attached_at is null
    and group_id = any ((select app_my_groups())::uuid[]));
  create policy app_update on files for update to entrenous_app using (owner_id = (select app_viewer())) with check (owner_id = (select app_viewer()));
  create policy app_delete on files for delete to entrenous_app using (owner_id = (select app_viewer()) and attached_at is null);
  grant select, insert, delete on files to entrenous_app;
  grant update (post_id, comment_id, attached_at, removed_at, updated_at, name, name_key, kind, bytes, number) on files to entrenous_app;

  create policy app_read on file_versions for select to entrenous_app using (exists (select from files f where f.id = file_versions.file_id offset 0));
  create policy app_insert on file_versions for insert to entrenous_app with check (owner_id = (select app_viewer())
    and exists (select from files f where f.id = file_versions.file_id and f.owner_id = (select app_viewer())));
  create policy app_update on file_versions for update to entrenous_app using (owner_id = (select app_viewer()))
    with check (owner_id = (select app_viewer()) and exists (select from files f where f.id = file_versions.file_id and f.owner_id = (select app_viewer())));
  grant select, insert on file_versions to entrenous_app;
  grant update (file_id, number, note) on file_versions to entrenous_app;
  grant select (most_file_bytes) on network to entrenous_app;
`;

const ROOM = `
  -- Whether so many bytes more fit into what the network and the group may take. Who uploads may see neither sum.
  create function app_file_room(group_id uuid, more bigint) returns boolean language plpgsql stable ${DEFINER} as $$
  declare whole bigint; part bigint;
  begin
    select n.file_quota_bytes, n.group_file_quota_bytes into whole, part from network n;
    if part is not null and part < more + (select coalesce(sum(v.bytes), 0) from file_versions v where v.group_id = $1)
      + (select coalesce(sum(u.bytes), 0) from uploads u where u.group_id = $1 and u.finished_at is null) then return false; end if;
    if whole is not null and whole < more + (select coalesce(sum(v.bytes), 0) from file_versions v)
      + (select coalesce(sum(u.bytes), 0) from uploads u where u.finished_at is null) then return false; end if;
    return true;
  end $$;
  revoke execute on function app_file_room from public;
  grant execute on function app_file_room to entrenous_app;
`;

const GROUP_FILES = ' + (select coalesce(sum(v.bytes), 0)::bigint from file_versions v where v.group_id = g.id)';
const storageOf = (files: string): string => `
  create or replace function app_group_storage(group_ids uuid[]) returns table (group_id uuid, bytes bigint)
    language plpgsql stable ${DEFINER} as $$
  #variable_conflict use_column
  begin
    if not app_has_role('IT_ADMIN') then return; end if;
    return query select g.id, (select coalesce(sum(i.bytes), 0)::bigint from images i where i.id = g.image_id
        or i.post_id in (select p.id from posts p where p.group_id = g.id))${files}
      from groups g where g.id = any ($1) and g.kind = 'GROUP' and g.visibility in ('PUBLIC', 'PRIVATE') and g.deleted_at is null;
  end $$;
`;
