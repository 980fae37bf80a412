import type pg from 'pg';

/**
 * Makes a seeded database one that can be put back in a moment. Keys that the database would draw follow from the row itself
 * instead.
 */
export async function makeResettable(owner: pg.Pool): Promise<void> {
  await owner.query(DRAWN_KEYS);
  await owner.query(SNAPSHOT);
}

const DRAWN_KEYS = `
  create function prove_key() returns trigger language plpgsql as $$ begin
    if new.id is null then new.id := md5(tg_table_name || to_jsonb(new)::text)::uuid; end if;
    return new;
  end $$;
  do $$ declare t record; begin
    for t in select c.relname as name from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = d.adnum
        where c.relnamespace = 'public'::regnamespace and a.attname = 'id' and pg_get_expr(d.adbin, d.adrelid) = 'uuidv7()' loop
      execute format('alter table %I alter column id drop default', t.name);
      execute format('create trigger aaa_prove_key before insert on %I for each row execute function prove_key()', t.name);
    end loop;
  end $$;
  alter table audit_outbox alter column at set default app_now();
`;

/**
 * Tables are kept as they were seeded (`seeded`) and as they are to begin with (`start`). Each notes that it was written to, and only
 * the rows that differ are brought back, by statements that are planned once: going back costs what was done.
 */
const SNAPSHOT = `
  create schema prove;
  create schema seeded;
  create schema start;
  grant usage on schema prove to public;
  create unlogged table prove.touched (name text primary key);
  create function prove.touch() returns trigger language plpgsql security definer as $$ begin
    insert into prove.touched values (tg_table_name) on conflict do nothing;
    return null;
  end $$;
  -- A procedure that makes the second table like the first.
  create procedure prove.bringer(name text, origin text, target text) language plpgsql as $$
  declare columns text; keys text; begin
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
      where a.attrelid = format('public.%I', name)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    select string_agg(format('o.%1$I = t.%1$I', a.attname), ' and ') into keys from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = format('public.%I', name)::regclass and i.indisprimary;
    execute format($f$create procedure prove.%1$I() language plpgsql as $p$ begin
        delete from %3$I.%4$I t where not exists (select from %2$I.%4$I o where %5$s and row(%6$s)::record *= row(%7$s)::record);
        insert into %3$I.%4$I (%8$s) select %6$s from %2$I.%4$I o where not exists (select from %3$I.%4$I t where %5$s);
      end $p$ $f$, origin || '_' || target || '_' || name, origin, target, name, keys,
      'o.' || replace(columns, ', ', ', o.'), 't.' || replace(columns, ', ', ', t.'), columns);
  end $$;
  do $$ declare t record; begin
    for t in select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations' loop
      execute format('create table seeded.%I as table public.%I', t.name, t.name);
      execute format('create table start.%I as table public.%I', t.name, t.name);
      execute format('create trigger zzz_prove_touch after insert or update or delete on public.%I for each statement execute function prove.touch()', t.name);
      call prove.bringer(t.name, 'start', 'public');
      call prove.bringer(t.name, 'public', 'start');
      call prove.bringer(t.name, 'seeded', 'start');
    end loop;
  end $$;
  -- Back to the start.
  create procedure prove.reset() language plpgsql as $$ declare t record; begin
    set local session_replication_role = replica;
    for t in select name from prove.touched loop
      execute format('call prove.%I()', 'start_public_' || t.name);
    end loop;
    delete from prove.touched;
    delete from pgboss.job;
  end $$;
  -- As it was seeded.
  create procedure prove.restore() language plpgsql as $$ declare t record; begin
    set local session_replication_role = replica;
    for t in select relname as name from pg_class where relnamespace = 'seeded'::regnamespace loop
      execute format('call prove.%I()', 'seeded_start_' || t.name);
      execute format('call prove.%I()', 'start_public_' || t.name);
    end loop;
    delete from prove.touched;
  end $$;
  -- What is there now is the start.
  create procedure prove.keep() language plpgsql as $$ declare t record; begin
    for t in select name from prove.touched loop
      execute format('call prove.%I()', 'public_start_' || t.name);
    end loop;
    delete from prove.touched;
  end $$;
`;
