import { Reading } from '#content';
import { Inbox, mayWaitUntil } from '#notifications';
import { type Actor, DomainError, notFound } from '#permissions';
import { optionalText } from '#people';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type TaskBox,
  type TaskChange,
  type TaskRow,
  changeTask,
  heldTasks,
  letGo,
  openTasks,
  takeUp,
  taskByKey,
  tasksIn,
} from './task.query.js';

export type ListedTask = TaskRow & { readonly place: string };
export interface TakenUp {
  /** The post or the comment. */
  readonly item: { readonly postId: string } | { readonly commentId: string };
  readonly note?: string | null;
  readonly dueOn?: string | null;
}
const LIMITS = { note: 500, tasks: 500 } as const;

/** What the viewer owes, as they said themselves: nobody else's to see, and nothing of a thing that they do not read any more. */
@Injectable()
export class Tasks {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
    private readonly inbox: Inbox,
  ) {}

  async list(actor: Actor, box: TaskBox, after: readonly [string, string] | null, rows: number): Promise<ListedTask[]> {
    const found = await this.records.query(actor, tasksIn(actor, box, after, rows));
    return found.map(({ row, place }) => ({ ...row, place }));
  }

  async count(actor: Actor): Promise<number> {
    const [{ count }] = (await this.records.query(actor, openTasks(actor))) as [{ count: number }];
    return count;
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<TaskRow> {
    const [found] = await this.records.query(actor, taskByKey(actor, id));
    if (!found) throw notFound();
    return found.row;
  }

  /** Twice is once: what is done, or put off, is to be done again. */
  takeUp(actor: Actor, { item, note, dueOn }: TakenUp): Promise<TaskRow> {
    const words = noteOf(note ?? null);
    const day = dayOf(dueOn ?? null);
    return this.records.write(actor, async () => {
      const place = await this.placeOf(actor, item);
      const [{ count }] = (await this.records.query(actor, heldTasks(actor, LIMITS.tasks))) as [{ count: number }];
      if (count >= LIMITS.tasks) throw new DomainError('TASKS_TOO_MANY', null, { max: LIMITS.tasks });
      const [made] = await this.records.query(actor, takeUp(actor, { ...place, note: words, dueOn: day }));
      return this.get(actor, made!.id);
    });
  }

  /** What one was told of becomes something that one owes, and is seen to with that: one act. */
  takeUpNotified(actor: Actor, notificationId: string): Promise<TaskRow> {
    return this.records.write(actor, async () => {
      const { postId, commentId } = await this.inbox.get(actor, notificationId);
      // requests and invitations are decided where they stand
      if (!postId) throw new DomainError('NOTHING_TO_TAKE_UP', ['notificationIds']);
      const task = await this.takeUp(actor, { item: commentId ? { commentId } : { postId } });
      await this.inbox.mark(actor, notificationId, 'DONE');
      return task;
    });
  }

  change(actor: Actor, id: string, { note, dueOn, snoozedUntil, isDone }: TaskChange): Promise<TaskRow> {
    const change: TaskChange = {
      note: note === undefined ? undefined : noteOf(note),
      dueOn: dueOn === undefined ? undefined : dayOf(dueOn),
      snoozedUntil,
      isDone,
    };
    return this.records.write(actor, async () => {
      if (snoozedUntil) {
        const [{ may }] = (await this.records.query(actor, mayWaitUntil(snoozedUntil))) as [{ may: boolean }];
        if (!may) throw new DomainError('SNOOZE_INSTANT_INVALID', ['snoozedUntil']);
      }
      const [changed] = await this.records.query(actor, changeTask(actor, id, change));
      if (!changed) throw notFound();
      return this.get(actor, id);
    });
  }

  async letGo(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, async () => {
      const [gone] = await this.records.query(actor, letGo(actor, id));
      if (!gone) throw notFound();
    });
  }

  private async placeOf(actor: Actor, item: TakenUp['item']): Promise<{ postId: string; commentId: string | null }> {
    if ('postId' in item) return { postId: (await this.reading.post(actor, item.postId)).id, commentId: null };
    const comment = await this.reading.comment(actor, item.commentId);
    if (comment.deletedAt) throw notFound();
    return { postId: comment.postId, commentId: comment.id };
  }
}

const noteOf = (note: string | null) => optionalText(note, { field: 'note', most: LIMITS.note });

/** A day of the calendar, between 2000 and 2100. */
function dayOf(day: string | null): string | null {
  if (day === null) return null;
  const instant = /^20\d\d-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day)
    throw new DomainError('DAY_INVALID', ['dueOn']);
  return day;
}
