import { describe, expect, test } from '@jest/globals';
import { abilityOf, decidingRule } from './ability.js';
import type { Actor } from './actor.js';
import { PerGroup } from './per-group.js';
import { RuleSet, type Rules } from './rule-set.js';

const actor: Actor = {
  personId: 'p1',
  kind: 'EMPLOYEE',
  partnerId: null,
  networkRoles: [],
  memberships: [],
  now: new Date(),
  language: 'fr',
  sessionId: null,
  sessionScope: null,
};
const abilityFor = (rules: Rules) => abilityOf(new RuleSet(actor, [rules]));
const check = (rules: Rules, row: object) => decidingRule(abilityFor(rules), 'read', 'Group', row);
const says = (rules: Rules, row: object) => check(rules, row)?.inverted === false;

describe('the cases in which CASL says yes by omission cannot happen', () => {
  test('an empty list of ids grants nothing, not even "maybe"', () => {
    const ability = abilityFor(({ allow }) => allow('read', 'Group', { id: { $in: [] } }));
    expect(ability.can('read', 'Group')).toBe(false);
  });

  test('nor does one inside a hop, or a history of no group', () => {
    const ability = abilityFor(({ allow }) => {
      allow('see', 'Person', { memberships: { $elemMatch: { groupId: { $in: [] } } } });
      allow('read', 'Post', { datedAt: { $sinceJoining: new PerGroup([]) } } as never);
    });
    expect(ability.can('see', 'Person')).toBe(false);
    expect(ability.can('read', 'Post')).toBe(false);
  });

  test('empty conditions are refused', () => {
    expect(() => abilityFor(({ allow }) => allow('read', 'Group', {}))).toThrow('every Group');
  });

  test('an undefined value is refused', () => {
    expect(() => abilityFor(({ allow }) => allow('read', 'Group', { id: undefined }))).toThrow('undefined');
  });

  test('a column that was not loaded is an error, not an answer', () => {
    const rules: Rules = ({ allow, forbid }) => {
      allow('read', 'Group');
      forbid('read', 'Group', { archivedAt: { $ne: null } });
    };
    expect(() => check(rules, { id: '1' })).toThrow('archivedAt is not loaded');
    expect(says(rules, { id: '1', archivedAt: null })).toBe(true);
  });

  test('nor a related row, nor a column of it', () => {
    const rules: Rules = ({ allow }) => allow('read', 'Group', { 'group.visibility': 'PUBLIC' });
    expect(() => check(rules, {})).toThrow('group.visibility is not loaded');
    expect(() => check(rules, { group: {} })).toThrow('group.visibility is not loaded');
    const among: Rules = ({ allow }) => allow('read', 'Group', { memberships: { $elemMatch: { groupId: 'g' } } });
    expect(() => check(among, { memberships: [{}] })).toThrow('groupId is not loaded');
  });

  test('a forbid wins wherever it stands', () => {
    const rules: Rules = ({ allow, forbid }) => {
      forbid('read', 'Group', { archivedAt: { $ne: null } }, 'GROUP_ARCHIVED');
      allow('read', 'Group');
    };
    expect(says(rules, { archivedAt: new Date() })).toBe(false);
    expect(check(rules, { archivedAt: new Date() })?.reason).toBe('GROUP_ARCHIVED');
  });

  test.each(['manage', 'all'])('the word %s is refused, and would stand for nothing else', (word) => {
    expect(() => abilityFor(({ allow }) => allow(word as 'read', 'Group'))).toThrow(word);
    expect(() => abilityFor(({ allow }) => allow('read', word as 'Group'))).toThrow(word);
    const ability = abilityFor(({ allow }) => allow('read', 'Group'));
    expect(ability.can(word as never, 'Group')).toBe(false);
    expect(ability.can('raed' as never, 'Group')).toBe(false);
  });

  test('a condition under an operator instead of a column is refused', () => {
    expect(() => abilityFor(({ allow }) => allow('read', 'Group', { $or: [{ id: '1' }] } as never))).toThrow('$or');
  });
});

test('one row may be two subjects: asking writes nothing on it', () => {
  const row = Object.freeze({ id: '1' });
  const ability = abilityFor(({ allow }) => {
    allow('see', 'Person', { id: '1' });
    allow('suspend', 'Account', { id: { $ne: '1' } });
  });
  expect(decidingRule(ability, 'see', 'Person', row)).toBeDefined();
  expect(decidingRule(ability, 'suspend', 'Account', row)).toBeUndefined();
});

test('since joining: compared per group, and a group without an instant is closed', () => {
  const history = new PerGroup([['g1', new Date('2026-01-02T00:00:00Z')]]);
  const rules: Rules = ({ allow }) => allow('read', 'Group', { datedAt: { $sinceJoining: history } } as never);
  expect(says(rules, { groupId: 'g1', datedAt: new Date('2026-01-02T00:00:00Z') })).toBe(true);
  expect(says(rules, { groupId: 'g1', datedAt: new Date('2026-01-01T23:59:59Z') })).toBe(false);
  expect(says(rules, { groupId: 'g2', datedAt: new Date('2026-01-03T00:00:00Z') })).toBe(false);
});
