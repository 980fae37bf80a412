import { type Actor, membershipFacts } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import { sinceJoining } from './feed.query.js';

/** Topics of the newest posts of the viewer's groups, by prefix of a word, the most used first; at most 8. */
export function topicsByPrefix(actor: Actor, text: string): Statement<{ topic: string }> {
  const { groupIds, since } = sinceJoining(actor, membershipFacts(actor).groups);
  return sql<{ topic: string }>`
    select min(x.topic) as topic from unnest(${groupIds}::uuid[], ${since}::timestamptz[]) a (group_id, since)
    join groups g on g.id = a.group_id cross join lateral (
      select p.topics from posts p where p.group_id = a.group_id and p.dated_at >= a.since and p.deleted_at is null and p.hidden_at is null
        and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
      order by p.dated_at desc, p.id limit 200) newest cross join unnest(newest.topics) x (topic)
    where starts_with(app_fold(x.topic), app_fold(${text})) or position(' ' || app_fold(${text}) in app_fold(x.topic)) > 0
    group by app_fold(x.topic) order by count(*) desc, app_fold(x.topic) limit 8`;
}
