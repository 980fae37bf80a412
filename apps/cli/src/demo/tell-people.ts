import { spreadItem, spreadMembership } from '#notifications';
import type pg from 'pg';

/** Who tries the demo, or is looked at in it: their digest of the first morning, and the latest mails at once, are still to come. */
const TO_BE_MAILED = ['claire', 'karim', 'marc'];

/** What happened in the week before is told to whom it concerns, as if the network had run then; mails of that week were sent. */
export async function tellPeople(system: pg.Client): Promise<void> {
  const { rows } = await system.query<{ id: string; event: string }>(
    `insert into untold (event, post_id, comment_id, membership_id, actor_id, at)
       select 'POST', p.id, null::uuid, null::uuid, p.author_id, p.dated_at from posts p where p.dated_at > app_now() - interval '7 days'
       union all select 'COMMENT', c.post_id, c.id, null, c.author_id, c.dated_at from comments c where c.dated_at > app_now() - interval '7 days'
       union all select 'MEMBERSHIP', null, null, m.id, case m.state when 'INVITED' then m.invited_by else m.person_id end, m.since from memberships m
         where m.valid_to is null and m.state in ('REQUESTED', 'INVITED')
     returning id, event`,
  );
  for (const { id, event } of rows) {
    const { text, values } = event === 'MEMBERSHIP' ? spreadMembership(id) : spreadItem(id);
    await system.query(text, [...values]);
  }
  await system.query(
    `with waiting as (select n.id, n.mail, row_number() over (partition by n.person_id, n.mail order by n.at desc, n.id) as place from notifications n
        join persons p on p.id = n.person_id where p.source_id = any ($1) and n.at > app_now() - interval '36 hours')
      update notifications set mailed_at = app_now() where id not in (select id from waiting where place <= case mail when 'NOW' then 2 else 12 end)`,
    [TO_BE_MAILED.map((who) => `demo:${who}`)],
  );
  await system.query(`update notifications set seen_at = case when at < app_now() - interval '2 days' then at end,
    read_at = case when at < app_now() - interval '3 days' then at end, done_at = case when at < app_now() - interval '5 days' then at end`);
  // Something that is looked at when there is time.
  await system.query(
    `update notifications set snoozed_until = date_trunc('day', app_now()) + interval '2 days 7 hours', seen_at = null, read_at = null
      where id = (select n.id from notifications n join persons p on p.id = n.person_id where p.source_id = 'demo:claire' and n.in_app
        and n.event in ('POSTED', 'FOLLOWED') and n.done_at is null order by n.at, n.id limit 1)`,
  );
  // Browsers may be told since last week, and somebody left an address behind that gives mails back.
  await system.query(`update network set push_since = app_now() - interval '8 days'`);
  await system.query(`insert into notification_settings (person_id, bounced_at, bounced_why)
    select id, app_now() - interval '2 days', '5.1.1 550 no mailbox here by that name' from persons
    where kind = 'EMPLOYEE' and status = 'ACTIVE' and not exists (select from network_roles r where r.person_id = persons.id)
      and not exists (select from memberships m where m.person_id = persons.id and m.role = 'MANAGER') order by id limit 1
    on conflict do nothing`);
}
