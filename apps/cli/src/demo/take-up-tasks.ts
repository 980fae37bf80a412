import type pg from 'pg';

interface StoryTask {
  readonly who: string;
  /** Of the post; the story's spaces are typeset. */
  readonly title: string;
  readonly note?: string;
  /** From today on. */
  readonly dueInDays?: number;
  readonly laterInDays?: number;
  readonly isDone?: boolean;
}

const TASKS: readonly StoryTask[] = [
  { who: 'claire', title: 'Lot 4471-B%rayon mesuré%', note: 'Valider le relevé avant le comité', dueInDays: 0 },
  { who: 'claire', title: 'Plan d’action écarts%', note: 'Relancer le gabarit de rayon', dueInDays: 3 },
  { who: 'claire', title: 'Chariot préparé%', note: 'Proposer la visite à Marc', laterInDays: 4 },
  { who: 'claire', title: 'Consignation de C4-1%', isDone: true },
  { who: 'marc', title: 'Gamme d’usinage%', note: 'Relire l’opération 30', dueInDays: -1 },
  { who: 'marc', title: 'Lot 4471-B%rayon mesuré%', dueInDays: 2 },
  { who: 'karim', title: 'Lot 4471-B%rayon mesuré%', note: 'Envoyer le relevé complet', dueInDays: 1 },
];
const FOLLOWED: readonly (readonly [who: string, title: string])[] = [
  ['claire', 'Lot 4471-B%rayon mesuré%'],
  ['claire', 'Incoterms for Switzerland%'],
  ['karim', 'Plan d’action écarts%'],
];
const POST = `(select id from posts where replace(title, '''', '’') like $2 and source_id like 'demo:%')`;
const wordsOf = (title: string): string => title.replaceAll(' ', '%');

/** What some people of the story have to do, and which threads they follow. */
export async function takeUpTasks(system: pg.Client): Promise<void> {
  for (const { who, title, note, dueInDays, laterInDays, isDone } of TASKS) {
    const { rowCount } = await system.query(
      `insert into tasks (person_id, post_id, item_id, note, due_on, created_at, snoozed_until, done_at)
       select p.id, o.id, o.id, $3, (app_now() at time zone p.time_zone)::date + $4::int, app_now() - interval '1 day',
         app_now() + make_interval(days => $5), case when $6 then app_now() - interval '5 hours' end
       from persons p, ${POST} o where p.source_id = $1`,
      [`demo:${who}`, wordsOf(title), note ?? null, dueInDays ?? null, laterInDays ?? null, isDone ?? false],
    );
    if (rowCount !== 1) throw new Error(`The story has not one post for what ${who} has to do: ${title}`);
  }
  for (const [who, title] of FOLLOWED)
    await system.query(
      `insert into thread_marks (person_id, post_id, level) select p.id, o.id, 'FOLLOW' from persons p, ${POST} o where p.source_id = $1`,
      [`demo:${who}`, wordsOf(title)],
    );
}
