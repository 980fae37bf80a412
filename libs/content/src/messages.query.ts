import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, accessible, raw, sql } from '#persistence';
import { sinceJoining } from './feed.query.js';
import { type After, type Source, mergedPicks, past } from './merge.query.js';

/** Posts and comments together, newest first; the key breaks ties, so that imported things keep their order. */
interface Branch {
  readonly arms: Fragment;
  /** On `p` (a post) or `c` (a comment) and `arm`. */
  readonly where: Fragment;
}

/** The newest messages that the viewer may read. */
export const newestMessages = (actor: Actor, after: After, rows: number): Fragment =>
  mergedPicks(everywhere(actor, null, null, after), 'ASCENDING', rows);

/** What these people wrote, up to an instant if one is given. */
export const messagesOf = (actor: Actor, people: Fragment, until: Date | null, after: After, rows: number): Fragment =>
  mergedPicks(everywhere(actor, people, until, after), 'ASCENDING', rows);

/**
 * In each of the viewer's groups, and for employees what is for the whole network; by these people if some are named. Walking
 * along all that an author wrote would be shorter to say, and walks past what the viewer may not read.
 */
function everywhere(actor: Actor, people: Fragment | null, until: Date | null, after: After): Source[] {
  const { groupIds, since } = sinceJoining(actor, membershipFacts(actor).groups);
  const sources: Source[] = [];
  const add = (arms: Fragment, where: (row: 'p' | 'c') => string) => {
    const wanted = (row: 'p' | 'c') =>
      sql`${raw(where(row))} and ${raw(people ? `${row}.author_id = arm.person_id` : 'true')}
        and ${until ? sql`${raw(row)}.dated_at <= ${until}` : raw('true')}`;
    sources.push(
      posts(actor, { arms, where: wanted('p') }, after),
      comments(actor, { arms, where: wanted('c') }, after),
    );
  };
  if (groupIds.length > 0) {
    const groups = sql`unnest(${groupIds}::uuid[], ${since}::timestamptz[]) a (group_id, since)`;
    add(
      people ? sql`select w.person_id, a.* from (${people}) w cross join ${groups}` : sql`select a.* from ${groups}`,
      (row) => `${row}.group_id = arm.group_id and ${row}.dated_at >= arm.since`,
    );
  }
  if (actor.kind === 'EMPLOYEE') add(people ?? raw('select 1 as one'), (row) => `${row}.audience = 'NETWORK'`);
  return sources;
}

export const onePerson = (personId: string): Fragment => sql`select ${personId}::uuid as person_id`;

export const contactsOf = ({ personId }: Actor): Fragment => sql`
  select k.addressee_id as person_id from contacts k where k.requester_id = ${personId} and k.state = 'ACCEPTED'
  union all select k.requester_id from contacts k where k.addressee_id = ${personId} and k.state = 'ACCEPTED'`;

/** Direct answers to what the viewer wrote, by others or also by themself. */
export function repliesToViewer(actor: Actor, after: After, rows: number, withOwn = false): Fragment {
  const { personId } = actor;
  const wanted = withOwn ? raw('true') : sql`c.author_id <> ${personId}`;
  return mergedPicks(
    [
      comments(
        actor,
        {
          arms: sql`select p.id from posts p where p.author_id = ${personId} and p.deleted_at is null and p.hidden_at is null and p.comment_count > 0`,
          where: sql`c.post_id = arm.id and c.parent_id is null and ${wanted}`,
        },
        after,
      ),
      comments(
        actor,
        {
          arms: sql`select c.id from comments c where c.author_id = ${personId} and c.deleted_at is null and c.hidden_at is null`,
          where: sql`c.parent_id = arm.id and ${wanted}`,
        },
        after,
      ),
    ],
    'ASCENDING',
    rows,
  );
}

/** Direct answers to one post or comment. */
export function repliesTo(
  actor: Actor,
  target: { postId: string } | { commentId: string },
  after: After,
  rows: number,
): Fragment {
  const where = 'postId' in target ? 'c.post_id = arm.id and c.parent_id is null' : 'c.parent_id = arm.id';
  const id = 'postId' in target ? target.postId : target.commentId;
  return mergedPicks(
    [comments(actor, { arms: sql`select ${id}::uuid as id`, where: raw(where) }, after)],
    'ASCENDING',
    rows,
  );
}

const posts = (actor: Actor, { arms, where }: Branch, after: After): Source => ({
  kind: 'P',
  arms,
  branch: sql`select p.dated_at as at, p.id from posts p join groups g on g.id = p.group_id
    where ${where} and p.deleted_at is null and p.hidden_at is null and ${past('ASCENDING', 'p.dated_at', 'p.id', after)}
      and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
    order by p.dated_at desc, p.id`,
});

const comments = (actor: Actor, { arms, where }: Branch, after: After): Source => ({
  kind: 'C',
  arms,
  branch: sql`select c.dated_at as at, c.id from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
    where ${where} and c.deleted_at is null and c.hidden_at is null and ${past('ASCENDING', 'c.dated_at', 'c.id', after)}
      and p.hidden_at is null and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}
    order by c.dated_at desc, c.id`,
});
