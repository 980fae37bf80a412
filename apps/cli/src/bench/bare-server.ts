import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The floor to stand beside: node:http, pg and one statement written by hand that knows this page only. It answers the same
 * twenty posts with the same rights, for the viewer that it is told; no sessions, no GraphQL, nothing shared with the product.
 */
const FEED = `
with me as (select p.kind = 'EMPLOYEE' as employee from persons p where p.id = $1 and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > now())),
arm as materialized (select m.group_id, m.role, m.history_from, g.name, g.visibility, g.archived_at from me join memberships m on m.person_id = $1 and m.valid_to is null and m.state = 'ACTIVE'
  join groups g on g.id = m.group_id and g.deleted_at is null),
head as materialized (select arm.* from arm cross join lateral (select p.last_activity_at, p.id from posts p where p.group_id = arm.group_id and p.deleted_at is null and p.hidden_at is null
    and (p.last_activity_at, p.id) < ($2, $3) and p.dated_at >= coalesce(arm.history_from, '-infinity') and (p.audience <> 'INTERNAL' or (select employee from me))
    order by p.last_activity_at desc, p.id desc limit 1) x order by x.last_activity_at desc, x.id desc limit 21),
pick as (select x.*, head.name as group_name, head.visibility, head.role, head.archived_at from head cross join lateral (select p.* from posts p where p.group_id = head.group_id and p.deleted_at is null and p.hidden_at is null
    and (p.last_activity_at, p.id) < ($2, $3) and p.dated_at >= coalesce(head.history_from, '-infinity') and (p.audience <> 'INTERNAL' or (select employee from me))
    order by p.last_activity_at desc, p.id desc limit 21) x order by x.last_activity_at desc, x.id desc limit 21)
select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'bodyHtml', p.body_html, 'datedAt', p.dated_at, 'lastActivityAt', p.last_activity_at, 'commentCount', p.comment_count,
  'reactions', p.reaction_counts, 'viewerReaction', (select r.kind from reactions r where r.target_id = p.id and r.person_id = $1),
  'viewerHasBookmarked', exists (select from bookmarks b where b.post_id = p.id and b.person_id = $1),
  'author', json_build_object('id', a.id, 'name', a.name, 'title', a.title, 'company', coalesce(o.name, 'Bench'), 'isExternal', a.kind = 'EXTERNAL'),
  'group', json_build_object('id', p.group_id, 'name', p.group_name, 'visibility', p.visibility),
  'latestComments', (select coalesce(json_agg(json_build_object('id', c.id, 'bodyHtml', c.body_html, 'datedAt', c.dated_at, 'author', json_build_object('id', c.author_id, 'name', c.name)) order by c.dated_at), '[]')
     from (select c.id, c.body_html, c.dated_at, c.author_id, ca.name from comments c join persons ca on ca.id = c.author_id where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null order by c.dated_at desc limit 2) c),
  'viewerCanComment', p.closed_at is null and p.archived_at is null and p.role <> 'READER', 'viewerCanReact', p.archived_at is null, 'viewerCanEdit', p.author_id = $1, 'viewerCanDelete', p.author_id = $1,
  'viewerCanPin', p.role in ('MANAGER', 'MODERATOR'), 'viewerCanClose', p.role in ('MANAGER', 'MODERATOR')) order by p.last_activity_at desc, p.id desc), '[]')::text as body
from pick p join persons a on a.id = p.author_id left join partner_organisations o on o.id = a.partner_id`;

const FIRST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;
const [, , url] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: 8, options: '-c jit=off' });

const server = createServer((request, response) => {
  const viewer = request.headers['x-viewer'];
  pool.query<{ body: string }>({ name: 'feed', text: FEED, values: [viewer, ...FIRST] }).then(
    ({ rows: [row] }) => response.setHeader('content-type', 'application/json').end(row!.body),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
