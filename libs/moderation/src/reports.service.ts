import { Reading, decided } from '#content';
import { Jobs } from '#jobs';
import { optionalText } from '#people';
import { type Actor, DomainError, can, membershipFacts, notFound, refusal } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { moderationNotice } from './job-kinds.js';
import { type Item, LIMITS } from './moderation.js';
import type { ReportReason } from './report.entity.js';
import {
  type After,
  type CaseRow,
  caseByKey,
  dismissCase,
  makeReport,
  openCases,
  ownOpenReports,
  ownReportsOfADay,
  waitingCases,
} from './reports.query.js';

/** Reports of members about posts and comments, and what those who moderate answer. */
@Injectable()
export class Reports {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
    private readonly jobs: Jobs,
  ) {}

  /** Once per person and item while it is open: again is the same. Nothing that comes back says whether others reported it. */
  report(actor: Actor, item: Item, reason: ReportReason, said: string | null): Promise<void> {
    const words = optionalText(said, { field: 'words', most: LIMITS.words });
    if (reason === 'OTHER' && !words) throw new DomainError('REPORT_WORDS_REQUIRED', ['words']);
    return this.records.write(actor, async () => {
      const groupId = await this.groupOf(actor, item);
      const [{ count }] = (await this.records.query(actor, ownReportsOfADay(actor))) as [{ count: number }];
      if (count >= LIMITS.reportsADay) throw new DomainError('REPORTS_TOO_MANY', null, { max: LIMITS.reportsADay });
      const [made] = await this.records.query(actor, makeReport(item, groupId, reason, words));
      // Also where there was a case already: who reports does not learn of that, and the job tells nobody twice.
      if (made!.isNew) await this.jobs.enqueue(actor, moderationNotice, { about: 'REPORTED', id: made!.caseId });
    });
  }

  /** Closes the case without anything done. Somebody's own answer again is the same. */
  dismiss(actor: Actor, id: string): Promise<CaseRow> {
    return this.records.write(actor, async () => {
      const found = await this.get(actor, id);
      if (found.state === 'DISMISSED' && found.answeredBy === actor.personId) return found;
      if (!can(actor, 'answer', 'ReportCase', found))
        throw new DomainError(refusal(actor, 'answer', 'ReportCase', found));
      const [done] = await this.records.query(actor, dismissCase(actor, found));
      if (!done) throw new DomainError('REPORT_ANSWERED');
      return this.get(actor, id);
    });
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<CaseRow> {
    const [found] = await this.records.query(actor, caseByKey(actor, id));
    if (!found) throw notFound();
    return found.row;
  }

  /** In one group, or in all that the viewer moderates. */
  async queue(actor: Actor, groupId: string | null, after: After, rows: number): Promise<CaseRow[]> {
    const groupIds = moderatedGroups(actor, groupId);
    if (groupIds.length === 0) return [];
    return (await this.records.query(actor, openCases(actor, groupIds, after, rows))).map(({ row }) => row);
  }

  waiting(actor: Actor, groupIds: readonly string[]): Promise<{ groupId: string; count: number }[]> {
    return this.records.query(actor, waitingCases(actor, groupIds));
  }

  /** When the viewer reported each of these items, where that is open. */
  async ownOpen(actor: Actor, itemIds: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.records.query(actor, ownOpenReports(actor, itemIds));
    const byItem = new Map(rows.map(({ itemId, at }) => [itemId, at]));
    return itemIds.map((id) => byItem.get(id) ?? null);
  }

  private async groupOf(actor: Actor, { postId, commentId }: Item): Promise<string> {
    if (commentId !== null)
      return decided(actor, 'report', 'Comment', await this.reading.comment(actor, commentId)).groupId;
    return decided(actor, 'report', 'Post', await this.reading.post(actor, postId)).groupId;
  }
}

export function moderatedGroups(actor: Actor, groupId: string | null): string[] {
  const { moderates } = membershipFacts(actor);
  return groupId === null ? [...moderates] : moderates.filter((id) => id === groupId);
}
