import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search. The words of what people write stand in a table of their own, beside who may read them: one index answers both, so that
 * nobody's search touches what they may not read. Nobody reads that table: the role of viewers asks `app_search`, which knows the
 * viewer as row-level security does. (Row-level security itself would keep `@@` from using the index.)
 */
export class Search1795010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, WORDS, READERS, KEEPING, FILLING, ASKING, RECENT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recent_searches;
      drop function app_search, app_search_query, app_search_alternatives;
      drop function app_search_fill, app_search_fill_post, app_search_fill_comment;
      drop table search_fills;
      drop trigger search_new on posts; drop trigger search_changed on posts; drop trigger search_gone on posts;
      drop trigger search_new on comments; drop trigger search_changed on comments; drop trigger search_gone on comments;
      drop function app_search_new_post, app_search_changed_post, app_search_new_comment, app_search_changed_comment, app_search_gone;
      drop function app_search_readers, app_search_token;
      drop table search_docs;
      drop function app_search_text, app_search_words;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';
/** Whoever reads what is for the whole company. */
const COMPANY = `'00000000-0000-0000-0000-000000000000'`;

/** By quarter, so that the newest are found without reading the others; what is older and what is later stand together. */
const QUARTERS = [2025, 2026, 2027, 2028].flatMap((year) => [1, 4, 7, 10].map((month) => [year, month] as const));
const startOf = (year: number, month: number): string => `'${year}-${String(month).padStart(2, '0')}-01 00:00:00+00'`;
const nextOf = (year: number, month: number): string =>
  month === 10 ? startOf(year + 1, 1) : startOf(year, month + 3);
const PARTITIONS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['before', 'minvalue', startOf(2025, 1)],
  ...QUARTERS.map(
    ([year, month]) => [`${year}q${(month + 2) / 3}`, startOf(year, month), nextOf(year, month)] as const,
  ),
  ['later', startOf(2029, 1), 'maxvalue'],
];
const TABLES = `
  create table search_docs (
    kind text not null, id uuid not null, group_id uuid not null, author_id uuid not null,
    -- When it was written, by which it is listed; and when its thread was, with which dates of joining are compared.
    dated_at timestamptz not null, thread_at timestamptz not null,
    -- Who reads it, as tokens (app_search_readers); nobody, where it is hidden or deleted.
    readers uuid[] not null, words tsvector not null,
    -- What filters ask for: IMAGE, PINNED ...
    marks text[] not null default '{}',
    primary key (dated_at, id)) partition by range (dated_at);
  ${PARTITIONS.map(([name, from, to]) => `create table search_docs_${name} partition of search_docs for values from (${from}) to (${to});`).join('\n  ')}
  -- Without a list of what is pending, which everybody would read: the quietest external 1,500 blocks instead of 250.
  create index search_docs_words on search_docs using gin (readers, words) with (fastupdate = off);

  -- Kinds of things whose words are being brought up to what is written, and how far that is.
  create table search_fills (kind text primary key, after_id uuid not null default ${COMPANY});

  do $$ declare t text; begin
    foreach t in array array['search_docs', 'search_fills', ${PARTITIONS.map(([name]) => `'search_docs_${name}'`).join(', ')}] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('revoke all on %I from entrenous_app, entrenous_system', t);
    end loop;
  end $$;
`;

const WORDS = `
  -- Words of letters and digits: accents, ligatures and case folded, everything else a space. The same for what is written and what is asked.
  create function app_search_words(text) returns text language sql immutable parallel safe
    return translate(app_fold(case when $1 is nfc normalized then $1 else normalize($1, nfc) end),
      '!"#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~', repeat(' ', 32));
  -- What of a rendered text is read. Who is mentioned is no word of it: not every reader may know that name.
  create function app_search_text(html text) returns text language sql immutable parallel safe
    return replace(replace(replace(replace(replace(regexp_replace(regexp_replace($1,
      '<a href="/people/[^"]*" class="mention">[^<]*</a>|</?(p|h[1-6]|ul|ol|li|br|hr|pre|blockquote|table|thead|tbody|tr|th|td|img)\\M[^>]*>', ' ', 'g'),
      '<[^>]*>', '', 'g'), '&lt;', ' '), '&gt;', ' '), '&quot;', ' '), '&#39;', ' '), '&amp;', ' ');
`;

const READERS = `
  create function app_search_token(text, group_id uuid, partner_id uuid) returns uuid language sql immutable parallel safe
    return md5($1 || group_id::text || coalesce(partner_id::text, ''))::uuid;
  -- The group itself stands for its employees; the company for all of them. Others are told apart by walls: OPEN, where none stands;
  -- ALL, what those behind one share; OWN, what one organisation reads. A comment is read by whoever reads it and its post.
  create function app_search_readers(group_id uuid, for_company boolean, internal boolean, partner_id uuid, of_partner uuid)
    returns uuid[] language sql immutable parallel safe
    return array[group_id]
      || case when for_company then array[${COMPANY}::uuid] else '{}' end
      || case when internal then '{}' else array[app_search_token('OPEN', group_id, null)] end
      || case when internal then '{}'
        when partner_id is null and of_partner is null then array[app_search_token('ALL', group_id, null)]
        when partner_id <> of_partner then '{}'
        else array[app_search_token('OWN', group_id, coalesce(partner_id, of_partner))] end;
`;

const COLUMNS = 'kind, id, group_id, author_id, dated_at, thread_at, readers, words, marks';
/** The search row of a post `p`. */
const POST = `'POST', p.id, p.group_id, p.author_id, p.dated_at, p.dated_at,
    case when p.deleted_at is null and p.hidden_at is null
      then app_search_readers(p.group_id, p.audience = 'NETWORK', p.audience = 'INTERNAL', p.partner_id, null) else '{}' end,
    case when p.deleted_at is null and p.hidden_at is null
      then setweight(to_tsvector('simple', app_search_words(coalesce(p.title, ''))), 'A')
        || setweight(to_tsvector('simple', app_search_words(array_to_string(p.topics, ' '))), 'B')
        || to_tsvector('simple', left(app_search_words(app_search_text(p.body_html)), 200000)) else '' end,
    case when p.image_ids <> '{}' then '{IMAGE}'::text[] else '{}' end || case when p.pinned_at is not null then '{PINNED}'::text[] else '{}' end`;
/** Of a comment `p`, by what it keeps of its post. */
const COMMENT = `'COMMENT', p.id, p.group_id, p.author_id, p.dated_at, p.post_dated_at,
    case when coalesce(p.deleted_at, p.hidden_at, p.post_deleted_at, p.post_hidden_at) is null
      then app_search_readers(p.group_id, p.audience = 'NETWORK' and p.post_audience = 'NETWORK',
        p.audience = 'INTERNAL' or p.post_audience = 'INTERNAL', p.partner_id, p.post_partner_id) else '{}' end,
    case when coalesce(p.deleted_at, p.hidden_at, p.post_deleted_at, p.post_hidden_at) is null
      then to_tsvector('simple', left(app_search_words(app_search_text(p.body_html)), 200000)) else '' end,
    '{}'::text[]`;
const OF_BOTH = ['group_id', 'author_id', 'dated_at', 'body_html', 'audience', 'partner_id', 'hidden_at', 'deleted_at'];

interface Kind {
  readonly kind: string;
  readonly table: string;
  readonly row: string;
  /** Columns that say something of it. */
  readonly columns: readonly string[];
}
const KINDS: readonly Kind[] = [
  { kind: 'post', table: 'posts', row: POST, columns: [...OF_BOTH, 'title', 'topics', 'image_ids', 'pinned_at'] },
  {
    kind: 'comment',
    table: 'comments',
    row: COMMENT,
    columns: [...OF_BOTH, ...['dated_at', 'audience', 'partner_id', 'hidden_at', 'deleted_at'].map((c) => `post_${c}`)],
  },
];

/** What is written is found in the same transaction. Many at once are one statement, and nothing is looked for before it is there. */
const KEEPING = `
  ${KINDS.map(
    ({ kind, table, row, columns }) => `
  create function app_search_new_${kind}() returns trigger language plpgsql ${DEFINER} as $$ begin
    insert into search_docs (${COLUMNS}) select ${row} from added p;
    return null;
  end $$;
  create trigger search_new after insert on ${table} referencing new table as added for each statement execute function app_search_new_${kind}();

  create function app_search_changed_${kind}() returns trigger language plpgsql ${DEFINER} as $$ begin
    update search_docs d set (${COLUMNS}) = (select ${row} from (select new.*) p) where d.dated_at = old.dated_at and d.id = old.id;
    if not found then
      insert into search_docs (${COLUMNS}) select ${row} from (select new.*) p;
    end if;
    return null;
  end $$;
  create trigger search_changed after update of ${columns.join(', ')} on ${table} for each row
    when ((${columns.map((c) => `old.${c}`).join(', ')}) is distinct from (${columns.map((c) => `new.${c}`).join(', ')}))
    execute function app_search_changed_${kind}();`,
  ).join('\n')}

  create function app_search_gone() returns trigger language plpgsql ${DEFINER} as $$ begin
    delete from search_docs d using gone g where d.dated_at = g.dated_at and d.id = g.id;
    return null;
  end $$;
  ${KINDS.map(({ table }) => `create trigger search_gone after delete on ${table} referencing old table as gone for each statement execute function app_search_gone();`).join('\n  ')}
`;

/**
 * Brings the words of some things up to what is written, in the order of their keys: what was there before search was, what was
 * loaded past the triggers, and whatever is to be repaired (a row in search_fills begins it). What is read stays as it is until the
 * words of it are written.
 */
const FILLING = `
  ${KINDS.map(
    ({ kind, table, row }) => `
  create function app_search_fill_${kind}(after_id uuid, most int) returns uuid[] language plpgsql ${DEFINER} as $$
  declare
    ids uuid[];
  begin
    ids := array(select p.id from ${table} p where p.id > after_id order by p.id limit most for share);
    insert into search_docs (${COLUMNS}) select ${row} from ${table} p where p.id = any (ids)
      on conflict (dated_at, id) do update set (${COLUMNS}) = row(${COLUMNS.split(', ')
        .map((c) => `excluded.${c}`)
        .join(', ')})
      where (search_docs.readers, search_docs.words, search_docs.marks, search_docs.thread_at)
        is distinct from (excluded.readers, excluded.words, excluded.marks, excluded.thread_at);
    return ids;
  end $$;`,
  ).join('\n')}

  -- One batch; how many things it looked at. 0 = everything is found.
  create function app_search_fill(most int) returns int language plpgsql ${DEFINER} as $$
  declare
    fill search_fills;
    ids uuid[];
  begin
    select * into fill from search_fills order by kind desc limit 1 for update;
    if not found then return 0; end if;
    execute format('select %I($1, $2)', 'app_search_fill_' || fill.kind) into ids using fill.after_id, most;
    if cardinality(ids) < most then
      delete from search_fills f where f.kind = fill.kind;
    else
      update search_fills f set after_id = ids[most] where f.kind = fill.kind;
    end if;
    return greatest(cardinality(ids), 1);
  end $$;

  insert into search_fills (kind) select 'post' where exists (select from posts);
  insert into search_fills (kind) select 'comment' where exists (select from comments);

  revoke execute on function app_search_fill, ${KINDS.map(({ kind }) => `app_search_fill_${kind}`).join(', ')} from public;
  grant execute on function app_search_fill to entrenous_system;
`;

const ASKING = `
  -- What a word also finds: its folded self, as a beginning while it is typed, and what has its stem in French or in English. Stems are
  -- cut from the word with its accents and looked for as beginnings, since the words that are kept have no language.
  create function app_search_alternatives(word text, is_begun boolean) returns tsquery language plpgsql stable parallel safe
    set search_path = public, pg_temp as $$
  declare
    folded text := trim(app_search_words(word));
    found tsquery;
    stem text;
  begin
    if folded !~ '^[a-z0-9]+$' then return phraseto_tsquery('simple', folded); end if;
    found := (quote_literal(folded) || case when is_begun then ':*' else '' end)::tsquery;
    foreach stem in array coalesce(ts_lexize('french_stem', lower(word)) || ts_lexize('english_stem', lower(word)) || ts_lexize('french_stem', folded), '{}') loop
      stem := app_search_words(stem);
      if stem !~ '^[a-z0-9]+$' then continue; end if;
      found := found || (quote_literal(stem) || case when length(stem) >= 4 then ':*' else '' end)::tsquery;
      if stem ~ '..i$' then found := found || quote_literal(left(stem, -1) || 'y')::tsquery; end if;
    end loop;
    return found;
  end $$;
  -- All of these words; those that are whole stand in the text as they are written (B are topics), several of them one after the other. \`begun\`: the last is being typed.
  create function app_search_query(words text[], whole boolean[], begun boolean) returns tsquery language plpgsql stable parallel safe
    set search_path = public, pg_temp as $$
  declare
    looked_for tsquery;
    part tsquery;
  begin
    for i in 1 .. cardinality(words) loop
      if trim(app_search_words(words[i])) = '' then continue; end if;
      part := case when whole[i] then regexp_replace(phraseto_tsquery('simple', app_search_words(words[i]))::text, '''(?= |$)', ''':ACD', 'g')::tsquery
        else app_search_alternatives(words[i], begun and i = cardinality(words)) end;
      if numnode(part) > 0 then looked_for := case when looked_for is null then part else looked_for && part end; end if;
    end loop;
    return looked_for;
  end $$;

  -- The newest \`most\` of what holds the words and this viewer may read, before a place in that order: by the rights that row-level
  -- security has. Looked for from the newest quarters on, and no further than it takes. How near each is to what was asked says the row
  -- itself: nothing is counted over what others read.
  create function app_search(query tsquery, kinds text[], in_group uuid, by_author uuid, since timestamptz, until timestamptz, marked text[],
      before_at timestamptz, before_id uuid, most int)
    returns table (kind text, id uuid, group_id uuid, dated_at timestamptz, nearness real)
    language plpgsql stable rows 20 ${DEFINER} set enable_seqscan = off set enable_indexscan = off set jit = off as $$
  declare
    is_employee boolean := app_is_employee();
    mine uuid[] := app_my_groups();
    history timestamptz[] := app_my_history();
    behind uuid[] := app_walled_groups();
    closed uuid[] := app_closed_groups();
    tokens uuid[]; limited uuid[]; open_since timestamptz[];
    place int; upper timestamptz := 'infinity'; lower timestamptz; rows_found int; wanted int := most;
    readable text; statement text;
  begin
    if query is null or numnode(query) = 0 or app_viewer() is null then return; end if;
    if in_group is not null then
      place := array_position(mine, in_group);
      mine := case when place is null then '{}' else array[in_group] end;
      history := case when place is null then '{}' else array[history[place]] end;
    end if;
    if is_employee then
      tokens := mine || ${COMPANY}::uuid;
      readable := 'd.thread_at >= $7[array_position($6, d.group_id)] or (d.readers @> array[${COMPANY.replaceAll("'", "''")}::uuid] and d.group_id <> all ($10))';
    else
      -- From when on no wall limits the viewer in each of these groups, and what they read behind one.
      select coalesce(array_agg(case when g.id = any (behind) then 'infinity' else coalesce(g.walls_down_at, '-infinity') end order by m.n), '{}'),
          coalesce(array_agg(app_search_token('ALL', g.id, null)) || array_agg(app_search_token('OWN', g.id, app_partner())), '{}'),
          coalesce(array_agg(app_search_token('OPEN', g.id, null)) filter (where g.id <> all (behind)), '{}')
        into open_since, limited, tokens
        from unnest(mine) with ordinality m (id, n) join groups g on g.id = m.id;
      tokens := tokens || limited;
      readable := 'd.thread_at >= $7[array_position($6, d.group_id)] and (d.readers && $8 or d.thread_at >= $9[array_position($6, d.group_id)])';
    end if;
    if tokens = '{}' then return; end if;
    statement := 'select f.kind, f.id, f.group_id, f.dated_at, ts_rank_cd(f.words, $1, 1) from (
      select d.* from search_docs d where d.words @@ $1 and d.readers && $2 and d.dated_at >= $3 and d.dated_at < $4 and (' || readable || ')'
      || case when kinds is null then '' else ' and d.kind = any ($11)' end
      || case when in_group is null then '' else ' and d.group_id = $12' end
      || case when by_author is null then '' else ' and d.author_id = $13' end
      || case when marked is null then '' else ' and d.marks @> $14' end
      || case when before_at is null then '' else ' and d.dated_at <= $15 and (d.dated_at < $15 or d.id > $16)' end
      || ' order by d.dated_at desc, d.id limit $5) f order by f.dated_at desc, f.id';
    foreach lower in array array[app_now() - interval '90 days', app_now() - interval '9 months', app_now() - interval '21 months', '-infinity'] loop
      if (before_at is null or before_at >= lower) and (until is null or until > lower) then
        return query execute statement using query, tokens, greatest(lower, since), least(upper, until), wanted, mine, history, limited, open_since, closed,
          kinds, in_group, by_author, marked, before_at, before_id;
        get diagnostics rows_found = row_count;
        wanted := wanted - rows_found;
      end if;
      upper := lower;
      exit when wanted <= 0 or since >= upper;
    end loop;
  end $$;
  revoke execute on function app_search from public;
  grant execute on function app_search to entrenous_app;
`;

const RECENT = `
  -- What somebody searched for, for themself alone.
  create table recent_searches (
    person_id uuid not null references persons, words text not null, at timestamptz not null default app_now(),
    primary key (person_id, words));
  create index recent_searches_newest on recent_searches (person_id, at desc, words);
  alter table recent_searches enable row level security;
  alter table recent_searches force row level security;
  create policy system_all on recent_searches to entrenous_system using (true) with check (true);
  create policy owner_all on recent_searches to current_user using (true) with check (true);
  create policy app_own on recent_searches to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  create policy app_not_walking on recent_searches as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  revoke all on recent_searches from entrenous_app, entrenous_system;
  grant select, insert, update, delete on recent_searches to entrenous_app;
  grant select, delete on recent_searches to entrenous_system;
`;
