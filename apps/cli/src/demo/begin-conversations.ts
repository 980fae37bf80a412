import { renderMarkdown } from '#markdown';
import type { FileStore } from '#storage';
import type pg from 'pg';
import { type Bearer, putFile } from './put-file.js';
import { CONVERSATIONS, type ConversationStory } from './story/conversations.js';

/** What people of the story write to each other directly: some of it unread, some of it a request. */
export async function beginConversations(system: pg.Client, store: FileStore): Promise<void> {
  for (const story of CONVERSATIONS) await begin(system, store, story);
}

async function begin(
  system: pg.Client,
  store: FileStore,
  { people, askedBy, messages }: ConversationStory,
): Promise<void> {
  const keys = people.map((key) => `demo:${key}`);
  const begunMinutesAgo = messages[0]![0];
  const { rows } = await system.query<{ id: string }>(
    `with players as (select p.id, p.kind, p.source_id from persons p where p.source_id = any ($1)),
     place as (
       insert into groups (kind, name, visibility, join_policy, externals_allowed, created_by, created_at, member_count, external_count)
       select 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', count(*) filter (where c.kind = 'EXTERNAL') > 0,
         (select id from players where source_id = $2), app_now() - make_interval(mins => $3 + 1), count(*), count(*) filter (where c.kind = 'EXTERNAL')
       from players c having count(*) = cardinality($1) returning id, created_at),
     seats as (
       insert into memberships (group_id, person_id, role, state, since, valid_from)
       select p.id, c.id, 'CONTRIBUTOR', 'ACTIVE', p.created_at, p.created_at from place p, players c)
     insert into conversations (id, low_id, high_id, asked_by, opened_at, created_at)
     select p.id, case when cardinality($1) = 2 then (select min(id::text)::uuid from players) end,
       case when cardinality($1) = 2 then (select max(id::text)::uuid from players) end,
       (select id from players where source_id = $4), case when $4::text is null then p.created_at end, p.created_at from place p returning id`,
    [keys, keys[0], begunMinutesAgo, askedBy ? `demo:${askedBy}` : null],
  );
  if (rows.length !== 1) throw new Error(`The story knows not all of ${people.join(', ')}`);
  for (const [minutesAgo, who, text, file] of messages) {
    const said = await system.query<Bearer>(
      `insert into posts (group_id, author_id, audience, partner_id, dated_at, last_activity_at, body, body_html)
       select $1, p.id, 'MEMBERS', p.partner_id, d, d, $2, $3 from persons p, lateral (select app_now() - make_interval(mins => $4) as d) said where p.source_id = $5
       returning id, dated_at as at, author_id as author, group_id as "groupId"`,
      [rows[0].id, text, renderMarkdown(text, new Map()), minutesAgo, `demo:${who}`],
    );
    if (!file) continue;
    const fileId = await putFile(system, store, said.rows[0]!, file);
    await system.query('update posts set file_ids = array[$2::uuid] where id = $1', [said.rows[0]!.id, fileId]);
  }
  // Everybody has read what is older than some hours.
  await system.query(
    `insert into subscriptions (person_id, group_id, read_through)
     select m.person_id, m.group_id, app_now() - interval '4 hours' from memberships m where m.group_id = $1`,
    [rows[0].id],
  );
}
