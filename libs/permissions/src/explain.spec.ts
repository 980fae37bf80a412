import { describe, expect, test } from '@jest/globals';
import type { ActorFacts, ActorMembership, PersonKind } from './actor.js';
import { explain } from './explain.js';
import { factsOf } from './membership-facts.js';
import { RuleSet } from './rule-set.js';
import { ALL_RULES } from './rules/index.js';

const GROUP = 'g';
const [LONG_AGO, YESTERDAY] = [new Date('2026-01-01'), new Date('2026-11-01')];
const person = (kind: PersonKind, membership: Partial<ActorMembership> | null = {}): ActorFacts => ({
  personId: 'me',
  kind,
  partnerId: kind === 'EXTERNAL' ? 'mecaform' : null,
  networkRoles: [],
  memberships: membership
    ? [
        {
          groupId: GROUP,
          role: 'CONTRIBUTOR',
          state: 'ACTIVE',
          historyFrom: null,
          walled: false,
          wallsDownAt: null,
          deleted: false,
          ...membership,
        },
      ]
    : [],
});
const group = { id: GROUP, kind: 'GROUP', visibility: 'PRIVATE', archivedAt: null, deletedAt: null };
const post = (more: object = {}, visibility = 'PRIVATE') => ({
  groupId: GROUP,
  authorId: 'somebody',
  audience: 'MEMBERS',
  partnerId: null,
  datedAt: YESTERDAY,
  hiddenAt: null,
  deletedAt: null,
  closedAt: null,
  group: { ...group, visibility },
  ...more,
});

test('every rule of reading has a name, for everybody', () => {
  for (const kind of ['EMPLOYEE', 'EXTERNAL', 'SERVICE'] as const) {
    const someone = person(kind);
    const { everyRule } = new RuleSet(someone, ALL_RULES, factsOf(someone));
    const unnamed = everyRule.filter(
      ({ subject, action, name }) => ['Group', 'Post', 'Comment'].includes(subject) && action.includes('read') && !name,
    );
    expect(unnamed).toEqual([]);
  }
});

describe('why, and why not', () => {
  const yes = (rule: string) => ({ isAllowed: true, rules: [rule], lacks: [] });
  const lacking = (...lacks: string[]) => ({ isAllowed: false, rules: [], lacks });
  const WALLED = { walled: true, historyFrom: LONG_AGO };

  test.each([
    ['a member', person('EMPLOYEE'), post(), yes('MEMBER')],
    ['an external member', person('EXTERNAL', { historyFrom: LONG_AGO }), post(), yes('MEMBER')],
    [
      'an employee in a public group',
      person('EMPLOYEE', null),
      post({ audience: 'NETWORK' }, 'PUBLIC'),
      yes('PUBLIC_GROUP'),
    ],
    ['an external behind a wall', person('EXTERNAL', WALLED), post(), yes('MEMBER_FOR_ALL')],
    ['for their own', person('EXTERNAL', WALLED), post({ partnerId: 'mecaform' }), yes('MEMBER_FOR_OWN')],
    ['for others', person('EXTERNAL', WALLED), post({ partnerId: 'sofratube' }), lacking('ORGANISATION')],
    ['an internal post', person('EXTERNAL', WALLED), post({ audience: 'INTERNAL' }), lacking('EMPLOYEE')],
    ['an old post', person('EXTERNAL', { historyFrom: new Date('2026-11-10') }), post(), lacking('HISTORY')],
    ['a stranger', person('EMPLOYEE', null), post(), lacking('MEMBERSHIP', 'NETWORK_AUDIENCE', 'PUBLIC_GROUP')],
    [
      'a public group, for members',
      person('EMPLOYEE', null),
      post({}, 'PUBLIC'),
      lacking('MEMBERSHIP', 'NETWORK_AUDIENCE'),
    ],
    [
      'somebody invited',
      person('EMPLOYEE', { state: 'INVITED' }),
      post({ audience: 'NETWORK' }),
      lacking('MEMBERSHIP', 'PUBLIC_GROUP'),
    ],
    ['an external who is no member', person('EXTERNAL', null), post(), lacking('MEMBERSHIP')],
    [
      'hidden',
      person('EMPLOYEE'),
      post({ hiddenAt: YESTERDAY }),
      { isAllowed: false, rules: ['ITEM_HIDDEN'], lacks: [] },
    ],
    ['hidden, to a moderator', person('EMPLOYEE', { role: 'MODERATOR' }), post({ hiddenAt: YESTERDAY }), yes('MEMBER')],
  ] as const)('%s', (_, who, row, expected) => expect(explain(who, 'Post', row)).toEqual(expected));

  test('a group, and an answer to an internal post', () => {
    expect(explain(person('EMPLOYEE', null), 'Group', group)).toEqual(lacking('MEMBERSHIP', 'PUBLIC_GROUP'));
    const comment = { ...post(), post: post({ audience: 'INTERNAL' }) };
    expect(explain(person('EXTERNAL'), 'Comment', comment)).toMatchObject({
      isAllowed: false,
      rules: ['POST_INTERNAL'],
    });
  });
});
