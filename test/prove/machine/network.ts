import type pg from 'pg';
import { CLOCK_START, KEYS } from './cast.js';
import type { World } from '../../support/random-world.js';

const TABLES = [
  'partner_organisations',
  'persons',
  'network_roles',
  'groups',
  'conversations',
  'conversation_refusals',
  'widenings',
  'posts',
  'comments',
  'images',
  'audit_log',
  'memberships',
] as const satisfies readonly (keyof World)[];

/** What the database holds, as the model looks at it. */
export async function readWorld(owner: pg.Pool): Promise<World> {
  const world: Partial<Record<keyof World, object[]>> = {};
  for (const table of TABLES) world[table] = (await owner.query(`select * from ${table}`)).rows as object[];
  return world as unknown as World;
}

/** All that acts of people may change: a refused one leaves it as it was. */
const CHANGED = [
  'persons',
  'groups',
  'conversations',
  'conversation_refusals',
  'memberships',
  'widenings',
  'widening_answers',
  'posts',
  'comments',
  'audit_outbox',
];
export async function fingerprint(owner: pg.Pool): Promise<string> {
  const sums = CHANGED.map(
    (table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t)`,
  );
  const { rows } = await owner.query<{ sum: string }>(`select concat(${sums.join(', ')}) as sum`);
  return rows[0]!.sum;
}

/** Counts that are kept, where they are not what is counted one by one. */
export async function strayCounts(owner: pg.Pool): Promise<unknown[]> {
  const { rows } = await owner.query(
    `select g.name, g.member_count, g.external_count, c.members, c.externals from groups g, lateral (
       select count(*)::int as members, (count(*) filter (where p.kind = 'EXTERNAL'))::int as externals
       from memberships m join persons p on p.id = m.person_id where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE') c
     where (g.member_count, g.external_count) is distinct from (c.members, c.externals)
     union all
     select 'post', p.comment_count, 0, c.n, 0 from posts p, lateral (
       select count(*)::int as n from comments c where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null) c
     where p.deleted_at is null and p.comment_count <> c.n`,
  );
  return rows;
}

export const auditCount = async (owner: pg.Pool): Promise<number> =>
  (
    await owner.query<{ n: number }>(
      'select ((select count(*) from audit_outbox) + (select count(*) from audit_log))::int as n',
    )
  ).rows[0]!.n;

/** In which tables these words still stand, of all that there are. */
export async function tracesOf(owner: pg.Pool, words: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rows: hits } = await owner.query(`select 1 from ${name} t where t::text like any ($1) limit 1`, [
      words.map((word) => `%${word}%`),
    ]);
    if (hits.length > 0) found.push(name);
  }
  return found;
}

/** The network as every story begins: some employees, two externals of two organisations, three groups. */
export async function begin(owner: pg.Pool): Promise<void> {
  const { persons, partners, groups } = KEYS;
  await owner.query(
    `truncate persons, groups, memberships, widenings, posts, comments, search_docs, images, audit_log, audit_outbox, partner_organisations, pgboss.job cascade`,
  );
  await owner.query(`select set_config('app.clock', $1, false)`, [CLOCK_START.toISOString()]);
  await owner.query(
    `insert into network (company_name, set_up_at) values ('Maison', app_now()) on conflict do nothing`,
  );
  await owner.query(
    `insert into partner_organisations (id, name, kind) select id, 'Maison ' || n, 'SUPPLIER' from unnest($1::uuid[]) with ordinality x (id, n)`,
    [partners],
  );
  await owner.query(
    `insert into persons (id, kind, given_name, family_name, name, email, partner_id, sponsor_id, access_until)
     select id, case when n > 5 then 'EXTERNAL' else 'EMPLOYEE' end, 'P', n::text, 'P ' || n, 'p' || n || '@test.example',
       case n when 6 then $2::uuid when 7 then $3::uuid end, case when n > 5 then $4::uuid end, case when n > 5 then app_now() + interval '90 days' end
     from unnest($1::uuid[]) with ordinality x (id, n)`,
    [persons, partners[0], partners[1], persons[0]],
  );
  await owner.query(`insert into network_roles (person_id, role) values ($1, 'IT_ADMIN')`, [persons[4]]);
  await owner.query(
    `insert into groups (id, name, visibility, join_policy, externals_allowed, walled, created_by) values
       ($1, 'walled', 'SECRET', 'INVITE_ONLY', true, true, $4), ($2, 'open', 'PUBLIC', 'OPEN', false, false, $4), ($3, 'private', 'PRIVATE', 'ON_REQUEST', false, false, $5)`,
    [groups[0], groups[1], groups[2], persons[0], persons[1]],
  );
  await owner.query('insert into group_partners (group_id, partner_id) select $1, unnest($2::uuid[])', [
    groups[0],
    partners,
  ]);
  for (const [g, p, role] of [
    [0, 0, 'MANAGER'],
    [0, 1, 'MODERATOR'],
    [0, 5, 'CONTRIBUTOR'],
    [0, 6, 'CONTRIBUTOR'],
    [1, 0, 'MANAGER'],
    [1, 2, 'CONTRIBUTOR'],
    [2, 1, 'MANAGER'],
    [2, 3, 'CONTRIBUTOR'],
  ] as const)
    await owner.query(
      `insert into memberships (group_id, person_id, role, state, history_from) values ($1, $2, $3, 'ACTIVE', case when $4 then app_now() end)`,
      [groups[g], persons[p], role, p > 4],
    );
  await owner.query(
    `update groups g set member_count = c.members, external_count = c.externals
       from (select m.group_id, count(*)::int as members, (count(*) filter (where p.kind = 'EXTERNAL'))::int as externals
         from memberships m join persons p on p.id = m.person_id group by 1) c where c.group_id = g.id`,
  );
}
