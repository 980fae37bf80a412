import { type Actor, notFound } from '#permissions';
import { Records, sql } from '#persistence';
import type { BylineRow } from '#people';
import { Injectable } from '@nestjs/common';
import type { Audience } from './content.js';
import { mentionSuggestions } from './mentions.query.js';
import { type ReadershipRow, readershipOf } from './readership.query.js';
import { topicsByPrefix } from './topics.query.js';
import { lastActivityIn, newerThan, unreadIn } from './unread.query.js';

/** What is told of groups and posts by their content: unread, last activity, readers, who may be mentioned. */
@Injectable()
export class GroupLife {
  constructor(private readonly records: Records) {}

  /** In the order of the keys; 0 where the viewer is no member. */
  async unread(actor: Actor, groupIds: readonly string[]): Promise<number[]> {
    const counts = new Map(
      (await this.records.query(actor, unreadIn(actor, groupIds))).map((row) => [row.groupId, row.count]),
    );
    return groupIds.map((id) => counts.get(id) ?? 0);
  }

  async lastActivity(actor: Actor, groupIds: readonly string[]): Promise<(string | null)[]> {
    const instants = new Map(
      (await this.records.query(actor, lastActivityIn(actor, groupIds))).map((row) => [row.groupId, row.at]),
    );
    return groupIds.map((id) => instants.get(id) ?? null);
  }

  /** Posts of others in the home feed, newer than the visit before this one; at most 100, and none on the first. */
  async newSincePreviousVisit(actor: Actor): Promise<number> {
    const [visit] = await this.records.query(
      actor,
      sql<{ at: Date | null }>`select previous_visit_at as at from visits where person_id = ${actor.personId}`,
    );
    if (!visit?.at) return 0;
    const [row] = await this.records.query(actor, newerThan(actor, visit.at));
    return row.count;
  }

  async readership(actor: Actor, postIds: readonly string[]): Promise<ReadershipRow[]> {
    const rows = new Map(
      (await this.records.query(actor, readershipOf(actor, postIds))).map((row) => [row.postId, row]),
    );
    return postIds.map((id) => {
      const row = rows.get(id);
      if (!row) throw notFound();
      return row;
    });
  }

  /** By prefix of a word of the name. What an external writes is for their own organisation and the employees. */
  async mentionSuggestions(
    actor: Actor,
    groupId: string,
    text: string,
    audience: Audience,
    addressed: string | null,
  ): Promise<BylineRow[]> {
    const asked = text.trim().replace(/^@/, '').slice(0, 100);
    const partnerId = actor.kind === 'EMPLOYEE' ? addressed : actor.partnerId;
    return asked ? this.records.query(actor, mentionSuggestions(actor, groupId, asked, audience, partnerId)) : [];
  }

  /** Topics already used where the viewer reads. */
  async topics(actor: Actor, text: string): Promise<string[]> {
    const asked = text.trim().replace(/^#/, '').slice(0, 60);
    return asked ? (await this.records.query(actor, topicsByPrefix(actor, asked))).map(({ topic }) => topic) : [];
  }
}
