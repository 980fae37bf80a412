import type pg from 'pg';

const GROUP = 'demo:qualite';
/** The story's spaces are typeset. */
const TITLE = 'Lot 4471-B%rayon mesuré%';
const REPORTS = [
  ['demo:fatou', 'CONFIDENTIAL', 'Le relevé complet est lisible par les deux fournisseurs. Est-ce voulu ?'],
  ['demo:jerome', 'FALSE', 'La dispersion a été mesurée avant le recalage de la MMT.'],
] as const;

/** Two members of a group of the story report a post: its managers find it in their queue. */
export async function reportSomething(system: pg.Client): Promise<void> {
  const { rows } = await system.query<{ id: string; postId: string }>(
    `insert into report_cases (group_id, post_id, author_id, dated_at, opened_at)
     select p.group_id, p.id, p.author_id, p.dated_at, app_now() - interval '1 day' from posts p join groups g on g.id = p.group_id
     where g.source_id = $1 and p.title like $2 returning id, post_id as "postId"`,
    [GROUP, TITLE],
  );
  if (rows.length !== 1) throw new Error(`The story has ${rows.length} posts to report`);
  for (const { id, postId } of rows)
    for (const [hours, [reporter, reason, words]] of REPORTS.entries())
      await system.query(
        `insert into reports (case_id, reporter_id, item_id, reason, words, at)
         select $1, p.id, $2, $3, $4, app_now() - interval '1 day' + make_interval(hours => $5) from persons p where p.source_id = $6`,
        [id, postId, reason, words, hours, reporter],
      );
}
