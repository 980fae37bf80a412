import type pg from 'pg';
import { PARTNER, PERSON } from '../../support/cast.js';
import { type Viewer, knowsNotAllExternals } from '../viewers.js';
import { PEOPLE, SHADOW } from './names.js';

/** A difference between the worlds that this viewer may not see. The numbers are those of the specification. */
export interface Hidden {
  readonly name: string;
  /** Whether it is hidden from them; to others it would be no secret. */
  readonly isHiddenFrom: (viewer: Viewer) => boolean;
  readonly put: (run: Run, viewer: Viewer) => Promise<void>;
}
type Run = (text: string, values?: unknown[]) => Promise<unknown>;
const always = () => true;

/** Groups that the viewer ($1) does not read as a member, nor can by entering or restoring it by themself. Whoever cannot act reads nowhere ($2). */
const ENTERS = `($2 and case when g.deleted_at is null
  then exists (select from memberships v where v.group_id = g.id and v.person_id = $1 and v.state = 'INVITED' and v.valid_to is null)
    or g.join_policy = 'OPEN' and exists (select from persons v where v.id = $1 and v.kind = 'EMPLOYEE')
  else exists (select from memberships v where v.group_id = g.id and v.person_id = $1 and v.role = 'MANAGER' and v.state = 'ACTIVE' and v.valid_to is null) end)`;
const UNREAD = `not ${ENTERS} and (g.deleted_at is not null or g.name = 'orphaned' or not $2 or not exists (select from memberships v
  where v.group_id = g.id and v.person_id = $1 and v.state = 'ACTIVE' and v.valid_to is null))`;
const MODERATED = `exists (select from memberships v where v.group_id = g.id and v.person_id = $1 and v.state = 'ACTIVE' and v.valid_to is null and v.role in ('MANAGER', 'MODERATOR')) and $2`;
const WORDS = `'Ombre', 'ombre-mot', '<p>ombre-mot</p>', '{ombre-mot}'::text[]`;
/** Somebody of the group who is not the viewer. */
const ANOTHER = `join lateral (select m.person_id from memberships m where m.group_id = g.id and m.state = 'ACTIVE' and m.valid_to is null and m.person_id <> $1
  order by m.person_id limit 2) other on true`;

export const HIDDEN: readonly Hidden[] = [
  {
    name: 'Δ9 an external whom the viewer meets nowhere',
    isHiddenFrom: knowsNotAllExternals,
    put: (run, { personId }) =>
      run(
        `insert into persons (id, kind, given_name, family_name, name, email, title, partner_id, sponsor_id, access_until)
          values ($1, 'EXTERNAL', 'Zoé', 'Cachée', 'Zoé Cachée', 'zoe.cachee@test.example', 'Ombre', $2, $3, now() + interval '60 days')`,
        [SHADOW.external, PARTNER.mecaform, personId === PERSON.moderator ? PERSON.manager : PERSON.moderator],
      ) as Promise<void>,
  },
  {
    name: 'Δ1 a secret group of people whom the viewer knows, named as a group that they see',
    isHiddenFrom: always,
    async put(run, { personId }) {
      await run(
        `insert into groups (id, name, purpose, visibility, join_policy, externals_allowed, walled, created_by, created_at)
          values ($1, 'private', 'Ombre', 'SECRET', 'INVITE_ONLY', true, true, $2, now() - interval '1 year')`,
        [SHADOW.group, PERSON.manager],
      );
      await run(`insert into group_partners (group_id, partner_id) values ($1, $2), ($1, $3)`, [
        SHADOW.group,
        PARTNER.mecaform,
        PARTNER.sofratube,
      ]);
      await run(
        `insert into memberships (group_id, person_id, role, state, since, history_from, invited_by)
          select $1, p.id, case when p.id = any ($2) then 'MANAGER' else 'CONTRIBUTOR' end, 'ACTIVE', now() - interval '50 days',
            case when p.kind = 'EXTERNAL' then now() - interval '50 days' end, $3
          from persons p where p.id <> $4 and p.id = any ($5)`,
        [
          SHADOW.group,
          [PERSON.manager, PERSON.moderator],
          PERSON.manager,
          personId,
          [
            ...(
              [
                'manager',
                'moderator',
                'contributor',
                'reader',
                'outsider',
                'karim',
                'sonia',
                'itAdmin',
                'officer',
              ] as const
            ).map((who) => PEOPLE[who]),
            SHADOW.external,
          ],
        ],
      );
      await run(
        `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, topics, pinned_at)
          select case when m.person_id = $2 then $3 else md5('shadow' || m.person_id)::uuid end, $1, m.person_id, 'MEMBERS', now() - interval '30 minutes', now(), ${WORDS}, now()
          from memberships m where m.group_id = $1`,
        [SHADOW.group, personId === PERSON.moderator ? PERSON.manager : PERSON.moderator, SHADOW.post],
      );
    },
  },
  {
    name: 'Δ1 what the viewer was and wrote in it before leaving and being banned',
    isHiddenFrom: ({ who }) => who !== null,
    async put(run, { personId }) {
      await run(
        `insert into memberships (group_id, person_id, role, state, since, valid_from, valid_to, history_from) select $1, $2, 'CONTRIBUTOR', s, now() - interval '60 days', now() - interval '60 days',
          case when s = 'ACTIVE' then now() - interval '20 days' end, now() - interval '60 days' from unnest(array['ACTIVE', 'BANNED']) s
          where exists (select from groups where id = $1)`,
        [SHADOW.group, personId],
      );
      await run(
        `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, topics)
          select md5('shadow of viewer')::uuid, id, $2, 'MEMBERS', now() - interval '40 days', now(), ${WORDS} from groups where id = $1`,
        [SHADOW.group, personId],
      );
      await run(`insert into bookmarks (person_id, post_id) select $2, id from posts where group_id = $1`, [
        SHADOW.group,
        personId,
      ]);
      await run(`insert into subscriptions (person_id, group_id) select $2, id from groups where id = $1`, [
        SHADOW.group,
        personId,
      ]);
      // Contacts from that time whom they would see no more.
      await run(
        `insert into persons (id, kind, given_name, family_name, name, partner_id, sponsor_id, access_until)
          select $1, 'EXTERNAL', 'Max', 'Caché', 'Max Caché', partner_id, sponsor_id, access_until from persons where id = $2`,
        [SHADOW.other, SHADOW.external],
      );
      await run(
        `insert into contacts (requester_id, addressee_id, state, accepted_at) select id, $2, 'ACCEPTED', now() from persons where id = $1`,
        [SHADOW.external, personId],
      );
      await run(
        `insert into contacts (requester_id, addressee_id, state) select id, $2, 'REQUESTED' from persons where id = $1`,
        [SHADOW.other, personId],
      );
    },
  },
  {
    name: 'Δ2 posts of people whom the viewer knows, where the viewer does not read',
    isHiddenFrom: always,
    put: (run, { personId, acts }) =>
      run(
        `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, topics, pinned_at)
          select md5('unread' || g.id || other.person_id)::uuid, g.id, other.person_id, 'MEMBERS', now() - interval '10 minutes', now(), ${WORDS}, now()
          from groups g ${ANOTHER} where ${UNREAD}`,
        [personId, acts],
      ) as Promise<void>,
  },
  {
    name: 'Δ3 who is invited, waits, is banned or was there, where the viewer does not moderate',
    isHiddenFrom: always,
    async put(run, { personId, acts }) {
      await run(
        `insert into memberships (group_id, person_id, role, state, answer, invited_by)
          select g.id, $3, 'CONTRIBUTOR', (array['INVITED', 'REQUESTED', 'BANNED'])[1 + right(g.id::text, 1)::int % 3], 'ombre-mot', $4
          from groups g where not (${MODERATED}) and g.deleted_at is null and g.visibility <> 'SECRET'`,
        [personId, acts, PEOPLE.silent, PERSON.manager],
      );
      await run(
        `insert into memberships (group_id, person_id, role, state, valid_from, valid_to)
          select g.id, $3, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days', now() - interval '8 days' from groups g where not (${MODERATED})`,
        [personId, acts, personId === PEOPLE.owner ? PEOPLE.newcomer : PEOPLE.owner],
      );
    },
  },
  {
    name: 'Δ4 what was deleted or hidden beside what the viewer reads',
    isHiddenFrom: always,
    async put(run, { personId, acts }) {
      // Among comments the one stands before those that are seen, the other after them.
      for (const [column, limit, at] of [
        ['deleted_at', '$2 = $2', `p.dated_at + interval '1 second'`],
        ['hidden_at', `not (${MODERATED})`, `now() - interval '1 minute'`],
      ] as const) {
        await run(
          `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, title, body, body_html, topics, ${column})
            select md5('${column}' || g.id)::uuid, g.id, other.person_id, 'NETWORK', now() - interval '10 minutes', now(), ${WORDS}, now()
            from groups g ${ANOTHER.replace('limit 2', 'limit 1')} where ${limit}`,
          [personId, acts],
        );
        await run(
          `insert into comments (id, post_id, group_id, author_id, audience, partner_id, body, body_html, dated_at, ${column})
            select md5('${column}' || p.id)::uuid, p.id, g.id, other.person_id, p.audience, p.partner_id, 'ombre-mot', '<p>ombre-mot</p>', ${at}, now()
            from posts p join groups g on g.id = p.group_id ${ANOTHER.replace('limit 2', 'limit 1')} where ${limit}`,
          [personId, acts],
        );
      }
    },
  },
  {
    name: 'Δ4 what is internal, from before they came, or of others behind the wall',
    isHiddenFrom: ({ isEmployee }) => !isEmployee,
    async put(run, { personId, partnerId }) {
      for (const [what, audience, age, partner] of [
        ['internal', 'INTERNAL', '1 hour', null],
        ['before', 'MEMBERS', '90 days', null],
      ] as const)
        await run(
          `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, partner_id, title, body, body_html, topics)
            select md5('${what}' || g.id)::uuid, g.id, other.person_id, '${audience}', now() - interval '${age}', now(), $2::uuid, ${WORDS}
            from groups g ${ANOTHER} where g.name in ('mixed', 'walled') on conflict do nothing`,
          [personId, partner],
        );
      // A third organisation behind the wall, with a member; and when others' access ends.
      await run(`insert into partner_organisations (id, name, kind) values ($1, 'Ombre & Cie', 'SUPPLIER')`, [
        SHADOW.partner,
      ]);
      await run(
        `insert into persons (id, kind, given_name, family_name, name, partner_id, sponsor_id, access_until) values (md5('wally')::uuid, 'EXTERNAL', 'Walid', 'Ombre', 'Walid Ombre', $1, $2, now() + interval '60 days')`,
        [SHADOW.partner, PERSON.manager],
      );
      await run(
        `insert into group_partners (group_id, partner_id) select id, $1 from groups where name in ('walled', 'mixed')`,
        [SHADOW.partner],
      );
      await run(
        `insert into memberships (group_id, person_id, role, state, history_from) select id, md5('wally')::uuid, 'CONTRIBUTOR', 'ACTIVE', now() - interval '9 days' from groups where name = 'walled'`,
      );
      await run(
        `update groups set member_count = member_count + 1, external_count = external_count + 1 where name = 'walled'`,
      );
      await run(`update persons set access_until = access_until - interval '1 minute' where id = $1`, [PERSON.leila]);
      const other = partnerId === PARTNER.sofratube ? PARTNER.mecaform : PARTNER.sofratube;
      await run(
        `insert into posts (id, group_id, author_id, audience, dated_at, last_activity_at, partner_id, title, body, body_html, topics)
          select md5('wall' || g.id)::uuid, g.id, $2, 'MEMBERS', now() - interval '1 hour', now(), $1, ${WORDS} from groups g where g.name = 'walled'`,
        [other, PERSON.contributor],
      );
      await run(
        // Later than all the rest, and latest where nobody said anything for longest: an order that counts these is another one.
        `insert into comments (id, post_id, group_id, author_id, audience, partner_id, body, body_html, dated_at)
          select md5('wall' || p.id)::uuid, p.id, p.group_id, $2, p.audience, $1, 'ombre-mot', '<p>ombre-mot</p>',
            (select max(last_activity_at) from posts) + interval '1 second' + extract(epoch from now() - p.last_activity_at) * interval '1 microsecond' from posts p join groups g on g.id = p.group_id
          where g.name = 'walled' and p.partner_id is null and p.deleted_at is null`,
        [other, PERSON.contributor],
      );
      await run(
        `insert into reactions (target_id, person_id, kind, post_id, group_id, partner_id)
          select p.id, $2, 'CELEBRATE', p.id, p.group_id, $1 from posts p join groups g on g.id = p.group_id where g.name = 'walled'
          on conflict (target_id, person_id) do nothing`,
        [other, PERSON.invited],
      );
    },
  },
];

/** Puts these differences in, and makes the counts right. */
export async function hide(owner: pg.Pool, viewer: Viewer, chosen: readonly Hidden[]): Promise<void> {
  const run: Run = (text, values = []) => owner.query(text, values);
  for (const { isHiddenFrom, put } of chosen) if (isHiddenFrom(viewer)) await put(run, viewer);
  await run(`select app_recount_post(id) from posts`);
  await run(
    `select app_recount_reactions(post_id, comment_id) from (select distinct post_id, comment_id from reactions) r`,
  );
}
