import { type Actor, DomainError } from '#permissions';
import { Records, accessible, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Audience, LIMITS } from './content.js';
import { decided } from './decide.js';
import { topicList } from './item-text.js';
import { Reading } from './reading.service.js';
import type { PostRow } from './rows.js';
import { postContext } from './write-context.query.js';

export interface DraftRow {
  readonly id: string;
  readonly groupId: string | null;
  readonly postId: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly audience: Audience | null;
  readonly partnerId: string | null;
  readonly topics: string[];
  readonly updatedAt: Date;
}
/** Where a draft is kept: a new post in a group, an answer to a post, or neither. */
export interface DraftPlace {
  readonly groupId: string | null;
  readonly postId: string | null;
}
const COLUMNS = sql`id, group_id as "groupId", post_id as "postId", title, body, audience, partner_id as "partnerId", topics, updated_at as "updatedAt"`;
const MOST_DRAFTS = 100;

/** What is the viewer's alone: bookmarks and drafts. */
@Injectable()
export class OwnThings {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  bookmark(actor: Actor, postId: string): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, postId, { locks: false }));
      decided(actor, 'bookmark', 'Post', found);
      await this.records.query(
        actor,
        sql`insert into bookmarks (person_id, post_id) values (${actor.personId}, ${postId}) on conflict do nothing`,
      );
      return this.reading.post(actor, postId);
    });
  }

  unbookmark(actor: Actor, postId: string): Promise<PostRow> {
    return this.records.write(actor, async () => {
      const [found] = await this.records.query(actor, postContext(actor, postId, { locks: false }));
      decided(actor, 'bookmark', 'Post', found);
      await this.records.query(
        actor,
        sql`delete from bookmarks where person_id = ${actor.personId} and post_id = ${postId}`,
      );
      return this.reading.post(actor, postId);
    });
  }

  /** The latest first. */
  drafts(actor: Actor): Promise<DraftRow[]> {
    return this.records.query(
      actor,
      sql<DraftRow>`select ${COLUMNS} from drafts where person_id = ${actor.personId} order by updated_at desc, id limit ${MOST_DRAFTS}`,
    );
  }

  async draft(actor: Actor, { groupId, postId }: DraftPlace): Promise<DraftRow | null> {
    const [row] = await this.records.query(
      actor,
      sql<DraftRow>`select ${COLUMNS} from drafts where person_id = ${actor.personId}
        and group_id is not distinct from ${groupId}::uuid and post_id is not distinct from ${postId}::uuid`,
    );
    return row ?? null;
  }

  /** Kept as it is written, finished or not; only what would never fit is refused. */
  saveDraft(
    actor: Actor,
    place: DraftPlace,
    draft: Pick<DraftRow, 'title' | 'body' | 'audience' | 'partnerId'> & { readonly topics: readonly string[] },
  ): Promise<DraftRow> {
    if (draft.body.length > LIMITS.postBody) throw new DomainError('BODY_TOO_LONG', ['body'], { max: LIMITS.postBody });
    const title = draft.title?.slice(0, LIMITS.title) ?? null;
    const { partnerId } = draft;
    const body = draft.body.toWellFormed().replace(/\u0000/g, '');
    return this.records.write(actor, async () => {
      const [row] = await this.records.query(
        actor,
        sql<DraftRow>`insert into drafts (person_id, group_id, post_id, title, body, audience, partner_id, topics)
          select ${actor.personId}::uuid, ${place.groupId}::uuid, ${place.postId}::uuid, ${title}, ${body}, ${draft.audience},
            ${partnerId}::uuid, ${topicList(draft.topics)}::text[]
          where (${place.groupId}::uuid is null or exists (select from groups g where g.id = ${place.groupId} and ${accessible(actor, 'read', 'Group', 'g')}))
            and (${place.postId}::uuid is null or exists (select from posts p join groups h on h.id = p.group_id
              where p.id = ${place.postId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'h' })}))
            and (${partnerId}::uuid is null or exists (select from partner_organisations o where o.id = ${partnerId}
              and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}))
          on conflict (person_id, group_id, post_id) do update set title = excluded.title, body = excluded.body, audience = excluded.audience,
            partner_id = excluded.partner_id, topics = excluded.topics, updated_at = app_now() returning ${COLUMNS}`,
      );
      if (!row) throw new DomainError('NOT_FOUND');
      return row;
    });
  }

  async discardDraft(actor: Actor, { groupId, postId }: DraftPlace): Promise<void> {
    await this.records.write(actor, () =>
      this.records.query(
        actor,
        sql`delete from drafts where person_id = ${actor.personId} and group_id is not distinct from ${groupId}::uuid
          and post_id is not distinct from ${postId}::uuid`,
      ),
    );
  }
}
