import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, joinSql, raw, sql } from '#persistence';

/** What one took upon oneself; what it is about is read by its own rule. Instants as PostgreSQL's JSON has them. */
export interface TaskRow {
  readonly id: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly note: string | null;
  /** A day, as 2026-11-23. */
  readonly dueOn: string | null;
  /** That day has passed where its person is. */
  readonly isOverdue: boolean;
  readonly createdAt: string;
  readonly snoozedUntil: string | null;
  /** Out of sight at this moment. */
  readonly isLater: boolean;
  readonly doneAt: string | null;
}
/** What is to be done now, what comes back later, what is done. */
export const BOXES = ['TODO', 'LATER', 'DONE'] as const;
export type TaskBox = (typeof BOXES)[number];
/** No count goes further. */
export const MOST_COUNTED = 100;

const columns =
  raw(`json_build_object('id', k.id, 'postId', k.post_id, 'commentId', k.comment_id, 'note', k.note, 'dueOn', k.due_on,
  'isOverdue', coalesce(k.due_on < ${today('k.person_id')}, false), 'createdAt', k.created_at, 'snoozedUntil', k.snoozed_until,
  'isLater', coalesce(k.snoozed_until > app_now(), false), 'doneAt', k.done_at) as row`);

/** The day that it is for a person, at this moment. */
function today(person: string): string {
  return `(select (app_now() at time zone v.time_zone)::date from persons v where v.id = ${person})`;
}

/** The viewer's own, whose thing they may read at this moment; hidden things stand in no list. */
const shown = (actor: Actor): Fragment => sql`k.person_id = ${actor.personId} and case
  when k.comment_id is null then exists (select from posts p join groups g on g.id = p.group_id
    where p.id = k.post_id and p.hidden_at is null and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})
  else exists (select from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
    where c.id = k.comment_id and c.deleted_at is null and c.hidden_at is null and p.hidden_at is null
      and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}) end`;

const NOW = raw(`k.done_at is null and (k.snoozed_until is null or k.snoozed_until <= app_now())`);
/** Of each box: which rows, by what they stand in order, and whether that goes up or down. */
const PLACES: Readonly<Record<TaskBox, { where: Fragment; key: string; type: string; goesUp: boolean }>> = {
  // what has a day first, the nearest one before; then what was taken up first
  TODO: { where: NOW, key: `coalesce(k.due_on, 'infinity'::date)`, type: 'date', goesUp: true },
  LATER: { where: raw('k.snoozed_until > app_now()'), key: 'k.snoozed_until', type: 'timestamptz', goesUp: true },
  DONE: { where: raw('k.done_at is not null'), key: 'k.done_at', type: 'timestamptz', goesUp: false },
};

export const tasksIn = (
  actor: Actor,
  box: TaskBox,
  after: readonly [string, string] | null,
  rows: number,
): Statement<{ row: TaskRow; place: string }> => {
  const { where, key, type, goesUp } = PLACES[box];
  const direction = raw(goesUp ? 'asc' : 'desc');
  return sql<{ row: TaskRow; place: string }>`select ${columns}, (${raw(key)})::text as place from tasks k
    where ${where} and ${shown(actor)}
      ${after ? sql`and (${raw(key)}, k.id) ${raw(goesUp ? '>' : '<')} (${after[0]}::${raw(type)}, ${after[1]}::uuid)` : raw('')}
    order by ${raw(key)} ${direction}, k.id ${direction} ${raw(`limit ${Math.trunc(rows)}`)}`;
};

export const taskByKey = (actor: Actor, id: string): Statement<{ row: TaskRow }> => sql<{ row: TaskRow }>`
  select ${columns} from tasks k where k.id = ${id} and ${shown(actor)}`;

/** Those whose thing may be read and that are to be done now, up to a hundred. */
export const openTasks = (actor: Actor): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from (select from tasks k where ${NOW} and ${shown(actor)} ${raw(`limit ${MOST_COUNTED}`)}) x`;

/** Of the viewer's own, to be done now: those with a day that has come, and those that were put off until now. */
export const dueTasks = (actor: Actor): Fragment => sql`
  select count(*)::int from (select from tasks k where ${NOW} and (k.snoozed_until is not null or k.due_on <= ${raw(today('k.person_id'))})
    and ${shown(actor)} ${raw(`limit ${MOST_COUNTED}`)}) x`;

export interface NewTask {
  readonly postId: string;
  readonly commentId: string | null;
  readonly note: string | null;
  readonly dueOn: string | null;
}
/** Taken up, or taken up again: what was said before stays where nothing is said now. */
export const takeUp = (actor: Actor, { postId, commentId, note, dueOn }: NewTask): Statement<{ id: string }> => sql<{
  id: string;
}>`
  insert into tasks (person_id, post_id, comment_id, item_id, note, due_on)
  values (${actor.personId}, ${postId}, ${commentId}, ${commentId ?? postId}, ${note}, ${dueOn})
  on conflict (person_id, item_id) do update set done_at = null, snoozed_until = null,
    note = coalesce(excluded.note, tasks.note), due_on = coalesce(excluded.due_on, tasks.due_on)
  returning id`;

/** How many the viewer has that are not done, whatever became of their things. */
export const heldTasks = (actor: Actor, most: number): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from (select from tasks where person_id = ${actor.personId} and done_at is null ${raw(`limit ${Math.trunc(most)}`)}) x`;

export interface TaskChange {
  readonly note?: string | null;
  readonly dueOn?: string | null;
  readonly snoozedUntil?: Date | null;
  readonly isDone?: boolean;
}
/** What is not given stays. No row: there is none that the viewer may know of. */
export const changeTask = (actor: Actor, id: string, change: TaskChange): Statement<{ id: string }> => {
  const { note, dueOn, snoozedUntil, isDone } = change;
  const sets: Fragment[] = [];
  if (note !== undefined) sets.push(sql`note = ${note}::text`);
  if (dueOn !== undefined) sets.push(sql`due_on = ${dueOn}::date`);
  if (isDone) sets.push(raw('done_at = coalesce(k.done_at, app_now()), snoozed_until = null'));
  else if (snoozedUntil !== undefined) sets.push(sql`snoozed_until = ${snoozedUntil}::timestamptz, done_at = null`);
  else if (isDone === false) sets.push(raw('done_at = null'));
  if (sets.length === 0) sets.push(raw('note = k.note'));
  return sql<{
    id: string;
  }>`update tasks k set ${joinSql(sets, ', ')} where k.id = ${id} and ${shown(actor)} returning k.id`;
};

export const letGo = (actor: Actor, id: string): Statement<{ id: string }> => sql<{ id: string }>`
  delete from tasks k where k.id = ${id} and ${shown(actor)} returning k.id`;
