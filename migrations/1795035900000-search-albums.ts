import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post that bears an album is found by whoever looks for pictures, like one with pictures in its text. */
export class SearchAlbums1795035900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [BEARING, marksBy('after'), KEEPING, FILLING]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_album on albums;
      drop trigger search_album_gone on albums;
      drop function app_search_album, app_search_album_gone;
      ${marksBy('before')}
      update search_docs d set marks = array_remove(d.marks, 'IMAGE') from albums a join posts p on p.id = a.post_id
        where p.image_ids = '{}' and d.dated_at = p.dated_at and d.id = p.id;
      drop function app_search_has_album;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const BEARING = `
  create function app_search_has_album(post_id uuid) returns boolean language sql stable parallel safe
    return exists (select from albums a where a.post_id = $1);
`;

const BEFORE = `case when p.image_ids <> '{}' then '{IMAGE}'::text[]`;
const AFTER = `case when p.image_ids <> '{}' or app_search_has_album(p.id) then '{IMAGE}'::text[]`;
/** In each function that writes the row of a post. */
const marksBy = (to: 'before' | 'after'): string => `do $marks$ begin
    ${['new', 'changed', 'fill']
      .map((what) => {
        const [was, is] = to === 'after' ? [BEFORE, AFTER] : [AFTER, BEFORE];
        return `execute replace(pg_get_functiondef('app_search_${what}_post'::regproc), $is$${was}$is$, $is$${is}$is$);`;
      })
      .join('\n    ')}
  end $marks$;`;

const MARKED = `update search_docs d set marks = array_remove(d.marks, 'IMAGE')`;
/** An album comes after its post, and goes before it where a group is erased row by row. */
const KEEPING = `
  create function app_search_album() returns trigger language plpgsql ${DEFINER} as $$ begin
    ${MARKED} || '{IMAGE}' from posts p where p.id = new.post_id and d.dated_at = p.dated_at and d.id = p.id;
    return null;
  end $$;
  create trigger search_album after insert on albums for each row execute function app_search_album();
  create function app_search_album_gone() returns trigger language plpgsql ${DEFINER} as $$ begin
    ${MARKED} from posts p where p.id = old.post_id and p.image_ids = '{}' and d.dated_at = p.dated_at and d.id = p.id;
    return null;
  end $$;
  create trigger search_album_gone after delete on albums for each row execute function app_search_album_gone();
`;

const FILLING = `
  ${MARKED} || '{IMAGE}' from albums a join posts p on p.id = a.post_id where d.dated_at = p.dated_at and d.id = p.id;
`;
