import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A document may name the one that takes its place; whether a viewer learns of either is asked of each anew, by what bears it. And the
 * words in a file go along with it when its author publishes it anew.
 */
export class FileSuccessors1795015500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table files add column successor_id uuid,
        add constraint files_successor_id_fkey foreign key (successor_id) references files on delete set null,
        add constraint files_successor check (successor_id <> id);
      create index files_by_successor on files (successor_id) where successor_id is not null;
      grant update (successor_id) on files to entrenous_app;

      -- The same bytes, of the same person: nobody gets to words that way that are not their own already.
      create function app_copy_file_texts(old_files uuid[], new_files uuid[]) returns void language sql
        security definer set search_path = public, pg_temp as $$
        insert into file_texts (version_id, body)
        select n.id, t.body from unnest(old_files, new_files) c (old, new) join files f on f.id = c.old
          join file_versions v on v.file_id = f.id and v.number = f.number join file_versions n on n.file_id = c.new
          join file_texts t on t.version_id = v.id
        where n.hash = v.hash and v.owner_id = app_viewer() and n.owner_id = app_viewer() and f.owner_id = app_viewer()
        on conflict (version_id) do nothing
      $$;
      revoke execute on function app_copy_file_texts from public;
      grant execute on function app_copy_file_texts to entrenous_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_copy_file_texts; alter table files drop column successor_id');
  }
}
