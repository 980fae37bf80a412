import pg from 'pg';

/** How large the measured network is. */
export interface Scale {
  readonly people: number;
  readonly groups: number;
  readonly posts: number;
}

/**
 * Fills an empty, migrated database with a network whose sizes and activity follow Zipf's law: a few groups with
 * thousands of members and most of the posts, many small ones, 30 % of them silent for a year; one person in ten is an
 * external with one to ten groups. Everything is made in the database itself, without foreign-key checks, its secondary
 * indexes built at the end.
 */
export async function loadNetwork(
  ownerUrl: string,
  scale: Scale,
  onStep: (done: number, total: number, name: string) => void,
): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(KEY_FUNCTION);
    await client.query(WORD_FUNCTION);
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'; select setseed(0.42)`,
    );
    const indexes = await dropSecondaryIndexes(client);
    const steps = [
      ...stepsOf(scale),
      ...indexes.map(({ name, definition }) => [name, definition] as const),
      ['vacuum', 'vacuum (analyze)'] as const,
    ];
    for (const [i, [name, statement]] of steps.entries()) {
      onStep(i, steps.length, name);
      await client.query(statement);
    }
    onStep(steps.length, steps.length, '');
  } finally {
    await client.end();
  }
}

const TABLES = ['persons', 'groups', 'memberships', 'subscriptions', 'posts', 'post_activity', 'comments', 'reactions'];

async function dropSecondaryIndexes(client: pg.Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any ($1::regclass[]) and not i.indisprimary order by 1`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

const stepsOf = ({ people, groups, posts }: Scale): (readonly [string, string])[] => [
  [
    'people',
    `
    insert into network (company_name, set_up_at) values ('Bench', now());
    insert into partner_organisations (id, name, kind) select bench_key(800000 + i), 'Partner ' || i, 'SUPPLIER' from generate_series(1, 50) i;
    insert into persons (id, kind, given_name, family_name, name, email, title, partner_id, sponsor_id, access_until, joined_at)
    select bench_key(i), case when i % 10 = 0 then 'EXTERNAL' else 'EMPLOYEE' end, 'Person', i::text, 'Person ' || i, 'p' || i || '@bench.example', 'Title ' || i % 40,
      case when i % 10 = 0 then bench_key(800001 + i % 50) end, case when i % 10 = 0 then bench_key(1) end,
      case when i % 10 = 0 then now() + interval '90 days' end, now() - interval '3 years'
    from generate_series(1, ${people}) i`,
  ],
  [
    'groups',
    `
    insert into groups (id, name, purpose, visibility, join_policy, externals_allowed, created_by, created_at)
    select bench_key(1000000 + r), 'Group ' || r, 'Purpose of group ' || r, v, case v when 'PUBLIC' then 'OPEN' when 'PRIVATE' then 'ON_REQUEST' else 'INVITE_ONLY' end,
      r % 10 = 3 and v <> 'PUBLIC', bench_key(1), now() - interval '3 years'
    from generate_series(1, ${groups}) r, lateral (select case when r % 5 < 2 then 'PUBLIC' when r % 5 < 4 then 'PRIVATE' else 'SECRET' end as v) k`,
  ],
  [
    'memberships',
    `
    insert into memberships (id, group_id, person_id, role, state, since, valid_from)
    select uuidv7(), bench_key(1000000 + r), p.id, case when k = 1 then 'MANAGER' else 'CONTRIBUTOR' end, 'ACTIVE', now() - interval '2 years', now() - interval '2 years'
    from (select distinct on (r, i) r, i, k from (
        select r, k, 1 + (hashint8(r::int8 * 100003 + k) & 2147483647) % ${people} as i
        from generate_series(1, ${groups}) r, lateral generate_series(1, greatest(4, least(${people} / 2, (${people} * 0.6 / power(r, 0.72))::int))) k) s
      order by r, i, k) m
    join persons p on p.id = bench_key(m.i) and p.kind = 'EMPLOYEE';
    insert into memberships (id, group_id, person_id, role, state, since, valid_from, history_from)
    select uuidv7(), g.id, p.id, 'CONTRIBUTOR', 'ACTIVE', now() - interval '1 year', now() - interval '1 year', now() - interval '1 year'
    from generate_series(10, ${people}, 10) i join persons p on p.id = bench_key(i)
      cross join lateral (select distinct 3 + 10 * ((hashint8(i::int8 * 7919 + k) & 2147483647) % (${groups} / 10)) as r from generate_series(1, 1 + i / 10 % 10) k) c
    join groups g on g.id = bench_key(1000000 + c.r) and g.externals_allowed;
    insert into subscriptions (person_id, group_id, read_through) select person_id, group_id, now() - interval '2 days' from memberships;
    update groups g set member_count = n, external_count = x from (select m.group_id, count(*) n, count(*) filter (where p.kind = 'EXTERNAL') x
      from memberships m join persons p on p.id = m.person_id group by 1) c where c.group_id = g.id`,
  ],
  [
    'posts',
    `
    create temp table member as select group_id, person_id, row_number() over (partition by group_id order by person_id) as k from memberships where history_from is null;
    create temp table place as select g.id, g.visibility, g.externals_allowed, count(*) as size from groups g join member m on m.group_id = g.id group by g.id;
    analyze member; analyze place;
    insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, comment_count, reaction_counts)
    select uuidv7(dated - now()), s.id, m.person_id, audience, dated, least(now(), dated + n * (random() * interval '2 days')), 'Title of post ' || i, text, '<p>' || text || '</p>',
      n, case when i % 3 = 0 then jsonb_build_object('USEFUL', 1 + i % 7) else '{}' end
    from (select s.i, s.n, p.id, 1 + floor(random() * p.size)::int8 as k,
        now() - case when s.r % 10 < 3 then interval '1 year' else interval '0' end - s.age * interval '1 year' as dated,
        repeat('Measured on the bench, lot ' || i % 977 || ', within tolerance. ', 5) || 'Subject: ' || bench_word(random()) || ', ' || bench_word(random()) || '.' as text,
        case when p.visibility = 'PUBLIC' then 'NETWORK' when p.externals_allowed and random() < 0.1 then 'INTERNAL' else 'MEMBERS' end as audience
      from (select i, 1 + floor(power(${groups}, random()))::int % ${groups} as r, random() as age, floor(-ln(1 - random()) * 1.5)::int as n from generate_series(1, ${posts}) i offset 0) s
      join place p on p.id = bench_key(1000000 + s.r) offset 0) s
    join member m on m.group_id = s.id and m.k = s.k`,
  ],
  [
    'comments',
    `
    insert into comments (id, post_id, group_id, author_id, audience, dated_at, post_dated_at, post_author_id, post_audience, body, body_html)
    select uuidv7(at - now()), c.post_id, c.group_id, m.person_id, c.audience, at, c.dated_at, c.author_id, c.audience,
      'Seen, thank you: the second batch is being checked.', '<p>Seen, thank you: the second batch is being checked.</p>'
    from (select p.id as post_id, p.group_id, p.author_id, p.audience, p.dated_at, 1 + floor(random() * l.size)::int8 as k, p.dated_at + (p.last_activity_at - p.dated_at) * j / p.comment_count as at
      from posts p join place l on l.id = p.group_id cross join lateral generate_series(1, p.comment_count) j where p.comment_count > 0 offset 0) c
    join member m on m.group_id = c.group_id and m.k = c.k`,
  ],
  [
    'activity',
    `
    insert into post_activity (post_id, partner_key, group_id, last_activity_at, comment_count)
    select p.id, '00000000-0000-0000-0000-000000000000', p.group_id, p.last_activity_at, p.comment_count from posts p join groups g on g.id = p.group_id and g.externals_allowed`,
  ],
];

/** Readable keys for a network that nobody lives in. */
export const KEY_FUNCTION = `create or replace function bench_key(i bigint) returns uuid language sql immutable parallel safe strict
  return ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`;

/** One of ten thousand words, as often as in language: the n-th is met in a share of 1 in 9.2 n. */
export const WORD_FUNCTION = `create or replace function bench_word(chance double precision) returns text language sql immutable parallel safe strict
  return 'sub' || translate(floor(power(10000, chance))::int::text, '0123456789', 'kabcdfghjl') || 'q'`;

/**
 * The words of search, by its own way of filling in what was loaded past it: posts and comments beside each other, the index built at
 * the end.
 */
export async function loadWords(
  owner: pg.Client,
  ownerUrl: string,
  onStep: (done: number, name: string) => void,
): Promise<void> {
  const { rows } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef('search_docs_words'::regclass) as definition`,
  );
  await owner.query('drop index search_docs_words');
  let done = 0;
  await Promise.all(
    ['post', 'comment'].map(async (kind) => {
      const client = new pg.Client(ownerUrl);
      await client.connect();
      await client.query('set synchronous_commit = off');
      for (let after: string | null = FIRST; after;) {
        const batches: pg.QueryResult<{ looked: number; last: string | null }> = await client.query(
          `select cardinality(f.ids) as looked, f.ids[${WORDS_AT_ONCE}] as last from app_search_fill_${kind}($1, ${WORDS_AT_ONCE}) f (ids)`,
          [after],
        );
        const { looked, last } = batches.rows[0]!;
        onStep((done += looked), 'words');
        after = last;
      }
      await client.end();
    }),
  );
  onStep(done, 'index of words');
  await owner.query(`set maintenance_work_mem = '1GB'`);
  await owner.query(rows[0]!.definition.replace(' ON ONLY ', ' ON '));
  await owner.query('vacuum (analyze) search_docs');
  await owner.query('reset maintenance_work_mem');
}
const WORDS_AT_ONCE = 20_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

const UNSAFE_FAST = ['fsync = off', 'full_page_writes = off', `max_wal_size = '16GB'`];
/** A network that is made for measuring may be lost in a power cut: nothing waits for a disk while it is loaded, on a server of our own. */
export async function fastFor<T>(owner: pg.Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ own: boolean }>(`select current_setting('is_superuser') = 'on' as own`);
  if (!rows[0]!.own) return work();
  for (const setting of UNSAFE_FAST) await owner.query(`alter system set ${setting}`);
  await owner.query('select pg_reload_conf()');
  try {
    return await work();
  } finally {
    for (const setting of UNSAFE_FAST) await owner.query(`alter system reset ${setting.split(' ')[0]}`);
    await owner.query('select pg_reload_conf()');
    await owner.query('checkpoint');
  }
}
