import { type CommentRow, type PostRow, Reading } from '#content';
import { Jobs } from '#jobs';
import { presentSource } from '#markdown';
import { optionalText } from '#people';
import { type Actor, DomainError, can, notFound, refusal } from '#permissions';
import { Records, newId } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type AdviceRow, adviceByKey, adviceRequests, advise, handOver } from './advice.query.js';
import type { HidingRow } from './hidings.query.js';
import { Hidings } from './hidings.service.js';
import { moderationNotice } from './job-kinds.js';
import { LIMITS } from './moderation.js';

/** Outside of SECRET groups an author hands a hidden text and the reason to the community leads, who advise. */
@Injectable()
export class Advice {
  constructor(
    private readonly records: Records,
    private readonly hidings: Hidings,
    private readonly reading: Reading,
    private readonly jobs: Jobs,
  ) {}

  /** Once for each time that it was hidden. Who is mentioned in the text is a name in it, as it was written. */
  ask(actor: Actor, hidingId: string): Promise<HidingRow> {
    return this.records.write(actor, async () => {
      const hiding = await this.hidings.get(actor, hidingId);
      if (hiding.askedAt && hiding.authorId === actor.personId && !hiding.liftedAt) return hiding; // a retry
      this.hidings.judge(actor, 'askAdvice', hiding);
      const { title, body } = await this.textOf(actor, hiding);
      const id = newId();
      const plain = presentSource(body, () => null);
      const [done] = await this.records.query(actor, handOver(actor, { id, hidingId, title, body: plain }));
      if (!done) throw new DomainError('ADVICE_ONCE');
      await this.jobs.enqueue(actor, moderationNotice, { about: 'ASKED', id });
      return this.hidings.get(actor, hidingId);
    });
  }

  /** For the author and those who moderate; it decides nothing. */
  give(actor: Actor, id: string, said: string): Promise<AdviceRow> {
    const words = optionalText(said, { field: 'words', most: LIMITS.words });
    if (!words) throw new DomainError('WORDS_REQUIRED', ['words']);
    return this.records.write(actor, async () => {
      const request = await this.get(actor, id);
      if (!can(actor, 'advise', 'AdviceRequest', request))
        throw new DomainError(refusal(actor, 'advise', 'AdviceRequest', request));
      const [done] = await this.records.query(actor, advise(actor, id, words));
      if (!done) throw new DomainError('ADVICE_GIVEN');
      await this.jobs.enqueue(actor, moderationNotice, { about: 'ADVISED', id: done.hidingId });
      return this.get(actor, id);
    });
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<AdviceRow> {
    const [found] = await this.records.query(actor, adviceByKey(actor, id));
    if (!found) throw notFound();
    return found.row;
  }

  async list(actor: Actor, after: readonly [boolean, string, string] | null, rows: number): Promise<AdviceRow[]> {
    return (await this.records.query(actor, adviceRequests(actor, after, rows))).map(({ row }) => row);
  }

  private async textOf(
    actor: Actor,
    { postId, commentId }: HidingRow,
  ): Promise<{ title: string | null; body: string }> {
    const row: PostRow | CommentRow = commentId
      ? await this.reading.comment(actor, commentId)
      : await this.reading.post(actor, postId!);
    return { title: 'title' in row ? row.title : null, body: row.body };
  }
}
