import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Sessions } from '#people';
import type { Actor } from '#permissions';
import type { Statement } from '#persistence';
import pg from 'pg';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';
import { conversationList, unreadConversations } from '../libs/conversations/src/conversation.query.js';
import { candidatesByName } from '../libs/conversations/src/candidate.query.js';
import { openTasks, tasksIn } from '../libs/desk/src/task.query.js';
import { waitingFor } from '../libs/desk/src/todo.query.js';
import { markedThreads } from '../libs/notifications/src/threads.query.js';
import { LISTS, lists } from './support/lists.js';

/** Enough that no planner would read a table as a whole without need. `PLAN_POSTS=2000000` asks the same of a large network. */
const POSTS = Number(process.env['PLAN_POSTS'] ?? 20_000);
const READ_WHOLE_NEVER = new Set(['posts', 'comments', 'post_activity', 'files', 'albums']);

const ONE = '00000000-0000-7000-a000-000000000001';
let app: TestApp;
let viewer: pg.Client;
const actors = {} as { employee: Actor; quietest: Actor };
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await seedNetwork(app.db.owner);
  const sessions = app.app.get(Sessions);
  actors.employee = (await sessions.actorById(PERSON.reader))!;
  actors.quietest = (await sessions.actorById(PERSON.leila))!;
  viewer = new pg.Client({
    connectionString: app.db.appUrl,
    options: '-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1 -c jit=off',
  });
  await viewer.connect();
}, 180_000 + POSTS);

/** Three hundred groups of others, and beside them the supplier with one sleepy group behind a wall. */
async function seedNetwork(owner: pg.Pool): Promise<void> {
  const KEY = `('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid`;
  // One of two hundred authors is prolific.
  const PEER = `('00000000-0000-7000-b000-' || lpad((1 + floor(200 * random()))::int::text, 12, '0'))::uuid`;
  await owner.query(`insert into persons (id, kind, status, given_name, family_name, name, email, joined_at)
    select ('00000000-0000-7000-b000-' || lpad(n::text, 12, '0'))::uuid, 'EMPLOYEE', 'ACTIVE', 'P' || n, 'Test', 'P' || n || ' Test', 'p' || n || '@test.example', now()
    from generate_series(1, 200) n`);
  await owner.query(
    `insert into groups (id, name, visibility, join_policy, externals_allowed, walled, created_by)
     select ${KEY}, 'g' || n, case n % 3 when 0 then 'PUBLIC' else 'PRIVATE' end, 'ON_REQUEST', n % 4 = 1, n % 8 = 1, $1 from generate_series(1, 300) n`,
    [PERSON.manager],
  );
  await owner.query(
    `insert into memberships (group_id, person_id, role, state) select ${KEY}, $1, 'CONTRIBUTOR', 'ACTIVE' from generate_series(1, 300, 10) n`,
    [PERSON.reader],
  );
  await owner.query(
    `insert into posts (group_id, author_id, audience, body, body_html, dated_at, last_activity_at)
     select ${KEY}, case when random() < 0.1 then $1::uuid else ${PEER} end, case when n % 3 = 0 and random() < 0.5 then 'NETWORK' else 'MEMBERS' end, 'b', 'b', d, d
     from (select 1 + floor(300 * power(random(), 2))::int as n, now() - random() * interval '600 days' as d from generate_series(1, ${POSTS})) x`,
    [PERSON.contributor],
  );
  await owner.query(
    `insert into comments (post_id, group_id, author_id, audience, body, body_html, dated_at)
     select id, group_id, case when random() < 0.1 then $1::uuid else ${PEER} end, audience, 'c', 'c', dated_at + interval '1 hour' from posts`,
    [PERSON.contributor],
  );
  await owner.query(
    `insert into posts (group_id, author_id, audience, body, body_html) select $1, $2, 'MEMBERS', 'b', 'b' from generate_series(1, 3)`,
    [GROUP.walled, PERSON.manager],
  );
  await owner.query(
    `insert into post_activity (post_id, partner_key, group_id, last_activity_at) select p.id, '00000000-0000-0000-0000-000000000000', p.group_id, p.last_activity_at
     from posts p join groups g on g.id = p.group_id and g.externals_allowed`,
  );
  await owner.query(`insert into contacts (requester_id, addressee_id, state) values ($1, $2, 'ACCEPTED')`, [
    PERSON.reader,
    PERSON.contributor,
  ]);
  await owner.query(`insert into bookmarks (person_id, post_id) select $1, id from posts limit 50`, [PERSON.reader]);
  await owner.query(
    `insert into files (id, owner_id, group_id, post_id, name, name_key, kind, bytes, attached_at, updated_at)
     select uuidv7(), author_id, group_id, id, 'Plan ' || right(id::text, 4), 'plan ' || right(id::text, 4), case when random() < 0.3 then 'PDF' else 'SHEET' end,
       1 + floor(1e6 * random()), dated_at, dated_at from posts`,
  );
  // Of three thousand posts an album, of which one has a hundred pictures. It has the key of its group, by which it is asked for.
  await owner.query(
    `insert into albums (id, post_id, group_id, created_at)
     select case when p.group_id = '${ONE}' and n = 1 then '${ONE}'::uuid else uuidv7() end, p.id, p.group_id, p.dated_at
     from (select *, row_number() over (partition by group_id order by id) as n from posts) p order by p.n limit 3000`,
  );
  await owner.query(
    `insert into files (id, owner_id, group_id, post_id, album_id, album_place, name, name_key, kind, bytes, attached_at, updated_at)
     select uuidv7(), p.author_id, p.group_id, p.id, a.id, n, 'i', 'i', 'IMAGE', 1, p.dated_at, p.dated_at
     from albums a join posts p on p.id = a.post_id, generate_series(1, 100) n where n <= 2 or a.id = '${ONE}'`,
  );
  await owner.query('vacuum analyze albums, files, posts, comments, post_activity, memberships, groups, bookmarks');
}

afterAll(async () => {
  await viewer?.end();
  await app?.close();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}
const literal = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literal).join(',')}]${value.length === 0 ? '::text[]' : ''}`;
  return viewer.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
};

/** What the statement does as the product runs it: as this viewer, behind row-level security, with one plan for all values. */
async function planOf(actor: Actor, { text, values }: Statement<object>): Promise<Plan> {
  await viewer.query(`begin read only; select app_enter('${actor.personId}')`);
  try {
    await viewer.query(`prepare asked as ${text}`);
    const run = `execute asked${values.length > 0 ? `(${values.map((value) => (Array.isArray(value) ? `'{${value.map((one) => `"${one}"`).join(',')}}'` : literal(value))).join(', ')})` : ''}`;
    const { rows } = await viewer.query(`explain (analyze, buffers, format json) ${run}`);
    return rows[0]['QUERY PLAN'][0].Plan as Plan;
  } finally {
    await viewer.query('rollback; deallocate all');
  }
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const wholeReads = (plan: Plan) =>
  nodesOf(plan).filter(
    (node) =>
      node['Node Type'] === 'Seq Scan' && READ_WHOLE_NEVER.has(node['Relation Name']!) && node['Actual Loops'] > 0,
  );

const listsOf = (actor: Actor) =>
  lists(actor, {
    groupId: actor.kind === 'EMPLOYEE' ? ONE : GROUP.walled,
    groupIds: [ONE, GROUP.walled, GROUP.private],
    postId: ONE,
    personId: PERSON.contributor,
  });

describe.each(['employee', 'quietest'] as const)('%s', (who) => {
  test.each(LISTS)('%s reads along indexes, and little', async (name) => {
    const plan = await planOf(actors[who], listsOf(actors[who])[name]);
    expect(wholeReads(plan)).toEqual([]);
    const blocks = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    expect({ name, within: blocks <= mostBlocks(name, who), blocks }).toEqual({ name, within: true, blocks });
  });
});

/** In blocks of 8 kB. What an external does not read costs them nothing. */
function mostBlocks(name: string, who: 'employee' | 'quietest'): number {
  if (name === 'topics') return 20_000;
  if (name.startsWith('messages') && who === 'employee') return 12_000;
  return who === 'quietest' ? 1500 : 9000;
}

test('the check itself sees a whole read', async () => {
  const plan = await planOf(actors.employee, { text: `select count(*) from posts where body = 'x'`, values: [] });
  expect(wholeReads(plan)).toHaveLength(1);
});

describe('two hundred conversations of twenty messages', () => {
  let reader: Actor;
  beforeAll(async () => {
    const { owner } = app.db;
    // A conversation with each of two hundred colleagues, of twenty messages.
    await owner.query(
      `insert into groups (id, kind, name, visibility, join_policy, created_by)
     select ('00000000-0000-7000-c000-' || lpad(n::text, 12, '0'))::uuid, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', $1 from generate_series(1, 200) n`,
      [PERSON.reader],
    );
    await owner.query(
      `insert into conversations (id, low_id, high_id, opened_at) select g.id, $1, overlay(g.id::text placing 'b' from 20)::uuid, now()
     from groups g where g.kind = 'CONVERSATION'`,
      [PERSON.reader],
    );
    await owner.query(
      `insert into memberships (group_id, person_id, role, state) select c.id, p, 'CONTRIBUTOR', 'ACTIVE' from conversations c, unnest(array[c.low_id, c.high_id]) p`,
    );
    await owner.query(
      `insert into posts (group_id, author_id, audience, body, body_html, dated_at, last_activity_at)
     select c.id, c.high_id, 'MEMBERS', 'm', 'm', d, d from conversations c, lateral (select now() - random() * interval '600 days' as d from generate_series(1, 20)) x`,
    );
    await owner.query('vacuum analyze conversations, groups, memberships, posts');
    reader = (await app.app.get(Sessions).actorById(PERSON.reader))!;
  });

  test.each([
    ['conversations', (actor: Actor) => conversationList(actor, 'OPEN', null, 21), 6_000],
    ['unread ones', unreadConversations, 6_000],
    ['to whom to write', (actor: Actor) => candidatesByName(actor, 'P1'), 6_000],
  ] as const)('%s', async (name, statement, most) => {
    const plan = await planOf(reader, statement(reader));
    expect(wholeReads(plan)).toEqual([]);
    const blocks = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    expect({ name, within: blocks <= most, blocks }).toEqual({ name, within: true, blocks });
  });

  test('whether each of an external’s conversations waits is found out along indexes, within 50 ms for two hundred', async () => {
    const { owner } = app.db;
    // The supplier with a conversation with each of two hundred employees, whom they meet in one group of theirs.
    const KEY = `('00000000-0000-7000-d000-' || lpad(n::text, 12, '0'))::uuid`;
    const PEER = `('00000000-0000-7000-b000-' || lpad(n::text, 12, '0'))::uuid`;
    await owner.query(
      `insert into memberships (group_id, person_id, role, state) select $1, ${PEER}, 'CONTRIBUTOR', 'ACTIVE' from generate_series(1, 200) n`,
      [GROUP.walled],
    );
    await owner.query(
      `insert into groups (id, kind, name, visibility, join_policy, externals_allowed, created_by) select ${KEY}, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', true, $1 from generate_series(1, 200) n`,
      [PERSON.leila],
    );
    await owner.query(
      `insert into conversations (id, low_id, high_id, opened_at) select ${KEY}, least($1, ${PEER}), greatest($1, ${PEER}), now() from generate_series(1, 200) n`,
      [PERSON.leila],
    );
    await owner.query(
      `insert into memberships (group_id, person_id, role, state) select c.id, p, 'CONTRIBUTOR', 'ACTIVE' from conversations c, unnest(array[c.low_id, c.high_id]) p where c.id::text like '00000000-0000-7000-d%'`,
    );
    await owner.query('vacuum analyze conversations, groups, memberships');
    const asked = `select count(*) from app_memberships('${PERSON.leila}') m where m.is_conversation and m.role = 'CONTRIBUTOR'`;
    const once = async () => {
      const { rows } = await owner.query(`explain (analyze, format json) ${asked}`);
      return rows[0]['QUERY PLAN'][0]['Execution Time'] as number;
    };
    expect(Number((await owner.query(asked)).rows[0].count)).toBe(200);
    const times = [await once(), await once(), await once()];
    const least = Math.min(...times);
    expect({ within: least < 50, least }).toEqual({ within: true, least });
  });
});

describe('what waits for somebody, and a thousand things to do', () => {
  let reader: Actor;
  let quietest: Actor;
  beforeAll(async () => {
    const { owner } = app.db;
    for (const who of [PERSON.reader, PERSON.leila]) {
      await owner.query(
        `insert into tasks (person_id, post_id, item_id, due_on, snoozed_until, done_at)
         select $1, x.id, x.id, case when n % 3 = 0 then current_date + n % 90 end, case when n % 5 = 0 then now() + interval '3 days' end, case when n % 5 > 2 then now() end
         from (select id, (row_number() over ())::int as n from posts limit 1000) x`,
        [who],
      );
      await owner.query(
        `insert into notifications (id, person_id, event, group_id, post_id, item_id, at, in_app, mail)
         select gen_random_uuid(), $1, 'MENTIONED', group_id, id, id, now() - interval '1 day', true, 'NEVER' from posts limit 500`,
        [who],
      );
      await owner.query(
        `insert into thread_marks (person_id, post_id, level) select $1, id, 'FOLLOW' from posts limit 1000`,
        [who],
      );
    }
    await owner.query('vacuum analyze tasks, notifications, thread_marks');
    const sessions = app.app.get(Sessions);
    reader = (await sessions.actorById(PERSON.reader))!;
    quietest = (await sessions.actorById(PERSON.leila))!;
  });

  test.each([
    ['what waits', (actor: Actor) => waitingFor(actor), 12_000],
    ['to do', (actor: Actor) => tasksIn(actor, 'TODO', null, 21), 12_000],
    ['later', (actor: Actor) => tasksIn(actor, 'LATER', null, 21), 6_000],
    ['done', (actor: Actor) => tasksIn(actor, 'DONE', null, 21), 6_000],
    ['how many to do', (actor: Actor) => openTasks(actor), 12_000],
    ['followed', (actor: Actor) => markedThreads(actor, 'FOLLOW', null, 21), 12_000],
  ] as const)('%s', async (name, statement, most) => {
    for (const actor of [reader, quietest]) {
      const plan = await planOf(actor, statement(actor) as Statement<object>);
      expect(wholeReads(plan)).toEqual([]);
      const blocks = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      expect({ name, within: blocks <= most, blocks }).toEqual({ name, within: true, blocks });
    }
  });
});
