import { EVERY_MEMBER, POSTS, type Plant, open } from './plant.js';

const GROUPS = 'libs/groups/src/group.query.ts';
const PERSONS = 'libs/people/src/person.query.ts';
const RULES = 'libs/permissions/src/rules';

/** Groups and people who are found, named or listed. */
export const FINDING: readonly Plant[] = [
  {
    name: 'group by id, without the rule',
    channel: 'A1',
    viewers: ['outsider', 'karim'],
    near: ['group.', 'node'],
    walls: open('groups'),
    changes: [
      {
        file: GROUPS,
        find: "where g.id = any (${ids}::uuid[]) and ${accessible(actor, 'discover', 'Group', 'g')}`",
        replace: 'where g.id = any (${ids}::uuid[]) and ${actor.personId}::uuid is not null`',
      },
    ],
  },
  {
    name: 'the list of groups, without the rule',
    channel: 'A3-26',
    viewers: ['outsider', 'karim'],
    near: ['groups'],
    walls: open('groups'),
    changes: [
      {
        file: GROUPS,
        find: "where ${accessible(actor, 'discover', 'Group', 'g')} and g.kind = 'GROUP' and g.deleted_at is null\n      ${search",
        replace: "where g.kind = 'GROUP' and g.deleted_at is null\n      ${search",
      },
    ],
  },
  {
    name: 'rule: a secret group is one like another',
    channel: 'A4-37',
    viewers: ['outsider', 'officer'],
    near: ['groups', 'group.', 'quickSwitch'],
    walls: open('groups'),
    changes: [
      {
        file: `${RULES}/group.rules.ts`,
        find: "allow(['discover', 'seeManagers', 'seeSize'], 'Group', {\n      visibility: { $in: ['PUBLIC', 'PRIVATE'] },",
        replace:
          "allow(['discover', 'seeManagers', 'seeSize'], 'Group', {\n      visibility: { $in: ['PUBLIC', 'PRIVATE', 'SECRET'] },",
      },
    ],
  },
  {
    name: 'rule: the banned are told as the invited',
    channel: 'A14',
    viewers: ['outsider', 'former', 'karim'],
    near: ['group.', 'groups', 'viewer.todo', 'viewer.groups'],
    walls: open('groups', 'memberships'),
    changes: [
      {
        file: 'libs/permissions/src/membership-facts.ts',
        find: "invitedTo: ids((m) => m.state === 'INVITED' && !m.deleted),",
        replace: "invitedTo: ids((m) => (m.state === 'INVITED' || m.state === 'BANNED') && !m.deleted),",
      },
    ],
  },
  {
    name: 'person by id, without the rule',
    channel: 'A1',
    viewers: ['outsider', 'karim'],
    near: ['person.', 'node'],
    walls: open('persons'),
    changes: [
      {
        file: PERSONS,
        find: "where p.id = any (${keys}::uuid[]) and ${accessible(actor, 'see', 'Person', 'p')}`",
        replace: 'where p.id = any (${keys}::uuid[])`',
      },
    ],
  },
  {
    name: 'the directory, with people met nowhere',
    channel: 'A13-121',
    viewers: ['outsider', 'contributor'],
    near: ['people'],
    walls: open('persons'),
    changes: [
      {
        file: PERSONS,
        find: "where ${candidates(actor)} and b.status in ('ACTIVE', 'PLACEHOLDER')\n      ${search",
        replace: "where b.status in ('ACTIVE', 'PLACEHOLDER')\n      ${search",
      },
      {
        file: PERSONS,
        find: "where ${accessible(actor, 'see', 'Person', 'p')}\n  order by page.name, p.id`",
        replace: 'where true\n  order by page.name, p.id`',
      },
    ],
  },
  {
    name: 'the directory sorted and cut before the rule',
    channel: 'A2',
    viewers: ['outsider', 'contributor'],
    near: ['people'],
    walls: open('persons'),
    changes: [
      {
        file: PERSONS,
        find: "where ${candidates(actor)} and b.status in ('ACTIVE', 'PLACEHOLDER')\n      ${search",
        replace: "where b.status in ('ACTIVE', 'PLACEHOLDER')\n      ${search",
      },
    ],
  },
  {
    name: 'details of a profile, to externals',
    channel: 'A3-30',
    viewers: ['karim', 'sonia'],
    near: ['person.'],
    changes: [
      {
        file: PERSONS,
        find: "${accessible(actor, 'seeDetails', 'Person', p)} as \"seesDetails\"",
        replace: 'true as "seesDetails"',
      },
    ],
  },
  {
    name: 'contacts who are seen no more',
    channel: 'A6-57',
    viewers: ['outsider', 'contributor'],
    near: ['viewer.contacts'],
    walls: open('persons'),
    changes: [
      {
        file: 'libs/people/src/contact.query.ts',
        find: "where ${mine} and c.state = ${state} and ${accessible(actor, 'see', 'Person', 'p')}",
        replace: 'where ${mine} and c.state = ${state}',
      },
    ],
  },
  {
    name: 'requests of contact by people who are not seen',
    channel: 'A6-58',
    viewers: ['outsider', 'contributor'],
    near: ['viewer.contactRequests', 'viewer.todo'],
    walls: open('persons'),
    changes: [
      {
        file: 'libs/people/src/contact.query.ts',
        find: "where c.addressee_id = ${actor.personId} and c.state = 'REQUESTED' and ${accessible(actor, 'see', 'Person', 'p')}",
        replace: "where c.addressee_id = ${actor.personId} and c.state = 'REQUESTED'",
      },
    ],
  },
  {
    name: 'other groups of a person',
    channel: 'A5-53',
    viewers: ['outsider', 'contributor'],
    near: ['person.groupsInCommon'],
    walls: open('groups', 'memberships'),
    changes: [
      {
        file: 'libs/groups/src/common-groups.query.ts',
        find: 'and g.id = any (${membershipFacts(actor).memberOf}::uuid[])\n',
        replace: 'and ${membershipFacts(actor).memberOf.length}::int >= 0\n',
      },
      {
        file: 'libs/groups/src/common-groups.query.ts',
        find: "and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'p' })}",
        replace: '',
      },
    ],
  },
  {
    name: 'mentions of whoever is in the group, walls or not',
    channel: 'A3-28',
    viewers: ['karim', 'sonia'],
    near: ['group.mentionSuggestions'],
    walls: open('memberships', 'persons') + EVERY_MEMBER,
    changes: [
      {
        file: 'libs/content/src/mentions.query.ts',
        find: "and ${accessible(actor, 'see', 'Person', 'b')} and (",
        replace: 'and ${actor.personId}::uuid is not null and (',
      },
      {
        file: 'libs/content/src/mentions.query.ts',
        find: '(b.partner_id = ${partnerId} or (not ${g}.walled and',
        replace: '(${partnerId} is null or true or (not ${g}.walled and',
      },
    ],
  },
  {
    name: 'topics of what is deleted or hidden',
    channel: 'A3-32',
    viewers: ['contributor', 'manager'],
    near: ['topicSuggestions'],
    walls: POSTS,
    changes: [
      {
        file: 'libs/content/src/topics.query.ts',
        find: "and p.deleted_at is null and p.hidden_at is null\n        and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}",
        replace: '',
      },
    ],
  },
  {
    name: 'organisations that a group has besides',
    channel: 'A13',
    viewers: ['karim', 'sonia'],
    near: ['group.readership', 'group.partners'],
    walls: open('partner_organisations', 'group_partners'),
    changes: [
      {
        file: 'libs/groups/src/readership.query.ts',
        find: "and ${accessible(actor, 'read', 'Group', 'g')} and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}",
        replace: "and ${accessible(actor, 'read', 'Group', 'g')}",
      },
    ],
  },
  {
    name: 'rule: organisations are for everybody',
    channel: 'A13-125',
    viewers: ['karim', 'bot'],
    near: ['partnerOrganisations', 'node'],
    walls: open('partner_organisations'),
    changes: [
      {
        file: `${RULES}/person.rules.ts`,
        find: "  forbid(['requestContact', 'writeTo'], 'Person', { id: actor.personId });",
        replace:
          "  allow('see', 'PartnerOrganisation');\n  forbid(['requestContact', 'writeTo'], 'Person', { id: actor.personId });",
      },
    ],
  },
  {
    name: 'rule: accounts are for every employee',
    channel: 'A17-147',
    viewers: ['outsider', 'officer'],
    near: ['accounts', 'accountCount'],
    walls: open('persons'),
    changes: [
      {
        file: `${RULES}/network.rules.ts`,
        find: "if (actor.networkRoles.includes('IT_ADMIN')) {",
        replace: 'if (actor.networkRoles.length >= 0) {',
      },
    ],
  },
];
