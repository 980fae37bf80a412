import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files are found by their name and by the text of their current version, by whoever reads the post or comment that bears them:
 * their row of search says so like that item's own, and is written again when either changes.
 */
export class SearchFiles1795016000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [STATE, BEARING, marksBy('after'), ROWS, KEEPING, FILLING, PIECES, NAMES])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index files_name_trgm;
      drop function app_files_named;
      drop policy app_read on file_texts;
      revoke select on file_texts from entrenous_app;
      drop function app_search_piece;
      drop trigger search_new on files; drop trigger search_changed on files; drop trigger search_gone on files;
      drop trigger search_text on file_texts; drop trigger search_state on file_versions;
      drop trigger search_files on posts; drop trigger search_files on comments;
      drop trigger search_borne on posts; drop trigger search_borne on comments;
      drop function app_search_new_file, app_search_changed_file, app_search_gone_file, app_search_text_file, app_search_state_file,
        app_search_files_of_post, app_search_files_of_comment, app_search_fill_file, app_search_keep_files;
      ${marksBy('before')}
      drop function app_search_bears;
      delete from search_docs where kind = 'FILE';
      delete from search_fills where kind = 'file';
      update search_docs set marks = array_remove(marks, 'FILE') where 'FILE' = any (marks);
      alter table file_versions drop column text_state;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const STATE = `
  -- What became of its text: not looked at yet, all of it searched, its beginning searched, none in such a file, or none that could be read.
  alter table file_versions add column text_state text not null default 'PENDING',
    add constraint file_versions_text_state check (text_state in ('PENDING', 'WHOLE', 'PART', 'NONE', 'UNREADABLE'));
  update file_versions v set text_state = case when exists (select from file_texts t where t.version_id = v.id) then 'WHOLE' else 'NONE' end
    where prepared_at is not null;
`;

const BEARING = `
  create function app_search_bears(file_ids uuid[]) returns boolean language sql stable parallel safe
    return file_ids <> '{}' and exists (select from files f where f.id = any (file_ids) and f.attached_at is not null and f.removed_at is null);
`;

/** What bears a file says so, for those who filter by it. */
const MARK = `case when p.file_ids <> '{}' and app_search_bears(p.file_ids) then '{FILE}'::text[] else '{}' end`;
const MARKS = [
  {
    kind: 'post',
    before: `case when p.image_ids <> '{}' then '{IMAGE}'::text[] else '{}' end`,
    after: `${MARK} || case when p.image_ids <> '{}' then '{IMAGE}'::text[] else '{}' end`,
  },
  { kind: 'comment', before: `'{}'::text[]`, after: `(${MARK})` },
] as const;
const marksBy = (to: 'before' | 'after'): string => `do $marks$ declare source text; begin
    ${MARKS.flatMap(({ kind, before, after }) =>
      ['new', 'changed', 'fill'].map(
        (what) => `
    source := pg_get_functiondef('app_search_${what}_${kind}'::regproc);
    execute replace(source, $is$${to === 'after' ? before : after}$is$, $is$${to === 'after' ? after : before}$is$);`,
      ),
    ).join('')}
  end $marks$;`;

const COLUMNS = 'kind, id, group_id, author_id, dated_at, thread_at, readers, words, marks';
/** By its current version; its readers are those of what bears it, and nobody once it is removed or held back for a virus. */
const SEEN = `f.removed_at is null and v.state <> 'INFECTED' and coalesce(p.deleted_at, p.hidden_at, c.deleted_at, c.hidden_at) is null`;
const ROWS = `
  -- Whoever writes these rows holds the files', so that the last to write has seen what everybody else wrote.
  create function app_search_keep_files(ids uuid[]) returns void language plpgsql ${DEFINER} as $$ begin
    perform from files f where f.id = any (ids) order by f.id for no key update;
    insert into search_docs (${COLUMNS})
      select 'FILE', f.id, f.group_id, f.owner_id, f.updated_at, p.dated_at,
        case when not (${SEEN}) then '{}'
          when c.id is null then app_search_readers(p.group_id, p.audience = 'NETWORK', p.audience = 'INTERNAL', p.partner_id, null)
          else app_search_readers(p.group_id, p.audience = 'NETWORK' and c.audience = 'NETWORK', p.audience = 'INTERNAL' or c.audience = 'INTERNAL',
            c.partner_id, p.partner_id) end,
        case when not (${SEEN}) then '' else setweight(to_tsvector('simple', app_search_words(f.name)), 'A')
          || to_tsvector('simple', left(app_search_words(left(coalesce(t.body, ''), 200000)), 200000)) end,
        '{FILE}'::text[] || case when c.id is null and p.pinned_at is not null then '{PINNED}'::text[] else '{}' end
      from files f join file_versions v on v.file_id = f.id and v.number = f.number join posts p on p.id = f.post_id
        left join comments c on c.id = f.comment_id left join file_texts t on t.version_id = v.id
      where f.id = any (ids) and f.attached_at is not null
    on conflict (dated_at, id) do update set (${COLUMNS}) = row(${COLUMNS.split(', ')
      .map((c) => `excluded.${c}`)
      .join(', ')})
      where (search_docs.readers, search_docs.words, search_docs.marks, search_docs.thread_at, search_docs.author_id)
        is distinct from (excluded.readers, excluded.words, excluded.marks, excluded.thread_at, excluded.author_id);
  end $$;
  revoke execute on function app_search_keep_files from public;
`;

const OF_FILE = 'post_id, comment_id, attached_at, removed_at, owner_id, group_id, name, number, updated_at'.split(
  ', ',
);
const OF_POST = 'group_id, audience, partner_id, hidden_at, deleted_at, dated_at, pinned_at'.split(', ');
const OF_COMMENT = 'group_id, audience, partner_id, hidden_at, deleted_at'.split(', ');
OF_COMMENT.push(...['audience', 'partner_id', 'hidden_at', 'deleted_at', 'dated_at'].map((column) => `post_${column}`));
const changed = (columns: readonly string[]): string =>
  `(${columns.map((c) => `old.${c}`).join(', ')}) is distinct from (${columns.map((c) => `new.${c}`).join(', ')})`;
const trigger = (name: string, body: string): string =>
  `create function ${name}() returns trigger language plpgsql ${DEFINER} as $$ begin
    ${body}
    return null;
  end $$;`;
/** Of which files the rows are to be written again. */
const keep = (which: string): string =>
  `perform app_search_keep_files(array(select f.id from files f where ${which}));`;

const KEEPING = `
  ${trigger('app_search_new_file', 'perform app_search_keep_files(array[new.id]);')}
  create trigger search_new after insert on files for each row when (new.attached_at is not null) execute function app_search_new_file();
  ${trigger(
    'app_search_changed_file',
    `if old.updated_at <> new.updated_at then
      delete from search_docs d where d.dated_at = old.updated_at and d.id = old.id;
    end if;
    perform app_search_keep_files(array[new.id]);
    if old.removed_at is distinct from new.removed_at and new.comment_id is null then
      update search_docs d set marks = ${MARK} || array_remove(d.marks, 'FILE') from posts p
        where p.id = new.post_id and d.dated_at = p.dated_at and d.id = p.id;
    elsif old.removed_at is distinct from new.removed_at then
      update search_docs d set marks = ${MARK} || array_remove(d.marks, 'FILE') from comments p
        where p.id = new.comment_id and d.dated_at = p.dated_at and d.id = p.id;
    end if;`,
  )}
  create trigger search_changed after update of ${OF_FILE.join(', ')} on files for each row when (new.attached_at is not null and ${changed(OF_FILE)})
    execute function app_search_changed_file();
  ${trigger('app_search_gone_file', 'delete from search_docs d using gone g where d.dated_at = g.updated_at and d.id = g.id;')}
  create trigger search_gone after delete on files referencing old table as gone for each statement execute function app_search_gone_file();

  ${trigger('app_search_text_file', keep('f.id in (select v.file_id from file_versions v where v.id = coalesce(new.version_id, old.version_id) and v.number = f.number)'))}
  create trigger search_text after insert or update or delete on file_texts for each row execute function app_search_text_file();
  ${trigger('app_search_state_file', keep('f.id = new.file_id and f.number = new.number'))}
  create trigger search_state after insert or update of state, file_id, number on file_versions for each row execute function app_search_state_file();

  ${trigger('app_search_files_of_post', keep('f.post_id = new.id and f.comment_id is null'))}
  create trigger search_files after update of ${OF_POST.join(', ')} on posts for each row when (${changed(OF_POST)})
    execute function app_search_files_of_post();
  ${trigger('app_search_files_of_comment', keep('f.comment_id = new.id'))}
  create trigger search_files after update of ${OF_COMMENT.join(', ')} on comments for each row when (${changed(OF_COMMENT)})
    execute function app_search_files_of_comment();
  create trigger search_borne after update of file_ids on posts for each row when (old.file_ids is distinct from new.file_ids)
    execute function app_search_changed_post();
  create trigger search_borne after update of file_ids on comments for each row when (old.file_ids is distinct from new.file_ids)
    execute function app_search_changed_comment();
`;

const FILLING = `
  create function app_search_fill_file(after_id uuid, most int) returns uuid[] language plpgsql ${DEFINER} as $$
  declare
    ids uuid[] := array(select f.id from files f where f.id > after_id order by f.id limit most);
  begin
    perform app_search_keep_files(ids);
    return ids;
  end $$;
  revoke execute on function app_search_fill_file from public;
  insert into search_fills (kind)
    select unnest(array['file', 'post', 'comment']) where exists (select from files where attached_at is not null) on conflict do nothing;
`;

const PIECES = `
  -- The piece of a long text in which the first of the words stands that were looked for, or its beginning.
  create function app_search_piece(body text, query text) returns text language plpgsql stable parallel safe
    set search_path = public, pg_temp as $$
  declare
    pattern text := (select string_agg('\\m' || regexp_replace(m[1], '[^[:alnum:]]', '.', 'g') || case when m[2] is null then '\\M' else '' end, '|')
      from regexp_matches(query, '''([^'']+)''(:\\*)?', 'g') m);
    place int := 1;
  begin
    for i in 0 .. least(length(body), 200000) / 2000 loop
      if app_search_words(substr(body, i * 2000 + 1, 2100)) ~ pattern then
        place := greatest(1, i * 2000 - 200);
        exit;
      end if;
    end loop;
    return case when place > 1 then '… ' else '' end || substr(body, place, 2600) || case when length(body) > place + 2600 then ' …' else '' end;
  end $$;

  -- The text of a version that is current is read by whoever gets its bytes: so says the policy of the version.
  create policy app_read on file_texts for select to entrenous_app using (exists (select from file_versions v
    join files f on f.id = v.file_id and f.number = v.number and f.removed_at is null where v.id = file_texts.version_id and v.state = 'READY' offset 0));
  grant select on file_texts to entrenous_app;
`;

const NAMES = `
  create index files_name_trgm on files using gin (name_key gin_trgm_ops);
  -- Files of places that the viewer may enter, whose names hold these letters or nearly read so. The rule of each is asked by whoever asks this.
  create function app_files_named(asked text) returns table (id uuid, nearness real) language plpgsql stable rows 20 ${DEFINER}
    set pg_trgm.word_similarity_threshold = 0.4 as $$
  declare
    mine uuid[] := app_my_groups();
    is_employee boolean := app_is_employee();
    key text := app_fold(trim(asked));
    -- Endings of names are alike.
    stem text := regexp_replace(key, '[.][[:alnum:]]{1,5}$', '');
  begin
    if app_viewer() is null or length(key) < 3 then return; end if;
    return query select f.id, case when ' ' || f.name_key ~ ('[^[:alnum:]]' || regexp_replace(key, '([^[:alnum:] ])', '\\\\\\1', 'g')) then 2
        else word_similarity(stem, f.name_key) end::real
      from files f join groups g on g.id = f.group_id
      where (f.name_key like '%' || regexp_replace(key, '([\\\\%_])', '\\\\\\1', 'g') || '%' or f.name_key %> stem)
        and f.attached_at is not null and f.removed_at is null
        and (f.group_id = any (mine) or (is_employee and g.visibility = 'PUBLIC'));
  end $$;
  revoke execute on function app_files_named from public;
  grant execute on function app_files_named to entrenous_app;
`;
