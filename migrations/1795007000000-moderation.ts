import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports, hidings with their appeals, advice of community leads, and blanked versions. Who reported is known to those who moderate;
 * what a report says of somebody's own item, to everybody but them. That nobody judges their own act is a constraint of the table.
 */
export class Moderation1795007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REPORTS, HIDINGS, ADVICE, POLICIES, REPORTING, ADVISING, BLANKING, FOUND])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger app_blank_copies on revisions;
      drop trigger app_end_advice on groups;
      drop trigger app_end_advice on posts;
      drop trigger app_end_advice on comments;
      drop policy app_blank on revisions;
      revoke update on revisions from entrenous_app;
      alter table revisions drop constraint revisions_blanked, drop column blanked_by, drop column blanked_as;
      grant update on revisions to entrenous_app;
      drop table reports, report_cases, advice_requests, hidings cascade;
      drop function app_report, app_advise, app_close_reports, app_end_advice, app_blank_copies;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const REPORTS = `
  -- One open case for an item, whoever reports it.
  create table report_cases (
    id uuid primary key default uuidv7(), group_id uuid not null references groups on delete cascade,
    post_id uuid references posts on delete cascade, comment_id uuid references comments on delete cascade,
    -- Of the item; a comment is as old as its post.
    author_id uuid not null references persons, dated_at timestamptz not null,
    opened_at timestamptz not null default app_now(),
    state text not null default 'OPEN', answered_at timestamptz, answered_by uuid references persons,
    constraint report_cases_of_one check ((post_id is null) <> (comment_id is null)),
    constraint report_cases_state check (state in ('OPEN', 'DISMISSED', 'HIDDEN')),
    constraint report_cases_answered check ((state = 'OPEN') = (answered_at is null)),
    constraint report_cases_not_own check (answered_by <> author_id));
  create unique index report_cases_open_post on report_cases (post_id) where state = 'OPEN' and post_id is not null;
  create unique index report_cases_open_comment on report_cases (comment_id) where state = 'OPEN' and comment_id is not null;
  create index report_cases_queue on report_cases (group_id, opened_at, id) where state = 'OPEN';
  create index report_cases_group on report_cases (group_id);
  create index report_cases_post on report_cases (post_id) where post_id is not null;
  create index report_cases_comment on report_cases (comment_id) where comment_id is not null;

  create table reports (
    case_id uuid not null references report_cases on delete cascade, reporter_id uuid not null references persons,
    item_id uuid not null, reason text not null, words text, at timestamptz not null default app_now(), closed_at timestamptz,
    primary key (case_id, reporter_id),
    constraint reports_reason check (reason in ('DISRESPECT', 'FALSE', 'CONFIDENTIAL', 'PERSONAL_DATA', 'PROMOTION', 'OTHER')));
  create unique index reports_open on reports (reporter_id, item_id) where closed_at is null;
  create index reports_reporter on reports (reporter_id, at desc);
`;

const HIDINGS = `
  -- Each time that an item was hidden; it stands until it is lifted.
  create table hidings (
    id uuid primary key default uuidv7(), group_id uuid not null references groups on delete cascade,
    post_id uuid references posts on delete cascade, comment_id uuid references comments on delete cascade,
    author_id uuid not null references persons, dated_at timestamptz not null,
    hidden_by uuid not null references persons, hidden_at timestamptz not null default app_now(), reason text not null,
    lifted_at timestamptz, lifted_by uuid references persons,
    appealed_at timestamptz, appeal text, outcome text, decided_at timestamptz, decided_by uuid references persons, decision text,
    asked_at timestamptz, advice text, advised_at timestamptz,
    -- Since when there is something of it that its author has not seen.
    news_at timestamptz default app_now(),
    constraint hidings_of_one check ((post_id is null) <> (comment_id is null)),
    constraint hidings_not_own check (hidden_by <> author_id),
    constraint hidings_lifted_by_others check (lifted_by <> author_id),
    constraint hidings_decided_by_others check (decided_by <> author_id and decided_by <> hidden_by),
    constraint hidings_appealed check ((appealed_at is null) = (appeal is null)),
    constraint hidings_outcome check (outcome in ('UPHELD', 'LIFTED')),
    constraint hidings_decided check ((outcome is null) = (decided_at is null) and (decided_at is null or appealed_at is not null)));
  create unique index hidings_standing_post on hidings (post_id) where lifted_at is null and post_id is not null;
  create unique index hidings_standing_comment on hidings (comment_id) where lifted_at is null and comment_id is not null;
  create index hidings_appeals on hidings (group_id, appealed_at, id) where appealed_at is not null and decided_at is null and lifted_at is null;
  create index hidings_news on hidings (author_id, news_at) where news_at is not null;
  create index hidings_group on hidings (group_id);
  create index hidings_post on hidings (post_id) where post_id is not null;
  create index hidings_comment on hidings (comment_id) where comment_id is not null;
`;

const ADVICE = `
  -- What an author hands to the community leads: their text and the reason, kept only as long as it may be read there.
  create table advice_requests (
    id uuid primary key default uuidv7(), hiding_id uuid not null references hidings on delete cascade,
    group_id uuid not null references groups on delete cascade, author_id uuid not null references persons, hidden_by uuid not null references persons,
    title text, body text not null, reason text not null, asked_at timestamptz not null default app_now(),
    advice text, advised_at timestamptz, advised_by uuid references persons, ended_at timestamptz,
    constraint advice_requests_advised check ((advice is null) = (advised_at is null)),
    constraint advice_requests_ended check (ended_at is null or (title is null and body = '' and reason = '')),
    constraint advice_requests_not_own check (advised_by <> author_id and advised_by <> hidden_by));
  create unique index advice_requests_hiding on advice_requests (hiding_id);
  create index advice_requests_open on advice_requests (asked_at, id) where ended_at is null;
  create index advice_requests_group on advice_requests (group_id);
`;

/** From when on the viewer reads the row's group, as content's policies say it. */
const IN_TIME = `dated_at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], group_id)]`;
const MODERATED = `group_id = any ((select app_moderated_groups())::uuid[])`;
const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['report_cases', 'reports', 'hidings', 'advice_requests'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('revoke all on %I from entrenous_app', t);
      execute format('grant select on %I to entrenous_app', t);
      execute format('grant select, insert, update, delete on %I to entrenous_system', t);
    end loop;
  end $$;

  -- On a walk as somebody else nothing of this is seen.
  create policy app_not_walking on report_cases as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  create policy app_not_walking on reports as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  create policy app_not_walking on hidings as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  create policy app_not_walking on advice_requests as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');

  -- Those who moderate, except whoever it is about.
  create policy app_read on report_cases for select to entrenous_app
    using (${MODERATED} and author_id <> (select app_viewer()) and ${IN_TIME});
  create policy app_update on report_cases for update to entrenous_app
    using (${MODERATED} and author_id <> (select app_viewer()) and state = 'OPEN') with check (answered_by = (select app_viewer()));
  grant update (state, answered_at, answered_by) on report_cases to entrenous_app;
  -- One's own, and those of a case that one may see. They are written by app_report.
  create policy app_read on reports for select to entrenous_app using (reporter_id = (select app_viewer())
    or exists (select from report_cases c where c.id = reports.case_id));

  create policy app_read on hidings for select to entrenous_app using (${IN_TIME} and (author_id = (select app_viewer()) or ${MODERATED}));
  create policy app_insert on hidings for insert to entrenous_app with check (hidden_by = (select app_viewer()) and ${MODERATED} and lifted_at is null
    and appealed_at is null and asked_at is null);
  create policy app_update on hidings for update to entrenous_app using (${IN_TIME} and (author_id = (select app_viewer()) or ${MODERATED}))
    with check (true);
  grant insert on hidings to entrenous_app;
  grant update (lifted_at, lifted_by, appealed_at, appeal, outcome, decided_at, decided_by, decision, asked_at, news_at) on hidings to entrenous_app;

  create policy app_read on advice_requests for select to entrenous_app using (ended_at is null and app_has_role('COMMUNITY_LEAD') and app_is_employee()
    and author_id <> (select app_viewer()) and hidden_by <> (select app_viewer())
    and exists (select from groups g where g.id = group_id and g.visibility in ('PUBLIC', 'PRIVATE') and g.deleted_at is null));
  create policy app_insert on advice_requests for insert to entrenous_app with check (author_id = (select app_viewer()) and advised_at is null
    and group_id = any ((select app_my_groups())::uuid[]) and exists (select from hidings h where h.id = hiding_id and h.author_id = (select app_viewer()) and h.lifted_at is null));
  grant insert on advice_requests to entrenous_app;
`;

const REPORTING = `
  -- Reports an item for the viewer, once as long as it is open. Reporters cannot see whether there was a case before: the database adds to it.
  create function app_report(item_post_id uuid, item_comment_id uuid, why text, in_words text)
    returns table (case_id uuid, is_new_case boolean, is_new boolean) language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    item record;
    found_id uuid;
    opened uuid;
    made int;
  begin
    select coalesce(c.group_id, p.group_id) as group_id, coalesce(c.author_id, p.author_id) as author_id, p.dated_at into item
      from posts p left join comments c on c.id = $2 and c.post_id = p.id
      where p.id = coalesce((select o.post_id from comments o where o.id = $2), $1) and p.deleted_at is null and p.hidden_at is null
        and ($2 is null or (c.deleted_at is null and c.hidden_at is null));
    if item.group_id is null or item.author_id = app_viewer() or item.group_id <> all (app_my_groups()) then
      raise exception 'Not to be reported by the viewer' using errcode = 'insufficient_privilege';
    end if;
    -- Whoever answers it at this instant closes it: then this is the first report of another.
    loop
      opened := null;
      insert into report_cases (group_id, post_id, comment_id, author_id, dated_at)
        values (item.group_id, case when $2 is null then $1 end, $2, item.author_id, item.dated_at) on conflict do nothing returning id into opened;
      select k.id into found_id from report_cases k where k.state = 'OPEN' and (k.comment_id = $2 or ($2 is null and k.post_id = $1)) for update;
      exit when found_id is not null;
    end loop;
    insert into reports (case_id, reporter_id, item_id, reason, words) values (found_id, app_viewer(), coalesce($2, $1), why, in_words) on conflict do nothing;
    get diagnostics made = row_count;
    return query select found_id, opened is not null, made > 0;
  end $$;
  revoke execute on function app_report from public;
  grant execute on function app_report to entrenous_app;

  create function app_close_reports() returns trigger language plpgsql ${DEFINER} as $$ begin
    update reports r set closed_at = new.answered_at where r.case_id = new.id and r.closed_at is null;
    return null;
  end $$;
  create trigger report_cases_close after update of state on report_cases for each row when (new.state <> 'OPEN') execute function app_close_reports();
`;

const ADVISING = `
  -- A community lead says something on a text that was handed to them; its author and the moderators read it beside the hiding.
  create function app_advise(request_id uuid, words text) returns table (hiding_id uuid, group_id uuid) language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare request advice_requests; begin
    if not (app_is_employee() and app_has_role('COMMUNITY_LEAD')) then return; end if;
    update advice_requests a set advice = $2, advised_at = app_now(), advised_by = app_viewer()
      where a.id = $1 and a.advised_at is null and a.ended_at is null and app_viewer() not in (a.author_id, a.hidden_by) returning a.* into request;
    if request.id is null then return; end if;
    return query update hidings h set advice = $2, advised_at = app_now(), news_at = app_now() where h.id = request.hiding_id returning h.id, h.group_id;
  end $$;
  revoke execute on function app_advise from public;
  grant execute on function app_advise to entrenous_app;

  -- What was handed over is erased when leads may not read it any more: the hiding was lifted, the item or the group is gone, or the
  -- group became SECRET.
  create function app_end_advice() returns trigger language plpgsql ${DEFINER} as $$
  declare row_id uuid := new.id; begin
    update advice_requests a set ended_at = app_now(), title = null, body = '', reason = ''
      from hidings h left join comments c on c.id = h.comment_id
      where h.id = a.hiding_id and a.ended_at is null and case tg_table_name
        when 'groups' then a.group_id = row_id when 'hidings' then h.id = row_id
        when 'posts' then row_id in (h.post_id, c.post_id) else h.comment_id = row_id end;
    return null;
  end $$;
  create trigger app_end_advice after update of visibility, deleted_at on groups for each row
    when ((new.visibility = 'SECRET' and old.visibility <> 'SECRET') or (new.deleted_at is not null and old.deleted_at is null)) execute function app_end_advice();
  create trigger app_end_advice after update of lifted_at on hidings for each row when (new.lifted_at is not null) execute function app_end_advice();
  create trigger app_end_advice after update of deleted_at on posts for each row
    when (new.deleted_at is not null and old.deleted_at is null) execute function app_end_advice();
  create trigger app_end_advice after update of deleted_at on comments for each row
    when (new.deleted_at is not null and old.deleted_at is null) execute function app_end_advice();
`;

const BLANKING = `
  alter table revisions add column blanked_by uuid references persons, add column blanked_as text,
    add constraint revisions_blanked check ((blanked_at is null) = (blanked_as is null) and blanked_as in ('AUTHOR', 'MODERATOR')
      and (blanked_at is null or (title is null and body = '' and body_html = '')));
  -- Once, by the item's author or who moderates there; nothing else of a version ever changes.
  create policy app_blank on revisions for update to entrenous_app using (blanked_at is null and (${MODERATED}
      or exists (select from posts p where p.id = revisions.post_id and p.author_id = (select app_viewer()))
      or exists (select from comments c where c.id = revisions.comment_id and c.author_id = (select app_viewer()))))
    with check (blanked_by = (select app_viewer()));
  revoke update on revisions from entrenous_app;
  grant update (title, body, body_html, blanked_at, blanked_by, blanked_as) on revisions to entrenous_app;

  -- The version that was handed to community leads, if it is this one, goes with it.
  create function app_blank_copies() returns trigger language plpgsql ${DEFINER} as $$ begin
    update advice_requests a set ended_at = app_now(), title = null, body = '', reason = '' from hidings h
      where h.id = a.hiding_id and a.ended_at is null and (h.post_id = new.post_id or h.comment_id = new.comment_id) and a.asked_at < new.edited_at
        and not exists (select from revisions r where (r.post_id = new.post_id or r.comment_id = new.comment_id)
          and r.edited_at > a.asked_at and (r.edited_at, r.id) < (new.edited_at, new.id));
    return null;
  end $$;
  create trigger app_blank_copies after update of blanked_at on revisions for each row when (new.blanked_at is not null) execute function app_blank_copies();
`;

/** What was hidden before: its author can appeal against it too. It is no news. */
const FOUND = `
  insert into hidings (group_id, post_id, author_id, dated_at, hidden_by, hidden_at, reason, news_at)
    select p.group_id, p.id, p.author_id, p.dated_at, p.hidden_by, p.hidden_at, p.hidden_reason, null from posts p
    where p.hidden_at is not null and p.hidden_by <> p.author_id and p.hidden_reason is not null;
  insert into hidings (group_id, comment_id, author_id, dated_at, hidden_by, hidden_at, reason, news_at)
    select c.group_id, c.id, c.author_id, p.dated_at, c.hidden_by, c.hidden_at, c.hidden_reason, null from comments c join posts p on p.id = c.post_id
    where c.hidden_at is not null and c.hidden_by <> c.author_id and c.hidden_reason is not null;
`;
