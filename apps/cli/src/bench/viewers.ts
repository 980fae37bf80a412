import { hashSecret, newSecret } from '#people';
import type pg from 'pg';

export interface Viewer {
  readonly personId: string;
  /** Value of the session cookie. */
  readonly token: string;
  /** A group of theirs. */
  readonly groupId: string;
  /** Posts in the groups of theirs. */
  readonly posts: number;
}

/** People to look through the eyes of, each with a session: some at random, the one with the fewest posts among externals, and the median employee. */
export async function pickViewers(
  owner: pg.Client,
  count: number,
): Promise<{ random: Viewer[]; quietest: Viewer; median: Viewer; busiest: Viewer }> {
  await owner.query(
    'create temp table if not exists activity as select group_id, count(*)::int as posts from posts group by 1',
  );
  const { rows } = await owner.query<{ personId: string; kind: string; groupId: string; posts: number }>(`
    select m.person_id as "personId", p.kind, (array_agg(m.group_id order by a.posts desc))[1] as "groupId", sum(a.posts)::int as posts
    from memberships m join persons p on p.id = m.person_id join activity a on a.group_id = m.group_id
    where m.valid_to is null and m.state = 'ACTIVE' group by 1, 2 order by posts, 1`);
  const employees = rows.filter(({ kind }) => kind === 'EMPLOYEE');
  const externals = rows.filter(({ kind }) => kind === 'EXTERNAL');
  const everyNth = rows.filter((_, i) => i % Math.ceil(rows.length / count) === 0);
  const signedIn = (row: (typeof rows)[number]): Promise<Viewer> => signIn(owner, row);
  const random: Viewer[] = [];
  for (const row of everyNth) random.push(await signedIn(row));
  return {
    random,
    quietest: await signedIn(externals[0]!),
    median: await signedIn(employees[Math.floor(employees.length / 2)]!),
    busiest: await signedIn(employees.at(-1)!),
  };
}

/** Who may read about this share of all posts, counted post by post: what was there before they came is not theirs. */
export async function viewerNearest(owner: pg.Client, kind: string, share: number): Promise<Viewer> {
  const { rows } = await owner.query<Omit<Viewer, 'token'>>(
    `with sample as materialized (select person_id from (select distinct m.person_id from memberships m join persons p on p.id = m.person_id and p.kind = $1) c
        order by hashtextextended(person_id::text, 0) limit 300),
      theirs as materialized (select m.person_id, m.group_id, coalesce(m.history_from, '-infinity') as since from memberships m join sample s using (person_id)
        where m.valid_to is null and m.state = 'ACTIVE'),
      days as materialized (select p.group_id, p.dated_at::date as day, count(*)::int as posts from posts p
        where p.audience <> 'INTERNAL' and p.group_id in (select group_id from theirs) group by 1, 2),
      sums as (select t.person_id, t.group_id, coalesce(sum(d.posts), 0)::int as posts from theirs t left join days d on d.group_id = t.group_id and d.day >= t.since group by 1, 2)
    select person_id as "personId", (array_agg(group_id order by posts desc))[1] as "groupId", sum(posts)::int as posts from sums
    group by 1 order by abs(sum(posts)::float8 - $2::float8 * (select count(*) from posts)), 1 limit 1`,
    [kind, share],
  );
  return signIn(owner, rows[0]!);
}

async function signIn(owner: pg.Client, row: Omit<Viewer, 'token'>): Promise<Viewer> {
  const token = newSecret();
  await owner.query(
    `insert into sessions (token_hash, person_id, idle_until, expires_at) values ($1, $2, now() + interval '1 day', now() + interval '1 day')`,
    [hashSecret(token), row.personId],
  );
  return { ...row, token };
}
