import { EVERY_MEMBER, POSTS, type Plant, open } from './plant.js';

const PAGE = 'libs/content/src/page.query.ts';
const FEED = 'libs/content/src/feed.query.ts';
const UNREAD = 'libs/content/src/unread.query.ts';
const FIELDS = 'libs/groups/src/group-fields.resolver.ts';
const MEMBERS = 'libs/groups/src/member.query.ts';

/** Counts, orders and pages that are made over more than is seen. */
export const COUNTING: readonly Plant[] = [
  {
    name: 'comments of other organisations are counted',
    channel: 'A2-24',
    viewers: ['karim', 'sonia'],
    near: ['post', 'viewer'],
    changes: [
      {
        file: PAGE,
        find: "sql`coalesce(${activity('sum(a.comment_count)::int')}, 0)`",
        replace: "raw('p.comment_count')",
      },
    ],
  },
  {
    name: 'latest activity of other organisations',
    channel: 'A2-24',
    viewers: ['karim', 'sonia'],
    near: ['post', 'viewer'],
    changes: [
      {
        file: PAGE,
        find: "sql`coalesce(${activity('max(a.last_activity_at)')}, p.dated_at)`",
        replace: "raw('p.last_activity_at')",
      },
    ],
  },
  {
    name: 'reactions of other organisations',
    channel: 'A12-113',
    viewers: ['karim', 'sonia'],
    near: ['post.reactions', 'viewer.feed'],
    changes: [
      {
        file: PAGE,
        find: "${inWall(visibleReactions('p', wall?.partnerId), raw('p.reaction_counts'))}",
        replace: "${raw('p.reaction_counts')}",
      },
    ],
  },
  {
    name: 'the feed in the order of what others said',
    channel: 'A2-21',
    viewers: ['karim', 'sonia'],
    near: ['viewer.feed', 'group.feed'],
    changes: [
      {
        file: FEED,
        find: "(arms) => (order === 'ACTIVITY' ? behindWall(actor, arms, within, after) : postsOf(arms, within, order, after)),",
        replace: '(arms) => postsOf(arms, within, order, after),',
      },
      {
        file: FEED,
        find: '(arms) => fewPosts(arms, within, visibleActivity(actor), after),',
        replace: "(arms) => fewPosts(arms, within, raw('p.last_activity_at'), after),",
      },
    ],
  },
  {
    name: 'another page, of posts that are deleted',
    channel: 'A2',
    viewers: ['contributor', 'manager'],
    near: ['viewer.feed', 'group.feed'],
    walls: POSTS,
    changes: [
      {
        file: FEED,
        find: 'where p.group_id = arm.group_id and p.deleted_at is null and p.hidden_at is null and ${condition} and ${past(ties',
        replace: 'where p.group_id = arm.group_id and ${condition} and ${past(ties',
      },
    ],
  },
  {
    name: 'unread counts of what is hidden',
    channel: 'A2-18',
    viewers: ['contributor', 'karim'],
    near: ['viewer.groups', 'group.'],
    walls: POSTS,
    changes: [
      {
        file: UNREAD,
        find: 'return sql`p.deleted_at is null and p.hidden_at is null and p.dated_at >= a.since',
        replace: 'return sql`p.dated_at >= a.since',
      },
    ],
  },
  {
    name: 'last activity of a group whose members write',
    channel: 'A2-15',
    viewers: ['outsider', 'officer'],
    near: ['group.', 'groups'],
    walls: POSTS,
    changes: [
      {
        file: UNREAD,
        find: "where p.group_id = a.group_id and p.audience = 'NETWORK'\n        and p.deleted_at",
        replace: 'where p.group_id = a.group_id\n        and p.deleted_at',
      },
    ],
  },
  {
    name: 'how many members there are, behind a wall',
    channel: 'A2-17',
    viewers: ['karim', 'sonia'],
    near: ['group.'],
    changes: [
      {
        file: FIELDS,
        find: "return actor.kind === 'EMPLOYEE' ? row.memberCount : (await this.loaders.seenMembers(actor, row.id)).total;",
        replace: 'return row.memberCount;',
      },
    ],
  },
  {
    name: 'how many members a filter finds, by all of them',
    channel: 'A2-20',
    viewers: ['karim', 'sonia'],
    near: ['group.', 'groups'],
    walls: open('memberships', 'groups') + EVERY_MEMBER,
    changes: [
      {
        file: MEMBERS,
        find: 'select count(*)::int as count from ${from} where ${matching(actor, filter)}`',
        replace:
          "select count(*)::int as count from ${from} where m.group_id = ${filter.groupId} and m.valid_to is null and m.state = 'ACTIVE'`",
      },
    ],
  },
  {
    name: 'who is a member, behind a wall',
    channel: 'A12-117',
    viewers: ['karim', 'sonia'],
    near: ['group.members'],
    walls: open('memberships') + EVERY_MEMBER,
    changes: [
      {
        file: 'libs/permissions/src/rules/membership.rules.ts',
        find: "allow(['list', 'count'], 'Membership', { ...among(walled), state: 'ACTIVE', 'person.kind': 'EMPLOYEE' });",
        replace: "allow(['list', 'count'], 'Membership', { ...among(walled), state: 'ACTIVE' });",
      },
    ],
  },
  {
    name: 'requests to join, counted for everybody',
    channel: 'A2-16',
    viewers: ['contributor', 'outsider'],
    near: ['group.'],
    walls: open('memberships'),
    changes: [
      {
        file: FIELDS,
        find: "description: 'How many ask to join' })\n  @AccessField('decideRequests', 'Group')",
        replace: "description: 'How many ask to join' })\n  @AccessField('discover', 'Group')",
      },
      {
        file: 'libs/permissions/src/rules/membership.rules.ts',
        find: "allow(['list', 'count'], 'Membership', { ...among(memberOf), state: 'ACTIVE' });",
        replace: "allow(['list', 'count'], 'Membership', { state: { $in: ['ACTIVE', 'REQUESTED'] } });",
      },
    ],
  },
  {
    name: 'in the order in which access ends, which is not told',
    channel: 'A2-21',
    viewers: ['karim'],
    near: ['group.members'],
    changes: [
      {
        file: MEMBERS,
        find: ": by !== 'ACCESS_UNTIL' || actor.kind === 'EMPLOYEE';",
        replace: ': true;',
      },
    ],
  },
  {
    name: 'how many readers a post has, behind a wall',
    channel: 'A12-114',
    viewers: ['karim', 'sonia'],
    near: ['post.readership', 'viewer.feed'],
    walls: open('memberships') + EVERY_MEMBER,
    changes: [
      {
        file: 'libs/content/src/readership.query.ts',
        find: "where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE'\n    and ${accessible(actor, actor.kind === 'EMPLOYEE' ? 'count' : 'list', 'Membership', 'm', { group: 'g', person: 'b' })}`",
        replace:
          "where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE' and ${actor.personId}::uuid is not null`",
      },
    ],
  },
];
