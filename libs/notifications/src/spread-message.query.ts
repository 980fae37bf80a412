import { type Fragment, type Statement, raw, sql } from '#persistence';
import { type Channel, DEFAULTS, MESSAGE_EVENTS } from './events.js';

/** Of a row `n`: said in a conversation. */
export const isMessageRow = raw(`n.event in (${MESSAGE_EVENTS.map((event) => `'${event}'`).join(', ')})`);
/** Of a row `n` and its person: they have muted that conversation, or read it since. */
export const isQuietAbout = raw(
  `exists (select from subscriptions s where s.person_id = n.person_id and s.group_id = n.group_id and s.level = 'MUTED')`,
);
export const isReadSince = raw(
  `exists (select from subscriptions s where s.person_id = n.person_id and s.group_id = n.group_id and s.read_through >= n.at)`,
);

const wish = (channel: Channel): Fragment =>
  sql`coalesce(app_wish(n.person_id, n.group_id, n.event, ${channel}), ${JSON.stringify(DEFAULTS.SECRET)}::jsonb -> n.event ->> ${channel})`;
const pushed = sql`case when exists (select from push_subscriptions s where s.person_id = n.person_id) then ${wish('PUSH')} else 'NEVER' end`;

/**
 * What was said in a conversation, told to each of the others by mail and in their browsers, never by the bell: whoever muted it, or declined to be written to, has no row. One
 * statement: it happens once or not at all. Whether they may know, and have not read it meanwhile, is decided again when either goes.
 */
export const spreadMessage = (id: string): Statement<{ told: number }> => sql<{ told: number }>`
  with u as (delete from untold where id = ${id} returning *),
    i as (select u.at, u.actor_id, p.id as post_id, p.group_id, case when c.opened_at is null then 'MESSAGE_REQUEST' else 'MESSAGE' end as event
      from u join posts p on p.id = u.post_id join groups g on g.id = p.group_id join conversations c on c.id = g.id
      where u.event = 'POST' and p.deleted_at is null and p.hidden_at is null and g.deleted_at is null),
    made as (
      insert into notifications (id, person_id, event, group_id, post_id, item_id, actor_id, at, in_app, mail, push)
      select md5(n.person_id::text || n.post_id::text || n.event)::uuid, n.person_id, n.event, n.group_id, n.post_id, n.post_id, n.actor_id, n.at, false, w.mail, w.push
      from (select m.person_id, i.* from i join memberships m on m.group_id = i.group_id
          where m.valid_to is null and m.state = 'ACTIVE' and m.person_id <> i.actor_id) n join persons p on p.id = n.person_id
        cross join lateral (select ${wish('MAIL')} as mail, ${pushed} as push) w
      where p.kind in ('EMPLOYEE', 'EXTERNAL') and app_active(p) and (w.mail <> 'NEVER' or w.push <> 'NEVER') and not ${isQuietAbout}
        and not exists (select from conversation_refusals d where d.id = n.group_id and d.person_id = n.person_id)
      on conflict do nothing returning 1)
  select count(*)::int as told from made`;
