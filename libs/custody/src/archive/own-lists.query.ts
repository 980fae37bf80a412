import { toId } from '#graphql';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { bylineOf } from '#people';
import { BATCH } from './as-reader.js';

export interface ListRow {
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
}
/** One file of a copy: what it is called, what stands in it, and the rows. */
export interface OwnList {
  readonly name: string;
  readonly batch: (actor: Actor, after: string | null) => Statement<ListRow>;
}

const discovered = (actor: Actor): Fragment => accessible(actor, 'discover', 'Group', 'g');
const beyond = (column: string, after: string | null): Fragment =>
  after === null ? raw('') : sql`and ${raw(column)}::text collate "C" > ${after}`;
const inOrder = (column: string): Fragment => raw(`order by ${column}::text collate "C" limit ${BATCH}`);
/** Of a row with a post and perhaps a comment: the viewer reads it. */
const readableThing = (
  actor: Actor,
  t: string,
): Fragment => sql`exists (select from posts p join groups g on g.id = p.group_id
  where p.id = ${raw(t)}.post_id and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
    and (${raw(t)}.comment_id is null or exists (select from comments c where c.id = ${raw(t)}.comment_id and c.deleted_at is null
      and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})))`;

/** What the network keeps of a person beside what they wrote: their own rows, and of what they point to only what they may read. */
export const OWN_LISTS: readonly OwnList[] = [
  {
    name: 'account',
    batch: (actor, after) => sql<ListRow>`
      select p.id::text as key, json_build_object('id', p.id, 'kind', p.kind, 'givenName', p.given_name, 'familyName', p.family_name, 'name', p.name,
        'email', p.email, 'title', p.title, 'department', p.department, 'site', p.site, 'phone', p.phone, 'about', p.about, 'skills', p.skills,
        'interests', p.interests, 'language', p.language, 'theme', p.theme, 'timeZone', p.time_zone, 'joinedAt', p.joined_at, 'createdAt', p.created_at,
        'accessUntil', p.access_until, 'company', (select o.name from partner_organisations o where o.id = p.partner_id)) as row
      from persons p where p.id = ${actor.personId} ${beyond('p.id', after)}`,
  },
  {
    name: 'groups',
    batch: (actor, after) => sql<ListRow>`
      select m.id::text as key, json_build_object('groupId', g.id, 'group', case g.kind when 'GROUP' then g.name end, 'role', m.role, 'state', m.state, 'since', m.since) as row
      from memberships m join groups g on g.id = m.group_id
      where m.person_id = ${actor.personId} and m.valid_to is null and m.state <> 'BANNED' and g.deleted_at is null and ${discovered(actor)}
        ${beyond('m.id', after)} ${inOrder('m.id')}`,
  },
  {
    name: 'contacts',
    batch: (actor, after) => sql<ListRow>`
      select k.other::text as key, json_build_object('name', ${bylineOf(actor, 'k.other')} ->> 'name', 'isMine', k.mine, 'state', k.state,
        'requestedAt', k.requested_at, 'acceptedAt', k.accepted_at) as row
      from (select case c.requester_id when ${actor.personId} then c.addressee_id else c.requester_id end as other, c.requester_id = ${actor.personId} as mine,
          c.state, c.requested_at, c.accepted_at from contacts c where ${actor.personId} in (c.requester_id, c.addressee_id)) k
        join persons p on p.id = k.other and ${accessible(actor, 'see', 'Person', 'p')}
      where true ${beyond('k.other', after)} ${inOrder('k.other')}`,
  },
  {
    name: 'reactions',
    batch: (actor, after) => sql<ListRow>`
      select r.target_id::text as key, json_build_object('postId', r.post_id, 'commentId', r.comment_id, 'kind', r.kind, 'at', r.at) as row from reactions r
      where r.person_id = ${actor.personId} and ${readableThing(actor, 'r')} ${beyond('r.target_id', after)} ${inOrder('r.target_id')}`,
  },
  {
    name: 'bookmarks',
    batch: (actor, after) => sql<ListRow>`
      select b.post_id::text as key, json_build_object('postId', b.post_id, 'at', b.at) as row from (select *, null::uuid as comment_id from bookmarks) b
      where b.person_id = ${actor.personId} and ${readableThing(actor, 'b')} ${beyond('b.post_id', after)} ${inOrder('b.post_id')}`,
  },
  {
    name: 'tasks',
    batch: (actor, after) => sql<ListRow>`
      select k.id::text as key, json_build_object('postId', k.post_id, 'commentId', k.comment_id, 'note', k.note, 'dueOn', k.due_on, 'createdAt', k.created_at, 'doneAt', k.done_at) as row
      from tasks k where k.person_id = ${actor.personId} and ${readableThing(actor, 'k')} ${beyond('k.id', after)} ${inOrder('k.id')}`,
  },
  {
    name: 'drafts',
    batch: (actor, after) => sql<ListRow>`
      select d.id::text as key, json_build_object('title', d.title, 'body', d.body, 'topics', d.topics, 'updatedAt', d.updated_at) as row
      from drafts d where d.person_id = ${actor.personId} ${beyond('d.id', after)} ${inOrder('d.id')}`,
  },
  {
    name: 'searches',
    batch: (actor, after) => sql<ListRow>`
      select s.words as key, json_build_object('words', s.words, 'at', s.at) as row
      from recent_searches s where s.person_id = ${actor.personId} ${beyond('s.words', after)} ${inOrder('s.words')}`,
  },
  {
    name: 'audit',
    batch: (actor, after) => sql<ListRow>`
      select e.id::text as key, json_build_object('at', e.at, 'action', e.action, 'outcome', e.outcome) as row
      from audit_log e where e.target_id = ${actor.personId} and e.group_id is null and ${accessible(actor, 'read', 'AuditEntry', 'e')}
        ${beyond('e.id', after)} ${inOrder('e.id')}`,
  },
];

/** Where one is signed in and was; read beside the viewers' role, which reads no session. */
export const sessionsOf = (personId: string): Statement<{ row: Readonly<Record<string, unknown>> }> => sql`
  select json_build_object('device', s.device, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'endedAt', s.ended_at) as row
  from sessions s where s.person_id = ${personId} and s.scope is null order by s.created_at desc limit 1000`;

/** A group as who manages it sees it. */
export const groupFacts = (actor: Actor, groupId: string): Statement<ListRow> => sql<ListRow>`
  select g.id::text as key, json_build_object('id', g.id, 'name', g.name, 'purpose', g.purpose, 'rules', g.rules, 'visibility', g.visibility,
    'joinPolicy', g.join_policy, 'externalsAllowed', g.externals_allowed, 'walled', g.walled, 'createdAt', g.created_at, 'archivedAt', g.archived_at) as row
  from groups g where g.id = ${groupId} and ${accessible(actor, 'export', 'Group', 'g')}`;

/** Its members, as its member list has them. */
export const groupMembers = (actor: Actor, groupId: string, after: string | null): Statement<ListRow> => sql<ListRow>`
  select m.id::text as key, json_build_object('personId', m.person_id, 'name', b.name, 'company', b.company, 'role', m.role, 'since', m.since) as row
  from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  where m.group_id = ${groupId} and m.state = 'ACTIVE' and m.valid_to is null
    and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })} ${beyond('m.id', after)} ${inOrder('m.id')}`;

const TYPES = {
  id: 'Person',
  personId: 'Person',
  groupId: 'Group',
  postId: 'Post',
  commentId: 'Comment',
} as const;

/** Keys as the API and addresses write them. */
export function withIds(row: Readonly<Record<string, unknown>>, own: 'Person' | 'Group' = 'Person') {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const type = name === 'id' ? own : TYPES[name as keyof typeof TYPES];
      return [name, type && typeof value === 'string' ? toId(type, value) : value];
    }),
  );
}
