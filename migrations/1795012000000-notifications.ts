import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people are told, and how they want to be told it. An act leaves a row in `untold` in its own transaction: ids, no words. A worker
 * makes of it a row for each person concerned. Rows hold ids only: what they lead to is read by its rule each time that it is shown or sent.
 */
export class Notifications1795012000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, WISHES, TIMES, UNTOLD, ANNOUNCING, POLICIES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger app_tell on posts;
      drop trigger app_tell on comments;
      drop trigger app_tell_edit on posts;
      drop trigger app_tell_edit on comments;
      drop trigger app_tell on memberships;
      drop table notifications, untold, announcements, notification_choices, notification_settings, thread_marks, server_keys cascade;
      drop function app_announce, app_announcement_reach, app_tell_item, app_tell_membership, app_wish, app_quiet_until, app_digest_slot;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';
const EVENTS = `('MENTIONED', 'REPLIED', 'FOLLOWED', 'POSTED', 'REQUESTED', 'INVITED', 'ANNOUNCED')`;

const TABLES = `
  -- One for each person, thing and event. Its key follows from the three, so that telling twice tells once.
  create table notifications (
    id uuid primary key, person_id uuid not null references persons, event text not null,
    group_id uuid not null references groups on delete cascade, post_id uuid references posts on delete cascade,
    comment_id uuid references comments on delete cascade,
    -- What it is about: the comment, the post or the membership.
    item_id uuid not null, actor_id uuid references persons, at timestamptz not null,
    in_app boolean not null, mail text not null,
    seen_at timestamptz, read_at timestamptz, done_at timestamptz, claimed_at timestamptz, mailed_at timestamptz,
    constraint notifications_event check (event in ${EVENTS}),
    constraint notifications_mail check (mail in ('NOW', 'DIGEST', 'NEVER')),
    constraint notifications_about check ((event in ('REQUESTED', 'INVITED')) = (post_id is null) and (comment_id is null or post_id is not null)));
  create unique index notifications_once on notifications (person_id, item_id, event);
  create index notifications_inbox on notifications (person_id, at desc, id desc) where in_app and done_at is null;
  create index notifications_done on notifications (person_id, done_at desc, id desc) where in_app and done_at is not null;
  create index notifications_unseen on notifications (person_id, at desc, id desc) where in_app and seen_at is null and done_at is null;
  create index notifications_to_mail on notifications (at, id) where mail = 'NOW' and mailed_at is null;
  create index notifications_to_digest on notifications (person_id, at) where mail = 'DIGEST' and mailed_at is null;
  create index notifications_group on notifications (group_id);
  create index notifications_post on notifications (post_id) where post_id is not null;
  create index notifications_comment on notifications (comment_id) where comment_id is not null;
  create index notifications_at on notifications (at);

  -- A thread that somebody wants to hear more of, or nothing.
  create table thread_marks (
    person_id uuid not null references persons, post_id uuid not null references posts on delete cascade,
    level text not null, at timestamptz not null default app_now(), primary key (person_id, post_id),
    constraint thread_marks_level check (level in ('FOLLOW', 'MUTE')));
  create index thread_marks_post on thread_marks (post_id);

  -- What signs and seals what leaves the house: each key for one purpose.
  create table server_keys (name text primary key, secret bytea not null);
  insert into server_keys (name, secret) values ('mail', sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
`;

const WISHES = `
  -- In one group or, without one, everywhere. What is not chosen follows the kind of group.
  create table notification_choices (
    id uuid primary key default uuidv7(),
    person_id uuid not null references persons, group_id uuid references groups on delete cascade,
    event text not null, channel text not null, choice text not null,
    constraint notification_choices_event check (event in ${EVENTS}),
    constraint notification_choices_channel check (channel in ('APP', 'MAIL')),
    constraint notification_choices_choice check (choice in ('NOW', 'DIGEST', 'NEVER') and (channel = 'MAIL' or choice <> 'DIGEST')));
  create unique index notification_choices_one on notification_choices (person_id, group_id, event, channel) nulls not distinct;
  create index notification_choices_group on notification_choices (group_id) where group_id is not null;

  -- Nights and days off are those of the person's time zone. Minutes of the day; the same twice: no quiet hours.
  create table notification_settings (
    person_id uuid primary key references persons,
    quiet_from int not null default 1200, quiet_until int not null default 420, days_off int[] not null default '{6,7}',
    digest text not null default 'DAILY', digest_hour int not null default 8, digest_day int not null default 1,
    -- How much of a text a mail holds; null: by the kind of group and of person.
    mail_content text,
    -- The address gave mails back: none is sent until its owner says that it works again.
    bounced_at timestamptz, bounced_why text,
    constraint notification_settings_quiet check (quiet_from between 0 and 1439 and quiet_until between 0 and 1439),
    constraint notification_settings_days check (days_off <@ '{1,2,3,4,5,6,7}' and cardinality(days_off) <= 6),
    constraint notification_settings_digest check (digest in ('DAILY', 'WEEKLY', 'NEVER')),
    constraint notification_settings_hours check (digest_hour between 0 and 23 and digest_day between 1 and 7),
    constraint notification_settings_content check (mail_content in ('FULL', 'EXTRACT', 'LINK')),
    constraint notification_settings_bounced check ((bounced_at is null) = (bounced_why is null)));
  create index notification_settings_returned on notification_settings (bounced_at) where bounced_at is not null;

  -- What this person chose: here, else everywhere. Null when nothing was chosen.
  create function app_wish(person uuid, "group" uuid, event text, channel text) returns text language sql stable as $$
    select c.choice from notification_choices c where c.person_id = $1 and (c.group_id = $2 or c.group_id is null) and c.event = $3 and c.channel = $4
    order by c.group_id nulls last limit 1 $$;
`;

/** The viewers' role alone: what is imported, or rewritten by a job, is no news. */
const BY_A_VIEWER = `current_user = 'entrenous_app'`;
const UNTOLD = `
  create table untold (
    id uuid primary key default uuidv7(), event text not null, post_id uuid references posts on delete cascade,
    comment_id uuid references comments on delete cascade, membership_id uuid, actor_id uuid, at timestamptz not null default app_now(),
    constraint untold_event check (event in ('POST', 'COMMENT', 'EDIT', 'ANNOUNCE', 'MEMBERSHIP')));
  create index untold_at on untold (at, id);
  create index untold_post on untold (post_id) where post_id is not null;
  create index untold_comment on untold (comment_id) where comment_id is not null;

  create function app_tell_item() returns trigger language plpgsql ${DEFINER} as $$ begin
    if tg_table_name = 'posts' then
      insert into untold (event, post_id, actor_id) values (case tg_op when 'INSERT' then 'POST' else 'EDIT' end, new.id, new.author_id) on conflict do nothing;
    else
      insert into untold (event, post_id, comment_id, actor_id) values (case tg_op when 'INSERT' then 'COMMENT' else 'EDIT' end, new.post_id, new.id, new.author_id) on conflict do nothing;
    end if;
    return null;
  end $$;
  create trigger app_tell after insert on posts for each row when (${BY_A_VIEWER}) execute function app_tell_item();
  create trigger app_tell after insert on comments for each row when (${BY_A_VIEWER}) execute function app_tell_item();
  -- Who is mentioned only afterwards.
  create trigger app_tell_edit after update of body_html on posts for each row
    when (${BY_A_VIEWER} and new.body_html is distinct from old.body_html and new.body_html like '%class="mention"%') execute function app_tell_item();
  create trigger app_tell_edit after update of body_html on comments for each row
    when (${BY_A_VIEWER} and new.body_html is distinct from old.body_html and new.body_html like '%class="mention"%') execute function app_tell_item();

  create function app_tell_membership() returns trigger language plpgsql ${DEFINER} as $$ begin
    insert into untold (event, membership_id, actor_id) values ('MEMBERSHIP', new.id, app_viewer());
    return null;
  end $$;
  create trigger app_tell after insert on memberships for each row
    when (${BY_A_VIEWER} and new.valid_to is null and new.state in ('REQUESTED', 'INVITED')) execute function app_tell_membership();
`;

const ANNOUNCING = `
  -- A post of which everybody who may read it in its group was told, by somebody who moderates there: once.
  create table announcements (
    post_id uuid primary key references posts on delete cascade, announced_by uuid not null references persons, at timestamptz not null default app_now());

  create function app_announce(announced uuid) returns boolean language plpgsql volatile ${DEFINER} as $$
  declare made int; begin
    insert into announcements (post_id, announced_by) select p.id, app_viewer() from posts p
      where p.id = $1 and p.group_id = any (app_moderated_groups()) and p.deleted_at is null and p.hidden_at is null on conflict do nothing;
    get diagnostics made = row_count;
    if made > 0 then insert into untold (event, post_id, actor_id) values ('ANNOUNCE', $1, app_viewer()); end if;
    return made > 0;
  end $$;
  revoke execute on function app_announce from public;
  grant execute on function app_announce to entrenous_app;

  -- Whom it would tell, and how many of them by mail at this moment; for who moderates there. How somebody is told where they did not
  -- choose is said by the caller.
  create function app_announcement_reach(announced uuid, by_default_app text, by_default_mail text) returns table (people int, by_mail_now int)
    language sql stable ${DEFINER} as $$
    select count(*)::int, count(*) filter (where x.mail = 'NOW' and x.email is not null and x.bounced_at is null
        and app_quiet_until(x.time_zone, coalesce(x.quiet_from, 1200), coalesce(x.quiet_until, 420), coalesce(x.days_off, '{6,7}'), app_now()) is null)::int
    from (select p.email, p.time_zone, s.bounced_at, s.quiet_from, s.quiet_until, s.days_off,
        coalesce(app_wish(a.person_id, o.group_id, 'ANNOUNCED', 'APP'), $2) as app, coalesce(app_wish(a.person_id, o.group_id, 'ANNOUNCED', 'MAIL'), $3) as mail
      from posts o join groups g on g.id = o.group_id join active_memberships a on a.group_id = o.group_id join memberships m on m.id = a.id
        join persons p on p.id = a.person_id left join notification_settings s on s.person_id = p.id
      where o.id = $1 and o.group_id = any (app_moderated_groups()) and a.person_id <> app_viewer() and a.kind in ('EMPLOYEE', 'EXTERNAL')
        and (m.history_from is null or m.history_from <= o.dated_at)
        and not exists (select from thread_marks t where t.person_id = a.person_id and t.post_id = o.id and t.level = 'MUTE')
        and (a.kind = 'EMPLOYEE' or (o.audience <> 'INTERNAL' and app_has_employee(o.group_id)
          and (o.partner_id is null or o.partner_id = a.partner_id or (not a.walled and o.dated_at >= coalesce(g.walls_down_at, '-infinity')))))) x
    where x.app <> 'NEVER' or x.mail <> 'NEVER' $$;
  revoke execute on function app_announcement_reach from public;
  grant execute on function app_announcement_reach to entrenous_app;
`;

const TIMES = `
  -- Until when somebody is left in peace, who is at this instant; null for who may be told now. Their clock, not the machine's: a night in
  -- which clocks change ends when theirs says so.
  create function app_quiet_until(zone text, quiet_from int, quiet_until int, days_off int[], instant timestamptz) returns timestamptz
    language plpgsql stable as $$
  declare
    here timestamp := instant at time zone zone;
    start timestamp := here;
    minute int;
  begin
    for turn in 1..16 loop
      minute := extract(hour from here)::int * 60 + extract(minute from here)::int;
      if extract(isodow from here)::int = any (days_off) then here := here::date + 1;
      elsif quiet_from < quiet_until and minute >= quiet_from and minute < quiet_until then here := here::date + make_interval(mins => quiet_until);
      elsif quiet_from > quiet_until and minute >= quiet_from then here := here::date + 1;
      elsif quiet_from > quiet_until and minute < quiet_until then here := here::date + make_interval(mins => quiet_until);
      else exit;
      end if;
    end loop;
    return case when here > start then here at time zone zone end;
  end $$;

  -- The latest hour at or before this instant at which a digest is made; what is older is in it.
  create function app_digest_slot(zone text, digest text, hour int, day int, instant timestamptz) returns timestamptz language sql stable as $$
    select max(x.slot) from (
      select ((($5 at time zone $1)::date - back) + make_interval(hours => $3)) at time zone $1 as slot,
        extract(isodow from ($5 at time zone $1)::date - back)::int as on_day
      from generate_series(0, 7) back) x
    where x.slot <= $5 and $2 <> 'NEVER' and ($2 = 'DAILY' or x.on_day = $4) $$;
`;

const OWN = `person_id = (select app_viewer())`;
const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['notifications', 'untold', 'announcements', 'notification_choices', 'notification_settings', 'thread_marks', 'server_keys'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('revoke all on %I from entrenous_app', t);
      execute format('grant select, insert, update, delete on %I to entrenous_system', t);
    end loop;
    -- One's own, and on a walk as somebody else not even that.
    foreach t in array array['notifications', 'notification_choices', 'notification_settings', 'thread_marks'] loop
      execute format('create policy app_not_walking on %I as restrictive to entrenous_app using (coalesce(current_setting(''app.walk'', true), '''') = '''')', t);
      execute format('create policy app_own on %I to entrenous_app using (${OWN}) with check (${OWN})', t);
      execute format('grant select on %I to entrenous_app', t);
    end loop;
  end $$;
  -- That it was announced, to those who read it.
  create policy app_read on announcements for select to entrenous_app using (exists (select from posts p where p.id = announcements.post_id));
  grant select on announcements to entrenous_app;
  grant update (seen_at, read_at, done_at) on notifications to entrenous_app;
  grant insert, update, delete on notification_choices, thread_marks to entrenous_app;
  grant insert (person_id, quiet_from, quiet_until, days_off, digest, digest_hour, digest_day, mail_content) on notification_settings to entrenous_app;
  grant update (quiet_from, quiet_until, days_off, digest, digest_hour, digest_day, mail_content, bounced_at, bounced_why) on notification_settings to entrenous_app;
`;
