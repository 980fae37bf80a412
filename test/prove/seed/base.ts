import { createHash } from 'node:crypto';
import type pg from 'pg';
import { GROUP, PARTNER, PERSON } from '../../support/cast.js';
import { GROUPS, postId, seedRightsWorld } from '../../support/rights-world.js';
import { seedFactors } from './factors.js';
import { seedIdentities } from './identities.js';
import { CREW, seedMore, seedMoreGroups } from './more.js';
import { LINKS, PEOPLE, SHADOW, type Somebody, hashed, key, passwordOf, resetLinkOf, tokenOf } from './names.js';
import { documents } from './documents.js';
import { PICTURE } from './picture.js';
import { seedProvisioning } from './provisioning.js';

/** The world of the tests of rights, peopled with all else that the product keeps. */
export async function seedBase(owner: pg.Pool): Promise<void> {
  await seedRightsWorld(owner);
  const run = (text: string, values: unknown[] = []) => owner.query(text, values);
  await run(`update persons set email = 'officer@test.example', title = 'Conformité' where id = $1`, [PEOPLE.officer]);
  await run(
    `insert into persons (id, kind, given_name, family_name, name) values ($1, 'EMPLOYEE', $2, 'Silencieux', $2 || ' Silencieux')`,
    [PEOPLE.silent, 'Re\u0301mi'],
  );
  await run(
    `update network set brand_color = '#123456', logo_image_id = $1, file_quota_bytes = 2^42, group_file_quota_bytes = 2^40`,
    [key(3002)],
  );
  await run(
    `update persons set department = 'Atelier', site = 'Nantes', phone = '+33 2 00 00 00 00', about = 'Bonjour', skills = '{soudure,métal}',
      interests = '{voile}', photo_id = $2, source_id = 'person-' || given_name where id = any ($1)`,
    [[PERSON.contributor, PERSON.manager, PERSON.karim, PERSON.outsider], key(3101)],
  );
  await run(
    `insert into images (id, owner_id, purpose, person_id, attached_at, hash, mime, bytes, width, height)
      select $1::uuid, p.id, 'PROFILE', p.id, now(), $3, 'image/webp', $4::int, 64, 64 from persons p where p.id = $2`,
    [key(3101), PERSON.contributor, PICTURE.hash, PICTURE.bytes.length],
  );
  await seedMoreGroups(run);
  await seedGroups(run);
  await seedTexts(run);
  await seedAccounts(run);
  await seedMore(owner);
  await seedFactors(owner);
  await seedIdentities(owner);
  await seedProvisioning(owner);
  await run(`update groups g set
      member_count = (select count(*) from active_memberships a where a.group_id = g.id),
      external_count = (select count(*) from active_memberships a where a.group_id = g.id and a.kind = 'EXTERNAL')`);
  await run(`select app_recount_post(id) from posts`);
  await run(`select app_recount_reactions(post_id, comment_id) from reactions`);
}

type Run = (text: string, values?: unknown[]) => Promise<unknown>;

async function seedGroups(run: Run): Promise<void> {
  await run(
    `update groups set rules = '{Restons courtois}', join_question = 'Pourquoi ?', source_id = 'group-' || name, purpose = 'Atelier ' || name where kind = 'GROUP'`,
  );
  await run(
    `insert into images (id, owner_id, purpose, group_id, attached_at, hash, mime, bytes, width, height)
      select ('00000000-0000-7000-8000-0000000032' || right(g.id::text, 2))::uuid, $1, 'GROUP', g.id, now(), $2, 'image/webp', $3::int, 64, 64 from groups g where g.kind = 'GROUP'`,
    [PERSON.manager, PICTURE.hash, PICTURE.bytes.length],
  );
  await run(`update groups g set image_id = i.id from images i where i.group_id = g.id and i.purpose = 'GROUP'`);
  await run(`update memberships set answer = 'Pour apprendre' where state = 'REQUESTED'`);
  await run(
    `insert into subscriptions (person_id, group_id, read_through)
      select person_id, group_id, now() - interval '2 days' from memberships where state = 'ACTIVE' and valid_to is null on conflict do nothing`,
  );
  // Everybody was banned somewhere: a list that is empty is left out of a statement, one that is longer is not.
  await run(
    `insert into groups (id, name, visibility, join_policy, created_by) values ($1, 'closed', 'SECRET', 'INVITE_ONLY', $2)`,
    [key(121), PEOPLE.silent],
  );
  await run(
    `insert into memberships (group_id, person_id, role, state) select $1, id, case id when $2 then 'MANAGER' else 'READER' end,
      case id when $2 then 'ACTIVE' else 'BANNED' end from persons`,
    [key(121), PEOPLE.silent],
  );
  // A group without walls, where two organisations meet; the invited come by mail besides.
  await run(
    `insert into invitations (id, token_hash, email, kind, group_id, role, partner_id, sponsor_id, access_until, invited_by, created_at, expires_at) values
      ($1, $2, 'nouvelle@test.example', 'EMPLOYEE', $3, 'CONTRIBUTOR', null, null, null, $4, now() - interval '1 day', now() + interval '13 days'),
      ($5, $6, 'dehors@mecaform.example', 'EXTERNAL', $7, 'READER', $8, $4, now() + interval '90 days', $4, now() - interval '1 day', now() + interval '13 days')`,
    [
      key(4001),
      hashed(LINKS.invitation),
      GROUP.private,
      PERSON.manager,
      key(4002),
      hashed(LINKS.external),
      GROUP.mixed,
      PARTNER.mecaform,
    ],
  );
}

async function seedTexts(run: Run): Promise<void> {
  await run(`update posts p set title = case when right(p.id::text, 1) in ('3', '7') then null else 'Point ' || title end, topics = '{métal}', source_id = 'post-' || right(p.id::text, 6),
      body = 'Réunion ' || right(p.id::text, 4), body_html = '<p>Réunion ' || right(p.id::text, 4) || '</p>'`);
  await run(
    `update comments c set source_id = 'comment-' || right(c.id::text, 6), body = 'Accord ' || right(c.id::text, 4), body_html = '<p>Accord ' || right(c.id::text, 4) || '</p>'`,
  );
  // Answers to answers, by others than the moderator.
  await run(
    `insert into comments (id, post_id, parent_id, group_id, author_id, audience, partner_id, dated_at, body, body_html)
      select md5('answer to ' || c.id)::uuid, c.post_id, c.id, c.group_id, m.person_id, c.audience, c.partner_id,
        now() - interval '1 hour', 'Merci', '<p>Merci</p>'
      from comments c join memberships m on m.group_id = c.group_id and m.role = 'CONTRIBUTOR' and m.state = 'ACTIVE' and m.valid_to is null and m.person_id = $1`,
    [PERSON.contributor],
  );
  // What quotes, links or names the hidden, without being it.
  const hidden = `[voir](/groups/${SHADOW.group}) @[Zoé Cachée](${SHADOW.external})`;
  await run(`update posts set body = body || $2, body_html = '<p>Réunion</p>' where id = any ($1)`, [
    [postId('public', 'network'), postId('mixed', 'members'), postId('walled', 'members')],
    hidden,
  ]);
  await run(`update posts set pinned_at = now() - interval '1 day', pinned_by = $2 where id = any ($1)`, [
    [
      postId('public', 'network'),
      postId('private', 'members'),
      postId('mixed', 'members'),
      postId('walled', 'members'),
    ],
    PERSON.manager,
  ]);
  await run(
    `update posts set closed_at = now(), closed_by = $2, close_reason = 'Réglé', edited_at = now() where id = any ($1)`,
    [[postId('public', 'members'), postId('private', 'byFormer'), postId('mixed', 'mecaform')], PERSON.moderator],
  );
  await breakGlass(run);
  await run(`update posts set hidden_by = $1, hidden_reason = 'Hors sujet' where hidden_at is not null`, [
    PERSON.moderator,
  ]);
  await run(
    `insert into images (id, owner_id, purpose, post_id, attached_at, hash, mime, bytes, width, height, alt)
      select ('00000000-0000-7000-8000-000000033' || right(p.id::text, 3))::uuid, p.author_id, 'POST', p.id, now(), $1, 'image/webp', $2::int, 64, 64, 'Un tour' from posts p`,
    [PICTURE.hash, PICTURE.bytes.length],
  );
  await run(`update posts p set image_ids = array[i.id] from images i where i.post_id = p.id`);
  await documents(run);
  await run(
    `insert into revisions (id, post_id, group_id, title, body, body_html, editor_id, edited_at)
      select ('00000000-0000-7000-8000-000000034' || right(p.id::text, 3))::uuid, p.id, p.group_id, 'Avant', 'Avant', '<p>Avant</p>', p.author_id, now() - interval '2 hours' from posts p`,
  );
  await run(
    `insert into revisions (id, comment_id, group_id, body, body_html, editor_id, edited_at)
      select ('00000000-0000-7000-8000-000000035' || right(c.id::text, 3))::uuid, c.id, c.group_id, 'Avant', '<p>Avant</p>', c.author_id, now() - interval '2 hours' from comments c where c.parent_id is null`,
  );
  await run(
    `update revisions set title = null, body = '', body_html = '', blanked_at = now(), blanked_by = editor_id, blanked_as = 'AUTHOR'
      where post_id = any ($1) or comment_id = any ($1)`,
    [[postId('private', 'members'), postId('mixed', 'members'), postId('public', 'network')]],
  );
  // An outsider is a community lead, who advised once; and one appeal was answered.
  await run(`insert into network_roles (person_id, role) values ($1, 'COMMUNITY_LEAD')`, [PERSON.outsider]);
  await run(
    `update advice_requests set advice = 'À reformuler', advised_at = now(), advised_by = $1 where ended_at is null and id in (select min(id::text)::uuid from advice_requests)`,
    [PERSON.outsider],
  );
  await run(
    `update hidings h set advice = a.advice, advised_at = a.advised_at from advice_requests a where a.hiding_id = h.id and a.advice is not null`,
  );
  await run(`update hidings set decision = 'Relu' where decided_at is not null`);
  await run(
    `insert into reactions (target_id, person_id, kind, post_id, group_id, partner_id)
      select p.id, m.person_id, case when m.role = 'READER' then 'THANKS' else 'USEFUL' end, p.id, p.group_id, coalesce(e.partner_id, p.partner_id)
      from posts p join memberships m on m.group_id = p.group_id and m.state = 'ACTIVE' and m.valid_to is null join persons e on e.id = m.person_id
      where p.audience <> 'INTERNAL' or e.kind = 'EMPLOYEE'`,
  );
}

async function seedAccounts(run: Run): Promise<void> {
  await run(
    `insert into contacts (requester_id, addressee_id, state, accepted_at) values ($1, $2, 'ACCEPTED', now()), ($2, $3, 'REQUESTED', null), ($3, $1, 'ACCEPTED', now()),
      ($4, $3, 'REQUESTED', null), ($5, $3, 'ACCEPTED', now()), ($6, $3, 'REQUESTED', null)`,
    [PERSON.contributor, PERSON.outsider, PERSON.manager, PERSON.karim, PERSON.sonia, PERSON.reader],
  );
  const tag = (nonce: Buffer, password: string) =>
    createHash('sha512').update(nonce).update(password).digest().subarray(0, 32);
  for (const [who, id] of Object.entries(PEOPLE) as [Somebody, string][]) {
    const nonce = createHash('md5').update(who).digest();
    const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
    await run(`insert into credentials (person_id, password_hash) values ($1, $2)`, [
      id,
      `$argon2id$v=19$m=19456,t=2,p=1$${text(nonce)}$${text(tag(nonce, passwordOf(who)))}`,
    ]);
    // Never stale: that somebody was here changes nothing that an IT admin could see.
    for (const [session, token] of [
      ['session of ', tokenOf(who)],
      ['other session of ', `other of ${who}`],
    ] as const)
      await run(
        `insert into sessions (id, token_hash, person_id, device, last_seen_at, idle_until, expires_at)
          values (md5($4 || $3)::uuid, $1, $2, 'Firefox, Linux', '2100-01-01', '2100-01-01', '2100-01-01')`,
        [hashed(token), id, who, session],
      );
    await run(
      `insert into visits (person_id, last_seen_at, previous_visit_at) values ($1, '2100-01-01', now() - interval '3 days')`,
      [id],
    );
    await run(
      `insert into recent_searches (person_id, words, at) values ($1, 'métal', now() - interval '1 day'), ($1, '"Réunion"', now() - interval '2 days')`,
      [id],
    );
    await run(
      `insert into drafts (id, person_id, group_id, body, title, topics)
       select md5('draft of ' || $3 || g)::uuid, $1, g, 'À finir', 'Idée', '{métal}' from unnest($2::uuid[]) g`,
      [id, [GROUP.public, GROUP.mixed, CREW], who],
    );
    await run(
      `insert into bookmarks (person_id, post_id) select $1, p.id from posts p where p.group_id = any ($2) and p.deleted_at is null`,
      [id, [GROUP.public, GROUP.private, GROUP.walled]],
    );
    await run(
      `insert into one_time_tokens (id, purpose, token_hash, person_id, expires_at) values (md5('reset of ' || $3)::uuid, 'RESET', $2, $1, now() + interval '1 hour')`,
      [id, hashed(resetLinkOf(who)), who],
    );
  }
}

/**
 * What is open to the officer is the object of one entry: something that every employee reads, alike in both worlds. And what
 * everybody was told, of a group that exists in both.
 */
async function breakGlass(run: (text: string, values?: unknown[]) => Promise<unknown>): Promise<void> {
  await run(
    `insert into audit_log (seq, id, at, actor_id, action, area, outcome, target_id, group_id, data, prev, hash)
     select max(seq) + 1, md5('entry of a post')::uuid, now(), $1, 'post.edit', 'post', 'DONE', $2, $3, '{}', '', '' from audit_log`,
    [PERSON.contributor, postId('public', 'network'), GROUPS.public],
  );
  await run(`update posts set edited_at = now() where id = $1`, [postId('public', 'network')]);
  await run(
    `update break_glass set scope = 'ENTRY', item_id = null, entry_id = md5('entry of a post')::uuid, opens_until = decided_at + interval '1 day' where decision = 'APPROVED'`,
  );
  await run(
    `update break_glass set scope = 'PERSON', item_id = null, person_id = $1, period_from = now() - interval '9 days', period_until = now() - interval '8 days',
       notice_at = now() + interval '9 days', notice_reason = 'Enquête' where decision = 'REFUSED'`,
    [PERSON.contributor],
  );
  await run(
    `insert into break_glass_groups (break_glass_id, group_id, due_at, told_at)
     select b.id, g.id, now(), now() from break_glass b, groups g where b.decision = 'APPROVED' and b.ended_at is null and g.id = any ($1)`,
    [[GROUPS.public, GROUPS.private, GROUPS.mixed, GROUPS.walled]],
  );
  await run(
    `insert into notices (id, person_id, kind, data) select md5('role of ' || id)::uuid, id, 'NETWORK_ROLE_GIVEN', '{"role":"SUPPORT_AGENT"}' from persons`,
  );
  await run(
    `insert into notices (id, person_id, kind, group_id) select md5('opened of ' || id)::uuid, id, 'BREAK_GLASS_OPENED', $1 from persons where kind = 'EMPLOYEE'`,
    [GROUPS.public],
  );
  await run(
    `insert into election_candidates (election_id, person_id, proposed_by, accepted_at) select id, $1, $1, now() from elections where state = 'OPEN'`,
    [PERSON.contributor],
  );
  await run(
    `insert into election_votes (election_id, voter_id, candidate_id) select id, $1, $2 from elections where state = 'OPEN'`,
    [PERSON.moderator, PERSON.contributor],
  );
  await run(`insert into secret_storage values ('2020-01-01', 300000000)`);
  // newer than whatever the worlds measure of themselves, which is not to be compared
  await run(`insert into data_sizes values ('2999-01-01', 700, 200)`);
  await run(
    `insert into backup_runs (id, kind, outcome, started_at, ended_at, backup_name, table_count, file_count, megabytes, problem, place)
     select md5('run ' || n)::uuid, k, case when n = 3 then 'FAILED' else 'OK' end, now() - n * interval '1 day', now() - n * interval '1 day',
       '2020-01-01T013000Z', 60, 12, 100, case when n = 3 then 'DAMAGED' end, case when n = 3 then 'files.age: block 1' end
     from generate_series(1, 4) n, lateral (select case when n % 2 = 0 then 'DRILL' else 'BACKUP' end as k) x`,
  );
}
