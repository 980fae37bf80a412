import { PERSON } from '../../support/cast.js';
import { conversationId } from '../../support/rights-world.js';
import { type Viewer, knowsNotAllExternals } from '../viewers.js';
import { PROVIDER, subjectOf } from './identities.js';
import { putAnswerAddress } from './away.js';
import { PEOPLE, PUSH_KEYS, SHADOW, pushAddress } from './names.js';
import { HIDDEN, type Hidden } from './hidden.js';
import { SINCE } from './hidden-since.js';
import { hiddenDocuments } from './documents.js';
import { PICTURE } from './picture.js';
import { HIDDEN_PROVISIONING } from './provisioning.js';

const always = () => true;
const isOutside = ({ isEmployee }: Viewer) => !isEmployee;

/** What hangs on the differences of `hidden.ts`, and what others keep for themselves. */
const MORE: readonly Hidden[] = [
  {
    name: 'Δ9 an account elsewhere, and a session by it, of an external whom the viewer meets nowhere',
    isHiddenFrom: knowsNotAllExternals,
    async put(run) {
      const zoe = [PROVIDER.issuer, subjectOf('zoe'), SHADOW.external];
      await run(
        `insert into identities (issuer, subject, person_id) select $1, $2, id from persons where id = $3`,
        zoe,
      );
      await run(
        `insert into sessions (token_hash, person_id, issuer, subject, issuer_session, idle_until, expires_at)
          select sha256('zoe'), id, $1, $2, 'there', '2100-01-01', '2100-01-01' from persons where id = $3`,
        zoe,
      );
    },
  },
  {
    name: 'Δ2 answers, reactions, earlier words and pictures of what is hidden',
    isHiddenFrom: always,
    async put(run, { personId, who }) {
      const among = `p.topics = '{ombre-mot}'`;
      await run(
        `insert into comments (id, post_id, group_id, author_id, audience, partner_id, body, body_html, dated_at)
          select case when p.id = $3 then $4 else md5('answer' || p.id)::uuid end, p.id, p.group_id, $1::uuid, p.audience, p.partner_id, 'ombre-mot', '<p>ombre-mot</p>', now() - interval '5 minutes'
          from posts p where ${among} and $1::uuid <> $2::uuid`,
        [PERSON.contributor, personId, SHADOW.post, SHADOW.comment],
      );
      await run(
        `insert into reactions (target_id, person_id, kind, post_id, group_id, partner_id) select p.id, r.id, 'AGREE', p.id, p.group_id, p.partner_id
          from posts p, unnest(array[$1, $2]::uuid[]) r (id) where ${among} and r.id <> $3::uuid on conflict do nothing`,
        [PERSON.moderator, PERSON.reader, personId],
      );
      await run(
        `insert into revisions (id, post_id, group_id, title, body, body_html, editor_id)
          select md5('before' || p.id)::uuid, p.id, p.group_id, 'Ombre', 'ombre-mot', '<p>ombre-mot</p>', p.author_id from posts p where ${among}`,
      );
      await run(
        `insert into images (id, owner_id, purpose, post_id, attached_at, hash, mime, bytes, width, height)
          select md5('picture' || p.id)::uuid, p.author_id, 'POST', p.id, now(), $1, 'image/webp', $2::int, 64, 64 from posts p join groups g on g.id = p.group_id
          where ${among} ${who === 'itAdmin' ? `and g.visibility = 'SECRET'` : ''}`, // who knows what the others store
        [PICTURE.hash, PICTURE.bytes.length],
      );
      await run(`update posts p set image_ids = array[i.id] from images i where i.post_id = p.id and ${among}`);
      await hiddenDocuments(run, among, who === 'itAdmin' ? `and g.visibility = 'SECRET'` : '');
    },
  },
  {
    name: 'Δ7 rows of the audit log',
    isHiddenFrom: ({ who }) => who !== 'officer',
    put: (run) =>
      run(
        `insert into audit_outbox (actor_id, action, group_id) values ($1, 'group.narrow', $2), ($1, 'post.hide', $2)`,
        [PERSON.moderator, SHADOW.group],
      ) as Promise<void>,
  },
  {
    name: 'Δ7 reports of what the viewer wrote or does not moderate, and appeals against what they hid',
    isHiddenFrom: always,
    async put(run, { personId }) {
      const unmoderated = `(x.author_id = $1 or not exists (select from memberships v where v.group_id = x.group_id and v.person_id = $1
        and v.state = 'ACTIVE' and v.valid_to is null and v.role in ('MANAGER', 'MODERATOR')))`;
      await run(
        `insert into report_cases (id, group_id, post_id, author_id, dated_at, opened_at) select md5('case' || x.id)::uuid, x.group_id, x.id, x.author_id, x.dated_at, now() - interval '2 hours'
          from posts x where ${unmoderated} and x.deleted_at is null and x.hidden_at is null on conflict do nothing`,
        [personId],
      );
      await run(
        `insert into report_cases (id, group_id, comment_id, author_id, dated_at, opened_at) select md5('case' || x.id)::uuid, x.group_id, x.id, x.author_id, p.dated_at, now() - interval '2 hours'
          from comments x join posts p on p.id = x.post_id where ${unmoderated} and x.deleted_at is null and x.hidden_at is null on conflict do nothing`,
        [personId],
      );
      await run(
        `insert into reports (case_id, reporter_id, item_id, reason, words) select k.id, r.id, coalesce(k.comment_id, k.post_id), 'OTHER', 'ombre-mot'
          from report_cases k, unnest($2::uuid[]) r (id) where k.state = 'OPEN' and r.id <> k.author_id and r.id <> $1
            and ${unmoderated.replaceAll('x.', 'k.')} on conflict do nothing`,
        [personId, [PERSON.reader, PERSON.contributor]],
      );
      await run(
        `update hidings set appealed_at = now() - interval '1 hour', appeal = 'ombre-mot' where hidden_by = $1 and author_id <> $1 and appealed_at is null`,
        [personId],
      );
    },
  },
  {
    name: 'Δ8 drafts, bookmarks, contacts, links, devices, counters and invitations of others',
    isHiddenFrom: always,
    async put(run, { personId, who }) {
      const others = [PERSON.reader, PERSON.outsider, PERSON.moderator, PERSON.karim].filter((id) => id !== personId);
      await run(
        `insert into drafts (person_id, post_id, body) select o, p.id, 'ombre-mot' from unnest($1::uuid[]) o, posts p`,
        [others],
      );
      await run(
        `insert into data_exports (person_id, requested_at) select o, now() - interval '1 minute' from unnest($1::uuid[]) o`,
        [others],
      );
      await run(`insert into recent_searches (person_id, words) select o, 'ombre-mot' from unnest($1::uuid[]) o`, [
        others,
      ]);
      await run(
        `insert into bookmarks (person_id, post_id) select o, p.id from unnest($1::uuid[]) o, posts p on conflict do nothing`,
        [others],
      );
      await run(
        `insert into contacts (requester_id, addressee_id, state, accepted_at) select $1::uuid, o, 'ACCEPTED', now() from unnest($2::uuid[]) o where $1::uuid <> $3::uuid on conflict do nothing`,
        [PEOPLE.silent, others, personId],
      );
      await run(
        `insert into throttle (key, points, expire) select 'signIn:' || md5(o::text), 100, 4102444800000 from unnest($1::uuid[]) o`,
        [others],
      );
      await run(
        `insert into known_devices (person_id, token_hash) select o, sha256(o::text::bytea) from unnest($1::uuid[]) o`,
        [others],
      );
      await run(
        `insert into one_time_tokens (purpose, token_hash, person_id, expires_at) select 'RESET', sha256(('r' || o)::bytea), o, now() + interval '1 hour' from unnest($1::uuid[]) o`,
        [others],
      );
      await run(
        `insert into invitations (token_hash, email, kind, group_id, role, invited_by, sponsor_id, expires_at, returned_at, returned_why)
          select sha256('s'::bytea), 'personne@test.example', 'EMPLOYEE', g.id, 'READER', $1::uuid, (select id from persons where id = $3::uuid), now() + interval '9 days', now() - interval '9 minutes', '5.1.1'
          from groups g where g.id = $2`,
        [PERSON.manager, SHADOW.group, personId],
      );
      if (who === 'itAdmin') return; // who counts the sessions of others, and knows who has a second factor
      await run(
        `insert into factors (id, person_id, kind, label, credential_id, public_key, counter, confirmed_at) select md5('hidden factor of ' || o)::uuid, o, 'PASSKEY', 'ombre-mot', 'key of ' || o, '\\x01', 0, now() from unnest($1::uuid[]) o`,
        [others],
      );
      await run(
        `insert into recovery_codes (person_id, code_hash) select o, sha256(('code of ' || o)::bytea) from unnest($1::uuid[]) o`,
        [others],
      );
      await run(
        `insert into sessions (token_hash, person_id, idle_until, expires_at) select sha256(o::text::bytea), o, '2100-01-01', '2100-01-01' from unnest($1::uuid[]) o`,
        [others],
      );
    },
  },
  {
    name: 'Δ5 what the viewer was told of before it was lost to them, and what others are told',
    isHiddenFrom: always,
    async put(run, { personId, who }) {
      await run(
        `insert into notifications (id, person_id, event, group_id, post_id, item_id, actor_id, at, in_app, mail)
          select md5(o.id::text || e || p.id::text)::uuid, o.id, e, p.group_id, p.id, p.id, p.author_id, now() - interval '1 day', true, m
          from posts p, persons o, (values ('MENTIONED', 'NOW'), ('POSTED', 'DIGEST'), ('FOLLOWED', 'NEVER')) x (e, m)
          where p.id = $2 and p.group_id = $1 and o.id = any ($3)`,
        [SHADOW.group, SHADOW.post, [personId, PERSON.reader, PERSON.manager, SHADOW.external]],
      );
      await run(
        `insert into notification_choices (person_id, group_id, event, channel, choice)
          select o.id, $1::uuid, e, 'MAIL', 'NOW' from persons o, unnest('{POSTED,FOLLOWED,MENTIONED}'::text[]) e where o.id = any ($2) and exists (select from groups where id = $1::uuid)`,
        [SHADOW.group, [personId, PERSON.manager]],
      );
      await run(
        `insert into thread_marks (person_id, post_id, level) select o.id, p.id, 'FOLLOW' from persons o, posts p where p.id = $1 and o.id = any ($2)`,
        [SHADOW.post, [personId, PERSON.manager]],
      );
      await run(
        `update notifications set snoozed_until = now() + interval '2 days' where post_id = $1 and event = 'FOLLOWED'`,
        [SHADOW.post],
      );
      // Which asks something of them.
      await run(`update posts set body = body || ' ?' where id = $1`, [SHADOW.post]);
      await run(`update notifications set push = 'NOW', at = now() - interval '1 hour' where post_id = $1`, [
        SHADOW.post,
      ]);
      await run(
        `insert into held_answers (id, person_id, token_hash, message_hash, post_id, body, file_ids, publish_at)
          select md5('hidden answer of ' || e.id)::uuid, e.id, sha256('h'), sha256('h'), p.id, 'ombre-mot', '{}', now() + interval '2 hours' from posts p, persons e where p.id = $2 and e.id = $1`,
        [personId, SHADOW.post],
      );
      for (const id of new Set([personId, PERSON.manager]))
        await putAnswerAddress(run, id, { postId: SHADOW.post, commentId: null });
      if (who === 'itAdmin' || who === 'owner') return; // who know in how many browsers people are told
      await run(
        `insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth) select s.person_id, s.id, $1, $2, $3 from sessions s where s.person_id = $4 order by s.id limit 1`,
        [
          pushAddress('hidden'),
          PUSH_KEYS.p256dh,
          PUSH_KEYS.auth,
          personId === PERSON.moderator ? PERSON.reader : PERSON.moderator,
        ],
      );
    },
  },
  {
    name: 'Δ5 what the viewer had to do about what was lost to them, and what others have to do',
    isHiddenFrom: always,
    put: (run, { personId }) =>
      run(
        `insert into tasks (id, person_id, post_id, item_id, note, due_on) select md5('hidden task ' || o.id || p.id)::uuid, o.id, p.id, p.id, 'ombre-mot', current_date - 9
          from persons o, posts p where (p.id = $1 and o.id = any ($2)) or (p.topics <> '{ombre-mot}' and o.id = any ($3)) on conflict do nothing`,
        [SHADOW.post, [personId, PERSON.manager], [PERSON.reader, PERSON.moderator].filter((id) => id !== personId)],
      ) as Promise<void>,
  },
  {
    name: 'Δ10 conversations of others, among them of externals, and what their people keep of those of the viewer',
    isHiddenFrom: always,
    async put(run, { personId }) {
      const others = [PERSON.manager, PERSON.moderator, PERSON.contributor, PERSON.karim, PERSON.reader].filter(
        (id) => id !== personId,
      );
      const pairs = `(select a, b, md5('talk' || a || b)::uuid as id from unnest($1::uuid[]) a, unnest($1::uuid[]) b
        where a < b and not exists (select from conversations c where c.low_id = a and c.high_id = b)) two`;
      await run(
        `insert into groups (id, kind, name, visibility, join_policy, externals_allowed, created_by, member_count, external_count)
          select id, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', $2::uuid in (a, b), a, 2, 0 from ${pairs}`,
        [others, PERSON.karim],
      );
      // Those of the external are requests that wait.
      await run(
        `insert into conversations (id, low_id, high_id, asked_by, opened_at)
          select id, a, b, case when $2::uuid in (a, b) then $2::uuid end, case when $2::uuid in (a, b) then null else now() end from ${pairs}`,
        [others, PERSON.karim],
      );
      await run(
        `insert into memberships (group_id, person_id, role, state) select c.id, p, 'CONTRIBUTOR', 'ACTIVE' from conversations c, unnest(array[c.low_id, c.high_id]) p
          where c.id = md5('talk' || c.low_id || c.high_id)::uuid`,
      );
      await run(
        `insert into posts (group_id, author_id, audience, title, body, body_html, topics) select c.id, c.low_id, 'MEMBERS', null, 'ombre-mot', '<p>ombre-mot</p>', '{ombre-mot}'
          from conversations c where c.id = md5('talk' || c.low_id || c.high_id)::uuid`,
      );
      const theirs = `memberships m join conversations c on c.id = m.group_id where m.person_id <> $1`;
      await run(`insert into conversation_archives (id, person_id) select m.group_id, m.person_id from ${theirs}`, [
        personId,
      ]);
      await run(
        `insert into subscriptions (person_id, group_id, level) select m.person_id, m.group_id, 'MUTED' from ${theirs}
          on conflict (person_id, group_id) do update set level = 'MUTED', read_through = now()`,
        [personId],
      );
    },
  },
  {
    name: 'Δ10 that whoever was asked to be written to has said no',
    isHiddenFrom: ({ who }) => who === 'karim' || who === 'sonia',
    put: (run, { personId }) =>
      run(
        `insert into conversation_refusals (id, person_id) select c.id, m.person_id from conversations c join memberships m on m.group_id = c.id
          where c.asked_by = $1 and c.opened_at is null and m.person_id <> $1 and c.id <> $2 on conflict do nothing`,
        [personId, conversationId('refused')],
      ) as Promise<void>,
  },
  {
    name: 'Δ9 colleagues, groups and organisations that an external does not meet',
    isHiddenFrom: isOutside,
    async put(run) {
      await run(
        `insert into partner_organisations (id, name, kind) values (md5('firm')::uuid, 'Ombre Frères', 'SUPPLIER')`,
      );
      await run(
        `insert into persons (id, kind, given_name, family_name, name, email) values (md5('employee')::uuid, 'EMPLOYEE', 'Paul', 'Caché', 'Paul Caché', 'paul@test.example')`,
      );
      await run(
        `insert into groups (id, name, visibility, join_policy, created_by) values (md5('public')::uuid, 'Ombre publique', 'PUBLIC', 'OPEN', $1)`,
        [PERSON.manager],
      );
      await run(
        `insert into memberships (group_id, person_id, role, state) values (md5('public')::uuid, $1, 'MANAGER', 'ACTIVE')`,
        [PERSON.manager],
      );
      await run(
        `insert into posts (id, group_id, author_id, audience, title, body, body_html, topics) values (md5('open')::uuid, md5('public')::uuid, $1, 'NETWORK', 'Ombre', 'ombre-mot', '<p>ombre-mot</p>', '{ombre-mot}')`,
        [PERSON.manager],
      );
      await run(`insert into network_roles (person_id, role) values ($1, 'SUPPORT_AGENT')`, [PERSON.manager]);
      await run(`update groups set name = name || ' bis', purpose = 'ombre-mot' where name in ('public', 'archived')`);
      await run(
        `update persons set about = 'ombre-mot', phone = '+33 1', department = 'Ombre', site = 'Ombre', skills = '{ombre-mot}', interests = '{ombre-mot}' where kind = 'EMPLOYEE'`,
      );
    },
  },
];

export const ALL_HIDDEN: readonly Hidden[] = [...HIDDEN, ...MORE, ...SINCE, ...HIDDEN_PROVISIONING];
