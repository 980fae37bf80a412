import { LiveBus, type LiveEvent } from '#live';
import { Sessions } from '#people';
import { type Actor, type Subject, can, membershipFacts } from '#permissions';
import { Records } from '#persistence';
import { Groups, type Group } from '#groups';
import { Injectable } from '@nestjs/common';
import { Reading } from './reading.service.js';
import type { CommentRow, PostRow } from './rows.js';
import { isBehindWall } from './walls.js';

/** What one viewer is told, decided for them at the moment of delivery. */
export interface Delivery {
  /** As of this event: everything in it is seen through these facts. */
  readonly actor: Actor;
  readonly kind: LiveEvent['kind'];
  readonly groupId: string | null;
  readonly post?: PostRow | null;
  readonly comment?: CommentRow | null;
  readonly group?: Group | null;
  /** Of something that the viewer could read and cannot any more: its subject and key, nothing else. */
  readonly removed?: { readonly subject: 'Post' | 'Comment'; readonly id: string };
}
export interface ActivityScope {
  readonly groupId: string | null;
  readonly postId: string | null;
}

/** Live events for their readers. Nothing that was decided when a viewer subscribed is believed later. */
@Injectable()
export class Activity {
  constructor(
    private readonly bus: LiveBus,
    private readonly sessions: Sessions,
    private readonly reading: Reading,
    private readonly groups: Groups,
    private readonly records: Records,
  ) {}

  /** Ends when the viewer's session does. */
  follow(viewer: Actor, scope: ActivityScope): AsyncIterableIterator<Delivery> {
    const events = this.bus.events();
    let last: Actor | null = null;
    let isOver = false;
    const release = async () => {
      if (last) await this.records.database.endReads(last, { forGood: true });
      last = null;
    };
    const next = async (): Promise<IteratorResult<Delivery>> => {
      for (;;) {
        await release(); // the event before has been sent
        const { value: event, done } = await events.next();
        if (done) return { value: undefined, done: true };
        if (!concerns(event, scope, viewer)) continue;
        const actor = await this.sessions.actorById(viewer.personId, viewer.sessionId, viewer.language);
        if (!actor) return events.return() as Promise<IteratorResult<Delivery>>;
        if (isOver) return { value: undefined, done: true };
        last = actor;
        const delivery = await this.decide(actor, event).catch((error: unknown) => {
          if (isOver) return null; // the socket closed meanwhile, and with it the reads
          throw error;
        });
        if (delivery) return { value: delivery, done: false };
      }
    };
    const end = async (): Promise<IteratorResult<Delivery>> => {
      isOver = true;
      await events.return();
      await release();
      return { value: undefined, done: true };
    };
    return {
      next,
      return: end,
      throw: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async decide(actor: Actor, event: LiveEvent): Promise<Delivery | null> {
    if (event.kind === 'PERMISSIONS_CHANGED') return this.permissions(actor, event);
    if (event.kind === 'GROUP_CHANGED') return this.group(actor, event);
    if (event.kind === 'NOTIFIED') return this.notified(actor, event);
    if (!mightRead(actor, event)) return null;
    return event.commentId ? this.comment(actor, event, event.commentId) : this.post(actor, event);
  }

  private async post(actor: Actor, event: LiveEvent): Promise<Delivery | null> {
    const post = await this.reading.findPost(actor, event.postId!);
    const told = { actor, groupId: event.groupId ?? null };
    if (post && isOfOthers(actor, event, post)) return null;
    if (post) return { ...told, kind: event.kind === 'POST_REMOVED' ? 'POST_CHANGED' : event.kind, post };
    return couldRead(actor, 'Post', event)
      ? { ...told, kind: 'POST_REMOVED', removed: { subject: 'Post', id: event.postId! } }
      : null;
  }

  private async comment(actor: Actor, event: LiveEvent, id: string): Promise<Delivery | null> {
    const comment = await this.reading.findComment(actor, id);
    const told = { actor, groupId: event.groupId ?? null };
    if (comment && isOfOthers(actor, event, comment.post)) return null;
    if (comment)
      return {
        ...told,
        kind: event.kind === 'COMMENT_REMOVED' ? 'COMMENT_CHANGED' : event.kind,
        comment,
        post: comment.post,
      };
    if (!couldRead(actor, 'Comment', event)) return null;
    const post = await this.reading.findPost(actor, event.postId!);
    return { ...told, kind: 'COMMENT_REMOVED', post, removed: { subject: 'Comment', id } };
  }

  private async group(actor: Actor, event: LiveEvent): Promise<Delivery | null> {
    const group = await this.groups.find(actor, event.groupId!);
    if (!group || !mightKnow(actor, event, group)) return null;
    return { actor, kind: event.kind, groupId: group.id, group };
  }

  /** That there is something for the viewer, if it is still theirs to read: not what. */
  private async notified(actor: Actor, event: LiveEvent): Promise<Delivery | null> {
    const { commentId, postId, groupId } = event;
    const comment = commentId ? await this.reading.findComment(actor, commentId) : null;
    const post = commentId ? comment?.post : postId ? await this.reading.findPost(actor, postId) : null;
    const isShown = postId ? post && !post.hiddenAt && !comment?.hiddenAt : await this.groups.find(actor, groupId!);
    return isShown ? { actor, kind: event.kind, groupId: null } : null;
  }

  /** To the person; or to a group's members and those invited, who look at it again: the banned and those who ask are strangers to it. */
  private async permissions(actor: Actor, event: LiveEvent): Promise<Delivery | null> {
    if (event.personId) return event.personId === actor.personId ? { actor, kind: event.kind, groupId: null } : null;
    const isTheirs = actor.memberships.some(
      ({ groupId, state }) => groupId === event.groupId && (state === 'ACTIVE' || state === 'INVITED'),
    );
    return isTheirs && (actor.kind === 'EMPLOYEE' || !event.forEmployees)
      ? { actor, kind: event.kind, groupId: event.groupId ?? null }
      : null;
  }
}

/** By its ids alone, before anything is asked of the database. */
function concerns(event: LiveEvent, { groupId, postId }: ActivityScope, viewer: Actor): boolean {
  if (event.kind === 'PERMISSIONS_CHANGED') return !event.personId || event.personId === viewer.personId;
  if (event.kind === 'NOTIFIED') return event.personId === viewer.personId && !groupId && !postId;
  if (groupId && event.groupId !== groupId) return false;
  return !postId || event.postId === postId;
}

/** Whether there is any road at all, and behind a wall, whether what happened lies on the viewer's side. */
function mightRead(actor: Actor, { groupId, partnerId }: LiveEvent): boolean {
  const { open, walled } = membershipFacts(actor);
  if (walled.includes(groupId!)) return !partnerId || partnerId === actor.partnerId;
  return actor.kind === 'EMPLOYEE' || open.includes(groupId!);
}

/** A reaction of another organisation's, to what stands behind a wall still. */
const isOfOthers = (actor: Actor, { partnerId }: LiveEvent, post: PostRow): boolean =>
  Boolean(partnerId) && partnerId !== actor.partnerId && isBehindWall(actor, post);

/** By the rules themselves: whoever may know of nothing that changed in the group hears nothing. Employees see how large it is. */
function mightKnow(actor: Actor, { knownBy, before, members }: LiveEvent, group: Group): boolean {
  if (knownBy && !can(actor, knownBy, 'Group', { ...group, ...before })) return false;
  const seesAll = actor.kind === 'EMPLOYEE' && can(actor, 'seeSize', 'Group', group);
  return (
    !members ||
    members.some((row) => (seesAll && row.state === 'ACTIVE') || can(actor, 'list', 'Membership', { ...row, group }))
  );
}

/** By the rule itself, on the columns as they were before. */
function couldRead<S extends Subject & ('Post' | 'Comment')>(actor: Actor, subject: S, { before }: LiveEvent): boolean {
  if (!before) return false;
  const row = before as Record<string, unknown>;
  const item = subject === 'Comment' ? { ...row, post: { ...(row['post'] as object), group: row['group'] } } : row;
  return can(actor, 'read' as never, subject, item);
}
