import { Comments, type CommentRow, type PostRow, Posts, Reading, reasonText } from '#content';
import { Jobs } from '#jobs';
import { optionalText } from '#people';
import { type Actor, type Catalogue, DomainError, can, notFound, refusal } from '#permissions';
import { Records, newId } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type HidingRow,
  appealAgainst,
  hidingByKey,
  insertHiding,
  liftHiding,
  openAppeals,
  seeHiding,
  standingHidings,
  unseenHidings,
  upholdHiding,
  waitingAppeals,
} from './hidings.query.js';
import { moderationNotice } from './job-kinds.js';
import { type Item, LIMITS, onComment, onPost } from './moderation.js';
import type { After } from './reports.query.js';
import { moderatedGroups } from './reports.service.js';

/** Hiding with a stated reason, and what its author may do about it. */
@Injectable()
export class Hidings {
  constructor(
    private readonly records: Records,
    private readonly posts: Posts,
    private readonly comments: Comments,
    private readonly reading: Reading,
    private readonly jobs: Jobs,
  ) {}

  /** Answers what was reported about it, and tells the author why. The same person with the same reason again: the same. */
  hidePost(actor: Actor, id: string, reason: string): Promise<PostRow> {
    return this.records.write(actor, async () => {
      if (await this.isRetry(actor, id, reason)) return this.reading.post(actor, id);
      const row = await this.posts.hide(actor, id, reason);
      await this.keep(actor, onPost(id), row, row.datedAt);
      return row;
    });
  }

  hideComment(actor: Actor, id: string, reason: string): Promise<CommentRow> {
    return this.records.write(actor, async () => {
      if (await this.isRetry(actor, id, reason)) return this.reading.comment(actor, id);
      const row = await this.comments.hide(actor, id, reason);
      await this.keep(actor, onComment(id), row, row.post.datedAt);
      return row;
    });
  }

  /** Shown again; by somebody else than who hid it, that decides an open appeal. */
  showPost(actor: Actor, id: string, decision: string | null = null): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const row = await this.posts.unhide(actor, id);
      await this.lift(actor, onPost(id), decision);
      return row;
    });
  }

  showComment(actor: Actor, id: string, decision: string | null = null): Promise<CommentRow> {
    return this.records.write(actor, async () => {
      const row = await this.comments.unhide(actor, id);
      await this.lift(actor, onComment(id), decision);
      return row;
    });
  }

  /** Once, to those who moderate except the one who hid it. */
  async appeal(actor: Actor, id: string, said: string): Promise<HidingRow> {
    const words = required(said);
    return this.records.write(actor, async () => {
      const hiding = await this.get(actor, id);
      if (hiding.appeal === words && hiding.authorId === actor.personId) return hiding; // a retry
      this.judge(actor, 'appeal', hiding);
      const [done] = await this.records.query(actor, appealAgainst(actor, id, words));
      if (!done) throw new DomainError('APPEAL_ONCE');
      await this.jobs.enqueue(actor, moderationNotice, { about: 'APPEALED', id });
      return this.get(actor, id);
    });
  }

  /** By somebody who moderates and did not hide it: the answer carries words. */
  async uphold(actor: Actor, id: string, said: string): Promise<HidingRow> {
    const words = required(said);
    return this.records.write(actor, async () => {
      this.judge(actor, 'decide', await this.get(actor, id));
      const [done] = await this.records.query(actor, upholdHiding(actor, id, words));
      if (!done) throw new DomainError('APPEAL_DECIDED');
      await this.jobs.enqueue(actor, moderationNotice, { about: 'UPHELD', id });
      return this.get(actor, id);
    });
  }

  async grant(actor: Actor, id: string, said: string | null): Promise<HidingRow> {
    const words = optionalText(said, { field: 'words', most: LIMITS.words });
    return this.records.write(actor, async () => {
      const hiding = await this.get(actor, id);
      this.judge(actor, 'decide', hiding);
      if (hiding.commentId) await this.showComment(actor, hiding.commentId, words);
      else await this.showPost(actor, hiding.postId!, words);
      return this.get(actor, id);
    });
  }

  /** Its author has seen what is new. Again is the same. */
  async markSeen(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, async () => {
      const hiding = await this.get(actor, id);
      if (hiding.authorId !== actor.personId) throw notFound();
      await this.records.query(actor, seeHiding(actor, id));
    });
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<HidingRow> {
    const [found] = await this.records.query(actor, hidingByKey(actor, id));
    if (!found) throw notFound();
    return found.row;
  }

  /** The hiding that stands, of each of these items. */
  async ofItems(actor: Actor, itemIds: readonly string[]): Promise<(HidingRow | null)[]> {
    const rows = (await this.records.query(actor, standingHidings(actor, itemIds))).map(({ row }) => row);
    return itemIds.map((id) => rows.find(({ postId, commentId }) => postId === id || commentId === id) ?? null);
  }

  async unseen(actor: Actor): Promise<HidingRow[]> {
    return (await this.records.query(actor, unseenHidings(actor))).map(({ row }) => row);
  }

  /** Appeals in one group, or in all that the viewer moderates. */
  async queue(actor: Actor, groupId: string | null, after: After, rows: number): Promise<HidingRow[]> {
    const groupIds = moderatedGroups(actor, groupId);
    if (groupIds.length === 0) return [];
    return (await this.records.query(actor, openAppeals(actor, groupIds, after, rows))).map(({ row }) => row);
  }

  waiting(actor: Actor, groupIds: readonly string[]): Promise<{ groupId: string; count: number }[]> {
    return this.records.query(actor, waitingAppeals(actor, groupIds));
  }

  judge(actor: Actor, action: Catalogue['Hiding'], hiding: HidingRow): void {
    if (!can(actor, action, 'Hiding', hiding)) throw new DomainError(refusal(actor, action, 'Hiding', hiding));
  }

  private async isRetry(actor: Actor, itemId: string, reason: string): Promise<boolean> {
    const why = reasonText(reason);
    const [standing] = await this.ofItems(actor, [itemId]);
    return standing?.hiddenBy === actor.personId && standing.reason === why;
  }

  private async keep(actor: Actor, item: Item, row: PostRow | CommentRow, datedAt: string): Promise<void> {
    const { groupId, authorId, hiddenReason } = row;
    const id = newId();
    const hiding = { id, item, groupId, authorId, datedAt, reason: hiddenReason! };
    await this.records.query(actor, insertHiding(actor, hiding));
    await this.jobs.enqueue(actor, moderationNotice, { about: 'HIDDEN', id });
  }

  private async lift(actor: Actor, item: Item, decision: string | null): Promise<void> {
    const [lifted] = await this.records.query(actor, liftHiding(actor, item, decision));
    if (lifted) await this.jobs.enqueue(actor, moderationNotice, { about: 'LIFTED', id: lifted.id });
  }
}

function required(said: string): string {
  const words = optionalText(said, { field: 'words', most: LIMITS.words });
  if (!words) throw new DomainError('WORDS_REQUIRED', ['words']);
  return words;
}
