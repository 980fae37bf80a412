import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The foundation: people, groups, temporal memberships, content, sign-in, audit, and row-level security on every content
 * table. Three database roles: the owner (migrations only), `entrenous_app` (serves viewers; owns nothing, cannot bypass
 * row-level security; without a viewer it sees no row) and `entrenous_system` (sign-in, jobs, imports: no viewer exists yet).
 */
export class Foundation1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CLOCK, PEOPLE, GROUPS, CONTENT, SIGN_IN, AUDIT, RIGHTS, POLICIES, GRANTS])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view bylines, listed_memberships, active_memberships cascade;
      drop table audit_log, audit_outbox, throttle, one_time_tokens, sessions, credentials, drafts, bookmarks, reactions,
        revisions, images, comments, post_activity, posts, invitations, subscriptions, memberships, group_partners, groups,
        contacts, visits, network_roles, persons, partner_organisations, network cascade;
      drop function if exists app_load_rights, app_right, app_forget_rights, app_viewer, app_active, app_is_employee, app_partner, app_has_role, app_has_employee, app_memberships,
        app_my_groups, app_my_history, app_walled_groups, app_closed_groups, app_inviting_groups, app_moderated_groups,
        app_managed_groups, app_sees_person, app_same_side, app_count_members, app_fold, app_now cascade;
    `);
  }
}

const CLOCK = `
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  -- The one clock for rights and dates. Only the owner's role can replace it (replays and tests do).
  create function app_now() returns timestamptz language sql stable parallel safe return now();
  -- Accents, ligatures and case folded, for names and quick search; the two-argument form of unaccent is safe to wrap.
  create function app_fold(text) returns text language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));
`;

const PEOPLE = `
  create table network (
    id smallint primary key default 1,
    company_name text not null, language text not null default 'fr', brand_color text, logo_image_id uuid,
    smtp_url text, mail_from text, is_demo boolean not null default false,
    set_up_at timestamptz, created_at timestamptz not null default app_now(),
    constraint network_one_row check (id = 1),
    constraint network_language check (language in ('fr', 'en')));

  create table partner_organisations (
    id uuid primary key default uuidv7(), name text not null, kind text not null, domains text[] not null default '{}',
    source_id text, created_at timestamptz not null default app_now(),
    constraint partner_organisations_kind check (kind in ('SUPPLIER', 'CUSTOMER', 'CONTRACTOR', 'SCHOOL')));
  create unique index partner_organisations_source on partner_organisations (source_id) where source_id is not null;

  create table persons (
    id uuid primary key default uuidv7(),
    kind text not null, status text not null default 'ACTIVE',
    given_name text not null, family_name text not null, name text not null,
    email text, title text, department text, site text, phone text, about text,
    skills text[] not null default '{}', interests text[] not null default '{}',
    photo_id uuid, language text, theme text not null default 'SYSTEM', time_zone text not null default 'Europe/Paris',
    partner_id uuid references partner_organisations, sponsor_id uuid references persons,
    access_until timestamptz, access_reason text, responsible_id uuid references persons,
    source_id text, joined_at timestamptz, created_at timestamptz not null default app_now(),
    constraint persons_kind check (kind in ('EMPLOYEE', 'EXTERNAL', 'SERVICE')),
    constraint persons_status check (status in ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEFT', 'ERASED', 'PLACEHOLDER')),
    constraint persons_external check ((kind = 'EXTERNAL') = (partner_id is not null)),
    constraint persons_sponsored check (kind <> 'EXTERNAL' or sponsor_id is not null),
    constraint persons_email_folded check (email = lower(email)));
  create unique index persons_email on persons (email) where email is not null;
  create unique index persons_source on persons (source_id) where source_id is not null;
  create index persons_name on persons (app_fold(name), id);
  create index persons_name_trgm on persons using gin (app_fold(name) gin_trgm_ops);
  create index persons_sponsor on persons (sponsor_id) where sponsor_id is not null;
  create index persons_partner on persons (partner_id) where partner_id is not null;

  create table network_roles (
    person_id uuid not null references persons, role text not null,
    granted_by uuid references persons, granted_at timestamptz not null default app_now(),
    primary key (person_id, role),
    constraint network_roles_role check (role in ('OWNER', 'IT_ADMIN', 'COMMUNITY_LEAD', 'COMPLIANCE_OFFICER', 'SUPPORT_AGENT')),
    constraint network_roles_not_self check (granted_by <> person_id));

  -- When somebody was here; apart from persons because it is written at each visit.
  create table visits (person_id uuid primary key references persons, last_seen_at timestamptz not null, previous_visit_at timestamptz);

  create table contacts (
    requester_id uuid not null references persons, addressee_id uuid not null references persons, state text not null,
    requested_at timestamptz not null default app_now(), accepted_at timestamptz,
    primary key (requester_id, addressee_id),
    constraint contacts_state check (state in ('REQUESTED', 'ACCEPTED')),
    constraint contacts_two check (requester_id <> addressee_id));
  create unique index contacts_pair on contacts (least(requester_id, addressee_id), greatest(requester_id, addressee_id));
  create index contacts_addressee on contacts (addressee_id, state);
`;

const GROUPS = `
  create table groups (
    id uuid primary key default uuidv7(), kind text not null default 'GROUP',
    name text not null, purpose text not null default '', rules text[] not null default '{}',
    visibility text not null, join_policy text not null, join_question text,
    externals_allowed boolean not null default false, walled boolean not null default false,
    image_id uuid, created_by uuid not null references persons, created_at timestamptz not null default app_now(),
    archived_at timestamptz, deleted_at timestamptz, deleted_by uuid references persons,
    sealed_at timestamptz, externals_sealed_at timestamptz, left_public_at timestamptz,
    member_count int not null default 0, external_count int not null default 0, source_id text,
    constraint groups_kind check (kind in ('GROUP', 'CONVERSATION')),
    constraint groups_conversation check (kind <> 'CONVERSATION' or (visibility = 'SECRET' and join_policy = 'INVITE_ONLY')),
    constraint groups_visibility check (visibility in ('PUBLIC', 'PRIVATE', 'SECRET')),
    constraint groups_join_policy check (join_policy in ('OPEN', 'ON_REQUEST', 'INVITE_ONLY')),
    constraint groups_open_is_public check (join_policy <> 'OPEN' or visibility = 'PUBLIC'),
    constraint groups_secret_invites check (visibility <> 'SECRET' or join_policy = 'INVITE_ONLY'));
  create unique index groups_source on groups (source_id) where source_id is not null;
  create index groups_name on groups (app_fold(name), id) where deleted_at is null;
  create index groups_name_trgm on groups using gin (app_fold(name) gin_trgm_ops);
  -- Groups whose stored NETWORK audiences must not be believed: those that left PUBLIC until a job has rewritten them, and the deleted.
  create index groups_closed on groups (id) where left_public_at is not null or deleted_at is not null;

  create table group_partners (
    group_id uuid not null references groups deferrable initially deferred, partner_id uuid not null references partner_organisations,
    since timestamptz not null default app_now(), primary key (group_id, partner_id));

  -- Temporal: a change closes the row (valid_to) and opens another, so that who could read what, when, stays known.
  create table memberships (
    id uuid primary key default uuidv7(),
    group_id uuid not null references groups deferrable initially deferred, person_id uuid not null references persons,
    role text not null, state text not null, since timestamptz not null default app_now(),
    history_from timestamptz, access_until timestamptz,
    invited_by uuid references persons, answer text,
    valid_from timestamptz not null default app_now(), valid_to timestamptz, ended_by uuid references persons, end_reason text,
    constraint memberships_role check (role in ('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER')),
    constraint memberships_state check (state in ('INVITED', 'REQUESTED', 'ACTIVE', 'BANNED')));
  create unique index memberships_current on memberships (person_id, group_id) where valid_to is null;
  create index memberships_group on memberships (group_id, state, person_id) where valid_to is null;
  create index memberships_history on memberships (group_id, person_id, valid_from);

  -- What a member wants of a group and how far they have read: a preference, never a right.
  create table subscriptions (
    person_id uuid not null references persons, group_id uuid not null references groups deferrable initially deferred,
    level text not null default 'ALL', read_through timestamptz not null default app_now(),
    primary key (person_id, group_id),
    constraint subscriptions_level check (level in ('ALL', 'MUTED'))) with (fillfactor = 80);

  -- By mail, to an address: accounts of employees and externals, with or without a group.
  create table invitations (
    id uuid primary key default uuidv7(), token_hash bytea not null, email text not null, kind text not null,
    language text not null default 'fr', group_id uuid references groups, role text, partner_id uuid references partner_organisations,
    sponsor_id uuid references persons, access_until timestamptz, access_reason text, history_from timestamptz,
    placeholder_id uuid references persons, message text, invited_by uuid not null references persons,
    created_at timestamptz not null default app_now(), expires_at timestamptz not null,
    accepted_at timestamptz, accepted_by uuid references persons, declined_at timestamptz, withdrawn_at timestamptz,
    constraint invitations_kind check (kind in ('EMPLOYEE', 'EXTERNAL')),
    constraint invitations_role check (role in ('MANAGER', 'MODERATOR', 'CONTRIBUTOR', 'READER')));
  create unique index invitations_token on invitations (token_hash);
  create index invitations_group on invitations (group_id, created_at desc, id desc) where accepted_at is null and withdrawn_at is null and declined_at is null;
  create index invitations_email on invitations (email);
`;

const CONTENT = `
  create table posts (
    id uuid primary key default uuidv7(),
    group_id uuid not null references groups, author_id uuid not null references persons,
    audience text not null, partner_id uuid references partner_organisations,
    dated_at timestamptz not null default app_now(), last_activity_at timestamptz not null default app_now(),
    title text, body text not null, body_html text not null, topics text[] not null default '{}', image_ids uuid[] not null default '{}',
    comment_count int not null default 0, reaction_counts jsonb not null default '{}',
    edited_at timestamptz, pinned_at timestamptz, pinned_by uuid references persons,
    closed_at timestamptz, closed_by uuid references persons, close_reason text,
    hidden_at timestamptz, hidden_by uuid references persons, hidden_reason text,
    deleted_at timestamptz, deleted_by uuid references persons,
    idempotency_key uuid, source_id text,
    constraint posts_audience check (audience in ('NETWORK', 'MEMBERS', 'INTERNAL'))) with (fillfactor = 85);
  create index posts_feed on posts (group_id, last_activity_at desc, id desc) include (audience, partner_id, dated_at) where deleted_at is null and hidden_at is null;
  create index posts_newest on posts (group_id, dated_at desc, id) include (audience, partner_id) where deleted_at is null and hidden_at is null;
  create index posts_author on posts (author_id, dated_at desc, id) where deleted_at is null and hidden_at is null;
  create index posts_network on posts (dated_at desc, id) include (group_id) where audience = 'NETWORK' and deleted_at is null and hidden_at is null;
  create index posts_pinned on posts (group_id, pinned_at desc) where pinned_at is not null and deleted_at is null;
  create unique index posts_idempotency on posts (author_id, idempotency_key) where idempotency_key is not null;
  create unique index posts_source on posts (source_id) where source_id is not null;

  -- Activity per partner organisation (nil = what is for all), for groups that have externals: behind a wall an external's
  -- counts and order are added up from 'for all' and their own, so that nothing of the others shows.
  create table post_activity (
    post_id uuid not null references posts on delete cascade, partner_key uuid not null, group_id uuid not null references groups,
    last_activity_at timestamptz not null, comment_count int not null default 0,
    primary key (post_id, partner_key)) with (fillfactor = 85);
  create index post_activity_feed on post_activity (group_id, partner_key, last_activity_at desc, post_id desc);

  create table comments (
    id uuid primary key default uuidv7(),
    post_id uuid not null references posts, parent_id uuid references comments, group_id uuid not null references groups,
    author_id uuid not null references persons, audience text not null, partner_id uuid references partner_organisations,
    dated_at timestamptz not null default app_now(), body text not null, body_html text not null,
    reaction_counts jsonb not null default '{}', edited_at timestamptz,
    hidden_at timestamptz, hidden_by uuid references persons, hidden_reason text,
    deleted_at timestamptz, deleted_by uuid references persons, idempotency_key uuid, source_id text,
    constraint comments_audience check (audience in ('NETWORK', 'MEMBERS', 'INTERNAL')));
  create index comments_thread on comments (post_id, dated_at, id);
  create index comments_replies on comments (parent_id, dated_at desc, id) where parent_id is not null;
  create index comments_newest on comments (group_id, dated_at desc, id) include (audience, partner_id) where deleted_at is null and hidden_at is null;
  create index comments_network on comments (dated_at desc, id) include (group_id) where audience = 'NETWORK' and deleted_at is null and hidden_at is null;
  create index comments_author on comments (author_id, dated_at desc, id) where deleted_at is null and hidden_at is null;
  create unique index comments_idempotency on comments (author_id, idempotency_key) where idempotency_key is not null;
  create unique index comments_source on comments (source_id) where source_id is not null;

  create table images (
    id uuid primary key default uuidv7(), owner_id uuid not null references persons, purpose text not null,
    group_id uuid references groups, person_id uuid references persons, post_id uuid references posts,
    hash text not null, mime text not null, bytes int not null, width int not null, height int not null, alt text not null default '',
    created_at timestamptz not null default app_now(), attached_at timestamptz,
    constraint images_purpose check (purpose in ('PROFILE', 'GROUP', 'POST', 'NETWORK')));
  create index images_post on images (post_id) where post_id is not null;

  create table revisions (
    id uuid primary key default uuidv7(), post_id uuid references posts, comment_id uuid references comments,
    group_id uuid not null references groups, title text, body text not null, body_html text not null,
    editor_id uuid not null references persons, edited_at timestamptz not null default app_now(), blanked_at timestamptz,
    constraint revisions_of_one check ((post_id is null) <> (comment_id is null)));
  create index revisions_post on revisions (post_id, edited_at) where post_id is not null;
  create index revisions_comment on revisions (comment_id, edited_at) where comment_id is not null;

  create table reactions (
    target_id uuid not null, person_id uuid not null references persons, kind text not null,
    post_id uuid not null references posts, comment_id uuid references comments, group_id uuid not null references groups,
    partner_id uuid references partner_organisations, at timestamptz not null default app_now(),
    primary key (target_id, person_id),
    constraint reactions_kind check (kind in ('USEFUL', 'THANKS', 'AGREE', 'CELEBRATE')),
    constraint reactions_target check (target_id = coalesce(comment_id, post_id)));
  create index reactions_person on reactions (person_id, at desc);

  create table bookmarks (
    person_id uuid not null references persons, post_id uuid not null references posts, at timestamptz not null default app_now(),
    primary key (person_id, post_id));
  create index bookmarks_newest on bookmarks (person_id, at desc, post_id desc);

  create table drafts (
    id uuid primary key default uuidv7(), person_id uuid not null references persons,
    group_id uuid references groups, post_id uuid references posts,
    title text, body text not null, audience text, topics text[] not null default '{}', updated_at timestamptz not null default app_now());
  create unique index drafts_context on drafts (person_id, group_id, post_id) nulls not distinct;
`;

const SIGN_IN = `
  create table credentials (
    person_id uuid primary key references persons, password_hash text not null, changed_at timestamptz not null default app_now());

  -- Opaque sessions: the cookie holds 256 random bits, the table their SHA-256.
  create table sessions (
    id uuid primary key default uuidv7(), token_hash bytea not null, person_id uuid not null references persons,
    device text not null default '', created_at timestamptz not null default app_now(), last_seen_at timestamptz not null default app_now(),
    idle_until timestamptz not null, expires_at timestamptz not null, ended_at timestamptz, scope text);
  create unique index sessions_token on sessions (token_hash);
  create index sessions_person on sessions (person_id, last_seen_at desc) where ended_at is null;

  create table one_time_tokens (
    id uuid primary key default uuidv7(), purpose text not null, token_hash bytea not null,
    person_id uuid references persons, session_id uuid references sessions, data jsonb not null default '{}',
    created_at timestamptz not null default app_now(), expires_at timestamptz not null, used_at timestamptz,
    constraint one_time_tokens_purpose check (purpose in ('SETUP', 'RESET', 'SOCKET')));
  create unique index one_time_tokens_hash on one_time_tokens (token_hash);
  create index one_time_tokens_person on one_time_tokens (person_id, purpose);

  -- Counters of rate-limiter-flexible.
  create table throttle (key varchar(255) primary key, points integer not null default 0, expire bigint);
`;

const AUDIT = `
  create table audit_outbox (
    id uuid primary key default uuidv7(), at timestamptz not null default clock_timestamp(),
    actor_id uuid, action text not null, outcome text not null default 'DONE', group_id uuid, target_id uuid, data jsonb not null default '{}');
  create table audit_log (
    seq bigint primary key, id uuid not null, at timestamptz not null, actor_id uuid, action text not null, outcome text not null,
    group_id uuid, target_id uuid, data jsonb not null, prev bytea not null, hash bytea not null);
  create unique index audit_log_id on audit_log (id);
`;

const RIGHTS = `
  create function app_viewer() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.viewer', true), '')::uuid;

  -- Whether an account may act at all: its own state and end date, an external's sponsor, a service's responsible employee.
  create function app_active(person persons) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return person.status = 'ACTIVE' and (person.access_until is null or person.access_until > app_now())
      and (person.kind = 'EMPLOYEE' or exists (select from persons e
        where e.id = case person.kind when 'EXTERNAL' then person.sponsor_id else person.responsible_id end
          and e.kind = 'EMPLOYEE' and e.status = 'ACTIVE' and (e.access_until is null or e.access_until > app_now())));
  end $$;

  -- A group without an active employee is frozen: externals and services are out of it.
  create function app_has_employee(group_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return exists (select from memberships m join persons p on p.id = m.person_id
      where m.group_id = $1 and m.valid_to is null and m.state = 'ACTIVE' and p.kind = 'EMPLOYEE' and app_active(p));
  end $$;

  -- The memberships of a person that count at this moment, and as what: the one sentence from which the facts of an actor, and
  -- everything below, come. A deleted group counts for its managers only, for 30 days; an invitation for 14, while whoever
  -- made it may still make it; a service does no more than the employee who answers for it. (plpgsql keeps its plan, where a
  -- function in SQL is planned at each call; a person has few memberships, so that all groups are never read for them.)
  create function app_memberships(person_id uuid)
    returns table (group_id uuid, role text, state text, history_from timestamptz, walled boolean, deleted boolean)
    language plpgsql stable rows 40 security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
    set enable_hashjoin = off set enable_mergejoin = off as $$
  #variable_conflict use_column
  begin return query
    select m.group_id, case when r.role = 'READER' then r.role else m.role end, m.state, m.history_from, g.walled, g.deleted_at is not null
    from persons p
      join memberships m on m.person_id = p.id and m.valid_to is null
      join groups g on g.id = m.group_id
      left join memberships r on p.kind = 'SERVICE' and r.person_id = p.responsible_id and r.group_id = m.group_id
        and r.valid_to is null and r.state = 'ACTIVE'
    where p.id = $1 and app_active(p)
      and (g.deleted_at is null or (m.state = 'ACTIVE' and m.role = 'MANAGER' and g.deleted_at > app_now() - interval '30 days'))
      and case m.state
        when 'ACTIVE' then (m.access_until is null or m.access_until > app_now()) and case p.kind
          when 'EMPLOYEE' then true
          when 'EXTERNAL' then g.externals_allowed and app_has_employee(g.id)
          else r.id is not null and app_has_employee(g.id) end
        when 'INVITED' then m.since > app_now() - interval '14 days'
          and (p.kind = 'EMPLOYEE' or (g.externals_allowed and app_has_employee(g.id)))
          and exists (select from memberships i join persons ip on ip.id = i.person_id
            where i.person_id = m.invited_by and i.group_id = m.group_id and i.valid_to is null and i.state = 'ACTIVE'
              and (i.role = 'MANAGER' or (i.role = 'MODERATOR' and p.kind = 'EMPLOYEE')) and ip.kind = 'EMPLOYEE' and app_active(ip))
        else true end;
  end $$;

  -- What the viewer is and may reach, computed once in a transaction by the database itself and kept in settings that end with
  -- it: policies ask for it many times in a statement. Whatever changes it makes it be computed anew.
  create function app_load_rights() returns void language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    viewer persons;
    is_employee boolean;
  begin
    select p.* into viewer from persons p where p.id = app_viewer() and app_active(p);
    is_employee := coalesce(viewer.kind = 'EMPLOYEE', false);
    perform set_config('app.is_employee', is_employee::text, true), set_config('app.partner', coalesce(viewer.partner_id::text, ''), true),
      set_config('app.roles', (select coalesce(array_agg(r.role), '{}')::text from network_roles r where r.person_id = viewer.id and is_employee), true),
      set_config('app.closed_groups', (select coalesce(array_agg(g.id), '{}')::text from groups g where g.left_public_at is not null or g.deleted_at is not null), true),
      set_config('app.my_groups', m.mine::text, true), set_config('app.my_history', m.history::text, true),
      set_config('app.walled_groups', m.walled::text, true), set_config('app.inviting_groups', m.inviting::text, true),
      set_config('app.moderated_groups', m.moderated::text, true), set_config('app.managed_groups', m.managed::text, true),
      set_config('app.rights_of', current_setting('app.viewer'), true)
    from (select
        coalesce(array_agg(group_id order by group_id) filter (where state = 'ACTIVE' and not deleted), '{}') as mine,
        coalesce(array_agg(coalesce(history_from, '-infinity') order by group_id) filter (where state = 'ACTIVE' and not deleted), '{}') as history,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and not deleted and walled and not is_employee), '{}') as walled,
        coalesce(array_agg(group_id) filter (where state = 'INVITED'), '{}') as inviting,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and not deleted and role in ('MANAGER', 'MODERATOR') and is_employee), '{}') as moderated,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and role = 'MANAGER' and is_employee), '{}') as managed
      from app_memberships(viewer.id)) m;
  end $$;
  create function app_right(name text) returns text language plpgsql stable as $$ begin
    if current_setting('app.rights_of', true) is distinct from current_setting('app.viewer', true) then perform public.app_load_rights(); end if;
    return nullif(current_setting('app.' || name, true), '');
  end $$;
  create function app_forget_rights() returns trigger language plpgsql as $$ begin
    perform set_config('app.rights_of', 'nobody', true);
    return null;
  end $$;
  create trigger app_forget_rights after insert or update or delete on persons for each statement execute function app_forget_rights();
  create trigger app_forget_rights after insert or update or delete on network_roles for each statement execute function app_forget_rights();
  create trigger app_forget_rights after insert or update or delete on groups for each statement execute function app_forget_rights();
  create trigger app_forget_rights after insert or update or delete on memberships for each statement execute function app_forget_rights();

  create function app_is_employee() returns boolean language sql stable return coalesce(public.app_right('is_employee')::boolean, false);
  create function app_partner() returns uuid language sql stable return public.app_right('partner')::uuid;
  create function app_has_role(text) returns boolean language sql stable return $1 = any (coalesce(public.app_right('roles'), '{}')::text[]);
  -- The viewer's active memberships, as two arrays in the same order: the groups, and from when each may be read.
  create function app_my_groups() returns uuid[] language sql stable return coalesce(public.app_right('my_groups'), '{}')::uuid[];
  create function app_my_history() returns timestamptz[] language sql stable return coalesce(public.app_right('my_history'), '{}')::timestamptz[];
  -- Those of them in which an external reads only what is for all or for their own organisation. Empty for employees.
  create function app_walled_groups() returns uuid[] language sql stable return coalesce(public.app_right('walled_groups'), '{}')::uuid[];
  -- Groups of which the viewer is told by an invitation.
  create function app_inviting_groups() returns uuid[] language sql stable return coalesce(public.app_right('inviting_groups'), '{}')::uuid[];
  create function app_moderated_groups() returns uuid[] language sql stable return coalesce(public.app_right('moderated_groups'), '{}')::uuid[];
  -- Also the deleted, which their managers may see and restore.
  create function app_managed_groups() returns uuid[] language sql stable return coalesce(public.app_right('managed_groups'), '{}')::uuid[];
  -- Groups whose stored NETWORK audiences must not be believed.
  create function app_closed_groups() returns uuid[] language sql stable return coalesce(public.app_right('closed_groups'), '{}')::uuid[];

  -- Who is in which group at this moment. For functions and jobs; viewers read what follows.
  create view active_memberships with (security_barrier) as
    select m.id, m.group_id, m.person_id, m.role, m.since, g.visibility as group_visibility, g.walled, p.kind, p.partner_id
    from memberships m join groups g on g.id = m.group_id join persons p on p.id = m.person_id
    where m.valid_to is null and m.state = 'ACTIVE' and g.deleted_at is null
      and (m.access_until is null or m.access_until > app_now())
      and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > app_now())
      and (p.kind = 'EMPLOYEE' or ((p.kind <> 'EXTERNAL' or g.externals_allowed) and app_active(p)));

  -- The same, as far as the viewer may see the group's member list (permissions: 'Seeing', third column, and walls).
  create view listed_memberships with (security_barrier) as
    select a.person_id, a.group_id, a.group_visibility, a.kind, a.partner_id from active_memberships a
    where (a.group_id = any ((select app_my_groups())::uuid[])
        and (a.group_id <> all ((select app_walled_groups())::uuid[]) or a.kind = 'EMPLOYEE' or a.partner_id = (select app_partner())))
      or (a.group_visibility = 'PUBLIC' and (select app_is_employee()));

  -- Whether the viewer may see this person's profile, besides their own and, for employees, all employees'.
  create function app_sees_person(person_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return exists (select from listed_memberships l where l.person_id = $1)
      or (app_is_employee() and exists (select from persons p where p.id = $1 and p.sponsor_id = app_viewer()));
  end $$;

  -- Behind a wall: whether this person is an employee, or a colleague of the viewer.
  create function app_same_side(person_id uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    return exists (select from persons p where p.id = $1 and (p.kind = 'EMPLOYEE' or p.partner_id = app_partner()));

  -- Name, photo, title and company belong to the item and are seen by its readers, also when its author's profile is not.
  create view bylines as
    select p.id, p.name, p.title, p.photo_id, p.kind, p.partner_id, coalesce(o.name, n.company_name) as company, p.status, p.sponsor_id
    from persons p left join partner_organisations o on o.id = p.partner_id left join network n on n.id = 1
    where app_viewer() is not null or current_user <> 'entrenous_app';

  -- Counts of members, moved by whoever joins or leaves: the last statement of their transaction.
  create function app_count_members(group_id uuid, members int, externals int) returns void
    language sql security definer set search_path = public, pg_temp
  begin atomic
    update groups g set member_count = g.member_count + $2, external_count = g.external_count + $3 where g.id = $1;
  end;
`;

/** Content is read by the same sentence in every table; `t` is the table's own columns. */
const readable = (t: string) => `(
  (${t}.dated_at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], ${t}.group_id)]
    and (${t}.audience <> 'INTERNAL' or (select app_is_employee()))
    and (${t}.partner_id is null or ${t}.group_id <> all ((select app_walled_groups())::uuid[]) or ${t}.partner_id = (select app_partner())))
  or (${t}.audience = 'NETWORK' and (select app_is_employee()) and ${t}.group_id <> all ((select app_closed_groups())::uuid[])))`;
/** The deleted: by their author alone, to restore them. */
const shown = (t: string) => `(${t}.deleted_at is null or ${t}.author_id = (select app_viewer()))
  and (${t}.hidden_at is null or ${t}.author_id = (select app_viewer()) or ${t}.group_id = any ((select app_moderated_groups())::uuid[]))`;

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['partner_organisations','persons','network_roles','visits','contacts','groups','group_partners','memberships',
      'subscriptions','invitations','posts','post_activity','comments','images','revisions','reactions','bookmarks','drafts'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    end loop;
  end $$;

  create policy app_read on persons for select to entrenous_app using (
    id = (select app_viewer()) or (kind = 'EMPLOYEE' and (select app_is_employee())) or (select app_has_role('IT_ADMIN'))
    or app_sees_person(id));
  create policy app_update on persons for update to entrenous_app using (id = (select app_viewer())) with check (id = (select app_viewer()));
  create policy app_all on partner_organisations to entrenous_app using ((select app_is_employee()) or id = (select app_partner()))
    with check ((select app_is_employee()));
  create policy app_read on network_roles for select to entrenous_app using (person_id = (select app_viewer()) or (select app_has_role('IT_ADMIN')) or (select app_has_role('OWNER')));
  create policy app_own on visits to entrenous_app using (person_id = (select app_viewer()) or (select app_has_role('IT_ADMIN'))) with check (person_id = (select app_viewer()));
  create policy app_own on contacts to entrenous_app using ((select app_viewer()) in (requester_id, addressee_id)) with check ((select app_viewer()) in (requester_id, addressee_id));

  create policy app_read on groups for select to entrenous_app using (
    id = any ((select app_my_groups())::uuid[]) or id = any ((select app_inviting_groups())::uuid[]) or id = any ((select app_managed_groups())::uuid[])
    or (visibility in ('PUBLIC', 'PRIVATE') and kind = 'GROUP' and deleted_at is null and (select app_is_employee())));
  create policy app_insert on groups for insert to entrenous_app with check (created_by = (select app_viewer()) and (select app_is_employee()));
  create policy app_update on groups for update to entrenous_app
    using (id = any ((select app_managed_groups())::uuid[])) with check (id = any ((select app_managed_groups())::uuid[]));
  create policy app_read on group_partners for select to entrenous_app using (
    group_id = any ((select app_my_groups())::uuid[])
    and ((select app_is_employee()) or group_id <> all ((select app_walled_groups())::uuid[]) or partner_id = (select app_partner())));
  create policy app_insert on group_partners for insert to entrenous_app with check (group_id = any ((select app_managed_groups())::uuid[]));
  create policy app_delete on group_partners for delete to entrenous_app using (group_id = any ((select app_managed_groups())::uuid[]));

  -- One's own; the member list, by the third column of 'Seeing'; everything, past states too, for who moderates.
  create policy app_read on memberships for select to entrenous_app using (
    person_id = (select app_viewer())
    or (valid_to is null and state = 'ACTIVE' and group_id = any ((select app_my_groups())::uuid[])
      and (group_id <> all ((select app_walled_groups())::uuid[]) or app_same_side(person_id)))
    or group_id = any ((select app_moderated_groups())::uuid[])
    or (valid_to is null and state = 'ACTIVE' and role = 'MANAGER' and group_id = any ((select app_inviting_groups())::uuid[]))
    or (valid_to is null and state = 'ACTIVE' and (select app_is_employee()) and exists (select from groups g
      where g.id = group_id and g.kind = 'GROUP' and g.deleted_at is null and (g.visibility = 'PUBLIC' or (g.visibility = 'PRIVATE' and role = 'MANAGER')))));
  create policy app_write on memberships for insert to entrenous_app
    with check (person_id = (select app_viewer()) or group_id = any ((select app_moderated_groups())::uuid[]));
  create policy app_change on memberships for update to entrenous_app
    using (person_id = (select app_viewer()) or group_id = any ((select app_moderated_groups())::uuid[]))
    with check (person_id = (select app_viewer()) or group_id = any ((select app_moderated_groups())::uuid[]));
  create policy app_own on subscriptions to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  create policy app_welcome on subscriptions for insert to entrenous_app with check (group_id = any ((select app_moderated_groups())::uuid[]));
  create policy app_all on invitations to entrenous_app using (
    group_id = any ((select app_moderated_groups())::uuid[])
    or (group_id is null and (invited_by = (select app_viewer()) or (select app_has_role('IT_ADMIN')))))
    with check (group_id = any ((select app_moderated_groups())::uuid[])
    or (group_id is null and (invited_by = (select app_viewer()) or (select app_has_role('IT_ADMIN')))));

  create policy app_read on posts for select to entrenous_app using (${readable('posts')} and ${shown('posts')});
  create policy app_insert on posts for insert to entrenous_app with check (author_id = (select app_viewer()) and group_id = any ((select app_my_groups())::uuid[]));
  create policy app_update on posts for update to entrenous_app using (${readable('posts')}) with check (group_id = any ((select app_my_groups())::uuid[]));
  -- With its post, whose date counts; 'offset 0' keeps the planner from reading every post first.
  create policy app_read on comments for select to entrenous_app using (${readable('comments')} and ${shown('comments')}
    and exists (select from posts p where p.id = comments.post_id and p.deleted_at is null offset 0));
  create policy app_insert on comments for insert to entrenous_app with check (author_id = (select app_viewer()) and group_id = any ((select app_my_groups())::uuid[]));
  create policy app_update on comments for update to entrenous_app using (${readable('comments')}) with check (group_id = any ((select app_my_groups())::uuid[]));
  create policy app_all on post_activity to entrenous_app using (
    exists (select from posts p where p.id = post_activity.post_id offset 0)
    and ((select app_is_employee()) or partner_key = '00000000-0000-0000-0000-000000000000' or partner_key = (select app_partner()) or group_id <> all ((select app_walled_groups())::uuid[])))
    with check (group_id = any ((select app_my_groups())::uuid[]));
  create policy app_read on reactions for select to entrenous_app using (
    person_id = (select app_viewer()) or exists (select from posts p where p.id = reactions.post_id
      and (reactions.comment_id is null or exists (select from comments c where c.id = reactions.comment_id))
      and (reactions.partner_id is null or p.group_id <> all ((select app_walled_groups())::uuid[]) or reactions.partner_id = (select app_partner())) offset 0));
  create policy app_write on reactions to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  create policy app_read on revisions for select to entrenous_app using (
    (post_id is not null and exists (select from posts p where p.id = revisions.post_id)) or (comment_id is not null and exists (select from comments c where c.id = revisions.comment_id)));
  create policy app_insert on revisions for insert to entrenous_app with check (editor_id = (select app_viewer()));
  create policy app_read on images for select to entrenous_app using (owner_id = (select app_viewer()) or purpose = 'NETWORK'
    or (person_id is not null and exists (select from bylines b where b.id = images.person_id))
    or (post_id is not null and exists (select from posts p where p.id = images.post_id))
    or (purpose = 'GROUP' and exists (select from groups g where g.id = images.group_id)));
  create policy app_write on images for insert to entrenous_app with check (owner_id = (select app_viewer()));
  create policy app_change on images for update to entrenous_app using (owner_id = (select app_viewer())) with check (owner_id = (select app_viewer()));
  create policy app_own on bookmarks to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  create policy app_own on drafts to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
`;

const GRANTS = `
  grant usage on schema public to entrenous_app, entrenous_system;
  grant select, insert, update, delete on all tables in schema public to entrenous_app, entrenous_system;
  revoke all on audit_log, audit_outbox, credentials, sessions, one_time_tokens, throttle from entrenous_app;
  revoke insert, update, delete on network, persons, partner_organisations, network_roles, bylines, listed_memberships from entrenous_app;
  grant update (given_name, family_name, name, title, department, site, phone, about, skills, interests, photo_id, language, theme, time_zone) on persons to entrenous_app;
  grant insert, update on partner_organisations to entrenous_app;
  -- The mail server's address holds its password.
  revoke select on network from entrenous_app;
  grant select (id, company_name, language, brand_color, logo_image_id, is_demo, set_up_at, created_at) on network to entrenous_app;
  revoke all on active_memberships from entrenous_app;
  revoke delete on persons, groups, memberships, posts, comments, revisions, invitations, images from entrenous_app;
  grant insert on audit_outbox to entrenous_app;
  revoke update, delete on audit_log from entrenous_system;
  alter default privileges in schema public grant select on tables to entrenous_system;
`;
