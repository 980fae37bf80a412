import { LIVE_CHANNEL } from '#live';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { type Channel, DEFAULTS } from './events.js';

export interface Untold {
  readonly id: string;
  readonly event: string;
  /** Said in a conversation. */
  readonly isMessage: boolean;
}
/** What waits to be told, the oldest first. */
export const untold = (most: number): Statement<Untold> => sql<Untold>`
  select id, event, exists (select from posts p join conversations c on c.id = p.group_id where p.id = untold.post_id) as "isMessage"
  from untold order by at, id ${raw(`limit ${Math.trunc(most)}`)}`;

/** The wish of `f.person_id` about `f.event` in the group `i`. */
const wish = (channel: Channel): Fragment => sql`coalesce(app_wish(f.person_id, i.group_id, f.event, ${channel}),
  ${JSON.stringify(DEFAULTS)}::jsonb -> i.visibility -> f.event ->> ${channel})`;

/** Nobody is to be told in a browser who has none for it. */
const pushed = sql`case when exists (select from push_subscriptions s where s.person_id = f.person_id) then ${wish('PUSH')} else 'NEVER' end`;

/**
 * One statement: takes the row away, finds who is concerned and may know, and writes a row for each; it happens once or not at all.
 * Whether somebody may know is asked of the rules again whenever their row is shown or sent: here it only keeps rows from being made.
 * What is said in a conversation stands among the messages, with a count of its own, and rings no bell besides.
 */
export const spreadItem = (id: string): Statement<{ told: number }> => sql<{ told: number }>`
  with u as (delete from untold where id = ${id} returning *),
    i as (select u.event as act, u.at, u.actor_id, p.id as post_id, c.id as comment_id, coalesce(c.id, p.id) as item_id, p.group_id,
        g.visibility, g.walls_down_at, p.dated_at, p.author_id as head_id, c.parent_id,
        coalesce(c.audience, p.audience) as audience, coalesce(c.partner_id, p.partner_id) as partner_id, coalesce(c.body_html, p.body_html) as body_html
      from u join posts p on p.id = u.post_id left join comments c on c.id = u.comment_id join groups g on g.id = p.group_id
      where p.deleted_at is null and p.hidden_at is null and g.deleted_at is null and g.kind = 'GROUP'
        and (u.comment_id is null or (c.deleted_at is null and c.hidden_at is null))),
    wanted (person_id, event, ord) as (
      select n, 'MENTIONED', 1 from i cross join lateral app_named_in(i.body_html) n where i.act <> 'ANNOUNCE'
      union all select m.person_id, 'ANNOUNCED', 1 from i join memberships m on m.group_id = i.group_id
        where i.act = 'ANNOUNCE' and m.valid_to is null and m.state = 'ACTIVE'
      union all select q.author_id, 'REPLIED', 2 from i join comments q on q.id = i.parent_id where i.act = 'COMMENT'
      union all select i.head_id, 'REPLIED', 2 from i where i.act = 'COMMENT'
      union all select c.author_id, 'FOLLOWED', 3 from i join comments c on c.post_id = i.post_id where i.act = 'COMMENT' and c.deleted_at is null
      union all select t.person_id, 'FOLLOWED', 3 from i join thread_marks t on t.post_id = i.post_id where i.act = 'COMMENT' and t.level = 'FOLLOW'
      union all select m.person_id, 'POSTED', 4 from i join memberships m on m.group_id = i.group_id
        where i.act = 'POST' and m.valid_to is null and m.state = 'ACTIVE'
          and not exists (select from subscriptions s where s.person_id = m.person_id and s.group_id = m.group_id and s.level = 'MUTED')
      union all select m.person_id, 'COMMENTED', 5 from i join notification_choices h on h.event = 'COMMENTED' and h.choice <> 'NEVER' and (h.group_id = i.group_id or h.group_id is null)
        join memberships m on m.group_id = i.group_id and m.person_id = h.person_id
        where i.act = 'COMMENT' and m.valid_to is null and m.state = 'ACTIVE'
          and not exists (select from subscriptions s where s.person_id = m.person_id and s.group_id = m.group_id and s.level = 'MUTED')),
    f as (select distinct on (person_id) person_id, event from wanted order by person_id, ord),
    made as (
      insert into notifications (id, person_id, event, group_id, post_id, comment_id, item_id, actor_id, at, in_app, mail, push)
      select md5(f.person_id::text || i.item_id::text || f.event)::uuid, f.person_id, f.event, i.group_id, i.post_id, i.comment_id, i.item_id,
        i.actor_id, i.at, w.app <> 'NEVER', w.mail, w.push
      from i cross join f join persons p on p.id = f.person_id
        cross join lateral (select ${wish('APP')} as app, ${wish('MAIL')} as mail, ${pushed} as push) w
      where f.person_id <> i.actor_id and p.kind in ('EMPLOYEE', 'EXTERNAL') and app_active(p)
        and (w.app <> 'NEVER' or w.mail <> 'NEVER' or w.push <> 'NEVER')
        and (f.event = 'MENTIONED' or not exists (select from thread_marks t
          where t.person_id = f.person_id and t.post_id = i.post_id and t.level = 'MUTE'))
        and ${mayRead}
      on conflict do nothing returning person_id, group_id, post_id, comment_id, in_app)
  ${toldLive}`;

const mayRead = raw(`((p.kind = 'EMPLOYEE' and i.audience = 'NETWORK' and i.visibility = 'PUBLIC')
          or exists (select from active_memberships a join memberships m on m.id = a.id
            where a.group_id = i.group_id and a.person_id = f.person_id and (m.history_from is null or m.history_from <= i.dated_at)
              and (a.kind = 'EMPLOYEE' or (i.audience <> 'INTERNAL' and app_has_employee(i.group_id)
                and (i.partner_id is null or i.partner_id = a.partner_id or (not a.walled and i.dated_at >= coalesce(i.walls_down_at, '-infinity')))))))`);

/** Who shall look at their bell. Whether there is anything for them is decided again where it arrives. */
const toldLive = sql`select count(x.told)::int as told from (select pg_notify(${LIVE_CHANNEL}, json_build_object('kind', 'NOTIFIED',
      'personId', person_id, 'groupId', group_id, 'postId', post_id, 'commentId', comment_id)::text)::text as told
    from made where in_app order by person_id) x`;

/** The same of somebody who asks to join, told to those who decide; and of an invitation, told to whom it is for. */
export const spreadMembership = (id: string): Statement<{ told: number }> => sql<{ told: number }>`
  with u as (delete from untold where id = ${id} returning *),
    i as (select u.at, u.actor_id, m.id as item_id, m.group_id, m.person_id, m.state, g.visibility
      from u join memberships m on m.id = u.membership_id join groups g on g.id = m.group_id
      where m.valid_to is null and g.deleted_at is null and g.kind = 'GROUP'),
    f (person_id, event) as (
      select a.person_id, 'REQUESTED' from i join active_memberships a on a.group_id = i.group_id
        where i.state = 'REQUESTED' and a.kind = 'EMPLOYEE' and a.role in ('MANAGER', 'MODERATOR')
      union all select i.person_id, 'INVITED' from i where i.state = 'INVITED'),
    made as (
      insert into notifications (id, person_id, event, group_id, item_id, actor_id, at, in_app, mail, push)
      select md5(f.person_id::text || i.item_id::text || f.event)::uuid, f.person_id, f.event, i.group_id, i.item_id, i.actor_id, i.at,
        w.app <> 'NEVER', w.mail, w.push
      from i cross join f join persons p on p.id = f.person_id
        cross join lateral (select ${wish('APP')} as app, ${wish('MAIL')} as mail, ${pushed} as push) w
      where f.person_id is distinct from i.actor_id and p.kind in ('EMPLOYEE', 'EXTERNAL') and app_active(p)
        and (w.app <> 'NEVER' or w.mail <> 'NEVER' or w.push <> 'NEVER')
      on conflict do nothing returning person_id, group_id, null::uuid as post_id, null::uuid as comment_id, in_app)
  ${toldLive}`;

/** What nobody opened for so long is no news any more. */
export const forgetOld = (): Statement<object> => sql`
  delete from notifications where id in (select id from notifications where at < app_now() - interval '180 days' order by at limit 5000)`;
