import type pg from 'pg';
import { ACCOUNTS_TO_TRY } from './story/index.js';

interface StoryTask {
  /** Of the post; the story's spaces are typeset. */
  readonly title: string;
  readonly note?: string;
  /** Days from today. */
  readonly due?: number;
  readonly later?: number;
  readonly isDone?: true;
}
type Account = keyof typeof ACCOUNTS_TO_TRY;

/** What those whose accounts are tried put aside, to be done. */
const TASKS: Readonly<Partial<Record<Account, readonly StoryTask[]>>> = {
  manager: [
    { title: 'Lot 4471-B%rayon mesuré%', note: 'Relire le relevé avant l’appel de Mécaform', due: 2 },
    { title: 'Consignation de C4-1%' },
    { title: 'Plan d’action écarts%', later: 3 },
    { title: 'Chariot préparé%', isDone: true },
  ],
  external: [{ title: 'Lot 4471-B%rayon mesuré%', note: 'Envoyer les certificats matière', due: 3 }],
};
/** The threads that they follow. */
const FOLLOWED: Readonly<Partial<Record<Account, readonly string[]>>> = {
  manager: ['Consultation 7731%rectificatif%', 'Plan B12 indice A%'],
  external: ['Lot 4471-B%rayon mesuré%'],
};

const POST = `select id, author_id from posts where replace(title, '''', '’') like $1 and source_id like 'demo:%'`;
const like = (title: string) => title.replaceAll(' ', '%');

/** As if they had chosen them yesterday; nothing is due that would not still be so tomorrow. */
export async function keepTasks(system: pg.Client): Promise<void> {
  for (const [account, key] of Object.entries(ACCOUNTS_TO_TRY)) {
    const person = `demo:${key}`;
    for (const { title, note, due, later, isDone } of TASKS[account as Account] ?? []) {
      const { rowCount } = await system.query(
        `insert into tasks (person_id, post_id, item_id, note, due_on, snoozed_until, done_at, created_at)
         select p.id, o.id, o.id, $3, current_date + $4::int, app_now() + make_interval(days => $5::int),
           case when $6 then app_now() - interval '3 hours' end, app_now() - interval '1 day'
         from (${POST}) o, persons p where p.source_id = $2`,
        [like(title), person, note ?? null, due ?? null, later ?? null, isDone ?? false],
      );
      if (rowCount !== 1) throw new Error(`The story has ${rowCount} posts for the task of ${title}`);
    }
    for (const title of FOLLOWED[account as Account] ?? []) {
      const { rowCount } = await system.query(
        `insert into thread_marks (person_id, post_id, level, at)
         select p.id, o.id, 'FOLLOW', app_now() - interval '1 day' from (${POST}) o, persons p where p.source_id = $2`,
        [like(title), person],
      );
      if (rowCount !== 1) throw new Error(`The story has ${rowCount} posts to follow for ${title}`);
    }
  }
}
