import { type Plant, open, rewritten } from './plant.js';

const GROUPS = 'libs/groups/src/group.query.ts';
const PERSONS = 'libs/people/src/person.query.ts';

/** Names that are found while they are typed, rightly or not. */
export const NAMING: readonly Plant[] = [
  {
    name: 'groups by the first letters of their names',
    channel: 'A4-36',
    viewers: ['outsider', 'karim'],
    near: ['quickSwitch'],
    walls: `${open('groups')} ${rewritten('app_groups_named', ["and (g.id = any (mine) or (is_employee and g.visibility in ('PUBLIC', 'PRIVATE')))", ''])}`,
    changes: [
      {
        file: GROUPS,
        find: "where ${accessible(actor, 'discover', 'Group', 'g')} and g.kind = 'GROUP' and g.deleted_at is null\n    order by n.nearness",
        replace: "where g.kind = 'GROUP' and g.deleted_at is null\n    order by n.nearness",
      },
    ],
  },
  {
    name: 'people by the first letters of their names',
    channel: 'A3-28',
    viewers: ['outsider', 'karim'],
    near: ['quickSwitch'],
    walls: open('persons'),
    changes: [
      {
        file: PERSONS,
        find: 'const isShown = sql`${isCandidate(actor)} and b.status',
        replace: 'const isShown = sql`b.status',
      },
      {
        file: PERSONS,
        find: "where ${accessible(actor, 'see', 'Person', 'p')}\n  order by chosen.nearness",
        replace: 'where true\n  order by chosen.nearness',
      },
    ],
  },
  {
    name: 'people whose names nearly read so',
    channel: 'A3-28',
    viewers: ['outsider', 'karim'],
    near: ['quickSwitch'],
    walls: `${open('persons')} ${rewritten('app_people_nearby', ["and (is_employee and (p.kind = 'EMPLOYEE' or p.sponsor_id = app_viewer()) or app_sees_person(p.id))", ''])}`,
    changes: [
      {
        file: PERSONS,
        find: 'where ${isShown} order by 2 desc',
        replace: "where b.status = 'ACTIVE' and b.id <> ${actor.personId} order by 2 desc",
      },
      {
        file: PERSONS,
        find: "where ${accessible(actor, 'see', 'Person', 'p')}\n  order by chosen.nearness",
        replace: 'where true\n  order by chosen.nearness',
      },
    ],
  },
];
