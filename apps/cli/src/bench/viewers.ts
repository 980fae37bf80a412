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
  const signedIn = async (row: (typeof rows)[number]): Promise<Viewer> => {
    const token = newSecret();
    await owner.query(
      `insert into sessions (token_hash, person_id, idle_until, expires_at) values ($1, $2, now() + interval '1 day', now() + interval '1 day')`,
      [hashSecret(token), row.personId],
    );
    return { ...row, token };
  };
  const random: Viewer[] = [];
  for (const row of everyNth) random.push(await signedIn(row));
  return {
    random,
    quietest: await signedIn(externals[0]!),
    median: await signedIn(employees[Math.floor(employees.length / 2)]!),
    busiest: await signedIn(employees.at(-1)!),
  };
}
