import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import type { NoticeKind } from './notice.entity.js';

export interface NoticeRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: NoticeKind;
  readonly data: Readonly<Record<string, string>>;
  readonly groupId: string | null;
  readonly groupName: string | null;
  /** Of whom it is about, where the viewer may see them. */
  readonly personName: string | null;
}
const MOST = 20;

/** What the viewer has not seen yet, newest first; of a group only while they may know of it. */
export const unseenNotices = (actor: Actor): Statement<NoticeRow> => sql<NoticeRow>`
  select n.id, n.at, n.kind, n.data, g.id as "groupId", g.name as "groupName",
    case when n.data ? 'personId' then (select p.name from persons p
      where p.id = (n.data ->> 'personId')::uuid and ${accessible(actor, 'see', 'Person', 'p')}) end as "personName" from notices n
    left join groups g on g.id = n.group_id and ${accessible(actor, 'discover', 'Group', 'g')}
  where n.person_id = ${actor.personId} and n.seen_at is null and (n.group_id is null or g.id is not null)
  order by n.at desc, n.id limit ${MOST}`;

/** No row when it is not the viewer's, or seen already. */
export const seeNotice = (actor: Actor, id: string): Statement<{ id: string }> => sql`
  update notices set seen_at = app_now() where id = ${id} and person_id = ${actor.personId} and seen_at is null returning id`;
