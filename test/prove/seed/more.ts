import { createHash } from 'node:crypto';
import type pg from 'pg';
import { GROUP, PARTNER, PERSON } from '../../support/cast.js';
import { commentId, postId, wideningId } from '../../support/rights-world.js';
import { seedAway } from './away.js';
import { MAIL_SECRET, PEOPLE, type Somebody, hashed, key } from './names.js';

/** A group of people who manage none of the others, two that nobody manages, and of the latter the one that elects. */
export const CREW = key(111);
export const HEADLESS = key(112);
export const ELECTING = key(113);
/** One that they have deleted. */
export const GONE = key(114);
/** An invitation by mail into the group of those people. */
export const CREW_INVITATION = key(4003);

/** The key of what is named so. */
export function keyFrom(name: string): string {
  const hash = createHash('md5').update(name).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
/** What somebody is in a group at this time. */
export const membershipOf = (groupId: string, personId: string): string => keyFrom(`member ${groupId} ${personId}`);
export const grantOf = (who: Somebody, role: string): string => keyFrom(`grant ${PEOPLE[who]} ${role}`);
/** The contributor's answer to the moderator's comment. */
export const answerTo = (commentId: string): string => keyFrom(`answer to ${commentId}`);
const CREW_POSTS = ['crew', 'deleted', 'waiting', 'asked', 'upheld', 'lifted'] as const;
export const crewPost = (which: (typeof CREW_POSTS)[number], author: string): string =>
  keyFrom(`${which} of ${author}`);
/** Under the post of this author. */
export const crewComment = (author: string): string => keyFrom(`comment on ${crewPost('crew', author)}`);
export const crewHiding = (which: string): string => keyFrom(`hiding of ${which}`);
export const crewCase = (n: number): string => keyFrom(`case ${n} of crew`);
/** Of somebody's own, in a group of theirs: a comment, one that they deleted, a post that they deleted. */
export const ownOf = (which: 'comment' | 'gone comment' | 'gone post', personId: string): string =>
  keyFrom(`${which} of ${personId}`);
/** The copy of their things that somebody took. */
export const exportOf = (personId: string): string => keyFrom(`export of ${personId}`);
export const growthOf = (personId: string): string => keyFrom(`growth of ${personId}`);
export const walkOf = (personId: string): string => keyFrom(`walk of ${personId}`);

/** An empty archive: what counts is who gets it. */
export const EXPORT = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
/** What stands in the copies, wherever they are taken: some of it is read by many, some by few. */
export const EXPORTED: readonly string[] = [postId('public', 'network')];

type Run = (text: string, values?: unknown[]) => Promise<unknown>;

/** What makes every field hold something for somebody: to be had before texts are counted. */
export async function seedMoreGroups(run: Run): Promise<void> {
  await run(
    `insert into groups (id, name, visibility, join_policy, externals_allowed, created_by, created_at) values
      ($1, 'crew', 'PRIVATE', 'ON_REQUEST', true, $4, now() - interval '1 year'), ($2, 'headless', 'PRIVATE', 'ON_REQUEST', false, $4, now() - interval '1 year'),
      ($3, 'electing', 'PUBLIC', 'ON_REQUEST', false, $4, now() - interval '1 year')`,
    [CREW, HEADLESS, ELECTING, PERSON.itAdmin],
  );
  await run(
    `insert into groups (id, name, visibility, join_policy, created_by, created_at, deleted_at) values ($1, 'gone', 'PRIVATE', 'ON_REQUEST', $2, now() - interval '1 year', now())`,
    [GONE, PERSON.itAdmin],
  );
  await run(`insert into group_partners (group_id, partner_id) values ($1, $2)`, [CREW, PARTNER.mecaform]);
  const members: readonly (readonly [string, string, string, Somebody[]])[] = [
    [CREW, 'MANAGER', 'ACTIVE', ['itAdmin', 'owner']],
    [CREW, 'CONTRIBUTOR', 'ACTIVE', ['contributor', 'reader', 'leila', 'expired']],
    [GONE, 'MANAGER', 'ACTIVE', ['itAdmin', 'owner']],
    [GROUP.private, 'CONTRIBUTOR', 'REQUESTED', ['officer', 'owner']],
    [CREW, 'CONTRIBUTOR', 'REQUESTED', ['outsider', 'requested']],
    [CREW, 'CONTRIBUTOR', 'INVITED', ['officer', 'invited', 'karim', 'former']],
    [CREW, 'CONTRIBUTOR', 'BANNED', ['banned']],
    [HEADLESS, 'CONTRIBUTOR', 'ACTIVE', ['contributor', 'moderator', 'reader']],
    [ELECTING, 'CONTRIBUTOR', 'ACTIVE', ['contributor', 'moderator', 'itAdmin', 'reader']],
  ];
  let after = 0;
  for (const [groupId, role, state, people] of members)
    for (const who of people)
      await run(
        `insert into memberships (group_id, person_id, role, state, since, history_from, access_until, answer, invited_by)
          select $1::uuid, p.id, $3::text, $4::text, now() - interval '4 days' + $5 * interval '1 second', case p.kind when 'EXTERNAL' then now() - interval '4 days' end,
            case when p.kind = 'EXTERNAL' and $4 = 'ACTIVE' then now() + interval '20 days' end, case $4 when 'REQUESTED' then 'Pour aider' end, case $4 when 'INVITED' then $6::uuid end
          from persons p where p.id = $2`,
        [groupId, PEOPLE[who], role, state, (after += 1), PERSON.itAdmin],
      );
  for (const groupId of [HEADLESS, ELECTING])
    await run(`insert into group_orphans (group_id, since) values ($1, now() - interval '3 days')`, [groupId]);
  await run(
    `insert into elections (id, group_id, called_by, closes_at) values (md5('election of electing')::uuid, $1, $2, now() + interval '300 days')`,
    [ELECTING, PERSON.contributor],
  );
  await run(
    `insert into widenings (id, group_id, proposed_by, reason, effective_at, visibility, join_policy, tells_externals, objected_at)
      values (md5('widening of crew')::uuid, $1, $2, 'Pourquoi', now() + interval '60 days', 'PUBLIC', 'OPEN', true, now())`,
    [CREW, PERSON.itAdmin],
  );
  await run(
    `insert into widening_answers (widening_id, person_id, answer, reason) values (md5('widening of crew')::uuid, $1, 'OBJECTED', 'Trop tôt')`,
    [PERSON.contributor],
  );
  await run(
    `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html)
      select md5(k || ' of ' || p)::uuid, $1, p, 'MEMBERS', now() - interval '1 day', now(), 'Titre', 'x', '<p>x</p>'
      from unnest($2::uuid[]) p, unnest($3::text[]) k where k = 'crew' or p = $4`,
    [CREW, [PERSON.itAdmin, PERSON.owner, PERSON.leila, PERSON.contributor], CREW_POSTS, PERSON.contributor],
  );
  await run(
    `insert into comments (id, post_id, group_id, author_id, audience, body, body_html, dated_at)
      select md5('comment on ' || p.id)::uuid, p.id, p.group_id, case p.author_id when $2 then $3::uuid else $2::uuid end, p.audience, 'y', '<p>y</p>', now() from posts p where p.group_id = $1`,
    [CREW, PERSON.contributor, PERSON.reader],
  );
  await run(`update posts set deleted_at = now() where id = $1`, [crewPost('deleted', PERSON.contributor)]);
  await run(`update posts set pinned_at = now(), pinned_by = $2 where id = $1`, [
    crewPost('crew', PERSON.owner),
    PERSON.itAdmin,
  ]);
  await run(`update posts set closed_at = now(), closed_by = $2, close_reason = 'Réglé' where id = $1`, [
    crewPost('crew', PERSON.leila),
    PERSON.itAdmin,
  ]);
  await hideInCrew(run);
}

/** Something of their own for everybody who takes part, and what they deleted. */
async function seedOwn(run: Run): Promise<void> {
  const places: readonly (readonly [string, string, readonly Somebody[]])[] = [
    [GROUP.mixed, postId('mixed', 'members'), ['contributor', 'manager', 'moderator', 'karim', 'sonia']],
    [CREW, crewPost('crew', PERSON.contributor), ['itAdmin', 'owner']],
  ];
  for (const [groupId, under, people] of places) {
    const authors = people.map((who) => PEOPLE[who]);
    await run(
      `insert into comments (id, post_id, group_id, author_id, audience, body, body_html, dated_at, deleted_at)
        select md5(k || ' of ' || p)::uuid, $1, $2, p, 'MEMBERS', 'z', '<p>z</p>', now() - interval '2 minutes', case k when 'gone comment' then now() end
        from unnest($3::uuid[]) p, unnest('{comment,gone comment}'::text[]) k`,
      [under, groupId, authors],
    );
    await run(
      `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, deleted_at)
        select md5('gone post of ' || p)::uuid, $1, p, 'MEMBERS', now() - interval '1 day', now(), 'Titre', 'x', '<p>x</p>', now() from unnest($2::uuid[]) p`,
      [groupId, authors],
    );
  }
  await run(
    `insert into widening_answers (widening_id, person_id, answer, reason) values ($1, $2, 'OBJECTED', 'Trop tôt') on conflict do nothing`,
    [wideningId('private'), PERSON.reader],
  );
}

/** What was hidden there, by either manager, and what became of it. */
async function hideInCrew(run: Run): Promise<void> {
  for (const [which, by, other, outcome] of [
    ['waiting', PERSON.itAdmin, PERSON.owner, null],
    ['asked', PERSON.owner, PERSON.itAdmin, null],
    ['upheld', PERSON.itAdmin, PERSON.owner, 'UPHELD'],
    ['lifted', PERSON.owner, PERSON.itAdmin, 'LIFTED'],
  ] as const) {
    const postId = crewPost(which, PERSON.contributor);
    await run(
      `insert into hidings (id, group_id, post_id, author_id, dated_at, hidden_by, reason, appealed_at, appeal, outcome, decided_at, decided_by, lifted_at, lifted_by)
        select $1, p.group_id, p.id, p.author_id, p.dated_at, $2, 'Hors sujet', now(), 'Pas du tout', $4::text, case when $4 is not null then now() end, case when $4 is not null then $3::uuid end,
          case $4 when 'LIFTED' then now() end, case $4 when 'LIFTED' then $3::uuid end from posts p where p.id = $5`,
      [crewHiding(which), by, other, outcome, postId],
    );
    if (outcome !== 'LIFTED')
      await run(`update posts set hidden_at = now(), hidden_by = $2, hidden_reason = 'Hors sujet' where id = $1`, [
        postId,
        by,
      ]);
  }
  await run(
    `insert into hidings (id, group_id, comment_id, author_id, dated_at, hidden_by, reason)
      select $1, c.group_id, c.id, c.author_id, c.dated_at, $2, 'Hors sujet' from comments c where c.id = $3`,
    [crewHiding('comment'), PERSON.itAdmin, crewComment(PERSON.owner)],
  );
  for (const [n, about] of [crewPost('crew', PERSON.leila), crewPost('crew', PERSON.contributor)].entries()) {
    await run(
      `insert into report_cases (id, group_id, post_id, author_id, dated_at) select $1, p.group_id, p.id, p.author_id, p.dated_at from posts p where p.id = $2`,
      [crewCase(n), about],
    );
    await run(
      `insert into reports (case_id, reporter_id, item_id, reason, words) values ($1, $2, $3, 'FALSE', 'Inexact')`,
      [crewCase(n), PERSON.reader, about],
    );
  }
}

/** Of whom people were told, and how they want to be: of what they read, and of what they do not any more. */
async function seedTold(run: Run): Promise<void> {
  await run(`update server_keys set secret = $1 where name = 'mail'`, [MAIL_SECRET]);
  await run(
    `insert into notification_settings (person_id, quiet_from, quiet_until, days_off, digest_hour, mail_content)
      select id, 0, 0, '{}', 0, case kind when 'EMPLOYEE' then 'FULL' end from persons`,
  );
  // At once by mail, in the digest, or here alone: by what it is about.
  await run(
    `insert into notifications (id, person_id, event, group_id, post_id, comment_id, item_id, actor_id, at, in_app, mail, seen_at, read_at, done_at)
      select md5(p.id::text || x.item_id::text)::uuid, p.id, case when x.comment_id is null then 'POSTED' else 'REPLIED' end, x.group_id, x.post_id, x.comment_id,
        x.item_id, x.author_id, now() - interval '1 day' - x.n * interval '1 minute', true, case when p.id <> all ($1::uuid[]) then 'NEVER' when x.item_id = any ($2::uuid[]) then 'NOW' when x.item_id = any ($3::uuid[]) then 'DIGEST' else 'NEVER' end,
        case when x.n % 5 = 0 then now() end, case when x.n % 5 = 0 then now() end, case when x.n % 7 = 0 then now() end
      from persons p, (
        select i.*, (row_number() over (order by i.item_id))::int as n from (
          select id as item_id, group_id, id as post_id, null::uuid as comment_id, author_id from posts
          union all select id, group_id, post_id, id, author_id from comments) i) x
      where p.kind <> 'SERVICE' and p.id <> x.author_id`,
    [
      [PERSON.contributor, PERSON.manager, PERSON.moderator, PERSON.karim, PERSON.itAdmin, PERSON.former],
      [postId('mixed', 'members'), commentId('mixed', 'members'), postId('private', 'members')],
      [postId('public', 'network'), postId('secret', 'members'), crewPost('crew', PERSON.leila)],
    ],
  );
  await run(
    `insert into notifications (id, person_id, event, group_id, item_id, actor_id, at, in_app, mail)
      select md5(a.person_id::text || m.id::text)::uuid, a.person_id, case m.state when 'REQUESTED' then 'REQUESTED' else 'INVITED' end, m.group_id, m.id,
        case m.state when 'REQUESTED' then m.person_id else m.invited_by end, now() - interval '2 hours', true, 'NEVER'
      from memberships m join memberships a on a.group_id = m.group_id and a.valid_to is null
        and case m.state when 'REQUESTED' then a.role in ('MANAGER', 'MODERATOR') else a.id = m.id end
      where m.valid_to is null and m.state in ('REQUESTED', 'INVITED')`,
  );
  await run(
    `insert into notification_choices (person_id, group_id, event, channel, choice)
      select m.person_id, m.group_id, 'POSTED', 'MAIL', 'NOW' from memberships m where m.valid_to is null and m.state = 'ACTIVE'
      union all select id, null, 'REPLIED', 'MAIL', 'NOW' from persons`,
  );
  await run(
    `insert into thread_marks (person_id, post_id, level) select e.id, p.id, case when right(p.id::text, 1) in ('1', '3', '5', 'a', 'c') then 'FOLLOW' else 'MUTE' end
      from persons e, posts p where right(p.id::text, 1) not in ('0', '2')`,
  );
  // Who is asked something: of a few things that many read.
  const asking = [
    postId('mixed', 'members'),
    postId('public', 'network'),
    postId('walled', 'members'),
    crewPost('crew', PERSON.leila),
  ];
  await run(`update posts set body = body || ' ?' where id = any ($1)`, [asking]);
  await run(
    `insert into notifications (id, person_id, event, group_id, post_id, item_id, actor_id, at, in_app, mail)
      select md5('asked ' || o.id || p.id)::uuid, o.id, 'MENTIONED', p.group_id, p.id, p.id, p.author_id, now() - interval '1 minute', true, 'NEVER'
      from persons o, posts p where p.id = any ($1) and o.id <> p.author_id and o.kind <> 'SERVICE'`,
    [asking],
  );
  // What everybody has to do, in each of its states; of what they do not read, too.
  await run(
    `insert into tasks (id, person_id, post_id, comment_id, item_id, note, due_on, created_at, snoozed_until, done_at)
      select md5('task ' || o.id || i.id)::uuid, o.id, i.post_id, i.comment_id, i.id, case when n % 3 <> 0 then 'Réunion' end,
        case n % 4 when 1 then current_date - 1 when 2 then current_date + 3 end, now() - interval '1 day' - n * interval '1 minute',
        case n % 5 when 0 then now() + interval '3 days' when 1 then now() - interval '1 hour' end, case when n % 5 = 2 then now() - n * interval '1 minute' end
      from persons o, (select x.*, (row_number() over (order by x.id))::int as n from (
        select id, id as post_id, null::uuid as comment_id from posts where right(id::text, 1) in ('1', '3', '5', 'a', 'c', 'f')
        union all select id, post_id, id from comments where right(id::text, 1) in ('0', '2', '4', '9', 'b', 'e')
        union all select id, id, null from posts where id = any ($1) and right(id::text, 1) not in ('1', '3', '5', 'a', 'c', 'f')) x) i
      where o.kind <> 'SERVICE'`,
    [asking],
  );
  // Of some, everybody said: not now.
  await run(
    `update notifications set snoozed_until = case when right(id::text, 1) in ('1', '5', '9') then now() + interval '3 days' else now() - interval '1 hour' end
      where mail = 'NEVER' and done_at is null and event in ('POSTED', 'REPLIED') and right(id::text, 1) in ('1', '5', '9', 'c')`,
  );
  await seedAway(run);
  // One whose mails came back.
  await run(`update notification_settings set bounced_at = now(), bounced_why = '5.1.1' where person_id = any ($1)`, [
    [PERSON.reader, PERSON.leila, PERSON.outsider, PERSON.sonia, PERSON.former],
  ]);
}

/** Ends, reasons, reviews, domains, receipts: what else may be empty. After all else. */
export async function seedMore(owner: pg.Pool): Promise<void> {
  const run: Run = (text, values = []) => owner.query(text, values);
  await seedOwn(run);
  await run(`update memberships set id = md5('member ' || group_id || ' ' || person_id)::uuid where valid_to is null`);
  await run(
    `update network_roles set id = md5('grant ' || person_id || ' ' || role)::uuid, granted_by = $1 where person_id <> $1`,
    [PERSON.owner],
  );
  // Not one sponsor for all, and reviews that are due.
  await run(`update persons set sponsor_id = $1 where id = $2`, [PERSON.contributor, PERSON.lonely]);
  await run(`update persons set sponsor_id = $1 where id = $2`, [PERSON.moderator, PERSON.leila]);
  await run(
    `update persons set access_reason = 'Maintenance', created_at = now() - interval '200 days' where kind = 'EXTERNAL'`,
  );
  await run(`update persons set access_reviewed_at = now() - interval '9 days' where id = any ($1)`, [
    [PERSON.sonia, PERSON.leila, PERSON.lonely],
  ]);
  await run(
    `update memberships set reviewed_at = now() - interval '9 days' where person_id = any ($1) and state = 'ACTIVE'`,
    [[PERSON.sonia, PERSON.leila]],
  );
  await run(
    `update memberships set access_until = now() + interval '20 days' where person_id = $1 and group_id = $2 and valid_to is null`,
    [PERSON.sonia, GROUP.mixed],
  );
  await run(`update partner_organisations set domains = '{mecaform.example}', approver_id = $1 where id = $2`, [
    PERSON.manager,
    PARTNER.mecaform,
  ]);
  await run(
    `insert into invitations (id, token_hash, email, kind, group_id, role, partner_id, sponsor_id, access_until, invited_by, created_at, expires_at) values
      ($1, $2, 'equipe@mecaform.example', 'EXTERNAL', $3, 'READER', $4, $5, now() + interval '90 days', $5, now() - interval '1 day', now() + interval '13 days')`,
    [CREW_INVITATION, hashed('link-of-the-crew'), CREW, PARTNER.mecaform, PERSON.itAdmin],
  );
  // What did not arrive: of the manager, of the IT admin, one for whom another one of the crew is to answer, and one to an account alone.
  await run(
    `insert into invitations (id, token_hash, email, kind, group_id, role, partner_id, sponsor_id, access_until, invited_by, created_at, expires_at)
      select k.id, sha256(k.email::bytea), k.email, k.kind, k.group_id, k.role, k.partner_id, k.sponsor_id, k.until, $1, now() - interval '1 day', now() + interval '13 days'
      from (values ($2::uuid, 'compte@test.example', 'EMPLOYEE', null::uuid, null, null::uuid, null::uuid, null::timestamptz),
        ($3::uuid, 'retour@mecaform.example', 'EXTERNAL', $4::uuid, 'READER', $5::uuid, $6::uuid, now() + interval '90 days'))
        k (id, email, kind, group_id, role, partner_id, sponsor_id, until)`,
    [PERSON.itAdmin, key(4013), key(4014), CREW, PARTNER.mecaform, PERSON.contributor],
  );
  await run(`update invitations set returned_at = now() - interval '1 hour', returned_why = '5.1.1'`);
  await run(
    `insert into audience_growths (id, author_id, group_id, person_id, post_count) select md5('growth of ' || p)::uuid, p, $2, $3, 2 from unnest($1::uuid[]) p`,
    [[PERSON.contributor, PERSON.manager, PERSON.moderator], GROUP.mixed, PERSON.karim],
  );
  await run(
    `insert into walks (id, manager_id, group_id, person_id, partner_id, expires_at)
      select md5('walk of ' || m.person_id)::uuid, m.person_id, m.group_id, e.id, e.partner_id, now() + interval '30 minutes'
      from memberships m join persons e on e.id = case m.group_id when $1 then $2::uuid else $4::uuid end
      where m.group_id in ($1, $3) and m.role = 'MANAGER' and m.state = 'ACTIVE' and m.valid_to is null`,
    [CREW, PERSON.leila, GROUP.mixed, PERSON.karim],
  );
  await run(
    `update comments set hidden_at = now(), hidden_by = h.hidden_by, hidden_reason = h.reason from hidings h where h.comment_id = comments.id`,
  );
  await run(`update comments set deleted_at = now() where post_id = $1`, [postId('formerlyPublic', 'old')]);
  await run(`update comments set edited_at = now() where post_id = any ($1)`, [
    [postId('mixed', 'members'), postId('public', 'network')],
  ]);
  await run(
    `update posts set receipt = app_receipt(group_id, audience, partner_id) where right(id::text, 1) in ('1', '2', '4', '6')`,
  );
  await seedTold(run);
  await seedExports(run);
}

/** For everybody a copy that is there, opened in their first session; for managers one of a group, that has ended; one that failed. */
async function seedExports(run: Run): Promise<void> {
  await run(
    `insert into data_exports (id, person_id, requested_at, ready_at, expires_at, bytes, sha256, item_count, file_count, opened_in, opened_until)
      select md5('export of ' || p.id)::uuid, p.id, now() - interval '1 day', now() - interval '1 day', now() + interval '300 days', $1, $2, 3, 1,
        (select s.id from sessions s where s.person_id = p.id order by s.id limit 1), now() + interval '300 days' from persons p`,
    [EXPORT.length, createHash('sha256').update(EXPORT).digest('hex')],
  );
  await run(
    `insert into data_exports (id, person_id, group_id, requested_at, ready_at, expires_at, bytes, sha256, item_count, file_count)
      select md5('export of ' || m.group_id || m.person_id)::uuid, m.person_id, m.group_id, now() - interval '9 days', now() - interval '9 days', now() - interval '2 days', 22, 'x', 5, 2
      from memberships m where m.role = 'MANAGER' and m.valid_to is null and m.state = 'ACTIVE'`,
  );
  await run(
    `insert into data_exports (id, person_id, requested_at, failed_at) select md5('failed export of ' || p.id)::uuid, p.id, now() - interval '3 days', now() - interval '2 days' from persons p`,
  );
}
