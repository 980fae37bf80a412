import { COMMENTS, POSTS, type Plant, open } from './plant.js';

const PAGE = 'libs/content/src/page.query.ts';
const THREAD = 'libs/content/src/thread.query.ts';
const RULES = 'libs/permissions/src/rules';

/** Items that are read by who may not: directly, in lists, or because a rule is a word too short. */
export const READING: readonly Plant[] = [
  {
    name: 'post by id, without the rule',
    channel: 'A1',
    viewers: ['outsider', 'karim'],
    near: ['post', 'node'],
    walls: POSTS,
    changes: [
      {
        file: PAGE,
        find: "join their_groups g on g.id = p.group_id\n      where ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})`",
        replace: 'join their_groups g on g.id = p.group_id\n      where true)`',
      },
    ],
  },
  {
    name: 'reports of one’s own messages, to a moderator who wrote them',
    channel: 'A17',
    viewers: ['moderator'],
    near: ['viewer', 'node'],
    walls: open('report_cases', 'reports'),
    changes: [
      {
        file: `${RULES}/report.rules.ts`,
        find: "  forbid(['see', 'answer'], 'ReportCase', { authorId: actor.personId });\n",
        replace: '',
      },
    ],
  },
  {
    name: 'an appeal, to whoever it is about',
    channel: 'A17',
    viewers: ['moderator', 'manager'],
    near: ['post', 'node'],
    walls: '',
    changes: [
      {
        file: `${RULES}/hiding.rules.ts`,
        find: "  forbid('readAppeal', 'Hiding', { hiddenBy: actor.personId });\n",
        replace: '',
      },
    ],
  },
  {
    name: 'comment by id, without the rule',
    channel: 'A1-11',
    viewers: ['karim', 'sonia'],
    near: ['comment', 'node'],
    walls: COMMENTS,
    changes: [
      {
        file: PAGE,
        find: "where l.kind = 'C' and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}`",
        replace: "where l.kind = 'C'`",
      },
    ],
  },
  {
    name: 'latest comments with hidden and deleted ones',
    channel: 'A10-99',
    viewers: ['contributor', 'karim'],
    near: ['post.latestComments', 'viewer.feed'],
    walls: COMMENTS,
    changes: [
      {
        file: PAGE,
        find: "where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null\n          and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}",
        replace: 'where c.post_id = p.id',
      },
    ],
  },
  {
    name: 'a thread that counts its rows before the rule',
    channel: 'A2',
    viewers: ['contributor', 'sonia'],
    near: ['post.comments'],
    walls: COMMENTS,
    changes: [
      {
        file: PAGE,
        find: 'join comments c on c.post_id = p.id\n      where',
        replace:
          'cross join lateral (select * from comments x where x.post_id = p.id order by x.dated_at, x.id ${raw(`limit ${Math.trunc(rows)}`)}) c\n      where',
      },
    ],
  },
  {
    name: 'bookmarks of what is read no more',
    channel: 'A6-57',
    viewers: ['outsider', 'former'],
    near: ['viewer.bookmarks'],
    walls: POSTS,
    changes: [
      {
        file: THREAD,
        find: "where b.person_id = ${actor.personId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}",
        replace: 'where b.person_id = ${actor.personId}',
      },
    ],
  },
  {
    name: 'rule: hidden items are for all members',
    channel: 'A13',
    viewers: ['contributor'],
    near: ['post', 'node'],
    walls: POSTS,
    changes: [
      {
        file: `${RULES}/content.ts`,
        find: '{ hiddenAt: { $ne: null }, authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } },',
        replace: '{ id: { $in: [] } },',
      },
    ],
  },
  {
    name: 'rule: externals read what is internal',
    channel: 'A13',
    viewers: ['karim', 'sonia'],
    near: ['post', 'node', 'viewer'],
    walls: POSTS,
    changes: [
      {
        file: `${RULES}/content.ts`,
        find: "{ audience: { $in: ['NETWORK', 'MEMBERS'] } }",
        replace: "{ audience: { $in: ['NETWORK', 'MEMBERS', 'INTERNAL'] } }",
      },
    ],
  },
  {
    name: 'rule: externals read what was before them',
    channel: 'A7-71',
    viewers: ['karim', 'sonia'],
    near: ['post', 'node'],
    walls: POSTS,
    changes: [
      {
        file: `${RULES}/content.ts`,
        find: '{ groupId: { $in: dated }, ...limits, [datedAt]: { $sinceJoining: facts.dated } }',
        replace: '{ groupId: { $in: dated }, ...limits }',
      },
    ],
  },
  {
    name: 'rule: a wall that is not looked at',
    channel: 'A13',
    viewers: ['sonia', 'karim'],
    near: ['post', 'node'],
    walls: POSTS,
    changes: [
      {
        file: `${RULES}/content.ts`,
        find: "...member('MEMBER_FOR_ALL', groups, { ...forMembers, partnerId: null, ...limits }),",
        replace: "...member('MEMBER_FOR_ALL', groups, { ...forMembers, ...limits }),",
      },
    ],
  },
  {
    name: 'rule: NETWORK in any group',
    channel: 'A11-107',
    viewers: ['outsider'],
    near: ['post.', 'node'],
    walls: POSTS,
    changes: [
      {
        file: `${RULES}/content.ts`,
        find: "{ audience: 'NETWORK', 'group.visibility': 'PUBLIC', ...ofNetworkPost }",
        replace: "{ 'group.visibility': 'PUBLIC', ...ofNetworkPost }",
      },
    ],
  },
  {
    name: 'rule: deleted is only hidden',
    channel: 'A1-14',
    viewers: ['contributor', 'manager'],
    near: ['post', 'node'],
    walls: POSTS,
    changes: [
      { file: `${RULES}/content.ts`, find: "    ['ITEM_DELETED', { deletedAt: { $ne: null } }],\n", replace: '' },
    ],
  },
  {
    name: 'rule: who left or was banned stays a member',
    channel: 'A11-106',
    viewers: ['former', 'outsider'],
    near: ['viewer', 'group.', 'groups'],
    changes: [],
    walls: `do $$ begin execute replace(pg_get_functiondef('app_memberships'::regproc), 'm.valid_to is null', $x$(m.valid_to is null or m.state = 'ACTIVE')$x$); end $$;`,
  },
];
