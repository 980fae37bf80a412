import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Albums: a post that bears pictures in an order, each with words of its own. Who sees an album is who reads its post; its pictures are
 * files of that post. What is said of a picture is found by search like its name.
 */
export class Albums1795030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, POLICIES, searchedBy('after')]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${searchedBy('before')}
      alter table files drop column album_id, drop column album_place, drop column caption;
      drop table albums;
    `);
  }
}

const TABLES = `
  create table albums (
    id uuid primary key default uuidv7(), post_id uuid not null references posts on delete cascade,
    group_id uuid not null references groups on delete cascade,
    -- None chosen, or gone: the first picture.
    cover_id uuid references files on delete set null,
    created_at timestamptz not null default app_now(),
    constraint albums_post unique (post_id));
  create index albums_newest on albums (group_id, created_at desc, id);
  create index albums_cover on albums (cover_id) where cover_id is not null;

  alter table files add column album_id uuid, add column album_place int, add column caption text not null default '',
    add constraint files_album_id_fkey foreign key (album_id) references albums on delete set null,
    add constraint files_in_album check (album_id is null or (album_place is not null and post_id is not null and comment_id is null));
  create index files_album on files (album_id, album_place, id) where album_id is not null;
`;

const POLICIES = `
  alter table albums enable row level security;
  alter table albums force row level security;
  create policy system_all on albums to entrenous_system using (true) with check (true);
  create policy owner_all on albums to current_user using (true) with check (true);
  revoke all on albums from entrenous_app;
  grant select, insert, update, delete on albums to entrenous_system;

  create policy app_read on albums for select to entrenous_app using (exists (select from posts p where p.id = albums.post_id offset 0));
  create policy app_insert on albums for insert to entrenous_app with check (exists (select from posts p
    where p.id = albums.post_id and p.group_id = albums.group_id and p.author_id = (select app_viewer())));
  create policy app_update on albums for update to entrenous_app using (exists (select from posts p
    where p.id = albums.post_id and p.author_id = (select app_viewer())));
  grant select, insert, update (cover_id) on albums to entrenous_app;
  grant update (album_id, album_place, caption) on files to entrenous_app;
`;

/** What search knows of a file: its name, and with it what is said of a picture. */
const NAME = 'app_search_words(f.name)';
const NAME_AND_WORDS = `app_search_words(f.name || ' ' || f.caption)`;
const OF_FILE = 'post_id, comment_id, attached_at, removed_at, owner_id, group_id, name, number, updated_at'.split(
  ', ',
);
const columnsOf = (to: 'before' | 'after') => (to === 'after' ? [...OF_FILE, 'caption'] : OF_FILE);
const row = (which: string, columns: readonly string[]) => `(${columns.map((c) => `${which}.${c}`).join(', ')})`;
function searchedBy(to: 'before' | 'after'): string {
  const columns = columnsOf(to);
  const [old, now] = to === 'after' ? [NAME, NAME_AND_WORDS] : [NAME_AND_WORDS, NAME];
  return `
    do $do$ begin
      execute replace(pg_get_functiondef('app_search_keep_files'::regproc), $is$${old}$is$, $is$${now}$is$);
    end $do$;
    drop trigger search_changed on files;
    create trigger search_changed after update of ${columns.join(', ')} on files for each row
      when (new.attached_at is not null and ${row('old', columns)} is distinct from ${row('new', columns)})
      execute function app_search_changed_file();
  `;
}
